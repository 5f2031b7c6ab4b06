package org.khet.template.internal.note;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.office.UnitId;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;

/**
 * A note as typed; only a draft may be incomplete.
 *
 * @param unit       the group that posts, {@code null} when not chosen
 * @param title      one line
 * @param words      the note
 * @param shownUntil last day on the board, {@code null} when not given
 */
public record NoteDraft(
        @Nullable UnitId unit,
        String title,
        String words,
        @Nullable LocalDate shownUntil) {
    /** Most characters of the title. */
    public static final int TITLE_MOST = 120;
    /** Most characters of the note. */
    public static final int WORDS_MOST = 2000;

    private static final String MISSING = "template.error.missing";

    /**
     * The text of the note, blanks at the ends removed.
     *
     * @param today earliest day on which the note may end
     * @throws Rejected with one problem per field, in the order of the form
     */
    Note.Text checked(LocalDate today) {
        String line = title.strip();
        String body = words.strip();
        List<Problem> problems = Stream.of(
                        unit == null ? Problem.of("unit", MISSING) : null,
                        length("title", line, TITLE_MOST),
                        length("words", body, WORDS_MOST),
                        end(today))
                .filter(Objects::nonNull)
                .toList();
        if (!problems.isEmpty() || unit == null || shownUntil == null) {
            throw new Rejected(problems);
        }
        return new Note.Text(unit, line, body, shownUntil);
    }

    private @Nullable Problem end(LocalDate today) {
        if (shownUntil == null) {
            return Problem.of("shownUntil", MISSING);
        }
        return shownUntil.isBefore(today) ? Problem.of("shownUntil", "template.error.past") : null;
    }

    static @Nullable Problem length(String field, String text, int most) {
        if (text.isEmpty()) {
            return Problem.of(field, MISSING);
        }
        return text.length() <= most ? null : Problem.of(field, "template.error.long", most, text.length());
    }
}
