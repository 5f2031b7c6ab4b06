package org.khet.portal.api.admin.school;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.school.Schools;
import org.khet.portal.api.security.Caller;

/**
 * Project groups (โครงการ) of schools, each with its days; a school is in several at once. They are memberships of the dimension
 * {@link SchoolRegister#PROJECT}. Changing needs {@link Schools#EDIT}; a permission for schools reaches only these. Each change
 * is on the audit trail. Safe for concurrent use. Source: core C.2, CORE-33.
 */
public interface SchoolProjects {
    /**
     * Notes that a school takes part in a project.
     *
     * @param project name of the group, made when it is new, at most 80 characters
     * @param from    first day
     * @param until   last day, {@code null} while it lasts
     * @throws Rejected      with the field {@code project}, {@code projectFrom} or {@code projectUntil}: no name, too long, no
     *                       first day, the last day before the first, or in the project on one of these days already; nothing is
     *                       stored
     * @throws NoLongerThere if not of the caller's office, or out of the caller's reach
     */
    void join(Caller caller, SchoolId school, String project, @Nullable LocalDate from, @Nullable LocalDate until);

    /**
     * Ends the membership that has no last day.
     *
     * @param last last day in the project
     * @throws Rejected      with the field {@code projectUntil} if it began after that day; nothing is stored
     * @throws NoLongerThere if not in the project without a last day, or the school is out of reach
     */
    void leave(Caller caller, SchoolId school, String project, LocalDate last);

    /**
     * Takes out a membership that has ended and never should have been noted; the audit trail keeps it.
     *
     * @param from  its first day
     * @param until its last day
     * @throws Outdated      if somebody removed or changed it first; nothing is removed
     * @throws NoLongerThere if the school is not of the caller's office, or out of the caller's reach
     */
    default void remove(Caller caller, SchoolId school, String project, LocalDate from, LocalDate until) {
        throw Outdated.of("core.outcome.changed");
    }

    /** The projects of each school on a day, for reports, by name; schools in none are missing. */
    Map<SchoolId, List<String>> projectsOn(OfficeId office, LocalDate day);
}
