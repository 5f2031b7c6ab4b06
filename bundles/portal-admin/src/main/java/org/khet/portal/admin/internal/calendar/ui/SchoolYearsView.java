package org.khet.portal.admin.internal.calendar.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.ValueProvider;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.khet.portal.admin.internal.screen.ui.AdminForm;
import org.khet.portal.admin.internal.screen.ui.AdminPage;
import org.khet.portal.admin.internal.screen.ui.FormDialog;
import org.khet.portal.api.admin.time.SchoolYearRegister;
import org.khet.portal.api.admin.time.SchoolYearRegister.Listed;
import org.khet.portal.api.export.ListExports;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.time.SchoolTerm;
import org.khet.portal.api.time.SchoolYear;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.CardRow;
import org.khet.portal.api.ui.component.EmptyState;
import org.khet.portal.api.ui.component.ExportMenu;
import org.khet.portal.api.ui.component.LazyCells;
import org.khet.portal.api.ui.component.Register;
import org.khet.portal.api.ui.component.StatusBadge;
import org.khet.portal.api.ui.component.TwoLineCell;

/** School years of the office with their terms, breaks and days; those of the settings too (core CORE-39). */
final class SchoolYearsView extends Div {
    static final String ADDRESS = "admin/school-years";
    private static final int YEARS_BACK = 5;
    private static final int YEARS_ON = 3;
    private static final int USUAL_TERMS = 2;
    private final transient ViewRequest request;
    private final transient Texts texts;
    private final transient SchoolYearRegister years;
    private final transient SchoolYearMessages messages;
    private final transient LocalDate today;
    private final AdminPage page;

    SchoolYearsView(ViewRequest request, Texts texts, SchoolYearRegister years, LocalDate today) {
        this.request = request;
        this.texts = texts;
        this.years = years;
        this.today = today;
        this.messages = new SchoolYearMessages(texts);
        String title = texts.get("admin.school-years.title");
        Register<Listed> register = new Register<>(
                "admin-school-years-grid",
                title,
                page -> all().stream().skip(page.offset()).limit(page.limit()).toList(),
                () -> all().size());
        columns(register.grid());
        register.card(this::card)
                .onOpen(this::open)
                .empty(new EmptyState(
                                BadgeTone.IDLE,
                                "graduation-cap",
                                texts.get("admin.school-years.empty.title"),
                                texts.get("admin.school-years.empty.text"))
                        .bare());
        register.onClick(this::open);
        page = new AdminPage(this, texts, title).here(request, title);
        page.head().sub(texts.get("admin.school-years.sub"));
        page.with(register);
    }

    /** Adds the buttons of the head, also the one by which the list is taken out. */
    SchoolYearsView exporting(ListExports exports) {
        page.head()
                .actions(
                        new ExportMenu(
                                request, exports, "admin-school-years", () -> new CalendarExports(texts).years(all())),
                        AdminPage.primary(
                                "admin-school-years-add", "plus", texts.get("admin.school-years.add"), this::add));
        return this;
    }

    private List<Listed> all() {
        return years.all(request.caller());
    }

    private void columns(Grid<Listed> grid) {
        column(
                grid,
                texts.get("admin.school-years.year"),
                row -> new TwoLineCell(name(row), messages.days(row.year())));
        int terms =
                all().stream().mapToInt(row -> row.year().terms().size()).max().orElse(USUAL_TERMS);
        for (int number = 1; number <= terms; number++) {
            int index = number - 1;
            column(grid, texts.get("admin.school-years.term", number), row -> term(row.year(), index));
        }
        column(
                grid,
                texts.get("admin.school-years.breaks"),
                row -> new TwoLineCell(
                        messages.breaks(row.year()),
                        messages.count(row.year().days()
                                - row.year().terms().stream()
                                        .mapToInt(SchoolTerm::days)
                                        .sum())));
        column(
                        grid,
                        texts.get("admin.school-years.days"),
                        row -> new Span(messages.count(row.year().days())))
                .setWidth("7rem")
                .setFlexGrow(0);
        column(grid, texts.get("admin.school-years.origin"), this::badge)
                .setWidth("10rem")
                .setFlexGrow(0);
    }

    private static Grid.Column<Listed> column(Grid<Listed> grid, String head, ValueProvider<Listed, Component> cell) {
        return grid.addColumn(LazyCells.of(cell)).setHeader(head).setResizable(true);
    }

    private Component term(SchoolYear year, int index) {
        if (index >= year.terms().size()) {
            return new Span("–");
        }
        SchoolTerm term = year.terms().get(index);
        return new TwoLineCell(messages.span(term.firstDay(), term.lastDay()), messages.count(term.days()));
    }

    private Component card(Listed row) {
        return new CardRow(
                name(row),
                badge(row),
                messages.days(row.year()),
                row.year().terms().stream().map(messages::term).collect(Collectors.joining(" · ")),
                false);
    }

    private String name(Listed row) {
        String number = String.valueOf(row.year().buddhist());
        return isCurrent(row) ? texts.get("admin.school-years.current", number) : number;
    }

    /** The one that began last, also in the break after its last day. */
    private boolean isCurrent(Listed row) {
        return all().stream()
                .filter(one -> !today.isBefore(one.year().firstDay()))
                .findFirst()
                .filter(row::equals)
                .isPresent();
    }

    private StatusBadge badge(Listed row) {
        return row.recorded()
                ? new StatusBadge(BadgeTone.DONE, texts.get("admin.school-years.recorded"))
                : new StatusBadge(BadgeTone.IDLE, texts.get("admin.school-years.standard"));
    }

    private void open(Listed row) {
        request.open(ADDRESS + "/" + row.year().buddhist());
    }

    /** A year that the list does not show yet. */
    private void add() {
        Set<Integer> shown = all().stream().map(row -> row.year().buddhist()).collect(Collectors.toSet());
        int now = SchoolYear.buddhist(today.getYear());
        AdminForm sheet = new AdminForm(request, texts, "school-year-add");
        ComboBox<Integer> year = sheet.named("year", new ComboBox<>(texts.get("admin.school-years.year")));
        year.setItems(IntStream.rangeClosed(now - YEARS_BACK, now + YEARS_ON)
                .filter(one -> !shown.contains(one))
                .boxed()
                .sorted(java.util.Comparator.reverseOrder())
                .toList());
        year.setItemLabelGenerator(String::valueOf);
        request.draft().skip(year);
        sheet.section("admin.school-years.add", year);
        FormDialog box = FormDialog.open(texts, texts.get("admin.school-years.add"), sheet);
        sheet.foot("admin.school-years.next", () -> {
            Integer chosen = year.getValue();
            if (chosen == null) {
                throw Rejected.of("year", "core.error.needed");
            }
            box.close();
            request.open(ADDRESS + "/" + chosen);
        });
    }
}
