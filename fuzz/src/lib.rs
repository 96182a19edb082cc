//! The laws that the fuzz targets try, which the tests of the crate try without a fuzzer.

#[path = "../../tests/laws/mod.rs"]
pub mod laws;

/// The fuzz target of one law: each input stands for a text, as [`laws::encoding`] says.
#[macro_export]
macro_rules! target {
    ($law:path) => {
        libfuzzer_sys::fuzz_target!(|bytes: &[u8]| $law(&$crate::laws::encoding::decode(bytes)));
    };
}
