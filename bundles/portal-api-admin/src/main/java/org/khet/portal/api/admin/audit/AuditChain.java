package org.khet.portal.api.admin.audit;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.audit.AuditTrail;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.RuntimeCaller;

/**
 * Proof that nobody altered or deleted entries of the audit trail past the portal. Each office has a chain, and so has
 * what belongs to no office: every sealed entry holds the SHA-256 of its own content and of the hash before it. Entries
 * are sealed within a second after their commit, one sealer at a time for each chain over all nodes. Safe for concurrent
 * use. Source: core E-65, CORE-126; DESIGN picture 19b.
 */
public interface AuditChain {
    /** What is wrong with the first broken place. */
    enum Damage {
        /** The content is not what was sealed. */
        CHANGED,
        /** The entry, or several, are gone. */
        MISSING,
        /** The end of the chain is not the one that was noted. */
        CUT
    }

    /**
     * The first broken place of a chain.
     *
     * @param place  running number in the chain, from 1
     * @param number of the entry there or, when it is gone, of the next one; 0 when there is none
     * @param at     when that entry was written, {@code null} when there is none
     * @param damage what is wrong
     */
    record Break(long place, long number, @Nullable Instant at, Damage damage) {}

    /**
     * Result of reading a chain through.
     *
     * @param office  whose chain, {@code null} for the one of no office
     * @param sealed  entries that were read
     * @param waiting entries that are not sealed yet
     * @param since   when the first entry was written, {@code null} for an empty chain
     * @param head    hash of the last entry, 64 hexadecimal digits; empty for an empty chain
     * @param broken  first broken place, {@code null} when the chain is whole
     */
    record Proof(
            @Nullable OfficeId office,
            long sealed,
            long waiting,
            @Nullable Instant since,
            String head,
            @Nullable Break broken) {}

    /** Reads the chain of the caller's office through; needs {@link AuditTrail#READ}. Takes seconds for a million entries. */
    Proof prove(Caller caller);

    /** Reads all chains through, the one of no office first; needs {@link RuntimeCaller#OPERATE}. */
    List<Proof> prove(RuntimeCaller caller);
}
