//! Names as stretches of shared strings.
//!
//! A name that is part of another, or that begins as another ends, is not stored twice. Each feature adds
//! its own pool behind those below it, so that a stretch is one number whatever is compiled in.

#[cfg(feature = "local-governments")]
use super::tables::local_governments;
use super::tables::names;
#[cfg(feature = "subdistricts")]
use super::tables::subdistricts;

/// A pool as a static: `pool!(NAME: "text")`. Its bytes have a name, or every unit of code generation had a copy of its own.
macro_rules! pool {
    ($name:ident: $text:literal) => {
        pub(in crate::data) static $name: &str = {
            const TEXT: &str = $text;
            static BYTES: [u8; TEXT.len()] = match TEXT.as_bytes().first_chunk() {
                Some(bytes) => *bytes,
                None => [0; TEXT.len()],
            };
            match core::str::from_utf8(&BYTES) {
                Ok(text) => text,
                Err(_) => "",
            }
        };
    };
}
pub(in crate::data) use pool;

/// The English or Latin pools, the lowest first.
static LATIN: &[&str] = &[
    names::LATIN,
    #[cfg(feature = "subdistricts")]
    subdistricts::LATIN,
    #[cfg(feature = "local-governments")]
    local_governments::LATIN,
];

/// The Thai pools, the lowest first.
static THAI: &[&str] = &[
    names::THAI,
    #[cfg(feature = "subdistricts")]
    subdistricts::THAI,
    #[cfg(feature = "local-governments")]
    local_governments::THAI,
];

/// A stretch of a pool: where it starts (two bytes), and its length in bytes.
///
/// Thai names start at multiples of three bytes, so that their start is counted in Thai letters.
#[derive(Clone, Copy)]
pub(super) struct Text([u8; 3]);

impl Text {
    pub(super) const fn new(start: u16, len: u8) -> Self {
        let [high, low] = start.to_be_bytes();
        Self([high, low, len])
    }

    pub(super) const fn thai(self) -> &'static str {
        let Self([high, low, len]) = self;
        stretch(THAI, 3 * u16::from_be_bytes([high, low]) as usize, len)
    }

    pub(super) const fn latin(self) -> &'static str {
        let Self([high, low, len]) = self;
        stretch(LATIN, u16::from_be_bytes([high, low]) as usize, len)
    }
}

const fn stretch(mut pools: &[&'static str], mut start: usize, len: u8) -> &'static str {
    while let [pool, behind @ ..] = pools {
        if start < pool.len() {
            return match pool.split_at_checked(start) {
                Some((_, rest)) => match rest.split_at_checked(len as usize) {
                    Some((found, _)) => found,
                    None => "",
                },
                None => "",
            };
        }
        start -= pool.len();
        pools = behind;
    }
    ""
}

/// A name in both scripts.
#[derive(Clone, Copy)]
pub(super) struct Name {
    pub(super) thai: Text,
    pub(super) english: Text,
}

pub(super) const fn name(thai: u16, thai_len: u8, english: u16, english_len: u8) -> Name {
    Name { thai: Text::new(thai, thai_len), english: Text::new(english, english_len) }
}

/// The number of a [`Name`] in the tables of names, those of the features behind the common one.
#[derive(Clone, Copy)]
pub(super) struct NameId(pub(super) u16);

impl NameId {
    fn name(self) -> Name {
        const NONE: Name = name(0, 0, 0, 0);
        let mut index = usize::from(self.0);
        for table in NAMES {
            match index.checked_sub(table.len()) {
                Some(behind) => index = behind,
                None => return table.get(index).copied().unwrap_or(NONE),
            }
        }
        NONE
    }

    pub(super) fn thai(self) -> &'static str {
        self.name().thai.thai()
    }

    pub(super) fn english(self) -> &'static str {
        self.name().english.latin()
    }
}

/// The tables of names, the lowest first.
static NAMES: &[&[Name]] = &[
    &names::NAMES,
    #[cfg(feature = "subdistricts")]
    &subdistricts::NAMES,
    #[cfg(feature = "local-governments")]
    &local_governments::NAMES,
];
