//! Short text without the heap.

use core::fmt;
use core::hash::{Hash, Hasher};

/// At most `N` bytes of text, kept in the value itself.
#[derive(Clone, Copy)]
pub(super) struct Inline<const N: usize> {
    bytes: [u8; N],
    len: u8,
}

impl<const N: usize> Inline<N> {
    pub(super) const EMPTY: Self = Self { bytes: [0; N], len: 0 };

    pub(super) fn as_str(&self) -> &str {
        self.bytes.get(..self.len()).and_then(|bytes| core::str::from_utf8(bytes).ok()).unwrap_or_default()
    }

    pub(super) const fn len(&self) -> usize {
        self.len as usize
    }

    /// One ASCII character more.
    pub(super) fn push(&mut self, ascii: u8) -> fmt::Result {
        let free =
            self.bytes.get_mut(usize::from(self.len)).filter(|_| ascii.is_ascii()).ok_or(fmt::Error)?;
        *free = ascii;
        self.len = self.len.checked_add(1).ok_or(fmt::Error)?;
        Ok(())
    }

    /// What stands between two lengths that it had while it was filled.
    pub(super) fn between(&self, start: u8, end: u8) -> &str {
        self.as_str().get(usize::from(start)..usize::from(end)).unwrap_or_default()
    }
}

/// Fails where the text does not fit; what fitted stays.
impl<const N: usize> fmt::Write for Inline<N> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        let end = self.len() + text.len();
        let free = self.bytes.get_mut(self.len as usize..end).ok_or(fmt::Error)?;
        free.copy_from_slice(text.as_bytes());
        self.len = u8::try_from(end).map_err(|_| fmt::Error)?;
        Ok(())
    }
}

impl<const N: usize> PartialEq for Inline<N> {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl<const N: usize> Eq for Inline<N> {}

impl<const N: usize> Hash for Inline<N> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.as_str().hash(state);
    }
}

impl<const N: usize> fmt::Debug for Inline<N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.as_str(), f)
    }
}

#[cfg(test)]
mod tests {
    use core::fmt::Write as _;

    use super::*;

    #[test]
    fn holds_what_fits() {
        let mut text = Inline::<7>::EMPTY;
        assert!(text.write_str("มท").is_ok());
        assert!(text.write_str("ก").is_err());
        assert!(text.write_str("1").is_ok());
        assert_eq!(text.as_str(), "มท1");
        assert_eq!(text.between(6, 7), "1");
        assert_eq!(text.between(1, 7), "", "off a char boundary");
    }
}
