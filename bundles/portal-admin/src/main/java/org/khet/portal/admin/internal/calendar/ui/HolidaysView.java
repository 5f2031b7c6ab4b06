package org.khet.portal.admin.internal.calendar.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.khet.portal.admin.internal.screen.ui.AdminForm;
import org.khet.portal.admin.internal.screen.ui.AdminPage;
import org.khet.portal.admin.internal.screen.ui.FormDialog;
import org.khet.portal.api.export.ExportList;
import org.khet.portal.api.export.ListExports;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.text.ScreenDates;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.api.time.WorkingDays;
import org.khet.portal.api.time.WorkingDays.Holiday;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.CardRow;
import org.khet.portal.api.ui.component.EmptyState;
import org.khet.portal.api.ui.component.ExportMenu;
import org.khet.portal.api.ui.component.Icons;
import org.khet.portal.api.ui.component.Register;
import org.khet.portal.api.ui.component.StatusBadge;
import org.khet.portal.api.ui.component.ThaiDatePicker;
import org.khet.portal.api.ui.component.TwoLineCell;

/** Holidays of a fiscal year: the national ones and those of the office (core CORE-40). */
final class HolidaysView extends Div {
    private static final int YEARS_BACK = 4;
    private final transient ViewRequest request;
    private final transient Texts texts;
    private final transient WorkingDays days;
    private final transient ScreenDates dates;
    private final ComboBox<FiscalYear> year = new ComboBox<>();
    private final Register<Holiday> register;
    private final transient LocalDate today;
    private final AdminPage page;

    HolidaysView(ViewRequest request, Texts texts, WorkingDays days, LocalDate today) {
        this.request = request;
        this.texts = texts;
        this.days = days;
        this.today = today;
        this.dates = ScreenDates.in(texts.locale());
        String title = texts.get("admin.holidays.title");
        register = new Register<>(
                "admin-holidays-grid",
                title,
                page -> holidays().stream()
                        .skip(page.offset())
                        .limit(page.limit())
                        .toList(),
                () -> holidays().size());
        years(FiscalYear.of(today));
        columns(register.grid());
        register.card(holiday -> new CardRow(
                        dates.weekday(holiday.day()) + " " + dates.longDate(holiday.day()),
                        badge(holiday),
                        holiday.name(),
                        "",
                        false))
                .onOpen(this::ask)
                .empty(new EmptyState(
                                BadgeTone.IDLE,
                                "calendar-days",
                                texts.get("admin.holidays.empty.title"),
                                texts.get("admin.holidays.empty.text"))
                        .bare());
        page = new AdminPage(this, texts, title).here(request, title);
        page.head().sub(texts.get("admin.holidays.sub"));
        page.with(register);
    }

    /** Adds the buttons of the head, also the one by which the list is taken out. */
    HolidaysView exporting(ListExports exports) {
        page.head()
                .actions(
                        year,
                        new ExportMenu(request, exports, "admin-holidays", this::list),
                        AdminPage.button(
                                "admin-holidays-import",
                                "clipboard-list",
                                texts.get("admin.holidays.import.open"),
                                this::load),
                        AdminPage.primary("admin-holidays-add", "plus", texts.get("admin.holidays.add"), this::add));
        return this;
    }

    private ExportList<Holiday> list() {
        FiscalYear chosen = year.getValue();
        return new CalendarExports(texts)
                .holidays(
                        holidays(),
                        chosen == null ? "" : year.getItemLabelGenerator().apply(chosen));
    }

    private List<Holiday> holidays() {
        FiscalYear chosen = year.getValue();
        return chosen == null ? List.of() : days.holidays(request.caller().office(), chosen);
    }

    private void columns(Grid<Holiday> grid) {
        grid.addComponentColumn(holiday -> new TwoLineCell(dates.longDate(holiday.day()), dates.weekday(holiday.day())))
                .setHeader(texts.get("admin.holidays.day"));
        grid.addComponentColumn(holiday -> new Span(holiday.name()))
                .setHeader(texts.get("admin.holidays.name"))
                .setFlexGrow(3);
        grid.addComponentColumn(this::badge).setHeader(texts.get("admin.holidays.kind"));
        grid.addComponentColumn(this::remover).setHeader("").setWidth("13rem").setFlexGrow(0);
    }

    private void years(FiscalYear now) {
        year.setAriaLabel(texts.get("admin.holidays.year"));
        year.setId("admin-holidays-year");
        year.setItems(IntStream.rangeClosed(now.endingYear() - YEARS_BACK, now.endingYear() + 1)
                .mapToObj(FiscalYear::new)
                .toList());
        year.setItemLabelGenerator(one -> texts.get("admin.holidays.fiscal", String.valueOf(one.buddhist())));
        year.setValue(now);
        year.addValueChangeListener(change -> register.refresh());
        request.draft().skip(year);
    }

    private StatusBadge badge(Holiday holiday) {
        return holiday.national()
                ? new StatusBadge(BadgeTone.IDLE, "landmark", texts.get("admin.holidays.national"))
                : new StatusBadge(BadgeTone.RUN, "building-2", texts.get("admin.holidays.own"));
    }

    private Button remover(Holiday holiday) {
        Button button = new Button(
                texts.get(holiday.national() ? "admin.holidays.work" : "admin.holidays.remove"),
                Icons.of("x"),
                press -> request.attempt(() -> {
                    days.removeHoliday(request.caller(), holiday.day());
                    request.tell(texts.get("admin.holidays.removed", dates.longDate(holiday.day())));
                    register.refresh();
                }));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    /** On a phone, where the row is a card: the same button in a dialog. */
    private void ask(Holiday holiday) {
        Button remove = remover(holiday);
        FormDialog box = FormDialog.open(texts, holiday.name(), new Div(dates.longDate(holiday.day())), remove);
        remove.addClickListener(press -> box.close());
    }

    private void load() {
        Div content = new Div();
        FormDialog box = FormDialog.open(texts, texts.get("admin.holidays.import.title"), content);
        content.add(new HolidayImport(request, texts, days, today, first -> {
            year.setValue(FiscalYear.of(first));
            register.refresh();
            box.close();
        }));
    }

    private void add() {
        AdminForm sheet = new AdminForm(request, texts, "holiday");
        ThaiDatePicker day = sheet.named("day", new ThaiDatePicker(texts.get("admin.holidays.day"), texts.locale()));
        sheet.section("admin.holidays.add", day, sheet.line("name", true, 200));
        FormDialog box = FormDialog.open(texts, texts.get("admin.holidays.add"), sheet);
        sheet.foot("admin.holidays.save", () -> {
            LocalDate chosen = day.getValue();
            if (chosen == null) {
                throw Rejected.of("day", "core.error.needed");
            }
            days.addHoliday(request.caller(), chosen, sheet.value("name"));
            request.tell(texts.get("admin.holidays.added", dates.longDate(chosen)));
            year.setValue(FiscalYear.of(chosen));
            register.refresh();
            box.close();
        });
    }
}
