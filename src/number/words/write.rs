//! Writing numbers in words. Nothing here allocates.

use core::fmt;

use super::{HalfRule, MillionRule, NumberWords, OneRule, WordForm};
use crate::number::fmt::padded;
use crate::number::{Number, ten_to};

const DIGITS: [&str; 10] = ["ศูนย์", "หนึ่ง", "สอง", "สาม", "สี่", "ห้า", "หก", "เจ็ด", "แปด", "เก้า"];

/// How many groups of six digits 128 bits hold.
const GROUPS: usize = 7;

impl fmt::Display for NumberWords {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        padded(f, |out| self.write(out))
    }
}

impl NumberWords {
    pub(in crate::number) fn write(&self, out: &mut dyn fmt::Write) -> fmt::Result {
        write_number(out, self.number, self.form)
    }
}

fn write_number(out: &mut dyn fmt::Write, number: Number, form: WordForm) -> fmt::Result {
    write_sign(out, number.is_negative())?;
    let whole = number.whole();
    if form.half == HalfRule::Half && is_half(number) {
        if whole > 0 {
            write_whole(out, whole, form)?;
        }
        return out.write_str("ครึ่ง");
    }
    write_whole(out, whole, form)?;
    if number.decimals > 0 {
        out.write_str("จุด")?;
    }
    (0..number.decimals).rev().try_for_each(|place| out.write_str(digit(number.digits / ten_to(place))))
}

/// ลบ before a negative number.
pub(in crate::number) fn write_sign(out: &mut dyn fmt::Write, negative: bool) -> fmt::Result {
    if negative { out.write_str("ลบ") } else { Ok(()) }
}

/// Whether ครึ่ง can stand for the decimals: behind สามร้อย it would be half a hundred.
fn is_half(number: Number) -> bool {
    let whole = number.whole();
    number.fraction() * 2 == ten_to(number.decimals) && (whole % 100 != 0 || whole == 0)
}

/// The name of the last digit of `number`.
fn digit(number: u128) -> &'static str {
    DIGITS.get((number % 10) as usize).copied().unwrap_or_default()
}

/// An integer in words.
pub(in crate::number) fn write_whole(out: &mut dyn fmt::Write, number: u128, form: WordForm) -> fmt::Result {
    if number == 0 {
        return out.write_str("ศูนย์");
    }
    let groups = Groups::of(number);
    let stacked = form.million == MillionRule::Stacked || !groups.can_be_counted();
    let mut behind = false;
    for (power, group) in groups.from_the_top() {
        if group > 0 {
            write_group(out, group, behind, form)?;
            behind = true;
        }
        let millions = match stacked {
            true if group > 0 => power,
            false if behind && power > 0 => 1,
            _ => 0,
        };
        (0..millions).try_for_each(|_| out.write_str("ล้าน"))?;
    }
    Ok(())
}

/// A number as groups of six digits.
struct Groups {
    /// The last group first.
    groups: [u32; GROUPS],
}

impl Groups {
    fn of(mut number: u128) -> Self {
        let mut groups = [0; GROUPS];
        for group in &mut groups {
            *group = (number % 1_000_000) as u32;
            number /= 1_000_000;
        }
        Self { groups }
    }

    /// The power of a million that each group is worth, and the group.
    fn from_the_top(&self) -> impl Iterator<Item = (usize, u32)> {
        self.groups.iter().copied().enumerate().rev()
    }

    /// Whether a reader takes "so many millions" for what is meant: no run of ล้าน is shorter than the one before.
    fn can_be_counted(&self) -> bool {
        let mut last = 0;
        let powers = || self.from_the_top().filter(|(_, group)| *group > 0).map(|(power, _)| power);
        powers().zip(powers().skip(1).chain([0])).all(|(power, next)| {
            let run = power - next;
            let longer = run >= last;
            last = run;
            longer || power == 0
        })
    }
}

/// A number from 1 to 999,999, `behind` something larger or not.
fn write_group(out: &mut dyn fmt::Write, number: u32, behind: bool, form: WordForm) -> fmt::Result {
    const PLACES: [(u32, &str); 4] = [(100_000, "แสน"), (10_000, "หมื่น"), (1_000, "พัน"), (100, "ร้อย")];
    let nth = |place: u32| u128::from(number / place);
    for (place, name) in PLACES {
        if nth(place) % 10 > 0 {
            out.write_str(digit(nth(place)))?;
            out.write_str(name)?;
        }
    }
    match nth(10) % 10 {
        0 => {}
        1 => out.write_str("สิบ")?,
        2 => out.write_str("ยี่สิบ")?,
        tens => {
            out.write_str(digit(tens))?;
            out.write_str("สิบ")?;
        }
    }
    let larger = match form.one {
        OneRule::BehindAll => behind || number > 1,
        OneRule::BehindTens => nth(10) % 10 > 0,
    };
    match number % 10 {
        0 => Ok(()),
        1 if larger => out.write_str("เอ็ด"),
        _ => out.write_str(digit(number.into())),
    }
}
