package org.khet.portal.api.audit;

import java.util.Map;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.security.RuntimeCaller;

/** Audit trail; append-only for every role. Written in the business transaction. Source: core E-64, E-65. */
public interface AuditTrail {
    /** Permission to read the office's trail. */
    Permission READ = Permission.of("core:audit:read");

    /**
     * Appends an entry.
     *
     * @param action  {@code <module>.<topic>.<past participle>}
     * @param object  kind and key of the record, e.g. {@code ict.ticket/1042}
     * @param details what changed, codes and short values; never secrets
     */
    void append(Caller caller, String action, String object, Map<String, String> details);

    /** As {@link #append(Caller, String, String, Map)}, for what belongs to no office: modules, offices, administrators. */
    void append(RuntimeCaller caller, String action, String object, Map<String, String> details);
}
