//! What every value type has, written once.

/// `FromStr` (strict) and `parse_with` (as the options admit) from the one grammar of a type.
macro_rules! readable {
    ($type:ty, $what:expr, $grammar:path) => {
        impl core::str::FromStr for $type {
            type Err = $crate::error::ParseError;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                $crate::lex::strict(text, $what, $grammar)
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
                $crate::lex::parse_with(text, options, $what, $grammar)
            }
        }
    };
}

pub(crate) use readable;
