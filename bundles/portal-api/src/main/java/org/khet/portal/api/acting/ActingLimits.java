package org.khet.portal.api.acting;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.security.Permission;

/**
 * What an order limits acting to. Source: core C.8, E-27.
 *
 * @param topics  for which matters, in words of the order; empty for all
 * @param most    up to this sum in baht, {@code null} for any
 * @param modules ids of the modules to whose rights acting is limited, or record types {@code <module>.<kind>} of a module to one kind of
 *                whose papers it is; empty for all
 */
public record ActingLimits(String topics, @Nullable BigDecimal most, Set<String> modules) {
    /** Everything. */
    public static final ActingLimits NONE = new ActingLimits("", null, Set.of());

    private static final String CORE = "core";

    /** Keeps an immutable copy. */
    public ActingLimits {
        modules = Set.copyOf(modules);
    }

    /** Whether the right belongs to a module within the limit; what all modules stand on, the core, always does. */
    public boolean allow(Permission permission) {
        return modules.isEmpty()
                || permission.module().equals(CORE)
                || modules.contains(permission.module())
                || modules.stream().anyMatch(one -> one.startsWith(permission.module() + "."));
    }

    /** Whether a record of this type {@code <module>.<kind>} is within the limit: its module as a whole is named, or its kind. */
    public boolean allowKind(String recordType) {
        return modules.isEmpty()
                || modules.contains(recordType)
                || modules.contains(recordType.substring(0, recordType.indexOf('.')));
    }

    /** Whether the sum is within the limit. */
    public boolean allow(BigDecimal baht) {
        return most == null || baht.compareTo(most) <= 0;
    }
}
