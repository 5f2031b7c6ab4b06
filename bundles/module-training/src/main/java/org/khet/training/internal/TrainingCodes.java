package org.khet.training.internal;

import java.util.List;
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.api.settings.CodeList.Code;

/** Code lists of the module; each office changes its own. Source: other-groups C, TDEV. */
public final class TrainingCodes {
    /** Kinds of training. */
    public static final CodeList SORT = new CodeList(
            "training.sort",
            List.of(
                    Code.of("BEFORE", "ก่อนแต่งตั้งให้ดำรงตำแหน่ง", "Before appointment"),
                    Code.of("CAPACITY", "พัฒนาสมรรถนะ", "Capacity"),
                    Code.of("STANDARD", "มาตรฐานและจรรยาบรรณวิชาชีพ", "Professional standard and ethics"),
                    Code.of("LEGAL", "กฎหมายและวินัย", "Law and discipline"),
                    Code.of("ICT", "เทคโนโลยีดิจิทัล", "Digital skills")),
            "other-groups C");

    /** What whoever took part is asked about a course. */
    public static final CodeList QUESTION = new CodeList(
            "training.question",
            List.of(
                    Code.of("CONTENT", "เนื้อหาตรงกับความต้องการ", "The content was what I need"),
                    Code.of("LECTURER", "วิทยากรถ่ายทอดได้ชัดเจน", "The lecturers were clear"),
                    Code.of("TIME", "ระยะเวลาเหมาะสม", "The time was right"),
                    Code.of("PLACE", "สถานที่และอุปกรณ์พร้อม", "Place and equipment were ready"),
                    Code.of("USE", "นำไปใช้ในงานได้", "I can use it at work")),
            "our proposal");

    /** Kinds of professional licences. */
    public static final CodeList LICENCE = new CodeList(
            "training.licence-sort",
            List.of(
                    Code.of("TEACHER", "ใบอนุญาตประกอบวิชาชีพครู", "Teacher licence"),
                    Code.of("SCHOOL_HEAD", "ใบอนุญาตประกอบวิชาชีพผู้บริหารสถานศึกษา", "School administrator licence"),
                    Code.of(
                            "ADMINISTRATOR",
                            "ใบอนุญาตประกอบวิชาชีพผู้บริหารการศึกษา",
                            "Educational administrator licence"),
                    Code.of("SUPERVISOR", "ใบอนุญาตประกอบวิชาชีพศึกษานิเทศก์", "Supervisor licence")),
            "general practice");

    /** Levels of awards. */
    public static final CodeList AWARD_LEVEL = new CodeList(
            "training.award-level",
            List.of(
                    Code.of("SCHOOL", "ระดับสถานศึกษา", "School"),
                    Code.of("OFFICE", "ระดับเขตพื้นที่การศึกษา", "Area"),
                    Code.of("PROVINCE", "ระดับจังหวัด", "Province"),
                    Code.of("REGION", "ระดับภาค", "Region"),
                    Code.of("NATION", "ระดับประเทศ", "Nation")),
            "other-groups C");

    /** Kinds of study leave. */
    public static final CodeList STUDY = new CodeList(
            "training.study-sort",
            List.of(
                    Code.of("STUDY_HOME", "ศึกษาต่อในประเทศ", "Study in the country"),
                    Code.of("STUDY_ABROAD", "ศึกษาต่อต่างประเทศ", "Study abroad"),
                    Code.of("TRAIN_HOME", "ฝึกอบรมในประเทศ", "Training in the country"),
                    Code.of("TRAIN_ABROAD", "ฝึกอบรมต่างประเทศ", "Training abroad"),
                    Code.of("RESEARCH", "ปฏิบัติการวิจัย", "Research")),
            "other-groups TDEV-P05");

    private TrainingCodes() {}

    /** All lists. */
    public static List<CodeList> all() {
        return List.of(SORT, QUESTION, LICENCE, AWARD_LEVEL, STUDY);
    }
}
