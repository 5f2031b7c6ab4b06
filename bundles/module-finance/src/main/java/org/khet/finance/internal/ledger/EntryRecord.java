package org.khet.finance.internal.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.khet.finance.internal.setting.FinancePermissions;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;

/**
 * Entries of the accounts (รายการบัญชี): debit equals credit; what is posted never changes, a counter-entry takes it back. Source:
 * finance FE-13, RF-30, RF-33; kinds-finance finance.entry.
 */
public final class EntryRecord extends RecordKind {
    public final Field<LocalDate> date =
            day("dated_on").initially(now -> now.today()).filtered().sorted();
    /** Of what people write themselves the general one; other entries are made of days, files and the end of the year. */
    public final Field<EntryBook> book = choice("book", EntryBook.class)
            .byCode()
            .initially(EntryBook.GENERAL)
            .filtered();

    public final Field<String> subject = text("subject", 200).searched().wide();
    public final Field<Optional<RecordLink>> document = link(
                    "document", "finance.day", "finance.entry", "finance.receipt", "finance.period")
            .optional();
    public final Lines lines = lines("lines", "fin_entry_line", 2, 1000);
    public final Field<Long> account = lines.record("account", "finance.ledger-account");
    public final Field<Optional<Long>> fund =
            lines.record("fund", "finance.fund").optional();
    public final Field<BigDecimal> debit = lines.baht("debit").initially(BigDecimal.ZERO);
    public final Field<BigDecimal> credit = lines.baht("credit").initially(BigDecimal.ZERO);
    public final Field<BigDecimal> total = baht("total").sumOf(lines, debit).summed();
    public final Field<Boolean> countered = yesNo("countered").byCode().initially(false);

    public final State draft = state("DRAFT", StateTone.IDLE);
    public final State posted = end("POSTED", StateTone.DONE);

    public final Action post = action("post")
            .from(draft)
            .to(posted)
            .needs(FinancePermissions.LEDGER_POST)
            .when(this::postable)
            .does((row, now) -> kept(row, row.get(date())))
            .then((row, now) -> openings().posted(this, row))
            .icon("lock");
    public final Action counter = action("counter")
            .from(posted)
            .needs(FinancePermissions.LEDGER_POST)
            .because()
            .when((row, now) -> row.get(countered)
                    ? Optional.of(Problem.of("", "finance.error.countered"))
                    : opening(row, "").or(() -> isOpen(row, now.today())))
            .does((row, now) -> kept(row, now.today()).with(countered, true))
            .then((row, now) -> takenBack(row, now))
            .backward("undo-2");

    private final LedgerRepository ledger;
    private final RecordService<LedgerAccountRecord> accounts;
    private final BiConsumer<RecordRow, RecordContext> opposite;
    private final OpeningBalances openings;

    /**
     * @param opposite makes the entry that takes another one back
     * @param openings what kinds of money are begun with
     */
    public EntryRecord(
            LedgerRepository ledger,
            RecordService<LedgerAccountRecord> accounts,
            BiConsumer<RecordRow, RecordContext> opposite,
            OpeningBalances openings) {
        super("finance", "entry", "fin_entry");
        this.ledger = ledger;
        this.accounts = accounts;
        this.opposite = opposite;
        this.openings = openings;
        rights(FinancePermissions.LEDGER_VIEW, FinancePermissions.LEDGER_POST, draft);
        titled(subject);
        list(date, book, subject, document, total);
        ordered(date, true);
        section("what", date, subject, document);
        section("lines", lines);
        tab("draft", draft);
        tab("posted", posted);
        tab("all");
        rule((row, now) -> balanced(row));
        rule((row, now) -> isOpen(row, row.get(date)));
        rule((row, now) -> opening(row, book.name()));
        menu("FIN", "square-pen", 85, "books");
    }

    private Field<LocalDate> date() {
        return date;
    }

    /** Its month stays open until this is done. Source: finance RF-32. */
    private RecordRow kept(RecordRow row, LocalDate day) {
        ledger.keepOpen(row.head().office(), day);
        isOpen(row, day).ifPresent(problem -> {
            throw new Rejected(List.of(problem));
        });
        return row;
    }

    private void takenBack(RecordRow row, RecordContext now) {
        opposite.accept(row, now);
        openings.countered(this, row);
    }

    private OpeningBalances openings() {
        return openings;
    }

    private Optional<Problem> balanced(RecordRow row) {
        BigDecimal left = sum(row, debit);
        BigDecimal right = sum(row, credit);
        return left.compareTo(right) == 0 && left.signum() > 0
                ? Optional.empty()
                : Optional.of(Problem.of(lines.name(), "finance.error.unbalanced", left, right));
    }

    private Optional<Problem> isOpen(RecordRow row, LocalDate day) {
        boolean closed = ledger.isClosed(row.head().office(), YearMonth.from(day));
        return closed ? Optional.of(Problem.of("", "finance.error.monthClosed", day)) : Optional.empty();
    }

    /** Opening balances stand before the first close, once, and are not taken back after it. Source: finance FIN-120. */
    private Optional<Problem> opening(RecordRow row, String field) {
        return row.get(book) == EntryBook.OPENING
                        && ledger.hasClosedMonth(row.head().office())
                ? Optional.of(Problem.of(field, "finance.error.openingLocked"))
                : Optional.empty();
    }

    private Optional<Problem> postable(RecordRow row, RecordContext now) {
        return isOpen(row, row.get(date))
                .or(() -> row.lines(lines).stream()
                        .flatMap(line -> accounts.find(now.office(), line.get(account)).stream())
                        .filter(one -> !one.state().equals(accounts.kind().active))
                        .findFirst()
                        .map(one -> Problem.of("", "finance.error.accountInactive", one.get(accounts.kind().code))))
                .or(() -> withoutFund(row));
    }

    /**
     * A control account is the sum of its kinds of money, so a line on it that people write or bring over names one; what takes another
     * entry back is as that one was. Source: finance RF-31, FIN-42.
     */
    private Optional<Problem> withoutFund(RecordRow row) {
        boolean takesBack = row.get(document)
                .filter(one -> one.type().equals(type())
                        && ledger.isCountered(row.head().office(), one.id()))
                .isPresent();
        if (takesBack || (row.get(book) != EntryBook.GENERAL && row.get(book) != EntryBook.OPENING)) {
            return Optional.empty();
        }
        return row.lines(lines).stream()
                .filter(line -> line.get(fund).isEmpty())
                .flatMap(line -> accounts.find(row.head().office(), line.get(account)).stream())
                .filter(one -> one.get(accounts.kind().control))
                .findFirst()
                .map(one -> Problem.of("", "finance.error.controlNeedsFund", one.get(accounts.kind().code)));
    }

    private BigDecimal sum(RecordRow row, Field<BigDecimal> column) {
        List<BigDecimal> sums =
                row.lines(lines).stream().map(line -> line.get(column)).toList();
        return sums.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
