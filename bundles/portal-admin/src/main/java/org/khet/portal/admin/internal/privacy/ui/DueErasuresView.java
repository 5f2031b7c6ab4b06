package org.khet.portal.admin.internal.privacy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.ValueProvider;
import org.khet.portal.admin.internal.screen.ui.AdminPage;
import org.khet.portal.api.export.ListExports;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.CardRow;
import org.khet.portal.api.ui.component.EmptyState;
import org.khet.portal.api.ui.component.ExportMenu;
import org.khet.portal.api.ui.component.LazyCells;
import org.khet.portal.api.ui.component.Register;
import org.khet.portal.api.ui.component.StatusBadge;

/** People who left longer ago than the office keeps them, the longest first (core CORE-128). */
final class DueErasuresView extends Div {
    private final transient ViewRequest request;
    private final transient Texts texts;
    private final transient ErasureList list;

    DueErasuresView(ViewRequest request, ErasureList list, ListExports exports) {
        this.request = request;
        this.texts = list.texts();
        this.list = list;
        String title = texts.get("admin.erasure.due.title");
        Register<Person> register = new Register<>(
                "admin-erasures-due-grid",
                title,
                page -> list.erasures().due(request.caller(), page),
                () -> list.erasures().dueCount(request.caller()));
        Grid<Person> grid = register.grid();
        column(grid, "admin.erasure.name.label", one -> new Span(one.fullName()));
        column(grid, "admin.person.position.label", one -> new Span(one.position()));
        column(grid, "admin.erasure.due.unit.label", one -> new Span(list.unit(one)));
        register.card(this::card)
                .onOpen(this::open)
                .empty(new EmptyState(BadgeTone.IDLE, "inbox", texts.get("admin.erasure.due.empty"), "").bare());
        register.onClick(this::open);
        AdminPage page = new AdminPage(this, texts, title)
                .below("admin/erasures", texts.get("admin.erasures.title"))
                .here(request, title);
        page.head()
                .sub(texts.get("admin.erasure.due.sub"))
                .actions(new ExportMenu(request, exports, "admin-erasures-due", list::due));
        page.with(register);
    }

    private void open(Person one) {
        request.open("admin/erasures/" + one.id().value());
    }

    private void column(Grid<Person> grid, String key, ValueProvider<Person, Component> cell) {
        grid.addColumn(LazyCells.of(cell))
                .setHeader(texts.get(key))
                .setKey(key)
                .setSortable(false)
                .setResizable(true);
    }

    private CardRow card(Person one) {
        return new CardRow(
                one.fullName(),
                new StatusBadge(BadgeTone.NEAR, texts.get("admin.erasure.due.title")),
                one.position(),
                list.unit(one),
                false);
    }
}
