package org.khet.processes.internal.book;

import java.util.List;

/** What the page of a process has under a heading, and the words of it. Source: core D-02. */
public enum ProcessHeading {
    /** Its name. */
    NAME("ชื่องาน (กระบวนงาน)"),
    /** Why it is done. */
    BACKGROUND("ความเป็นมา"),
    /** What for. */
    OBJECTIVES("วัตถุประสงค์"),
    /** How far it reaches. */
    SCOPE("ขอบเขตของงาน"),
    /** Terms and what they mean. */
    DEFINITIONS("คำจำกัดความ"),
    /** Its steps in words. */
    STEPS("ขั้นตอนการปฏิบัติงาน"),
    /** Its flow chart. */
    CHART("Flow Chart การปฏิบัติงาน"),
    /** The standard table. */
    STANDARD("ระยะเวลาการปฏิบัติงานแต่ละขั้นตอน"),
    /** How it is measured. */
    INDICATORS("ตัวชี้วัดความสำเร็จ"),
    /** Forms that are used. */
    FORMS("แบบฟอร์มที่ใช้"),
    /** All that it refers to. */
    REFERENCES("เอกสาร/หลักฐานอ้างอิง"),
    /** Laws that it cites. */
    LAWS("กฎหมาย ระเบียบ แนวปฏิบัติ ที่เกี่ยวข้อง");

    private final String words;

    ProcessHeading(String words) {
        this.words = words;
    }

    /** The words that a layout has for it. */
    String words(BookLayout layout) {
        return switch (this) {
            case STEPS ->
                layout == BookLayout.L_D ? "ภารกิจ" : layout == BookLayout.L_E ? "วิธีการขั้นตอนการดำเนินงาน" : words;
            case REFERENCES -> layout == BookLayout.L_D ? "เอกสารอ้างอิงการปฏิบัติงาน" : words;
            default -> words;
        };
    }

    /** The headings of a layout in their order; L-A has the table of durations last. Source: README CON-13. */
    static List<ProcessHeading> of(BookLayout layout) {
        return switch (layout) {
            case L_B -> List.of(STEPS, CHART, FORMS, REFERENCES);
            case L_C -> List.of(NAME, OBJECTIVES, SCOPE, DEFINITIONS, STEPS, CHART, REFERENCES, FORMS);
            case L_D -> List.of(STEPS, INDICATORS, REFERENCES);
            case L_E -> List.of(NAME, BACKGROUND, OBJECTIVES, SCOPE, STEPS, STANDARD, LAWS, FORMS);
            case FREE -> List.of(NAME, OBJECTIVES, SCOPE, DEFINITIONS, STEPS, CHART, FORMS, REFERENCES);
            case L_A -> List.of(NAME, OBJECTIVES, SCOPE, DEFINITIONS, STEPS, CHART, FORMS, REFERENCES, STANDARD);
        };
    }
}
