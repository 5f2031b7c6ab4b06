package org.khet.portal.admin.internal.duty.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.khet.portal.admin.internal.duty.ui.VacantDutyList.Row;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.EmptyState;
import org.khet.portal.api.ui.component.Links;
import org.khet.portal.api.ui.component.Section;

/** Duties that nobody does on a day, by unit, with the way to the unit (core CORE-30). */
final class VacantDutySection extends Div {
    private final transient Texts texts;

    VacantDutySection(Texts texts, VacantDutyList list) {
        this.texts = texts;
        getStyle().set("display", "contents"); // its parts stand in the page's own column
        Div count = new Div(texts.get("admin.vacant-duty.count", list.rows().size(), list.total()));
        count.setId("admin-vacant-duty-count");
        count.addClassName("k-sub");
        count.getElement().setAttribute("role", "status");
        add(count);
        if (list.rows().isEmpty()) {
            add(new EmptyState(
                    BadgeTone.DONE,
                    "check",
                    texts.get("admin.vacant-duty.empty.title"),
                    texts.get("admin.vacant-duty.empty.text")));
        }
        Map<UnitId, List<Row>> byUnit =
                list.rows().stream().collect(Collectors.groupingBy(Row::unit, LinkedHashMap::new, Collectors.toList()));
        byUnit.forEach((unit, rows) -> add(section(unit, rows)));
    }

    private Section section(UnitId unit, List<Row> rows) {
        UnorderedList duties = new UnorderedList(
                rows.stream().map(row -> new ListItem(row.duty())).toArray(ListItem[]::new));
        duties.addClassName("k-duties");
        duties.getElement().setAttribute("lang", "th");
        return new Section(rows.getFirst().unitName(), duties)
                .hint(texts.get("admin.duty.count", rows.size()))
                .action(Links.to("admin/office/" + unit.value(), texts.get("admin.vacant-duty.give")));
    }
}
