package org.khet.command;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;

/** How long a start is waited for: the usual time, and longer while what the portal says of itself still changes. */
final class StartWatch {
    private static final Duration BETWEEN_QUESTIONS = Duration.ofSeconds(10);

    private final Instant begun;
    private final Duration usual;
    private final Duration standstill;
    private final Duration longest;
    private List<String> troubles = List.of();
    private Instant asked;
    private Instant changed;

    /**
     * A start that has just begun.
     *
     * @param usual      so long nothing is asked
     * @param standstill then it is over once nothing has changed for so long
     * @param longest    after which it is over in any case
     */
    StartWatch(Instant begun, Duration usual, Duration standstill, Duration longest) {
        this.begun = begun;
        this.usual = usual;
        this.standstill = standstill;
        this.longest = longest;
        this.asked = begun;
        this.changed = begun;
    }

    /** @param wrong what the portal says is wrong with it, asked every ten seconds from shortly before the usual time on */
    boolean isOver(Instant now, Supplier<List<String>> wrong) {
        if (now.isAfter(begun.plus(longest))) {
            return true;
        }
        if (now.isBefore(begun.plus(usual).minus(standstill))) {
            return false;
        }
        if (!now.isBefore(asked.plus(BETWEEN_QUESTIONS))) {
            asked = now;
            List<String> answer = wrong.get();
            changed = answer.equals(troubles) ? changed : now;
            troubles = answer;
        }
        return now.isAfter(begun.plus(usual)) && now.isAfter(changed.plus(standstill));
    }

    long minutes(Instant now) {
        return Duration.between(begun, now).toMinutes();
    }
}
