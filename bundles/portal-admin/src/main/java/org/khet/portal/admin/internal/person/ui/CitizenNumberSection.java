package org.khet.portal.admin.internal.person.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.khet.portal.admin.internal.screen.ui.AdminForm;
import org.khet.portal.admin.internal.screen.ui.AdminPage;
import org.khet.portal.admin.internal.screen.ui.FormDialog;
import org.khet.portal.api.admin.personal.CitizenNumbers;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.outcome.Versioned;
import org.khet.portal.api.person.People;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.personal.SensitiveDataService;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.Facts;
import org.khet.portal.api.ui.component.Section;
import org.khet.portal.api.ui.component.SensitiveValue;

/** The citizen number of a person: masked, shown for a purpose, recorded in a box of its own. CORE-11, CORE-127. */
final class CitizenNumberSection extends Div {
    private static final int TYPED = 20;
    private final transient ViewRequest request;
    private final transient Texts texts;
    private final transient CitizenNumbers numbers;
    private final transient SensitiveDataService sensitive;
    private final transient PersonId person;

    CitizenNumberSection(
            ViewRequest request, Texts texts, CitizenNumbers numbers, SensitiveDataService sensitive, PersonId person) {
        this.request = request;
        this.texts = texts;
        this.numbers = numbers;
        this.sensitive = sensitive;
        this.person = person;
        getStyle().set("display", "contents"); // its parts stand in the page's own column
        refresh();
    }

    private void refresh() {
        Optional<Versioned<String>> masked = numbers.masked(request.caller(), person);
        String label = texts.get(CitizenNumbers.FIELD + ".label");
        Facts facts = new Facts()
                .fact(
                        label,
                        masked.<com.vaadin.flow.component.Component>map(one -> value(label, one))
                                .orElseGet(() -> new Span(texts.get("admin.number.none"))));
        Section section =
                new Section(texts.get("admin.number.title"), facts).hint(texts.get(CitizenNumbers.FIELD + ".why"));
        if (request.caller().may(People.EDIT)) {
            String key = masked.isPresent() ? "admin.number.change" : "admin.number.add";
            section.action(AdminPage.button("admin-number-edit", "pencil", texts.get(key), () -> edit(masked)));
        }
        removeAll();
        add(section);
    }

    private SensitiveValue value(String label, Versioned<String> masked) {
        var what = new SensitiveValue.What(CitizenNumbers.FIELD, label, person.value(), masked.value());
        return new SensitiveValue(request, sensitive, "admin-number", what);
    }

    private void edit(Optional<Versioned<String>> masked) {
        int edition = masked.map(Versioned::number).orElse(0);
        AdminForm sheet = new AdminForm(request, texts, "number");
        TextField field = sheet.line("number", true, TYPED);
        field.setAutocomplete(Autocomplete.OFF);
        FormDialog[] box = new FormDialog[1];
        Button[] others = masked.stream()
                .map(one -> AdminPage.button(
                        "admin-number-remove",
                        "trash-2",
                        texts.get("admin.number.remove"),
                        () -> sheet.submit(() -> {
                            numbers.remove(request.caller(), person, edition);
                            done(box[0], "admin.number.removed");
                        })))
                .toArray(Button[]::new);
        sheet.section("admin.number.section", field)
                .foot(
                        "admin.number.save",
                        () -> {
                            numbers.record(request.caller(), person, edition, field.getValue());
                            done(box[0], "admin.number.saved");
                        },
                        others)
                .withoutDraft();
        box[0] = FormDialog.open(texts, texts.get("admin.number.title"), sheet);
    }

    private void done(FormDialog box, String told) {
        box.close();
        request.tell(texts.get(told));
        refresh();
    }
}
