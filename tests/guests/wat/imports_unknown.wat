;; A detector that imports an interface nobody offers.
(component
  (import "example:camera/shutter@1.0.0" (instance
    (export "press" (func (result u32)))
  ))
  (core module $m
    (func (export "detect") (result i32) unreachable)
  )
  (core instance $i (instantiate $m))
  (func $detect (result u32) (canon lift (core func $i "detect")))
  (instance $detector (export "detect" (func $detect)))
  (export "balustrade:plugin/detector@1.0.0" (instance $detector))
)
