//! Numbers in words, both ways.

pub(super) mod read;
