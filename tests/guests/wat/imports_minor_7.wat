;; A detector that needs an ability of a later minor version.
(component
  (import "balustrade:plugin/clock@1.7.0" (instance
    (export "now" (func (result u64)))
  ))
  (core module $m
    (func (export "detect") (result i32) unreachable)
  )
  (core instance $i (instantiate $m))
  (func $detect (result u32) (canon lift (core func $i "detect")))
  (instance $detector (export "detect" (func $detect)))
  (export "balustrade:plugin/detector@1.7.0" (instance $detector))
)
