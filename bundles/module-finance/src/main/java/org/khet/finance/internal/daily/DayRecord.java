package org.khet.finance.internal.daily;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khet.finance.internal.balance.FixedFields;
import org.khet.finance.internal.payment.DayLock;
import org.khet.finance.internal.setting.FinanceCodes;
import org.khet.finance.internal.setting.FinancePermissions;
import org.khet.finance.internal.setting.FinanceSettings;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.settings.Settings;
import org.khet.portal.api.time.WorkingDays;

/**
 * Daily summaries of receipts and payments (งบหน้าสรุปการรับ–จ่ายเงินประจำวัน), one for each part: due on the next working day, locked
 * when accounting accepts. Source: finance FE-11, C.1b, RF-01 to RF-05; kinds-finance finance.day.
 */
public final class DayRecord extends RecordKind {
    public final Field<LocalDate> date = day("day_on")
            .initially(now -> now.today())
            .notAfter(now -> now.today())
            .sorted();
    public final Field<String> part = code("part", FinanceCodes.PART).filtered();
    public final Field<LocalDate> dueOn = day("due_on").formula(this::due);
    public final Field<BigDecimal> opening = signedBaht("opening").formula(this::openingOf);
    public final Field<BigDecimal> receipts = signedBaht("receipts").formula(this::receiptsOf);
    public final Field<BigDecimal> payments = signedBaht("payments").formula(this::paymentsOf);
    public final Field<BigDecimal> closing = signedBaht("closing")
            .formula(row -> row.get(opening).add(row.get(receipts)).subtract(row.get(payments)));

    public final Field<Optional<LocalDate>> urgedOn = day("urged_on").byCode().optional();

    public final State open = state("OPEN", StateTone.IDLE);
    public final State returned = state("RETURNED", StateTone.WAIT);
    public final State submitted = state("SUBMITTED", StateTone.RUN);
    public final State accepted = end("ACCEPTED", StateTone.DONE);

    public final Field<Optional<BigDecimal>> cash =
            baht("counted_cash").from(submitted).optional();
    public final Field<Optional<BigDecimal>> cheques =
            baht("counted_cheques").from(submitted).optional();
    public final Field<Optional<BigDecimal>> bank =
            baht("bank_sum").from(submitted).optional();
    public final Field<Optional<BigDecimal>> difference =
            signedBaht("difference").byCode().optional();
    public final Field<String> note = text("note", 500).from(submitted).wide().orEmpty();
    public final Field<Optional<Instant>> submittedAt =
            instant("submitted_at").byCode().optional();
    public final Field<Integer> lateDays =
            whole("late_days", 0, 10_000).byCode().initially(0);

    public final Action submit = action("submit")
            .from(open, returned)
            .to(submitted)
            .needs(FinancePermissions.DAY_SUBMIT)
            .demands(cash, cheques, bank)
            .asks(note)
            .when(new EarlierDays(this::book, part, date))
            .whenTyped((row, now) -> noneSkipped(row))
            .does(this::summedUp)
            .tells(FinancePermissions.DAY_ACCEPT);
    public final Action accept = action("accept")
            .from(submitted)
            .to(accepted)
            .needs(FinancePermissions.DAY_ACCEPT)
            .notWho(submit)
            .when(this::unbroken)
            .when(this::postable)
            .then((row, now) -> poster().post(this, row, now))
            .icon("lock")
            .tellsMaker();
    public final Action urge = action("urge")
            .from(open, returned)
            .automatic()
            .does((row, now) -> row.with(urgedOn(), now.today()))
            .tells(FinancePermissions.DAY_SUBMIT);
    public final Action giveBack = action("return", "returned")
            .from(submitted)
            .to(returned)
            .needs(FinancePermissions.DAY_ACCEPT)
            .because()
            .backward("undo-2")
            .tellsMaker();

    /** Posts an accepted day. */
    public interface Poster {
        /** Makes its entries, once. */
        void post(DayRecord kind, RecordRow day, RecordContext now);
    }

    private final DayTotals book;
    private final WorkingDays workingDays;
    private final Settings settings;
    private final Poster poster;
    private final DayLock lock;
    private @Nullable RecordService<DayRecord> kept;

    /** @param poster makes the entries of an accepted day */
    public DayRecord(DayTotals book, WorkingDays workingDays, Settings settings, Poster poster, DayLock lock) {
        super("finance", "day", "fin_day");
        this.book = book;
        this.workingDays = workingDays;
        this.settings = settings;
        this.poster = poster;
        this.lock = lock;
        rights(FinancePermissions.DAY_VIEW, FinancePermissions.DAY_SUBMIT, open);
        unique(date, part);
        dueBy(dueOn);
        titled(part, date);
        list(date, part, opening, receipts, payments, closing, dueOn, lateDays);
        ordered(date, true);
        section("what", date, part);
        tab("open", open, returned);
        tab("accept", submitted);
        tab("late", now -> List.of(in(open, returned), dueOn.below(now.today())));
        tab("all");
        way(open, submitted, accepted);
        rule((row, now) -> FixedFields.before(kept, row)
                .flatMap(before -> FixedFields.changed(before, row, "finance.error.dayFixed", date, part)));
        rule((row, now) -> later(row));
        stored((row, now) ->
                lock.moved(now.office(), row.get(part), row.get(date).plusDays(1)));
        menu("FIN", "calendar-check", 15);
    }

    /** Told once when the kind is kept, before anybody sums up a day. */
    public void keep(RecordService<DayRecord> service) {
        kept = service;
    }

    /**
     * The problem with a day before one that was submitted: what moved on it would be in no opening. One without movement opens and closes
     * with the same sum, so it is made later too. Source: finance RF-03, RF-04.
     */
    private Optional<Problem> later(RecordRow row) {
        OfficeId office = row.head().office();
        return book.submittedAfter(office, row.get(part), row.get(date))
                .filter(day -> book.hasMoved(office, row.get(part), row.get(date)))
                .map(day -> Problem.of(date.name(), "finance.error.laterDay", day));
    }

    /** No day on which money moved is left out: nobody could make its summary any more. Source: finance RF-03, RF-04. */
    private Optional<Problem> noneSkipped(RecordRow row) {
        return book.skippedBefore(row.head().office(), row.get(part), row.get(date))
                .map(day -> Problem.of("", "finance.error.daySkipped", day));
    }

    private Field<Optional<LocalDate>> urgedOn() {
        return urgedOn;
    }

    private DayTotals book() {
        return book;
    }

    private Poster poster() {
        return poster;
    }

    private LocalDate due(RecordRow row) {
        int days = settings.get(row.head().office(), FinanceSettings.DAY_DUE, row.get(date));
        return workingDays.plus(row.head().office(), row.get(date), days);
    }

    /** Figures follow the documents until accounting accepts the day. */
    private BigDecimal openingOf(RecordRow row) {
        return isFrozen(row) ? row.get(opening()) : book.opening(row.head().office(), row.get(part), row.get(date));
    }

    private BigDecimal receiptsOf(RecordRow row) {
        return isFrozen(row) ? row.get(receipts) : book.received(row.head().office(), row.get(part), row.get(date));
    }

    private BigDecimal paymentsOf(RecordRow row) {
        return isFrozen(row) ? row.get(payments) : book.paid(row.head().office(), row.get(part), row.get(date));
    }

    private Field<BigDecimal> opening() {
        return opening;
    }

    private boolean isFrozen(RecordRow row) {
        return row.state().equals(submitted) || row.state().equals(accepted);
    }

    private RecordRow summedUp(RecordRow typed, RecordContext now) {
        RecordRow row = typed.with(opening, openingOf(typed))
                .with(receipts, receiptsOf(typed))
                .with(payments, paymentsOf(typed));
        BigDecimal end = row.get(opening).add(row.get(receipts)).subtract(row.get(payments));
        BigDecimal counted = sum(row.get(cash)).add(sum(row.get(cheques))).add(sum(row.get(bank)));
        BigDecimal off = counted.subtract(end);
        if (off.signum() != 0 && row.get(note).isBlank()) {
            throw Rejected.of(note.name(), "finance.error.difference", off);
        }
        RecordRow compared = row.with(difference, off);
        return row.get(submittedAt).isPresent()
                ? compared
                : compared.with(submittedAt, now.now()).with(lateDays, late(row, now));
    }

    /** Working days after it was due, as it was submitted first; on a day off it is late already. Source: finance RF-02, FIN-29. */
    private int late(RecordRow row, RecordContext now) {
        return now.today().isAfter(row.get(dueOn))
                ? Math.max(1, workingDays.between(now.office(), row.get(dueOn), now.today()))
                : 0;
    }

    private static BigDecimal sum(Optional<BigDecimal> counted) {
        return counted.orElse(BigDecimal.ZERO);
    }

    /** Days are accepted in order, and each opens with what the one before closed with. Source: finance RF-03, FIN-32. */
    private Optional<Problem> unbroken(RecordRow row, RecordContext now) {
        lock.lock(now.office(), row.get(part), row.get(date));
        BigDecimal before = book.opening(now.office(), row.get(part), row.get(date));
        return book.notAcceptedBefore(now.office(), row.get(part), row.get(date))
                .map(day -> Problem.of("", "finance.error.dayNotAccepted", day))
                .or(() -> before.compareTo(row.get(opening)) == 0
                        ? Optional.empty()
                        : Optional.of(Problem.of("", "finance.error.openingDiffers", row.get(opening), before)));
    }

    /** Documents still say what was submitted, and who accepts paid nothing of it. Source: finance RF-03, RF-15. */
    private Optional<Problem> postable(RecordRow row, RecordContext now) {
        if (book.isPayer(
                now.office(), row.get(part), row.get(date), now.caller().person())) {
            return Optional.of(Problem.of("", "finance.error.payerPosts"));
        }
        boolean same = book.received(now.office(), row.get(part), row.get(date)).compareTo(row.get(receipts)) == 0
                && book.paid(now.office(), row.get(part), row.get(date)).compareTo(row.get(payments)) == 0;
        return same ? Optional.empty() : Optional.of(Problem.of("", "finance.error.dayChanged"));
    }
}
