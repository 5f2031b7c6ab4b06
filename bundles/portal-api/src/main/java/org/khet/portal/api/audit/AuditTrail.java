package org.khet.portal.api.audit;

import java.util.Map;
import org.khet.portal.api.security.Caller;

/** Audit trail; append-only for every role. Written in the business transaction. Source: core E-64, E-65. */
public interface AuditTrail {
    /**
     * Appends an entry.
     *
     * @param action  {@code <module>.<topic>.<past participle>}
     * @param object  kind and key of the record, e.g. {@code ict.ticket/1042}
     * @param details what changed, codes and short values; never secrets
     */
    void append(Caller caller, String action, String object, Map<String, String> details);
}
