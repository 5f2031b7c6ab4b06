package org.khet.documents.internal.letter;

import java.time.Instant;
import java.util.Optional;
import org.khet.documents.internal.setting.DocumentsCodes;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.text.ThaiDate;

/** What stands against a letter. Source: core C.8, E-13, E-22, A-3. */
final class LetterRules {
    private LetterRules() {}

    /** Nothing was received in the future. */
    static Optional<Problem> notLater(String field, Instant at, RecordContext now) {
        return at.isAfter(now.now())
                ? Optional.of(Problem.of(field, "documents.error.letter.later"))
                : Optional.empty();
    }

    /** A letter is written before it is received. */
    static Optional<Problem> letterBefore(LetterInKind kind, RecordRow row) {
        return row.get(kind.letterOn)
                .filter(day -> day.isAfter(ThaiDate.day(row.get(kind.receivedAt))))
                .flatMap(day -> LetterInKind.problem(kind.letterOn, "documents.error.letter.before"));
    }

    /** It goes to somebody. */
    static Optional<Problem> someUnit(LetterInKind kind, RecordRow row) {
        return row.lines(kind.units).isEmpty()
                ? Optional.of(Problem.of(kind.units.name(), "documents.error.letter.unit"))
                : Optional.empty();
    }

    /** A secret letter goes to named people. */
    static Optional<Problem> someReader(LetterInKind kind, RecordRow row) {
        return row.get(kind.secret) && row.lines(kind.readers).isEmpty()
                ? Optional.of(Problem.of(kind.readers.name(), "documents.error.letter.reader"))
                : Optional.empty();
    }

    /** Who ticks the diary says when, a time that is to come. */
    static Optional<Problem> meeting(LetterInKind kind, RecordRow row, RecordContext now) {
        if (!isForDiary(kind, row)) {
            return Optional.empty();
        }
        Optional<Instant> at = row.get(kind.meetsAt);
        if (at.isEmpty()) {
            return LetterInKind.problem(kind.meetsAt, "documents.error.letter.diary");
        }
        return at.get().isBefore(now.now())
                ? LetterInKind.problem(kind.meetsAt, "documents.error.appointment-past")
                : Optional.empty();
    }

    static boolean isForDiary(LetterInKind kind, RecordRow row) {
        return row.get(kind.ticks)
                .filter(ticks -> ticks.contains(DocumentsCodes.TICK_DIARY))
                .isPresent();
    }

    /** Where a letter goes on whose answer was recalled: with its units, or back to where it was answered before any unit had it. */
    static State reopened(LetterInKind kind, RecordRow row) {
        return row.get(kind.doneUnits).signum() > 0 ? kind.routed : opened(kind, row);
    }

    /** Where a letter goes on: with the units that work on it, else at the centre, which gives it to further ones. */
    static State opened(LetterInKind kind, RecordRow row) {
        if (row.get(kind.openUnits).signum() > 0) {
            return kind.routed;
        }
        return row.lines(kind.units).isEmpty() ? kind.registered : kind.proposed;
    }

    /** What is done is opened once more, and what waits at the centre when a unit takes it up again. */
    static Optional<Problem> over(LetterInKind kind, RecordRow row) {
        return row.state().equals(kind.done) || row.get(kind.openUnits).signum() > 0
                ? Optional.empty()
                : Optional.of(Problem.of("", "documents.error.letter.open"));
    }

    /** Spoiled is what no unit holds. */
    static Optional<Problem> nobodyWorks(LetterInKind kind, RecordRow row) {
        return row.get(kind.openUnits).signum() > 0
                ? Optional.of(Problem.of("", "documents.error.letter.held"))
                : Optional.empty();
    }
}
