package org.khet.policyplan.internal.request;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.khet.policyplan.internal.allocation.AllocationRegisters;
import org.khet.policyplan.internal.allocation.EntitledPart;
import org.khet.policyplan.internal.money.BudgetItemKind;
import org.khet.policyplan.internal.money.MoneyRegisters;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.text.BahtText;

/** The yearly request of a unit for what entitled people, houses or plots of an item cost. Source: policyplan P32, PLAN-38, 39. */
final class EntitledRequest {
    private static final int MOST = 4000;
    private final RequestRegisters registers;
    private final AllocationRegisters allocations;
    private final MoneyRegisters money;

    EntitledRequest(RequestRegisters registers, AllocationRegisters allocations, MoneyRegisters money) {
        this.registers = registers;
        this.allocations = allocations;
        this.money = money;
    }

    private List<EntitledPart> parts(RequestRoundKind kind, RecordRow round, RecordContext now) {
        return allocations.entitled(now, round.get(kind.entitledItem).orElseThrow(), round.get(kind.year));
    }

    /** Somebody is entitled in the year of the round. */
    Optional<Problem> possible(RequestRoundKind kind, RecordRow round, RecordContext now) {
        return parts(kind, round, now).isEmpty()
                ? Optional.of(Problem.of(kind.entitledItem.name(), "policyplan.error.nobody-entitled"))
                : Optional.empty();
    }

    /** Makes the draft: one sum, with what each costs as its reason. */
    void make(RequestRoundKind kind, RecordRow round, RecordContext now) {
        List<EntitledPart> parts = parts(kind, round, now);
        RequestKind request = registers.requests().kind();
        BudgetItemKind items = money.items().kind();
        RecordRow item = money.items()
                .find(now.office(), round.get(kind.entitledItem).orElseThrow())
                .orElseThrow();
        String each = parts.stream()
                .map(part -> part.words() + " " + BahtText.inFigures(part.rate()) + " × "
                        + part.shownMonths().stripTrailingZeros().toPlainString() + " = "
                        + BahtText.inFigures(part.sum()))
                .collect(Collectors.joining("\n"));
        registers
                .requests()
                .internal()
                .create(
                        now.caller(),
                        new RecordDraft()
                                .with(request.round, round.id())
                                .with(request.sort, round.get(kind.sort))
                                .with(request.unit, round.get(kind.entitledUnit).orElseThrow())
                                .with(request.priority, next(request, kind, round, now))
                                .with(request.expenditure, item.get(items.expenditure))
                                .with(request.item, item.get(items.name))
                                .with(request.quantity, BigDecimal.ONE)
                                .with(
                                        request.measure,
                                        parts.stream()
                                                        .map(part -> part.row().id())
                                                        .distinct()
                                                        .count()
                                                + " รายการ")
                                .with(
                                        request.price,
                                        parts.stream().map(EntitledPart::sum).reduce(BigDecimal.ZERO, BigDecimal::add))
                                .with(request.reason, each.substring(0, Math.min(MOST, each.length()))));
    }

    /** The place after the last one of the unit in the round. */
    private int next(RequestKind request, RequestRoundKind kind, RecordRow round, RecordContext now) {
        return registers.requests().internal().all(now.caller(), RecordFilter.of(request.round.is(round.id()))).stream()
                        .filter(one -> one.get(request.unit).equals(round.get(kind.entitledUnit)))
                        .mapToInt(one -> one.get(request.priority))
                        .max()
                        .orElse(0)
                + 1;
    }
}
