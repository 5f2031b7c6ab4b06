package org.khet.policyplan.internal.money;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.khet.policyplan.internal.setting.KindRegistry;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;

/** The registers of money: items, rates, money received, fund lines with their movements, typed spending. */
public final class MoneyRegisters {
    private final RecordService<BudgetItemKind> items;
    private final RecordService<RateKind> rates;
    private final RecordService<FundLineKind> lines;
    private final RecordService<CeilingMoveKind> moves;
    private final RecordService<ReceivedKind> received;
    private final RecordService<SpentKind> spent;
    private final Rates rateFinder;
    private final Ceilings ceilings;
    private final TypedSpending spending;
    private final SpentMoney spentMoney;

    /**
     * Gives its kinds to the portal.
     *
     * @param paid whoever knows what was spent
     */
    public MoneyRegisters(KindRegistry registry, PaidMoney paid) {
        spentMoney = new SpentMoney(this, paid);
        rateFinder = new Rates(this);
        ceilings = new Ceilings(this);
        spending = new TypedSpending(this);
        items = registry.keep(new BudgetItemKind());
        rates = registry.keep(new RateKind(rateFinder));
        lines = registry.keep(new FundLineKind());
        moves = registry.keep(new CeilingMoveKind());
        received = registry.keep(new ReceivedKind(new Receipts(this)));
        spent = registry.keep(new SpentKind(spending));
    }

    /** Allocation items. */
    public RecordService<BudgetItemKind> items() {
        return items;
    }

    /** Rates. */
    public RecordService<RateKind> rates() {
        return rates;
    }

    /** Fund lines. */
    public RecordService<FundLineKind> lines() {
        return lines;
    }

    /** Movements of fund lines. */
    public RecordService<CeilingMoveKind> moves() {
        return moves;
    }

    /** Money received. */
    public RecordService<ReceivedKind> received() {
        return received;
    }

    /** Typed spending. */
    public RecordService<SpentKind> spent() {
        return spent;
    }

    /** Finds rates. */
    public Rates rateFinder() {
        return rateFinder;
    }

    /** Moves ceilings. */
    public Ceilings ceilings() {
        return ceilings;
    }

    /** Sums of typed spending. */
    public TypedSpending spending() {
        return spending;
    }

    /** What was spent, by whoever knows it. */
    public SpentMoney spentMoney() {
        return spentMoney;
    }

    /**
     * The day by which the money of a fund line is to be spent: the last one of what was posted, none where some of it has none; its own
     * where nothing was posted.
     */
    public Optional<LocalDate> lastDay(Caller caller, long line) {
        ReceivedKind kind = received.kind();
        List<RecordRow> posted = received.internal()
                .all(caller, RecordFilter.of(kind.line.is(line), kind.in(kind.posted), kind.reduces.isEmpty()));
        if (posted.isEmpty()) {
            return lines.find(caller.office(), line).flatMap(one -> one.get(lines.kind().spendBy));
        }
        List<LocalDate> days =
                posted.stream().flatMap(one -> one.get(kind.spendBy).stream()).toList();
        return days.size() < posted.size() ? Optional.empty() : days.stream().max(Comparator.naturalOrder());
    }

    /**
     * The item of a fund line.
     *
     * @throws NoLongerThere if the office has no such line
     */
    public RecordRow itemOf(OfficeId office, long line) {
        return lines.find(office, line)
                .flatMap(one -> items.find(office, one.get(lines.kind().item)))
                .orElseThrow(() -> new NoLongerThere("fund line " + line));
    }
}
