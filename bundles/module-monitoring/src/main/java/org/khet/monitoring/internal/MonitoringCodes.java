package org.khet.monitoring.internal;

import java.util.List;
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.api.settings.CodeList.Code;

/** Code lists of the module; each office changes its own. Source: monitoring C.1 code lists. */
public final class MonitoringCodes {
    /** The Office of the Basic Education Commission, as a body to which evaluations of its strategy are reported. */
    public static final String OBEC = "OBEC";

    /** Levels of a policy. */
    public static final CodeList LEVEL = new CodeList(
            "monitoring.level",
            List.of(
                    Code.of("NATION", "ระดับชาติ", "Nation"),
                    Code.of("MINISTRY", "กระทรวงศึกษาธิการ", "Ministry of Education"),
                    Code.of("OBEC", "สพฐ.", "OBEC"),
                    Code.of("PROVINCE", "จังหวัด", "Province"),
                    Code.of("OFFICE", "สำนักงานเขตพื้นที่", "Area office"),
                    Code.of("SCHOOL", "สถานศึกษา", "School")),
            "monitoring C.1");

    /** Bodies that inspect and suggest. */
    public static final CodeList BODY = new CodeList(
            "monitoring.body",
            List.of(
                    Code.of("MINISTRY", "ผู้ตรวจราชการกระทรวงศึกษาธิการ", "Ministry inspectors"),
                    Code.of("PM", "ผู้ตรวจราชการสำนักนายกรัฐมนตรี", "Inspectors of the Prime Minister's Office"),
                    Code.of("PROVINCE", "จังหวัด", "Province"),
                    Code.of("REGION", "สำนักงานศึกษาธิการภาค", "Regional education office"),
                    Code.of("PEO", "สำนักงานศึกษาธิการจังหวัด", "Provincial education office"),
                    Code.of(OBEC, "สพฐ.", "OBEC"),
                    Code.of("COMMITTEE", "กพท.", "Area committee"),
                    Code.of("OWN", "สำนักงานเขตพื้นที่", "Own office")),
            "monitoring C.1, KM-05");

    /** Systems and letters by which other bodies are told; others are added as data (MON-30). */
    public static final CodeList SYSTEM = new CodeList(
            "monitoring.system",
            List.of(
                    Code.of("EMES", "e-MES", "e-MES"),
                    Code.of("EMENSUR", "eMENSUR", "eMENSUR"),
                    Code.of("LETTER", "หนังสือ สพฐ.", "OBEC letter"),
                    Code.of("ITA", "ITA Online", "ITA Online"),
                    Code.of("OTHER", "อื่น ๆ", "Other")),
            "monitoring C.1, KM-02");

    /** Kinds of participants of an evaluation. */
    public static final CodeList PARTICIPANT = new CodeList(
            "monitoring.participant",
            List.of(
                    Code.of("MANAGEMENT", "ผู้บริหาร", "Management"),
                    Code.of("TEACHER", "ครูและบุคลากร", "Teachers and staff"),
                    Code.of("PARENT", "ผู้ปกครอง", "Parents"),
                    Code.of("PUPIL", "นักเรียน", "Pupils"),
                    Code.of("COMMUNITY", "ชุมชน", "Community"),
                    Code.of("COMMITTEE", "กรรมการ", "Committees")),
            "monitoring MON-67");

    /** Types of expenditure whose spending is followed. */
    public static final CodeList EXPENDITURE = new CodeList(
            "monitoring.expenditure",
            List.of(
                    Code.of("PERSONNEL", "งบบุคลากร", "Personnel"),
                    Code.of("OPERATION", "งบดำเนินงาน", "Operation"),
                    Code.of("INVESTMENT", "งบลงทุน", "Investment"),
                    Code.of("SUBSIDY", "งบเงินอุดหนุน", "Subsidy"),
                    Code.of("OTHER", "งบรายจ่ายอื่น", "Other")),
            "monitoring ME-16");

    private MonitoringCodes() {}

    /** All lists. */
    public static List<CodeList> all() {
        return List.of(LEVEL, BODY, SYSTEM, PARTICIPANT, EXPENDITURE);
    }
}
