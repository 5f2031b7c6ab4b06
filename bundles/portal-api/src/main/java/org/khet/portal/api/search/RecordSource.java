package org.khet.portal.api.search;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.security.Scope;
import org.khet.portal.api.structure.UnitId;

/**
 * Records of a module that can be found; part of {@link org.khet.portal.api.module.PortalModule#records()}. The index is a
 * copy: rebuilt from {@link #all}, kept up by happenings that name a record of this type.
 */
public interface RecordSource {
    /** {@code <module>.<topic>}. */
    String type();

    /** Feeds all entries of an office, in batches from the database. */
    void all(OfficeId office, Consumer<Entry> sink);

    /**
     * How many entries {@link #all} would give: asked at each start and once a day. A source of many records asks its database
     * for the number instead of reading all of them, as it is at first.
     */
    default long count(OfficeId office) {
        long[] count = {0};
        all(office, _ -> count[0]++);
        return count[0];
    }

    /** The entry of a record; empty when it is gone. */
    Optional<Entry> find(OfficeId office, long id);

    /**
     * What the entries of these keys are called, of those that are there. A source of stored records asks its database for all of them at
     * once instead of one by one, as it is at first.
     */
    default Map<Long, String> titles(OfficeId office, Collection<Long> ids) {
        Map<Long, String> titles = new HashMap<>();
        ids.forEach(id -> find(office, id).ifPresent(entry -> titles.put(id, entry.title())));
        return titles;
    }

    /**
     * How far the caller may find records of this type, read at each search: whole office, the units and schools of the
     * entries, and what the caller owns whenever anything may be found. Empty, as it is at first: as far as the permission
     * of each entry reaches. A module whose lists follow rules of their own says the same rule here.
     */
    default Optional<Scope> reach(Caller caller) {
        return Optional.empty();
    }

    /**
     * Circles in which an entry stands beside its unit and school: found by whoever reaches one of them, see {@link #reach}. For a module
     * whose rights are said for each group of records. None at first.
     */
    default Set<UnitId> circles(Entry entry) {
        return Set.of();
    }

    /** Types of other records whose happenings change the entry of the same key. None at first. */
    default Set<String> followed() {
        return Set.of();
    }

    /** How entries are made; when a module says another one than before, all are written anew. Empty at first. */
    default String making() {
        return "";
    }

    /**
     * An index entry.
     *
     * @param id         key of the record
     * @param title      one line
     * @param text       all words by which it is found
     * @param link       address {@code <module>/<view>/<key>}
     * @param permission who may find it, within the scope
     * @param unit       for unit scope
     * @param school     for school scope
     * @param owners     found by these people whenever they hold the permission, in whatever scope
     * @param inside     words inside its files, up to some millions of characters
     * @param day        by which its year is meant; {@code null} for none
     */
    record Entry(
            long id,
            String title,
            String text,
            String link,
            Permission permission,
            @Nullable UnitId unit,
            @Nullable SchoolId school,
            Set<PersonId> owners,
            String inside,
            @Nullable LocalDate day) {
        /** Keeps an immutable copy. */
        public Entry {
            owners = Set.copyOf(owners);
        }

        /** Without files and day. */
        public Entry(
                long id,
                String title,
                String text,
                String link,
                Permission permission,
                @Nullable UnitId unit,
                @Nullable SchoolId school,
                Set<PersonId> owners) {
            this(id, title, text, link, permission, unit, school, owners, "", null);
        }
    }
}
