package org.khet.portal.api.admin.time;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.time.FiscalYear;

/**
 * How a fiscal year of an office stands, with all that was done to it.
 *
 * @param year    the year
 * @param state   on the day on which it was asked
 * @param history oldest first; its length is the edition that a change gives back
 */
public record FiscalYearStatus(FiscalYear year, State state, List<Step> history) {
    /** State of a year. */
    public enum State {
        /** It has not begun, and nobody opened it beforehand. */
        COMING,
        /** Records are written. */
        OPEN,
        /** Nothing is written any more. */
        LOCKED
    }

    /** What was done. */
    public enum Act {
        OPENED,
        LOCKED,
        REOPENED
    }

    /**
     * Something that was done to the year.
     *
     * @param act    what
     * @param at     when
     * @param by     name of who did it, as officials write it
     * @param from   first day of a lock, {@code null} for anything else
     * @param reason why it was opened again, empty for anything else
     */
    public record Step(
            Act act, Instant at, String by, @Nullable LocalDate from, String reason) {}

    /** Keeps an immutable copy. */
    public FiscalYearStatus {
        history = List.copyOf(history);
    }

    /** As it stands on a day after all that was done. */
    public static FiscalYearStatus on(LocalDate today, FiscalYear year, List<Step> history) {
        LocalDate locked = lockedFrom(history);
        State state = year.firstDay().isAfter(today) && history.isEmpty() ? State.COMING : State.OPEN;
        return new FiscalYearStatus(year, locked == null || locked.isAfter(today) ? state : State.LOCKED, history);
    }

    /** Number of the last change; 0 when nothing was done. */
    public int edition() {
        return history.size();
    }

    /** When and by whom it was opened; empty when it began by itself. */
    public Optional<Step> opening() {
        return history.stream().filter(step -> step.act() == Act.OPENED).findFirst();
    }

    /** First day of the lock, which may lie ahead; empty without one. */
    public Optional<LocalDate> lockedFrom() {
        return Optional.ofNullable(lockedFrom(history));
    }

    private static @Nullable LocalDate lockedFrom(List<Step> history) {
        LocalDate from = null;
        for (Step step : history) {
            from = switch (step.act()) {
                case OPENED -> from;
                case LOCKED -> step.from();
                case REOPENED -> null;
            };
        }
        return from;
    }
}
