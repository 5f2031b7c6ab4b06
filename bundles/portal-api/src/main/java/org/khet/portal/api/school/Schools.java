package org.khet.portal.api.school;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.security.Scope;

/** The schools of an office's area. No method crosses the office. Safe for concurrent use. */
public interface Schools {
    /** Permission to see schools in the office's registers. */
    Permission VIEW = Permission.of("core:school:view");

    /** Permission to change schools. */
    Permission EDIT = Permission.of("core:school:edit");

    /** The school with this key, only if in this office's area. */
    Optional<School> find(OfficeId office, SchoolId school);

    /** These schools by key in one query; others are missing from the answer. */
    Map<SchoolId, School> findAll(OfficeId office, Collection<SchoolId> schools);

    /**
     * As {@link #findAll(OfficeId, Collection)}, in the districts and networks that were theirs on the day, for reports and papers of
     * that day; where none is known so early in the first that is known. Source: core CORE-33.
     *
     * @param day Christian date on which the groups count
     */
    default Map<SchoolId, School> findAll(OfficeId office, Collection<SchoolId> schools, LocalDate day) {
        return findAll(office, schools);
    }

    /** All schools open on that day, however many, in Thai dictionary order; for letters and rounds that go to all of them. */
    default List<School> open(OfficeId office, LocalDate day) {
        return search(office, "", day, 500);
    }

    /**
     * Schools open on that day whose folded name or any code contains the text, in Thai dictionary order.
     *
     * @param text  part of a name or code, may be empty for all
     * @param day   merged and closed schools are left out from their date (core E-68)
     * @param limit most rows to give, 1 to 500
     */
    List<School> search(OfficeId office, String text, LocalDate day, int limit);

    /**
     * Schools that go on today for merged or closed ones whose folded name or any code contains the text. Source: core E-68, CORE-34.
     *
     * @param text  part of a name or code of the school that ended; nothing is found for an empty one
     * @param day   on which they had ended
     * @param limit most ended schools to look at, 1 to 500
     */
    default List<School> successors(OfficeId office, String text, LocalDate day, int limit) {
        return List.of();
    }

    /** The grades that a school teaches; empty while nobody said. Source: core C.2. */
    default Optional<GradeSpan> grades(OfficeId office, SchoolId school) {
        return Optional.empty();
    }

    /**
     * The schools of which the caller may read: whoever works in a unit of the office sees all of them, who works at a school that one.
     *
     * @throws org.khet.portal.api.security.NotPermitted unless {@link #VIEW} is held
     */
    static Scope reach(Caller caller) {
        Scope held = caller.require(VIEW);
        return held.wholeOffice() || !held.units().isEmpty() ? Scope.OFFICE : held;
    }
}
