package org.khet.documents.internal.flow;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.khet.documents.internal.paper.PaperKind;
import org.khet.documents.internal.paper.PaperRegistry;
import org.khet.documents.internal.register.BookYear;
import org.khet.documents.internal.register.NumberTaken;
import org.khet.documents.internal.register.RegisterNumbers;
import org.khet.documents.internal.register.ReservedNumbers;
import org.khet.documents.internal.setting.DocumentsCodes;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.Condition;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.series.RegisterNumber;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.text.ThaiDigits;

/** The register of a paper and its number: taken at drafting or signing, reserved, or typed from a book. Source: core CORE-49 to 51. */
final class PaperNumbers {
    private static final String SIGNED_IN_ANOTHER_YEAR = "ลงนามข้ามปี เอกสารออกเลขใหม่ของปีที่ลงนาม";
    private final RegisterNumbers numbers;
    private final ReservedNumbers reserved;
    private final PaperRegistry papers;

    PaperNumbers(RegisterNumbers numbers, ReservedNumbers reserved, PaperRegistry papers) {
        this.numbers = numbers;
        this.reserved = reserved;
        this.papers = papers;
    }

    RecordRow drafted(PaperKind kind, RecordRow row, RecordContext now) {
        RecordRow known = registered(kind, row, now);
        Optional<RecordRow> register = known.get(kind.register).flatMap(key -> numbers.find(now.office(), key));
        register.flatMap(one -> notSecret(kind, row, one)).ifPresent(problem -> {
            throw new Rejected(List.of(problem));
        });
        boolean atOnce = register.filter(one -> one.get(numbers.kind().takenAt) == NumberTaken.DRAFTING)
                .isPresent();
        if (!atOnce) {
            return known;
        }
        lapsed(kind, known, register.get().id(), now).ifPresent(problem -> {
            throw new Rejected(List.of(problem));
        });
        return given(kind, known, now, now.today());
    }

    RecordRow registered(PaperKind kind, RecordRow row, RecordContext now) {
        if (!(row.raw(kind.unit) instanceof UnitId unit)
                || !row.has(kind.sort)
                || !row.get(kind.number).isEmpty()) {
            return row;
        }
        Optional<RecordRow> register = row.get(kind.ownBook)
                .map(own -> numbers.own(now.office(), own, unit, now.today()))
                .orElseGet(() -> numbers.register(now.caller(), kind.book(row), Optional.of(unit), now.today()));
        return row.with(kind.register, register.map(RecordRow::id).orElse(null));
    }

    List<Long> ownBooks(Caller system) {
        return numbers.own(system).stream().map(RecordRow::id).toList();
    }

    /** The named register is looked at while the paper has no number; a register may end with numbers on papers. */
    Optional<Problem> ownBook(PaperKind kind, RecordRow row, RecordContext now) {
        boolean open = row.state().equals(kind.draft)
                && row.get(kind.number).isEmpty()
                && row.raw(kind.unit) instanceof UnitId;
        return row.get(kind.ownBook)
                .filter(own -> open
                        && numbers.own(now.office(), own, row.get(kind.unit), now.today())
                                .isEmpty())
                .map(own -> Problem.of(kind.ownBook.name(), "documents.error.register.not-own"));
    }

    private Optional<Problem> lapsed(PaperKind kind, RecordRow row, long register, RecordContext now) {
        return row.get(kind.reserved)
                .flatMap(key -> reserved.problem(now.office(), key, register, now.today(), kind.reserved.name())
                        .or(() -> ofAnotherYear(kind, key, register, now)));
    }

    /** A number of the last year does not stand on a paper of this one. */
    private Optional<Problem> ofAnotherYear(PaperKind kind, long key, long register, RecordContext now) {
        return reserved.reservedOn(now.office(), key)
                .filter(day -> numbers.find(now.office(), register)
                        .filter(one -> one.get(numbers.kind().yearKind) != BookYear.NEVER)
                        .filter(one -> !numbers.isSameYear(one, day, now.today()))
                        .isPresent())
                .map(day -> Problem.of(kind.reserved.name(), "documents.error.number.other-year"));
    }

    Optional<Problem> numberable(PaperKind kind, RecordRow stored, RecordContext now) {
        RecordRow row = registered(kind, stored, now);
        Optional<RecordRow> register = row.get(kind.register).flatMap(key -> numbers.find(now.office(), key));
        if (register.isEmpty()) {
            return Optional.of(Problem.of("", "documents.error.register.none"));
        }
        Optional<Problem> open = notSecret(kind, row, register.get());
        if (open.isPresent()) {
            return open;
        }
        boolean later =
                row.get(kind.number).isEmpty() && register.get().get(numbers.kind().takenAt) != NumberTaken.BY_HAND;
        return later ? lapsed(kind, row, register.get().id(), now) : Optional.empty();
    }

    /** A register of secret papers numbers no open one. Source: kinds-documents §3. */
    private Optional<Problem> notSecret(PaperKind kind, RecordRow row, RecordRow register) {
        return register.get(numbers.kind().secret) && row.get(kind.secrecy).equals(DocumentsCodes.NOT_SECRET)
                ? Optional.of(numbers.secretOnly(register, kind.secrecy.name()))
                : Optional.empty();
    }

    private RecordRow given(PaperKind kind, RecordRow row, RecordContext now, LocalDate day) {
        RecordRow register = row.get(kind.register)
                .flatMap(key -> numbers.find(now.office(), key))
                .orElseThrow(() -> Rejected.of("", "documents.error.register.none"));
        Optional<Long> held = row.get(kind.reserved)
                .filter(key -> lapsed(kind, row, register.id(), now).isEmpty());
        RegisterNumber number = held.map(key ->
                        reserved.use(now.caller(), key, register.id(), PaperRegistry.link(row), kind.reserved.name()))
                .orElseGet(() -> numbers.next(register, day, Optional.of(row.get(kind.unit))));
        return row.with(kind.reserved, held.orElse(null))
                .with(kind.number, number.text())
                .with(kind.running, number.running())
                .with(kind.numberYear, number.buddhistYear())
                .with(kind.dated, day);
    }

    RecordRow numbered(PaperKind kind, RecordRow signed, RecordContext now) {
        boolean drafted = !signed.get(kind.number).isEmpty();
        Optional<LocalDate> kept = drafted ? dayOfItsNumber(kind, signed, now) : Optional.empty();
        if (kept.isPresent()) {
            return signed.with(kind.dated, kept.get());
        }
        RecordRow stored =
                drafted ? signed.with(kind.number, "").with(kind.running, null).with(kind.numberYear, null) : signed;
        RecordRow row = isKept(stored.get(kind.register), now) ? stored : registered(kind, stored, now);
        Optional<RecordRow> register = row.get(kind.register).flatMap(key -> numbers.find(now.office(), key));
        LocalDate day = row.get(kind.paperSigned)
                .filter(on -> !on.isAfter(now.today()))
                .filter(on -> register.filter(one -> numbers.isSameYear(one, on, now.today()))
                        .isPresent())
                .orElse(now.today());
        if (drafted && isByHand(register) && row.get(kind.handNumber).isBlank()) {
            return signed.with(kind.dated, now.today()); // nobody could type one, so the paper keeps what it has
        }
        if (drafted) {
            spoil(kind, signed, now);
        }
        return isByHand(register)
                ? row.with(kind.dated, day)
                        .with(kind.number, row.get(kind.handNumber).strip())
                        .with(
                                kind.running,
                                numbers.running(register.orElseThrow(), row.get(kind.handNumber))
                                        .orElse(null))
                        .with(kind.numberYear, numbers.year(register.orElseThrow(), day))
                : given(kind, row, now, day);
    }

    /** The day of a paper whose draft took a number: that of its signature, in the year of the number; none where it was signed later. */
    private Optional<LocalDate> dayOfItsNumber(PaperKind kind, RecordRow row, RecordContext now) {
        Optional<RecordRow> yearly = row.get(kind.register)
                .flatMap(key -> numbers.find(now.office(), key))
                .filter(one -> one.get(numbers.kind().yearKind) != BookYear.NEVER);
        return Stream.concat(row.get(kind.paperSigned).stream(), Stream.of(now.today()))
                .filter(day -> !day.isAfter(now.today()))
                .filter(day -> yearly.map(one -> numbers.year(one, day))
                        .filter(year -> row.get(kind.numberYear)
                                .filter(of -> !of.equals(year))
                                .isPresent())
                        .isEmpty())
                .findFirst();
    }

    /** The number of the draft stays void in the register of the year that is over. Source: core E-11, E-12. */
    private void spoil(PaperKind kind, RecordRow row, RecordContext now) {
        RegisterNumber number = new RegisterNumber(
                row.get(kind.running).orElse(0), row.get(kind.numberYear).orElse(0), row.get(kind.number));
        row.get(kind.register)
                .ifPresent(register -> reserved.spoil(
                        now.caller(),
                        new ReservedNumbers.Borne(
                                number, register, row.get(kind.unit), row.get(kind.drafter), PaperRegistry.link(row)),
                        SIGNED_IN_ANOTHER_YEAR));
    }

    /** Whether that register is still kept; a paper that is signed in the new year goes into the new year's. */
    private boolean isKept(Optional<Long> register, RecordContext now) {
        return register.flatMap(key -> numbers.find(now.office(), key))
                .filter(one -> one.get(numbers.kind().until)
                        .filter(last -> last.isBefore(now.today()))
                        .isEmpty())
                .isPresent();
    }

    private boolean isByHand(Optional<RecordRow> register) {
        return register.filter(one -> one.get(numbers.kind().takenAt) == NumberTaken.BY_HAND)
                .isPresent();
    }

    boolean isTyped(PaperKind kind, RecordRow row, RecordContext now) {
        return row.get(kind.number).isEmpty()
                && isByHand(row.get(kind.register).flatMap(key -> numbers.find(now.office(), key)));
    }

    /** A number stands once in the year of its book, whichever digits it has; one that was typed and is not given yet counts too. */
    Optional<Problem> typedBefore(PaperKind kind, RecordRow row, RecordContext now) {
        long book = row.get(kind.register).orElse(0L);
        String typed = row.get(kind.handNumber).strip();
        Optional<RecordRow> register = numbers.find(now.office(), book);
        Optional<Integer> year =
                register.filter(one -> numbers.comesAgain(one, typed)).map(one -> numbers.year(one, now.today()));
        List<Condition> alike = new ArrayList<>(List.of(kind.number.is(typed), kind.in(kind.signed)));
        register.flatMap(one -> numbers.running(one, typed)).ifPresent(running -> alike.add(kind.running.is(running)));
        boolean given = papers
                .of(kind)
                .internal()
                .all(now.caller(), RecordFilter.of(kind.register.is(book), new Condition.Any(alike)))
                .stream()
                .filter(other -> other.id() != row.id() && isOf(year, other.get(kind.numberYear)))
                .anyMatch(other -> isSame(typed, other.get(kind.number)) || isSame(typed, other.get(kind.handNumber)));
        return given
                ? Optional.of(Problem.of(kind.handNumber.name(), "documents.error.number.twice", typed))
                : Optional.empty();
    }

    private static boolean isOf(Optional<Integer> year, Optional<Integer> given) {
        return year.isEmpty() || given.isEmpty() || given.equals(year);
    }

    private static boolean isSame(String typed, String given) {
        return ThaiDigits.toArabic(typed).equals(ThaiDigits.toArabic(given.strip()));
    }
}
