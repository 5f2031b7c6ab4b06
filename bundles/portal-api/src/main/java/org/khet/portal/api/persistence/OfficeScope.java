package org.khet.portal.api.persistence;

import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Offices that the units of work of this thread were opened for. Set by portal-persistence, read by {@link OfficeRowListener}. */
public final class OfficeScope {
    private static final ScopedValue<Set<Long>> OPEN = ScopedValue.newInstance();

    private OfficeScope() {}

    /** Whether a unit of work for this office runs on this thread. */
    public static boolean contains(long office) {
        return OPEN.isBound() && OPEN.get().contains(office);
    }

    /** Runs the work with these offices open; for portal-persistence. */
    public static <T extends @Nullable Object> T call(Set<Long> offices, Supplier<T> work) {
        return ScopedValue.where(OPEN, Set.copyOf(offices)).call(work::get);
    }
}
