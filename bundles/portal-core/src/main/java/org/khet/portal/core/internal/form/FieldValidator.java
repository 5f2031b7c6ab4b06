package org.khet.portal.core.internal.form;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.text.VisibleText;

/** Collects what is wrong with typed fields, the first problem of each field. For one thread. */
public final class FieldValidator {
    private final List<Problem> problems = new ArrayList<>();

    /** Something that can be seen must stand there: not blanks, marks without a width or what is no character. */
    public FieldValidator needed(String field, @Nullable Object value) {
        return that(value != null && !VisibleText.isBlank(value.toString()), field, "core.error.needed");
    }

    /** At most that many characters. */
    public FieldValidator atMost(String field, String value, int most) {
        return that(
                value.strip().length() <= most,
                field,
                "core.error.long",
                most,
                value.strip().length());
    }

    /** Needed and at most that many characters. */
    public FieldValidator line(String field, String value, int most) {
        return needed(field, value).atMost(field, value, most);
    }

    /** Any condition. */
    public FieldValidator that(boolean fine, String field, String key, Object... args) {
        if (!fine && problems.stream().noneMatch(problem -> problem.field().equals(field))) {
            problems.add(Problem.of(field, key, args));
        }
        return this;
    }

    /** What is wrong so far. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    /**
     * Ends the checks.
     *
     * @throws Rejected if anything is wrong
     */
    public void done() {
        if (!problems.isEmpty()) {
            throw new Rejected(problems);
        }
    }
}
