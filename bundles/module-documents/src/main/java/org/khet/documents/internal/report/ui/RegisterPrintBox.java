package org.khet.documents.internal.report.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.khet.documents.internal.report.RegisterSheet;
import org.khet.documents.internal.report.RegisterSheets;
import org.khet.documents.internal.report.SheetOfPeriod;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.Download;
import org.khet.portal.api.ui.component.Section;
import org.khet.portal.api.ui.component.ThaiDatePicker;

/** Chooses a register and a period, and prints it or writes it as file for word processors. Source: core CORE-57. */
final class RegisterPrintBox extends Composite<Div> {
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private record Choice(RegisterSheet sheet, Optional<Long> own, String words) {}

    private final Select<Choice> sheet = new Select<>();
    private final ThaiDatePicker first;
    private final ThaiDatePicker last;

    /**
     * A box.
     *
     * @param sheets registers that the caller may print, the first is chosen
     * @param today  last day at first; the first day is that of its month
     * @param papers writes
     */
    RegisterPrintBox(ViewRequest request, List<RegisterSheet> sheets, LocalDate today, RegisterSheets papers) {
        Locale locale = request.texts().locale();
        sheet.setId("documents-sheet");
        sheet.setLabel(request.texts().get("documents.sheet.register"));
        List<Choice> choices = new ArrayList<>();
        sheets.stream()
                .filter(one -> one != RegisterSheet.OWN)
                .forEach(one -> choices.add(new Choice(
                        one,
                        Optional.empty(),
                        request.texts().get("documents.sheet." + one.name().toLowerCase(Locale.ROOT)))));
        papers.own(request.caller())
                .forEach((key, name) -> choices.add(new Choice(RegisterSheet.OWN, Optional.of(key), name)));
        sheet.setItems(choices);
        sheet.setItemLabelGenerator(Choice::words);
        sheet.setValue(choices.getFirst());
        first = day(request.texts().get("documents.sheet.first"), "first", today.withDayOfMonth(1), locale);
        last = day(request.texts().get("documents.sheet.last"), "last", today, locale);
        Download print = new Download(
                "documents-print-register",
                "printer",
                request.texts().get("documents.print.register"),
                () -> Download.Kind.pdf(file()),
                out -> papers.print(request.caller(), period(today), out));
        Download words = new Download(
                "documents-words-register",
                "file-text",
                request.texts().get("documents.print.docx"),
                () -> new Download.Kind(file() + ".docx", WORD),
                out -> papers.words(request.caller(), period(today), out));
        Div buttons = new Div(print, words);
        buttons.getStyle().set("display", "flex").set("flex-wrap", "wrap").set("gap", "8px");
        FormLayout fields = new FormLayout(sheet, first, last, buttons);
        fields.setResponsiveSteps(
                new FormLayout.ResponsiveStep("0", 1),
                new FormLayout.ResponsiveStep("560px", 2),
                new FormLayout.ResponsiveStep("900px", 4));
        getContent().add(new Section(request.texts().get("documents.sheet.title"), fields));
    }

    private static ThaiDatePicker day(String label, String name, LocalDate value, Locale locale) {
        ThaiDatePicker picker = new ThaiDatePicker(label, locale);
        picker.setId("documents-sheet-" + name);
        picker.setValue(value);
        return picker;
    }

    private String file() {
        return "register-" + sheet.getValue().sheet().name().toLowerCase(Locale.ROOT);
    }

    private SheetOfPeriod period(LocalDate today) {
        SheetOfPeriod period = SheetOfPeriod.between(
                sheet.getValue().sheet(),
                Optional.ofNullable(first.getValue()).orElse(today.withDayOfMonth(1)),
                Optional.ofNullable(last.getValue()).orElse(today));
        return sheet.getValue().own().map(period::of).orElse(period);
    }
}
