package org.khet.portal.api.outcome;

import java.util.List;

/** Somebody else changed the record first, or its state no longer allows the step. Nothing has been stored. */
public final class Outdated extends RuntimeException {
    private final transient Problem problem;

    /** @param problem text key and values that say who did what, or the present state */
    public Outdated(Problem problem) {
        super(problem.key() + " " + problem.args());
        this.problem = problem;
    }

    /** With a text key and its values. */
    public static Outdated of(String key, Object... args) {
        return new Outdated(new Problem("", key, List.of(args)));
    }

    /** What to tell the person. */
    public Problem problem() {
        return problem;
    }
}
