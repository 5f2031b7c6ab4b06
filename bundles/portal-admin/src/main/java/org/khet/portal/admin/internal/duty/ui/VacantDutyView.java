package org.khet.portal.admin.internal.duty.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.khet.portal.admin.internal.duty.ui.VacantDutyList.Row;
import org.khet.portal.admin.internal.screen.ui.Page;
import org.khet.portal.api.export.ListExports;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.office.UnitId;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.ExportMenu;
import org.khet.portal.api.ui.component.Links;
import org.khet.portal.api.ui.component.Section;
import org.khet.portal.api.ui.component.ThaiDatePicker;

/** Duties that nobody does on a day, by unit, with the way to the unit (core CORE-30). */
final class VacantDutyView extends Div {
    private final transient ViewRequest request;
    private final transient Texts texts;
    private final Div count = new Div();
    private final Div units = new Div();
    private transient VacantDutyList list;

    VacantDutyView(ViewRequest request, Texts texts, DutyBooks books, ListExports exports) {
        this.request = request;
        this.texts = texts;
        this.list = VacantDutyList.on(request.caller(), texts, books, books.today());
        String title = texts.get("admin.vacant-duty.title");
        Page page = new Page(this, texts, title)
                .below("admin/office", texts.get("admin.office.title"))
                .here(request, title);
        page.head().actions(new ExportMenu(request, exports, "admin-vacant-duty", () -> list.all()));
        count.setId("admin-vacant-duty-count");
        count.addClassName("k-sub");
        count.getElement().setAttribute("role", "status");
        units.getStyle().set("display", "contents"); // its parts stand in the page's own column
        page.with(day(books), count, units);
        show();
    }

    private ThaiDatePicker day(DutyBooks books) {
        ThaiDatePicker day = new ThaiDatePicker(texts.get("admin.vacant-duty.day"), texts.locale());
        day.setId("admin-vacant-duty-day");
        day.setValue(books.today());
        day.setMaxWidth("280px");
        request.draft().skip(day);
        day.addValueChangeListener(change -> {
            var chosen = change.getValue() == null ? books.today() : change.getValue();
            list = VacantDutyList.on(request.caller(), texts, books, chosen);
            show();
        });
        return day;
    }

    private void show() {
        count.setText(texts.get("admin.vacant-duty.count", list.rows().size(), list.total()));
        units.removeAll();
        Map<UnitId, List<Row>> byUnit =
                list.rows().stream().collect(Collectors.groupingBy(Row::unit, LinkedHashMap::new, Collectors.toList()));
        byUnit.forEach((unit, rows) -> units.add(section(unit, rows)));
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
