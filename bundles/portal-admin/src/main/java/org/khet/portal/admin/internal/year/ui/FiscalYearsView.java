package org.khet.portal.admin.internal.year.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.ValueProvider;
import java.time.LocalDate;
import java.util.List;
import org.khet.portal.admin.internal.screen.ui.AdminPage;
import org.khet.portal.api.admin.time.FiscalYearRegister;
import org.khet.portal.api.admin.time.FiscalYearStatus;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.CardRow;
import org.khet.portal.api.ui.component.LazyCells;
import org.khet.portal.api.ui.component.Register;
import org.khet.portal.api.ui.component.TwoLineCell;

/** Fiscal years of the office with their states; the way to the turn of the year (core CORE-42). */
final class FiscalYearsView extends Div {
    static final String ADDRESS = "admin/years";
    private final transient ViewRequest request;
    private final transient Texts texts;
    private final transient FiscalYearRegister years;
    private final transient FiscalYearMessages messages;
    private final transient FiscalYear current;

    FiscalYearsView(ViewRequest request, Texts texts, FiscalYearRegister years, LocalDate today) {
        this.request = request;
        this.texts = texts;
        this.years = years;
        this.messages = new FiscalYearMessages(texts);
        this.current = FiscalYear.of(today);
        String title = texts.get("admin.years.title");
        Register<FiscalYearStatus> register = new Register<>(
                "admin-years-grid",
                title,
                page -> all().stream().skip(page.offset()).limit(page.limit()).toList(),
                () -> all().size());
        columns(register.grid());
        register.card(row -> new CardRow(
                        name(row), messages.badge(row), messages.days(row.year()), messages.opened(row), false))
                .onOpen(this::open);
        register.onClick(this::open);
        AdminPage page = new AdminPage(this, texts, title).here(request, title);
        page.head()
                .sub(texts.get("admin.years.sub"))
                .actions(AdminPage.primary(
                        "admin-years-turn",
                        "calendar-plus",
                        texts.get("admin.years.turn"),
                        () -> request.open(YearTurnView.ADDRESS)));
        page.with(register);
    }

    private List<FiscalYearStatus> all() {
        return years.all(request.caller());
    }

    private void columns(Grid<FiscalYearStatus> grid) {
        column(grid, "year", row -> new TwoLineCell(name(row), messages.days(row.year())));
        column(grid, "state", messages::badge);
        column(grid, "opened", row -> new Span(messages.opened(row)));
        column(grid, "locked", row -> new Span(messages.locked(row)));
    }

    private void column(Grid<FiscalYearStatus> grid, String name, ValueProvider<FiscalYearStatus, Component> cell) {
        grid.addColumn(LazyCells.of(cell))
                .setHeader(texts.get("admin.years.column." + name))
                .setResizable(true);
    }

    private String name(FiscalYearStatus row) {
        String number = FiscalYearMessages.number(row.year());
        return row.year().equals(current) ? texts.get("admin.years.current", number) : number;
    }

    private void open(FiscalYearStatus row) {
        request.open(ADDRESS + "/" + FiscalYearMessages.number(row.year()));
    }
}
