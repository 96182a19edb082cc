//! The input of every grammar and the error of every grammar.

use nom::IResult;
use nom::error::ErrorKind;

use crate::error::{Noun, ParseErrorKind};
use crate::options::{Deviation, Deviations, ParseOptions};
use crate::span::Span;
use crate::text::DigitStyle;

/// The text still to be read, the options, and what was deviated from so far.
///
/// It is copied at each step, so a grammar that gives up an alternative also gives up its deviations.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Cursor<'i> {
    rest: &'i str,
    at: usize,
    options: &'i ParseOptions,
    seen: Deviations,
    digits: Option<DigitStyle>,
}

/// The result of a grammar.
pub(crate) type PResult<'i, T> = IResult<Cursor<'i>, T, LexError>;

/// How a grammar fails.
pub(crate) type Failure = nom::Err<LexError>;

/// Whether a failure is one of meaning, after which no alternative is tried.
pub(crate) const fn is_final(failure: &Failure) -> bool {
    matches!(failure, nom::Err::Failure(_))
}

/// The same failure, after which no alternative is tried.
pub(crate) fn finally(failure: Failure) -> Failure {
    match failure {
        nom::Err::Error(error) => nom::Err::Failure(error),
        other => other,
    }
}

impl<'i> Cursor<'i> {
    /// The beginning of a text.
    pub(crate) const fn new(text: &'i str, options: &'i ParseOptions) -> Self {
        Self { rest: text, at: 0, options, seen: Deviations::NONE, digits: None }
    }

    /// What is still to be read.
    pub(crate) const fn rest(&self) -> &'i str {
        self.rest
    }

    /// How many bytes were read.
    pub(crate) const fn at(&self) -> usize {
        self.at
    }

    /// The same place, with everything admitted.
    #[must_use]
    pub(crate) const fn admitting_all(self) -> Self {
        Self { options: &ParseOptions::LENIENT, ..self }
    }

    pub(crate) const fn options(&self) -> &'i ParseOptions {
        self.options
    }

    pub(crate) const fn seen(&self) -> Deviations {
        self.seen
    }

    /// The next character.
    pub(crate) fn peek(&self) -> Option<char> {
        self.rest.chars().next()
    }

    /// Past the first `bytes` of what is left; past all of it where that is no char boundary.
    #[must_use]
    pub(crate) fn skip(mut self, bytes: usize) -> Self {
        let (_, rest) = self.rest.split_at_checked(bytes).unwrap_or((self.rest, ""));
        self.at += self.rest.len() - rest.len();
        self.rest = rest;
        self
    }

    /// What was read since `from`, an earlier cursor over the same text.
    pub(crate) fn since(&self, from: &Self) -> &'i str {
        from.rest.get(..self.at - from.at).unwrap_or_default()
    }

    /// Where what was read since `from` stands.
    pub(crate) const fn span_since(&self, from: &Self) -> Span {
        Span::new(from.at, self.at)
    }

    /// Reports a deviation; an error at this place where the options do not admit it.
    pub(crate) fn deviate(mut self, deviation: Deviation) -> Result<Self, nom::Err<LexError>> {
        if !self.options.admits(deviation) {
            return Err(nom::Err::Error(LexError::new(
                self.at,
                self.at,
                ParseErrorKind::Unofficial(deviation),
            )));
        }
        self.seen = self.seen.with(deviation);
        Ok(self)
    }

    /// Reports a deviation in what was read since `from`, where the error then points.
    pub(crate) fn deviate_since(self, from: &Self, deviation: Deviation) -> Result<Self, nom::Err<LexError>> {
        self.deviate(deviation).map_err(|_| {
            nom::Err::Error(LexError::new(from.at, self.at, ParseErrorKind::Unofficial(deviation)))
        })
    }

    /// Reports a deviation in what was read at `span`, where the error then points.
    pub(crate) fn deviate_at(self, span: Span, deviation: Deviation) -> Result<Self, Failure> {
        self.deviate(deviation).map_err(|_| {
            nom::Err::Error(LexError::new(span.start(), span.end(), ParseErrorKind::Unofficial(deviation)))
        })
    }

    /// Notes digits of a style, and whether that is another style than the value's digits before them.
    pub(crate) fn note_digits(mut self, style: DigitStyle) -> (Self, bool) {
        let mixed = self.digits.is_some_and(|before| before != style);
        self.digits = Some(style);
        (self, mixed)
    }

    /// An error here: `expected` had to stand at this place.
    pub(crate) fn expected(&self, expected: &'static Noun) -> nom::Err<LexError> {
        nom::Err::Error(self.expected_error(expected))
    }

    pub(crate) fn expected_error(&self, expected: &'static Noun) -> LexError {
        let found = self.peek();
        let kind = ParseErrorKind::Expected { expected, found };
        LexError::new(self.at, self.at + found.map_or(0, char::len_utf8), kind)
    }

    /// A failure of meaning in what was read at `span`.
    pub(crate) fn refuse_at(span: Span, kind: ParseErrorKind) -> Failure {
        nom::Err::Failure(LexError::new(span.start(), span.end(), kind))
    }

    /// A failure of meaning in what was read since `from`: the form is right, so no alternative is tried.
    pub(crate) fn refuse(&self, from: &Self, kind: ParseErrorKind) -> nom::Err<LexError> {
        nom::Err::Failure(LexError::new(from.at, self.at, kind))
    }
}

/// Why a grammar failed, and where.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct LexError {
    pub(crate) span: Span,
    /// `None` where a combinator failed without a word of its own.
    pub(crate) kind: Option<ParseErrorKind>,
}

impl LexError {
    pub(crate) const fn new(start: usize, end: usize, kind: ParseErrorKind) -> Self {
        Self { span: Span::new(start, end), kind: Some(kind) }
    }
}

impl nom::error::ParseError<Cursor<'_>> for LexError {
    fn from_error_kind(input: Cursor<'_>, _: ErrorKind) -> Self {
        Self { span: Span::at(input.at), kind: None }
    }

    fn append(_: Cursor<'_>, _: ErrorKind, other: Self) -> Self {
        other
    }

    /// The alternative that came further knows better what was meant; of two equals, the one that can say so.
    fn or(self, other: Self) -> Self {
        match self.span.start().cmp(&other.span.start()) {
            core::cmp::Ordering::Greater => self,
            core::cmp::Ordering::Equal if self.kind.is_some() => self,
            _ => other,
        }
    }
}
