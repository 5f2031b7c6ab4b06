package org.khet.portal.api.admin.school;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.school.Coordinates;
import org.khet.portal.api.school.GradeSpan;
import org.khet.portal.api.school.School;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.school.SchoolKinds;
import org.khet.portal.api.school.SchoolStatus;
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

    /**
     * Where a school stands, with what a map says of it.
     *
     * @param district today, empty without one
     * @param network  today, empty without one
     * @param size     today, empty without one
     * @param grades   first and last grade that it teaches, {@code null} while nobody said
     */
    record Located(
            SchoolId id,
            String name,
            Coordinates place,
            SchoolStatus status,
            String district,
            String network,
            String size,
            @Nullable GradeSpan grades) {}

    /**
     * Where the schools of a selection stand.
     *
     * @param located   all that have a place, however many, in no order
     * @param placeless how many have none
     * @param some      the first of them by name, fifty at most
     */
    record Places(List<Located> located, int placeless, List<School> some) {
        /** Keeps immutable copies. */
        public Places {
            located = List.copyOf(located);
            some = List.copyOf(some);
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

    /** Where all of {@link #page} stand; five queries however many there are. */
    Places places(Caller caller, Selection selection);

    /** How many of {@link #page} stand before this school by name; empty when it is not among them. */
    OptionalInt position(Caller caller, Selection selection, SchoolId school);

    /**
     * How many open schools lack each part that counts in the office, see {@link SchoolPart#LIST}, in the order of that list;
     * parts that none lacks are missing.
     */
    Map<SchoolPart, Integer> gaps(Caller caller);
}
