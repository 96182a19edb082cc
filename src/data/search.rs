//! Search by name, exact and at the beginning of a text.

/// Buckets of the hashes of names, and the rows in them.
///
/// The hashes are computed when the tables are written, so that nothing is left to do at start-up.
#[derive(Clone, Copy)]
pub(super) struct Index {
    /// The place from which on the rows of each bucket stand in `rows`, and the end: a power of two and one.
    pub(super) buckets: &'static [u16],
    /// Bucket by bucket; rows of one name stand together, in the order of the table.
    pub(super) rows: &'static [u16],
    /// A set of the hashes of the first two, three and four characters of all names, each a bit: a text that does
    /// not begin so is looked at no further. Of other beginnings it also has some.
    pub(super) beginnings: &'static [u64],
}

/// The rows of a table by their names.
#[derive(Clone, Copy)]
pub(super) struct ByName {
    pub(super) index: Index,
    pub(super) name: fn(u16) -> &'static str,
    /// The most characters that a name has, as far as [`ByName::prefixes`] looks; at most 64.
    pub(super) longest: u32,
}

/// FNV-1a over characters instead of bytes.
const SEED: u32 = 0x811c_9dc5;

const fn mix(hash: u32, c: char) -> u32 {
    (hash ^ c as u32).wrapping_mul(0x0100_0193)
}

impl ByName {
    /// The rows of exactly this name.
    pub(super) fn named(self, name: &str) -> impl Iterator<Item = u16> + Clone {
        let mut bucket = self.bucket(name.chars().fold(SEED, mix)).iter().copied();
        let is_named = move |row: &u16| (self.name)(*row) == name;
        bucket.find(is_named).into_iter().chain(bucket.take_while(is_named))
    }

    /// The rows whose names have a hash's upper bits.
    fn bucket(self, hash: u32) -> &'static [u16] {
        let bits = self.index.buckets.len().saturating_sub(1).checked_ilog2().unwrap_or_default();
        let bucket = (u64::from(hash) << bits >> 32) as usize;
        match self.index.buckets.get(bucket..bucket + 2) {
            Some(&[from, to]) => self.index.rows.get(usize::from(from)..usize::from(to)).unwrap_or_default(),
            _ => &[],
        }
    }

    /// The rows whose name `text` starts with, and the length of that name: the longest name first.
    pub(super) fn prefixes(self, text: &str) -> impl Iterator<Item = (u16, usize)> + Clone {
        let mut found = self.lengths(text);
        let longest_first = core::iter::from_fn(move || {
            let longest = found.checked_ilog2()?;
            found ^= 1 << longest;
            Some(longest)
        });
        longest_first.flat_map(move |count| {
            let end = text.char_indices().nth(count as usize + 1);
            let prefix = end.map_or(text, |(end, _)| text.get(..end).unwrap_or_default());
            self.named(prefix).map(move |row| (row, prefix.len()))
        })
    }

    /// Whether a name may begin as a text does: a question that costs little, before the search.
    pub(super) fn opens(self, text: &str) -> bool {
        let mut letters = text.chars();
        let pair = letters.next().zip(letters.next());
        pair.is_some_and(|(first, second)| self.may_begin(mix(mix(SEED, first), second)))
    }

    /// Whether a name may begin with the characters of a hash.
    fn may_begin(self, hash: u32) -> bool {
        let bits = (64 * self.index.beginnings.len()).checked_ilog2().unwrap_or_default();
        let bit = (u64::from(hash) << bits >> 32) as usize;
        self.index.beginnings.get(bit / 64).is_some_and(|set| set & 1 << (bit % 64) != 0)
    }

    /// Bit n: the first n + 1 characters are a name.
    fn lengths(self, text: &str) -> u64 {
        let mut hash = SEED;
        let mut found = 0;
        for (count, (at, c)) in (0..self.longest).zip(text.char_indices()) {
            hash = mix(hash, c);
            if !is_of_names(c) || (1..4).contains(&count) && !self.may_begin(hash) {
                break;
            }
            let prefix = text.get(..at + c.len_utf8()).unwrap_or_default();
            if self.bucket(hash).iter().any(|row| (self.name)(*row) == prefix) {
                found |= 1 << count;
            }
        }
        found
    }
}

/// Whether any name has such a character: Thai letters, and what stands in the names of some local governments.
const fn is_of_names(c: char) -> bool {
    matches!(c, 'ก'..='\u{e4e}' | ' ' | '-' | '.' | '0'..='9')
}

#[cfg(test)]
mod tests {
    use super::*;

    const NAMES: [&str; 6] = ["กง", "กงหรา", "กงไกรลาศ", "ตาก", "ตากฟ้า", "ตากฟ้า"];
    /// All in one bucket.
    const TABLE: ByName = ByName {
        index: Index { buckets: &[0, 6], rows: &[0, 1, 2, 3, 4, 5], beginnings: &[u64::MAX] },
        name: |row| NAMES[usize::from(row)],
        longest: 8,
    };

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
        assert_prefixes(&"ก".repeat(200), &[]);
    }

    #[test]
    fn exactly_the_name() {
        assert!(TABLE.named("ตากฟ้า").eq([4, 5]));
        assert_eq!(TABLE.named("ตากฟ").next(), None);
        assert_eq!(TABLE.named("").next(), None);
    }

    #[test]
    fn an_empty_table_has_no_name() {
        let index = Index { buckets: &[], rows: &[], beginnings: &[] };
        let empty = ByName { index, name: |_| "", longest: 8 };
        assert_eq!(empty.named("ก").next(), None);
        assert_eq!(empty.prefixes("ก").next(), None);
    }
}
