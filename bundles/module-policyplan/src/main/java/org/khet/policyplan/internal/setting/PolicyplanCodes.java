package org.khet.policyplan.internal.setting;

import java.util.List;
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.api.settings.CodeList.Code;

/** Code lists of the module, which each office may change. Source: policyplan C.3. */
public final class PolicyplanCodes {
    /** Sort of a multi-year development plan. */
    public static final String DEVELOPMENT = "DEVELOPMENT";
    /** Sort of an annual action plan. */
    public static final String ACTION = "ACTION";
    /** Sort of a policy with focus points. */
    public static final String POLICY = "POLICY";
    /** Sort of an annual spending plan. */
    public static final String SPENDING = "SPENDING";
    /** Sort of a provincial plan of several years. */
    public static final String PROVINCIAL = "PROVINCIAL";
    /** Sort of a provincial plan of one year. */
    public static final String PROVINCIAL_YEAR = "PROVINCIAL_YEAR";
    /** Sort of a plan for small schools. */
    public static final String SMALL_SCHOOL = "SMALL_SCHOOL";
    /** Cause of a transfer: left-over money. */
    public static final String LEFT_OVER = "LEFT_OVER";

    /** Kinds of plans. */
    public static final CodeList PLAN_SORT = new CodeList(
            "policyplan.planSort",
            List.of(
                    Code.of(POLICY, "นโยบายและจุดเน้น", "Policy and focus points"),
                    Code.of(DEVELOPMENT, "แผนพัฒนาการศึกษาขั้นพื้นฐาน", "Basic education development plan"),
                    Code.of(ACTION, "แผนปฏิบัติการประจำปี", "Annual action plan"),
                    Code.of(SPENDING, "แผนการใช้จ่ายงบประมาณประจำปี", "Annual spending plan"),
                    Code.of(PROVINCIAL, "แผนพัฒนาการศึกษาจังหวัด", "Provincial education plan"),
                    Code.of(PROVINCIAL_YEAR, "แผนปฏิบัติการประจำปีจังหวัด", "Provincial yearly plan"),
                    Code.of(SMALL_SCHOOL, "แผนบริหารจัดการโรงเรียนขนาดเล็ก", "Small-school management plan")),
            "policyplan C.3.1");

    /** The five expenditure types. */
    public static final CodeList EXPENDITURE = new CodeList(
            "policyplan.expenditure",
            List.of(
                    Code.of("1", "งบบุคลากร", "Personnel"),
                    Code.of("2", "งบดำเนินงาน", "Operations"),
                    Code.of("3", "งบลงทุน", "Investment"),
                    Code.of("4", "งบเงินอุดหนุน", "Subsidy"),
                    Code.of("5", "งบรายจ่ายอื่น", "Other expenditure")),
            "policyplan C.3.4");

    /** The area committee, of the bodies that resolve. */
    public static final String AREA_BODY = "AREA";
    /** The provincial education committee. */
    public static final String PROVINCE_BODY = "PROVINCE";

    /** Bodies that resolve. */
    public static final CodeList BODY = new CodeList(
            "policyplan.body",
            List.of(
                    Code.of(AREA_BODY, "คณะกรรมการเขตพื้นที่การศึกษา (กพท.)", "Area committee"),
                    Code.of(PROVINCE_BODY, "คณะกรรมการศึกษาธิการจังหวัด (กศจ.)", "Provincial education committee"),
                    Code.of(
                            "MONITORING",
                            "คณะกรรมการติดตาม ตรวจสอบ ประเมินผลและนิเทศการศึกษา (ก.ต.ป.น.)",
                            "Monitoring and supervision committee"),
                    Code.of("OBEC", "สำนักงานคณะกรรมการการศึกษาขั้นพื้นฐาน (สพฐ.)", "OBEC"),
                    Code.of("MINISTRY", "กระทรวงศึกษาธิการ", "Ministry of Education"),
                    Code.of(
                            "CLUSTER",
                            "คณะกรรมการบริหารงานกลุ่มจังหวัดแบบบูรณาการ (ก.บ.ก.)",
                            "Province cluster committee")),
            "policyplan B.3, B.5, P20");

    /** Levels of higher policies. */
    public static final CodeList POLICY_LEVEL = new CodeList(
            "policyplan.policyLevel",
            List.of(
                    Code.of("NATION", "ระดับชาติ", "Nation"),
                    Code.of("MINISTRY", "กระทรวงศึกษาธิการ", "Ministry of Education"),
                    Code.of("OBEC", "สพฐ.", "OBEC"),
                    Code.of("PROVINCE", "จังหวัด", "Province")),
            "policyplan C.1 E-02");

    /** Sources of money received. */
    public static final CodeList SOURCE = new CodeList(
            "policyplan.source",
            List.of(
                    Code.of("OBEC", "สพฐ.", "OBEC"),
                    Code.of("PROVINCE", "จังหวัด", "Province"),
                    Code.of("OTHER", "หน่วยงานอื่น", "Other body")),
            "policyplan C.1 E-06");

    /** Groups of rates: levels of pupils, positions. */
    public static final CodeList RATE_GROUP = new CodeList(
            "policyplan.rateGroup",
            List.of(
                    Code.of("pre-primary", "ก่อนประถมศึกษา", "Pre-primary"),
                    Code.of("primary", "ประถมศึกษา", "Primary"),
                    Code.of("lower-secondary", "มัธยมศึกษาตอนต้น", "Lower secondary"),
                    Code.of("upper-secondary", "มัธยมศึกษาตอนปลาย", "Upper secondary"),
                    Code.of("clerk-15000", "ครูธุรการโรงเรียน อัตรา 15,000 บาท", "School clerk, 15,000 baht"),
                    Code.of("clerk-9000", "ครูธุรการโรงเรียน อัตรา 9,000 บาท", "School clerk, 9,000 baht"),
                    Code.of("janitor", "นักการภารโรง", "Janitor")),
            "policyplan C.1 E-09");

    /** Purposes of per-head money. */
    public static final CodeList PURPOSE = new CodeList(
            "policyplan.purpose",
            List.of(
                    Code.of("GENERAL", "เงินอุดหนุนทั่วไป (รายหัว)", "General subsidy"),
                    Code.of("POOR", "ปัจจัยพื้นฐานนักเรียนยากจน", "Basic items of poor pupils"),
                    Code.of("BOARDING", "นักเรียนประจำพักนอน", "Boarding pupils")),
            "policyplan C.3.6");

    /** Kinds of requests. */
    public static final CodeList REQUEST_SORT = new CodeList(
            "policyplan.requestSort",
            List.of(Code.of("YEARLY", "ประจำปี", "Yearly"), Code.of("URGENT", "กรณีเร่งด่วน", "Urgent")),
            "policyplan C.3.9");

    /** Causes of transfers. */
    public static final CodeList CAUSE = new CodeList(
            "policyplan.cause",
            List.of(
                    Code.of(LEFT_OVER, "เงินเหลือจ่าย", "Left-over money"),
                    Code.of("SLOW", "ใช้จ่ายล่าช้า", "Slow spending"),
                    Code.of("URGENT", "ความจำเป็นเร่งด่วน", "Urgent need")),
            "policyplan C.1b E-12");

    /** What may become of a small school. */
    public static final CodeList SMALL_OPTION = new CodeList(
            "policyplan.smallOption",
            List.of(
                    Code.of("STAY", "คงสภาพและพัฒนา", "Stay and be developed"),
                    Code.of("SHARE", "จัดการเรียนรวมกับโรงเรียนอื่น", "Teach together with another school"),
                    Code.of("MERGE", "รวมสถานศึกษา", "Merge")),
            "policyplan P23");

    private PolicyplanCodes() {}

    /** All lists in the order of the screen. */
    public static List<CodeList> all() {
        return List.of(
                PLAN_SORT,
                EXPENDITURE,
                BODY,
                POLICY_LEVEL,
                SOURCE,
                RATE_GROUP,
                PURPOSE,
                REQUEST_SORT,
                CAUSE,
                SMALL_OPTION);
    }
}
