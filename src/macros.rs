//! What every value type has, written once.

/// `FromStr` (strict) and `parse_with` (as the options admit) from the one grammar of a type.
macro_rules! readable {
    ($type:ty, $what:expr, $grammar:path) => {
        $crate::macros::readable!($type, $what, $grammar, $crate::lex::parse_with);
    };
    ($type:ty, $what:expr, $grammar:path, $entrance:path) => {
        impl core::str::FromStr for $type {
            type Err = $crate::error::ParseError;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                $entrance(text, $crate::options::ParseOptions::STRICT, $what, $grammar)
                    .map(|parsed| parsed.value)
            }
        }

        impl $type {
            /// Reads the whole of `text` as `options` admit, and reports each deviation.
            ///
            /// # Errors
            ///
            /// Where the text is not of this form, or deviates in what `options` do not admit.
            pub fn parse_with(
                text: &str,
                options: $crate::options::ParseOptions,
            ) -> Result<$crate::options::Parsed<Self>, $crate::error::ParseError> {
                $entrance(text, options, $what, $grammar)
            }
        }
    };
}

pub(crate) use readable;
