package org.khet.portal.api.admin.school;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.school.SchoolKinds;
import org.khet.portal.api.school.Schools;
import org.khet.portal.api.security.Caller;

/**
 * Lists of whole records of schools, and what they lack. Reading needs {@link Schools#VIEW}; a permission for schools reaches only these. Safe for
 * concurrent use. Source: core C.2, CORE-33.
 */
public interface SchoolRecords {
    /**
     * Which schools; a set that is empty is no condition.
     *
     * @param filter   by name, code, district, network and state
     * @param kinds    only of these kinds, codes of {@link SchoolKinds#LIST}
     * @param sizes    only of these sizes today
     * @param projects only in one of these projects today
     * @param missing  only those that lack one of these parts
     */
    record Selection(
            SchoolRegister.Filter filter,
            Set<String> kinds,
            Set<String> sizes,
            Set<String> projects,
            Set<SchoolPart> missing) {
        /** All that are open. */
        public static final Selection ALL =
                new Selection(SchoolRegister.Filter.ALL, Set.of(), Set.of(), Set.of(), Set.of());

        /** Keeps immutable copies. */
        public Selection {
            kinds = Set.copyOf(kinds);
            sizes = Set.copyOf(sizes);
            projects = Set.copyOf(projects);
            missing = Set.copyOf(missing);
        }
    }

    /** A page; sorted as {@link SchoolRegister#page}. */
    List<SchoolRecord> page(Caller caller, Selection selection, PageRequest page);

    /**
     * The whole record of a school.
     *
     * @throws NoLongerThere if not of the caller's office, or out of the caller's reach
     */
    SchoolRecord open(Caller caller, SchoolId school);

    /** How many {@link #page} has in all. */
    int count(Caller caller, Selection selection);

    /**
     * How many open schools lack each part that counts in the office, see {@link SchoolPart#LIST}, in the order of that list;
     * parts that none lacks are missing.
     */
    Map<SchoolPart, Integer> gaps(Caller caller);
}
