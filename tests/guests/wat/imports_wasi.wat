;; A detector that wants WASI: refused at load, with the command that stubs it.
(component
  (import "wasi:cli/environment@0.2.0" (instance
    (export "get-environment" (func (result (list (tuple string string)))))
  ))
  (core module $m
    (func (export "detect") (result i32) unreachable)
  )
  (core instance $i (instantiate $m))
  (func $detect (result u32) (canon lift (core func $i "detect")))
  (instance $detector (export "detect" (func $detect)))
  (export "balustrade:plugin/detector@1.0.0" (instance $detector))
)
