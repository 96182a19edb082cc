//! Letters that look alike, and what unknown letters of a reference code may have been.

use super::ministry::Ministry;
use super::province::Province;

/// Letters that scanners, and people reading their output, take for one another.
const LOOK_ALIKES: &[&str] = &["กถภ", "ขชซ", "คดตศ", "ฎฏ", "นม", "บปษ", "ผฝพฟ", "ลส", "อฮ", "ธร"];

/// Whether two letters look alike; a letter does not look like itself.
fn look_alike(a: char, b: char) -> bool {
    a != b && LOOK_ALIKES.iter().any(|group| group.contains(a) && group.contains(b))
}

/// The letters in use of a ministry or province that look like unknown `letters`: those that differ least first.
/// Nothing for letters that are known.
///
/// ```
/// let meant: Vec<_> = saraban::similar_letters("ขย").collect();
/// assert_eq!(meant, ["ชย"]); // a scanner's ชัยภูมิ
/// assert_eq!(saraban::similar_letters("ชย").next(), None);
/// ```
pub fn similar_letters(letters: &str) -> impl Iterator<Item = &'static str> {
    let known = is_known(letters);
    let found = move |count| {
        in_use().filter(move |candidate| !known && differences(letters, candidate) == Some(count))
    };
    (1..=2).flat_map(found)
}

/// The letters in use that unknown ones may have been misread or mistyped from: those that look like them, then those
/// that are one letter apart.
pub(crate) fn confusable_letters(letters: &str) -> impl Iterator<Item = &'static str> {
    let alike = similar_letters(letters);
    let known = is_known(letters);
    let is_alike = move |candidate: &str| matches!(differences(letters, candidate), Some(1..=2));
    let apart =
        in_use().filter(move |candidate| !known && !is_alike(candidate) && one_apart(letters, candidate));
    alike.chain(apart)
}

/// Whether letters are, or were, those of a ministry or a province.
fn is_known(letters: &str) -> bool {
    Province::from_letters(letters).is_some() || Ministry::from_letters(letters).is_some()
}

fn in_use() -> impl Iterator<Item = &'static str> {
    let ministries = Ministry::all().filter(|ministry| !ministry.is_former()).map(Ministry::letters);
    Province::all().map(Province::letters).chain(ministries)
}

/// In how many places two texts of one length differ, where each pair of letters looks alike.
fn differences(a: &str, b: &str) -> Option<usize> {
    if a.chars().count() != b.chars().count() {
        return None;
    }
    let mut differing = a.chars().zip(b.chars()).filter(|(a, b)| a != b);
    differing.try_fold(0, |count, (a, b)| look_alike(a, b).then_some(count + 1))
}

/// Whether two names are one letter apart: one wrong, missing, too many, or two that have changed places.
pub(super) fn one_apart(a: &str, b: &str) -> bool {
    let (mut a, mut b) = (a.chars(), b.chars());
    loop {
        let (rest_a, rest_b) = (a.as_str(), b.as_str());
        match (a.next(), b.next()) {
            (Some(x), Some(y)) if x == y => {}
            (None, None) => return false,
            (x, y) => {
                return a.as_str() == b.as_str() && (x.is_some() && y.is_some())
                    || rest_a == b.as_str()
                    || a.as_str() == rest_b
                    || a.next() == y && b.next() == x && a.as_str() == b.as_str();
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn assert_similar(letters: &str, expected: &[&str]) {
        assert_eq!(similar_letters(letters).collect::<Vec<_>>(), expected, "{letters}");
    }

    #[test]
    fn misread_letters() {
        assert_similar("ขย", &["ชย"]);
        assert_similar("มห", &[]);
        assert_similar("ถก", &["ภก", "กก"]);
        assert_similar("ซม", &["ชม", "ชน"]);
        assert_similar("สฏ", &["สฎ"]);
    }

    #[test]
    fn mistyped_letters() {
        let confusable = |letters: &'static str| confusable_letters(letters).collect::<Vec<_>>();
        assert_eq!(confusable("ขย").first(), Some(&"ชย"));
        assert!(confusable("ขย").contains(&"พย"), "one letter apart");
        assert!(confusable("ยล").is_empty(), "known");
        assert!(confusable("มทท").contains(&"มท"), "one too many");
        assert!(confusable("คม").contains(&"มค"), "changed places");
        assert!(confusable("ฌฌ").is_empty());
    }

    #[test]
    fn nothing_looks_like_them() {
        assert_similar("", &[]);
        assert_similar("ฌฌ", &[]);
        assert_similar("มทท", &[]);
        assert_similar("MT", &[]);
    }

    #[test]
    fn one_letter_apart() {
        for (a, b) in [
            ("จตุรัส", "จัตุรัส"),
            ("ราศีไศล", "ราษีไศล"),
            ("ประทิว", "ปะทิว"),
            ("กันทรลักษณ์", "กันทรลักษ์"),
            ("เพชรบรูณ์", "เพชรบูรณ์"),
            ("ก", ""),
        ] {
            assert!(one_apart(a, b) && one_apart(b, a), "{a} {b}");
        }
        for (a, b) in [("ตาก", "ตาก"), ("", ""), ("กข", ""), ("กขค", "คขก"), ("จตุรส", "จัตุรัส"), ("กข", "ขกค")]
        {
            assert!(!one_apart(a, b) && !one_apart(b, a), "{a} {b}");
        }
    }

    #[test]
    fn likeness_is_mutual() {
        for (a, b) in ('ก'..='ฮ').flat_map(|a| ('ก'..='ฮ').map(move |b| (a, b))) {
            assert_eq!(look_alike(a, b), look_alike(b, a));
        }
        assert!(!look_alike('ก', 'ก'));
    }
}
