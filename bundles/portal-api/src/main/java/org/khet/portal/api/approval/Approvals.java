package org.khet.portal.api.approval;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.security.Caller;

/**
 * Optional service of the module that decides by papers: takes requests for decisions about records of other modules, and
 * gives each answer once through {@link ApprovalListener}. Where it is away or off, decisions are typed at the record. Safe
 * for concurrent use. Source: README §9, kinds-documents.md §1.
 */
public interface Approvals {
    /**
     * A request.
     *
     * @param sort       sort of decisions, e.g. {@code policyplan.plan}
     * @param baht       the sum about which is decided, {@code null} for none
     * @param recordType type of the record that waits
     * @param recordId   its key
     * @param title      how it is called
     * @param link       address of its page
     * @param order      whether an order is asked for, whose number and day are the answer, rather than a memo that is decided about
     */
    record Request(
            String sort,
            @Nullable BigDecimal baht,
            String recordType,
            long recordId,
            String title,
            String link,
            boolean order) {
        /** Of a memo. */
        public Request(
                String sort, @Nullable BigDecimal baht, String recordType, long recordId, String title, String link) {
            this(sort, baht, recordType, recordId, title, link, false);
        }
    }

    /**
     * Where a request stands.
     *
     * @param key   of the answer to come
     * @param title of the paper
     * @param link  address of its page
     */
    record PlacedPaper(String key, String title, String link) {}

    /** The module that decides: where it is off, nothing is asked. */
    ModuleId module();

    /**
     * Drafts the paper, in the running transaction.
     *
     * @return key of the answer to come, at most 80 characters
     */
    String ask(Caller caller, Request request);

    /**
     * As {@link #ask(Caller, Request)}, with what the record says: the paper carries it, so that whoever decides need not open the record.
     * Whoever keeps no such papers leaves it out.
     *
     * @return key of the answer to come, at most 80 characters
     */
    default String ask(Caller caller, Request request, RequestContent content) {
        return ask(caller, request);
    }

    /**
     * The open paper about a record; empty when there is none: such a wait began while this service was away, and its decision is
     * typed. Whoever keeps no papers says that there is one for each wait.
     */
    default Optional<PlacedPaper> standing(Caller caller, String recordType, long recordId) {
        return Optional.of(new PlacedPaper("", "", ""));
    }

    /** The record no longer waits: its open paper is withdrawn in the running transaction, and no answer follows. */
    default void withdraw(Caller caller, String recordType, long recordId, String reason) {}
}
