package org.khet.portal.admin.internal.duty.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Optional;
import org.khet.portal.admin.internal.duty.ui.VacantDutyList.Row;
import org.khet.portal.admin.internal.screen.ui.Page;
import org.khet.portal.api.export.ListExports;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.ExportMenu;
import org.khet.portal.api.ui.component.Section;
import org.khet.portal.api.ui.component.ThaiDatePicker;
import org.khet.portal.api.ui.component.TwoLines;

/** Duties that nobody does on a day, by unit; a press opens the unit (core CORE-30). */
final class VacantDutyView extends Div {
    private final transient Texts texts;
    private final transient DutyBooks books;
    private final transient ViewRequest request;
    private final Grid<Row> grid = new Grid<>();
    private final Div count = new Div();
    private transient VacantDutyList list;

    VacantDutyView(ViewRequest request, Texts texts, DutyBooks books, ListExports exports) {
        this.request = request;
        this.texts = texts;
        this.books = books;
        this.list = VacantDutyList.on(request.caller(), texts, books, books.today());
        String title = texts.get("admin.vacant-duty.title");
        Page page = new Page(this, texts, title)
                .below("admin/office", texts.get("admin.office.title"))
                .here(request, title);
        page.head().actions(new ExportMenu(request, exports, "admin-vacant-duty", () -> list.all()));
        columns();
        count.setId("admin-vacant-duty-count");
        count.addClassName("k-sub");
        count.getElement().setAttribute("role", "status");
        count.getStyle().set("margin", "0 14px 12px"); // the padding that a flush section leaves out
        page.with(new Section(title, day(), count, grid).flush());
        show();
    }

    private void columns() {
        grid.setId("admin-vacant-duty-grid");
        grid.setAriaLabel(texts.get("admin.vacant-duty.title"));
        grid.setAllRowsVisible(true);
        grid.addComponentColumn(row -> new TwoLines(thai(row.duty()), new Span(row.unitName())))
                .setHeader(texts.get("admin.assigned-duty.letter.label"))
                .setKey("duty");
        grid.addItemClickListener(click -> Optional.ofNullable(click.getItem())
                .ifPresent(row -> request.open("admin/office/" + row.unit().value())));
    }

    private ThaiDatePicker day() {
        ThaiDatePicker day = new ThaiDatePicker(texts.get("admin.vacant-duty.day"), texts.locale());
        day.setId("admin-vacant-duty-day");
        day.setValue(books.today());
        day.getStyle().set("margin", "12px 14px"); // the padding that a flush section leaves out
        day.setMaxWidth("240px");
        request.draft().skip(day);
        day.addValueChangeListener(change -> {
            LocalDate chosen = change.getValue() == null ? books.today() : change.getValue();
            list = VacantDutyList.on(request.caller(), texts, books, chosen);
            show();
        });
        return day;
    }

    private void show() {
        grid.setItems(list.rows());
        count.setText(texts.get("admin.vacant-duty.count", list.rows().size(), list.total()));
    }

    private static Span thai(String words) {
        Span span = new Span(words);
        span.getElement().setAttribute("lang", "th");
        return span;
    }
}
