package org.khet.policyplan.internal.ui;

import com.vaadin.flow.component.Component;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.khet.policyplan.internal.PolicyplanRegisters;
import org.khet.policyplan.internal.allocation.AllocationKind;
import org.khet.policyplan.internal.money.FundLineKind;
import org.khet.policyplan.internal.money.SpentMoney;
import org.khet.portal.api.answer.Answer;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.text.BahtText;
import org.khet.portal.api.text.ThaiDate;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.Section;
import org.khet.portal.api.ui.component.SmallTable;

/** What was spent of a fund line by month, with who says so and as of when. Source: policyplan PLAN-36, 40. */
final class SpentSection {
    /** Where whoever pays cannot say what was spent. */
    static final String UNKNOWN = "–";

    private SpentSection() {}

    static Component of(ViewRequest request, FundLineKind kind, RecordRow row, PolicyplanRegisters registers) {
        Texts texts = request.texts();
        Answer<Map<Long, Map<YearMonth, BigDecimal>>> answer =
                registers.money().spentMoney().ofYear(request.caller(), row.get(kind.year));
        Map<YearMonth, BigDecimal> months =
                new TreeMap<>(answer.known().orElse(Map.of()).getOrDefault(row.id(), Map.of()));
        List<List<String>> rows = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (Map.Entry<YearMonth, BigDecimal> one : months.entrySet()) {
            sum = sum.add(one.getValue());
            rows.add(List.of(ThaiDate.monthOfYear(one.getKey()), BahtText.inFigures(one.getValue())));
        }
        rows.add(List.of(
                texts.get("policyplan.spent-section.sum"),
                answer.known().isPresent() ? BahtText.inFigures(sum) : UNKNOWN));
        if (!(answer instanceof Answer.Known<?> known) || SpentMoney.isPaid(known)) {
            SpentMoney money = registers.money().spentMoney();
            List<Long> ofLine = allocations(request.caller(), row, registers);
            rows.add(List.of(
                    texts.get("policyplan.spent-section.promised"),
                    money.boundOf(request.caller(), ofLine)
                            .map(BahtText::inFigures)
                            .orElse(UNKNOWN)));
            money.leftOf(request.caller(), ofLine)
                    .filter(left -> left.signum() > 0)
                    .ifPresent(left ->
                            rows.add(List.of(texts.get("policyplan.spent-section.left"), BahtText.inFigures(left))));
        }
        String title = texts.get("policyplan.spent-section.title");
        List<String> heads =
                List.of(texts.get("policyplan.spent-section.month"), texts.get("policyplan.spent-section.amount"));
        return new Section(title, new SmallTable(title, heads, rows)).hint(source(texts, answer));
    }

    private static List<Long> allocations(Caller caller, RecordRow line, PolicyplanRegisters registers) {
        RecordService<AllocationKind> allocations = registers.allocations().allocations();
        AllocationKind kind = allocations.kind();
        return allocations
                .internal()
                .all(caller, RecordFilter.of(kind.line.is(line.id()), kind.in(kind.approved, kind.notified)))
                .stream()
                .map(RecordRow::id)
                .toList();
    }

    /** Who says it, and as of when. */
    static String source(Texts texts, Answer<?> answer) {
        return switch (answer) {
            case Answer.Known<?> known
            when SpentMoney.isPaid(known) ->
                texts.get("policyplan.spent-section.paid", ThaiDate.longDateTime(known.asOf()));
            case Answer.Known<?> typed -> texts.get("policyplan.spent-section.typed");
            default -> texts.get("policyplan.spent-section.failed");
        };
    }
}
