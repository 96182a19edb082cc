//! The names of ministries and departments, and the letters of the ministries, as constants.

use super::tables::agencies::{DEPARTMENTS, MINISTRIES};

const COUNT: usize = MINISTRIES.len() + DEPARTMENTS.len();

/// A name that several had stands there as often.
#[expect(clippy::indexing_slicing, reason = "the compiler evaluates it, and a wrong index does not compile")]
pub(crate) const AGENCY_NAMES: [&str; COUNT] = {
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
};

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
