;; A plain core module, not a component.
(module
  (memory (export "memory") 1)
  (func (export "detect") (result i32) i32.const 0)
)
