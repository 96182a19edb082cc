//! Rules: read, written and read again they are the same; their days come in order and end.

use saraban::{
    BuddhistDate, Counted, Deadline, Fixed, Month, ParseOptions, Reckoning, Recurrence, Rolling, WorkingDays,
};

use super::value::value;

pub fn deadline(text: &str) {
    value::<Deadline>(text);
    value::<Recurrence>(text);
    value::<Fixed>(text);
    value::<Counted>(text);
    let Ok(parsed) = Deadline::parse_with(text, ParseOptions::LENIENT) else { return };
    for from in [BuddhistDate::MIN, day(2567, 1, 1), BuddhistDate::MAX] {
        match &parsed.value {
            Deadline::Recurring(rule) => recurring(text, rule, from),
            Deadline::Counted(rule) => drop(rule.due_by(from, &Reckoning::on(&WorkingDays::government()))),
            Deadline::Fixed(rule) => drop((rule.opens(Some(from)), rule.due(Some(from)), rule.due(None))),
            _ => {}
        }
    }
}

fn day(year: u16, month: u8, day: u8) -> BuddhistDate {
    BuddhistDate::new(year, Month::new(month).unwrap(), day).unwrap()
}

fn recurring(text: &str, rule: &Recurrence, from: BuddhistDate) {
    let calendar = WorkingDays::government();
    for rolling in [Rolling::None, Rolling::Following] {
        let times: Vec<_> =
            rule.occurrences_by(from, Reckoning::on(&calendar).rolling(rolling)).take(40).collect();
        for time in &times {
            assert!(time.due() >= from, "{text:?}: {time:?} before {from}");
            let _ = time.period().to_string();
        }
        for pair in times.windows(2) {
            assert!(pair[0].nominal() < pair[1].nominal(), "{text:?}: {pair:?}");
            assert!(pair[0].due() <= pair[1].due(), "{text:?}: {pair:?}");
        }
    }
    let _ = (rule.to_rrule(), rule.last_before(from), rule.is_due_on(from), rule.issued(from));
}
