//! One number of a quantity, with its scale word.

use super::unit::is_baht;
use super::{Amount, Classifier};
use crate::error::{Noun, ParseErrorKind};
use crate::lex::{Blanks, Cursor, Failure, PResult, blanks};
use crate::number::fraction::{fraction, is_fraction_sign};
use crate::number::parse::{ABOVE_128_BITS, begins_with_digit, sign, spaced, unsigned};
use crate::number::words::read::{HALF, half, scale, unsigned_words};
use crate::number::{Fraction, Number};
use crate::options::Deviation;
use crate::text::digit_value;

const A_NUMBER: &Noun = &Noun::new("a number", "จำนวน");

/// How a term is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Script {
    Figures,
    Words,
}

/// One number as it was read, before it is known whether a scale word behind a range belongs to it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Term {
    /// Without its sign, and not yet multiplied by the scale word.
    pub(super) amount: Amount,
    /// Whether a minus stands before it: that of ลบศูนย์บาทห้าสิบสตางค์ belongs to the satang.
    pub(super) negative: bool,
    /// The scale word behind it as a power of ten.
    pub(super) power: u8,
    /// Whether there is one, or was one that is multiplied out.
    pub(super) scaled: bool,
    pub(super) script: Script,
    /// How many digits figures have before the point.
    pub(super) width: usize,
}

impl Term {
    const fn new(amount: Amount, script: Script, width: usize) -> Self {
        Self { amount, negative: false, power: 0, scaled: false, script, width }
    }

    /// The number without its sign, not yet multiplied.
    const fn size(&self) -> Option<Number> {
        match self.amount {
            Amount::Number(number) => Some(number),
            Amount::Fraction(_) => None,
        }
    }

    /// The number, not yet multiplied by the scale word.
    pub(super) fn number(&self) -> Option<Number> {
        self.size().map(|number| if self.negative { -number } else { number })
    }

    /// The amount with its scale word multiplied out.
    pub(super) fn total(&self) -> Option<Amount> {
        match self.amount {
            Amount::Number(_) => self.number()?.scaled(self.power).map(Amount::Number),
            Amount::Fraction(_) => Some(self.amount),
        }
    }

    /// The term and a part of one more, further from zero.
    pub(super) fn plus(&self, part: Number) -> Option<Self> {
        let sum = self.size()?.scaled(self.power)?.checked_add(part)?;
        Some(Self { amount: sum.into(), power: 0, scaled: true, ..*self })
    }

    /// A hundredth of a number of satang.
    pub(super) fn hundredth(&self) -> Option<Self> {
        let number = self.size()?.scaled(self.power)?;
        let decimals = number.decimals.checked_add(2).filter(|decimals| *decimals <= Number::MAX_DECIMALS)?;
        Some(Self { amount: Number { decimals, ..number }.into(), power: 0, scaled: true, ..*self })
    }

    /// Whether the first of several digits is a zero, as in a code.
    pub(super) fn is_padded(&self) -> bool {
        self.size().is_some_and(|number| self.width > number.width())
    }
}

/// The value that stands behind a gap, which deviates where it is wide or broken.
pub(super) fn behind_gap<'i, T>(
    start: Cursor<'i>,
    read: impl Fn(Cursor<'i>) -> Option<(Cursor<'i>, T)>,
) -> Result<Option<(Cursor<'i>, T)>, Failure> {
    let (rest, found) = blanks(start);
    let Some((rest, value)) = read(rest) else { return Ok(None) };
    let rest = match found {
        Blanks::Many => rest.deviate_since(&start, Deviation::ExtraSpace)?,
        Blanks::Broken => rest.deviate_since(&start, Deviation::LineBreak)?,
        Blanks::None | Blanks::One | Blanks::TooMany => rest,
    };
    Ok(Some((rest, value)))
}

/// What a grammar reads; `None` where it reads nothing but something else may.
fn attempt<T>(read: PResult<'_, T>) -> Result<Option<(Cursor<'_>, T)>, Failure> {
    match read {
        Ok(read) => Ok(Some(read)),
        Err(Failure::Error(_)) => Ok(None),
        Err(failure) => Err(failure),
    }
}

/// `term`
pub(super) fn term(start: Cursor<'_>) -> PResult<'_, Term> {
    let (unsigned, negative) = sign(start)?;
    if unsigned.at() == start.at() {
        return unsigned_term(start);
    }
    // A dash before words is a bullet.
    if !begins_with_digit(&unsigned) && !start.rest().starts_with(['ล', 'ต']) {
        return Err(start.expected(A_NUMBER));
    }
    let (rest, term) = number_term(unsigned)?;
    Ok((rest, Term { negative, ..term }))
}

/// `term` without a sign.
pub(super) fn unsigned_term(start: Cursor<'_>) -> PResult<'_, Term> {
    let number = number_term(start);
    if number.as_ref().is_ok_and(|(rest, _)| !may_be_share(rest.rest())) {
        return number;
    }
    match fraction(start) {
        Ok((rest, fraction)) if !is_partitive(&start, &rest) => {
            let script = if begins_with_digit(&start) { Script::Figures } else { Script::Words };
            Ok((rest, Term::new(fraction.into(), script, 0)))
        }
        // Nothing over nothing is no number either; one that is too large for a fraction may be.
        Err(Failure::Failure(error)) if matches!(error.kind, Some(ParseErrorKind::OutOfRange(_))) => {
            Err(Failure::Failure(error))
        }
        _ => number,
    }
}

/// Whether what follows an integer can make a fraction of it.
fn may_be_share(behind: &str) -> bool {
    let behind_blank = behind.strip_prefix(' ').unwrap_or(behind);
    behind.starts_with(|c| c == '/' || is_fraction_sign(c))
        || behind_blank.starts_with("ใน")
        || behind.starts_with("ส่วน")
        || begins_group(behind)
        || behind.starts_with("หนึ่ง")
}

/// Whether a share with ใน counts members of a group: หนึ่งในห้าจังหวัด is one of five provinces.
fn is_partitive(start: &Cursor<'_>, rest: &Cursor<'_>) -> bool {
    let (behind, _) = blanks(*rest);
    let counted = Classifier::at_start(behind.rest());
    rest.since(start).contains("ใน") && counted.is_some_and(|word| word.as_str() != "ส่วน")
}

fn number_term(start: Cursor<'_>) -> PResult<'_, Term> {
    if begins_with_digit(&start) {
        // One group could be the next number of a row, but for one that no number begins with: `1 000 000`.
        let is_amount = |rest: Cursor<'_>, width| {
            let has_group_of_zeros = || rest.since(&start).split(' ').skip(1).any(begins_with_zero);
            is_baht(rest) || width > 6 && (is_counted(rest) || has_group_of_zeros())
        };
        let plain = unsigned(start);
        let may_be_spaced = plain.as_ref().is_ok_and(|(rest, _)| begins_group(rest.rest()));
        let spaced = if may_be_spaced { attempt(spaced(start))? } else { None };
        let (rest, read) = spaced.filter(|(rest, read)| is_amount(*rest, read.width)).map_or(plain, Ok)?;
        return scaled(rest, Term::new(read.value.into(), Script::Figures, read.width));
    }
    let (rest, number) = unsigned_words(start)?;
    let term = Term::new(number.into(), Script::Words, 0);
    match rest.rest().starts_with("กว่า").then(|| scale(rest.skip("กว่า".len()))) {
        Some((rest, power @ 1..)) => Ok((rest, Term { power, scaled: true, ..term })),
        _ => Ok((rest, term)),
    }
}

fn begins_with_zero(group: &str) -> bool {
    group.chars().next().and_then(digit_value) == Some(0)
}

/// Whether a single space and digits follow.
fn begins_group(behind: &str) -> bool {
    behind.strip_prefix(' ').is_some_and(|group| group.starts_with(|c| digit_value(c).is_some()))
}

/// `[ gap scale ( half | { gap figures gap scale } ) ]` behind figures.
fn scaled(start: Cursor<'_>, term: Term) -> PResult<'_, Term> {
    let Some((mut rest, power)) = behind_gap(start, some_scale)? else { return Ok((start, term)) };
    let mut term = Term { power, scaled: true, ..term };
    if let Some(after) = half(rest)? {
        let sum = || term.size()?.scaled(power)?.checked_add(HALF.scaled(power)?);
        let sum = sum().ok_or_else(|| after.refuse(&start, ParseErrorKind::Overflow(ABOVE_128_BITS)))?;
        return Ok((after, Term { amount: sum.into(), power: 0, ..term }));
    }
    while let Some((after, (number, smaller))) = smaller_part(rest, term.power)? {
        let sum = || term.size()?.scaled(term.power - smaller)?.checked_add(number);
        let sum = sum().ok_or_else(|| after.refuse(&start, ParseErrorKind::Overflow(ABOVE_128_BITS)))?;
        rest = after.deviate_since(&rest, Deviation::Informal)?;
        term = Term { amount: sum.into(), power: smaller, ..term };
    }
    Ok((rest, term))
}

/// Whether a word follows that says what is counted.
fn is_counted(start: Cursor<'_>) -> bool {
    Classifier::at_start(blanks(start).0.rest()).is_some()
}

/// A scale word with กว่า before it or in it: `20 กว่าล้าน` and `2 พันกว่าล้าน` are somewhat more than they say.
fn some_scale(start: Cursor<'_>) -> Option<(Cursor<'_>, u8)> {
    let (rest, power) = scale(behind_over(start).unwrap_or(start));
    match behind_over(rest).map(scale) {
        Some((rest, millions @ 6..)) if (1..6).contains(&power) => Some((rest, power + millions)),
        _ => (power > 0).then_some((rest, power)),
    }
}

/// `"กว่า" gap`, where it stands.
fn behind_over(start: Cursor<'_>) -> Option<Cursor<'_>> {
    start.rest().starts_with("กว่า").then(|| blanks(start.skip("กว่า".len())).0)
}

/// A number and the power of ten of its scale word.
type Part = (Number, u8);

/// The next part of `3 แสน 5 หมื่น`: figures and a smaller scale word.
fn smaller_part(start: Cursor<'_>, power: u8) -> Result<Option<(Cursor<'_>, Part)>, Failure> {
    let (here, _) = blanks(start);
    let Some((rest, read)) = attempt(unsigned(here))? else { return Ok(None) };
    let part = behind_gap(rest, some_scale)?.filter(|(_, smaller)| *smaller < power);
    Ok(part.filter(|_| read.width <= 3).map(|(rest, smaller)| (rest, (read.value, smaller))))
}

/// Whether a fraction is a share of something rather than an address or the number of a meeting.
pub(super) fn is_share(fraction: Fraction) -> bool {
    let common = matches!(
        fraction.denominator(),
        2..=10 | 12 | 15 | 16 | 20 | 24 | 25 | 30 | 32 | 40 | 50 | 60 | 64 | 100 | 1000
    );
    common && !fraction.numerator().is_multiple_of(fraction.denominator())
}
