package org.khet.portal.api.persistence;

import jakarta.persistence.EntityManager;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.office.OfficeId;

/**
 * A module's persistence unit; a service with the property {@code khet.unit=<module id>}, registered only after the
 * unit's migrations ran. Each call joins the thread's transaction or opens one, see {@link Transactions}.
 *
 * <p>Entities of office data have {@code @AdditionalCriteria("this.office in :offices")} and the listener
 * {@link OfficeRowListener}; the entity manager of a call sees and writes rows of the given offices only.
 */
public interface UnitOfWork {
    /** Name of the service property that holds the unit's name. */
    String UNIT = "khet.unit";

    /** Works on the rows of one office. */
    <T extends @Nullable Object> T in(OfficeId office, Function<EntityManager, T> work);

    /** Works on the rows of several offices, for jobs and reports over offices; never an empty set. */
    <T extends @Nullable Object> T across(Set<OfficeId> offices, Function<EntityManager, T> work);

    /** Works on rows that belong to no office (offices themselves, accounts, modules). Rows of offices are not visible. */
    <T extends @Nullable Object> T runtime(Function<EntityManager, T> work);

    /** Whether it takes work: no longer once its module leaves; who kept it is refused from then on. */
    default boolean isOpen() {
        return true;
    }
}
