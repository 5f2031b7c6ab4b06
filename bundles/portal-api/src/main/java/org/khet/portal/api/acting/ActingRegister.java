package org.khet.portal.api.acting;

import java.time.LocalDate;
import java.util.List;
import org.khet.portal.api.office.PersonId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.api.settings.CodeList.Code;

/**
 * Absences, and who acts for whom. Reading needs {@code core:person:view}, changing {@code core:person:edit}, both for the
 * person in question. Each change is on the audit trail. Safe for concurrent use. Source: core B-05, C.8, CORE-25 to 27.
 */
public interface ActingRegister {
    /** Kinds of absence, which an office may change. */
    CodeList ABSENCES = new CodeList(
            "core.absence",
            List.of(
                    Code.of("leave", "ลา", "Leave"),
                    Code.of("trip", "ไปราชการ", "Official trip"),
                    Code.of("training", "อบรม ประชุม สัมมนา", "Training"),
                    Code.of("other", "ไม่อาจปฏิบัติราชการได้", "Unable to act")),
            "core C.8");

    /** Rules for the person that have not ended, coming ones included: by number, pairs last, in both directions. */
    List<Deputy> deputies(Caller caller, PersonId holder);

    /**
     * Adds a rule.
     *
     * @throws org.khet.portal.api.outcome.Rejected if a field is unusable, somebody would act for the own person, or the
     *     number or the substitute stands in the holder's list in that time already; nothing is stored
     */
    DeputyId add(Caller caller, DeputyDraft draft);

    /** Ends a rule after that day; a day before its first takes it back. */
    void end(Caller caller, DeputyId deputy, LocalDate lastDay);

    /** The latest hundred absences of the person, coming ones included, the latest first. */
    List<Absence> absences(Caller caller, PersonId person);

    /**
     * Notes an absence.
     *
     * @throws org.khet.portal.api.outcome.Rejected if a field is unusable or another absence of the person overlaps; nothing
     *     is stored
     */
    AbsenceId away(Caller caller, AbsenceDraft draft);

    /**
     * Somebody is back earlier, or stays away longer; a half day before the first takes the absence back.
     *
     * @throws org.khet.portal.api.outcome.Rejected if another absence of the person would overlap
     */
    void until(Caller caller, AbsenceId absence, HalfDay last);
}
