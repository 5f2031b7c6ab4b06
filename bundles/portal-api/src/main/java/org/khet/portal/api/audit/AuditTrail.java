package org.khet.portal.api.audit;

import java.util.List;
import java.util.Map;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.security.RuntimeCaller;

/**
 * Audit trail; append-only for every role. Written in the business transaction; sealed into a chain of its office soon
 * after the commit, see {@code AuditChain}. Source: core E-64, E-65, CORE-126.
 */
public interface AuditTrail {
    /** Permission to read the office's trail. */
    Permission READ = Permission.of("core:audit:read");

    /**
     * Key of the logging context ({@code MDC}) under which the public door keeps the network address of the request that
     * this thread serves; missing for jobs and the machine's own command.
     */
    String ADDRESS = "khet.address";

    /** As {@link #ADDRESS}: number of the request, which also stands in each line of the log. */
    String REQUEST = "khet.request";

    /**
     * A field that was changed.
     *
     * @param field  name of the field as its form knows it
     * @param before old value in short words, empty for nothing
     * @param after  new value in short words, empty for nothing
     */
    record Change(String field, String before, String after) {}

    /**
     * Appends an entry.
     *
     * @param action  {@code <module>.<topic>.<past participle>}
     * @param object  kind and key of the record, e.g. {@code ict.ticket/1042}
     * @param details what changed, codes and short values; never secrets
     * @throws org.khet.portal.api.outcome.Rejected if the caller only looks as somebody else, see
     *     {@link Caller#requireToAct}; the whole transaction ends with it
     */
    void append(Caller caller, String action, String object, Map<String, String> details);

    /**
     * As {@link #append(Caller, String, String, Map)}, with old and new values.
     *
     * @param changes fields that differ; those whose values are equal are left out
     */
    default void append(
            Caller caller, String action, String object, Map<String, String> details, List<Change> changes) {
        append(caller, action, object, details);
    }

    /** As {@link #append(Caller, String, String, Map)}, for what belongs to no office: modules, offices, administrators. */
    void append(RuntimeCaller caller, String action, String object, Map<String, String> details);

    /**
     * Waits until no committed entry waits for its seal, some seconds at most, so that rows that are copied then are not sealed
     * behind the copy. Outside of transactions.
     */
    default void awaitSeals() {}
}
