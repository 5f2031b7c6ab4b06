package org.khet.policyplan.internal.ui;

import com.vaadin.flow.component.Component;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khet.policyplan.internal.PolicyplanRegisters;
import org.khet.policyplan.internal.allocation.NoticeKind;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordGroup;
import org.khet.portal.api.record.State;
import org.khet.portal.api.text.BahtText;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.PartBars;
import org.khet.portal.api.ui.component.PartBars.Bar;
import org.khet.portal.api.ui.component.PartBars.Part;

/** Baht that a school or unit was given of each item, acknowledged and not yet. Source: policyplan F, PLAN-17, 18. */
final class NoticeBars {
    private static final int MOST_ITEMS = 20;
    private static final int SHOWN = 4;
    private final PolicyplanRegisters registers;

    NoticeBars(PolicyplanRegisters registers) {
        this.registers = registers;
    }

    private NoticeKind kind() {
        return registers.allocations().notices().kind();
    }

    /** The largest sums first. */
    Component of(ViewRequest request) {
        Map<Long, BigDecimal> open = sums(request, kind().notified);
        Map<Long, BigDecimal> acknowledged = sums(request, kind().acknowledged);
        Map<Long, BigDecimal> all = new HashMap<>(open);
        acknowledged.forEach((item, sum) -> all.merge(item, sum, BigDecimal::add));
        Map<Long, String> titles =
                registers.money().items().titles(request.caller().office(), List.copyOf(all.keySet()));
        return new PartBars(all.entrySet().stream()
                .filter(one -> one.getValue().signum() > 0)
                .sorted(Map.Entry.<Long, BigDecimal>comparingByValue(Comparator.reverseOrder()))
                .limit(SHOWN)
                .map(one -> new Bar(
                        titles.getOrDefault(one.getKey(), ""),
                        "policyplan/notices?tab=all&" + kind().item.name() + "=" + one.getKey(),
                        one.getValue(),
                        List.of(
                                part(request, BadgeTone.DONE, kind().acknowledged, acknowledged.get(one.getKey())),
                                part(request, BadgeTone.WAIT, kind().notified, open.get(one.getKey()))),
                        Optional.empty()))
                .toList());
    }

    private Map<Long, BigDecimal> sums(ViewRequest request, State state) {
        Map<Long, BigDecimal> sums = new HashMap<>();
        for (RecordGroup group : registers
                .allocations()
                .notices()
                .groups(
                        request.caller(),
                        RecordFilter.of(kind().in(state)),
                        kind().item.name(),
                        MOST_ITEMS)) {
            if (group.value() instanceof Long item) {
                sums.put(item, group.sums().getOrDefault(kind().sum, BigDecimal.ZERO));
            }
        }
        return sums;
    }

    private Part part(ViewRequest request, BadgeTone tone, State state, @Nullable BigDecimal sum) {
        BigDecimal size = sum == null ? BigDecimal.ZERO : sum.max(BigDecimal.ZERO);
        return new Part(
                tone,
                size,
                request.texts().get(kind().type() + ".state." + state.name()) + " " + BahtText.inFigures(size) + " "
                        + request.texts().get("policyplan.card.baht"));
    }
}
