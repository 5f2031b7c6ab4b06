package org.khet.policyplan.internal.request;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
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
    /** Characters that are kept free for how many do not stand in the reason. */
    private static final int REST = 100;

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

    /** Nobody has asked for this item in the round, but for what was withdrawn or refused, and somebody is entitled in its year. */
    Optional<Problem> possible(RequestRoundKind kind, RecordRow round, RecordContext now) {
        RequestKind request = registers.requests().kind();
        RecordFilter same = RecordFilter.of(
                request.round.is(round.id()),
                request.entitledItem.is(round.get(kind.entitledItem).orElseThrow()));
        Optional<RecordRow> asked = registers.requests().internal().all(now.caller(), same).stream()
                .filter(one -> !List.of(request.withdrawn, request.refused).contains(one.state()))
                .findFirst();
        if (asked.isPresent()) {
            return Optional.of(Problem.of(
                    kind.entitledItem.name(),
                    "policyplan.error.entitled-asked",
                    asked.get().get(request.item),
                    asked.get().get(request.priority)));
        }
        return parts(kind, round, now).isEmpty()
                ? Optional.of(Problem.of(kind.entitledItem.name(), "policyplan.error.nobody-entitled"))
                : Optional.empty();
    }

    /** Makes the draft: one sum, with what each costs as its reason and in its lines. */
    void make(RequestRoundKind kind, RecordRow round, RecordContext now) {
        List<EntitledPart> parts = parts(kind, round, now);
        RequestKind request = registers.requests().kind();
        BudgetItemKind items = money.items().kind();
        RecordRow item = money.items()
                .find(now.office(), round.get(kind.entitledItem).orElseThrow())
                .orElseThrow();
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
                                .with(request.price, sum(parts))
                                .with(request.reason, reason(parts))
                                .with(request.entitledItem, item.id())
                                .with(
                                        request.entitled,
                                        parts.stream()
                                                .map(part -> line(request, part))
                                                .toList()));
    }

    private static RecordDraft line(RequestKind request, EntitledPart part) {
        return new RecordDraft()
                .with(request.what, part.words())
                .with(request.rate, part.rate())
                .with(request.per, part.per())
                .with(request.months, part.shownMonths())
                .with(request.cost, part.sum());
    }

    private static BigDecimal sum(List<EntitledPart> parts) {
        return parts.stream().map(EntitledPart::sum).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What each costs; as many whole lines as there is room for, then how many more there are and what they cost. */
    private static String reason(List<EntitledPart> parts) {
        List<String> lines = parts.stream()
                .map(part -> part.words() + " " + BahtText.inFigures(part.rate()) + " " + part.times() + " = "
                        + BahtText.inFigures(part.sum()))
                .toList();
        String all = String.join("\n", lines);
        if (all.length() <= MOST) {
            return all;
        }
        StringBuilder text = new StringBuilder();
        int shown = 0;
        while (text.length() + lines.get(shown).length() < MOST - REST) {
            text.append(lines.get(shown)).append('\n');
            shown++;
        }
        BigDecimal rest = sum(parts.subList(shown, parts.size()));
        return text + "และอีก " + (parts.size() - shown) + " รายการ เป็นเงิน " + BahtText.inFigures(rest) + " บาท";
    }

    /** The place after the last one of the unit in the round. */
    private int next(RequestKind request, RequestRoundKind kind, RecordRow round, RecordContext now) {
        RecordFilter own = RecordFilter.of(
                request.round.is(round.id()),
                request.unit.is(round.get(kind.entitledUnit).orElseThrow()));
        return registers.requests().internal().all(now.caller(), own).stream()
                        .mapToInt(one -> one.get(request.priority))
                        .max()
                        .orElse(0)
                + 1;
    }
}
