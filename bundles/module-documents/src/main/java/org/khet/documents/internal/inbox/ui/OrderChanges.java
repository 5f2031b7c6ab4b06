package org.khet.documents.internal.inbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import org.khet.documents.internal.order.OrderComparison;
import org.khet.documents.internal.order.OrderHandover;
import org.khet.documents.internal.order.OrderKind;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.person.People;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.Links;
import org.khet.portal.api.ui.component.Section;
import org.khet.portal.api.ui.component.SmallTable;

/** Who gets and loses which duty by an order, against any other, and what open work there is to hand over. Source: core CORE-23, CORE-31. */
final class OrderChanges {
    private static final String NAME = "documents.order.compare.";
    private final OrderComparison comparison;
    private final OrderHandover handover;
    private final People people;

    OrderChanges(OrderComparison comparison, OrderHandover handover, People people) {
        this.comparison = comparison;
        this.handover = handover;
        this.people = people;
    }

    /** The sections; none for an order that gives no duties, or where there is no other. */
    List<Section> of(ViewRequest request, RecordRow order) {
        List<RecordRow> others = comparison.others(request.caller(), order);
        if (others.isEmpty()) {
            return List.of();
        }
        List<Section> all = new ArrayList<>();
        all.add(compared(request, order, others));
        if (handover.isFor(request.caller())) {
            OrderHandover.HandoverList open = handover.of(request.caller(), order);
            if (!open.work().isEmpty() || !open.silent().isEmpty()) {
                all.add(open(request, open));
            }
        }
        return all;
    }

    private Section compared(ViewRequest request, RecordRow order, List<RecordRow> others) {
        Texts texts = request.texts();
        Div shown = new Div();
        Select<RecordRow> other = new Select<>();
        other.setId("documents-order-compare");
        other.setLabel(texts.get(NAME + "with"));
        other.setItems(others);
        other.setItemLabelGenerator(OrderChanges::title);
        other.setWidthFull();
        other.addValueChangeListener(change -> {
            shown.removeAll();
            shown.add(table(request, change.getValue(), order));
        });
        comparison
                .former(request.caller(), order)
                .flatMap(former ->
                        others.stream().filter(one -> one.id() == former.id()).findFirst())
                .ifPresent(other::setValue);
        return new Section(texts.get("documents.order.compared"), other, shown);
    }

    private static String title(RecordRow order) {
        OrderKind kind = (OrderKind) order.kind();
        return (order.get(kind.number) + " " + order.get(kind.subject)).strip();
    }

    private Component table(ViewRequest request, RecordRow former, RecordRow order) {
        Texts texts = request.texts();
        List<List<String>> rows = comparison.between(request.caller(), former, order).stream()
                .map(change -> List.of(
                        name(request, change.person()),
                        texts.get(NAME + (change.gained() ? "gained" : "lost")),
                        change.duty()))
                .toList();
        return rows.isEmpty()
                ? new Paragraph(texts.get(NAME + "same"))
                : new SmallTable(
                        texts.get("documents.order.compared"),
                        List.of(texts.get(NAME + "person"), texts.get(NAME + "change"), texts.get(NAME + "duty")),
                        rows);
    }

    private Section open(ViewRequest request, OrderHandover.HandoverList open) {
        Texts texts = request.texts();
        List<Component> lines = new ArrayList<>();
        open.work().forEach(one -> {
            String words = name(request, one.person()) + ": "
                    + texts.get(one.duty().what(), one.duty().count());
            String link = one.duty().link();
            lines.add(
                    new Paragraph(link.isEmpty() ? new com.vaadin.flow.component.Text(words) : Links.to(link, words)));
        });
        open.silent()
                .forEach(module ->
                        lines.add(new Paragraph(module.value() + ": " + texts.get("documents.inbox.failed"))));
        return new Section(texts.get("documents.order.handover"), lines.toArray(Component[]::new))
                .hint(texts.get("documents.order.handover.hint"));
    }

    private String name(ViewRequest request, PersonId person) {
        return people.find(request.caller().office(), person)
                .map(Person::shortName)
                .orElse("");
    }
}
