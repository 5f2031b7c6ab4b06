package org.khet.portal.core.internal.privacy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.personal.PersonalDataPlace.Deed;
import org.khet.portal.api.settings.Setting;
import org.khet.portal.core.internal.event.EventCleanupJob;
import org.khet.portal.core.internal.notice.NoticeCleanupJob;

/**
 * Rows of one of the core's tables that belong to a person or tell of one.
 *
 * @param what   text key of the place
 * @param table  in small letters
 * @param mine   condition in SQL; {@code ?2} is the person's key, {@code ?3} what it says besides
 * @param also   what {@code ?3} is
 * @param deed   what becomes of the rows
 * @param reason text key of why they are kept, empty for the others
 * @param days   after how many days they go by themselves, {@code null} for never
 */
record PersonTable(
        String what,
        String table,
        String mine,
        Also also,
        Deed deed,
        String reason,
        @Nullable Setting<Integer> days) {
    private static final String PERSON = "person_id = ?2";
    private static final String PLACE = "core.erasure.place.";
    private static final String ACCOUNTABLE = "core.erasure.reason.accountable";
    private static final String DAYS = "core.erasure.reason.days";

    /** What a condition says besides the key. */
    enum Also {
        /** Nothing. */
        NOTHING,
        /** The name of the record on the trail. */
        RECORD,
        /** A pattern with the name among other words. */
        NAME
    }

    /** All of them, but those whose words are folded for searching: these are changed row by row. */
    static final List<PersonTable> ALL = List.of(
            erased("numbers", "core_citizen_number", PERSON),
            erased("photo", "core_photo", PERSON),
            erased("absences", "core_absence", PERSON),
            erased("drafts", "core_draft", PERSON),
            erased("notices", "core_notice", PERSON),
            erased("choices", "core_notice_choice", PERSON),
            erased("mails", "core_mail", PERSON),
            erased("lines", "core_mail_line", PERSON),
            erased("wishes", "core_mail_wish", PERSON),
            erased("traces", "core_import_trace", "table_name = 'core_person' and record_id = ?2"),
            shown("posts", "core_post_holder", PERSON),
            shown("functions", "core_function", PERSON),
            shown("duties", "core_duty_person", PERSON),
            shown("postActing", "core_post_acting", PERSON),
            shown("deputies", "core_deputy", "(holder_id = ?2 or substitute_id = ?2)"),
            shown("files", "core_file", PERSON),
            shown("years", "core_fiscal_year_step", PERSON),
            new PersonTable(
                    PLACE + "requests",
                    "core_data_request",
                    "person_id = ?2 and closed = 0",
                    Also.NOTHING,
                    Deed.KEPT,
                    "core.erasure.reason.open",
                    null),
            new PersonTable(
                    PLACE + "erasures", "core_erasure", "by_id = ?2", Also.NOTHING, Deed.KEPT, ACCOUNTABLE, null),
            new PersonTable(
                    PLACE + "trail",
                    "core_audit",
                    "(person_id = ?2 or object = ?3)",
                    Also.RECORD,
                    Deed.KEPT,
                    "core.erasure.reason.trail",
                    null),
            new PersonTable(
                    PLACE + "told",
                    "core_notice",
                    "person_id <> ?2 and facts like ?3 escape '!'",
                    Also.NAME,
                    Deed.KEPT,
                    DAYS,
                    NoticeCleanupJob.DAYS),
            new PersonTable(
                    PLACE + "happenings",
                    "core_happening",
                    "(actor_id = ?2 or facts like ?3 escape '!')",
                    Also.NAME,
                    Deed.KEPT,
                    DAYS,
                    EventCleanupJob.DAYS));

    private static PersonTable erased(String place, String table, String mine) {
        return new PersonTable(PLACE + place, table, mine, Also.NOTHING, Deed.ERASED, "", null);
    }

    /** Rows that name the person by key only. */
    private static PersonTable shown(String place, String table, String mine) {
        return new PersonTable(PLACE + place, table, mine, Also.NOTHING, Deed.PSEUDONYMISED, "", null);
    }

    String count() {
        return "select count(*) from " + table + where();
    }

    String delete() {
        return "delete from " + table + where();
    }

    private String where() {
        return " where office_id = ?1 and " + mine;
    }
}
