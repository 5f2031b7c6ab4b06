package org.khet.portal.api.admin.personal;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.khet.portal.api.admin.personal.DataRequest.State;
import org.khet.portal.api.outcome.Versioned;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Permission;

/**
 * Requests of data subjects with the day until which each is to be answered: a setting, 30 days after it was received unless
 * the office sets fewer. Everything needs {@link #HANDLE} for the whole office. Each change is on the audit trail. Safe for
 * concurrent use. Source: Personal Data Protection Act B.E. 2562 (2019), sections 19, 30 to 36 and 39 (7); core R-DPO, CORE-128.
 */
public interface DataRequestRegister {
    /** Permission to see, note and answer requests. */
    Permission HANDLE = Permission.of("core:data-request:handle");

    /** Happening: a request is to be answered soon, or should have been; tells those who handle them. */
    String DUE = "core.data-request.due";

    /**
     * Which requests.
     *
     * @param text    part of the name, the matter or the answer; empty for all
     * @param states  only of these states; empty for all
     * @param overdue only those that should have been answered
     */
    record Filter(String text, Set<State> states, boolean overdue) {
        /** All of them. */
        public static final Filter ALL = new Filter("", Set.of(), false);

        /** Keeps an immutable copy. */
        public Filter {
            states = Set.copyOf(states);
        }
    }

    /** A page; open ones first, by the day they are due. */
    List<DataRequest> page(Caller caller, Filter filter, PageRequest page);

    /** How many {@link #page} has in all. */
    int count(Caller caller, Filter filter);

    /**
     * A request, opened for answering.
     *
     * @throws org.khet.portal.api.outcome.NoLongerThere if not of the caller's office
     */
    Versioned<DataRequest> open(Caller caller, DataRequestId request);

    /**
     * Notes a request.
     *
     * @throws org.khet.portal.api.outcome.Rejected if a field is unusable; nothing is stored
     */
    DataRequestId receive(Caller caller, DataRequestDraft draft);

    /**
     * Answers a request.
     *
     * @param edition number of the edition that was opened
     * @param state   not {@link State#OPEN}
     * @param day     when, not before it was received nor after today
     * @param answer  the answer, needed but when it was taken back; at most 1000 characters
     * @throws org.khet.portal.api.outcome.Rejected if a field is unusable; nothing is stored
     * @throws org.khet.portal.api.outcome.Outdated if somebody saved first, or it was answered; nothing is stored
     */
    void answer(Caller caller, DataRequestId request, int edition, State state, LocalDate day, String answer);
}
