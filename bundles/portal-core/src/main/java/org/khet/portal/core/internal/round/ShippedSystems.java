package org.khet.portal.core.internal.round;

import java.util.List;
import org.khet.portal.api.round.DataSystem;
import org.khet.portal.api.round.RoundYears;

/** Data systems that the work manuals name; of DMC alone they tell the days of the rounds. Source: ict L6, README §5. */
final class ShippedSystems {
    /** Code of the system with rounds by settings. */
    static final String DMC = "DMC";

    private ShippedSystems() {}

    static List<DataSystem> all() {
        return List.of(
                of(
                        DMC,
                        "ระบบจัดเก็บข้อมูลนักเรียนรายบุคคล",
                        "Data Management Center: individual students",
                        RoundYears.SCHOOL,
                        "ICT-P27"),
                of(
                        "EMIS",
                        "ระบบสารสนเทศเพื่อการบริหารการศึกษา",
                        "Education Management Information System",
                        RoundYears.SCHOOL,
                        "ICT-P28"),
                of("B-OBEC", "ระบบจัดเก็บข้อมูลสิ่งก่อสร้าง", "Buildings of schools", RoundYears.SCHOOL, "ICT-P29"),
                of("M-OBEC", "ระบบฐานข้อมูลครุภัณฑ์", "Equipment of schools", RoundYears.SCHOOL, "ICT-P30"),
                of(
                        "G-CODE",
                        "ระบบกำหนดรหัสประจำตัวผู้เรียนสำหรับผู้ไม่มีหลักฐานทางทะเบียนราษฎร",
                        "Codes of learners without civil registration",
                        RoundYears.SCHOOL,
                        "ICT-P31"),
                of("EFA", "โปรแกรม EFA", "EFA programme", RoundYears.SCHOOL, "ICT-P32"),
                of(
                        "E-MES",
                        "ระบบติดตามและประเมินผลทางอิเล็กทรอนิกส์",
                        "Electronic monitoring and evaluation",
                        RoundYears.FISCAL,
                        "README X-14"));
    }

    private static DataSystem of(String code, String thai, String english, RoundYears years, String source) {
        return new DataSystem(code, thai, english, years, "", "", source);
    }
}
