package org.khet.portal.api.outcome;

import java.util.List;

/** Input was refused; one problem per field. Nothing has been stored. */
public final class Rejected extends RuntimeException {
    private final transient List<Problem> problems;

    /** @param problems at least one */
    public Rejected(List<Problem> problems) {
        super("refused: "
                + problems.stream().map(p -> p.field() + " " + p.key()).toList());
        this.problems = List.copyOf(problems);
    }

    /** One problem. */
    public static Rejected of(String field, String key, Object... args) {
        return new Rejected(List.of(Problem.of(field, key, args)));
    }

    /** The problems in the order of the form. */
    public List<Problem> problems() {
        return problems;
    }
}
