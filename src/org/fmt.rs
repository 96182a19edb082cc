//! Writing names: in full, as a letter has them.

use core::fmt;

use super::{Acting, Organisation, Quantifier};

impl Acting {
    /// The words of the clause.
    #[must_use]
    pub const fn words(self) -> &'static str {
        match self {
            Self::OnBehalf => "ปฏิบัติราชการแทน",
            Self::InPlace => "รักษาราชการแทน",
            Self::Caretaker => "รักษาการในตำแหน่ง",
            Self::Duty => "ปฏิบัติหน้าที่",
        }
    }
}

impl fmt::Display for Acting {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.words())
    }
}

/// The class word that a quantifier repeats behind this name.
fn counted(name: &str) -> &'static str {
    const WORDS: &[&str] = &["จังหวัด", "อำเภอ", "ตำบล", "หมู่บ้าน", "ส่วนราชการ", "กระทรวง", "กรม"];
    WORDS.iter().find(|word| name.ends_with(**word)).copied().unwrap_or("แห่ง")
}

impl fmt::Display for Organisation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(acting) = self.acting {
            f.write_str(acting.words())?;
        }
        // A class of nothing but its word is not said twice: ทุกกรม.
        let is_word = self.quantifier.is_some() && counted(&self.name) == self.name;
        if !is_word {
            f.write_str(&self.name)?;
        }
        match &self.quantifier {
            None => Ok(()),
            Some(quantifier) => {
                write!(f, "{}ทุก{}", if is_word { "" } else { " " }, counted(&self.name))?;
                if let Some(area) = &self.within {
                    write!(f, "ใน{area}")?;
                }
                match quantifier {
                    Quantifier::All => Ok(()),
                    Quantifier::Except(names) => {
                        f.write_str(" (ยกเว้น")?;
                        for (n, name) in names.iter().enumerate() {
                            let before = match n {
                                0 => "",
                                _ if n + 1 == names.len() => " และ",
                                _ => " ",
                            };
                            write!(f, "{before}{name}")?;
                        }
                        f.write_str(")")
                    }
                }
            }
        }
    }
}
