package org.khet.rounds.internal.collection;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.round.DataRound;
import org.khet.rounds.internal.setting.RoundsPermissions;
import org.khet.rounds.internal.setting.RoundsPortal;
import org.khet.rounds.internal.setting.RoundsSettings;
import org.khet.rounds.internal.sheet.FindingSort;
import org.khet.rounds.internal.sheet.RuleLevel;

/** What must hold before a school or the office does something with what the school hands in. Source: ict E-R07, E-R11, E-R11b, E-R17; policyplan. */
public final class SubmissionValidator {
    private final CollectionRegisters registers;
    private final RoundsPortal portal;

    SubmissionValidator(CollectionRegisters registers, RoundsPortal portal) {
        this.registers = registers;
        this.portal = portal;
    }

    private SchoolSubmissionKind kind() {
        return registers.submissions().kind();
    }

    /** The collection of a submission. */
    RecordRow collection(RecordRow row) {
        return registers
                .collections()
                .find(row.head().office(), row.get(kind().collection))
                .orElseThrow();
    }

    private Optional<DataRound.Days> days(RecordRow collection) {
        return registers
                .lookup()
                .days(
                        collection.head().office(),
                        collection.get(registers.collections().kind().round));
    }

    /** The school may type, confirm and certify: until the last day, or as long as it was opened again for this school. */
    public Optional<Problem> enterable(RecordRow row, LocalDate today) {
        return enterable(row, collection(row), today);
    }

    /** The same, where the collection of the submission was read already. */
    public Optional<Problem> enterable(RecordRow row, RecordRow collection, LocalDate today) {
        Optional<Problem> ended = ended(row, collection);
        if (ended.isPresent()) {
            return ended;
        }
        boolean again = row.get(kind().reopenedUntil)
                .filter(until -> !today.isAfter(until))
                .isPresent();
        CollectionKind of = registers.collections().kind();
        boolean summed = collection.state().equals(of.summarised)
                || collection.state().equals(of.published)
                || collection.state().equals(of.dropped);
        boolean inTime = collection.state().equals(of.open)
                && days(collection)
                        .filter(days -> !today.isAfter(days.closesOn()))
                        .isPresent();
        return !summed && (inTime || again) ? Optional.empty() : Optional.of(Problem.of("", "rounds.error.closed"));
    }

    /** A school that was merged or closed before the day of the round hands nothing in; what it handed in before stays. */
    private Optional<Problem> ended(RecordRow row, RecordRow collection) {
        return days(collection)
                .map(DataRound.Days::asOf)
                .flatMap(asOf -> portal.schools
                        .find(row.head().office(), row.get(kind().school))
                        .filter(school ->
                                school.until() != null && school.until().isBefore(asOf)))
                .map(school -> Problem.of("", "rounds.error.school-ended", school.name()));
    }

    /** Whether the school of a submission had ended before the day of the round. */
    public boolean hasEnded(RecordRow row) {
        return ended(row, collection(row)).isPresent();
    }

    Optional<Problem> confirmable(RecordRow row, RecordContext now) {
        Optional<Problem> closed = enterable(row, now.today());
        if (closed.isPresent()) {
            return closed;
        }
        if (row.get(kind().errors) > 0) {
            return Optional.of(unfinished(
                    row.get(kind().errors),
                    row.lines(kind().findings).stream()
                            .filter(line -> line.get(kind().sort) == FindingSort.MISSING)
                            .map(line -> line.get(kind().row))));
        }
        long unanswered = row.lines(kind().findings).stream()
                .filter(line -> line.get(kind().level) == RuleLevel.NOTE)
                .filter(line -> line.get(kind().answer).isBlank())
                .count();
        return unanswered > 0
                ? Optional.of(Problem.of("", "rounds.error.unanswered", unanswered))
                : registers.form().owed(collection(row), row.get(kind().school));
    }

    /** How much has to be put right, and the rows in which something is missing by name. */
    public static Problem unfinished(int errors, Stream<String> missing) {
        String rows = missing.filter(row -> !row.isEmpty()).distinct().collect(Collectors.joining(", "));
        return rows.isEmpty()
                ? Problem.of("", "rounds.error.has-errors", errors)
                : Problem.of("", "rounds.error.rows-missing", errors, rows);
    }

    /** What the office corrected is certified anew until it is summarised, also after the last day: else the school is in no sum. */
    Optional<Problem> certifiable(RecordRow row, RecordContext now) {
        if (!now.caller().scope(RoundsPermissions.CERTIFY).schools().contains(row.get(kind().school))) {
            return Optional.of(
                    Problem.of("", "rounds.error.not-head")); // who holds it for a unit or the office is no head: E-39
        }
        boolean same =
                row.get(kind().confirmer).filter(now.caller().person()::equals).isPresent();
        boolean two = portal.settings.get(now.office(), RoundsSettings.TWO_PERSONS, now.today());
        return same && two && now.caller().actingFor().isEmpty()
                ? Optional.of(Problem.of("", "rounds.error.same-person"))
                : row.get(kind().corrected) ? returnable(row) : enterable(row, now.today());
    }

    Optional<Problem> acknowledgeable(RecordRow row) {
        CollectionKind of = registers.collections().kind();
        RecordRow collection = collection(row);
        boolean four =
                row.get(kind().correct) && row.get(kind().whole) && row.get(kind().current) && row.get(kind().upToDate);
        if (collection.get(of.qualities) && !four) {
            return Optional.of(Problem.of(kind().correct.name(), "rounds.error.qualities"));
        }
        return collection.get(of.score) && row.get(kind().score).isEmpty()
                ? Optional.of(Problem.of(kind().score.name(), "records.error.missing"))
                : Optional.empty();
    }

    /** What was summarised is replaced, not given back. */
    Optional<Problem> returnable(RecordRow row) {
        CollectionKind of = registers.collections().kind();
        RecordRow collection = collection(row);
        return collection.state().equals(of.open) || collection.state().equals(of.closed)
                ? Optional.empty()
                : Optional.of(Problem.of("", "rounds.error.summarised"));
    }

    /** After the close only: before it nothing needs to be opened. */
    Optional<Problem> reopenable(RecordRow row, LocalDate today) {
        CollectionKind of = registers.collections().kind();
        RecordRow collection = collection(row);
        boolean over = collection.state().equals(of.closed)
                || (collection.state().equals(of.open)
                        && days(collection)
                                .filter(days -> today.isAfter(days.closesOn()))
                                .isPresent());
        return over ? Optional.empty() : Optional.of(Problem.of("", "rounds.error.not-closed"));
    }

    /** Days after the last day of the round; 0 in time. */
    int daysLate(RecordRow row, LocalDate today) {
        return daysOver(collection(row), today);
    }

    /** Days that a collection is over its last day; 0 in time. */
    int daysOver(RecordRow collection, LocalDate today) {
        return days(collection)
                .map(days -> (int) Math.max(0, ChronoUnit.DAYS.between(days.closesOn(), today)))
                .orElse(0);
    }
}
