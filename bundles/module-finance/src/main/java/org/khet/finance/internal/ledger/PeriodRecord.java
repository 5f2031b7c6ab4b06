package org.khet.finance.internal.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.khet.finance.internal.setting.FinancePermissions;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.time.FiscalYear;

/**
 * Months of the accounts (งวดบัญชี): closed in order, once they are over, after all days were accepted and all banks compared. Source: finance FE-14, RF-32;
 * kinds-finance finance.period.
 */
public final class PeriodRecord extends RecordKind {
    public final Field<YearMonth> month = month("month_of").unique().sorted();

    public final State open = state("OPEN", StateTone.RUN);
    public final State closed = state("CLOSED", StateTone.DONE);
    public final State reopened = state("REOPENED", StateTone.WAIT);

    public final Action close = action("close")
            .from(open, reopened)
            .to(closed)
            .needs(FinancePermissions.LEDGER_CLOSE)
            .when((row, now) -> waitsFor(row, now))
            .does(this::closed)
            .icon("lock");
    public final Action reopen = action("reopen", "reopened")
            .from(closed)
            .to(reopened)
            .needs(FinancePermissions.LEDGER_REOPEN)
            .because()
            .backward("undo-2");

    /** Depreciation and its adjustment in one press. Source: finance FIN-44. */
    public final Action depreciate = action("depreciate")
            .from(open, reopened)
            .needs(FinancePermissions.LEDGER_POST)
            .when(this::begun)
            .does(this::keptOpen)
            .then((row, now) -> depreciation().post(row, row.get(month()), now))
            .icon("calculator");

    private final LedgerRepository ledger;
    private final MonthEndRepository monthEnd;
    private final YearClosing closing;
    private final DepreciationPoster depreciation;

    /**
     * @param ledger       the months
     * @param monthEnd     what they wait for
     * @param closing      carries the year over
     * @param depreciation posts what assets lose
     */
    public PeriodRecord(
            LedgerRepository ledger,
            MonthEndRepository monthEnd,
            YearClosing closing,
            DepreciationPoster depreciation) {
        super("finance", "period", "fin_period");
        this.ledger = ledger;
        this.monthEnd = monthEnd;
        this.closing = closing;
        this.depreciation = depreciation;
        rights(FinancePermissions.LEDGER_VIEW, FinancePermissions.LEDGER_CLOSE, open);
        titled(month);
        list(month);
        ordered(month, true);
        tab("all");
        rule((row, now) -> ledger.isClosed(now.office(), row.get(month)) && row.id() == 0
                ? Optional.of(Problem.of(
                        month.name(),
                        "finance.error.monthClosed",
                        row.get(month).atEndOfMonth()))
                : Optional.empty());
        menu("FIN", "calendar-days", 88, "books");
    }

    private DepreciationPoster depreciation() {
        return depreciation;
    }

    private Field<YearMonth> month() {
        return month;
    }

    private Optional<Problem> waitsFor(RecordRow row, RecordContext now) {
        YearMonth of = row.get(month);
        if (!now.today().isAfter(of.atEndOfMonth())) {
            return Optional.of(Problem.of("", "finance.error.monthNotOver", of.atEndOfMonth()));
        }
        if (ledger.hasOpenBefore(row.head().office(), of)) {
            return Optional.of(Problem.of("", "finance.error.monthBefore"));
        }
        int before = monthEnd.daysOpenBefore(row.head().office(), of);
        if (before > 0) {
            return Optional.of(Problem.of("", "finance.error.daysOpenBefore", before, of.atDay(1)));
        }
        int days = monthEnd.daysOpen(row.head().office(), of);
        if (days > 0) {
            return Optional.of(Problem.of("", "finance.error.daysOpen", days));
        }
        Optional<LocalDate> missing = monthEnd.dayMissing(row.head().office(), of);
        if (missing.isPresent()) {
            return Optional.of(Problem.of("", "finance.error.daysMissing", missing.get()));
        }
        Optional<MonthEndRepository.Missing> zero =
                monthEnd.zeroMissing(row.head().office(), of);
        if (zero.isPresent()) {
            return Optional.of(Problem.of(
                    "",
                    "finance.error.zeroMissing",
                    zero.get().day(),
                    zero.get().part()));
        }
        int accounts = monthEnd.accountsOpen(row.head().office(), of);
        if (accounts > 0) {
            return Optional.of(Problem.of("", "finance.error.accountsOpen", accounts));
        }
        int open = monthEnd.differencesOpen(row.head().office(), of);
        return open > 0
                ? Optional.of(Problem.of("", "finance.error.differencesOpen", open))
                : yearPromises(row.head().office(), of).or(() -> yearDepreciation(of, now));
    }

    private Optional<Problem> begun(RecordRow row, RecordContext now) {
        LocalDate first = row.get(month).atDay(1);
        return first.isAfter(now.today())
                ? Optional.of(Problem.of("", "finance.error.monthNotBegun", first))
                : Optional.empty();
    }

    /** After the year nothing of it is posted any more: who posts depreciation has posted all of it. Source: finance FIN-44. */
    private Optional<Problem> yearDepreciation(YearMonth of, RecordContext now) {
        if (of.getMonth() != Month.SEPTEMBER) {
            return Optional.empty();
        }
        BigDecimal left = depreciation.left(of, now);
        return left.signum() == 0
                ? Optional.empty()
                : Optional.of(Problem.of("", "finance.error.yearDepreciation", left));
    }

    /** With September the year ends: nothing of it stays promised without a reserve. Source: finance RF-77. */
    private Optional<Problem> yearPromises(OfficeId office, YearMonth of) {
        if (of.getMonth() != Month.SEPTEMBER) {
            return Optional.empty();
        }
        BigDecimal promised = monthEnd.promised(office, FiscalYear.of(of.atEndOfMonth()));
        return promised.signum() == 0
                ? Optional.empty()
                : Optional.of(Problem.of("", "finance.error.yearPromises", promised));
    }

    private RecordRow keptOpen(RecordRow row, RecordContext now) {
        ledger.keepOpen(now.office(), row.get(month).atEndOfMonth());
        return row;
    }

    /**
     * What waited for somebody who wrote into the month is asked again. With September the year ends: income and expenses go to the
     * capital. Source: finance RF-32, FIN-43.
     */
    private RecordRow closed(RecordRow row, RecordContext now) {
        ledger.closeFor(now.office(), row.get(month));
        waitsFor(row, now).ifPresent(problem -> {
            throw new Rejected(List.of(problem));
        });
        if (row.get(month).getMonth() == Month.SEPTEMBER) {
            closing.close(row.get(month).atEndOfMonth(), now);
        }
        return row;
    }
}
