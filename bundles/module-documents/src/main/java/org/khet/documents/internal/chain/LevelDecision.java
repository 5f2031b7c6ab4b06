package org.khet.documents.internal.chain;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody answers at a level.
 *
 * @param answer how; an opinion and a signature are told apart by the level, so {@code GIVEN} and {@code SIGNED} mean the same
 * @param words  opinion, at the last level instruction; reason where it goes back or is refused
 * @param ticks  codes of the ticks; none at most levels
 * @param at     day and time of the appointment that a tick makes, {@code null} for none
 * @param place  its place, may be empty
 */
public record LevelDecision(
        LevelAnswer answer,
        String words,
        Set<String> ticks,
        @Nullable Instant at,
        String place) {
    /** Keeps an immutable copy. */
    public LevelDecision {
        ticks = Set.copyOf(ticks);
    }

    /** An opinion, or a signature without ticks. */
    public static LevelDecision given(String words) {
        return new LevelDecision(LevelAnswer.GIVEN, words, Set.of(), null, "");
    }

    /** A signature with ticks. */
    public static LevelDecision ticked(String words, String... ticks) {
        return new LevelDecision(LevelAnswer.SIGNED, words, Set.of(ticks), null, "");
    }

    /** Back, to be put right. */
    public static LevelDecision returned(String reason) {
        return new LevelDecision(LevelAnswer.RETURNED, reason, Set.of(), null, "");
    }

    /** Refused. */
    public static LevelDecision refused(String reason) {
        return new LevelDecision(LevelAnswer.REFUSED, reason, Set.of(), null, "");
    }
}
