//! The engine over fakes: closures for plugins, a clock that the test moves, real threads.

mod activation;
mod breaking;
mod conditions;
mod deciding;
mod pool_use;
mod redacting;
mod ruling_table;
mod shadows;
mod side_by_side;
mod streaming;
mod support;
mod swapping;
mod tiers;
mod time;
mod trials;
mod viewing;
