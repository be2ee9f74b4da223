;; The right name and version, but `detect` has another type.
(component
  (core module $m
    (func (export "detect") (result i32) i32.const 0)
  )
  (core instance $i (instantiate $m))
  (func $detect (result u32) (canon lift (core func $i "detect")))
  (instance $detector (export "detect" (func $detect)))
  (export "balustrade:plugin/detector@1.0.0" (instance $detector))
)
