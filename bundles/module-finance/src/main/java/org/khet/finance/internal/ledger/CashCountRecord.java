package org.khet.finance.internal.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khet.finance.internal.setting.FinanceCodes;
import org.khet.finance.internal.setting.FinancePermissions;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;

/**
 * Daily cash balance (รายงานเงินคงเหลือประจำวัน): notes and coins counted, signed by three keepers, a difference told with its reason.
 * Source: finance FIN-P12, PF-F05, FIN-57; kinds-finance finance.cash-count.
 */
public final class CashCountRecord extends RecordKind {
    public final Field<LocalDate> date = day("day_on")
            .initially(now -> now.today())
            .notAfter(now -> now.today())
            .unique()
            .sorted();
    public final Lines pieces = lines("pieces", "fin_cash_piece", 1, 20);
    public final Field<String> denomination =
            pieces.code("denomination", FinanceCodes.DENOMINATION).unique();
    public final Field<Integer> count = pieces.whole("pieces", 0, 100_000);
    public final Field<BigDecimal> worth = pieces.computed(
            pieces.baht("worth"),
            line -> new BigDecimal(line.get(denomination))
                    .multiply(new BigDecimal(line.get(count)))
                    .setScale(2));
    public final Field<BigDecimal> cash = baht("cash").sumOf(pieces, worth).summed();
    public final Field<BigDecimal> cheques = baht("cheques").initially(BigDecimal.ZERO);
    public final Field<BigDecimal> book = signedBaht("book_sum").formula(this::bookSum);
    public final Field<BigDecimal> difference = signedBaht("difference")
            .formula(row -> row.get(cash).add(row.get(cheques)).subtract(row.get(book)));
    public final Field<String> note = text("note", 500).wide().orEmpty();
    public final Field<Optional<PersonId>> keeper1 = person("keeper1").byCode().optional();
    public final Field<Optional<PersonId>> keeper2 = person("keeper2").byCode().optional();
    public final Field<Optional<PersonId>> keeper3 = person("keeper3").byCode().optional();

    public final State open = state("OPEN", StateTone.IDLE);
    public final State signed = end("SIGNED", StateTone.DONE);

    public final Action sign = action("sign")
            .from(open)
            .to(row -> row.has(keeper3) ? signed : open, open, signed)
            .needs(FinancePermissions.COUNT_SIGN)
            .when(this::maySign)
            .whenTyped((row, now) -> explained(row, bookSum(row)).map(one -> new Problem("", one.key(), one.args())))
            .does((row, now) ->
                    row.with(book(), bookSum(row)).with(next(row), now.caller().person()))
            .icon("pen-line");

    private final LedgerRepository ledger;

    /** @param ledger what the books say is in the cash box */
    public CashCountRecord(LedgerRepository ledger) {
        super("finance", "cash-count", "fin_cash_count");
        this.ledger = ledger;
        rights(FinancePermissions.DAY_VIEW, FinancePermissions.COUNT_SIGN, open);
        titled(date);
        list(date, cash, cheques, book, difference, note);
        ordered(date, true);
        section("what", date, cheques, note);
        section("pieces", pieces);
        tab("open", open);
        tab("all");
        changeable((row, now) ->
                row.has(keeper1) ? Optional.of(Problem.of("", "finance.error.signedFixed")) : Optional.empty());
        rule((row, now) -> explained(row, row.get(book)));
        menu("FIN", "coins", 16, "books");
    }

    private Field<BigDecimal> book() {
        return book;
    }

    /** What the books say until the first keeper signs, and said then. */
    private BigDecimal bookSum(RecordRow row) {
        return row.has(keeper1) ? row.get(book) : ledger.cash(row.head().office(), row.get(date));
    }

    /** The problem with a difference that nobody explains. Source: finance FIN-57. */
    private Optional<Problem> explained(RecordRow row, BigDecimal bookSum) {
        BigDecimal difference = row.get(cash).add(row.get(cheques)).subtract(bookSum);
        return difference.signum() != 0 && row.get(note).isBlank()
                ? Optional.of(Problem.of(note.name(), "finance.error.difference", difference))
                : Optional.empty();
    }

    private Field<Optional<PersonId>> next(RecordRow row) {
        if (!row.has(keeper1)) {
            return keeper1;
        }
        return row.has(keeper2) ? keeper3 : keeper2;
    }

    private Optional<Problem> maySign(RecordRow row, RecordContext now) {
        PersonId me = now.caller().person();
        return List.of(keeper1, keeper2).stream()
                        .anyMatch(one -> row.get(one).filter(me::equals).isPresent())
                ? Optional.of(Problem.of("", "finance.error.sameSigner"))
                : Optional.empty();
    }
}
