//! Public holidays of 2015 to 2027, and the Buddhist holy days of 1941 to 2150.
//!
//! Written by `cargo test --test it tables::write -- --ignored`.

use crate::data::day::{NEVER, day};
use crate::data::holiday::HolidayKind::{Cancelled, Observance, Regional, Regular, Special, Substitution};
use crate::data::holiday::{BANK, GOVERNMENT, HolyRow, PRIVATE, Row, holy};

pub(in crate::data) static HOLIDAYS: [Row; 402] = [
    Row { day: day(2015, 1, 1), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 27, source: 0, substitute_for: NEVER }, // วันขึ้นปีใหม่
    Row { day: day(2015, 1, 2), kind: Special, sectors: GOVERNMENT, scope: 1, name: 49, source: 0, substitute_for: NEVER }, // วันหยุดพิเศษ (มติคณะรัฐมนตรี)
    Row { day: day(2015, 1, 10), kind: Observance, sectors: 0, scope: 1, name: 60, source: 0, substitute_for: NEVER }, // วันเด็กแห่งชาติ
    Row { day: day(2015, 3, 4), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 40, source: 0, substitute_for: NEVER }, // วันมาฆบูชา
    Row { day: day(2015, 4, 6), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 36, source: 0, substitute_for: NEVER }, // วันพระบาทสมเด็จพระพุทธยอดฟ้าจุฬาโลกมหาราช และวันที่ระลึกมหาจักรีบรมราชวงศ์
    Row { day: day(2015, 4, 13), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 43, source: 0, substitute_for: NEVER }, // วันสงกรานต์
    Row { day: day(2015, 4, 14), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 43, source: 0, substitute_for: NEVER }, // วันสงกรานต์
    Row { day: day(2015, 4, 15), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 43, source: 0, substitute_for: NEVER }, // วันสงกรานต์
    Row { day: day(2015, 5, 1), kind: Regular, sectors: PRIVATE | BANK, scope: 1, name: 62, source: 0, substitute_for: NEVER }, // วันแรงงานแห่งชาติ
    Row { day: day(2015, 5, 4), kind: Special, sectors: GOVERNMENT, scope: 1, name: 49, source: 0, substitute_for: NEVER }, // วันหยุดพิเศษ (มติคณะรัฐมนตรี)
    Row { day: day(2015, 5, 5), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 32, source: 0, substitute_for: NEVER }, // วันฉัตรมงคล
    Row { day: day(2015, 5, 13), kind: Regular, sectors: GOVERNMENT, scope: 1, name: 38, source: 0, substitute_for: NEVER }, // วันพืชมงคล
    Row { day: day(2015, 6, 1), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 42, source: 0, substitute_for: NEVER }, // วันวิสาขบูชา
    Row { day: day(2015, 7, 30), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 53, source: 0, substitute_for: NEVER }, // วันอาสาฬหบูชา
    Row { day: day(2015, 7, 31), kind: Regular, sectors: GOVERNMENT, scope: 1, name: 54, source: 0, substitute_for: NEVER }, // วันเข้าพรรษา
    Row { day: day(2015, 8, 12), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 57, source: 0, substitute_for: NEVER }, // วันเฉลิมพระชนมพรรษาสมเด็จพระนางเจ้าสิริกิติ์ พระบรมราชินีนาถ
    Row { day: day(2015, 8, 12), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 61, source: 0, substitute_for: NEVER }, // วันแม่แห่งชาติ
    Row { day: day(2015, 10, 23), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 35, source: 0, substitute_for: NEVER }, // วันปิยมหาราช
    Row { day: day(2015, 12, 5), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 33, source: 0, substitute_for: NEVER }, // วันชาติ
    Row { day: day(2015, 12, 5), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 39, source: 0, substitute_for: NEVER }, // วันพ่อแห่งชาติ
    Row { day: day(2015, 12, 5), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 55, source: 0, substitute_for: NEVER }, // วันเฉลิมพระชนมพรรษาพระบาทสมเด็จพระปรมินทรมหาภูมิพลอดุลยเดช บรมนาถบพิตร
    Row { day: day(2015, 12, 7), kind: Substitution, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 6, source: 0, substitute_for: NEVER }, // ชดเชยวันชาติ
    Row { day: day(2015, 12, 7), kind: Substitution, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 11, source: 0, substitute_for: NEVER }, // ชดเชยวันพ่อแห่งชาติ
    Row { day: day(2015, 12, 7), kind: Substitution, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 20, source: 0, substitute_for: NEVER }, // ชดเชยวันเฉลิมพระชนมพรรษาพระบาทสมเด็จพระปรมินทรมหาภูมิพลอดุลยเดช บรมนาถบพิตร
    Row { day: day(2015, 12, 10), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 41, source: 0, substitute_for: NEVER }, // วันรัฐธรรมนูญ
    Row { day: day(2015, 12, 31), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 44, source: 0, substitute_for: NEVER }, // วันสิ้นปี
    Row { day: day(2016, 1, 1), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 27, source: 0, substitute_for: NEVER }, // วันขึ้นปีใหม่
    Row { day: day(2016, 1, 9), kind: Observance, sectors: 0, scope: 1, name: 60, source: 0, substitute_for: NEVER }, // วันเด็กแห่งชาติ
    Row { day: day(2016, 2, 22), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 40, source: 0, substitute_for: NEVER }, // วันมาฆบูชา
    Row { day: day(2016, 4, 6), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 36, source: 0, substitute_for: NEVER }, // วันพระบาทสมเด็จพระพุทธยอดฟ้าจุฬาโลกมหาราช และวันที่ระลึกมหาจักรีบรมราชวงศ์
    Row { day: day(2016, 4, 13), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 43, source: 0, substitute_for: NEVER }, // วันสงกรานต์
    Row { day: day(2016, 4, 14), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 43, source: 0, substitute_for: NEVER }, // วันสงกรานต์
    Row { day: day(2016, 4, 15), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 43, source: 0, substitute_for: NEVER }, // วันสงกรานต์
    Row { day: day(2016, 5, 1), kind: Regular, sectors: PRIVATE | BANK, scope: 1, name: 62, source: 0, substitute_for: NEVER }, // วันแรงงานแห่งชาติ
    Row { day: day(2016, 5, 2), kind: Substitution, sectors: PRIVATE | BANK, scope: 1, name: 25, source: 0, substitute_for: day(2016, 5, 1) }, // ชดเชยวันแรงงานแห่งชาติ
    Row { day: day(2016, 5, 5), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 32, source: 0, substitute_for: NEVER }, // วันฉัตรมงคล
    Row { day: day(2016, 5, 6), kind: Special, sectors: GOVERNMENT, scope: 1, name: 49, source: 0, substitute_for: NEVER }, // วันหยุดพิเศษ (มติคณะรัฐมนตรี)
    Row { day: day(2016, 5, 9), kind: Regular, sectors: GOVERNMENT, scope: 1, name: 38, source: 0, substitute_for: NEVER }, // วันพืชมงคล
    Row { day: day(2016, 5, 20), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 42, source: 0, substitute_for: NEVER }, // วันวิสาขบูชา
    Row { day: day(2016, 7, 18), kind: Special, sectors: GOVERNMENT, scope: 1, name: 49, source: 0, substitute_for: NEVER }, // วันหยุดพิเศษ (มติคณะรัฐมนตรี)
    Row { day: day(2016, 7, 19), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 53, source: 0, substitute_for: NEVER }, // วันอาสาฬหบูชา
    Row { day: day(2016, 7, 20), kind: Regular, sectors: GOVERNMENT, scope: 1, name: 54, source: 0, substitute_for: NEVER }, // วันเข้าพรรษา
    Row { day: day(2016, 8, 12), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 57, source: 0, substitute_for: NEVER }, // วันเฉลิมพระชนมพรรษาสมเด็จพระนางเจ้าสิริกิติ์ พระบรมราชินีนาถ
    Row { day: day(2016, 8, 12), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 61, source: 0, substitute_for: NEVER }, // วันแม่แห่งชาติ
    Row { day: day(2016, 10, 14), kind: Special, sectors: GOVERNMENT, scope: 1, name: 50, source: 0, substitute_for: NEVER }, // วันหยุดพิเศษ (ร่วมถวายอาลัย)
    Row { day: day(2016, 10, 23), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 35, source: 0, substitute_for: NEVER }, // วันปิยมหาราช
    Row { day: day(2016, 10, 24), kind: Substitution, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 8, source: 0, substitute_for: NEVER }, // ชดเชยวันปิยมหาราช
    Row { day: day(2016, 12, 5), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 31, source: 0, substitute_for: NEVER }, // วันคล้ายวันเฉลิมพระชนมพรรษาพระบาทสมเด็จพระปรมินทรมหาภูมิพลอดุลยเดช บรมนาถบพิตร
    Row { day: day(2016, 12, 5), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 33, source: 0, substitute_for: NEVER }, // วันชาติ
    Row { day: day(2016, 12, 5), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 39, source: 0, substitute_for: NEVER }, // วันพ่อแห่งชาติ
    Row { day: day(2016, 12, 10), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 41, source: 0, substitute_for: NEVER }, // วันรัฐธรรมนูญ
    Row { day: day(2016, 12, 12), kind: Substitution, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 13, source: 0, substitute_for: NEVER }, // ชดเชยวันรัฐธรรมนูญ
    Row { day: day(2016, 12, 31), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 44, source: 0, substitute_for: NEVER }, // วันสิ้นปี
    Row { day: day(2017, 1, 1), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 27, source: 0, substitute_for: NEVER }, // วันขึ้นปีใหม่
    Row { day: day(2017, 1, 2), kind: Substitution, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 0, source: 0, substitute_for: NEVER }, // ชดเชยวันขึ้นปีใหม่
    Row { day: day(2017, 1, 3), kind: Substitution, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 16, source: 0, substitute_for: NEVER }, // ชดเชยวันสิ้นปี
    Row { day: day(2017, 1, 14), kind: Observance, sectors: 0, scope: 1, name: 60, source: 0, substitute_for: NEVER }, // วันเด็กแห่งชาติ
    Row { day: day(2017, 2, 11), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 40, source: 0, substitute_for: NEVER }, // วันมาฆบูชา
    Row { day: day(2017, 2, 13), kind: Substitution, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 12, source: 0, substitute_for: NEVER }, // ชดเชยวันมาฆบูชา
    Row { day: day(2017, 4, 6), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 36, source: 0, substitute_for: NEVER }, // วันพระบาทสมเด็จพระพุทธยอดฟ้าจุฬาโลกมหาราช และวันที่ระลึกมหาจักรีบรมราชวงศ์
    Row { day: day(2017, 4, 13), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 43, source: 0, substitute_for: NEVER }, // วันสงกรานต์
    Row { day: day(2017, 4, 14), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 43, source: 0, substitute_for: NEVER }, // วันสงกรานต์
    Row { day: day(2017, 4, 15), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 43, source: 0, substitute_for: NEVER }, // วันสงกรานต์
    Row { day: day(2017, 4, 17), kind: Substitution, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 15, source: 0, substitute_for: NEVER }, // ชดเชยวันสงกรานต์
    Row { day: day(2017, 5, 1), kind: Regular, sectors: PRIVATE | BANK, scope: 1, name: 62, source: 0, substitute_for: NEVER }, // วันแรงงานแห่งชาติ
    Row { day: day(2017, 5, 10), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 42, source: 0, substitute_for: NEVER }, // วันวิสาขบูชา
    Row { day: day(2017, 5, 12), kind: Regular, sectors: GOVERNMENT, scope: 1, name: 38, source: 0, substitute_for: NEVER }, // วันพืชมงคล
    Row { day: day(2017, 7, 8), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 53, source: 0, substitute_for: NEVER }, // วันอาสาฬหบูชา
    Row { day: day(2017, 7, 9), kind: Regular, sectors: GOVERNMENT, scope: 1, name: 54, source: 0, substitute_for: NEVER }, // วันเข้าพรรษา
    Row { day: day(2017, 7, 10), kind: Substitution, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 18, source: 0, substitute_for: NEVER }, // ชดเชยวันอาสาฬหบูชา
    Row { day: day(2017, 7, 28), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 56, source: 0, substitute_for: NEVER }, // วันเฉลิมพระชนมพรรษาพระบาทสมเด็จพระปรเมนทรรามาธิบดีศรีสินทรมหาวชิราลงกรณ พระวชิรเกล้าเจ้าอยู่หัว
    Row { day: day(2017, 8, 12), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 59, source: 0, substitute_for: NEVER }, // วันเฉลิมพระชนมพรรษาสมเด็จพระบรมราชชนนีพันปีหลวง
    Row { day: day(2017, 8, 12), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 61, source: 0, substitute_for: NEVER }, // วันแม่แห่งชาติ
    Row { day: day(2017, 8, 14), kind: Substitution, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 23, source: 0, substitute_for: NEVER }, // ชดเชยวันเฉลิมพระชนมพรรษาสมเด็จพระบรมราชชนนีพันปีหลวง
    Row { day: day(2017, 8, 14), kind: Substitution, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 24, source: 0, substitute_for: NEVER }, // ชดเชยวันแม่แห่งชาติ
    Row { day: day(2017, 10, 13), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 29, source: 0, substitute_for: NEVER }, // วันคล้ายวันสวรรคตพระบาทสมเด็จพระปรมินทรมหาภูมิพลอดุลยเดช บรมนาถบพิตร
    Row { day: day(2017, 10, 23), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 35, source: 0, substitute_for: NEVER }, // วันปิยมหาราช
    Row { day: day(2017, 10, 26), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 37, source: 0, substitute_for: NEVER }, // วันพระราชพิธีถวายพระเพลิงพระบรมศพพระบาทสมเด็จพระปรมินทรมหาภูมิพลอดุลยเดช
    Row { day: day(2017, 12, 5), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 31, source: 0, substitute_for: NEVER }, // วันคล้ายวันเฉลิมพระชนมพรรษาพระบาทสมเด็จพระปรมินทรมหาภูมิพลอดุลยเดช บรมนาถบพิตร
    Row { day: day(2017, 12, 5), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 33, source: 0, substitute_for: NEVER }, // วันชาติ
    Row { day: day(2017, 12, 5), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 39, source: 0, substitute_for: NEVER }, // วันพ่อแห่งชาติ
    Row { day: day(2017, 12, 10), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 41, source: 0, substitute_for: NEVER }, // วันรัฐธรรมนูญ
    Row { day: day(2017, 12, 11), kind: Substitution, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 13, source: 0, substitute_for: NEVER }, // ชดเชยวันรัฐธรรมนูญ
    Row { day: day(2017, 12, 31), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 44, source: 0, substitute_for: NEVER }, // วันสิ้นปี
    Row { day: day(2018, 1, 1), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 27, source: 0, substitute_for: NEVER }, // วันขึ้นปีใหม่
    Row { day: day(2018, 1, 2), kind: Substitution, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 16, source: 0, substitute_for: NEVER }, // ชดเชยวันสิ้นปี
    Row { day: day(2018, 1, 13), kind: Observance, sectors: 0, scope: 1, name: 60, source: 0, substitute_for: NEVER }, // วันเด็กแห่งชาติ
    Row { day: day(2018, 3, 1), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 40, source: 0, substitute_for: NEVER }, // วันมาฆบูชา
    Row { day: day(2018, 4, 6), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 36, source: 0, substitute_for: NEVER }, // วันพระบาทสมเด็จพระพุทธยอดฟ้าจุฬาโลกมหาราช และวันที่ระลึกมหาจักรีบรมราชวงศ์
    Row { day: day(2018, 4, 13), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 43, source: 0, substitute_for: NEVER }, // วันสงกรานต์
    Row { day: day(2018, 4, 14), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 43, source: 0, substitute_for: NEVER }, // วันสงกรานต์
    Row { day: day(2018, 4, 15), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 43, source: 0, substitute_for: NEVER }, // วันสงกรานต์
    Row { day: day(2018, 4, 16), kind: Substitution, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 15, source: 0, substitute_for: NEVER }, // ชดเชยวันสงกรานต์
    Row { day: day(2018, 5, 1), kind: Regular, sectors: PRIVATE | BANK, scope: 1, name: 62, source: 0, substitute_for: NEVER }, // วันแรงงานแห่งชาติ
    Row { day: day(2018, 5, 14), kind: Regular, sectors: GOVERNMENT, scope: 1, name: 38, source: 0, substitute_for: NEVER }, // วันพืชมงคล
    Row { day: day(2018, 5, 29), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 42, source: 0, substitute_for: NEVER }, // วันวิสาขบูชา
    Row { day: day(2018, 7, 27), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 53, source: 0, substitute_for: NEVER }, // วันอาสาฬหบูชา
    Row { day: day(2018, 7, 28), kind: Regular, sectors: GOVERNMENT, scope: 1, name: 54, source: 0, substitute_for: NEVER }, // วันเข้าพรรษา
    Row { day: day(2018, 7, 28), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 56, source: 0, substitute_for: NEVER }, // วันเฉลิมพระชนมพรรษาพระบาทสมเด็จพระปรเมนทรรามาธิบดีศรีสินทรมหาวชิราลงกรณ พระวชิรเกล้าเจ้าอยู่หัว
    Row { day: day(2018, 7, 30), kind: Substitution, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 19, source: 0, substitute_for: NEVER }, // ชดเชยวันเข้าพรรษา
    Row { day: day(2018, 7, 30), kind: Substitution, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 21, source: 0, substitute_for: NEVER }, // ชดเชยวันเฉลิมพระชนมพรรษาพระบาทสมเด็จพระปรเมนทรรามาธิบดีศรีสินทรมหาวชิราลงกรณ พระวชิรเกล้าเจ้าอยู่หัว
    Row { day: day(2018, 8, 12), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 59, source: 0, substitute_for: NEVER }, // วันเฉลิมพระชนมพรรษาสมเด็จพระบรมราชชนนีพันปีหลวง
    Row { day: day(2018, 8, 12), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 61, source: 0, substitute_for: NEVER }, // วันแม่แห่งชาติ
    Row { day: day(2018, 8, 13), kind: Substitution, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 23, source: 0, substitute_for: NEVER }, // ชดเชยวันเฉลิมพระชนมพรรษาสมเด็จพระบรมราชชนนีพันปีหลวง
    Row { day: day(2018, 8, 13), kind: Substitution, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 24, source: 0, substitute_for: NEVER }, // ชดเชยวันแม่แห่งชาติ
    Row { day: day(2018, 10, 13), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 29, source: 0, substitute_for: NEVER }, // วันคล้ายวันสวรรคตพระบาทสมเด็จพระปรมินทรมหาภูมิพลอดุลยเดช บรมนาถบพิตร
    Row { day: day(2018, 10, 15), kind: Substitution, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 3, source: 0, substitute_for: NEVER }, // ชดเชยวันคล้ายวันสวรรคตพระบาทสมเด็จพระปรมินทรมหาภูมิพลอดุลยเดช บรมนาถบพิตร
    Row { day: day(2018, 10, 23), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 35, source: 0, substitute_for: NEVER }, // วันปิยมหาราช
    Row { day: day(2018, 12, 5), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 31, source: 0, substitute_for: NEVER }, // วันคล้ายวันเฉลิมพระชนมพรรษาพระบาทสมเด็จพระปรมินทรมหาภูมิพลอดุลยเดช บรมนาถบพิตร
    Row { day: day(2018, 12, 5), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 33, source: 0, substitute_for: NEVER }, // วันชาติ
    Row { day: day(2018, 12, 5), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 39, source: 0, substitute_for: NEVER }, // วันพ่อแห่งชาติ
    Row { day: day(2018, 12, 10), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 41, source: 0, substitute_for: NEVER }, // วันรัฐธรรมนูญ
    Row { day: day(2018, 12, 31), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 44, source: 0, substitute_for: NEVER }, // วันสิ้นปี
    Row { day: day(2019, 1, 1), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 27, source: 0, substitute_for: NEVER }, // วันขึ้นปีใหม่
    Row { day: day(2019, 1, 12), kind: Observance, sectors: 0, scope: 1, name: 60, source: 0, substitute_for: NEVER }, // วันเด็กแห่งชาติ
    Row { day: day(2019, 2, 19), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 40, source: 0, substitute_for: NEVER }, // วันมาฆบูชา
    Row { day: day(2019, 4, 6), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 36, source: 0, substitute_for: NEVER }, // วันพระบาทสมเด็จพระพุทธยอดฟ้าจุฬาโลกมหาราช และวันที่ระลึกมหาจักรีบรมราชวงศ์
    Row { day: day(2019, 4, 8), kind: Substitution, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 10, source: 0, substitute_for: NEVER }, // ชดเชยวันพระบาทสมเด็จพระพุทธยอดฟ้าจุฬาโลกมหาราช และวันที่ระลึกมหาจักรีบรมราชวงศ์
    Row { day: day(2019, 4, 13), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 43, source: 0, substitute_for: NEVER }, // วันสงกรานต์
    Row { day: day(2019, 4, 14), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 43, source: 0, substitute_for: NEVER }, // วันสงกรานต์
    Row { day: day(2019, 4, 15), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 43, source: 0, substitute_for: NEVER }, // วันสงกรานต์
    Row { day: day(2019, 4, 16), kind: Substitution, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 15, source: 0, substitute_for: NEVER }, // ชดเชยวันสงกรานต์
    Row { day: day(2019, 5, 1), kind: Regular, sectors: PRIVATE | BANK, scope: 1, name: 62, source: 0, substitute_for: NEVER }, // วันแรงงานแห่งชาติ
    Row { day: day(2019, 5, 6), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 26, source: 0, substitute_for: NEVER }, // พระราชพิธีบรมราชาภิเษก พระบาทสมเด็จพระวชิรเกล้าเจ้าอยู่หัว
    Row { day: day(2019, 5, 9), kind: Regular, sectors: GOVERNMENT, scope: 1, name: 38, source: 0, substitute_for: NEVER }, // วันพืชมงคล
    Row { day: day(2019, 5, 18), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 42, source: 0, substitute_for: NEVER }, // วันวิสาขบูชา
    Row { day: day(2019, 5, 20), kind: Substitution, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 14, source: 0, substitute_for: NEVER }, // ชดเชยวันวิสาขบูชา
    Row { day: day(2019, 6, 3), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 58, source: 0, substitute_for: NEVER }, // วันเฉลิมพระชนมพรรษาสมเด็จพระนางเจ้าสุทิดา พัชรสุธาพิมลลักษณ พระบรมราชินี
    Row { day: day(2019, 7, 16), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 53, source: 0, substitute_for: NEVER }, // วันอาสาฬหบูชา
    Row { day: day(2019, 7, 17), kind: Regular, sectors: GOVERNMENT, scope: 1, name: 54, source: 0, substitute_for: NEVER }, // วันเข้าพรรษา
    Row { day: day(2019, 7, 28), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 56, source: 0, substitute_for: NEVER }, // วันเฉลิมพระชนมพรรษาพระบาทสมเด็จพระปรเมนทรรามาธิบดีศรีสินทรมหาวชิราลงกรณ พระวชิรเกล้าเจ้าอยู่หัว
    Row { day: day(2019, 7, 29), kind: Substitution, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 21, source: 0, substitute_for: NEVER }, // ชดเชยวันเฉลิมพระชนมพรรษาพระบาทสมเด็จพระปรเมนทรรามาธิบดีศรีสินทรมหาวชิราลงกรณ พระวชิรเกล้าเจ้าอยู่หัว
    Row { day: day(2019, 8, 12), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 59, source: 0, substitute_for: NEVER }, // วันเฉลิมพระชนมพรรษาสมเด็จพระบรมราชชนนีพันปีหลวง
    Row { day: day(2019, 8, 12), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 61, source: 0, substitute_for: NEVER }, // วันแม่แห่งชาติ
    Row { day: day(2019, 10, 13), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 28, source: 0, substitute_for: NEVER }, // วันคล้ายวันสวรรคตพระบาทสมเด็จพระบรมชนกาธิเบศร มหาภูมิพลอดุลยเดชมหาราช บรมนาถบพิตร
    Row { day: day(2019, 10, 14), kind: Substitution, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 2, source: 0, substitute_for: NEVER }, // ชดเชยวันคล้ายวันสวรรคตพระบาทสมเด็จพระบรมชนกาธิเบศร มหาภูมิพลอดุลยเดชมหาราช บรมนาถบพิตร
    Row { day: day(2019, 10, 23), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 35, source: 0, substitute_for: NEVER }, // วันปิยมหาราช
    Row { day: day(2019, 12, 5), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 30, source: 0, substitute_for: NEVER }, // วันคล้ายวันเฉลิมพระชนมพรรษาพระบาทสมเด็จพระบรมชนกาธิเบศร มหาภูมิพลอดุลยเดชมหาราช บรมนาถบพิตร
    Row { day: day(2019, 12, 5), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 33, source: 0, substitute_for: NEVER }, // วันชาติ
    Row { day: day(2019, 12, 5), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 39, source: 0, substitute_for: NEVER }, // วันพ่อแห่งชาติ
    Row { day: day(2019, 12, 10), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 41, source: 0, substitute_for: NEVER }, // วันรัฐธรรมนูญ
    Row { day: day(2019, 12, 31), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 44, source: 0, substitute_for: NEVER }, // วันสิ้นปี
    Row { day: day(2020, 1, 1), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 27, source: 0, substitute_for: NEVER }, // วันขึ้นปีใหม่
    Row { day: day(2020, 1, 11), kind: Observance, sectors: 0, scope: 1, name: 60, source: 0, substitute_for: NEVER }, // วันเด็กแห่งชาติ
    Row { day: day(2020, 2, 8), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 40, source: 0, substitute_for: NEVER }, // วันมาฆบูชา
    Row { day: day(2020, 2, 10), kind: Substitution, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 12, source: 0, substitute_for: NEVER }, // ชดเชยวันมาฆบูชา
    Row { day: day(2020, 4, 6), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 36, source: 0, substitute_for: NEVER }, // วันพระบาทสมเด็จพระพุทธยอดฟ้าจุฬาโลกมหาราช และวันที่ระลึกมหาจักรีบรมราชวงศ์
    Row { day: day(2020, 5, 1), kind: Regular, sectors: PRIVATE | BANK, scope: 1, name: 62, source: 0, substitute_for: NEVER }, // วันแรงงานแห่งชาติ
    Row { day: day(2020, 5, 4), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 32, source: 0, substitute_for: NEVER }, // วันฉัตรมงคล
    Row { day: day(2020, 5, 6), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 42, source: 0, substitute_for: NEVER }, // วันวิสาขบูชา
    Row { day: day(2020, 5, 11), kind: Regular, sectors: GOVERNMENT, scope: 1, name: 38, source: 0, substitute_for: NEVER }, // วันพืชมงคล
    Row { day: day(2020, 6, 3), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 58, source: 0, substitute_for: NEVER }, // วันเฉลิมพระชนมพรรษาสมเด็จพระนางเจ้าสุทิดา พัชรสุธาพิมลลักษณ พระบรมราชินี
    Row { day: day(2020, 7, 5), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 53, source: 0, substitute_for: NEVER }, // วันอาสาฬหบูชา
    Row { day: day(2020, 7, 6), kind: Regular, sectors: GOVERNMENT, scope: 1, name: 54, source: 0, substitute_for: NEVER }, // วันเข้าพรรษา
    Row { day: day(2020, 7, 7), kind: Substitution, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 18, source: 0, substitute_for: NEVER }, // ชดเชยวันอาสาฬหบูชา
    Row { day: day(2020, 7, 27), kind: Substitution, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 15, source: 0, substitute_for: NEVER }, // ชดเชยวันสงกรานต์
    Row { day: day(2020, 7, 28), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 56, source: 0, substitute_for: NEVER }, // วันเฉลิมพระชนมพรรษาพระบาทสมเด็จพระปรเมนทรรามาธิบดีศรีสินทรมหาวชิราลงกรณ พระวชิรเกล้าเจ้าอยู่หัว
    Row { day: day(2020, 8, 12), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 59, source: 0, substitute_for: NEVER }, // วันเฉลิมพระชนมพรรษาสมเด็จพระบรมราชชนนีพันปีหลวง
    Row { day: day(2020, 8, 12), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 61, source: 0, substitute_for: NEVER }, // วันแม่แห่งชาติ
    Row { day: day(2020, 9, 4), kind: Substitution, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 15, source: 0, substitute_for: NEVER }, // ชดเชยวันสงกรานต์
    Row { day: day(2020, 9, 7), kind: Substitution, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 15, source: 0, substitute_for: NEVER }, // ชดเชยวันสงกรานต์
    Row { day: day(2020, 10, 13), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 28, source: 0, substitute_for: NEVER }, // วันคล้ายวันสวรรคตพระบาทสมเด็จพระบรมชนกาธิเบศร มหาภูมิพลอดุลยเดชมหาราช บรมนาถบพิตร
    Row { day: day(2020, 10, 23), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 35, source: 0, substitute_for: NEVER }, // วันปิยมหาราช
    Row { day: day(2020, 11, 19), kind: Special, sectors: GOVERNMENT, scope: 1, name: 49, source: 9, substitute_for: NEVER }, // วันหยุดพิเศษ (มติคณะรัฐมนตรี)
    Row { day: day(2020, 11, 20), kind: Special, sectors: GOVERNMENT, scope: 1, name: 49, source: 9, substitute_for: NEVER }, // วันหยุดพิเศษ (มติคณะรัฐมนตรี)
    Row { day: day(2020, 12, 5), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 30, source: 0, substitute_for: NEVER }, // วันคล้ายวันเฉลิมพระชนมพรรษาพระบาทสมเด็จพระบรมชนกาธิเบศร มหาภูมิพลอดุลยเดชมหาราช บรมนาถบพิตร
    Row { day: day(2020, 12, 5), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 33, source: 0, substitute_for: NEVER }, // วันชาติ
    Row { day: day(2020, 12, 5), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 39, source: 0, substitute_for: NEVER }, // วันพ่อแห่งชาติ
    Row { day: day(2020, 12, 10), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 41, source: 0, substitute_for: NEVER }, // วันรัฐธรรมนูญ
    Row { day: day(2020, 12, 11), kind: Substitution, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 1, source: 9, substitute_for: day(2020, 12, 5) }, // ชดเชยวันคล้ายวันพระบรมราชสมภพฯ วันชาติ และวันพ่อแห่งชาติ (เลื่อนจาก 7 ธ.ค.)
    Row { day: day(2020, 12, 31), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 44, source: 0, substitute_for: NEVER }, // วันสิ้นปี
    Row { day: day(2021, 1, 1), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 27, source: 0, substitute_for: NEVER }, // วันขึ้นปีใหม่
    Row { day: day(2021, 1, 9), kind: Observance, sectors: 0, scope: 1, name: 60, source: 0, substitute_for: NEVER }, // วันเด็กแห่งชาติ
    Row { day: day(2021, 2, 12), kind: Special, sectors: GOVERNMENT, scope: 1, name: 49, source: 3, substitute_for: NEVER }, // วันหยุดพิเศษ (มติคณะรัฐมนตรี)
    Row { day: day(2021, 2, 26), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 40, source: 0, substitute_for: NEVER }, // วันมาฆบูชา
    Row { day: day(2021, 3, 26), kind: Regional, sectors: GOVERNMENT, scope: 4, name: 46, source: 3, substitute_for: NEVER }, // วันหยุดประจำภูมิภาค: ประเพณีไหว้พระธาตุ
    Row { day: day(2021, 4, 6), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 36, source: 0, substitute_for: NEVER }, // วันพระบาทสมเด็จพระพุทธยอดฟ้าจุฬาโลกมหาราช และวันที่ระลึกมหาจักรีบรมราชวงศ์
    Row { day: day(2021, 4, 12), kind: Special, sectors: GOVERNMENT, scope: 1, name: 49, source: 3, substitute_for: NEVER }, // วันหยุดพิเศษ (มติคณะรัฐมนตรี)
    Row { day: day(2021, 4, 13), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 43, source: 0, substitute_for: NEVER }, // วันสงกรานต์
    Row { day: day(2021, 4, 14), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 43, source: 0, substitute_for: NEVER }, // วันสงกรานต์
    Row { day: day(2021, 4, 15), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 43, source: 0, substitute_for: NEVER }, // วันสงกรานต์
    Row { day: day(2021, 5, 1), kind: Regular, sectors: PRIVATE | BANK, scope: 1, name: 62, source: 0, substitute_for: NEVER }, // วันแรงงานแห่งชาติ
    Row { day: day(2021, 5, 3), kind: Substitution, sectors: PRIVATE | BANK, scope: 1, name: 25, source: 0, substitute_for: day(2021, 5, 1) }, // ชดเชยวันแรงงานแห่งชาติ
    Row { day: day(2021, 5, 4), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 32, source: 0, substitute_for: NEVER }, // วันฉัตรมงคล
    Row { day: day(2021, 5, 10), kind: Regional, sectors: GOVERNMENT, scope: 3, name: 45, source: 3, substitute_for: NEVER }, // วันหยุดประจำภูมิภาค: งานบุญบั้งไฟ
    Row { day: day(2021, 5, 10), kind: Regular, sectors: GOVERNMENT, scope: 1, name: 38, source: 0, substitute_for: NEVER }, // วันพืชมงคล
    Row { day: day(2021, 5, 26), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 42, source: 0, substitute_for: NEVER }, // วันวิสาขบูชา
    Row { day: day(2021, 6, 3), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 58, source: 0, substitute_for: NEVER }, // วันเฉลิมพระชนมพรรษาสมเด็จพระนางเจ้าสุทิดา พัชรสุธาพิมลลักษณ พระบรมราชินี
    Row { day: day(2021, 7, 24), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 53, source: 0, substitute_for: NEVER }, // วันอาสาฬหบูชา
    Row { day: day(2021, 7, 25), kind: Regular, sectors: GOVERNMENT, scope: 1, name: 54, source: 0, substitute_for: NEVER }, // วันเข้าพรรษา
    Row { day: day(2021, 7, 26), kind: Substitution, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 18, source: 0, substitute_for: NEVER }, // ชดเชยวันอาสาฬหบูชา
    Row { day: day(2021, 7, 27), kind: Cancelled, sectors: 0, scope: 1, name: 52, source: 10, substitute_for: NEVER }, // วันหยุดพิเศษที่กำหนดแล้วยกเลิก
    Row { day: day(2021, 7, 28), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 56, source: 0, substitute_for: NEVER }, // วันเฉลิมพระชนมพรรษาพระบาทสมเด็จพระปรเมนทรรามาธิบดีศรีสินทรมหาวชิราลงกรณ พระวชิรเกล้าเจ้าอยู่หัว
    Row { day: day(2021, 8, 12), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 59, source: 0, substitute_for: NEVER }, // วันเฉลิมพระชนมพรรษาสมเด็จพระบรมราชชนนีพันปีหลวง
    Row { day: day(2021, 8, 12), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 61, source: 0, substitute_for: NEVER }, // วันแม่แห่งชาติ
    Row { day: day(2021, 9, 24), kind: Special, sectors: GOVERNMENT, scope: 1, name: 49, source: 3, substitute_for: NEVER }, // วันหยุดพิเศษ (มติคณะรัฐมนตรี)
    Row { day: day(2021, 10, 6), kind: Regional, sectors: GOVERNMENT, scope: 5, name: 47, source: 3, substitute_for: NEVER }, // วันหยุดประจำภูมิภาค: สารทเดือนสิบ
    Row { day: day(2021, 10, 13), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 28, source: 0, substitute_for: NEVER }, // วันคล้ายวันสวรรคตพระบาทสมเด็จพระบรมชนกาธิเบศร มหาภูมิพลอดุลยเดชมหาราช บรมนาถบพิตร
    Row { day: day(2021, 10, 21), kind: Regional, sectors: GOVERNMENT, scope: 2, name: 48, source: 3, substitute_for: NEVER }, // วันหยุดประจำภูมิภาค: เทศกาลออกพรรษา
    Row { day: day(2021, 10, 22), kind: Substitution, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 9, source: 3, substitute_for: day(2021, 10, 23) }, // ชดเชยวันปิยมหาราช (เลื่อนจาก 25 ต.ค.)
    Row { day: day(2021, 10, 23), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 35, source: 0, substitute_for: NEVER }, // วันปิยมหาราช
    Row { day: day(2021, 12, 5), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 30, source: 0, substitute_for: NEVER }, // วันคล้ายวันเฉลิมพระชนมพรรษาพระบาทสมเด็จพระบรมชนกาธิเบศร มหาภูมิพลอดุลยเดชมหาราช บรมนาถบพิตร
    Row { day: day(2021, 12, 5), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 33, source: 0, substitute_for: NEVER }, // วันชาติ
    Row { day: day(2021, 12, 5), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 39, source: 0, substitute_for: NEVER }, // วันพ่อแห่งชาติ
    Row { day: day(2021, 12, 6), kind: Substitution, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 4, source: 0, substitute_for: NEVER }, // ชดเชยวันคล้ายวันเฉลิมพระชนมพรรษาพระบาทสมเด็จพระบรมชนกาธิเบศร มหาภูมิพลอดุลยเดชมหาราช บรมนาถบพิตร
    Row { day: day(2021, 12, 6), kind: Substitution, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 6, source: 0, substitute_for: NEVER }, // ชดเชยวันชาติ
    Row { day: day(2021, 12, 6), kind: Substitution, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 11, source: 0, substitute_for: NEVER }, // ชดเชยวันพ่อแห่งชาติ
    Row { day: day(2021, 12, 10), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 41, source: 0, substitute_for: NEVER }, // วันรัฐธรรมนูญ
    Row { day: day(2021, 12, 31), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 44, source: 0, substitute_for: NEVER }, // วันสิ้นปี
    Row { day: day(2022, 1, 1), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 27, source: 0, substitute_for: NEVER }, // วันขึ้นปีใหม่
    Row { day: day(2022, 1, 3), kind: Substitution, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 0, source: 0, substitute_for: NEVER }, // ชดเชยวันขึ้นปีใหม่
    Row { day: day(2022, 1, 8), kind: Observance, sectors: 0, scope: 1, name: 60, source: 0, substitute_for: NEVER }, // วันเด็กแห่งชาติ
    Row { day: day(2022, 2, 16), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 40, source: 0, substitute_for: NEVER }, // วันมาฆบูชา
    Row { day: day(2022, 4, 6), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 36, source: 0, substitute_for: NEVER }, // วันพระบาทสมเด็จพระพุทธยอดฟ้าจุฬาโลกมหาราช และวันที่ระลึกมหาจักรีบรมราชวงศ์
    Row { day: day(2022, 4, 13), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 43, source: 0, substitute_for: NEVER }, // วันสงกรานต์
    Row { day: day(2022, 4, 14), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 43, source: 0, substitute_for: NEVER }, // วันสงกรานต์
    Row { day: day(2022, 4, 15), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 43, source: 0, substitute_for: NEVER }, // วันสงกรานต์
    Row { day: day(2022, 5, 1), kind: Regular, sectors: PRIVATE | BANK, scope: 1, name: 62, source: 0, substitute_for: NEVER }, // วันแรงงานแห่งชาติ
    Row { day: day(2022, 5, 2), kind: Substitution, sectors: PRIVATE | BANK, scope: 1, name: 25, source: 0, substitute_for: day(2022, 5, 1) }, // ชดเชยวันแรงงานแห่งชาติ
    Row { day: day(2022, 5, 4), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 32, source: 0, substitute_for: NEVER }, // วันฉัตรมงคล
    Row { day: day(2022, 5, 13), kind: Regular, sectors: GOVERNMENT, scope: 1, name: 38, source: 0, substitute_for: NEVER }, // วันพืชมงคล
    Row { day: day(2022, 5, 15), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 42, source: 0, substitute_for: NEVER }, // วันวิสาขบูชา
    Row { day: day(2022, 5, 16), kind: Substitution, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 14, source: 0, substitute_for: NEVER }, // ชดเชยวันวิสาขบูชา
    Row { day: day(2022, 6, 3), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 58, source: 0, substitute_for: NEVER }, // วันเฉลิมพระชนมพรรษาสมเด็จพระนางเจ้าสุทิดา พัชรสุธาพิมลลักษณ พระบรมราชินี
    Row { day: day(2022, 7, 13), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 53, source: 0, substitute_for: NEVER }, // วันอาสาฬหบูชา
    Row { day: day(2022, 7, 14), kind: Regular, sectors: GOVERNMENT, scope: 1, name: 54, source: 0, substitute_for: NEVER }, // วันเข้าพรรษา
    Row { day: day(2022, 7, 15), kind: Special, sectors: GOVERNMENT, scope: 1, name: 49, source: 4, substitute_for: NEVER }, // วันหยุดพิเศษ (มติคณะรัฐมนตรี)
    Row { day: day(2022, 7, 28), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 56, source: 0, substitute_for: NEVER }, // วันเฉลิมพระชนมพรรษาพระบาทสมเด็จพระปรเมนทรรามาธิบดีศรีสินทรมหาวชิราลงกรณ พระวชิรเกล้าเจ้าอยู่หัว
    Row { day: day(2022, 7, 29), kind: Special, sectors: GOVERNMENT, scope: 1, name: 49, source: 4, substitute_for: NEVER }, // วันหยุดพิเศษ (มติคณะรัฐมนตรี)
    Row { day: day(2022, 8, 12), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 59, source: 0, substitute_for: NEVER }, // วันเฉลิมพระชนมพรรษาสมเด็จพระบรมราชชนนีพันปีหลวง
    Row { day: day(2022, 8, 12), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 61, source: 0, substitute_for: NEVER }, // วันแม่แห่งชาติ
    Row { day: day(2022, 10, 13), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 28, source: 0, substitute_for: NEVER }, // วันคล้ายวันสวรรคตพระบาทสมเด็จพระบรมชนกาธิเบศร มหาภูมิพลอดุลยเดชมหาราช บรมนาถบพิตร
    Row { day: day(2022, 10, 14), kind: Special, sectors: GOVERNMENT, scope: 1, name: 49, source: 4, substitute_for: NEVER }, // วันหยุดพิเศษ (มติคณะรัฐมนตรี)
    Row { day: day(2022, 10, 23), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 35, source: 0, substitute_for: NEVER }, // วันปิยมหาราช
    Row { day: day(2022, 10, 24), kind: Substitution, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 8, source: 0, substitute_for: NEVER }, // ชดเชยวันปิยมหาราช
    Row { day: day(2022, 11, 16), kind: Regional, sectors: GOVERNMENT, scope: 0, name: 51, source: 4, substitute_for: NEVER }, // วันหยุดพิเศษช่วงการประชุมผู้นำเอเปค
    Row { day: day(2022, 11, 17), kind: Regional, sectors: GOVERNMENT, scope: 0, name: 51, source: 4, substitute_for: NEVER }, // วันหยุดพิเศษช่วงการประชุมผู้นำเอเปค
    Row { day: day(2022, 11, 18), kind: Regional, sectors: GOVERNMENT, scope: 0, name: 51, source: 4, substitute_for: NEVER }, // วันหยุดพิเศษช่วงการประชุมผู้นำเอเปค
    Row { day: day(2022, 12, 5), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 30, source: 0, substitute_for: NEVER }, // วันคล้ายวันเฉลิมพระชนมพรรษาพระบาทสมเด็จพระบรมชนกาธิเบศร มหาภูมิพลอดุลยเดชมหาราช บรมนาถบพิตร
    Row { day: day(2022, 12, 5), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 33, source: 0, substitute_for: NEVER }, // วันชาติ
    Row { day: day(2022, 12, 5), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 39, source: 0, substitute_for: NEVER }, // วันพ่อแห่งชาติ
    Row { day: day(2022, 12, 10), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 41, source: 0, substitute_for: NEVER }, // วันรัฐธรรมนูญ
    Row { day: day(2022, 12, 12), kind: Substitution, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 13, source: 0, substitute_for: NEVER }, // ชดเชยวันรัฐธรรมนูญ
    Row { day: day(2022, 12, 30), kind: Special, sectors: GOVERNMENT, scope: 1, name: 49, source: 4, substitute_for: NEVER }, // วันหยุดพิเศษ (มติคณะรัฐมนตรี)
    Row { day: day(2022, 12, 31), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 44, source: 0, substitute_for: NEVER }, // วันสิ้นปี
    Row { day: day(2023, 1, 1), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 27, source: 0, substitute_for: NEVER }, // วันขึ้นปีใหม่
    Row { day: day(2023, 1, 2), kind: Substitution, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 0, source: 0, substitute_for: NEVER }, // ชดเชยวันขึ้นปีใหม่
    Row { day: day(2023, 1, 3), kind: Substitution, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 16, source: 0, substitute_for: NEVER }, // ชดเชยวันสิ้นปี
    Row { day: day(2023, 1, 14), kind: Observance, sectors: 0, scope: 1, name: 60, source: 0, substitute_for: NEVER }, // วันเด็กแห่งชาติ
    Row { day: day(2023, 3, 6), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 40, source: 0, substitute_for: NEVER }, // วันมาฆบูชา
    Row { day: day(2023, 4, 6), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 36, source: 0, substitute_for: NEVER }, // วันพระบาทสมเด็จพระพุทธยอดฟ้าจุฬาโลกมหาราช และวันที่ระลึกมหาจักรีบรมราชวงศ์
    Row { day: day(2023, 4, 13), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 43, source: 0, substitute_for: NEVER }, // วันสงกรานต์
    Row { day: day(2023, 4, 14), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 43, source: 0, substitute_for: NEVER }, // วันสงกรานต์
    Row { day: day(2023, 4, 15), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 43, source: 0, substitute_for: NEVER }, // วันสงกรานต์
    Row { day: day(2023, 4, 17), kind: Substitution, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 15, source: 0, substitute_for: NEVER }, // ชดเชยวันสงกรานต์
    Row { day: day(2023, 5, 1), kind: Regular, sectors: PRIVATE | BANK, scope: 1, name: 62, source: 0, substitute_for: NEVER }, // วันแรงงานแห่งชาติ
    Row { day: day(2023, 5, 4), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 32, source: 0, substitute_for: NEVER }, // วันฉัตรมงคล
    Row { day: day(2023, 5, 5), kind: Special, sectors: GOVERNMENT, scope: 1, name: 49, source: 6, substitute_for: NEVER }, // วันหยุดพิเศษ (มติคณะรัฐมนตรี)
    Row { day: day(2023, 5, 17), kind: Regular, sectors: GOVERNMENT, scope: 1, name: 38, source: 0, substitute_for: NEVER }, // วันพืชมงคล
    Row { day: day(2023, 6, 3), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 42, source: 0, substitute_for: NEVER }, // วันวิสาขบูชา
    Row { day: day(2023, 6, 3), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 58, source: 0, substitute_for: NEVER }, // วันเฉลิมพระชนมพรรษาสมเด็จพระนางเจ้าสุทิดา พัชรสุธาพิมลลักษณ พระบรมราชินี
    Row { day: day(2023, 6, 5), kind: Substitution, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 14, source: 0, substitute_for: NEVER }, // ชดเชยวันวิสาขบูชา
    Row { day: day(2023, 6, 5), kind: Substitution, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 22, source: 0, substitute_for: NEVER }, // ชดเชยวันเฉลิมพระชนมพรรษาสมเด็จพระนางเจ้าสุทิดา พัชรสุธาพิมลลักษณ พระบรมราชินี
    Row { day: day(2023, 7, 28), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 56, source: 0, substitute_for: NEVER }, // วันเฉลิมพระชนมพรรษาพระบาทสมเด็จพระปรเมนทรรามาธิบดีศรีสินทรมหาวชิราลงกรณ พระวชิรเกล้าเจ้าอยู่หัว
    Row { day: day(2023, 7, 31), kind: Special, sectors: GOVERNMENT, scope: 1, name: 49, source: 5, substitute_for: NEVER }, // วันหยุดพิเศษ (มติคณะรัฐมนตรี)
    Row { day: day(2023, 8, 1), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 53, source: 0, substitute_for: NEVER }, // วันอาสาฬหบูชา
    Row { day: day(2023, 8, 2), kind: Regular, sectors: GOVERNMENT, scope: 1, name: 54, source: 0, substitute_for: NEVER }, // วันเข้าพรรษา
    Row { day: day(2023, 8, 12), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 59, source: 0, substitute_for: NEVER }, // วันเฉลิมพระชนมพรรษาสมเด็จพระบรมราชชนนีพันปีหลวง
    Row { day: day(2023, 8, 12), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 61, source: 0, substitute_for: NEVER }, // วันแม่แห่งชาติ
    Row { day: day(2023, 8, 14), kind: Substitution, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 23, source: 0, substitute_for: NEVER }, // ชดเชยวันเฉลิมพระชนมพรรษาสมเด็จพระบรมราชชนนีพันปีหลวง
    Row { day: day(2023, 8, 14), kind: Substitution, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 24, source: 0, substitute_for: NEVER }, // ชดเชยวันแม่แห่งชาติ
    Row { day: day(2023, 10, 13), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 34, source: 0, substitute_for: NEVER }, // วันนวมินทรมหาราช
    Row { day: day(2023, 10, 23), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 35, source: 0, substitute_for: NEVER }, // วันปิยมหาราช
    Row { day: day(2023, 12, 5), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 30, source: 0, substitute_for: NEVER }, // วันคล้ายวันเฉลิมพระชนมพรรษาพระบาทสมเด็จพระบรมชนกาธิเบศร มหาภูมิพลอดุลยเดชมหาราช บรมนาถบพิตร
    Row { day: day(2023, 12, 5), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 33, source: 0, substitute_for: NEVER }, // วันชาติ
    Row { day: day(2023, 12, 5), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 39, source: 0, substitute_for: NEVER }, // วันพ่อแห่งชาติ
    Row { day: day(2023, 12, 10), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 41, source: 0, substitute_for: NEVER }, // วันรัฐธรรมนูญ
    Row { day: day(2023, 12, 11), kind: Substitution, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 13, source: 0, substitute_for: NEVER }, // ชดเชยวันรัฐธรรมนูญ
    Row { day: day(2023, 12, 29), kind: Substitution, sectors: GOVERNMENT, scope: 1, name: 17, source: 2, substitute_for: day(2023, 12, 31) }, // ชดเชยวันสิ้นปี (เลื่อนจาก 2 ม.ค. 2567)
    Row { day: day(2023, 12, 31), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 44, source: 0, substitute_for: NEVER }, // วันสิ้นปี
    Row { day: day(2024, 1, 1), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 27, source: 0, substitute_for: NEVER }, // วันขึ้นปีใหม่
    Row { day: day(2024, 1, 13), kind: Observance, sectors: 0, scope: 1, name: 60, source: 0, substitute_for: NEVER }, // วันเด็กแห่งชาติ
    Row { day: day(2024, 2, 24), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 40, source: 0, substitute_for: NEVER }, // วันมาฆบูชา
    Row { day: day(2024, 2, 26), kind: Substitution, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 12, source: 0, substitute_for: NEVER }, // ชดเชยวันมาฆบูชา
    Row { day: day(2024, 4, 6), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 36, source: 0, substitute_for: NEVER }, // วันพระบาทสมเด็จพระพุทธยอดฟ้าจุฬาโลกมหาราช และวันที่ระลึกมหาจักรีบรมราชวงศ์
    Row { day: day(2024, 4, 8), kind: Substitution, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 10, source: 0, substitute_for: NEVER }, // ชดเชยวันพระบาทสมเด็จพระพุทธยอดฟ้าจุฬาโลกมหาราช และวันที่ระลึกมหาจักรีบรมราชวงศ์
    Row { day: day(2024, 4, 12), kind: Special, sectors: GOVERNMENT, scope: 1, name: 49, source: 8, substitute_for: NEVER }, // วันหยุดพิเศษ (มติคณะรัฐมนตรี)
    Row { day: day(2024, 4, 13), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 43, source: 0, substitute_for: NEVER }, // วันสงกรานต์
    Row { day: day(2024, 4, 14), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 43, source: 0, substitute_for: NEVER }, // วันสงกรานต์
    Row { day: day(2024, 4, 15), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 43, source: 0, substitute_for: NEVER }, // วันสงกรานต์
    Row { day: day(2024, 4, 16), kind: Substitution, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 15, source: 0, substitute_for: NEVER }, // ชดเชยวันสงกรานต์
    Row { day: day(2024, 5, 1), kind: Regular, sectors: PRIVATE | BANK, scope: 1, name: 62, source: 0, substitute_for: NEVER }, // วันแรงงานแห่งชาติ
    Row { day: day(2024, 5, 4), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 32, source: 0, substitute_for: NEVER }, // วันฉัตรมงคล
    Row { day: day(2024, 5, 6), kind: Substitution, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 5, source: 0, substitute_for: NEVER }, // ชดเชยวันฉัตรมงคล
    Row { day: day(2024, 5, 10), kind: Regular, sectors: GOVERNMENT, scope: 1, name: 38, source: 0, substitute_for: NEVER }, // วันพืชมงคล
    Row { day: day(2024, 5, 22), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 42, source: 0, substitute_for: NEVER }, // วันวิสาขบูชา
    Row { day: day(2024, 6, 3), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 58, source: 0, substitute_for: NEVER }, // วันเฉลิมพระชนมพรรษาสมเด็จพระนางเจ้าสุทิดา พัชรสุธาพิมลลักษณ พระบรมราชินี
    Row { day: day(2024, 7, 20), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 53, source: 0, substitute_for: NEVER }, // วันอาสาฬหบูชา
    Row { day: day(2024, 7, 21), kind: Regular, sectors: GOVERNMENT, scope: 1, name: 54, source: 0, substitute_for: NEVER }, // วันเข้าพรรษา
    Row { day: day(2024, 7, 22), kind: Substitution, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 18, source: 0, substitute_for: NEVER }, // ชดเชยวันอาสาฬหบูชา
    Row { day: day(2024, 7, 28), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 56, source: 0, substitute_for: NEVER }, // วันเฉลิมพระชนมพรรษาพระบาทสมเด็จพระปรเมนทรรามาธิบดีศรีสินทรมหาวชิราลงกรณ พระวชิรเกล้าเจ้าอยู่หัว
    Row { day: day(2024, 7, 29), kind: Substitution, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 21, source: 0, substitute_for: NEVER }, // ชดเชยวันเฉลิมพระชนมพรรษาพระบาทสมเด็จพระปรเมนทรรามาธิบดีศรีสินทรมหาวชิราลงกรณ พระวชิรเกล้าเจ้าอยู่หัว
    Row { day: day(2024, 8, 12), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 59, source: 0, substitute_for: NEVER }, // วันเฉลิมพระชนมพรรษาสมเด็จพระบรมราชชนนีพันปีหลวง
    Row { day: day(2024, 8, 12), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 61, source: 0, substitute_for: NEVER }, // วันแม่แห่งชาติ
    Row { day: day(2024, 10, 13), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 34, source: 0, substitute_for: NEVER }, // วันนวมินทรมหาราช
    Row { day: day(2024, 10, 14), kind: Substitution, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 7, source: 0, substitute_for: NEVER }, // ชดเชยวันนวมินทรมหาราช
    Row { day: day(2024, 10, 23), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 35, source: 0, substitute_for: NEVER }, // วันปิยมหาราช
    Row { day: day(2024, 12, 5), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 30, source: 0, substitute_for: NEVER }, // วันคล้ายวันเฉลิมพระชนมพรรษาพระบาทสมเด็จพระบรมชนกาธิเบศร มหาภูมิพลอดุลยเดชมหาราช บรมนาถบพิตร
    Row { day: day(2024, 12, 5), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 33, source: 0, substitute_for: NEVER }, // วันชาติ
    Row { day: day(2024, 12, 5), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 39, source: 0, substitute_for: NEVER }, // วันพ่อแห่งชาติ
    Row { day: day(2024, 12, 10), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 41, source: 0, substitute_for: NEVER }, // วันรัฐธรรมนูญ
    Row { day: day(2024, 12, 30), kind: Special, sectors: GOVERNMENT, scope: 1, name: 49, source: 7, substitute_for: NEVER }, // วันหยุดพิเศษ (มติคณะรัฐมนตรี)
    Row { day: day(2024, 12, 31), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 44, source: 0, substitute_for: NEVER }, // วันสิ้นปี
    Row { day: day(2025, 1, 1), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 27, source: 0, substitute_for: NEVER }, // วันขึ้นปีใหม่
    Row { day: day(2025, 1, 11), kind: Observance, sectors: 0, scope: 1, name: 60, source: 0, substitute_for: NEVER }, // วันเด็กแห่งชาติ
    Row { day: day(2025, 2, 12), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 40, source: 0, substitute_for: NEVER }, // วันมาฆบูชา
    Row { day: day(2025, 4, 6), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 36, source: 0, substitute_for: NEVER }, // วันพระบาทสมเด็จพระพุทธยอดฟ้าจุฬาโลกมหาราช และวันที่ระลึกมหาจักรีบรมราชวงศ์
    Row { day: day(2025, 4, 7), kind: Substitution, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 10, source: 0, substitute_for: NEVER }, // ชดเชยวันพระบาทสมเด็จพระพุทธยอดฟ้าจุฬาโลกมหาราช และวันที่ระลึกมหาจักรีบรมราชวงศ์
    Row { day: day(2025, 4, 13), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 43, source: 0, substitute_for: NEVER }, // วันสงกรานต์
    Row { day: day(2025, 4, 14), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 43, source: 0, substitute_for: NEVER }, // วันสงกรานต์
    Row { day: day(2025, 4, 15), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 43, source: 0, substitute_for: NEVER }, // วันสงกรานต์
    Row { day: day(2025, 4, 16), kind: Substitution, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 15, source: 0, substitute_for: NEVER }, // ชดเชยวันสงกรานต์
    Row { day: day(2025, 5, 1), kind: Regular, sectors: PRIVATE | BANK, scope: 1, name: 62, source: 0, substitute_for: NEVER }, // วันแรงงานแห่งชาติ
    Row { day: day(2025, 5, 4), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 32, source: 0, substitute_for: NEVER }, // วันฉัตรมงคล
    Row { day: day(2025, 5, 5), kind: Substitution, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 5, source: 0, substitute_for: NEVER }, // ชดเชยวันฉัตรมงคล
    Row { day: day(2025, 5, 9), kind: Regular, sectors: GOVERNMENT, scope: 1, name: 38, source: 0, substitute_for: NEVER }, // วันพืชมงคล
    Row { day: day(2025, 5, 11), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 42, source: 0, substitute_for: NEVER }, // วันวิสาขบูชา
    Row { day: day(2025, 5, 12), kind: Substitution, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 14, source: 0, substitute_for: NEVER }, // ชดเชยวันวิสาขบูชา
    Row { day: day(2025, 6, 2), kind: Special, sectors: GOVERNMENT, scope: 1, name: 49, source: 1, substitute_for: NEVER }, // วันหยุดพิเศษ (มติคณะรัฐมนตรี)
    Row { day: day(2025, 6, 3), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 58, source: 0, substitute_for: NEVER }, // วันเฉลิมพระชนมพรรษาสมเด็จพระนางเจ้าสุทิดา พัชรสุธาพิมลลักษณ พระบรมราชินี
    Row { day: day(2025, 7, 10), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 53, source: 0, substitute_for: NEVER }, // วันอาสาฬหบูชา
    Row { day: day(2025, 7, 11), kind: Regular, sectors: GOVERNMENT, scope: 1, name: 54, source: 0, substitute_for: NEVER }, // วันเข้าพรรษา
    Row { day: day(2025, 7, 28), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 56, source: 0, substitute_for: NEVER }, // วันเฉลิมพระชนมพรรษาพระบาทสมเด็จพระปรเมนทรรามาธิบดีศรีสินทรมหาวชิราลงกรณ พระวชิรเกล้าเจ้าอยู่หัว
    Row { day: day(2025, 8, 11), kind: Special, sectors: GOVERNMENT, scope: 1, name: 49, source: 1, substitute_for: NEVER }, // วันหยุดพิเศษ (มติคณะรัฐมนตรี)
    Row { day: day(2025, 8, 12), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 59, source: 0, substitute_for: NEVER }, // วันเฉลิมพระชนมพรรษาสมเด็จพระบรมราชชนนีพันปีหลวง
    Row { day: day(2025, 8, 12), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 61, source: 0, substitute_for: NEVER }, // วันแม่แห่งชาติ
    Row { day: day(2025, 10, 13), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 34, source: 0, substitute_for: NEVER }, // วันนวมินทรมหาราช
    Row { day: day(2025, 10, 23), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 35, source: 0, substitute_for: NEVER }, // วันปิยมหาราช
    Row { day: day(2025, 12, 5), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 30, source: 0, substitute_for: NEVER }, // วันคล้ายวันเฉลิมพระชนมพรรษาพระบาทสมเด็จพระบรมชนกาธิเบศร มหาภูมิพลอดุลยเดชมหาราช บรมนาถบพิตร
    Row { day: day(2025, 12, 5), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 33, source: 0, substitute_for: NEVER }, // วันชาติ
    Row { day: day(2025, 12, 5), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 39, source: 0, substitute_for: NEVER }, // วันพ่อแห่งชาติ
    Row { day: day(2025, 12, 10), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 41, source: 0, substitute_for: NEVER }, // วันรัฐธรรมนูญ
    Row { day: day(2025, 12, 31), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 44, source: 0, substitute_for: NEVER }, // วันสิ้นปี
    Row { day: day(2026, 1, 1), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 27, source: 0, substitute_for: NEVER }, // วันขึ้นปีใหม่
    Row { day: day(2026, 1, 2), kind: Special, sectors: GOVERNMENT, scope: 1, name: 49, source: 1, substitute_for: NEVER }, // วันหยุดพิเศษ (มติคณะรัฐมนตรี)
    Row { day: day(2026, 1, 10), kind: Observance, sectors: 0, scope: 1, name: 60, source: 0, substitute_for: NEVER }, // วันเด็กแห่งชาติ
    Row { day: day(2026, 3, 3), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 40, source: 0, substitute_for: NEVER }, // วันมาฆบูชา
    Row { day: day(2026, 4, 6), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 36, source: 0, substitute_for: NEVER }, // วันพระบาทสมเด็จพระพุทธยอดฟ้าจุฬาโลกมหาราช และวันที่ระลึกมหาจักรีบรมราชวงศ์
    Row { day: day(2026, 4, 13), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 43, source: 0, substitute_for: NEVER }, // วันสงกรานต์
    Row { day: day(2026, 4, 14), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 43, source: 0, substitute_for: NEVER }, // วันสงกรานต์
    Row { day: day(2026, 4, 15), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 43, source: 0, substitute_for: NEVER }, // วันสงกรานต์
    Row { day: day(2026, 5, 1), kind: Regular, sectors: PRIVATE | BANK, scope: 1, name: 62, source: 0, substitute_for: NEVER }, // วันแรงงานแห่งชาติ
    Row { day: day(2026, 5, 4), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 32, source: 0, substitute_for: NEVER }, // วันฉัตรมงคล
    Row { day: day(2026, 5, 13), kind: Regular, sectors: GOVERNMENT, scope: 1, name: 38, source: 0, substitute_for: NEVER }, // วันพืชมงคล
    Row { day: day(2026, 5, 31), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 42, source: 0, substitute_for: NEVER }, // วันวิสาขบูชา
    Row { day: day(2026, 6, 1), kind: Substitution, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 14, source: 0, substitute_for: NEVER }, // ชดเชยวันวิสาขบูชา
    Row { day: day(2026, 6, 3), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 58, source: 0, substitute_for: NEVER }, // วันเฉลิมพระชนมพรรษาสมเด็จพระนางเจ้าสุทิดา พัชรสุธาพิมลลักษณ พระบรมราชินี
    Row { day: day(2026, 7, 28), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 56, source: 0, substitute_for: NEVER }, // วันเฉลิมพระชนมพรรษาพระบาทสมเด็จพระปรเมนทรรามาธิบดีศรีสินทรมหาวชิราลงกรณ พระวชิรเกล้าเจ้าอยู่หัว
    Row { day: day(2026, 7, 29), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 53, source: 0, substitute_for: NEVER }, // วันอาสาฬหบูชา
    Row { day: day(2026, 7, 30), kind: Regular, sectors: GOVERNMENT, scope: 1, name: 54, source: 0, substitute_for: NEVER }, // วันเข้าพรรษา
    Row { day: day(2026, 8, 12), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 59, source: 0, substitute_for: NEVER }, // วันเฉลิมพระชนมพรรษาสมเด็จพระบรมราชชนนีพันปีหลวง
    Row { day: day(2026, 8, 12), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 61, source: 0, substitute_for: NEVER }, // วันแม่แห่งชาติ
    Row { day: day(2026, 10, 13), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 34, source: 0, substitute_for: NEVER }, // วันนวมินทรมหาราช
    Row { day: day(2026, 10, 23), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 35, source: 0, substitute_for: NEVER }, // วันปิยมหาราช
    Row { day: day(2026, 12, 5), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 30, source: 0, substitute_for: NEVER }, // วันคล้ายวันเฉลิมพระชนมพรรษาพระบาทสมเด็จพระบรมชนกาธิเบศร มหาภูมิพลอดุลยเดชมหาราช บรมนาถบพิตร
    Row { day: day(2026, 12, 5), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 33, source: 0, substitute_for: NEVER }, // วันชาติ
    Row { day: day(2026, 12, 5), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 39, source: 0, substitute_for: NEVER }, // วันพ่อแห่งชาติ
    Row { day: day(2026, 12, 7), kind: Substitution, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 4, source: 0, substitute_for: NEVER }, // ชดเชยวันคล้ายวันเฉลิมพระชนมพรรษาพระบาทสมเด็จพระบรมชนกาธิเบศร มหาภูมิพลอดุลยเดชมหาราช บรมนาถบพิตร
    Row { day: day(2026, 12, 7), kind: Substitution, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 6, source: 0, substitute_for: NEVER }, // ชดเชยวันชาติ
    Row { day: day(2026, 12, 7), kind: Substitution, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 11, source: 0, substitute_for: NEVER }, // ชดเชยวันพ่อแห่งชาติ
    Row { day: day(2026, 12, 10), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 41, source: 0, substitute_for: NEVER }, // วันรัฐธรรมนูญ
    Row { day: day(2026, 12, 31), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 44, source: 0, substitute_for: NEVER }, // วันสิ้นปี
    Row { day: day(2027, 1, 1), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 27, source: 0, substitute_for: NEVER }, // วันขึ้นปีใหม่
    Row { day: day(2027, 1, 9), kind: Observance, sectors: 0, scope: 1, name: 60, source: 0, substitute_for: NEVER }, // วันเด็กแห่งชาติ
    Row { day: day(2027, 2, 21), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 40, source: 0, substitute_for: NEVER }, // วันมาฆบูชา
    Row { day: day(2027, 2, 22), kind: Substitution, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 12, source: 0, substitute_for: NEVER }, // ชดเชยวันมาฆบูชา
    Row { day: day(2027, 4, 6), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 36, source: 0, substitute_for: NEVER }, // วันพระบาทสมเด็จพระพุทธยอดฟ้าจุฬาโลกมหาราช และวันที่ระลึกมหาจักรีบรมราชวงศ์
    Row { day: day(2027, 4, 13), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 43, source: 0, substitute_for: NEVER }, // วันสงกรานต์
    Row { day: day(2027, 4, 14), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 43, source: 0, substitute_for: NEVER }, // วันสงกรานต์
    Row { day: day(2027, 4, 15), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 43, source: 0, substitute_for: NEVER }, // วันสงกรานต์
    Row { day: day(2027, 5, 1), kind: Regular, sectors: PRIVATE | BANK, scope: 1, name: 62, source: 0, substitute_for: NEVER }, // วันแรงงานแห่งชาติ
    Row { day: day(2027, 5, 3), kind: Substitution, sectors: PRIVATE | BANK, scope: 1, name: 25, source: 0, substitute_for: day(2027, 5, 1) }, // ชดเชยวันแรงงานแห่งชาติ
    Row { day: day(2027, 5, 4), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 32, source: 0, substitute_for: NEVER }, // วันฉัตรมงคล
    Row { day: day(2027, 5, 20), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 42, source: 0, substitute_for: NEVER }, // วันวิสาขบูชา
    Row { day: day(2027, 6, 3), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 58, source: 0, substitute_for: NEVER }, // วันเฉลิมพระชนมพรรษาสมเด็จพระนางเจ้าสุทิดา พัชรสุธาพิมลลักษณ พระบรมราชินี
    Row { day: day(2027, 7, 18), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 53, source: 0, substitute_for: NEVER }, // วันอาสาฬหบูชา
    Row { day: day(2027, 7, 19), kind: Regular, sectors: GOVERNMENT, scope: 1, name: 54, source: 0, substitute_for: NEVER }, // วันเข้าพรรษา
    Row { day: day(2027, 7, 20), kind: Substitution, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 18, source: 0, substitute_for: NEVER }, // ชดเชยวันอาสาฬหบูชา
    Row { day: day(2027, 7, 28), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 56, source: 0, substitute_for: NEVER }, // วันเฉลิมพระชนมพรรษาพระบาทสมเด็จพระปรเมนทรรามาธิบดีศรีสินทรมหาวชิราลงกรณ พระวชิรเกล้าเจ้าอยู่หัว
    Row { day: day(2027, 8, 12), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 59, source: 0, substitute_for: NEVER }, // วันเฉลิมพระชนมพรรษาสมเด็จพระบรมราชชนนีพันปีหลวง
    Row { day: day(2027, 8, 12), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 61, source: 0, substitute_for: NEVER }, // วันแม่แห่งชาติ
    Row { day: day(2027, 10, 13), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 34, source: 0, substitute_for: NEVER }, // วันนวมินทรมหาราช
    Row { day: day(2027, 10, 23), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 35, source: 0, substitute_for: NEVER }, // วันปิยมหาราช
    Row { day: day(2027, 10, 25), kind: Substitution, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 8, source: 0, substitute_for: NEVER }, // ชดเชยวันปิยมหาราช
    Row { day: day(2027, 12, 5), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 30, source: 0, substitute_for: NEVER }, // วันคล้ายวันเฉลิมพระชนมพรรษาพระบาทสมเด็จพระบรมชนกาธิเบศร มหาภูมิพลอดุลยเดชมหาราช บรมนาถบพิตร
    Row { day: day(2027, 12, 5), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 33, source: 0, substitute_for: NEVER }, // วันชาติ
    Row { day: day(2027, 12, 5), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 39, source: 0, substitute_for: NEVER }, // วันพ่อแห่งชาติ
    Row { day: day(2027, 12, 6), kind: Substitution, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 4, source: 0, substitute_for: NEVER }, // ชดเชยวันคล้ายวันเฉลิมพระชนมพรรษาพระบาทสมเด็จพระบรมชนกาธิเบศร มหาภูมิพลอดุลยเดชมหาราช บรมนาถบพิตร
    Row { day: day(2027, 12, 6), kind: Substitution, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 6, source: 0, substitute_for: NEVER }, // ชดเชยวันชาติ
    Row { day: day(2027, 12, 6), kind: Substitution, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 11, source: 0, substitute_for: NEVER }, // ชดเชยวันพ่อแห่งชาติ
    Row { day: day(2027, 12, 10), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 41, source: 0, substitute_for: NEVER }, // วันรัฐธรรมนูญ
    Row { day: day(2027, 12, 31), kind: Regular, sectors: GOVERNMENT | PRIVATE | BANK, scope: 1, name: 44, source: 0, substitute_for: NEVER }, // วันสิ้นปี
];

pub(in crate::data) static NAMES: [&str; 63] = [
    "ชดเชยวันขึ้นปีใหม่", // 0
    "ชดเชยวันคล้ายวันพระบรมราชสมภพฯ วันชาติ และวันพ่อแห่งชาติ (เลื่อนจาก 7 ธ.ค.)", // 1
    "ชดเชยวันคล้ายวันสวรรคตพระบาทสมเด็จพระบรมชนกาธิเบศร มหาภูมิพลอดุลยเดชมหาราช บรมนาถบพิตร", // 2
    "ชดเชยวันคล้ายวันสวรรคตพระบาทสมเด็จพระปรมินทรมหาภูมิพลอดุลยเดช บรมนาถบพิตร", // 3
    "ชดเชยวันคล้ายวันเฉลิมพระชนมพรรษาพระบาทสมเด็จพระบรมชนกาธิเบศร มหาภูมิพลอดุลยเดชมหาราช บรมนาถบพิตร", // 4
    "ชดเชยวันฉัตรมงคล", // 5
    "ชดเชยวันชาติ", // 6
    "ชดเชยวันนวมินทรมหาราช", // 7
    "ชดเชยวันปิยมหาราช", // 8
    "ชดเชยวันปิยมหาราช (เลื่อนจาก 25 ต.ค.)", // 9
    "ชดเชยวันพระบาทสมเด็จพระพุทธยอดฟ้าจุฬาโลกมหาราช และวันที่ระลึกมหาจักรีบรมราชวงศ์", // 10
    "ชดเชยวันพ่อแห่งชาติ", // 11
    "ชดเชยวันมาฆบูชา", // 12
    "ชดเชยวันรัฐธรรมนูญ", // 13
    "ชดเชยวันวิสาขบูชา", // 14
    "ชดเชยวันสงกรานต์", // 15
    "ชดเชยวันสิ้นปี", // 16
    "ชดเชยวันสิ้นปี (เลื่อนจาก 2 ม.ค. 2567)", // 17
    "ชดเชยวันอาสาฬหบูชา", // 18
    "ชดเชยวันเข้าพรรษา", // 19
    "ชดเชยวันเฉลิมพระชนมพรรษาพระบาทสมเด็จพระปรมินทรมหาภูมิพลอดุลยเดช บรมนาถบพิตร", // 20
    "ชดเชยวันเฉลิมพระชนมพรรษาพระบาทสมเด็จพระปรเมนทรรามาธิบดีศรีสินทรมหาวชิราลงกรณ พระวชิรเกล้าเจ้าอยู่หัว", // 21
    "ชดเชยวันเฉลิมพระชนมพรรษาสมเด็จพระนางเจ้าสุทิดา พัชรสุธาพิมลลักษณ พระบรมราชินี", // 22
    "ชดเชยวันเฉลิมพระชนมพรรษาสมเด็จพระบรมราชชนนีพันปีหลวง", // 23
    "ชดเชยวันแม่แห่งชาติ", // 24
    "ชดเชยวันแรงงานแห่งชาติ", // 25
    "พระราชพิธีบรมราชาภิเษก พระบาทสมเด็จพระวชิรเกล้าเจ้าอยู่หัว", // 26
    "วันขึ้นปีใหม่", // 27
    "วันคล้ายวันสวรรคตพระบาทสมเด็จพระบรมชนกาธิเบศร มหาภูมิพลอดุลยเดชมหาราช บรมนาถบพิตร", // 28
    "วันคล้ายวันสวรรคตพระบาทสมเด็จพระปรมินทรมหาภูมิพลอดุลยเดช บรมนาถบพิตร", // 29
    "วันคล้ายวันเฉลิมพระชนมพรรษาพระบาทสมเด็จพระบรมชนกาธิเบศร มหาภูมิพลอดุลยเดชมหาราช บรมนาถบพิตร", // 30
    "วันคล้ายวันเฉลิมพระชนมพรรษาพระบาทสมเด็จพระปรมินทรมหาภูมิพลอดุลยเดช บรมนาถบพิตร", // 31
    "วันฉัตรมงคล", // 32
    "วันชาติ", // 33
    "วันนวมินทรมหาราช", // 34
    "วันปิยมหาราช", // 35
    "วันพระบาทสมเด็จพระพุทธยอดฟ้าจุฬาโลกมหาราช และวันที่ระลึกมหาจักรีบรมราชวงศ์", // 36
    "วันพระราชพิธีถวายพระเพลิงพระบรมศพพระบาทสมเด็จพระปรมินทรมหาภูมิพลอดุลยเดช", // 37
    "วันพืชมงคล", // 38
    "วันพ่อแห่งชาติ", // 39
    "วันมาฆบูชา", // 40
    "วันรัฐธรรมนูญ", // 41
    "วันวิสาขบูชา", // 42
    "วันสงกรานต์", // 43
    "วันสิ้นปี", // 44
    "วันหยุดประจำภูมิภาค: งานบุญบั้งไฟ", // 45
    "วันหยุดประจำภูมิภาค: ประเพณีไหว้พระธาตุ", // 46
    "วันหยุดประจำภูมิภาค: สารทเดือนสิบ", // 47
    "วันหยุดประจำภูมิภาค: เทศกาลออกพรรษา", // 48
    "วันหยุดพิเศษ (มติคณะรัฐมนตรี)", // 49
    "วันหยุดพิเศษ (ร่วมถวายอาลัย)", // 50
    "วันหยุดพิเศษช่วงการประชุมผู้นำเอเปค", // 51
    "วันหยุดพิเศษที่กำหนดแล้วยกเลิก", // 52
    "วันอาสาฬหบูชา", // 53
    "วันเข้าพรรษา", // 54
    "วันเฉลิมพระชนมพรรษาพระบาทสมเด็จพระปรมินทรมหาภูมิพลอดุลยเดช บรมนาถบพิตร", // 55
    "วันเฉลิมพระชนมพรรษาพระบาทสมเด็จพระปรเมนทรรามาธิบดีศรีสินทรมหาวชิราลงกรณ พระวชิรเกล้าเจ้าอยู่หัว", // 56
    "วันเฉลิมพระชนมพรรษาสมเด็จพระนางเจ้าสิริกิติ์ พระบรมราชินีนาถ", // 57
    "วันเฉลิมพระชนมพรรษาสมเด็จพระนางเจ้าสุทิดา พัชรสุธาพิมลลักษณ พระบรมราชินี", // 58
    "วันเฉลิมพระชนมพรรษาสมเด็จพระบรมราชชนนีพันปีหลวง", // 59
    "วันเด็กแห่งชาติ", // 60
    "วันแม่แห่งชาติ", // 61
    "วันแรงงานแห่งชาติ", // 62
];

pub(in crate::data) static SCOPES: [&str; 6] = [
    "กรุงเทพมหานคร นนทบุรี สมุทรปราการ", // 0
    "ทั่วประเทศ", // 1
    "ภาคกลาง", // 2
    "ภาคตะวันออกเฉียงเหนือ", // 3
    "ภาคเหนือ", // 4
    "ภาคใต้", // 5
];

pub(in crate::data) static SOURCES: [&str; 11] = [
    "holidays 0.108", // 0
    "ครม. (ชุดปี 2568–2569)", // 1
    "ครม. (ปลายปี 2566)", // 2
    "ครม. (ปี 2564)", // 3
    "ครม. (ปี 2565)", // 4
    "ครม. (ปี 2566 เพิ่มเติม)", // 5
    "ครม. (ปี 2566)", // 6
    "ครม. (ปี 2567)", // 7
    "ครม. 13 ก.พ. 2567", // 8
    "ครม. 22 ก.ย. 2563", // 9
    "ครม. 29 มิ.ย. 2564", // 10
];

pub(in crate::data) const FIRST_YEAR: i32 = 1941;

pub(in crate::data) static HOLY_DAYS: [HolyRow; 210] = [
    holy((2, 11), (5, 10), (7, 8)), // 1941
    holy((3, 1), (5, 29), (7, 27)), // 1942
    holy((2, 19), (5, 18), (7, 16)), // 1943
    holy((3, 8), (6, 5), (8, 3)), // 1944
    holy((2, 26), (5, 25), (7, 24)), // 1945
    holy((2, 16), (5, 15), (7, 13)), // 1946
    holy((3, 6), (6, 3), (8, 1)), // 1947
    holy((2, 24), (5, 22), (7, 20)), // 1948
    holy((2, 12), (5, 11), (7, 10)), // 1949
    holy((3, 3), (5, 31), (7, 29)), // 1950
    holy((2, 21), (5, 20), (7, 18)), // 1951
    holy((2, 10), (5, 8), (7, 7)), // 1952
    holy((2, 28), (5, 28), (7, 26)), // 1953
    holy((2, 18), (5, 17), (7, 15)), // 1954
    holy((2, 7), (5, 6), (7, 4)), // 1955
    holy((2, 25), (5, 24), (7, 22)), // 1956
    holy((2, 14), (5, 13), (7, 12)), // 1957
    holy((3, 5), (6, 2), (7, 31)), // 1958
    holy((2, 23), (5, 22), (7, 20)), // 1959
    holy((2, 12), (5, 10), (7, 8)), // 1960
    holy((3, 1), (5, 29), (7, 27)), // 1961
    holy((2, 19), (5, 18), (7, 16)), // 1962
    holy((2, 8), (5, 7), (7, 6)), // 1963
    holy((2, 27), (5, 26), (7, 24)), // 1964
    holy((2, 16), (5, 15), (7, 13)), // 1965
    holy((3, 6), (6, 3), (8, 1)), // 1966
    holy((2, 24), (5, 23), (7, 21)), // 1967
    holy((2, 13), (5, 11), (7, 9)), // 1968
    holy((3, 2), (5, 30), (7, 28)), // 1969
    holy((2, 20), (5, 19), (7, 18)), // 1970
    holy((2, 10), (5, 9), (7, 7)), // 1971
    holy((2, 28), (5, 27), (7, 25)), // 1972
    holy((2, 17), (5, 16), (7, 15)), // 1973
    holy((2, 7), (5, 6), (7, 4)), // 1974
    holy((2, 25), (5, 25), (7, 23)), // 1975
    holy((2, 15), (5, 13), (7, 11)), // 1976
    holy((3, 4), (6, 1), (7, 30)), // 1977
    holy((2, 22), (5, 21), (7, 19)), // 1978
    holy((2, 11), (5, 10), (7, 9)), // 1979
    holy((3, 1), (5, 29), (7, 27)), // 1980
    holy((2, 19), (5, 18), (7, 16)), // 1981
    holy((2, 8), (5, 7), (7, 5)), // 1982
    holy((2, 26), (5, 26), (7, 24)), // 1983
    holy((2, 16), (5, 14), (7, 12)), // 1984
    holy((3, 5), (6, 2), (7, 31)), // 1985
    holy((2, 23), (5, 22), (7, 20)), // 1986
    holy((2, 12), (5, 11), (7, 10)), // 1987
    holy((3, 2), (5, 30), (7, 28)), // 1988
    holy((2, 20), (5, 19), (7, 17)), // 1989
    holy((2, 9), (5, 8), (7, 7)), // 1990
    holy((2, 28), (5, 28), (7, 26)), // 1991
    holy((2, 18), (5, 16), (7, 14)), // 1992
    holy((3, 7), (6, 4), (8, 2)), // 1993
    holy((2, 25), (5, 24), (7, 22)), // 1994
    holy((2, 14), (5, 13), (7, 11)), // 1995
    holy((3, 3), (5, 31), (7, 29)), // 1996
    holy((2, 21), (5, 20), (7, 19)), // 1997
    holy((2, 11), (5, 10), (7, 8)), // 1998
    holy((3, 1), (5, 29), (7, 27)), // 1999
    holy((2, 19), (5, 17), (7, 16)), // 2000
    holy((2, 8), (5, 7), (7, 5)), // 2001
    holy((2, 26), (5, 26), (7, 24)), // 2002
    holy((2, 16), (5, 15), (7, 13)), // 2003
    holy((3, 5), (6, 2), (7, 31)), // 2004
    holy((2, 23), (5, 22), (7, 20)), // 2005
    holy((2, 12), (5, 11), (7, 10)), // 2006
    holy((3, 3), (5, 31), (7, 29)), // 2007
    holy((2, 21), (5, 19), (7, 17)), // 2008
    holy((2, 9), (5, 8), (7, 7)), // 2009
    holy((2, 28), (5, 28), (7, 26)), // 2010
    holy((2, 18), (5, 17), (7, 15)), // 2011
    holy((3, 7), (6, 4), (8, 2)), // 2012
    holy((2, 25), (5, 24), (7, 22)), // 2013
    holy((2, 14), (5, 13), (7, 11)), // 2014
    holy((3, 4), (6, 1), (7, 30)), // 2015
    holy((2, 22), (5, 20), (7, 19)), // 2016
    holy((2, 11), (5, 10), (7, 8)), // 2017
    holy((3, 1), (5, 29), (7, 27)), // 2018
    holy((2, 19), (5, 18), (7, 16)), // 2019
    holy((2, 8), (5, 6), (7, 5)), // 2020
    holy((2, 26), (5, 26), (7, 24)), // 2021
    holy((2, 16), (5, 15), (7, 13)), // 2022
    holy((3, 6), (6, 3), (8, 1)), // 2023
    holy((2, 24), (5, 22), (7, 20)), // 2024
    holy((2, 12), (5, 11), (7, 10)), // 2025
    holy((3, 3), (5, 31), (7, 29)), // 2026
    holy((2, 21), (5, 20), (7, 18)), // 2027
    holy((2, 10), (5, 8), (7, 6)), // 2028
    holy((2, 27), (5, 27), (7, 25)), // 2029
    holy((2, 17), (5, 16), (7, 14)), // 2030
    holy((3, 7), (6, 4), (8, 2)), // 2031
    holy((2, 25), (5, 23), (7, 22)), // 2032
    holy((2, 14), (5, 13), (7, 11)), // 2033
    holy((3, 4), (6, 1), (7, 30)), // 2034
    holy((2, 22), (5, 21), (7, 20)), // 2035
    holy((2, 12), (5, 10), (7, 8)), // 2036
    holy((3, 1), (5, 29), (7, 27)), // 2037
    holy((2, 19), (5, 18), (7, 16)), // 2038
    holy((2, 8), (5, 7), (7, 5)), // 2039
    holy((2, 26), (5, 25), (7, 23)), // 2040
    holy((2, 15), (5, 14), (7, 13)), // 2041
    holy((2, 5), (5, 4), (7, 2)), // 2042
    holy((2, 23), (5, 23), (7, 21)), // 2043
    holy((2, 13), (5, 11), (7, 9)), // 2044
    holy((3, 2), (5, 30), (7, 28)), // 2045
    holy((2, 20), (5, 19), (7, 18)), // 2046
    holy((2, 10), (5, 9), (7, 7)), // 2047
    holy((2, 28), (5, 27), (7, 25)), // 2048
    holy((2, 17), (5, 16), (7, 14)), // 2049
    holy((3, 7), (6, 4), (8, 2)), // 2050
    holy((2, 25), (5, 24), (7, 22)), // 2051
    holy((2, 14), (5, 12), (7, 11)), // 2052
    holy((3, 4), (6, 1), (7, 30)), // 2053
    holy((2, 22), (5, 21), (7, 19)), // 2054
    holy((2, 11), (5, 10), (7, 9)), // 2055
    holy((3, 1), (5, 29), (7, 27)), // 2056
    holy((2, 19), (5, 18), (7, 16)), // 2057
    holy((2, 8), (5, 7), (7, 6)), // 2058
    holy((2, 27), (5, 27), (7, 25)), // 2059
    holy((2, 17), (5, 15), (7, 13)), // 2060
    holy((2, 5), (5, 4), (7, 2)), // 2061
    holy((2, 23), (5, 23), (7, 21)), // 2062
    holy((2, 13), (5, 12), (7, 10)), // 2063
    holy((3, 2), (5, 30), (7, 28)), // 2064
    holy((2, 20), (5, 19), (7, 17)), // 2065
    holy((3, 10), (6, 7), (8, 5)), // 2066
    holy((2, 28), (5, 27), (7, 26)), // 2067
    holy((2, 18), (5, 16), (7, 14)), // 2068
    holy((3, 7), (6, 4), (8, 2)), // 2069
    holy((2, 25), (5, 24), (7, 22)), // 2070
    holy((2, 14), (5, 13), (7, 12)), // 2071
    holy((3, 4), (6, 1), (7, 30)), // 2072
    holy((2, 22), (5, 21), (7, 19)), // 2073
    holy((3, 12), (6, 9), (8, 7)), // 2074
    holy((3, 2), (5, 29), (7, 27)), // 2075
    holy((2, 19), (5, 17), (7, 16)), // 2076
    holy((3, 9), (6, 6), (8, 4)), // 2077
    holy((2, 27), (5, 26), (7, 24)), // 2078
    holy((2, 16), (5, 15), (7, 13)), // 2079
    holy((3, 5), (6, 2), (7, 31)), // 2080
    holy((2, 23), (5, 22), (7, 20)), // 2081
    holy((3, 13), (6, 10), (8, 8)), // 2082
    holy((3, 3), (5, 30), (7, 29)), // 2083
    holy((2, 21), (5, 19), (7, 17)), // 2084
    holy((3, 10), (6, 7), (8, 5)), // 2085
    holy((2, 28), (5, 27), (7, 26)), // 2086
    holy((2, 18), (5, 17), (7, 15)), // 2087
    holy((3, 7), (6, 4), (8, 2)), // 2088
    holy((2, 25), (5, 24), (7, 22)), // 2089
    holy((2, 14), (5, 13), (7, 11)), // 2090
    holy((3, 4), (6, 1), (7, 30)), // 2091
    holy((2, 22), (5, 20), (7, 19)), // 2092
    holy((2, 11), (5, 10), (7, 8)), // 2093
    holy((3, 1), (5, 29), (7, 27)), // 2094
    holy((2, 19), (5, 18), (7, 16)), // 2095
    holy((3, 8), (6, 5), (8, 3)), // 2096
    holy((2, 26), (5, 25), (7, 24)), // 2097
    holy((2, 16), (5, 15), (7, 13)), // 2098
    holy((3, 6), (6, 3), (8, 1)), // 2099
    holy((2, 24), (5, 23), (7, 21)), // 2100
    holy((3, 14), (6, 11), (8, 9)), // 2101
    holy((3, 4), (5, 31), (7, 29)), // 2102
    holy((2, 21), (5, 20), (7, 19)), // 2103
    holy((3, 11), (6, 8), (8, 6)), // 2104
    holy((3, 1), (5, 28), (7, 26)), // 2105
    holy((2, 18), (5, 17), (7, 15)), // 2106
    holy((3, 8), (6, 5), (8, 3)), // 2107
    holy((2, 26), (5, 24), (7, 22)), // 2108
    holy((2, 14), (5, 13), (7, 12)), // 2109
    holy((2, 4), (5, 3), (7, 1)), // 2110
    holy((1, 24), (4, 22), (6, 21)), // 2111
    holy((2, 12), (5, 11), (7, 9)), // 2112
    holy((2, 1), (4, 30), (6, 28)), // 2113
    holy((2, 19), (5, 19), (7, 17)), // 2114
    holy((2, 9), (5, 8), (7, 6)), // 2115
    holy((2, 27), (5, 26), (7, 24)), // 2116
    holy((2, 16), (5, 15), (7, 14)), // 2117
    holy((2, 6), (5, 5), (7, 3)), // 2118
    holy((2, 24), (5, 24), (7, 22)), // 2119
    holy((2, 14), (5, 12), (7, 10)), // 2120
    holy((2, 2), (5, 1), (6, 30)), // 2121
    holy((2, 21), (5, 21), (7, 19)), // 2122
    holy((2, 11), (5, 10), (7, 8)), // 2123
    holy((2, 29), (5, 28), (7, 26)), // 2124
    holy((2, 18), (5, 17), (7, 15)), // 2125
    holy((2, 7), (5, 6), (7, 5)), // 2126
    holy((2, 26), (5, 26), (7, 24)), // 2127
    holy((2, 16), (5, 14), (7, 12)), // 2128
    holy((2, 4), (5, 3), (7, 1)), // 2129
    holy((2, 22), (5, 22), (7, 20)), // 2130
    holy((2, 12), (5, 11), (7, 9)), // 2131
    holy((3, 1), (5, 29), (7, 27)), // 2132
    holy((2, 19), (5, 18), (7, 17)), // 2133
    holy((2, 9), (5, 8), (7, 6)), // 2134
    holy((2, 27), (5, 27), (7, 25)), // 2135
    holy((2, 17), (5, 15), (7, 14)), // 2136
    holy((2, 6), (5, 5), (7, 3)), // 2137
    holy((2, 24), (5, 24), (7, 22)), // 2138
    holy((2, 14), (5, 13), (7, 11)), // 2139
    holy((2, 3), (5, 1), (6, 29)), // 2140
    holy((2, 20), (5, 20), (7, 18)), // 2141
    holy((2, 10), (5, 9), (7, 8)), // 2142
    holy((1, 31), (4, 29), (6, 27)), // 2143
    holy((2, 18), (5, 17), (7, 15)), // 2144
    holy((2, 7), (5, 6), (7, 4)), // 2145
    holy((2, 25), (5, 25), (7, 23)), // 2146
    holy((2, 15), (5, 14), (7, 13)), // 2147
    holy((2, 5), (5, 3), (7, 1)), // 2148
    holy((2, 22), (5, 22), (7, 20)), // 2149
    holy((2, 12), (5, 11), (7, 9)), // 2150
];
