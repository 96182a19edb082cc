//! One test binary; one module a concern.
#![allow(missing_docs, clippy::indexing_slicing, clippy::string_slice)]

mod layers;
