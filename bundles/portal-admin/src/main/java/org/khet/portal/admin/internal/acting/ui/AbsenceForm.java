package org.khet.portal.admin.internal.acting.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.khet.portal.admin.internal.screen.ui.AdminForm;
import org.khet.portal.api.acting.Absence;
import org.khet.portal.api.acting.HalfDay;
import org.khet.portal.api.admin.acting.AbsenceDraft;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.ThaiDatePicker;

/** The form of an absence: from when until when, halves of days, what kind, and why for those who may know. */
final class AbsenceForm {
    private static final int NOTE_MAX = 200;
    private final Texts texts;
    private final PersonId person;
    private final AdminForm sheet;
    private final ThaiDatePicker from;
    private final Checkbox fromNoon;
    private final ThaiDatePicker until;
    private final Checkbox untilNoon;
    private final ComboBox<CodeList.Code> kind;

    /** @param stands what is to be changed, {@code null} for a new one */
    AbsenceForm(ViewRequest request, Texts texts, ActingChoices places, PersonId person, @Nullable Absence stands) {
        this.texts = texts;
        this.person = person;
        this.sheet = new AdminForm(request, texts, stands == null ? "absence" : "absence-edit");
        from = date("from");
        until = date("until");
        fromNoon = sheet.named("fromNoon", new Checkbox(texts.get("admin.absence.fromNoon.label")));
        untilNoon = sheet.named("untilNoon", new Checkbox(texts.get("admin.absence.untilNoon.label")));
        kind = sheet.named("kind", new ComboBox<>(texts.get("admin.absence.kind.label")));
        kind.setItems(places.kinds(stands == null ? "" : stands.kind()));
        kind.setItemLabelGenerator(code -> texts.choose(code.thai(), code.english()));
        kind.setRequiredIndicatorVisible(true);
        request.draft().skip(from);
        request.draft().skip(until);
        request.draft().skip(fromNoon);
        request.draft().skip(untilNoon);
        request.draft().skip(kind);
        sheet.section(
                stands == null ? "admin.absence.new" : "admin.absence.edit",
                from,
                fromNoon,
                until,
                untilNoon,
                kind,
                note());
        sheet.withoutDraft();
        fill(stands, places.now().day());
    }

    private ThaiDatePicker date(String name) {
        ThaiDatePicker field =
                sheet.named(name, new ThaiDatePicker(texts.get("admin.absence." + name + ".label"), texts.locale()));
        field.setRequiredIndicatorVisible(true);
        return field;
    }

    private com.vaadin.flow.component.textfield.TextField note() {
        var note = sheet.line("note", false, NOTE_MAX);
        note.setLabel(texts.get("admin.absence.note.label"));
        note.setHelperText(texts.get("admin.absence.note.help"));
        return note;
    }

    private void fill(@Nullable Absence stands, LocalDate today) {
        if (stands == null) {
            from.setValue(today);
            until.setValue(today);
            return;
        }
        from.setValue(stands.from().day());
        fromNoon.setValue(stands.from().afternoon());
        until.setValue(stands.until().day());
        untilNoon.setValue(!stands.until().afternoon());
        kind.getListDataView()
                .getItems()
                .filter(code -> code.code().equals(stands.kind()))
                .findFirst()
                .ifPresent(kind::setValue);
        sheet.value("note", stands.note());
    }

    /** The form with its button. */
    AdminForm saving(Consumer<AbsenceDraft> save) {
        return sheet.foot("admin.absence.save", () -> save.accept(draft()));
    }

    private AbsenceDraft draft() {
        return new AbsenceDraft(
                person,
                new HalfDay(day(from, "from"), fromNoon.getValue()),
                new HalfDay(day(until, "until"), !untilNoon.getValue()),
                kind.getOptionalValue().map(CodeList.Code::code).orElse(""),
                sheet.value("note"));
    }

    private static LocalDate day(ThaiDatePicker field, String name) {
        LocalDate day = field.getValue();
        if (day == null) {
            throw Rejected.of(name, "core.error.needed");
        }
        return day;
    }
}
