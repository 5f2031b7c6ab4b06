package org.khet.portal.api.admin.acting;

import java.util.List;
import org.khet.portal.api.acting.Absence;
import org.khet.portal.api.acting.AbsenceId;
import org.khet.portal.api.outcome.Versioned;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.api.settings.CodeList.Code;

/**
 * Absences of the people of an office. Everybody notes the own ones; those of others need {@link #NOTE} for the person in
 * question. Each change is on the audit trail and among the happenings, and who has to act by it is told. Safe for
 * concurrent use. Source: core B-05, C.8, C.9, G.2, CORE-27.
 */
public interface AbsenceRegister {
    /** Permission to note absences of others. */
    Permission NOTE = Permission.of("core:absence:edit");

    /** Happening: an absence was noted, changed or cancelled; tells the person when somebody else did it. */
    String CHANGED = "core.absence.changed";

    /** Kinds of absence, which an office may change. */
    CodeList KINDS = new CodeList(
            "core.absence",
            List.of(
                    Code.of("leave", "ลา", "Leave"),
                    Code.of("trip", "ไปราชการ", "Official trip"),
                    Code.of("training", "อบรม ประชุม สัมมนา", "Training"),
                    Code.of("other", "ไม่อาจปฏิบัติราชการได้", "Unable to act")),
            "core C.8");

    /** Whether the caller may note absences of that person; the own ones always. */
    boolean mayNote(Caller caller, PersonId person);

    /**
     * The latest hundred absences of the person, coming and cancelled ones included, the latest first. The own ones, or with
     * {@code core:person:view} for the person; kind and note are left out unless {@link #mayNote}.
     *
     * @throws org.khet.portal.api.outcome.NoLongerThere if not of the caller's office, or out of the caller's reach
     */
    List<Absence> of(Caller caller, PersonId person);

    /**
     * An absence, opened for changing.
     *
     * @throws org.khet.portal.api.outcome.NoLongerThere if not of the caller's office, or out of the caller's reach
     */
    Versioned<Absence> open(Caller caller, AbsenceId absence);

    /**
     * Notes an absence.
     *
     * @throws org.khet.portal.api.outcome.Rejected if a field is unusable or another absence of the person overlaps; nothing
     *     is stored
     */
    AbsenceId note(Caller caller, AbsenceDraft draft);

    /**
     * Changes an absence: somebody is back earlier, or stays away longer.
     *
     * @param edition number of the edition that was opened
     * @param draft   of the same person
     * @throws org.khet.portal.api.outcome.Rejected if a field is unusable or another absence of the person would overlap
     * @throws org.khet.portal.api.outcome.Outdated if somebody saved first, or it was cancelled; nothing is stored
     */
    void edit(Caller caller, AbsenceId absence, int edition, AbsenceDraft draft);

    /**
     * Takes an absence back; it stays in the list as cancelled.
     *
     * @param edition number of the edition that was opened
     * @throws org.khet.portal.api.outcome.Outdated if somebody saved first, or it was cancelled; nothing is stored
     */
    void cancel(Caller caller, AbsenceId absence, int edition);
}
