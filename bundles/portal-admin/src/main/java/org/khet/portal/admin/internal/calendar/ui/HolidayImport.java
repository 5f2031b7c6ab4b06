package org.khet.portal.admin.internal.calendar.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.khet.portal.admin.internal.screen.ui.AdminPage;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.text.ScreenDates;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.api.time.WorkingDays;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.InlineNotice;
import org.khet.portal.api.ui.component.SmallTable;

/** A year's holidays at once: pasted, looked at, then taken in all or not at all (core CORE-40). */
final class HolidayImport extends Div {
    private static final int LONGEST = 100_000;
    private static final int SEND_MILLIS = 500;
    private final transient ViewRequest request;
    private final transient Texts texts;
    private final transient WorkingDays days;
    private final transient ScreenDates dates;
    private final transient LocalDate today;
    private final transient Consumer<LocalDate> done;
    private final TextArea list = new TextArea();
    private final Div preview = new Div();
    private final Button save;

    /** @param done called with the first day when the list was taken in */
    HolidayImport(ViewRequest request, Texts texts, WorkingDays days, LocalDate today, Consumer<LocalDate> done) {
        this.request = request;
        this.texts = texts;
        this.days = days;
        this.dates = ScreenDates.in(texts.locale());
        this.today = today;
        this.done = done;
        list.setId("admin-holidays-import-list");
        list.setLabel(texts.get("admin.holidays.import.list"));
        list.setHelperText(texts.get("admin.holidays.import.help"));
        list.setMaxLength(LONGEST);
        list.setWidthFull();
        list.setMinRows(6);
        list.setMaxRows(10);
        list.setValueChangeMode(ValueChangeMode.TIMEOUT);
        list.setValueChangeTimeout(SEND_MILLIS);
        list.addValueChangeListener(change -> show());
        request.draft().skip(list);
        preview.setId("admin-holidays-import-preview");
        preview.getElement().setAttribute("aria-live", "polite");
        save = AdminPage.primary(
                "admin-holidays-import-save", "calendar-days", texts.get("admin.holidays.import.none"), this::take);
        save.setDisableOnClick(true);
        save.setEnabled(false);
        getStyle().set("display", "grid").set("gap", "14px");
        add(list, preview, save);
    }

    private List<HolidayLine> lines() {
        return HolidayLine.read(list.getValue(), today);
    }

    private void show() {
        List<HolidayLine> lines = lines();
        long wrong = lines.stream().filter(line -> !line.isFine()).count();
        boolean tooMany = lines.size() > WorkingDays.MOST_AT_ONCE;
        preview.removeAll();
        if (tooMany) {
            preview.add(new InlineNotice(
                    BadgeTone.LATE, texts.get("admin.holidays.import.many", WorkingDays.MOST_AT_ONCE), ""));
        } else if (wrong > 0) {
            preview.add(new InlineNotice(
                    BadgeTone.LATE,
                    texts.get("admin.holidays.import.wrong", wrong),
                    texts.get("admin.holidays.import.whole")));
        }
        if (!lines.isEmpty() && !tooMany) {
            preview.add(new SmallTable(
                    texts.get("admin.holidays.import.preview"),
                    List.of(
                            texts.get("admin.holidays.day"),
                            texts.get("admin.holidays.name"),
                            texts.get("admin.holidays.import.what")),
                    lines.stream().map(this::row).toList()));
        }
        boolean ready = !lines.isEmpty() && wrong == 0 && !tooMany;
        save.setEnabled(ready);
        save.setText(texts.get(ready ? "admin.holidays.import.save" : "admin.holidays.import.none", lines.size()));
    }

    private List<String> row(HolidayLine line) {
        LocalDate day = line.day();
        return day == null
                ? List.of(line.typed(), "–", texts.get(line.problem()))
                : List.of(
                        dates.weekday(day) + " " + dates.longDate(day),
                        line.name().isEmpty() ? "–" : line.name(),
                        texts.get(line.isFine() ? what(day, line.name()) : line.problem()));
    }

    private String what(LocalDate day, String name) {
        return days.holidays(request.caller().office(), FiscalYear.of(day)).stream()
                .filter(known -> known.day().equals(day))
                .findFirst()
                .map(known -> known.name().equals(name) ? "admin.holidays.import.same" : "admin.holidays.import.rename")
                .orElse("admin.holidays.import.new");
    }

    private void take() {
        Map<LocalDate, String> wanted = new TreeMap<>();
        lines().stream()
                .filter(HolidayLine::isFine)
                .forEach(line -> wanted.put(Objects.requireNonNull(line.day()), line.name()));
        try {
            if (request.attempt(() -> days.addHolidays(request.caller(), wanted))) {
                request.tell(texts.get("admin.holidays.import.done", wanted.size()));
                done.accept(wanted.keySet().iterator().next());
            }
        } catch (Rejected refused) {
            preview.addComponentAsFirst(new InlineNotice(
                    BadgeTone.LATE,
                    texts.get(
                            refused.problems().getFirst().key(),
                            refused.problems().getFirst().args().toArray()),
                    texts.get("admin.holidays.import.whole")));
        } finally {
            save.setEnabled(true);
        }
    }
}
