package org.khet.portal.api.group;

import java.util.List;
import org.khet.portal.api.security.Caller;

/**
 * Tells which committees and working groups a module keeps; several services. One whose groups are appointed by orders, with the order's
 * number as their basis, says so by its property {@code khet.groups=order}. Safe for concurrent use. Source: core CORE-118, CORE-147.
 */
@FunctionalInterface
public interface AppointedGroups {
    /** Those that were appointed and that the caller may see, ended ones too; none while the module is off in the office. */
    List<AppointedGroup> of(Caller caller);
}
