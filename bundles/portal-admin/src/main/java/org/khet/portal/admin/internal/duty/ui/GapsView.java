package org.khet.portal.admin.internal.duty.ui;

import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.khet.portal.admin.internal.screen.ui.AdminPage;
import org.khet.portal.api.admin.process.ProcessRegister;
import org.khet.portal.api.export.ExportList;
import org.khet.portal.api.export.ListExports;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.ExportMenu;
import org.khet.portal.api.ui.component.TabRow;
import org.khet.portal.api.ui.component.ThaiDatePicker;

/**
 * What the office still lacks on a day: duties without a person, people without an order, processes without an owner, each in a tab
 * (core CORE-30).
 */
final class GapsView extends Div {
    private static final String DUTIES = "duties";
    private static final String ORDERS = "orders";
    private static final String PROCESSES = "processes";

    private final transient ViewRequest request;
    private final transient Texts texts;
    private final transient GapMessages books;
    private final TabRow tabs = new TabRow();
    private final Div part = new Div();
    private transient LocalDate day;

    @SuppressWarnings("NullAway.Init") // set by the first showing
    private transient java.util.function.Supplier<ExportList<?>> out;

    GapsView(ViewRequest request, Texts texts, GapMessages books, ListExports exports) {
        this.request = request;
        this.texts = texts;
        this.books = books;
        this.day = books.duties().today();
        String title = texts.get("admin.gaps.title");
        AdminPage page = new AdminPage(this, texts, title)
                .below("admin/office", texts.get("admin.office.title"))
                .here(request, title);
        page.head().actions(new ExportMenu(request, exports, "admin-vacant-duty", () -> out.get()));
        tabs();
        part.getStyle().set("display", "contents"); // its parts stand in the page's own column
        page.with(tabs, day(), part);
        show();
    }

    private void tabs() {
        tabs.setId("admin-gaps-tabs");
        List<String> all = request.caller().may(ProcessRegister.VIEW)
                ? List.of(DUTIES, ORDERS, PROCESSES)
                : List.of(DUTIES, ORDERS);
        all.forEach(name -> tabs.tab(name, texts.get("admin.gaps.tab." + name)));
        request.query().getOrDefault("tab", List.of()).stream().findFirst().ifPresent(tabs::select);
        tabs.addSelectedChangeListener(change -> {
            request.query(Map.of("tab", List.of(tabs.chosen())));
            show();
        });
    }

    private ThaiDatePicker day() {
        ThaiDatePicker picker = new ThaiDatePicker(texts.get("admin.vacant-duty.day"), texts.locale());
        picker.setId("admin-vacant-duty-day");
        picker.setValue(day);
        picker.setMaxWidth("280px");
        request.draft().skip(picker);
        picker.addValueChangeListener(change -> {
            day = change.getValue() == null ? books.duties().today() : change.getValue();
            show();
        });
        return picker;
    }

    private void show() {
        part.removeAll();
        switch (tabs.chosen()) {
            case ORDERS -> show(GapList.orders(texts, day, books.withoutOrder(request.caller(), texts, day)));
            case PROCESSES -> show(GapList.processes(texts, day, books.unowned(request.caller(), texts, day)));
            default -> {
                var list = VacantDutyList.on(request.caller(), texts, books.duties(), day);
                out = list::all;
                part.add(new VacantDutySection(texts, list));
            }
        }
    }

    private void show(GapList list) {
        var register = new GapTable(request, list);
        out = register::out;
        part.add(register);
    }
}
