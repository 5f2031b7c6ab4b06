package org.khet.portal.admin.internal.structure.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.khet.portal.admin.internal.screen.ui.AdminForm;
import org.khet.portal.admin.internal.screen.ui.AdminPage;
import org.khet.portal.api.admin.duty.DutyRegister.UnitDutyText;
import org.khet.portal.api.admin.duty.UnitDuty;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.office.Offices;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.ui.ViewRequest;

/** Duties of a unit, and a form in which the office words them or adds one (core CORE-02, CORE-151). */
final class UnitDutySection extends Div {
    private final transient ViewRequest request;
    private final transient Texts texts;
    private final transient DutyAccess book;
    private final transient UnitId unit;
    private transient List<UnitDuty> known = List.of();
    private transient Map<String, List<String>> people = Map.of();

    UnitDutySection(ViewRequest request, Texts texts, DutyAccess book, UnitId unit) {
        this.request = request;
        this.texts = texts;
        this.book = book;
        this.unit = unit;
        getStyle().set("display", "contents"); // its parts stand in the page's own column
        refresh();
    }

    /** With who does them, by letter. */
    UnitDutySection naming(Map<String, List<String>> names) {
        people = Map.copyOf(names);
        refresh();
        return this;
    }

    private void refresh() {
        removeAll();
        known = book.shown().of(request.caller().office(), unit);
        if (!known.isEmpty()) {
            add(UnitDutyList.of(texts, "admin.duty", known, people));
        }
        if (request.caller().scope(Offices.CONFIGURE).wholeOffice()) {
            add(form());
        }
    }

    private AdminForm form() {
        AdminForm sheet = new AdminForm(request, texts, "duty");
        ComboBox<String> letter = sheet.named("letter", new ComboBox<>(texts.get("admin.duty.letter.label")));
        letter.setHelperText(texts.get("admin.duty.letter.help"));
        letter.setItems(known.stream().map(UnitDuty::letter).toList());
        letter.setAllowCustomValue(true);
        letter.addCustomValueSetListener(typed -> letter.setValue(typed.getDetail()));
        TextArea text = sheet.named("text", new TextArea(texts.get("admin.duty.text.label")));
        text.setMaxLength(UnitDuty.MOST_TEXT + UnitDuty.MOST_TEXT / 2);
        text.setManualValidation(true);
        request.draft().skip(letter);
        request.draft().skip(text);
        Button back = AdminPage.button(
                "admin-duty-back",
                "undo-2",
                texts.get("admin.duty.back"),
                () -> sheet.submit(() -> {
                    chosen(letter).ifPresent(duty -> book.register().takeBack(request.caller(), unit, duty));
                    saved(letter);
                }));
        back.setVisible(false);
        letter.addValueChangeListener(change -> {
            Optional<UnitDuty> duty = chosen(letter);
            duty.ifPresent(one -> text.setValue(one.text()));
            back.setVisible(duty.filter(UnitDuty::isOwn).isPresent());
            duty.filter(UnitDuty::isOwn)
                    .ifPresent(one -> back.setText(
                            texts.get(one.official().isEmpty() ? "admin.duty.remove" : "admin.duty.back")));
        });
        return sheet.section("admin.duty.form", letter, text)
                .foot(
                        "admin.duty.save",
                        () -> {
                            book.register()
                                    .write(
                                            request.caller(),
                                            new UnitDutyText(
                                                    unit,
                                                    Objects.requireNonNullElse(letter.getValue(), ""),
                                                    text.getValue(),
                                                    chosen(letter)
                                                            .map(UnitDuty::text)
                                                            .orElse("")));
                            saved(letter);
                        },
                        back);
    }

    private Optional<UnitDuty> chosen(ComboBox<String> letter) {
        return known.stream()
                .filter(duty -> duty.letter().equals(letter.getValue()))
                .findFirst();
    }

    private void saved(ComboBox<String> letter) {
        request.tell(texts.get("admin.duty.saved", Objects.requireNonNullElse(letter.getValue(), "")));
        refresh();
    }
}
