;; A detector of another major version.
(component
  (core module $m
    (func (export "detect") (result i32) unreachable)
  )
  (core instance $i (instantiate $m))
  (func $detect (result u32) (canon lift (core func $i "detect")))
  (instance $detector (export "detect" (func $detect)))
  (export "balustrade:plugin/detector@2.0.0" (instance $detector))
)
