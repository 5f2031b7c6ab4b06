package org.khet.portal.api.admin.school;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.outcome.Versioned;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.school.Schools;
import org.khet.portal.api.security.Caller;

/**
 * The rest of a school's record: kind, grades, place and head. It is one record with {@link SchoolRegister}, so that one edition
 * number stands for both. Reading needs {@link Schools#VIEW}, changing {@link Schools#EDIT}; a permission for schools reaches
 * only these. Each change is on the audit trail. Safe for concurrent use. Source: core C.2, C.8, CORE-33.
 */
public interface SchoolProfiles {
    /**
     * Who heads a school.
     *
     * @param name   as papers write it
     * @param person the person of the school whose post says so, {@code null} when the name was typed
     */
    record Head(String name, @Nullable PersonId person) {}

    /**
     * What is recorded of a school, opened for changing.
     *
     * @return its number is that of {@link SchoolRegister#open}
     * @throws NoLongerThere if not of the caller's office, or out of the caller's reach
     */
    Versioned<SchoolProfile> open(Caller caller, SchoolId school);

    /** What is recorded of these schools, in one query; those of other offices or out of the caller's reach are missing. */
    Map<SchoolId, SchoolProfile> findAll(Caller caller, Collection<SchoolId> schools);

    /**
     * Who heads these schools today: the person of the school whose post begins with ผู้อำนวยการ, else who stands in for one
     * (รักษาการ…ผู้อำนวยการ), else the name that was typed. Of several the one recorded first. Schools without any are missing.
     */
    Map<SchoolId, Head> heads(Caller caller, Collection<SchoolId> schools);

    /**
     * Adds a school with its whole record.
     *
     * @throws Rejected as {@link #edit(Caller, SchoolId, int, SchoolProfile)} and {@link SchoolRegister#add}; nothing is stored
     */
    SchoolId add(Caller caller, SchoolDraft draft, SchoolProfile profile);

    /**
     * Changes what is recorded of a school.
     *
     * @param edition number of the edition that was opened
     * @throws Rejected      with the field {@code kind}, {@code lowestGrade}, {@code highestGrade}, {@code subDistrict},
     *                       {@code village}, {@code coordinates} or {@code head}: not of the office's lists, the last grade
     *                       before the first, too long, outside Thailand, latitude and longitude exchanged; nothing is stored
     * @throws Outdated      if somebody saved first
     * @throws NoLongerThere if not of the caller's office, or out of the caller's reach
     */
    void edit(Caller caller, SchoolId school, int edition, SchoolProfile profile);

    /**
     * Changes the whole record of a school, all or nothing.
     *
     * @param edition number of the edition that was opened
     * @throws Rejected as {@link #edit(Caller, SchoolId, int, SchoolProfile)} and {@link SchoolRegister#edit}
     * @throws Outdated if somebody saved first
     */
    void edit(Caller caller, SchoolId school, int edition, SchoolDraft draft, SchoolProfile profile);

    /** What is wrong with typed fields by themselves, for forms that find something wrong too; nothing is stored. */
    List<Problem> problems(Caller caller, SchoolDraft draft, SchoolProfile profile);
}
