//! Hours.

use crate::date::{TimeOfDay, TimeRange};
use crate::error::{Noun, ParseErrorKind};
use crate::lex::{
    Blanks, Cursor, PResult, Parser as _, alt, any_dash, blanks, char_if, digits, exact, fail, found,
    is_final, label, opt,
};
use crate::number::parse::cardinal;
use crate::options::Deviation;
use crate::text::chars::{is_consonant, is_mark};
use crate::text::digit_value;

pub(super) const TIME: &Noun = &Noun::new("a time of day", "เวลา");
pub(super) const HOURS: &Noun = &Noun::new("a range of hours", "ช่วงเวลา");

/// `hour [ ( "." | ":" ) minute ] [ "น." | "นาฬิกา" ]`, the unit required
pub(crate) fn time_of_day(start: Cursor<'_>) -> PResult<'_, TimeOfDay> {
    label(TIME, |start| {
        let (rest, time) = clock(start)?;
        match unit(rest) {
            Ok((rest, ())) => Ok(minutes_in_words(rest, time)),
            Err(error) => meridiem(rest, time).map_err(|_| error),
        }
    })
    .parse(start)
}

/// `hour [ ( "." | ":" ) minute [ seconds ] ]`, without its unit
fn clock(start: Cursor<'_>) -> PResult<'_, TimeOfDay> {
    if start.peek().is_none_or(|c| digit_value(c).is_none()) {
        let (rest, hour) = in_words(start)?;
        return checked(start, rest, hour, 0);
    }
    let (after_hour, hour) = number(start, 1)?;
    let at_point = over_a_space(after_hour).unwrap_or(after_hour);
    let Ok((at_minute, point)) = char_if(is_point)(at_point) else {
        return checked(start, after_hour, hour, 0);
    };
    let Ok((rest, minute)) = number(at_minute, 2) else { return checked(start, after_hour, hour, 0) };
    let rest = if point == ':' { rest.deviate_since(&after_hour, Deviation::Punctuation)? } else { rest };
    let (rest, _) = opt(seconds(point)).parse(rest)?;
    checked(start, rest, hour, minute)
}

/// Past a space before the point between hour and minute: `๑๕ .๐๐`.
fn over_a_space(hour: Cursor<'_>) -> Option<Cursor<'_>> {
    let (rest, found) = blanks(hour);
    let minute = rest.rest().strip_prefix(is_point).filter(|_| found == Blanks::One)?;
    let is_minute = minute.starts_with(|c| digit_value(c).is_some());
    rest.deviate_since(&hour, Deviation::ExtraSpace).ok().filter(|_| is_minute)
}

/// What stands between hour and minute.
fn is_point(c: char) -> bool {
    matches!(c, '.' | ':')
}

/// Hours and minutes as laws spell them: `สิบหกนาฬิกาสามสิบนาที`.
fn in_words(start: Cursor<'_>) -> PResult<'_, u8> {
    let (rest, number) = cardinal(start)?;
    let rest = rest.deviate_since(&start, Deviation::Informal)?;
    found(rest, u8::try_from(number).ok())
}

/// Seconds are read and let go: no office counts them.
fn seconds<'i>(point: char) -> impl Fn(Cursor<'i>) -> PResult<'i, ()> {
    move |start| {
        let (rest, _) = char_if(|c| c == point)(start)?;
        let (rest, _) = number(rest, 2)?;
        Ok((rest, ()))
    }
}

fn number(start: Cursor<'_>, least: usize) -> PResult<'_, u8> {
    let (rest, run) = digits(least..=2)(start)?;
    Ok((rest, run.number().and_then(|n| u8::try_from(n).ok()).unwrap_or_default()))
}

fn checked<'i>(start: Cursor<'i>, rest: Cursor<'i>, hour: u8, minute: u8) -> PResult<'i, TimeOfDay> {
    match TimeOfDay::new(hour, minute) {
        Ok(time) => Ok((rest, time)),
        Err(error) => Err(rest.refuse(&start, ParseErrorKind::OutOfRange(error))),
    }
}

/// `น.`, `นาฬิกา`; the dot may be lost.
fn unit(start: Cursor<'_>) -> PResult<'_, ()> {
    let (rest, spaced) = blanks(start);
    let rest = match spaced {
        Blanks::One => rest,
        Blanks::None => rest.deviate(Deviation::MissingSpace)?,
        Blanks::Many => rest.deviate_since(&start, Deviation::ExtraSpace)?,
        Blanks::Broken => rest.deviate_since(&start, Deviation::LineBreak)?,
        Blanks::TooMany => return fail(start),
    };
    let from = rest;
    let (rest, _) = alt((exact("นาฬิกา"), exact("น."), exact("น"))).parse(rest)?;
    if rest.since(&from) != "น" {
        return Ok((rest, ()));
    }
    // A lone น is the unit only where no word begins with it.
    if rest.peek().is_some_and(|c| is_consonant(c) || is_mark(c) || matches!(c, 'ะ' | 'า' | 'ำ' | 'เ'..='ไ'))
    {
        return fail(start);
    }
    Ok((rest.deviate_since(&from, Deviation::Abbreviation)?, ()))
}

/// The halves of the day in English, which say which hour of the clock is meant.
const HALVES: [(&str, bool); 8] = [
    ("p.m.", true),
    ("a.m.", false),
    ("P.M.", true),
    ("A.M.", false),
    ("pm", true),
    ("am", false),
    ("PM", true),
    ("AM", false),
];

/// `"a.m." | "p.m."` behind an hour; behind one that the clock does not have, `13.30 p.m.`, in doubt
fn meridiem(start: Cursor<'_>, time: TimeOfDay) -> PResult<'_, TimeOfDay> {
    let rest = blanks(start).0;
    let half = HALVES.iter().find(|(half, _)| rest.rest().starts_with(half));
    let Some((half, after_noon)) = half else { return fail(start) };
    let rest = rest.skip(half.len()).deviate_since(&start, Deviation::Informal)?;
    if rest.peek().is_some_and(|c| c.is_ascii_alphanumeric()) {
        return fail(start);
    }
    match (time.hour(), after_noon) {
        (0 | 13.., _) => Ok((rest.deviate_since(&start, Deviation::Ambiguous)?, time)),
        (12, false) => checked(start, rest, 0, time.minute()),
        (12, true) | (_, false) => Ok((rest, time)),
        (hour, true) => checked(start, rest, hour + 12, time.minute()),
    }
}

/// `[ minute "นาที" ]` after a full hour
fn minutes_in_words(start: Cursor<'_>, time: TimeOfDay) -> (Cursor<'_>, TimeOfDay) {
    let read = || {
        let (rest, minute) = alt((|at| number(at, 1), in_words)).parse(blanks(start).0)?;
        let (rest, _) = exact("นาที")(blanks(rest).0)?;
        found(rest, TimeOfDay::new(time.hour(), minute).ok())
    };
    match read() {
        Ok(whole) if time.minute() == 0 => whole,
        _ => (start, time),
    }
}

/// `time-part` without its day, where both ends are told
pub(super) fn hours(start: Cursor<'_>) -> PResult<'_, TimeRange> {
    label(HOURS, |start| match from_hour(start)? {
        (rest, (from, Some(to))) => Ok((rest, TimeRange::new(from, to))),
        (rest, (_, None)) => fail(rest),
    })
    .parse(start)
}

/// `time-part`, after a day
pub(super) fn time_part(start: Cursor<'_>) -> PResult<'_, (TimeOfDay, Option<TimeOfDay>)> {
    let rest = blanks(start).0;
    let rest = match rest.peek() {
        Some(',') => blanks(rest.skip(1).deviate_since(&rest, Deviation::Punctuation)?).0,
        _ => rest,
    };
    from_hour(rest)
}

/// `[ "เวลา" ] time [ range-sign time ]`; the unit may stand once, or not at all where both เวลา and the minutes say what
/// it is, or there are seconds.
fn from_hour(start: Cursor<'_>) -> PResult<'_, (TimeOfDay, Option<TimeOfDay>)> {
    let (hour, labelled) = opt(time_label).parse(start)?;
    let (rest, from) = match clock(hour) {
        Ok(read) => read,
        // Without its label, an hour that cannot be is no hour but another number.
        Err(error) if labelled.is_some() => return Err(error),
        Err(_) => return fail(start),
    };
    let minutes_written = rest.since(&hour).contains(is_point);
    // Nothing but a clock has seconds: `2024-01-05 16:00:16`.
    let seconds_written = rest.since(&hour).matches(':').count() == 2;
    let (rest, from) = optional_unit(rest, from);
    let (rest, to) = match until(rest) {
        Ok((rest, to)) => (rest, Some(to)),
        Err(error) if is_final(&error) => return Err(error),
        Err(_) => (rest, None),
    };
    let with_unit = from.1 || to.is_some_and(|to| to.1);
    if !(with_unit || seconds_written || labelled.is_some() && minutes_written) {
        return fail(start);
    }
    let to = to.map(|to| to.0);
    // Into the night, or a slip.
    let backwards = to.is_some_and(|to| to < from.0);
    let rest = if backwards { rest.deviate_since(&start, Deviation::Ambiguous)? } else { rest };
    Ok((rest, (from.0, to)))
}

fn optional_unit(start: Cursor<'_>, time: TimeOfDay) -> (Cursor<'_>, (TimeOfDay, bool)) {
    match unit(start) {
        Ok((rest, ())) => {
            let (rest, time) = minutes_in_words(rest, time);
            (rest, (time, true))
        }
        Err(_) => meridiem(start, time).map_or((start, (time, false)), |(rest, time)| (rest, (time, true))),
    }
}

/// `range-sign [ "เวลา" ] time [ unit ]`
fn until(start: Cursor<'_>) -> PResult<'_, (TimeOfDay, bool)> {
    let rest = blanks(start).0;
    let (rest, ()) = alt((
        |at| any_dash(at).map(|(rest, _)| (rest, ())),
        |at| exact("ถึง")(at).map(|(rest, _)| (rest, ())),
        |at| exact("จนถึง")(at).map(|(rest, _)| (rest, ())),
    ))
    .parse(rest)?;
    let rest = blanks(rest).0;
    let (rest, _) = opt(exact("เวลา")).parse(rest)?;
    let hour = blanks(rest).0;
    let (rest, time) = match clock(hour) {
        // Only its unit says that what is no hour was meant for one: `- 30.5.67` is a day.
        Err(error) if is_final(&error) && !is_before_unit(hour) => return fail(start),
        read => read?,
    };
    // `- 5 มีนาคม` is a day and no hour.
    let (rest, time) = optional_unit(rest, time);
    let minutes_written = rest.since(&start).contains(is_point);
    if !time.1 && !minutes_written || rest.peek().is_some_and(|c| digit_value(c).is_some()) {
        return fail(start);
    }
    Ok((rest, time))
}

/// Whether figures stand here, and behind them the unit.
fn is_before_unit(start: Cursor<'_>) -> bool {
    let figures = start.rest();
    let unit = figures.trim_start_matches(|c| is_point(c) || digit_value(c).is_some());
    unit.len() < figures.len() && self::unit(start.skip(figures.len() - unit.len())).is_ok()
}

/// `เวลา`, `ตั้งแต่เวลา`, `เวลาประมาณ`
fn time_label(start: Cursor<'_>) -> PResult<'_, ()> {
    let (rest, _) =
        opt(alt((exact("ตั้งแต่"), exact("ระหว่าง"), exact("เมื่อ"), exact("ณ"), exact("ใน")))).parse(start)?;
    let (rest, _) = exact("เวลา")(blanks(rest).0)?;
    let (rest, _) = opt(exact("ประมาณ")).parse(blanks(rest).0)?;
    Ok((blanks(rest).0, ()))
}
