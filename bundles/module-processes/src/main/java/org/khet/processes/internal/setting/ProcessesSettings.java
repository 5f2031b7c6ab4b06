package org.khet.processes.internal.setting;

import java.util.List;
import org.khet.portal.api.settings.Setting;

/** What an office may set. Source: core E-33, E-37, kinds-processes.md §3. */
public final class ProcessesSettings {
    /** How cases are numbered. */
    public static final Setting<String> CASE_PATTERN =
            Setting.numberPattern("processes.setting.casePattern", "{seq}/{BE}", "kinds-processes.md §3");
    /** Whether a due day without work moves to the next working day. */
    public static final Setting<Boolean> MOVE_DUE = Setting.flag("processes.setting.moveDue", true, "core E-33");
    /** Days before the due day from which a task is amber. */
    public static final Setting<Integer> AMBER_DAYS =
            Setting.number("processes.setting.amberDays", 3, 1, 60, "core E-37");
    /** Days before the due day of the first reminder. */
    public static final Setting<Integer> REMIND_FIRST =
            Setting.number("processes.setting.remindFirst", 7, 1, 60, "kinds-processes.md §3");
    /** Days before the due day of the second reminder. */
    public static final Setting<Integer> REMIND_SECOND =
            Setting.number("processes.setting.remindSecond", 3, 1, 60, "kinds-processes.md §3");
    /** Whether a gate may be passed by word, with a reason. */
    public static final Setting<Boolean> VERBAL = Setting.flag("processes.setting.verbal", false, "ict ICT-93");
    /** Whether any step may be skipped by who leads the case. */
    public static final Setting<Boolean> SKIP_ANY =
            Setting.flag("processes.setting.skipAny", false, "kinds-processes.md §3");
    /** Whether cases start by themselves with the fiscal year and with rounds. */
    public static final Setting<Boolean> AUTO_START = Setting.flag("processes.setting.autoStart", true, "core CORE-83");
    /** Whether schools report their part of a step themselves; else the office ticks them off. */
    public static final Setting<Boolean> SCHOOLS_REPORT =
            Setting.flag("processes.setting.schoolsReport", true, "core E-38");
    /** Whether a decision with one way out may not be published; else it is a review and only noted. */
    public static final Setting<Boolean> STRICT_DECISIONS =
            Setting.flag("processes.setting.strictDecisions", false, "README CON-31");
    /** Passes of a step from which the head is told. */
    public static final Setting<Integer> TELL_PASS =
            Setting.number("processes.setting.tellPass", 3, 2, 20, "kinds-processes.md §9");
    /** Whether everybody gets the file for word processors of a published book too. */
    public static final Setting<Boolean> PUBLIC_WORD =
            Setting.flag("processes.setting.publicWord", false, "core CORE-98");
    /** What stands above a standard table that is printed by itself. */
    public static final Setting<String> STANDARD_TITLE =
            Setting.text("processes.setting.standardTitle", "สรุปมาตรฐานกระบวนงาน", "core D-02");
    /** Whether standard tables add the times of their steps up. */
    public static final Setting<Boolean> TOTAL_TIME = Setting.flag("processes.setting.totalTime", false, "core D-02");

    /** What stands before the powers of the office in the introduction of a manual. */
    public static final Setting<String> LEGAL_BASIS = Setting.text(
            "processes.setting.legalBasis",
            "ตามประกาศกระทรวงศึกษาธิการ เรื่อง การแบ่งส่วนราชการภายในสำนักงานเขตพื้นที่การศึกษา พ.ศ. 2560"
                    + " ให้สำนักงานเขตพื้นที่การศึกษามีอำนาจหน้าที่ดำเนินการให้เป็นไปตามอำนาจหน้าที่ของสำนักงานเขตพื้นที่การศึกษา"
                    + "ตามกฎหมายว่าด้วยระเบียบบริหารราชการกระทรวงศึกษาธิการ และมีอำนาจหน้าที่ ดังต่อไปนี้",
            "README §2.4");

    private ProcessesSettings() {}

    /** All of them. */
    public static List<Setting<?>> all() {
        return List.of(
                CASE_PATTERN,
                MOVE_DUE,
                AMBER_DAYS,
                REMIND_FIRST,
                REMIND_SECOND,
                VERBAL,
                SKIP_ANY,
                AUTO_START,
                SCHOOLS_REPORT,
                STRICT_DECISIONS,
                TELL_PASS,
                PUBLIC_WORD,
                STANDARD_TITLE,
                TOTAL_TIME,
                LEGAL_BASIS);
    }
}
