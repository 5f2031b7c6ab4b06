package org.khet.ict.internal.ticket;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the desk took it up.
 *
 * @param triage     category and priority
 * @param receiver   who received it, {@code null} before
 * @param receivedAt when; stops the response clock
 * @param technician who repairs, {@code null} before
 * @param assignedAt when the technician got it
 * @param mode       where the repair is done, {@code null} before
 * @param first      solved at first contact (T24)
 */
public record Handling(
        Triage triage,
        @Nullable NamedPerson receiver,
        @Nullable Instant receivedAt,
        @Nullable NamedPerson technician,
        @Nullable Instant assignedAt,
        @Nullable WorkMode mode,
        boolean first) {
    /**
     * Order of the desk.
     *
     * @param category code of {@link org.khet.ict.internal.setting.IctCodes#CATEGORY}; empty for "do not know"
     * @param priority 1 urgent, 2 high, 3 normal, 4 low; 0 before it was received
     */
    public record Triage(String category, int priority) {}

    /** Nothing but the requester's guess of the category. */
    public static Handling guessed(String category) {
        return new Handling(new Triage(category, 0), null, null, null, null, null, false);
    }

    public Handling received(Triage decided, NamedPerson by, Instant at) {
        return new Handling(decided, by, at, technician, assignedAt, mode, first);
    }

    Handling prioritized(int priority) {
        var decided = new Triage(triage.category(), priority);
        return new Handling(decided, receiver, receivedAt, technician, assignedAt, mode, first);
    }

    public Handling assigned(NamedPerson to, Instant at) {
        return new Handling(triage, receiver, receivedAt, to, at, mode, first);
    }

    public Handling in(@Nullable WorkMode chosen) {
        return new Handling(triage, receiver, receivedAt, technician, assignedAt, chosen, first);
    }

    /** What did not work was not solved at first contact. */
    Handling reopened() {
        return new Handling(triage, receiver, receivedAt, technician, assignedAt, mode, false);
    }

    Handling solvedBy(NamedPerson by, WorkMode chosen, Instant at) {
        return new Handling(
                triage,
                receiver,
                receivedAt,
                technician == null ? by : technician,
                assignedAt == null ? at : assignedAt,
                chosen,
                true);
    }
}
