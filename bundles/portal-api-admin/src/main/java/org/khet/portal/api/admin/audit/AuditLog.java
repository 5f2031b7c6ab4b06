package org.khet.portal.api.admin.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.audit.AuditTrail;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.RuntimeCaller;

/** Reads the audit trail, newest first. Safe for concurrent use. Source: core E-64, E-65. */
public interface AuditLog {
    /**
     * An entry.
     *
     * @param number    grows with the entries of a node
     * @param at        when
     * @param actor     who acted
     * @param action    {@code <module>.<topic>.<past participle>}; also a text key
     * @param object    kind and key of the record
     * @param details   what was done, short values by name
     * @param changes   fields with old and new values
     * @param seal      its place in the chain, {@code null} while it is not sealed
     */
    record Entry(
            long number,
            Instant at,
            Actor actor,
            String action,
            String object,
            Map<String, String> details,
            List<AuditTrail.Change> changes,
            @Nullable Seal seal) {
        /** Keeps immutable copies. */
        public Entry {
            details = Map.copyOf(details);
            changes = List.copyOf(changes);
        }
    }

    /**
     * Who acted, for whom and from where.
     *
     * @param name      as officials write it
     * @param actingFor name of the absent holder, empty in the own name
     * @param address   network address, empty for jobs and commands on the machine
     * @param request   number of the request, as in the log; empty as above
     */
    record Actor(String name, String actingFor, String address, String request) {}

    /**
     * A place in the chain.
     *
     * @param place running number in the office's chain, from 1
     * @param hash  64 hexadecimal digits
     */
    record Seal(long place, String hash) {}

    /**
     * Which entries.
     *
     * @param text   part of the actor's name, the action or the object; empty for all
     * @param from   first day in Bangkok, {@code null} from the beginning
     * @param until  last day in Bangkok, {@code null} to the end
     * @param modules ids of the modules whose actions; empty for all
     */
    record Filter(
            String text, @Nullable LocalDate from, @Nullable LocalDate until, Set<String> modules) {
        /** All entries. */
        public static final Filter ALL = new Filter("", null, null);

        /** Keeps an immutable copy. */
        public Filter {
            modules = Set.copyOf(modules);
        }

        /** Of all modules. */
        public Filter(String text, @Nullable LocalDate from, @Nullable LocalDate until) {
            this(text, from, until, Set.of());
        }
    }

    /** Entries of the caller's office; needs {@link AuditTrail#READ}. The order of the page is not used. */
    List<Entry> page(Caller caller, Filter filter, PageRequest page);

    /**
     * Entries of the caller's office that stand after the last one read, for reading all of them: entries that are written
     * meanwhile move nothing, and each page takes the same time. Needs {@link AuditTrail#READ}.
     *
     * @param last the last entry read, {@code null} to begin with the newest
     * @param most at most so many, 1 to 1,000
     */
    List<Entry> after(Caller caller, Filter filter, @Nullable Entry last, int most);

    /** How many {@link #page(Caller, Filter, PageRequest)} has in all. */
    int count(Caller caller, Filter filter);

    /** Entries that belong to no office; needs {@link RuntimeCaller#OPERATE}. */
    List<Entry> page(RuntimeCaller caller, Filter filter, PageRequest page);

    /** How many {@link #page(RuntimeCaller, Filter, PageRequest)} has in all. */
    int count(RuntimeCaller caller, Filter filter);

    /**
     * Notes that the caller takes the entries of the filter out of the portal; to be called before they are read. Needs
     * {@link AuditTrail#READ}. Source: core CORE-129.
     *
     * @param purpose why, 5 to 200 characters
     * @throws org.khet.portal.api.outcome.Rejected with field {@code purpose} if it says too little or too much
     */
    void exporting(Caller caller, Filter filter, String purpose);
}
