package org.khet.documents.internal.letter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.khet.documents.internal.register.RegisterNumbers;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.text.ThaiDate;

/**
 * What becomes of a letter that has its number already: it stays in its book, is marked anew, and the books of the units say what it says.
 * Source: core CORE-43, CORE-45, CORE-46, CORE-56, E-13, E-15.
 */
final class LetterChanges {
    private static final int NEW = 1;
    private final LetterFlow flow;
    private final RegisterNumbers numbers;
    private final LetterTwins twins;

    LetterChanges(LetterFlow flow, RegisterNumbers numbers, LetterTwins twins) {
        this.flow = flow;
        this.numbers = numbers;
        this.twins = twins;
    }

    /** Its unit ended: the letter goes on with the entry, so that whoever has those of the succeeding unit finds both. Source: CORE-03. */
    void followed(RecordRow entry, RecordContext now) {
        UnitEntryKind kind = flow.entries().kind();
        long letter = entry.get(kind.letter);
        if (!entry.head().isFirst()
                && entry.state().open()
                && flow.letters()
                        .find(now.office(), letter)
                        .filter(row -> !names(row, entry.get(kind.unit)))
                        .isPresent()) {
            isWith(flow.held(letter, now), entry.get(kind.unit), now);
        }
    }

    /** The letter names the unit among those that have it. */
    void isWith(RecordRow letter, UnitId unit, RecordContext now) {
        LetterInKind kind = flow.letters().kind();
        if (!names(letter, unit)) {
            List<RecordDraft> units = new ArrayList<>(RecordDraft.of(letter).lines(kind.units));
            units.add(new RecordDraft().with(kind.unit, unit));
            flow.letters().internal().change(now.caller(), letter, new RecordDraft().with(kind.units, units));
        }
    }

    private boolean names(RecordRow letter, UnitId unit) {
        LetterInKind kind = flow.letters().kind();
        return letter.lines(kind.units).stream()
                .anyMatch(line -> line.get(kind.unit).equals(unit));
    }

    private Optional<RecordRow> before(RecordRow row) {
        return row.id() == 0 ? Optional.empty() : flow.letters().find(row.head().office(), row.id());
    }

    private boolean isSame(RecordRow row, Field<?>... fields) {
        return before(row)
                .filter(old ->
                        List.of(fields).stream().allMatch(field -> Objects.equals(old.raw(field), row.raw(field))))
                .isPresent();
    }

    /** A letter was written before it is received; asked where one of both is new. */
    Optional<Problem> written(LetterInKind kind, RecordRow row) {
        return isSame(row, kind.letterOn, kind.receivedAt) ? Optional.empty() : LetterRules.letterBefore(kind, row);
    }

    /** What is wrong with the letter that it answers; asked where that is new: it may have been cancelled since. */
    Optional<Problem> unanswerable(LetterInKind kind, RecordRow row, RecordContext now) {
        return isSame(row, kind.repliesTo) ? Optional.empty() : flow.answers().unanswerable(row, now);
    }

    /** Its number is one of the year of its day, and what a register of secret letters numbered stays secret. */
    Optional<Problem> booked(LetterInKind kind, RecordRow row) {
        return isSame(row, kind.receivedAt, kind.secret)
                ? Optional.empty()
                : before(row)
                        .flatMap(old -> numbers.find(row.head().office(), old.get(kind.register))
                                .flatMap(register -> booked(kind, old, row, register)));
    }

    private Optional<Problem> booked(LetterInKind kind, RecordRow old, RecordRow row, RecordRow register) {
        if (register.get(numbers.kind().secret) && old.get(kind.secret) && !row.get(kind.secret)) {
            return Optional.of(numbers.secretOnly(register, kind.secrecy.name()));
        }
        LocalDate day = ThaiDate.day(row.get(kind.receivedAt));
        return numbers.isSameYear(register, day, ThaiDate.day(old.get(kind.receivedAt)))
                ? Optional.empty()
                : LetterInKind.problem(kind.receivedAt, "documents.error.letter.year");
    }

    /** Marked when it came before the day on which it was entered, or was there already. */
    RecordRow marked(LetterInKind kind, RecordRow row) {
        LocalDate day = ThaiDate.day(row.get(kind.receivedAt));
        return row.with(kind.backdated, day.isBefore(ThaiDate.day(row.head().created())))
                .with(kind.twin, twins.of(kind, row).orElse(null));
    }

    /** Its marks and the diary follow what was changed; a new one has them, and nothing is asked while its number is held. */
    void stored(LetterInKind kind, RecordRow row, RecordContext now) {
        if (row.head().edition() <= NEW) {
            return;
        }
        flow.inDiary(kind, row, now);
        RecordRow marked = marked(kind, row);
        if (!marked.get(kind.backdated).equals(row.get(kind.backdated))
                || !marked.get(kind.twin).equals(row.get(kind.twin))) {
            RecordDraft draft = new RecordDraft()
                    .with(kind.backdated, marked.get(kind.backdated))
                    .with(kind.twin, marked.get(kind.twin).orElse(null));
            flow.letters().internal().change(now.caller(), row, draft);
        }
    }

    /** The books of the units say what was corrected; nobody keeps more time than its sender gives. */
    void corrected(LetterInKind kind, RecordRow letter, RecordContext now) {
        flow.inDiary(kind, letter, now);
        UnitEntryKind entry = flow.entries().kind();
        LocalDate by = letter.get(kind.answerBy).orElse(null);
        for (RecordRow row :
                flow.entries().internal().all(now.caller(), RecordFilter.of(entry.letter.is(letter.id())))) {
            boolean waits = row.state().equals(entry.offered) || row.state().equals(entry.received);
            boolean later = row.state().open()
                    && by != null
                    && row.get(entry.due).filter(by::isBefore).isPresent();
            RecordDraft draft = new RecordDraft()
                    .with(entry.subject, letter.get(kind.subject))
                    .with(entry.sender, letter.get(kind.sender))
                    .with(entry.letterNo, letter.get(kind.letterNo))
                    .with(entry.due, waits || later ? by : row.raw(entry.due));
            boolean same = Stream.of(entry.subject, entry.sender, entry.letterNo, entry.due)
                    .allMatch(field -> Objects.equals(draft.raw(field), row.raw(field)));
            if (!same) { // else who works on it would be told that somebody changed it
                flow.entries().internal().change(now.caller(), row, draft);
            }
        }
    }

    /** Units that have the letter or are done with it. */
    Set<UnitId> holding(RecordRow letter, RecordContext now) {
        UnitEntryKind entry = flow.entries().kind();
        List<State> standing =
                new ArrayList<>(List.of(entry.offered, entry.received, entry.assigned, entry.inWork, entry.done));
        if (letter.get(flow.letters().kind().openUnits).signum() > 0) {
            standing.add(entry.handed); // whoever handed it on gets it again only when nobody has it
        }
        return units(letter.id(), now, standing);
    }

    /** A unit hands it on to one that has it not yet: there it stands in the book already. */
    Optional<Problem> notThere(UnitEntryKind kind, RecordRow entry, RecordContext now) {
        List<State> standing = List.of(kind.offered, kind.received, kind.assigned, kind.inWork);
        return entry.get(kind.next)
                .filter(next -> units(entry.get(kind.letter), now, standing).contains(next))
                .map(next -> Problem.of(kind.next.name(), "documents.error.entry.given"));
    }

    private Set<UnitId> units(long letter, RecordContext now, List<State> standing) {
        UnitEntryKind entry = flow.entries().kind();
        Set<UnitId> units = new HashSet<>();
        flow.entries()
                .internal()
                .all(now.caller(), RecordFilter.of(entry.letter.is(letter), entry.in(standing.toArray(State[]::new))))
                .forEach(row -> units.add(row.get(entry.unit)));
        return units;
    }

    /** Units that get it now: who refused it gets it again only where it is given to nobody else. */
    List<UnitId> given(RecordRow letter, RecordContext now) {
        LetterInKind kind = flow.letters().kind();
        Set<UnitId> holding = holding(letter, now);
        List<UnitId> wanted = letter.lines(kind.units).stream()
                .map(line -> line.get(kind.unit))
                .distinct()
                .filter(unit -> !holding.contains(unit))
                .toList();
        Set<UnitId> refusing = units(letter.id(), now, List.of(flow.entries().kind().refused));
        return refusing.containsAll(wanted)
                ? wanted
                : wanted.stream().filter(unit -> !refusing.contains(unit)).toList();
    }

    /** It goes to a unit that has it not yet. */
    Optional<Problem> further(LetterInKind kind, RecordRow row, RecordContext now) {
        Set<UnitId> holding = holding(row, now);
        return !row.lines(kind.units).isEmpty()
                        && row.lines(kind.units).stream().allMatch(line -> holding.contains(line.get(kind.unit)))
                ? Optional.of(Problem.of(kind.units.name(), "documents.error.letter.given"))
                : Optional.empty();
    }

    /** Units that have it stay among those to which it was given. */
    RecordRow kept(LetterInKind kind, RecordRow row, RecordContext now) {
        Set<UnitId> missing = holding(row, now);
        List<RecordLine> lines = new ArrayList<>(row.lines(kind.units));
        lines.forEach(line -> missing.remove(line.get(kind.unit)));
        missing.forEach(unit -> lines.add(RecordLine.of(kind.units).with(kind.unit, unit)));
        return missing.isEmpty() ? row : row.with(kind.units, lines);
    }
}
