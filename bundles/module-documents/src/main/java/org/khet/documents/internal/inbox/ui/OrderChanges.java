package org.khet.documents.internal.inbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.khet.documents.internal.order.OrderComparison;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.person.People;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.Section;
import org.khet.portal.api.ui.component.SmallTable;

/** Who gets and loses which duty by an order, beside it. Source: core CORE-31. */
final class OrderChanges {
    private static final String NAME = "documents.order.compare.";
    private final OrderComparison comparison;
    private final People people;

    OrderChanges(OrderComparison comparison, People people) {
        this.comparison = comparison;
        this.people = people;
    }

    /** The section; none where an order repeals none. */
    List<Section> of(ViewRequest request, RecordRow order) {
        if (!comparison.isPossible(order)) {
            return List.of();
        }
        Texts texts = request.texts();
        List<List<String>> rows = comparison.changes(request.caller(), order).stream()
                .map(change -> List.of(
                        people.find(request.caller().office(), change.person())
                                .map(Person::shortName)
                                .orElse(""),
                        texts.get(NAME + (change.gained() ? "gained" : "lost")),
                        change.duty()))
                .toList();
        Component shown = rows.isEmpty()
                ? new Paragraph(texts.get(NAME + "same"))
                : new SmallTable(
                        texts.get("documents.order.compared"),
                        List.of(texts.get(NAME + "person"), texts.get(NAME + "change"), texts.get(NAME + "duty")),
                        rows);
        return List.of(new Section(texts.get("documents.order.compared"), shown));
    }
}
