//! The repair of clusters: a letter and the marks on it, each once and in order.
//!
//! Source: SARA AM is the inverse of its decomposition by shaping engines.

use alloc::string::String;
use alloc::vec::Vec;
use core::str::Chars;

use super::glyph::plain;
use super::noise::first_noise;
use super::{Edit, NIKHAHIT, REPLACEMENT};
use crate::span::Span;
use crate::text::chars::{is_consonant, is_invisible, is_mark, is_odd_space, is_tone_or_silencer};

/// One cluster: a character and the marks on it.
#[derive(Default)]
struct Cluster {
    base: Option<char>,
    vowels: [Option<char>; 3],
    tone: Option<char>,
    /// Whether an ำ closes it.
    has_am: bool,
    /// Whether another ํ stands behind that: the half of a doubled ำ.
    has_half: bool,
}

impl Cluster {
    fn add_vowel(&mut self, c: char) {
        if !self.vowels.contains(&Some(c))
            && let Some(free) = self.vowels.iter_mut().find(|v| v.is_none())
        {
            *free = Some(c);
        }
    }

    fn close(&mut self) {
        self.vowels.iter_mut().filter(|v| **v == Some(NIKHAHIT)).for_each(|v| *v = None);
        (self.has_am, self.has_half) = (true, false);
    }

    /// Adds `c` where it belongs to the cluster.
    fn takes(&mut self, c: char) -> bool {
        match c {
            _ if is_tone_or_silencer(c) => self.tone = Some(c),
            'ำ' => self.close(),
            'า' if self.has_half || self.vowels.contains(&Some(NIKHAHIT)) => self.close(),
            NIKHAHIT if self.has_am => self.has_half = true,
            _ if self.has_am => return false,
            _ if is_mark(c) => self.add_vowel(c),
            _ => return false,
        }
        true
    }

    /// Adds all that belongs to the cluster; what is behind it. What is invisible between a letter and its marks
    /// does not part them, nor does U+FFFD before ำ behind a letter, or a blank: no word begins with that.
    fn take_all<'a>(&mut self, chars: Chars<'a>) -> Chars<'a> {
        let mut taken = chars.clone();
        let mut ahead = chars;
        while let Some(next) = ahead.next().map(|c| plain(c).unwrap_or(c)) {
            if self.takes(next) {
                taken = ahead.clone();
            } else if !(is_invisible(next)
                || self.base.is_some()
                    && (matches!(next, REPLACEMENT | ' ') || is_odd_space(next))
                    && begins_with_am(ahead.as_str()))
            {
                break;
            }
        }
        taken
    }

    fn write(&self, out: &mut String) {
        out.extend(self.base);
        out.extend(self.vowels.iter().flatten());
        out.extend(self.tone);
        out.extend(self.has_am.then_some('ำ'));
    }
}

/// Whether an ำ stands next, in one part or in two.
pub(super) fn begins_with_am(text: &str) -> bool {
    let mut chars = text.chars().filter(|c| !is_invisible(*c)).map(|c| plain(c).unwrap_or(c));
    match chars.next() {
        Some(NIKHAHIT) => chars.find(|c| !is_tone_or_silencer(*c) && *c != NIKHAHIT).is_some_and(is_am_or_aa),
        first => first == Some('ำ'),
    }
}

const fn is_am_or_aa(c: char) -> bool {
    matches!(c, 'ำ' | 'า')
}

/// The text whose first noise stands at `first` with all clusters as they should be, and where it differs from `source`.
pub(super) fn repaired(source: &str, first: Span) -> (String, Vec<Edit>) {
    let mut repair = Repair { source, text: String::with_capacity(source.len()), edits: Vec::new() };
    let mut at = 0;
    let mut noise = Some(first);
    while let Some(span) = noise {
        repair.text.push_str(source.get(at..span.start()).unwrap_or_default());
        at = span.start();
        while at <= span.end() {
            at = repair.cluster(at);
        }
        noise = first_noise(source, at);
    }
    repair.text.push_str(source.get(at..).unwrap_or_default());
    (repair.text, repair.edits)
}

struct Repair<'a> {
    source: &'a str,
    text: String,
    edits: Vec<Edit>,
}

impl Repair<'_> {
    /// Writes the cluster that begins at `at` as it should be; where the next one begins.
    fn cluster(&mut self, at: usize) -> usize {
        let here = self.text.len();
        let rest = self.source.get(at..).unwrap_or_default();
        let mut chars = rest.chars();
        let Some(c) = chars.next().map(|c| plain(c).unwrap_or(c)) else { return at + 1 };
        if is_invisible(c) {
        } else if is_odd_space(c) {
            self.text.push(' ');
        } else if matches!(c, '\u{2028}' | '\u{2029}') {
            self.text.push('\n');
        } else if c == 'เ'
            && let Some(behind) = chars.as_str().trim_start_matches(is_invisible).strip_prefix('เ')
        {
            chars = behind.chars();
            self.text.push('แ');
        } else if is_consonant(c) || is_mark(c) || matches!(c, 'ฤ' | 'ฦ' | 'ำ') {
            let mut cluster = Cluster::default();
            if !cluster.takes(c) {
                cluster.base = Some(c);
            }
            chars = cluster.take_all(chars);
            cluster.write(&mut self.text);
        } else {
            self.text.push(c);
        }
        let end = at + rest.len() - chars.as_str().len();
        self.note(Span::new(at, end), here);
        end
    }

    /// Notes an edit where what was written since `here` differs from the source.
    fn note(&mut self, source: Span, here: usize) {
        let clean = Span::new(here, self.text.len());
        if source.slice(self.source) != clean.slice(&self.text) {
            self.edits.push(Edit { source, clean });
        }
    }
}
