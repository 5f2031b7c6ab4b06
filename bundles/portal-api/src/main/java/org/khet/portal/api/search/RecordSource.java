package org.khet.portal.api.search;

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

    /** The entry of a record; empty when it is gone. */
    Optional<Entry> find(OfficeId office, long id);

    /**
     * How far the caller may find records of this type, read at each search: whole office, the units and schools of the
     * entries, and what the caller owns whenever anything may be found. Empty, as it is at first: as far as the permission
     * of each entry reaches. A module whose lists follow rules of their own says the same rule here.
     */
    default Optional<Scope> reach(Caller caller) {
        return Optional.empty();
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
     */
    record Entry(
            long id,
            String title,
            String text,
            String link,
            Permission permission,
            @Nullable UnitId unit,
            @Nullable SchoolId school,
            Set<PersonId> owners) {
        /** Keeps an immutable copy. */
        public Entry {
            owners = Set.copyOf(owners);
        }
    }
}
