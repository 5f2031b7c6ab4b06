package org.khet.portal.api.pupil;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.school.School;
import org.khet.portal.api.school.Schools;
import org.khet.portal.api.security.Caller;

/**
 * Pupils of all schools as of a day, beside those of another day. Needs {@link Schools#VIEW}; a permission for schools reaches only
 * these. Safe for concurrent use. Source: core CORE-33, CORE-37.
 */
public interface PupilTotals {
    /** Size of a school by the number of its pupils; the limits are a setting of the office. */
    enum Size {
        SMALL,
        MEDIUM,
        LARGE,
        EXTRA_LARGE
    }

    /**
     * Which days.
     *
     * @param asOf   whose state the pupils show
     * @param before with which they are compared, {@code null} for none
     */
    record Days(LocalDate asOf, @Nullable LocalDate before) {}

    /**
     * Which schools.
     *
     * @param text      part of name or any code; empty for all
     * @param districts only these districts, as of the day; empty for all
     * @param networks  only these networks, as of the day; empty for all
     * @param sizes     only these sizes as of the day; empty for all, also those without pupils
     */
    record Filter(String text, Set<String> districts, Set<String> networks, Set<Size> sizes) {
        /** All that were open on the day. */
        public static final Filter ALL = new Filter("", Set.of(), Set.of(), Set.of());

        /** Keeps immutable copies. */
        public Filter {
            districts = Set.copyOf(districts);
            networks = Set.copyOf(networks);
            sizes = Set.copyOf(sizes);
        }
    }

    /**
     * A school with its pupils.
     *
     * @param school the school
     * @param male   boys as of the day
     * @param female girls as of the day
     * @param levels pupils as of the day by code of the level, see {@link PupilGrades}; levels without any are missing
     * @param before pupils as of the other day
     */
    record Row(School school, int male, int female, Map<String, Integer> levels, int before) {
        /** Keeps an immutable copy. */
        public Row {
            levels = Map.copyOf(levels);
        }

        /** Boys and girls. */
        public int sum() {
            return male + female;
        }
    }

    /** A page of the schools that are open today; sorted by {@code name} (Thai dictionary order). */
    List<Row> page(Caller caller, Days days, Filter filter, PageRequest page);

    /** How many {@link #page} has in all. */
    int count(Caller caller, Days days, Filter filter);

    /** Pupils of all of them as of both days: boys, girls and all of the other day. */
    Sum sum(Caller caller, Days days, Filter filter);

    /**
     * Pupils of several schools.
     *
     * @param male   boys as of the day
     * @param female girls as of the day
     * @param before pupils as of the other day
     */
    record Sum(int male, int female, int before) {}
}
