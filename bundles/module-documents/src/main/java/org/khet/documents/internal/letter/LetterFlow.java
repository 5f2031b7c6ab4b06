package org.khet.documents.internal.letter;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khet.documents.internal.diary.Diaries;
import org.khet.documents.internal.register.RegisterNumbers;
import org.khet.documents.internal.register.RegisterSort;
import org.khet.documents.internal.setting.DocumentsServices;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.text.ThaiDate;

/**
 * What follows from letters and from what units do with them: entries in the books of the units, the way back, the end. Source: core
 * CORE-43 to 47, DIR-01.
 */
public final class LetterFlow {
    private final RegisterNumbers numbers;
    private final LetterTwins twins;
    private final Diaries diaries;
    private final LetterReaders readers;
    private final List<LetterListener> listeners = new ArrayList<>();
    private @Nullable RecordService<LetterInKind> letters;
    private @Nullable RecordService<UnitEntryKind> entries;

    /** Over registers, letters that are there, diaries, and who receives in units. */
    public LetterFlow(RegisterNumbers numbers, LetterTwins twins, Diaries diaries, DocumentsServices services) {
        this.readers = new LetterReaders(this, services);
        this.numbers = numbers;
        this.twins = twins;
        this.diaries = diaries;
    }

    /** Told once, before any letter is registered. */
    void keep(RecordService<LetterInKind> keptLetters, RecordService<UnitEntryKind> keptEntries) {
        letters = keptLetters;
        entries = keptEntries;
    }

    /** Tells somebody of what becomes of letters; while the module is put together only. */
    public void tell(LetterListener listener) {
        listeners.add(listener);
    }

    /** What answers them, and what they answer. */
    public LetterAnswers answers() {
        return new LetterAnswers(this);
    }

    /** Who reads secret ones. */
    public LetterReaders readers() {
        return readers;
    }

    List<LetterListener> listeners() {
        return List.copyOf(listeners);
    }

    RecordService<LetterInKind> letters() {
        return Objects.requireNonNull(letters);
    }

    RecordService<UnitEntryKind> entries() {
        return Objects.requireNonNull(entries);
    }

    /** What becomes of one that has its number. */
    LetterChanges changes() {
        return new LetterChanges(this, numbers, twins);
    }

    /** It gets the next number of the central register, for the day on which it came. Source: core CORE-44, E-13. */
    RecordRow numbered(LetterInKind kind, RecordRow row, RecordContext now) {
        RecordRow register =
                numbers.demand(now.caller(), RegisterSort.INCOMING, Optional.empty(), now.today(), kind.subject.name());
        if (register.get(numbers.kind().secret) && !row.get(kind.secret)) {
            throw new Rejected(List.of(numbers.secretOnly(register, kind.secrecy.name())));
        }
        LocalDate day = ThaiDate.day(row.get(kind.receivedAt));
        if (!numbers.isSameYear(register, day, now.today())) {
            throw Rejected.of(kind.receivedAt.name(), "documents.error.letter.year");
        }
        return row.with(kind.register, register.id()).with(kind.number, numbers.next(register, day, Optional.empty()));
    }

    /** A letter that is void or another's leaves the diary. Source: core CORE-65. */
    void gone(RecordRow row, RecordContext now) {
        diaries.cancel(now.caller(), link(row));
        told(row, now);
    }

    /** The head's appointment. Source: core CORE-65. */
    void intoDiary(LetterInKind kind, RecordRow row, RecordContext now) {
        diaries.cancel(now.caller(), link(row)); // ticked once more, the earlier time holds no longer
        if (LetterRules.isForDiary(kind, row)) {
            row.get(kind.meetsAt).ifPresent(at -> diaries.put(now.caller(), diarySubject(kind, row), at, link(row)));
        }
    }

    private static String diarySubject(LetterInKind kind, RecordRow row) {
        return row.get(kind.secret) ? row.get(kind.number).text() : row.get(kind.subject);
    }

    /** The diary says what the letter says now. Source: core CORE-65. */
    void inDiary(LetterInKind kind, RecordRow row, RecordContext now) {
        if (LetterRules.isForDiary(kind, row)) {
            diaries.renamed(now.caller(), link(row), row.get(kind.number).text(), diarySubject(kind, row));
        }
    }

    /** Each unit that neither has it nor is done with it gets an entry. */
    void routed(RecordRow row, RecordContext now) {
        List<UnitId> given = changes().given(row, now);
        given.forEach(unit -> offer(row, unit, now));
        count(row.id(), now, given.size(), 0);
        told(row, now);
    }

    private void offer(RecordRow letter, UnitId unit, RecordContext now) {
        LetterInKind kind = letters().kind();
        UnitEntryKind entry = entries().kind();
        entries()
                .internal()
                .create(
                        now.caller(),
                        new RecordDraft()
                                .with(entry.letter, letter.id())
                                .with(entry.unit, unit)
                                .with(entry.subject, letter.get(kind.subject))
                                .with(entry.sender, letter.get(kind.sender))
                                .with(entry.letterNo, letter.get(kind.letterNo))
                                .with(entry.centralNo, letter.get(kind.number).text())
                                .with(entry.urgency, letter.get(kind.urgency))
                                .with(entry.secret, letter.get(kind.secret))
                                .with(entry.instruction, letter.get(kind.instruction))
                                .with(entry.due, letter.get(kind.answerBy).orElse(null))
                                .with(
                                        entry.readers,
                                        letter.lines(kind.readers).stream()
                                                .map(line ->
                                                        new RecordDraft().with(entry.reader, line.get(kind.reader)))
                                                .toList()));
    }

    /** The entries of a letter that are not closed. */
    List<RecordRow> open(RecordRow letter, RecordContext now) {
        UnitEntryKind kind = entries().kind();
        return entries()
                .internal()
                .all(
                        now.caller(),
                        RecordFilter.of(
                                kind.letter.is(letter.id()),
                                kind.in(kind.offered, kind.received, kind.assigned, kind.inWork)));
    }

    /** A unit refused: when all did, the letter is back at the centre. */
    void refused(RecordRow entry, RecordContext now) {
        closed(entry.get(entries().kind().letter), now, 0);
    }

    /** A unit is done: when all are, so is the letter. */
    void finished(RecordRow entry, RecordContext now) {
        closed(entry.get(entries().kind().letter), now, 1);
    }

    /** The counter is changed before it is read, so of two units that end at once one sees the last. */
    private void closed(long letter, RecordContext now, int done) {
        RecordRow row = count(letter, now, -1, done);
        LetterInKind kind = letters().kind();
        if (row.get(kind.openUnits).signum() == 0 && row.state().equals(kind.routed)) {
            boolean some = row.get(kind.doneUnits).signum() > 0;
            letters().internal().act(now.caller(), row, some ? kind.finish : kind.comeBack);
        }
    }

    /** A unit works on it again, its letter goes on by itself. */
    void counted(RecordRow entry, RecordContext now) {
        count(entry.get(entries().kind().letter), now, 1, -1);
    }

    /** A unit works on it again. */
    void again(RecordRow entry, RecordContext now) {
        LetterInKind kind = letters().kind();
        RecordRow row = count(entry.get(entries().kind().letter), now, 1, -1);
        if (!row.state().equals(kind.routed)) {
            letters()
                    .internal()
                    .act(
                            now.caller(),
                            row,
                            kind.reopen,
                            new RecordDraft(),
                            row.head().reason());
        }
    }

    /** A unit hands it on: another entry there. */
    void handedOver(RecordRow entry, UnitId to, RecordContext now) {
        UnitEntryKind of = entries().kind();
        RecordRow letter = readers.more(
                entry.get(of.letter), entry.get(of.nextReader).stream().toList(), now);
        changes().isWith(letter, to, now);
        offer(letter, to, now);
        if (entry.has(of.main)) { // who worked on it here does so no longer
            readers.working(letter.id(), now);
        }
    }

    /** Nobody gets more time for a letter than its sender gave, unless that is over. Source: kinds-documents §4. */
    Optional<Problem> notLater(UnitEntryKind kind, RecordRow entry, RecordContext now) {
        return letters()
                .find(now.office(), entry.get(kind.letter))
                .flatMap(letter -> letter.get(letters().kind().answerBy))
                .filter(by -> !by.isBefore(now.today())
                        && entry.get(kind.due).filter(by::isBefore).isPresent())
                .map(by -> Problem.of(kind.due.name(), "documents.error.entry.late", by));
    }

    /** Whether the letter stands so that the unit may work on it again. */
    boolean mayGoOn(RecordRow entry, RecordContext now) {
        LetterInKind kind = letters().kind();
        return letters()
                .find(now.office(), entry.get(entries().kind().letter))
                .filter(letter -> List.of(kind.proposed, kind.routed, kind.done).contains(letter.state()))
                .isPresent();
    }

    /** A letter that nobody else changes meanwhile: of two units that choose people at once the second waits for the first. */
    RecordRow held(long letter, RecordContext now) {
        return count(letter, now, 0, 0);
    }

    void told(RecordRow letter, RecordContext now) {
        listeners.forEach(listener -> listener.moved(letter, now));
    }

    private RecordRow count(long letter, RecordContext now, int open, int done) {
        LetterInKind kind = letters().kind();
        Map<Field<BigDecimal>, BigDecimal> sums =
                Map.of(kind.openUnits, BigDecimal.valueOf(open), kind.doneUnits, BigDecimal.valueOf(done));
        letters().add(now.office(), letter, sums, List.of(kind.openUnits.atLeast(BigDecimal.ZERO)));
        return letters().find(now.office(), letter).orElseThrow();
    }

    /** A letter as other records point at it; a secret one without its subject. */
    public RecordLink link(RecordRow letter) {
        LetterInKind kind = letters().kind();
        String title = letter.get(kind.number).text() + (letter.get(kind.secret) ? "" : " " + letter.get(kind.subject));
        return new RecordLink(
                kind.type(), letter.id(), title.substring(0, Math.min(RecordLink.TITLE_MOST, title.length())));
    }
}
