package org.khet.supervision.internal;

import java.util.List;
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.api.settings.CodeList.Code;

/** Code lists of the module; each office changes its own. Source: other-groups C code lists. */
public final class SupervisionCodes {
    /** Kinds of visits. */
    public static final CodeList VISIT = new CodeList(
            "supervision.visit",
            List.of(
                    Code.of("GENERAL", "นิเทศทั่วไป", "General"),
                    Code.of("CLASSROOM", "นิเทศการจัดการเรียนรู้ในชั้นเรียน", "Classroom"),
                    Code.of("OPENING", "นิเทศเปิดภาคเรียน", "Opening of term"),
                    Code.of("SUBJECT", "นิเทศกลุ่มสาระ", "Subject"),
                    Code.of("POLICY", "ติดตามนโยบายและจุดเน้น", "Policy and focus"),
                    Code.of("DISTANCE", "ติดตามการศึกษาทางไกล (DLTV/DLIT)", "Distance learning"),
                    Code.of("FOLLOW", "นิเทศติดตามผล", "Follow visit")),
            "other-groups SUP-P05");

    /** Learning areas. */
    public static final CodeList SUBJECT = new CodeList(
            "supervision.subject",
            List.of(
                    Code.of("THAI", "ภาษาไทย", "Thai"),
                    Code.of("MATH", "คณิตศาสตร์", "Mathematics"),
                    Code.of("SCIENCE", "วิทยาศาสตร์และเทคโนโลยี", "Science and technology"),
                    Code.of("SOCIAL", "สังคมศึกษา ศาสนา และวัฒนธรรม", "Social studies"),
                    Code.of("HEALTH", "สุขศึกษาและพลศึกษา", "Health and physical education"),
                    Code.of("ART", "ศิลปะ", "Arts"),
                    Code.of("WORK", "การงานอาชีพ", "Occupations"),
                    Code.of("ENGLISH", "ภาษาต่างประเทศ", "Foreign languages"),
                    Code.of("READING", "การอ่าน", "Reading"),
                    Code.of("ALL", "รวมทุกด้าน", "All together")),
            "other-groups SUP-P03");

    /** Tests. */
    public static final CodeList TEST = new CodeList(
            "supervision.test",
            List.of(
                    Code.of("RT", "RT (การอ่าน ป.1)", "RT (reading, grade 1)"),
                    Code.of("NT", "NT (ป.3)", "NT (grade 3)"),
                    Code.of("ONET", "O-NET", "O-NET"),
                    Code.of("LOCAL", "ข้อสอบกลางของเขตพื้นที่", "Tests of the area")),
            "other-groups SUP-P03");

    /** Levels of quality, the best first. */
    public static final CodeList LEVEL = new CodeList(
            "supervision.level",
            List.of(
                    Code.of("5", "ยอดเยี่ยม", "Excellent"),
                    Code.of("4", "ดีเลิศ", "Very good"),
                    Code.of("3", "ดี", "Good"),
                    Code.of("2", "ปานกลาง", "Fair"),
                    Code.of("1", "กำลังพัฒนา", "Developing")),
            "other-groups C quality level");

    /** Standards of quality of schools. */
    public static final CodeList STANDARD = new CodeList(
            "supervision.standard",
            List.of(
                    Code.of("PUPIL", "คุณภาพของผู้เรียน", "Quality of pupils"),
                    Code.of("MANAGEMENT", "กระบวนการบริหารและการจัดการ", "Management"),
                    Code.of("TEACHING", "กระบวนการจัดการเรียนการสอนที่เน้นผู้เรียนเป็นสำคัญ", "Teaching")),
            "other-groups SUP-P04");

    /** What is looked at in the curriculum of a school. */
    public static final CodeList CHECK = new CodeList(
            "supervision.check",
            List.of(
                    Code.of("VISION", "วิสัยทัศน์และจุดหมาย", "Vision and aims"),
                    Code.of("STRUCTURE", "โครงสร้างเวลาเรียน", "Structure and hours"),
                    Code.of("COURSES", "คำอธิบายรายวิชา", "Descriptions of courses"),
                    Code.of("ACTIVITY", "กิจกรรมพัฒนาผู้เรียน", "Activities"),
                    Code.of("LOCAL", "สาระการเรียนรู้ท้องถิ่น", "Local content"),
                    Code.of("MEASURE", "การวัดและประเมินผล", "Measurement"),
                    Code.of("COMMITTEE", "ความเห็นชอบของคณะกรรมการสถานศึกษา", "Consent of the school committee")),
            "other-groups SUP-P01");

    /** Media and innovations. */
    public static final CodeList MEDIUM = new CodeList(
            "supervision.medium",
            List.of(
                    Code.of("INNOVATION", "นวัตกรรมการเรียนรู้", "Innovation"),
                    Code.of("MEDIA", "สื่อการเรียนรู้", "Teaching media"),
                    Code.of("TOOL", "เครื่องมือนิเทศ", "Instrument of supervision"),
                    Code.of("PRACTICE", "วิธีปฏิบัติที่เป็นเลิศ", "Best practice")),
            "other-groups SUP-P06");

    private SupervisionCodes() {}

    /** All lists. */
    public static List<CodeList> all() {
        return List.of(VISIT, SUBJECT, TEST, LEVEL, STANDARD, CHECK, MEDIUM);
    }
}
