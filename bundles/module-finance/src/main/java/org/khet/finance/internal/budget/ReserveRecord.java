package org.khet.finance.internal.budget;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.khet.finance.internal.balance.BalanceKey;
import org.khet.finance.internal.balance.BalanceOwner;
import org.khet.finance.internal.balance.BalanceRepository;
import org.khet.finance.internal.setting.ControlPermissions;
import org.khet.finance.internal.setting.FinancePermissions;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.time.FiscalYear;

/**
 * Money that is reserved over the year's end or left over (กันเงิน/เงินเหลือจ่าย): held from its approval, so that nothing else takes it. Source:
 * finance FE-43, RF-17, RF-77, FIN-95.
 */
public final class ReserveRecord extends RecordKind {
    public final Field<FiscalYear> year =
            fiscalYear("fiscal_year").initially(RecordContext::fiscalYear).filtered();
    public final Field<Long> line = record("line", "finance.line");
    public final Field<ReserveSort> sort = choice("sort", ReserveSort.class).filtered();
    public final Field<Optional<Long>> purchase =
            record("purchase", "finance.purchase").optional().onlyIf(sort.is(ReserveSort.RESERVE));
    public final Field<String> document = text("document", 200).searched();
    public final Field<BigDecimal> amount = baht("amount").positive().summed();
    public final Field<Optional<LocalDate>> until = day("valid_until").optional();

    public final Field<BigDecimal> held =
            baht("held").byCode().initially(BigDecimal.ZERO).summed();
    public final Field<BigDecimal> spent =
            baht("spent").byCode().initially(BigDecimal.ZERO).summed();
    public final Field<BigDecimal> rest =
            baht("rest").byCode().initially(BigDecimal.ZERO).summed();

    public final State proposed = state("PROPOSED", StateTone.IDLE);
    public final State approved = state("APPROVED", StateTone.RUN);
    public final State used = end("USED", StateTone.DONE);
    public final State returned = end("RETURNED", StateTone.IDLE);

    public final Action approve = action("approve")
            .from(proposed)
            .to(approved)
            .needs(ControlPermissions.RESERVE_APPROVE)
            .notWho(create())
            .then((row, now) -> hold(row))
            .icon("stamp");
    public final Action use = action("use")
            .from(approved)
            .to(used)
            .needs(ControlPermissions.RESERVE_EDIT)
            .then(this::ended);
    public final Action giveUp = action("return", "returned")
            .from(proposed, approved)
            .to(returned)
            .needs(ControlPermissions.RESERVE_EDIT)
            .because()
            .then((row, now) -> holds().end(row.head().office(), row.id(), row.get(line())))
            .backward("undo-2");

    private final BalanceRepository balances;
    private final ReserveHolds holds;
    private final RecordService<SpendingLineRecord> lines;

    /** @param balances what is left of each line, {@code holds} what reserves hold of it, {@code lines} the lines */
    public ReserveRecord(BalanceRepository balances, ReserveHolds holds, RecordService<SpendingLineRecord> lines) {
        super("finance", "reserve", "fin_reserve");
        this.balances = balances;
        this.holds = holds;
        this.lines = lines;
        rights(FinancePermissions.LINE_VIEW, ControlPermissions.RESERVE_EDIT, proposed);
        titled(document);
        list(year, line, sort, document, amount, spent, rest, until);
        section("what", year, line, sort, purchase, document, amount, until);
        tab("open", proposed, approved);
        tab("all");
        rule((row, now) -> enough(row));
        menu("FIN", "archive", 90, "budget");
    }

    private ReserveHolds holds() {
        return holds;
    }

    private Field<Long> line() {
        return line;
    }

    private void hold(RecordRow row) {
        holds.approve(row.head().office(), row.id(), row.get(line), row.get(purchase), row.get(amount))
                .ifPresent(missing -> {
                    throw Rejected.of("", "finance.error.lineShort", missing);
                });
    }

    /** What is left over goes back to whoever allocates: the line has it no longer. Source: finance RF-77, FIN-95. */
    private void ended(RecordRow row, RecordContext now) {
        BigDecimal rest = holds.end(now.office(), row.id(), row.get(line));
        if (row.get(sort) == ReserveSort.LEFT_OVER && rest.signum() > 0) {
            RecordRow from = lines.find(now.office(), row.get(line)).orElseThrow();
            SpendingLineRecord of = lines.kind();
            lines.internal()
                    .act(
                            now.caller(),
                            from,
                            of.adjust,
                            new RecordDraft()
                                    .with(of.amount, from.get(of.amount).subtract(rest)),
                            row.get(document));
        }
    }

    /** The problem with a line of another year, or with more than it has left. Source: finance RF-77, FIN-95. */
    private Optional<Problem> enough(RecordRow row) {
        if (!row.state().equals(proposed)) {
            return Optional.empty();
        }
        if (lines.find(row.head().office(), row.get(line))
                .filter(one -> one.get(lines.kind().year).equals(row.get(year)))
                .isEmpty()) {
            return Optional.of(Problem.of(line.name(), "finance.error.lineOfOtherYear"));
        }
        var key = new BalanceKey(row.head().office(), BalanceOwner.LINE, row.get(line));
        var left = balances.read(key);
        BigDecimal most = row.has(purchase) ? left.book() : left.available();
        return most.compareTo(row.get(amount)) >= 0
                ? Optional.empty()
                : Optional.of(Problem.of(
                        amount.name(),
                        "finance.error.lineShort",
                        row.get(amount).subtract(most)));
    }
}
