package org.khet.portal.admin.internal.privacy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.ValueProvider;
import org.khet.portal.admin.internal.screen.ui.AdminPage;
import org.khet.portal.api.admin.personal.Erasure;
import org.khet.portal.api.export.ListExports;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.text.ScreenDates;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.CardRow;
import org.khet.portal.api.ui.component.EmptyState;
import org.khet.portal.api.ui.component.ExportMenu;
import org.khet.portal.api.ui.component.InlineNotice;
import org.khet.portal.api.ui.component.LazyCells;
import org.khet.portal.api.ui.component.Register;
import org.khet.portal.api.ui.component.StatusBadge;

/** The register of erasures; those that a restored backup brought back stand on top (core CORE-128). */
final class ErasuresView extends Div {
    private final transient ViewRequest request;
    private final transient Texts texts;
    private final transient ErasureList list;
    private final transient ScreenDates dates;

    ErasuresView(ViewRequest request, ErasureList list, ListExports exports) {
        this.request = request;
        this.texts = list.texts();
        this.list = list;
        this.dates = ScreenDates.in(texts.locale());
        String title = texts.get("admin.erasures.title");
        Register<Erasure> register = new Register<>(
                "admin-erasures-grid",
                title,
                page -> list.erasures().page(request.caller(), page),
                () -> list.erasures().count(request.caller()));
        columns(register.grid());
        register.card(this::card)
                .onOpen(this::open)
                .empty(new EmptyState(BadgeTone.IDLE, "trash-2", texts.get("admin.erasure.empty"), "").bare());
        register.onClick(this::open);
        AdminPage page = new AdminPage(this, texts, title).here(request, title);
        page.head()
                .sub(texts.get("admin.erasures.sub"))
                .actions(
                        new ExportMenu(request, exports, "admin-erasures", list::all),
                        AdminPage.primary(
                                "admin-erasures-due",
                                "clipboard-list",
                                texts.get("admin.erasure.due.title"),
                                () -> request.open("admin/erasures/due")));
        int again = list.erasures().again(request.caller());
        if (again > 0) {
            page.with(new InlineNotice(
                    BadgeTone.LATE,
                    texts.get("admin.erasure.again.title", again),
                    texts.get("admin.erasure.again.text")));
        }
        page.with(register);
    }

    private void open(Erasure one) {
        request.open("admin/erasures/" + one.person().value());
    }

    private void columns(Grid<Erasure> grid) {
        column(grid, "person", one -> new Span(list.pseudonym(one.person())));
        column(grid, "at", one -> new Span(dates.listDateTime(one.at())));
        column(grid, "by", one -> new Span(one.by()));
        column(grid, "ground", one -> new Span(list.ground(one.ground()))).setFlexGrow(2);
        column(grid, "state", this::badge);
    }

    private Grid.Column<Erasure> column(Grid<Erasure> grid, String name, ValueProvider<Erasure, Component> cell) {
        return grid.addColumn(LazyCells.of(cell))
                .setHeader(texts.get("admin.erasure." + name + ".label"))
                .setKey(name)
                .setSortable(false)
                .setResizable(true);
    }

    private StatusBadge badge(Erasure one) {
        return new StatusBadge(one.again() ? BadgeTone.LATE : BadgeTone.DONE, list.state(one));
    }

    private CardRow card(Erasure one) {
        return new CardRow(
                list.pseudonym(one.person()),
                badge(one),
                list.ground(one.ground()),
                dates.listDateTime(one.at()),
                one.again());
    }
}
