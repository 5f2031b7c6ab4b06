package org.khet.portal.admin.internal.session.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.ValueProvider;
import java.util.List;
import java.util.Map;
import org.khet.portal.admin.internal.screen.ui.AdminPage;
import org.khet.portal.api.admin.security.Sessions;
import org.khet.portal.api.admin.security.Sessions.Open;
import org.khet.portal.api.export.ListExports;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.text.ScreenDates;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.CardRow;
import org.khet.portal.api.ui.component.EmptyState;
import org.khet.portal.api.ui.component.ExportMenu;
import org.khet.portal.api.ui.component.Facts;
import org.khet.portal.api.ui.component.FilterBar;
import org.khet.portal.api.ui.component.LazyCells;
import org.khet.portal.api.ui.component.Register;
import org.khet.portal.api.ui.component.Section;
import org.khet.portal.api.ui.component.TwoLineCell;

/** Who of the office is signed in, where; each can be signed out at once. DESIGN picture 19b. */
final class SessionsView extends Div {
    private final transient ViewRequest request;
    private final transient Texts texts;
    private final transient Sessions sessions;
    private final transient ScreenDates dates;
    private final Register<Open> register;
    private transient List<Open> open = List.of();
    private transient String words = "";

    SessionsView(ViewRequest request, Sessions sessions, ListExports exports) {
        this.request = request;
        this.texts = request.texts();
        this.sessions = sessions;
        this.dates = ScreenDates.in(texts.locale());
        words = text(request.query());
        register = new Register<>(
                "admin-sessions-grid",
                texts.get("admin.sessions.title"),
                page -> open.stream().skip(page.offset()).limit(page.limit()).toList(),
                this::read);
        columns(register.grid());
        FilterBar bar = bar();
        register.filters(bar)
                .card(one -> new CardRow(
                        one.who(), new Span(device(one)), one.address(), dates.listDateTime(one.used()), false))
                .detail(this::detail)
                .empty(new EmptyState(BadgeTone.IDLE, "monitor-smartphone", texts.get("admin.sessions.empty"), "")
                        .bare());
        String title = texts.get("admin.sessions.title");
        AdminPage page = new AdminPage(this, texts, title).here(request, title);
        SessionList list = new SessionList(texts, this::device);
        page.head()
                .sub(texts.get("admin.sessions.sub"))
                .actions(new ExportMenu(
                        request,
                        exports,
                        "admin-sessions",
                        () -> list.all(sessions.open(request.caller(), words), bar.sentence())));
        page.with(register);
    }

    private int read() {
        open = sessions.open(request.caller(), words);
        return open.size();
    }

    private FilterBar bar() {
        FilterBar bar = new FilterBar("admin-sessions", texts.get("admin.sessions.search"), values -> {
            words = text(values);
            request.query(values);
            register.refresh();
        });
        bar.values(request.query());
        request.draft().skip(bar.words());
        return bar;
    }

    private static String text(Map<String, List<String>> values) {
        return String.join(" ", values.getOrDefault("q", List.of()));
    }

    private void columns(Grid<Open> grid) {
        column(
                grid,
                "name",
                one -> one.person().isEmpty() ? new Span(one.name()) : new TwoLineCell(one.person(), one.name()));
        column(grid, "device", one -> new Span(device(one)));
        column(grid, "address", one -> new Span(one.address()));
        column(grid, "began", one -> new Span(dates.listDateTime(one.began())));
        column(grid, "used", one -> new Span(dates.listDateTime(one.used())));
    }

    private void column(Grid<Open> grid, String name, ValueProvider<Open, Component> cell) {
        grid.addColumn(LazyCells.of(cell))
                .setHeader(texts.get("admin.sessions." + name))
                .setKey(name)
                .setSortable(false)
                .setResizable(true);
    }

    private String device(Open one) {
        String[] parts = one.device().split(" ", 2);
        String kind = texts.get("admin.sessions.device." + (parts[0].equals("phone") ? "phone" : "computer"));
        return parts.length < 2 ? kind : kind + " · " + parts[1];
    }

    private Component detail(Open one) {
        Facts facts = new Facts()
                .fact(texts.get("admin.sessions.account"), one.name())
                .fact(texts.get("admin.sessions.device"), device(one))
                .fact(texts.get("admin.sessions.address"), one.address())
                .fact(texts.get("admin.sessions.began"), dates.longDateTime(one.began()))
                .fact(texts.get("admin.sessions.used"), dates.longDateTime(one.used()));
        Button end =
                AdminPage.primary("admin-sessions-end", "log-out", texts.get("admin.sessions.end"), () -> end(one));
        return new Section(one.who(), facts).foot(end);
    }

    private void end(Open one) {
        request.attempt(() -> {
            try {
                sessions.end(request.caller(), one.id());
                request.tell(texts.get("admin.sessions.ended", one.who()));
            } catch (NoLongerThere gone) {
                request.tell(texts.get("admin.sessions.gone"));
            }
            register.close();
            register.refresh();
        });
    }
}
