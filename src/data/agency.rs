//! The names of ministries and departments in byte order, to walk through letter by letter.

use super::tables::agencies::{DEPARTMENTS, MINISTRIES};

const COUNT: usize = MINISTRIES.len() + DEPARTMENTS.len();

/// In byte order, sorted by the compiler. A name that several had stands there as often.
pub(crate) static AGENCY_NAMES: [&str; COUNT] = sorted(names());

#[expect(clippy::indexing_slicing, reason = "the compiler evaluates it, and a wrong index does not compile")]
const fn names() -> [&'static str; COUNT] {
    let mut names = [""; COUNT];
    let mut n = 0;
    while n < COUNT {
        names[n] = match n.checked_sub(MINISTRIES.len()) {
            None => MINISTRIES[n].name.thai(),
            Some(n) => DEPARTMENTS[n].name.thai(),
        };
        n += 1;
    }
    names
}

#[expect(clippy::indexing_slicing, reason = "the compiler evaluates it, and a wrong index does not compile")]
const fn sorted(mut names: [&'static str; COUNT]) -> [&'static str; COUNT] {
    let mut n = 1;
    while n < COUNT {
        let name = names[n];
        let (mut from, mut to) = (0, n);
        while from < to {
            let middle = usize::midpoint(from, to);
            if is_before(name, names[middle]) { to = middle } else { from = middle + 1 }
        }
        let mut at = n;
        while at > from {
            names[at] = names[at - 1];
            at -= 1;
        }
        names[from] = name;
        n += 1;
    }
    names
}

/// The letters of the ministries' reference codes.
#[expect(clippy::indexing_slicing, reason = "the compiler evaluates it, and a wrong index does not compile")]
pub(crate) const AGENCY_LETTERS: [&str; MINISTRIES.len()] = {
    let mut letters = [""; MINISTRIES.len()];
    let mut n = 0;
    while n < MINISTRIES.len() {
        letters[n] = MINISTRIES[n].letters.thai();
        n += 1;
    }
    letters
};

const fn is_before(a: &str, b: &str) -> bool {
    let (mut a, mut b) = (a.as_bytes(), b.as_bytes());
    while let ([x, behind_a @ ..], [y, behind_b @ ..]) = (a, b) {
        if *x != *y {
            return *x < *y;
        }
        (a, b) = (behind_a, behind_b);
    }
    a.len() < b.len()
}

#[cfg(test)]
mod tests {
    use super::AGENCY_NAMES;
    use crate::data::{Department, Ministry};

    #[test]
    fn all_names_in_order() {
        assert!(AGENCY_NAMES.is_sorted());
        let mut names: Vec<_> = Ministry::all().map(Ministry::name).collect();
        names.extend(Department::all().map(Department::name));
        names.sort_unstable();
        assert_eq!(AGENCY_NAMES.as_slice(), names);
    }
}
