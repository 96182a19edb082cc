//! Numbers of houses, plots and vehicles.
//!
//! ```text
//! house = [ "บ้านเลขที่" | "เลขที่" ] number [ "/" number ]
//! plot  = "แปลง" [ "เลขที่" | "ที่" | "หมายเลข" ] number
//! plate = [ digit ] 2 consonant number [ province ]
//! ```

use core::fmt::{self, Write as _};

use super::yearly::{number, written};
use crate::data::Province;
use crate::error::Noun;
use crate::lex::{
    Cursor, PResult, Parser as _, alt, digits, exact, fail, gap, label, opt, preceded, space, take_while,
    terminated, word,
};
use crate::macros::readable;
use crate::refcode::inline::Inline;
use crate::text::chars::is_consonant;

const HOUSE: &Noun = &Noun::new("a house number", "บ้านเลขที่");
const PLOT: &Noun = &Noun::new("the number of a plot", "หมายเลขแปลง");
const PLATE: &Noun = &Noun::new("a registration plate", "หมายเลขทะเบียนรถ");

/// The number of a house: `บ้านเลขที่ ๑๒๒/๗`. The second number tells apart houses built on one plot; it is no year.
///
/// ```
/// let house: saraban::HouseNumber = "เลขที่ ๑๒๒/๗".parse()?;
/// assert_eq!((house.number(), house.sub()), (122, Some(7)));
/// # Ok::<(), saraban::ParseError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct HouseNumber {
    number: u32,
    sub: Option<u32>,
}

readable!(HouseNumber, HOUSE, house);
written!(HouseNumber, write_house);

impl HouseNumber {
    /// The number of the house, or of the plot that it stands on.
    #[must_use]
    pub const fn number(&self) -> u32 {
        self.number
    }

    /// The number behind the slash.
    #[must_use]
    pub const fn sub(&self) -> Option<u32> {
        self.sub
    }
}

/// `house = [ "บ้านเลขที่" | "เลขที่" ] number [ "/" number ]`
fn house(start: Cursor<'_>) -> PResult<'_, HouseNumber> {
    let (rest, _) = opt(terminated(alt((word("บ้านเลขที่"), word("เลขที่"))), space)).parse(start)?;
    let (rest, found) = label(HOUSE, number)(rest)?;
    let (rest, sub) = opt(preceded((gap, exact("/"), gap), number)).parse(rest)?;
    Ok((rest, HouseNumber { number: found, sub }))
}

fn write_house(house: &HouseNumber, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    write!(f, "{}", house.number)?;
    house.sub.map_or(Ok(()), |sub| write!(f, "/{sub}"))
}

/// The number of a plot in a project or an allotment: `แปลงที่ ๑๒`.
///
/// ```
/// let plot: saraban::PlotNumber = "แปลงที่ ๑๒".parse()?;
/// assert_eq!(plot.number(), 12);
/// # Ok::<(), saraban::ParseError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PlotNumber(u32);

readable!(PlotNumber, PLOT, plot);
written!(PlotNumber, write_plot);

impl PlotNumber {
    /// The number.
    #[must_use]
    pub const fn number(&self) -> u32 {
        self.0
    }
}

/// `plot = "แปลง" [ "เลขที่" | "ที่" | "หมายเลข" ] number`
fn plot(start: Cursor<'_>) -> PResult<'_, PlotNumber> {
    let (rest, _) = label(PLOT, word("แปลง"))(start)?;
    let (rest, _) = opt(alt((word("เลขที่"), word("ที่"), word("หมายเลข")))).parse(rest)?;
    let (rest, number) = preceded(space, number).parse(rest)?;
    Ok((rest, PlotNumber(number)))
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "as all functions that write a value")]
fn write_plot(plot: &PlotNumber, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    write!(f, "แปลงที่ {}", plot.0)
}

/// The registration plate of a car: `กค ๔๐๙ กรุงเทพมหานคร`, `๒กค ๑๒๓๔`.
///
/// Its letters are a series, not a ministry, and no slash follows its digits.
///
/// ```
/// let plate: saraban::Plate = "2กค 1234 ขอนแก่น".parse()?;
/// assert_eq!((plate.letters(), plate.digits()), ("กค", "1234"));
/// assert_eq!(plate.province().map(|p| p.name()), Some("ขอนแก่น"));
/// # Ok::<(), saraban::ParseError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Plate {
    series: Option<u8>,
    letters: Inline<6>,
    digits: Inline<4>,
    province: Option<Province>,
}

readable!(Plate, PLATE, plate);
written!(Plate, write_plate);

impl Plate {
    /// The digit before the letters.
    #[must_use]
    pub const fn series(&self) -> Option<u8> {
        self.series
    }

    /// The letters.
    #[must_use]
    pub fn letters(&self) -> &str {
        self.letters.as_str()
    }

    /// The digits, in Arabic ones.
    #[must_use]
    pub fn digits(&self) -> &str {
        self.digits.as_str()
    }

    /// The province, where it is named.
    #[must_use]
    pub const fn province(&self) -> Option<Province> {
        self.province
    }
}

/// `plate = [ digit ] 2 consonant number [ province ]`
fn plate(start: Cursor<'_>) -> PResult<'_, Plate> {
    let (rest, series) = opt(digits(1..=1)).parse(start)?;
    let (rest, letters) = label(PLATE, take_while(2..=2, is_consonant))(rest)?;
    let (rest, run) = preceded(space, digits(1..=4)).parse(rest)?;
    let (rest, province) = opt(preceded(space, province)).parse(rest)?;
    let mut plate = Plate {
        series: series.and_then(|run| run.values().next()),
        letters: Inline::EMPTY,
        digits: Inline::EMPTY,
        province,
    };
    let full = |_| start.expected(PLATE);
    plate.letters.write_str(letters).map_err(full)?;
    for digit in run.values() {
        plate.digits.push(b'0' + digit).map_err(full)?;
    }
    Ok((rest, plate))
}

fn province(start: Cursor<'_>) -> PResult<'_, Province> {
    match Province::prefixes(start.rest()).next() {
        Some((province, len)) => Ok((start.skip(len), province)),
        None => fail(start),
    }
}

fn write_plate(plate: &Plate, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    if let Some(series) = plate.series {
        write!(f, "{series}")?;
    }
    write!(f, "{} {}", plate.letters(), plate.digits())?;
    plate.province.map_or(Ok(()), |province| write!(f, " {}", province.name()))
}
