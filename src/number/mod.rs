//! Numbers as official documents write them: figures in both styles, words, money.

pub(crate) mod parse;
mod words;
