package org.khet.policyplan.internal.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.khet.policyplan.internal.PolicyplanRegisters;
import org.khet.policyplan.internal.request.RequestComparison;
import org.khet.policyplan.internal.request.RequestKind;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.text.BahtText;
import org.khet.portal.api.text.NumberFormatter;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.Section;
import org.khet.portal.api.ui.component.SmallTable;

/** What stands below the facts of a round of requests: what is asked for in it, item by item, as far as one sees it. Source: PLAN-23. */
final class RequestSections {
    private static final int MOST = 50;

    private RequestSections() {}

    static List<Component> of(ViewRequest request, RecordRow round, PolicyplanRegisters registers) {
        RequestKind kind = registers.requests().requests().kind();
        List<RecordRow> sent =
                registers
                        .requests()
                        .requests()
                        .all(request.caller(), RecordFilter.of(kind.round.is(round.id())))
                        .stream()
                        .filter(row -> !List.of(kind.draft, kind.withdrawn).contains(row.state()))
                        .toList();
        if (sent.isEmpty()) {
            return List.of();
        }
        Texts texts = request.texts();
        List<List<String>> rows = RequestComparison.of(kind, sent).stream()
                .limit(MOST)
                .map(item -> List.of(
                        item.name(),
                        NumberFormatter.whole(item.requests().size()),
                        item.lowest().compareTo(item.highest()) == 0
                                ? BahtText.inFigures(item.highest())
                                : BahtText.inFigures(item.lowest()) + " – " + BahtText.inFigures(item.highest()),
                        BahtText.inFigures(item.asked()),
                        BahtText.inFigures(item.agreed())))
                .toList();
        String title = texts.get("policyplan.by-item.title");
        List<String> heads = List.of(
                texts.get("policyplan.request.field.item"),
                texts.get("policyplan.by-item.requests"),
                texts.get("policyplan.request.field.unit_price"),
                texts.get("policyplan.request.field.amount"),
                texts.get("policyplan.request.field.committee_amount"));
        return List.of(new Section(title, new SmallTable(title, heads, rows).stacking()).flush());
    }
}
