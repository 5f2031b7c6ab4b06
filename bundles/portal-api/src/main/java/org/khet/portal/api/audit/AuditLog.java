package org.khet.portal.api.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.RuntimeCaller;

/** Reads the audit trail, newest first. Safe for concurrent use. Source: core E-64, E-65. */
public interface AuditLog {
    /**
     * An entry.
     *
     * @param number  grows with each entry
     * @param at      when
     * @param actor   who acted, as officials write the name
     * @param action  {@code <module>.<topic>.<past participle>}; also a text key
     * @param object  kind and key of the record
     * @param details what changed
     */
    record Entry(long number, Instant at, String actor, String action, String object, Map<String, String> details) {
        /** Keeps an immutable copy. */
        public Entry {
            details = Map.copyOf(details);
        }
    }

    /**
     * Which entries.
     *
     * @param text  part of the actor's name, the action or the object; empty for all
     * @param from  first day in Bangkok, {@code null} from the beginning
     * @param until last day in Bangkok, {@code null} to the end
     */
    record Filter(
            String text, @Nullable LocalDate from, @Nullable LocalDate until) {
        /** All entries. */
        public static final Filter ALL = new Filter("", null, null);
    }

    /** Entries of the caller's office; needs {@link AuditTrail#READ}. The order of the page is not used. */
    List<Entry> page(Caller caller, Filter filter, PageRequest page);

    /** How many {@link #page(Caller, Filter, PageRequest)} has in all. */
    int count(Caller caller, Filter filter);

    /** Entries that belong to no office; needs {@link RuntimeCaller#OPERATE}. */
    List<Entry> page(RuntimeCaller caller, Filter filter, PageRequest page);

    /** How many {@link #page(RuntimeCaller, Filter, PageRequest)} has in all. */
    int count(RuntimeCaller caller, Filter filter);
}
