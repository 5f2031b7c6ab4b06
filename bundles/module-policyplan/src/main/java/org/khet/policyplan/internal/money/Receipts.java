package org.khet.policyplan.internal.money;

import java.math.BigDecimal;
import java.util.Optional;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.time.FiscalYear;

/** What posting money received does: its fund line is found or opened, its ceiling raised. Source: policyplan E-06, E-07, PLAN-08. */
final class Receipts {
    private final MoneyRegisters registers;
    private final CutBackRule cutBacks;

    Receipts(MoneyRegisters registers) {
        this.registers = registers;
        cutBacks = new CutBackRule(registers);
    }

    Optional<Problem> problem(ReceivedKind kind, RecordRow row, RecordContext now) {
        boolean outside = row.get(kind.coversFrom)
                        .filter(month -> !FiscalYear.of(month.atDay(1)).equals(row.get(kind.year)))
                        .isPresent()
                || row.get(kind.coversTo)
                        .filter(month -> !FiscalYear.of(month.atDay(1)).equals(row.get(kind.year)))
                        .isPresent();
        if (outside) {
            return Optional.of(Problem.of(kind.coversFrom.name(), "policyplan.error.outside-year"));
        }
        boolean act = registers
                .items()
                .find(row.head().office(), row.get(kind.item))
                .filter(item -> item.get(registers.items().kind().sort) == BudgetItemSort.ACT)
                .isPresent();
        return act
                ? Optional.of(Problem.of(kind.item.name(), "policyplan.error.no-money-item"))
                : cutBacks.problem(kind, row, now);
    }

    /** The fund line of the money; a new one when there is none yet. */
    long line(ReceivedKind kind, RecordRow row, RecordContext now) {
        refuse(cutBacks.problem(kind, row, now));
        RecordService<FundLineKind> lines = registers.lines().internal();
        FundLineKind line = registers.lines().kind();
        String programme = kind.programmeOf(row);
        Optional<RecordRow> known = lines
                .all(
                        now.caller(),
                        RecordFilter.of(
                                line.year.is(row.get(kind.year)),
                                line.source.is(row.get(kind.fund)),
                                line.expenditure.is(row.get(kind.expenditure)),
                                line.item.is(row.get(kind.item)),
                                line.programme.is(programme)))
                .stream()
                .findFirst();
        RecordRow found = known.orElseGet(() -> lines.create(now.caller(), draft(kind, row, programme)));
        if (found.state().equals(line.closed)) {
            throw Rejected.of("", "policyplan.error.line-closed", found.get(line.title));
        }
        if (found.state().equals(line.expected)) {
            found = lines.act(now.caller(), found, line.openIt);
        }
        return found.id();
    }

    private RecordDraft draft(ReceivedKind kind, RecordRow row, String programme) {
        FundLineKind line = registers.lines().kind();
        BudgetItemKind item = registers.items().kind();
        RecordRow of = registers
                .items()
                .find(row.head().office(), row.get(kind.item))
                .orElseThrow(() -> Rejected.of(kind.item.name(), "records.error.missing"));
        String title = of.get(item.code) + " " + of.get(item.name)
                + (programme.equals(FundLineKind.NO_PROGRAMME) ? "" : " (" + programme + ")");
        return new RecordDraft()
                .with(line.year, row.get(kind.year))
                .with(line.source, row.get(kind.fund))
                .with(line.expenditure, row.get(kind.expenditure))
                .with(line.item, row.get(kind.item))
                .with(line.programme, programme)
                .with(line.title, title)
                .with(line.spendBy, row.get(kind.spendBy).orElse(null));
    }

    /** Raises or lowers the ceiling; what a cut-back leaves is asked again while the fund line is locked, so that two never cut the same baht. */
    void post(ReceivedKind kind, RecordRow row, RecordContext now) {
        registers.ceilings().raise(now, lineOf(kind, row), kind.effect(row), MoveSort.RECEIVED, row.get(kind.noticeNo));
        refuse(cutBacks.problem(kind, row, now));
    }

    Optional<Problem> reversible(ReceivedKind kind, RecordRow row, RecordContext now) {
        return cutBacks.reversible(kind, row, now);
    }

    void reverse(ReceivedKind kind, RecordRow row, RecordContext now) {
        BigDecimal back = kind.effect(row).negate();
        registers.ceilings().raise(now, lineOf(kind, row), back, MoveSort.REVERSED, row.get(kind.noticeNo));
        refuse(cutBacks.reversible(kind, row, now));
    }

    /** Actions ask for no field. */
    private static void refuse(Optional<Problem> problem) {
        problem.ifPresent(one -> {
            throw Rejected.of("", one.key(), one.args().toArray());
        });
    }

    private static long lineOf(ReceivedKind kind, RecordRow row) {
        return row.get(kind.line).orElseThrow();
    }
}
