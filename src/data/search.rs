//! Search in tables that are sorted by name.

use core::ops::Range;

/// The rows of a table in the byte order of their names; rows of one name in the order of their codes.
#[derive(Clone, Copy)]
pub(super) struct ByName {
    pub(super) order: &'static [u16],
    /// The [key] of every sixteenth name: most of a search runs over these, which lie side by side. Empty for
    /// a small table.
    pub(super) keys: &'static [u64],
    pub(super) name: fn(u16) -> &'static str,
}

/// The rows between two keys.
const BLOCK: usize = 16;

/// The first eight characters, a byte each, in the order of the texts; less than eight end with zeros.
fn key(text: &str) -> u64 {
    let mut bytes = [0; 8];
    for (byte, c) in bytes.iter_mut().zip(text.chars()) {
        *byte = match c {
            '\0'..='\u{7f}' => c as u8,
            '\u{e01}'..='\u{e5b}' => 0x80 | c as u8,
            '\u{80}'..='\u{e00}' => 0x80,
            _ => 0xff,
        };
    }
    u64::from_be_bytes(bytes)
}

impl ByName {
    /// The rows of exactly this name.
    #[inline]
    pub(super) fn named(self, name: &str) -> &'static [u16] {
        let from = self.partition(name, |found| found < name);
        self.leading(from, |found| found == name)
    }

    /// How many rows have a name that `is_before` holds for: all before `text` and perhaps `text` itself.
    #[inline]
    fn partition(self, text: &str, is_before: impl Fn(&str) -> bool) -> usize {
        let Range { start, end } = self.block(text);
        let rows = self.order.get(start..end).unwrap_or_default();
        start + rows.partition_point(|row| is_before((self.name)(*row)))
    }

    /// The rows between which `text` has its place.
    fn block(self, text: &str) -> Range<usize> {
        if self.keys.is_empty() {
            return 0..self.order.len();
        }
        let key = key(text);
        let not_before = self.keys.partition_point(|found| *found < key);
        let behind = self.keys.partition_point(|found| *found <= key);
        not_before.saturating_sub(1) * BLOCK..(behind * BLOCK).min(self.order.len())
    }

    /// The rows whose names start with `start`.
    pub(super) fn starting_with(self, start: char) -> &'static [u16] {
        let from = self.order.partition_point(|row| (self.name)(*row).chars().next() < Some(start));
        let rest = self.order.get(from..).unwrap_or_default();
        let count = rest.partition_point(|row| (self.name)(*row).starts_with(start));
        rest.get(..count).unwrap_or_default()
    }

    /// The rows whose name `text` starts with, and the length of that name: the longest name first.
    pub(super) fn prefixes(self, text: &str) -> Prefixes<'_> {
        Prefixes { table: self, text, found: &[], len: 0 }
    }

    /// The rows from `from` on for as long as their name `is` the right one.
    fn leading(self, from: usize, is: impl Fn(&str) -> bool) -> &'static [u16] {
        let rest = self.order.get(from..).unwrap_or_default();
        let count = rest.iter().take_while(|row| is((self.name)(**row))).count();
        rest.get(..count).unwrap_or_default()
    }
}

/// Iterator of [`ByName::prefixes`].
#[derive(Clone)]
pub(super) struct Prefixes<'t> {
    table: ByName,
    /// What a name still to be found is the beginning of.
    text: &'t str,
    found: &'static [u16],
    len: usize,
}

impl Iterator for Prefixes<'_> {
    type Item = (u16, usize);

    fn next(&mut self) -> Option<(u16, usize)> {
        loop {
            if let Some((row, rest)) = self.found.split_first() {
                self.found = rest;
                return Some((*row, self.len));
            }
            // The last name not behind the text is the longest that begins it, or shows how much of the
            // text can begin with a name at all.
            let not_behind = self.table.partition(self.text, |name| name <= self.text);
            let last = *self.table.order.get(not_behind.checked_sub(1)?)?;
            let name = (self.table.name)(last);
            if self.text.starts_with(name) {
                self.found = self.table.named(name);
                self.len = name.len();
                let mut shorter = name.chars();
                shorter.next_back()?;
                self.text = self.text.get(..shorter.as_str().len())?;
            } else {
                self.text = self.text.get(..common_prefix(self.text, name))?;
            }
        }
    }
}

/// The bytes that two texts have in common at their beginning, in whole characters.
fn common_prefix(a: &str, b: &str) -> usize {
    a.chars().zip(b.chars()).take_while(|(a, b)| a == b).map(|(a, _)| a.len_utf8()).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    const NAMES: [&str; 6] = ["กง", "กงหรา", "กงไกรลาศ", "ตาก", "ตากฟ้า", "ตากฟ้า"];
    const TABLE: ByName =
        ByName { order: &[0, 1, 2, 3, 4, 5], keys: &[], name: |row| NAMES[usize::from(row)] };

    #[track_caller]
    fn assert_prefixes(text: &str, expected: &[(u16, &str)]) {
        let found: Vec<_> = TABLE.prefixes(text).map(|(row, len)| (row, text.get(..len).unwrap())).collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn every_prefix_longest_first() {
        assert_prefixes("กงไกรลาศ จังหวัดสุโขทัย", &[(2, "กงไกรลาศ"), (0, "กง")]);
        assert_prefixes("กงไกร", &[(0, "กง")]);
        assert_prefixes("กงหราฯ", &[(1, "กงหรา"), (0, "กง")]);
        assert_prefixes("ตากฟ้าง", &[(4, "ตากฟ้า"), (5, "ตากฟ้า"), (3, "ตาก")]);
        assert_prefixes("ตา", &[]);
        assert_prefixes("ฮ", &[]);
        assert_prefixes("ก", &[]);
        assert_prefixes("", &[]);
        assert_prefixes("Krabi", &[]);
    }

    #[test]
    fn names_of_one_letter_or_one_name() {
        assert_eq!(TABLE.starting_with('ก'), [0, 1, 2]);
        assert_eq!(TABLE.starting_with('ต'), [3, 4, 5]);
        assert_eq!(TABLE.starting_with('ข'), [0u16; 0]);
        assert_eq!(TABLE.named("ตากฟ้า"), [4, 5]);
        assert_eq!(TABLE.named("ตากฟ"), [0u16; 0]);
    }
}
