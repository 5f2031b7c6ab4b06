package org.khet.ict.internal.learning.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.khet.ict.internal.learning.AttendanceSheets;
import org.khet.ict.internal.learning.AttendanceSheets.HalfDay;
import org.khet.ict.internal.learning.AttendanceSheets.Sheet;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.text.ScreenDates;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.InlineNotice;
import org.khet.portal.api.ui.component.PageHeader;
import org.khet.portal.api.ui.component.Section;

/** The sheet of a half-day: who was there is ticked, everybody at once by one press, and saved in one go. Source: ict D10, ICT-83. */
final class AttendanceView extends Div {
    private final ViewRequest request;
    private final Texts texts;
    private final AttendanceSheets sheets;
    private final ParticipantNames names;
    private final RecordRow course;
    private final Div body = new Div();
    private final Span count = new Span();

    AttendanceView(
            ViewRequest request,
            AttendanceSheets sheets,
            ParticipantNames names,
            RecordRow course,
            String courseName,
            LocalDate today) {
        this.request = request;
        this.texts = request.texts();
        this.sheets = sheets;
        this.names = names;
        this.course = course;
        addClassName("k-page");
        String title = texts.get("ict.attendance.title");
        request.title(title);
        add(new PageHeader(texts.get("records.place"), title)
                .crumb("", texts.get("records.home"))
                .crumb("ict/attendance", title)
                .here(courseName)
                .sub(courseName));
        List<HalfDay> halves = sheets.halves(course);
        if (!sheets.may(request.caller(), course) || halves.isEmpty()) {
            add(new InlineNotice(BadgeTone.IDLE, texts.get("ict.attendance.closed"), ""));
            return;
        }
        add(halfDays(halves, today), body);
    }

    /** The half-days, the last one that has begun first. */
    private Select<HalfDay> halfDays(List<HalfDay> halves, LocalDate today) {
        ScreenDates dates = ScreenDates.in(texts.locale());
        Select<HalfDay> half = new Select<>();
        half.setId("ict-attendance-half");
        half.setLabel(texts.get("ict.attendance.half"));
        half.setItems(halves);
        half.setItemLabelGenerator(one -> dates.longDate(one.day()) + " "
                + texts.get("ict.choice.course-half." + one.half().name()));
        half.addValueChangeListener(change -> show(change.getValue()));
        half.setValue(halves.stream()
                .filter(one -> !one.day().isAfter(today))
                .reduce((first, second) -> second)
                .orElse(halves.getFirst()));
        return half;
    }

    private void show(HalfDay half) {
        body.removeAll();
        Sheet sheet = sheets.sheet(request.caller(), course, half);
        if (sheet.participants().isEmpty()) {
            body.add(new InlineNotice(BadgeTone.IDLE, texts.get("ict.attendance.empty"), ""));
            return;
        }
        Map<Long, String> labels = new LinkedHashMap<>();
        sheet.participants().forEach(row -> labels.put(row.id(), names.of(row)));
        CheckboxGroup<Long> group = group(labels, sheet);
        Button all = new Button(texts.get("ict.attendance.all"), press -> group.setValue(labels.keySet()));
        all.setId("ict-attendance-all");
        Button none = new Button(texts.get("ict.attendance.none"), press -> group.setValue(Set.of()));
        none.setId("ict-attendance-none");
        Button save = new Button(texts.get("ict.attendance.save"), press -> save(sheet, group.getValue()));
        save.setId("ict-attendance-save");
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div choose = new Div(all, none);
        choose.addClassName("k-buttons");
        body.add(new Section(texts.get("ict.attendance.people"), choose, group, count, save));
    }

    private CheckboxGroup<Long> group(Map<Long, String> labels, Sheet sheet) {
        CheckboxGroup<Long> group = new CheckboxGroup<>();
        group.setId("ict-attendance-people");
        group.setLabel(texts.get("ict.attendance.present"));
        group.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        group.setItems(labels.keySet());
        group.setItemLabelGenerator(id -> labels.getOrDefault(id, ""));
        group.addValueChangeListener(change -> counted(change.getValue().size(), labels.size()));
        group.setValue(sheet.present());
        counted(sheet.present().size(), labels.size());
        return group;
    }

    private void counted(int present, int all) {
        count.getElement().setAttribute("role", "status");
        count.setText(texts.get("ict.attendance.count", present, all));
    }

    private void save(Sheet sheet, Set<Long> present) {
        request.attempt(() -> {
            try {
                int changed = sheets.save(request.caller(), sheet, present);
                request.tell(texts.get("ict.attendance.saved", changed));
            } catch (Outdated first) {
                request.tell(texts.get("ict.attendance.outdated"));
            }
            show(sheet.half());
        });
    }
}
