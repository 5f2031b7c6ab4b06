package org.khet.personnel.internal;

import java.util.List;
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.api.settings.CodeList.Code;

/** Code lists of the module; each office changes its own. Source: other-groups C code lists, NotedItems of 003. */
public final class PersonnelCodes {
    /** Bodies that resolve about personnel. Source: CON-20. */
    public static final CodeList BODY = new CodeList(
            "personnel.body",
            List.of(
                    Code.of("PROVINCE", "กศจ.", "Provincial education committee"),
                    Code.of("SUBCOMMITTEE", "อกศจ.", "Provincial education subcommittee"),
                    Code.of("AREA_BOARD", "อ.ก.ค.ศ. เขตพื้นที่การศึกษา", "Area personnel subcommittee"),
                    Code.of("AREA", "กพท.", "Area committee")),
            "other-groups C, CON-20");

    /** Where the quota of a post comes from. */
    public static final CodeList QUOTA = new CodeList(
            "personnel.quota",
            List.of(
                    Code.of("OFFICE", "กรอบอัตรากำลังสำนักงานเขตพื้นที่", "Frame of the office"),
                    Code.of("SCHOOL", "กรอบอัตรากำลังสถานศึกษา", "Frame of schools"),
                    Code.of("RETURNED", "อัตราเกษียณที่ได้รับคืน", "Returned post of a retirement"),
                    Code.of("SCHOLAR", "อัตราจัดสรรให้นักศึกษาทุน", "For holders of scholarships"),
                    Code.of("MOVED", "อัตราที่ตัดโอนมา", "Transferred post")),
            "other-groups C, general practice");

    /** Lines of work of schools. */
    public static final CodeList SCHOOL_LINE = new CodeList(
            "personnel.school-line",
            List.of(
                    Code.of("DIRECTOR", "ผู้อำนวยการสถานศึกษา", "School director"),
                    Code.of("DEPUTY", "รองผู้อำนวยการสถานศึกษา", "Deputy school director"),
                    Code.of("TEACHER", "ครู", "Teacher"),
                    Code.of("ASSISTANT", "ครูผู้ช่วย", "Assistant teacher"),
                    Code.of("SUPPORT", "บุคลากรทางการศึกษาอื่น ตามมาตรา 38 ค.(2)", "Other educational personnel")),
            "general practice");

    /** Subjects (วิชาเอก) of teachers. */
    public static final CodeList SUBJECT = new CodeList(
            "personnel.subject",
            List.of(
                    Code.of("THAI", "ภาษาไทย", "Thai"),
                    Code.of("MATH", "คณิตศาสตร์", "Mathematics"),
                    Code.of("SCIENCE", "วิทยาศาสตร์และเทคโนโลยี", "Science and technology"),
                    Code.of("SOCIAL", "สังคมศึกษา ศาสนา และวัฒนธรรม", "Social studies"),
                    Code.of("ENGLISH", "ภาษาต่างประเทศ", "Foreign languages"),
                    Code.of("HEALTH", "สุขศึกษาและพลศึกษา", "Health and physical education"),
                    Code.of("ART", "ศิลปะ", "Arts"),
                    Code.of("WORK", "การงานอาชีพ", "Occupations"),
                    Code.of("PRIMARY", "ประถมศึกษา", "Primary education"),
                    Code.of("EARLY", "ปฐมวัย", "Early childhood")),
            "general practice");

    /** Academic standing (วิทยฐานะ). */
    public static final CodeList STANDING = new CodeList(
            "personnel.standing",
            List.of(
                    Code.of("PROFESSIONAL", "ชำนาญการ", "Professional"),
                    Code.of("SENIOR", "ชำนาญการพิเศษ", "Senior professional"),
                    Code.of("EXPERT", "เชี่ยวชาญ", "Expert"),
                    Code.of("TOP", "เชี่ยวชาญพิเศษ", "Advisory")),
            "other-groups HR-P03");

    /** Kinds of leave. */
    public static final CodeList LEAVE = new CodeList(
            "personnel.leave",
            List.of(
                    Code.of("SICK", "ลาป่วย", "Sick leave"),
                    Code.of("MATERNITY", "ลาคลอดบุตร", "Maternity leave"),
                    Code.of("PERSONAL", "ลากิจส่วนตัว", "Personal leave"),
                    Code.of("VACATION", "ลาพักผ่อน", "Vacation"),
                    Code.of("ORDINATION", "ลาอุปสมบทหรือไปประกอบพิธีฮัจย์", "Ordination or pilgrimage"),
                    Code.of("MILITARY", "ลาเข้ารับการตรวจเลือกหรือเตรียมพล", "Military call"),
                    Code.of("STUDY", "ลาไปศึกษา ฝึกอบรม ปฏิบัติการวิจัย หรือดูงาน", "Study, training or research"),
                    Code.of("SPOUSE", "ลาติดตามคู่สมรส", "Following a spouse"),
                    Code.of("BIRTH", "ลาไปช่วยเหลือภริยาที่คลอดบุตร", "Helping a wife after birth"),
                    Code.of(
                            "INTERNATIONAL",
                            "ลาไปปฏิบัติงานในองค์การระหว่างประเทศ",
                            "Work in an international organisation"),
                    Code.of("REHABILITATION", "ลาไปฟื้นฟูสมรรถภาพด้านอาชีพ", "Rehabilitation")),
            "other-groups C leave kinds");

    /** Kinds of contracts, as the allocations that pay them. */
    public static final CodeList CONTRACT = new CodeList(
            "personnel.contract",
            List.of(
                    Code.of("01", "พนักงานราชการ", "Government employee"),
                    Code.of("02", "จ้างเหมาบริการของสำนักงานเขตพื้นที่การศึกษา", "Service contract of the office"),
                    Code.of(
                            "03",
                            "ครูรายเดือนแก้ปัญหาสถานศึกษาขาดแคลนครูขั้นวิกฤต",
                            "Monthly teacher for crisis shortage"),
                    Code.of("04", "บุคลากรวิทยาศาสตร์และคณิตศาสตร์ (ครูคลังสมอง)", "Brain-bank teacher"),
                    Code.of("05.1", "ครูธุรการโรงเรียน อัตรา 15,000 บาท", "School clerk, 15,000 baht"),
                    Code.of("05.2", "ครูธุรการโรงเรียน อัตรา 9,000 บาท", "School clerk, 9,000 baht"),
                    Code.of("05.3", "นักการภารโรง โครงการคืนครูให้นักเรียน", "Janitor, teachers-back project"),
                    Code.of("06", "นักการภารโรง", "Janitor"),
                    Code.of("07", "ครูอัตราจ้าง โครงการยกระดับคุณภาพครูทั้งระบบ", "Hired teacher of a scarce subject"),
                    Code.of("08", "พี่เลี้ยงเด็กพิการ", "Carer of disabled children")),
            "other-groups HR-P29, budget list of 003");

    /** Changes of the payroll. */
    public static final CodeList PAY_CHANGE = new CodeList(
            "personnel.pay-change",
            List.of(
                    Code.of("RAISE", "เลื่อนเงินเดือน", "Raise"),
                    Code.of("IN", "บรรจุ รับย้าย รับโอน", "Came"),
                    Code.of("OUT", "ย้าย โอน ลาออก เกษียณ", "Left"),
                    Code.of("STANDING", "เงินวิทยฐานะ", "Academic standing"),
                    Code.of("DEDUCTION", "ลด ตัด หรืองดจ่าย", "Deduction"),
                    Code.of("OTHER", "อื่น ๆ", "Other")),
            "general practice");

    /** Classes of decorations. */
    public static final CodeList DECORATION = new CodeList(
            "personnel.decoration",
            List.of(
                    Code.of("BCHM", "เบญจมาภรณ์มงกุฎไทย (บ.ม.)", "Companion, Crown of Thailand (5th class)"),
                    Code.of("BCHP", "เบญจมาภรณ์ช้างเผือก (บ.ช.)", "Companion, White Elephant (5th class)"),
                    Code.of("JM", "จัตุรถาภรณ์มงกุฎไทย (จ.ม.)", "Crown of Thailand (4th class)"),
                    Code.of("JCH", "จัตุรถาภรณ์ช้างเผือก (จ.ช.)", "White Elephant (4th class)"),
                    Code.of("TM", "ตริตาภรณ์มงกุฎไทย (ต.ม.)", "Crown of Thailand (3rd class)"),
                    Code.of("TCH", "ตริตาภรณ์ช้างเผือก (ต.ช.)", "White Elephant (3rd class)"),
                    Code.of("CHAKRA", "เหรียญจักรพรรดิมาลา (ร.จ.พ.)", "Chakrabarti Mala medal")),
            "general practice");

    /** Kinds of identity cards. */
    public static final CodeList CARD = new CodeList(
            "personnel.card",
            List.of(
                    Code.of("OFFICIAL", "บัตรประจำตัวเจ้าหน้าที่ของรัฐ", "Official's card"),
                    Code.of("PENSIONER", "บัตรข้าราชการบำเหน็จบำนาญ", "Pensioner's card"),
                    Code.of("EMPLOYEE", "บัตรลูกจ้างหรือพนักงานราชการ", "Employee's card")),
            "general practice");

    /** Reasons for a vacancy to stand as it does. */
    public static final CodeList VACANCY = new CodeList(
            "personnel.vacancy",
            List.of(
                    Code.of("CALL", "ขอใช้บัญชีผู้สอบแข่งขันได้", "Call from a list of examinations"),
                    Code.of("MOVE", "รับย้าย", "Filled by a move"),
                    Code.of("TRANSFER", "รับโอน", "Filled by a transfer"),
                    Code.of("HELD", "สงวนไว้", "Kept free"),
                    Code.of("CUT", "รอยุบเลิก", "To be cut")),
            "general practice");

    private PersonnelCodes() {}

    /** All lists. */
    public static List<CodeList> all() {
        return List.of(
                BODY, QUOTA, SCHOOL_LINE, SUBJECT, STANDING, LEAVE, CONTRACT, PAY_CHANGE, DECORATION, CARD, VACANCY);
    }
}
