//! Numbers: what is read, written, refused, and found in a text.

mod found;
mod laws;
mod money;
mod peers;
mod quantity;
mod read;
mod refuse;
mod words;
mod written;
