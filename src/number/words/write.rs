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
    pub(in crate::number) fn write(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_number(out, self.number, self.form)
    }
}

fn write_number(out: &mut fmt::Formatter<'_>, number: Number, form: WordForm) -> fmt::Result {
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
pub(in crate::number) fn write_sign(out: &mut fmt::Formatter<'_>, negative: bool) -> fmt::Result {
    if negative { out.write_str("ลบ") } else { Ok(()) }
}

/// Whether ครึ่ง can stand for the decimals: behind สามร้อย it would be half a hundred.
fn is_half(number: Number) -> bool {
    let whole = number.whole();
    number.fraction() * 2 == ten_to(number.decimals) && (!whole.is_multiple_of(100) || whole == 0)
}

/// The name of the last digit of `number`.
fn digit(number: u128) -> &'static str {
    DIGITS.get((number % 10) as usize).copied().unwrap_or_default()
}

/// An integer in words.
pub(in crate::number) fn write_whole(
    out: &mut fmt::Formatter<'_>,
    number: u128,
    form: WordForm,
) -> fmt::Result {
    if number == 0 {
        return out.write_str("ศูนย์");
    }
    if let Ok(number) = u64::try_from(number)
        && let Ok(millions @ ..1_000_000) = u32::try_from(number / 1_000_000)
    {
        // No rule writes two groups in another way than another.
        if millions > 0 {
            write_group(out, millions, false, form)?;
            out.write_str("ล้าน")?;
        }
        return match (number % 1_000_000) as u32 {
            0 => Ok(()),
            ones => write_group(out, ones, millions > 0, form),
        };
    }
    let groups = Groups::of(number);
    let stacked = form.million == MillionRule::Stacked || !groups.can_be_counted();
    let mut behind = false;
    for (power, group) in groups.largest_first() {
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
    /// How many there are before zeros only.
    len: usize,
}

impl Groups {
    fn of(mut number: u128) -> Self {
        let mut this = Self { groups: [0; GROUPS], len: 0 };
        // A machine word divides several times faster than 128 bits.
        let mut small = loop {
            match u64::try_from(number) {
                Ok(small) => break small,
                Err(_) => this.push((number % 1_000_000) as u32),
            }
            number /= 1_000_000;
        };
        while small > 0 {
            this.push((small % 1_000_000) as u32);
            small /= 1_000_000;
        }
        this
    }

    fn push(&mut self, group: u32) {
        if let Some(slot) = self.groups.get_mut(self.len) {
            *slot = group;
            self.len += 1;
        }
    }

    /// The power of a million that each group is worth, and the group.
    fn largest_first(&self) -> impl Iterator<Item = (usize, u32)> {
        self.groups.get(..self.len).unwrap_or_default().iter().copied().enumerate().rev()
    }

    /// Whether a reader takes "so many millions" for what is meant: no run of ล้าน is shorter than the one before.
    fn can_be_counted(&self) -> bool {
        let mut last = 0;
        let powers = || self.largest_first().filter(|(_, group)| *group > 0).map(|(power, _)| power);
        // Of fewer there is but one run.
        self.len < 3
            || powers().zip(powers().skip(1).chain([0])).all(|(power, next)| {
                let run = power - next;
                let longer = run >= last;
                last = run;
                longer || power == 0
            })
    }
}

/// A number from 1 to 999,999, `behind` something larger or not.
fn write_group(out: &mut fmt::Formatter<'_>, number: u32, behind: bool, form: WordForm) -> fmt::Result {
    // Divisors that are constants are multiplied by.
    let digits = [
        number / 100_000 % 10,
        number / 10_000 % 10,
        number / 1_000 % 10,
        number / 100 % 10,
        number / 10 % 10,
    ];
    for (digit, names) in digits.into_iter().zip(&PLACES) {
        if let Some(name) = names.get(digit as usize).filter(|_| digit > 0) {
            out.write_str(name)?;
        }
    }
    let larger = match form.one {
        OneRule::BehindAll => behind || number > 1,
        OneRule::BehindTens => !(number / 10).is_multiple_of(10),
        OneRule::Never => false,
    };
    match number % 10 {
        0 => Ok(()),
        1 if larger => out.write_str("เอ็ด"),
        unit => out.write_str(digit(unit.into())),
    }
}

/// The digits at each place that has a name, zero first.
static PLACES: [[&str; 10]; 5] = [
    ["", "หนึ่งแสน", "สองแสน", "สามแสน", "สี่แสน", "ห้าแสน", "หกแสน", "เจ็ดแสน", "แปดแสน", "เก้าแสน"],
    ["", "หนึ่งหมื่น", "สองหมื่น", "สามหมื่น", "สี่หมื่น", "ห้าหมื่น", "หกหมื่น", "เจ็ดหมื่น", "แปดหมื่น", "เก้าหมื่น"],
    ["", "หนึ่งพัน", "สองพัน", "สามพัน", "สี่พัน", "ห้าพัน", "หกพัน", "เจ็ดพัน", "แปดพัน", "เก้าพัน"],
    ["", "หนึ่งร้อย", "สองร้อย", "สามร้อย", "สี่ร้อย", "ห้าร้อย", "หกร้อย", "เจ็ดร้อย", "แปดร้อย", "เก้าร้อย"],
    ["", "สิบ", "ยี่สิบ", "สามสิบ", "สี่สิบ", "ห้าสิบ", "หกสิบ", "เจ็ดสิบ", "แปดสิบ", "เก้าสิบ"],
];
