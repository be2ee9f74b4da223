;; A component that exports nothing.
(component
  (core module $m (func (export "detect") (result i32) i32.const 0))
)
