//! Laws of rules that come back: against a count of days one by one, and against another engine.

use chrono::{Datelike, NaiveDate};
use proptest::prelude::*;
use proptest::strategy::ValueTree as _;
use rrule::RRuleSet;
use saraban::{
    BuddhistDate, Counted, Deadline, Deviation, DigitStyle, Month, ParseErrorKind, ParseOptions, Reckoning,
    Recurrence, Rolling, Weekday, WorkingDays,
};

/// A rule, simply said.
#[derive(Clone, Debug)]
enum Case {
    MonthDay(u32),
    NextMonth(u32),
    MonthEnd,
    Weekday(Weekday),
    Nth(Weekday, u32),
    Last(Weekday),
    YearDay(u32, u32),
    QuarterEnd,
    AfterQuarter(u32),
    EvenMonths(u32),
    TwoDays(u32, u32),
    Before(u32),
}

fn month_name(month: u32) -> &'static str {
    Month::new(u8::try_from(month).unwrap()).unwrap().name()
}

impl Case {
    fn text(&self) -> String {
        match self {
            Self::MonthDay(day) => format!("ทุกวันที่ {day} ของเดือน"),
            Self::NextMonth(day) => format!("ภายในวันที่ {day} ของเดือนถัดไป"),
            Self::MonthEnd => "ทุกสิ้นเดือน".to_owned(),
            Self::Weekday(weekday) => format!("ทุกวัน{weekday}"),
            Self::Nth(weekday, place) => format!("ทุกวัน{weekday}ที่ {place} ของเดือน"),
            Self::Last(weekday) => format!("ทุกวัน{weekday}สุดท้ายของเดือน"),
            Self::YearDay(month, day) => format!("ภายในวันที่ {day} {} ของทุกปี", month_name(*month)),
            Self::QuarterEnd => "ทุกสิ้นไตรมาส".to_owned(),
            Self::AfterQuarter(days) => format!("ภายใน {days} วัน นับแต่วันสิ้นไตรมาส"),
            Self::EvenMonths(day) => format!("ทุกวันที่ {day} ของเดือนคู่"),
            Self::TwoDays(first, last) => format!("ทุกวันที่ {first} และ {last} ของเดือน"),
            Self::Before(day) => format!("ก่อนวันที่ {day} ของทุกเดือน"),
        }
    }

    /// Whether the rule names this day, found without any arithmetic on rules.
    fn names(&self, date: NaiveDate) -> bool {
        let last = date.succ_opt().unwrap().day() == 1;
        let is_day = |day: u32| date.day() == day || last && date.day() < day;
        let is_weekday = |weekday: &Weekday| Weekday::from(date.weekday()) == *weekday;
        match self {
            Self::MonthDay(day) | Self::NextMonth(day) => is_day(*day),
            Self::MonthEnd => last,
            Self::Weekday(weekday) => is_weekday(weekday),
            Self::Nth(weekday, place) => is_weekday(weekday) && date.day().div_ceil(7) == *place,
            Self::Last(weekday) => {
                is_weekday(weekday) && (date + chrono::Days::new(7)).month() != date.month()
            }
            Self::YearDay(month, day) => date.month() == *month && is_day(*day),
            Self::QuarterEnd => last && date.month().is_multiple_of(3),
            Self::AfterQuarter(days) => {
                let end = date - chrono::Days::new(u64::from(*days));
                end.month().is_multiple_of(3) && end.succ_opt().unwrap().day() == 1
            }
            Self::EvenMonths(day) => date.month().is_multiple_of(2) && is_day(*day),
            Self::TwoDays(first, second) => is_day(*first) || is_day(*second),
            Self::Before(day) => Self::MonthDay(*day).names(date.succ_opt().unwrap()),
        }
    }
}

fn weekdays() -> impl Strategy<Value = Weekday> {
    prop::sample::select(&Weekday::ALL[..])
}

fn cases() -> impl Strategy<Value = Case> {
    prop_oneof![
        (1u32..=31).prop_map(Case::MonthDay),
        (1u32..=31).prop_map(Case::NextMonth),
        Just(Case::MonthEnd),
        weekdays().prop_map(Case::Weekday),
        (weekdays(), 2u32..=5).prop_map(|(weekday, place)| Case::Nth(weekday, place)),
        weekdays().prop_map(Case::Last),
        (1u32..=12, 1u32..=28).prop_map(|(month, day)| Case::YearDay(month, day)),
        Just(Case::YearDay(2, 29)),
        Just(Case::QuarterEnd),
        (1u32..=200).prop_map(Case::AfterQuarter),
        (1u32..=31).prop_map(Case::EvenMonths),
        (1u32..=31, 1u32..=31).prop_map(|(first, last)| Case::TwoDays(first, last)),
        (2u32..=28).prop_map(Case::Before),
    ]
}

fn days() -> impl Strategy<Value = BuddhistDate> {
    (0i32..60_000).prop_map(|days| BuddhistDate::MIN.plus_days(20_000 + days))
}

fn parsed(text: &str) -> Recurrence {
    Recurrence::parse_with(text, ParseOptions::LENIENT)
        .unwrap_or_else(|error| panic!("{text}: {error}"))
        .value
}

/// Read strictly, but for days that some month lacks, which only a lenient reader takes.
fn strictly(text: &str) -> Result<Recurrence, saraban::ParseError> {
    text.parse().or_else(|error: saraban::ParseError| match error.kind() {
        ParseErrorKind::Unofficial(Deviation::Ambiguous) => Ok(parsed(text)),
        _ => Err(error),
    })
}

/// What may follow a rule: how often, from when, until when.
fn rules() -> impl Strategy<Value = String> {
    let bounds = prop_oneof![
        Just(String::new()),
        days().prop_map(|day| format!(" ตั้งแต่วันที่ {day} เป็นต้นไป")),
        (days(), 400i32..900).prop_map(|(first, len)| {
            format!(" ตั้งแต่วันที่ {first} ถึงวันที่ {}", first.plus_days(len))
        }),
        days().prop_map(|day| format!(" โดยเริ่มรายงานครั้งแรกในวันที่ {day}")),
    ];
    let stepped = prop_oneof![
        cases().prop_map(|case| case.text()),
        (2u32..=15).prop_map(|days| format!("ทุก {days} วัน")),
        (2u32..=6).prop_map(|weeks| format!("ทุก {weeks} สัปดาห์")),
        (2u32..=6).prop_map(|months| format!("ทุก {months} เดือน")),
        (2u32..=5, 1u32..=31).prop_map(|(months, day)| format!("ทุก {months} เดือน ภายในวันที่ {day} ของเดือน")),
        (2u32..=5, weekdays()).prop_map(|(weeks, day)| format!("ทุก {weeks} สัปดาห์ ในวัน{day}")),
        prop::sample::select(
            &[
                "ทุกวัน",
                "ทุกเดือน",
                "ทุกไตรมาส",
                "ทุกครึ่งปี",
                "ทุกครึ่งปีงบประมาณ",
                "ทุกปีงบประมาณ",
                "ทุกปักษ์",
                "ทุกสัปดาห์",
                "ทุกปี"
            ][..]
        )
        .prop_map(str::to_owned),
        prop::sample::select(
            &[
                "ทุกวันทำการ",
                "ทุกวันทำการสุดท้ายของเดือน",
                "ทุกวันทำการที่ ๕ ของเดือนถัดไป",
                "ภายใน ๑๐ วันทำการ นับแต่วันสิ้นเดือน"
            ][..]
        )
        .prop_map(str::to_owned),
    ];
    (stepped, bounds).prop_map(|(rule, bounds)| rule + &bounds)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn the_days_are_those_that_the_rule_names(case in cases(), from in days()) {
        let rule = parsed(&case.text());
        let until = from.plus_days(1500);
        let found: Vec<_> = rule.between(from, until).map(|time| time.due().to_gregorian()).collect();
        let all = from.to_gregorian().iter_days().take_while(|day| *day <= until.to_gregorian());
        let expected: Vec<_> = all.filter(|day| case.names(*day)).collect();
        prop_assert_eq!(found, expected, "{}", case.text());
    }

    #[test]
    fn a_rule_written_is_the_rule_read(text in rules(), letter in days(), issued in any::<bool>()) {
        let rule = parsed(&text);
        // A rule about the next period begins with a period, not with a day that the phrase could name.
        let anchored = Some(rule.issued(letter)).filter(|rule| issued && rule.to_string().contains("นับแต่วันที่"));
        let rule = anchored.unwrap_or(rule);
        for style in [DigitStyle::Thai, DigitStyle::Arabic] {
            let written = rule.display(style).to_string();
            let read = strictly(&written);
            prop_assert_eq!(read, Ok(rule), "{} written {}", text, written);
        }
    }

    #[test]
    fn times_ascend_and_end(text in rules(), from in days(), roll in any::<bool>()) {
        let rule = parsed(&text);
        let calendar = WorkingDays::government();
        let rolling = if roll { Rolling::Following } else { Rolling::None };
        let mut times = rule.occurrences_by(from, Reckoning::on(&calendar).rolling(rolling));
        let first: Vec<_> = times.by_ref().take(60).collect();
        for pair in first.windows(2) {
            prop_assert!(pair[0].nominal() < pair[1].nominal() && pair[0].due() <= pair[1].due(), "{}", text);
        }
        prop_assert!(first.iter().all(|time| time.due() >= from && time.due() >= time.nominal()), "{}", text);
        if first.len() < 60 {
            prop_assert!(times.next().is_none() && times.next().is_none(), "{}", text);
        }
    }

    #[test]
    fn before_is_the_other_way_of_after(text in rules(), from in days()) {
        let rule = parsed(&text);
        if let Some(next) = rule.occurrences(from).next()
            && let Some(last) = rule.last_before(next.due().next())
        {
            prop_assert_eq!(last.due(), next.due(), "{}", text);
            prop_assert!(rule.is_due_on(next.due()) , "{}", text);
        }
    }

    #[test]
    fn another_engine_has_the_same_days(text in rules(), from in days()) {
        if let Some((times, other)) = in_two_engines(&text, from) {
            prop_assert_eq!(times, other, "{}", text);
        }
    }
}

/// The first hundred days of a rule from a day on, as they are here and in another engine, where it has a rule for them.
fn in_two_engines(text: &str, from: BuddhistDate) -> Option<(Vec<NaiveDate>, Vec<NaiveDate>)> {
    let rule = parsed(text);
    let in_calendars = rule.to_rrule().ok()?;
    let times: Vec<_> = rule.occurrences(from).take(100).map(|time| time.nominal().to_gregorian()).collect();
    let first = times.first()?;
    // The other engine wants the end in the form of the beginning.
    let in_calendars = match in_calendars.split_once(";UNTIL=") {
        Some((rule, end)) => format!("{rule};UNTIL={end}T000000Z"),
        None => in_calendars,
    };
    let text = format!("DTSTART:{}T000000Z\nRRULE:{in_calendars}", first.format("%Y%m%d"));
    let set: RRuleSet = text.parse().unwrap_or_else(|error| panic!("{text}: {error}"));
    let other = set.all(100).dates.iter().map(chrono::DateTime::date_naive).collect();
    Some((times, other))
}

/// Rules that are rarely drawn above.
#[test]
fn another_engine_has_the_days_of_rare_rules() {
    for text in [
        "ก่อนวันที่ ๕ ของทุกเดือน",
        "ก่อนวันที่ ๑ ของเดือนมกราคม และกรกฎาคม",
        "ก่อนวันสิ้นเดือนของทุกเดือน",
        "ทุกปักษ์",
        "ทุก ๒ ปักษ์ นับแต่วันที่ ๑ มกราคม ๒๕๖๗",
        "ทุก ๓ วัน นับแต่วันที่ ๑ มกราคม ๒๕๖๗",
        "ทุกสัปดาห์",
        "ทุกอาทิตย์",
        "ภายใน ๑๕ วัน นับแต่วันสิ้นปี",
        "ภายใน ๔๕ วัน นับแต่วันที่ ๓๐ กันยายน ของทุกปี",
        "ภายใน ๒ เดือน นับแต่วันที่ ๓๐ กันยายน ของทุกปี",
        "ทุกวันศุกร์แรกและวันศุกร์สุดท้ายของเดือน",
        "ภายในวันที่ ๓๑ มีนาคม และวันที่ ๓๐ กันยายน ของทุกปี",
        "ภายในวันที่ ๓๐ มีนาคม และวันที่ ๓๐ กันยายน ของทุกปี",
    ] {
        for from in ["๑ มกราคม ๒๕๖๗", "๓๑ มีนาคม ๒๕๕๙", "๒๙ กุมภาพันธ์ ๒๕๖๓"]
        {
            let (times, other) =
                in_two_engines(text, from.parse().unwrap()).unwrap_or_else(|| panic!("{text} has no rule"));
            assert_eq!(times, other, "{text} from {from}");
        }
    }
    for text in [
        "ก่อนวันที่ ๓๐ ของทุกเดือน",
        "ทุกสัปดาห์ ภายใน ๓ วัน นับแต่วันสิ้นสัปดาห์",
        "ภายใน ๑๕ วันทำการ นับแต่วันสิ้นปี",
        "ภายใน ๑๐๐ วัน นับแต่วันที่ ๑ มกราคม ของทุกปี",
    ] {
        assert_eq!(in_two_engines(text, "๑ มกราคม ๒๕๖๗".parse().unwrap()), None, "{text}");
    }
}

/// What is due once, simply said.
fn once() -> impl Strategy<Value = String> {
    let bound = prop::sample::select(&["ภายใน", "ก่อน", "ไม่เกิน", "อย่างช้าภายใน"][..]);
    let target = prop_oneof![
        days().prop_map(|day| format!("วันที่ {day}")),
        days().prop_map(|day| format!("เดือน{} {}", day.month(), day.year())),
        days().prop_map(|day| format!("ปี พ.ศ. {}", day.year())),
        (2480u16..2600).prop_map(|year| format!("ปีงบประมาณ พ.ศ. {year}")),
        (1u32..=12, 1u32..=28).prop_map(|(month, day)| format!("วันที่ {day} {}", month_name(month))),
        (1u32..=28).prop_map(|day| format!("วันที่ {day} นี้")),
        (1u32..=4, 2490u16..2600).prop_map(|(part, year)| format!("ไตรมาสที่ {part} ปีงบประมาณ พ.ศ. {year}")),
        prop::sample::select(&["เดือนนี้", "เดือนหน้า", "สัปดาห์นี้", "ปีนี้", "ปีงบประมาณนี้", "วันศุกร์นี้", "วันพรุ่งนี้"][..])
            .prop_map(str::to_owned),
    ];
    let unit = prop::sample::select(&["วัน", "วันทำการ", "สัปดาห์", "เดือน", "ปี", "ชั่วโมง"][..]);
    let from = prop_oneof![
        Just(String::new()),
        Just(" นับแต่วันที่ได้รับหนังสือ".to_owned()),
        Just(" ก่อนวันประชุม".to_owned()),
        days().prop_map(|day| format!(" นับถัดจากวันที่ {day}")),
        days().prop_map(|day| format!(" นับแต่วันที่ {day}")),
    ];
    let clauses = prop::sample::select(
        &["", " ภายในเวลา ๑๖.๓๐ น.", " หากตรงกับวันหยุดราชการให้เลื่อนเป็นวันทำการถัดไป", " หรือตามที่กรมฯ กำหนดเพิ่มเติม"]
            [..],
    );
    let fixed = (bound, target).prop_map(|(bound, target)| format!("{bound}{target}"));
    let counted =
        (1u32..400, unit, from).prop_map(|(amount, unit, from)| format!("ภายใน {amount} {unit}{from}"));
    let halves = (1u32..9, 1u32..40).prop_map(|(months, days)| format!("ภายใน {months} เดือน {days} วัน"));
    (prop_oneof![fixed, counted, halves], clauses).prop_map(|(text, clauses)| text + clauses)
}

proptest! {
    #[test]
    fn what_is_due_once_is_written_as_it_is_read(text in once()) {
        let read = Deadline::parse_with(&text, ParseOptions::LENIENT).unwrap_or_else(|error| panic!("{text}: {error}")).value;
        for style in [DigitStyle::Thai, DigitStyle::Arabic] {
            let written = read.display(style).to_string();
            prop_assert_eq!(written.parse(), Ok(read.clone()), "{} written {}", text, written);
        }
    }

    /// Whole months, then days: no day is lost between them (sections 193/5 and 193/6).
    #[test]
    fn a_longer_span_ends_later(from in days(), months in 1u32..40, more in 1u32..27) {
        let last = |span: String| {
            let counted: Counted = format!("ภายใน {span} นับแต่วันที่ได้รับหนังสือ").parse().unwrap();
            counted.due(from).unwrap()
        };
        let whole = last(format!("{months} เดือน"));
        let longer = last(format!("{months} เดือน {more} วัน"));
        prop_assert_eq!(longer, whole.plus_days(i32::try_from(more).unwrap()));
        let next = last(format!("{} เดือน", months + 1));
        prop_assert!(next > longer);
        prop_assert!(from.days_until(whole) >= i64::from(months) * 28);
    }
}

/// The laws are not kept by rules that never come due or that no other engine knows.
#[test]
fn most_rules_are_tried() {
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    let (mut due, mut known) = (0, 0);
    for _ in 0..200 {
        let rule = parsed(&rules().new_tree(&mut runner).unwrap().current());
        due += usize::from(rule.occurrences(BuddhistDate::MIN.plus_days(10_000)).next().is_some());
        known += usize::from(rule.to_rrule().is_ok());
    }
    assert!(due > 190 && known > 90, "{due} due, {known} known");
}

/// Rules of every unit and of delays up to years, none of which counts from the day that is asked about.
const DELAYED: &[&str] = &[
    "ภายใน ๓๐ วัน นับแต่วันสิ้นปีงบประมาณ",
    "ภายใน ๑๕ วัน นับแต่วันสิ้นไตรมาส",
    "ภายใน ๖๐ วัน นับแต่วันสิ้นปี",
    "ภายใน ๒ เดือน ๒๐ วัน นับแต่วันสิ้นปีงบประมาณ",
    "ภายใน ๒ ปี ๖ เดือน นับแต่วันสิ้นปีงบประมาณ",
    "ภายใน ๙๐๐ วัน นับแต่วันสิ้นเดือน",
    "ภายใน ๖๐๐ วันทำการ นับแต่วันสิ้นเดือน",
    "ภายใน ๘๐ สัปดาห์ นับแต่วันสิ้นเดือน",
    "ภายใน ๔๐ เดือน นับแต่วันสิ้นไตรมาส",
    "ภายใน ๑๒๐ ชั่วโมง นับแต่วันสิ้นเดือน",
    "ภายใน ๔๕ วัน นับแต่วันสิ้นครึ่งปีงบประมาณ",
    "ภายในวันที่ ๕ ของเดือนถัดไป",
    "ภายในวันทำการที่ ๕ ของเดือนถัดไป",
    "ภายในวันที่ ๓๑ มกราคม ของปีถัดไป",
    "ภายในเดือนตุลาคมของทุกปี",
    "ทุกวันที่ ๑ ตุลาคม ของทุกปี",
    "ทุกวันศุกร์",
];

/// Whatever day is asked about, the days from it on are those of the whole series: none is lost at its beginning.
#[test]
fn where_one_begins_to_look_changes_no_day() {
    for text in DELAYED {
        let rule = parsed(text);
        let all: Vec<_> = rule.occurrences(day("๑ มกราคม ๒๕๕๐")).take(1500).collect();
        let first = day("๑ มิถุนายน ๒๕๖๖");
        for from in (0..800).step_by(5).map(|days| first.plus_days(days)) {
            let due = all.iter().filter(|time| time.due() >= from).take(3);
            assert!(rule.occurrences(from).take(3).eq(due.copied()), "{text} from {from}");
        }
    }
}

fn day(text: &str) -> BuddhistDate {
    text.parse().unwrap()
}
