package org.khet.portal.admin.internal.job.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.khet.portal.admin.internal.screen.ui.AdminPage;
import org.khet.portal.api.export.ListExports;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.CardRow;
import org.khet.portal.api.ui.component.EmptyState;
import org.khet.portal.api.ui.component.ExportMenu;
import org.khet.portal.api.ui.component.Register;
import org.khet.portal.api.ui.component.TwoLineCell;

/** What the portal does by itself, when and with what result (core CORE-146). */
final class JobsView extends Div {
    private final transient Texts texts;
    private final transient JobMessages messages;
    private final transient JobActions desk;
    private transient List<JobActions.Row> rows;

    JobsView(ViewRequest request, Texts texts, JobActions desk, ListExports exports) {
        this.texts = texts;
        this.messages = new JobMessages(texts);
        this.desk = desk;
        this.rows = desk.rows();
        String title = texts.get("admin.jobs.title");
        Register<JobActions.Row> register = new Register<>("admin-jobs-grid", title, this::page, () -> rows.size());
        columns(register.grid());
        register.card(row -> new CardRow(
                        messages.name(row.line()),
                        messages.badge(row.line()),
                        messages.result(row.line().last()),
                        texts.get("admin.jobs.next", messages.next(row.line())),
                        false))
                .onOpen(row -> request.open("admin/jobs/" + row.id()))
                .empty(new EmptyState(BadgeTone.IDLE, "repeat", texts.get("admin.jobs.empty"), "").bare());
        AdminPage page = new AdminPage(this, texts, title).here(request, title);
        page.head().sub(texts.get("admin.jobs.sub"));
        page.head()
                .actions(
                        new ExportMenu(request, exports, "admin-jobs", () -> new JobList(texts, messages).all(rows)),
                        operated(request, "nodes", "server"),
                        operated(request, "backups", "archive"),
                        AdminPage.button("admin-jobs-refresh", "refresh-cw", texts.get("admin.jobs.refresh"), () -> {
                            rows = desk.rows();
                            register.refresh();
                        }));
        page.with(register);
        register.detail(row -> panel(request, register, row));
    }

    /** Leads who runs the portal to a further page of the runtime. */
    private Button operated(ViewRequest request, String page, String icon) {
        Button button = AdminPage.button(
                "admin-jobs-" + page, icon, texts.get("admin." + page + ".title"), () -> request.open("admin/" + page));
        button.setVisible(desk.operator().isPresent());
        return button;
    }

    private Component panel(ViewRequest request, Register<JobActions.Row> register, JobActions.Row row) {
        return new JobPanel(request, texts, desk, row, () -> {
            rows = desk.rows();
            register.refresh();
        });
    }

    private List<JobActions.Row> page(PageRequest page) {
        return rows.stream().skip(page.offset()).limit(page.limit()).toList();
    }

    private void columns(Grid<JobActions.Row> grid) {
        column(grid, "job", row -> new TwoLineCell(messages.name(row.line()), schedule(row)))
                .setFlexGrow(2);
        column(grid, "state", row -> messages.badge(row.line()))
                .setWidth("11rem")
                .setFlexGrow(0);
        column(
                        grid,
                        "last",
                        row -> new TwoLineCell(
                                messages.last(row.line()),
                                messages.result(row.line().last())))
                .setFlexGrow(2);
        column(grid, "next", row -> new Span(messages.next(row.line())))
                .setWidth("11rem")
                .setFlexGrow(0);
    }

    private String schedule(JobActions.Row row) {
        String schedule = messages.schedule(row.line());
        return row.portal() ? schedule + " · " + texts.get("admin.jobs.portal") : schedule;
    }

    private Grid.Column<JobActions.Row> column(
            Grid<JobActions.Row> grid,
            String name,
            com.vaadin.flow.function.ValueProvider<JobActions.Row, Component> cell) {
        return grid.addComponentColumn(cell)
                .setHeader(texts.get("admin.jobs.column." + name))
                .setKey(name)
                .setSortable(false)
                .setResizable(true);
    }
}
