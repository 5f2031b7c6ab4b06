package org.khet.documents.internal.setting;

import java.util.List;
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.api.settings.CodeList.Code;

/** Code lists of letters and papers as shipped. Source: core C.7. */
public final class DocumentsCodes {
    /** The tick that makes an appointment. */
    public static final String TICK_DIARY = "DIARY";
    /** Tick of what a signature without ticks grants. */
    public static final String TICK_APPROVE = "APPROVE";
    /** A letter that everybody with the right may see. */
    public static final String NOT_SECRET = "NONE";
    /** The least secrecy. */
    public static final String CONFIDENTIAL = "CONFIDENTIAL";
    /** A letter that waits its turn. */
    public static final String USUAL = "NORMAL";

    /** What the head ticks; the codes above say what a tick means: grants, takes note, refuses, gives back. Source: core C.7, E-21. */
    public static final CodeList TICK = list(
            "tick",
            "core C.7, E-21",
            Code.of("MEANS_NOTE", "รับทราบ", "Takes note"),
            Code.below("MEANS_NOTE", "NOTE", "ทราบ", "Noted"),
            Code.below("MEANS_NOTE", "SIGNED", "ลงนามแล้ว", "Signed"),
            Code.below("MEANS_NOTE", TICK_DIARY, "ลงนัด", "Put into the diary"),
            Code.below("MEANS_NOTE", "ASSIGN", "มอบดำเนินการ", "Assign"),
            Code.of("MEANS_GRANT", "เห็นชอบ", "Grants"),
            Code.below("MEANS_GRANT", "AGREE", "ชอบ", "Agreed"),
            Code.below("MEANS_GRANT", "ALLOW", "อนุญาต", "Allowed"),
            Code.below("MEANS_GRANT", TICK_APPROVE, "อนุมัติ", "Approved"),
            Code.of("MEANS_REFUSE", "ไม่เห็นชอบ", "Refuses"),
            Code.below("MEANS_REFUSE", "REFUSE", "ไม่อนุมัติ", "Not approved"),
            Code.of("MEANS_RETURN", "ส่งกลับ", "Gives back"),
            Code.below("MEANS_RETURN", "RETURN", "แก้ไข", "To be put right"));

    /** How urgent a letter is. */
    public static final CodeList URGENCY = list(
            "urgency",
            "core C.7",
            Code.of(USUAL, "ปกติ", "Normal"),
            Code.of("URGENT", "ด่วน", "Urgent"),
            Code.of("VERY_URGENT", "ด่วนมาก", "Very urgent"),
            Code.of("MOST_URGENT", "ด่วนที่สุด", "Most urgent"));

    /** How secret a letter is; everything but the first opens to named readers only. */
    public static final CodeList SECRECY = list(
            "secrecy",
            "core C.7, A-3",
            Code.of(NOT_SECRET, "ไม่ลับ", "Not secret"),
            Code.of(CONFIDENTIAL, "ลับ", "Confidential"),
            Code.of("SECRET", "ลับมาก", "Secret"),
            Code.of("TOP_SECRET", "ลับที่สุด", "Top secret"));

    /** How a letter came. */
    public static final CodeList CHANNEL = list(
            "channel",
            "core C.8",
            Code.of("PAPER", "กระดาษ", "Paper"),
            Code.of("EMAIL", "ไปรษณีย์อิเล็กทรอนิกส์", "E-mail"),
            Code.of("SYSTEM", "ระบบสารบรรณอื่น", "Another letter system"),
            Code.of("PORTAL", "ในระบบนี้", "In this portal"));

    /** How long a letter is kept, in years by the number with which the code begins: see {@link RetentionClass}. */
    public static final CodeList RETENTION = list(
            "retention",
            "rules on correspondence of 2526, 57",
            Code.of("1Y", "๑ ปี", "1 year"),
            Code.of("5Y", "๕ ปี", "5 years"),
            Code.of("10Y", "๑๐ ปี", "10 years"),
            Code.of("EVER", "ตลอดไป", "For ever"));

    /** What members of a committee are. */
    public static final CodeList COMMITTEE_FUNCTION = list(
            "committeeFunction",
            "core CORE-118",
            Code.of("CHAIR", "ประธานกรรมการ", "Chair"),
            Code.of("VICE", "รองประธานกรรมการ", "Vice chair"),
            Code.of("MEMBER", "กรรมการ", "Member"),
            Code.of("SECRETARY", "กรรมการและเลขานุการ", "Secretary"),
            Code.of("ASSISTANT", "กรรมการและผู้ช่วยเลขานุการ", "Assistant secretary"),
            Code.of("ADVISER", "ที่ปรึกษา", "Adviser"));

    /** Sorts of committees. */
    public static final CodeList COMMITTEE_SORT = list(
            "committeeSort",
            "core CORE-118, B-07",
            Code.of("COMMITTEE", "คณะกรรมการ", "Committee"),
            Code.of("SUB", "คณะอนุกรรมการ", "Subcommittee"),
            Code.of("WORKING", "คณะทำงาน", "Working group"));

    /** Bodies for whose resolution records wait, by the codes that modules give: {@code RecordKind#resolvedBy}. */
    public static final CodeList BODY = list(
            "body",
            "policyplan B.3, B.5, other-groups C, CON-20",
            Code.of("AREA", "คณะกรรมการเขตพื้นที่การศึกษา (กพท.)", "Area committee"),
            Code.of("AREA_BOARD", "อ.ก.ค.ศ. เขตพื้นที่การศึกษา", "Area personnel subcommittee"),
            Code.of(
                    "MONITORING",
                    "คณะกรรมการติดตาม ตรวจสอบ ประเมินผลและนิเทศการศึกษา (ก.ต.ป.น.)",
                    "Monitoring and supervision committee"),
            Code.of("PROVINCE", "คณะกรรมการศึกษาธิการจังหวัด (กศจ.)", "Provincial education committee"),
            Code.of("SUBCOMMITTEE", "คณะอนุกรรมการศึกษาธิการจังหวัด (อกศจ.)", "Provincial education subcommittee"));

    /** Whom members of a committee stand for. */
    public static final CodeList COMMITTEE_SEAT = list(
            "committeeSeat",
            "national education act of 2542, 38; SEC-01",
            Code.of("COMMUNITY", "ผู้แทนองค์กรชุมชน", "Community organizations"),
            Code.of("PRIVATE", "ผู้แทนองค์กรเอกชน", "Private organizations"),
            Code.of("LOCAL", "ผู้แทนองค์กรปกครองส่วนท้องถิ่น", "Local government"),
            Code.of("TEACHER", "ผู้แทนสมาคมผู้ประกอบวิชาชีพครู", "Association of teachers"),
            Code.of(
                    "EXECUTIVE",
                    "ผู้แทนสมาคมผู้ประกอบวิชาชีพบริหารการศึกษา",
                    "Association of education administrators"),
            Code.of("PARENT", "ผู้แทนสมาคมผู้ปกครองและครู", "Association of parents and teachers"),
            Code.of("RELIGION", "ผู้นำทางศาสนา", "Religious leaders"),
            Code.of("EXPERT", "ผู้ทรงคุณวุฒิ", "Qualified persons"),
            Code.of("OFFICE", "กรรมการโดยตำแหน่ง", "By office"));
    /** Systems of others in which letters for the office stand. */
    public static final CodeList SYSTEM = list(
            "letterSystem",
            "core CORE-56, CORE-62",
            Code.of("SMART", "Smart Area", "Smart Area"),
            Code.of("OBEC", "e-Filing สพฐ.", "e-Filing of OBEC"),
            Code.of("EPROVINCE", "สารบรรณจังหวัด", "Letters of the province"),
            Code.of("OTHER", "ระบบอื่น", "Another system"));

    private DocumentsCodes() {}

    /** All lists of letters. */
    public static List<CodeList> all() {
        return List.of(
                TICK,
                URGENCY,
                SECRECY,
                CHANNEL,
                RETENTION,
                COMMITTEE_FUNCTION,
                COMMITTEE_SORT,
                BODY,
                COMMITTEE_SEAT,
                SYSTEM);
    }

    private static CodeList list(String name, String source, Code... codes) {
        return new CodeList("documents." + name, List.of(codes), source);
    }
}
