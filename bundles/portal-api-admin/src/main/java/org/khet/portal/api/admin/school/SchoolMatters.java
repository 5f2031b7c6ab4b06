package org.khet.portal.api.admin.school;

import java.util.List;
import java.util.function.Consumer;
import org.khet.portal.api.event.EventPublisher.Subscription;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.school.SchoolMatterSource;
import org.khet.portal.api.school.Schools;
import org.khet.portal.api.security.Caller;

/**
 * What the modules hold about a school: letters, rounds, cases. Needs {@link Schools#VIEW}; what of it the caller sees is for
 * each module to say. Safe for concurrent use. Source: core CORE-35.
 */
public interface SchoolMatters {
    /** How a module stands to the question. */
    enum MatterStatus {
        /** It was asked. */
        ASKED,
        /** It answered. */
        ANSWERED,
        /** It has not answered in time; should it answer later, that is told too. */
        SLOW,
        /** It failed to answer. */
        FAILED,
        /** It is switched on in the office and is not there now. */
        AWAY
    }

    /**
     * A module's answer.
     *
     * @param module   who answers
     * @param standing how it stands
     * @param held     what it holds; empty unless it answered
     */
    record Answer(ModuleId module, MatterStatus standing, List<SchoolMatterSource.Held> held) {
        /** Keeps an immutable copy. */
        public Answer {
            held = List.copyOf(held);
        }
    }

    /**
     * Asks the modules that are on in the caller's office, each by itself, and returns at once.
     *
     * @param answers gets the answer of each that is asked, on threads of the portal; of one that is slow twice
     * @return who is asked or away, the core first, then by id
     * @throws org.khet.portal.api.outcome.NoLongerThere if the school is not of the caller's office, or out of the caller's reach
     */
    List<Answer> ask(Caller caller, SchoolId school, Consumer<Answer> answers);

    /**
     * Tells from now on when a module that may be asked comes, goes or is switched, for open screens; called on a thread of the
     * portal. A screen takes its own lock and returns at once.
     */
    Subscription follow(Runnable changed);
}
