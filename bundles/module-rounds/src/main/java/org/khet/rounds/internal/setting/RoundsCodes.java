package org.khet.rounds.internal.setting;

import java.util.List;
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.api.settings.CodeList.Code;

/** Code lists of the module, which each office may change. Source: ict L6, ICT-P28 to P31, P36. */
public final class RoundsCodes {
    /** Nationalities of learners. */
    public static final CodeList NATIONALITY = new CodeList(
            "rounds.nationality",
            List.of(
                    Code.of("MM", "เมียนมา", "Myanmar"),
                    Code.of("LA", "ลาว", "Lao"),
                    Code.of("KH", "กัมพูชา", "Cambodian"),
                    Code.of("VN", "เวียดนาม", "Vietnamese"),
                    Code.of("CN", "จีน", "Chinese"),
                    Code.of("STATELESS", "ไร้สัญชาติ", "Stateless"),
                    Code.of("OTHER", "อื่น ๆ", "Other")),
            "ict ICT-P31; the codes are our proposal");

    /** Ages by school years. */
    public static final CodeList AGE = new CodeList(
            "rounds.age",
            List.of(
                    Code.of("U3", "ต่ำกว่า 3 ปี", "Below 3"),
                    Code.of("3-5", "3–5 ปี", "3–5"),
                    Code.of("6-11", "6–11 ปี", "6–11"),
                    Code.of("12-14", "12–14 ปี", "12–14"),
                    Code.of("15-17", "15–17 ปี", "15–17"),
                    Code.of("18", "18 ปีขึ้นไป", "18 and above")),
            "kinds-processes §4; the groups are our proposal");

    /** Kinds of buildings and equipment that are counted. */
    public static final CodeList THING = new CodeList(
            "rounds.thing",
            List.of(
                    Code.of("CLASSROOM", "อาคารเรียน", "Classroom building"),
                    Code.of("MULTI", "อาคารอเนกประสงค์", "Multi-purpose building"),
                    Code.of("TOILET", "ส้วม", "Toilet building"),
                    Code.of("HOUSE", "บ้านพักครู", "Teachers' house"),
                    Code.of("FIELD", "สนามกีฬา", "Sports ground"),
                    Code.of("COMPUTER", "เครื่องคอมพิวเตอร์", "Computer"),
                    Code.of("RECEIVER", "ชุดรับสัญญาณ DLTV", "DLTV receiver"),
                    Code.of("OTHER", "อื่น ๆ", "Other")),
            "ict ICT-P29, ICT-P30; the codes are our proposal");

    /** Places of children of school age. */
    public static final CodeList PLACE = new CodeList(
            "rounds.place",
            List.of(
                    Code.of("P1", "เข้าเรียน ป.1", "Primary 1"),
                    Code.of("M1", "เข้าเรียน ม.1", "Secondary 1"),
                    Code.of("M4", "เข้าเรียน ม.4", "Secondary 4")),
            "policyplan R-60; the codes are our proposal");

    /** Who asks for data. */
    public static final CodeList REQUESTER = new CodeList(
            "rounds.requester",
            List.of(
                    Code.of("PERSON", "ประชาชน", "Citizen"),
                    Code.of("SCHOOL", "สถานศึกษา", "School"),
                    Code.of("AGENCY", "หน่วยงานของรัฐ", "State body"),
                    Code.of("UNIT", "กลุ่มในสำนักงาน", "Group of the office"),
                    Code.of("RESEARCH", "นักวิจัยหรือสถาบัน", "Researcher")),
            "ict ICT-P36; the codes are our proposal");

    /** What the users of a data system do. */
    public static final CodeList USER_ROLE = new CodeList(
            "rounds.userRole",
            List.of(
                    Code.of("RECORDER", "ผู้บันทึกข้อมูล", "Recorder"),
                    Code.of("CERTIFIER", "ผู้รับรองข้อมูล", "Certifier"),
                    Code.of("ADMIN", "ผู้ดูแลระบบระดับสถานศึกษา", "School administrator")),
            "ict ICT-P31; the codes are our proposal");

    private RoundsCodes() {}

    /** All lists in the order of the screen. */
    public static List<CodeList> all() {
        return List.of(NATIONALITY, AGE, THING, PLACE, REQUESTER, USER_ROLE);
    }
}
