package org.khet.documents.internal.setting;

import java.util.List;
import org.khet.portal.api.settings.Setting;

/** What an office may set about its letters; days are working days unless said otherwise. Source: kinds-documents §2, core E-14, E-19. */
public final class DocumentsSettings {
    /** Whether each group numbers what it receives in a book of its own. */
    public static final Setting<Boolean> UNIT_BOOKS = Setting.flag("documents.setting.unitBooks", true, "ict ICT-P42");
    /** Whether a letter of a school gets its number the moment it is sent. */
    public static final Setting<Boolean> SCHOOL_LETTER_AT_ONCE =
            Setting.flag("documents.setting.schoolLetterAtOnce", true, "core CORE-141");
    /** Whether nobody decides about the own paper; opinions about it are left out in any case. */
    public static final Setting<Boolean> OWN_REFUSED =
            Setting.flag("documents.setting.ownRefused", true, "core A-2, CORE-67");
    /** Working days until a reserved number lapses, where its register says nothing else. */
    public static final Setting<Integer> RESERVE_DAYS = days("reserveDays", 3, "core E-14");
    /** Working days until a group is reminded of a letter that nobody was given. */
    public static final Setting<Integer> UNASSIGNED_DAYS = days("unassignedDays", 1, "core E-19");
    /** Working days before the day of an answer from which schools that owe it are reminded. */
    public static final Setting<Integer> OWING_DAYS = days("owingDays", 3, "core CORE-52");
    /** Working days after which a letter that wants an answer and names no day is late. */
    public static final Setting<Integer> OWING_AFTER_DAYS = days("owingAfterDays", 3, "kinds-documents §2");
    /** Days until minutes of a meeting are written. */
    public static final Setting<Integer> MINUTES_DAYS = days("minutesDays", 7, "core B-08");
    /** How a meeting's number looks. */
    public static final Setting<String> MEETING_PATTERN =
            Setting.numberPattern("documents.setting.meetingPattern", "{seq}/{BE}", "core B-08");

    /** Working days before an appointment on which its people are reminded. */
    public static final Setting<Integer> APPOINTMENT_DAYS =
            Setting.number("documents.setting.appointmentDays", 1, 0, 30, "DIR-03");
    /** Days before a meeting on which its agenda closes. */
    public static final Setting<Integer> AGENDA_DAYS =
            Setting.number("documents.setting.agendaDays", 7, 0, 60, "other-groups S-02");
    /** Percent of the members of a committee who are a quorum, where the committee says nothing else. */
    public static final Setting<Integer> QUORUM_PERCENT =
            Setting.number("documents.setting.quorumPercent", 50, 1, 100, "other-groups S-03");
    /** Days before the end of its term from which a new committee is elected or sought. */
    public static final Setting<Integer> TERM_DAYS =
            Setting.number("documents.setting.termDays", 120, 30, 365, "other-groups S-08");

    /** Whether the national archives are asked before letters are destroyed. */
    public static final Setting<Boolean> ASKS_ARCHIVES =
            Setting.flag("documents.setting.asksArchives", true, "rules on correspondence of 2526, 69.2");
    /** Days of silence after which the national archives have agreed. */
    public static final Setting<Integer> ARCHIVES_DAYS =
            days("archivesDays", 60, "rules on correspondence of 2526, 70.1");

    private DocumentsSettings() {}

    /** All settings of letters, in the order of the screen. */
    public static List<Setting<?>> all() {
        return List.of(
                UNIT_BOOKS,
                SCHOOL_LETTER_AT_ONCE,
                OWN_REFUSED,
                RESERVE_DAYS,
                UNASSIGNED_DAYS,
                OWING_DAYS,
                OWING_AFTER_DAYS,
                MINUTES_DAYS,
                MEETING_PATTERN,
                APPOINTMENT_DAYS,
                AGENDA_DAYS,
                QUORUM_PERCENT,
                TERM_DAYS,
                ASKS_ARCHIVES,
                ARCHIVES_DAYS);
    }

    private static Setting<Integer> days(String name, int standard, String source) {
        return Setting.number("documents.setting." + name, standard, 1, 90, source);
    }
}
