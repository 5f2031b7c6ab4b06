package org.khet.portal.admin.internal.acting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.khet.portal.admin.internal.screen.ui.AdminForm;
import org.khet.portal.admin.internal.screen.ui.AdminPage;
import org.khet.portal.admin.internal.screen.ui.FormDialog;
import org.khet.portal.api.acting.Absence;
import org.khet.portal.api.admin.acting.AbsenceRegister;
import org.khet.portal.api.export.ListExports;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.outcome.Versioned;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.ExportMenu;
import org.khet.portal.api.ui.component.Icons;
import org.khet.portal.api.ui.component.Section;
import org.khet.portal.api.ui.component.SmallTable;

/** Absences of one person: noted, changed and cancelled here by the person or whoever keeps them (core CORE-27). */
final class AbsencesView extends Div {
    private static final int SHOWN = 20;
    private final transient ViewRequest request;
    private final transient Texts texts;
    private final transient AbsenceRegister absences;
    private final transient ActingChoices places;
    private final transient PersonId person;
    private final boolean notes;
    private final Div parts = new Div();
    private final AdminPage page;
    private final String title;
    private final transient AbsenceList list;

    AbsencesView(ViewRequest request, Texts texts, AbsenceRegister absences, ActingChoices places, Person person) {
        this.request = request;
        this.texts = texts;
        this.absences = absences;
        this.places = places;
        this.person = person.id();
        this.notes = absences.mayNote(request.caller(), this.person);
        this.list = new AbsenceList(request.caller(), texts, absences, places);
        title = request.caller().person().equals(this.person)
                ? texts.get("admin.absences.title")
                : texts.get("admin.absences.of", person.fullName());
        parts.getStyle().set("display", "contents"); // its parts stand in the page's own column
        page = new AdminPage(this, texts, title).below("admin/acting", texts.get("admin.acting.title"));
        page.head().sub(person.position());
        page.with(parts);
        refresh();
        page.here(request, title); // after the service let them in: the browser's tab names the person
    }

    /** Adds the button by which the list is taken out. */
    AbsencesView exporting(ListExports exports) {
        page.head().actions(new ExportMenu(request, exports, "admin-absences", () -> list.all(person, title)));
        return this;
    }

    private void refresh() {
        parts.removeAll();
        List<Absence> all = absences.of(request.caller(), person);
        String heading = texts.get("admin.absences.list");
        parts.add(
                all.isEmpty()
                        ? new Section(heading).hint(texts.get("admin.absences.none"))
                        : new Section(heading, table(all)).flush());
        if (notes) {
            parts.add(new AbsenceForm(request, texts, places, person, null).saving(draft -> {
                absences.note(request.caller(), draft);
                request.tell(texts.get("admin.absence.saved"));
                refresh();
            }));
        }
    }

    private SmallTable table(List<Absence> all) {
        List<Absence> shown = all.stream().limit(SHOWN).toList();
        SmallTable table = new SmallTable(
                texts.get("admin.absences.list"),
                List.of(
                        texts.get("admin.absences.column.when"),
                        texts.get("admin.absence.kind.label"),
                        texts.get("admin.absence.note.label"),
                        texts.get("admin.absences.column.state")),
                shown.stream().map(this::row).toList());
        return notes
                ? table.last(
                        texts.get("admin.absences.column.actions"),
                        shown.stream().map(this::actions).toList())
                : table;
    }

    private List<String> row(Absence one) {
        return List.of(
                ActingChoices.span(texts, one),
                one.kind().isEmpty() ? "–" : list.kind(one),
                one.note().isEmpty() ? "–" : one.note(),
                list.state(one));
    }

    private Component actions(Absence one) {
        Div box = new Div();
        if (!one.cancelled()) {
            box.add(
                    button("pencil", "admin.absence.edit", one, () -> edit(one)),
                    button("x", "admin.absence.cancel", one, () -> cancel(one)));
        }
        return box;
    }

    private Button button(String icon, String key, Absence one, Runnable action) {
        Button button = new Button(texts.get(key), Icons.of(icon), press -> request.attempt(action));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(texts.get(key + ".label", ActingChoices.span(texts, one)));
        return button;
    }

    private void edit(Absence one) {
        Versioned<Absence> opened = absences.open(request.caller(), one.id());
        AbsenceForm form = new AbsenceForm(request, texts, places, person, opened.value());
        FormDialog[] box = new FormDialog[1];
        AdminForm sheet = form.saving(draft -> {
            absences.edit(request.caller(), one.id(), opened.number(), draft);
            box[0].close();
            request.tell(texts.get("admin.absence.saved"));
            refresh();
        });
        box[0] = FormDialog.open(texts, texts.get("admin.absence.edit"), sheet);
    }

    private void cancel(Absence one) {
        Versioned<Absence> opened = absences.open(request.caller(), one.id());
        AdminForm sheet = new AdminForm(request, texts, "absence-cancel");
        FormDialog[] box = new FormDialog[1];
        sheet.foot("admin.absence.cancel.save", () -> {
            absences.cancel(request.caller(), one.id(), opened.number());
            box[0].close();
            request.tell(texts.get("admin.absence.cancelled"));
            refresh();
        });
        box[0] = FormDialog.open(
                texts,
                texts.get("admin.absence.cancel"),
                new Div(texts.get("admin.absence.cancel.text", ActingChoices.span(texts, opened.value()))),
                sheet);
    }
}
