package org.khet.portal.admin.internal.person.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khet.portal.admin.internal.screen.ui.AdminForm;
import org.khet.portal.admin.internal.screen.ui.AdminPage;
import org.khet.portal.api.admin.person.PeopleRegister;
import org.khet.portal.api.admin.person.PersonDraft;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.outcome.Versioned;
import org.khet.portal.api.person.People;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.school.School;
import org.khet.portal.api.settings.CodeList.Code;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.InlineNotice;

/** A person: who and where, leaving, and below it the account. */
final class PersonView extends Div {
    private static final int NAME = 100;
    private static final int SHORT = 80;
    private static final int LONG = 200;
    private final transient ViewRequest request;
    private final transient Texts texts;
    private final transient PeopleRegister people;
    private final transient Workplaces places;
    private final transient @Nullable Versioned<Person> opened;
    private final AdminForm sheet;
    private final ComboBox<Unit> unit = new ComboBox<>();
    private final ComboBox<School> school = new ComboBox<>();
    private final ComboBox<Code> staffKind = new ComboBox<>();

    PersonView(
            ViewRequest request,
            Texts texts,
            PeopleRegister people,
            Workplaces places,
            @Nullable Versioned<Person> opened) {
        this.request = request;
        this.texts = texts;
        this.people = people;
        this.places = places;
        this.opened = opened;
        this.sheet = new AdminForm(request, texts, "person");
        String title = opened == null
                ? texts.get("admin.person.new.title")
                : opened.value().fullName();
        AdminPage page = new AdminPage(this, texts, title)
                .below("admin/people", texts.get("admin.people.title"))
                .here(request, title);
        choices();
        sheet.section(
                        "admin.person.section.who",
                        sheet.line("title", false, 40),
                        sheet.line("firstName", true, NAME),
                        sheet.line("lastName", false, NAME),
                        sheet.line("position", false, LONG),
                        sheet.named("staffKind", staffKind))
                .section(
                        "admin.person.section.where",
                        sheet.named("unit", unit),
                        sheet.named("school", school),
                        sheet.line("phone", false, SHORT),
                        sheet.line("email", false, LONG));
        boolean editable = request.caller().may(People.EDIT);
        if (editable) {
            sheet.foot("admin.person.save", this::save, leaving());
        }
        if (opened != null) {
            show(opened.value());
            page.head().sub(opened.value().position());
        }
        page.with(sheet);
    }

    private void choices() {
        unit.setLabel(texts.get("admin.person.unit.label"));
        unit.setHelperText(texts.get("admin.person.unit.help"));
        unit.setItems(List.copyOf(places.units().values()));
        unit.setItemLabelGenerator(one -> texts.choose(one.name(), one.nameEnglish()));
        unit.setClearButtonVisible(true);
        unit.setVisible(!places.units().isEmpty());
        staffKind.setLabel(texts.get("admin.person.staffKind.label"));
        staffKind.setItems(
                places.staffKinds(opened == null ? "" : opened.value().staffKind()));
        staffKind.setItemLabelGenerator(one -> texts.choose(one.thai(), one.english()));
        staffKind.setClearButtonVisible(true);
        school.setLabel(texts.get("admin.person.school.label"));
        school.setHelperText(texts.get("admin.person.school.help"));
        school.setItems(schools());
        school.setItemLabelGenerator(School::name);
        school.setClearButtonVisible(true);
        if (!places.scope().wholeOffice()) {
            places.openSchools().stream().findFirst().ifPresent(school::setValue);
        }
    }

    /** Open schools, and the person's own if that has closed since. */
    private List<School> schools() {
        List<School> choice = new ArrayList<>(places.openSchools());
        Versioned<Person> edition = opened;
        if (edition != null && edition.value().school() != null) {
            var own = edition.value().school();
            if (choice.stream().noneMatch(one -> one.id().equals(own))) {
                places.school(own).ifPresent(choice::add);
            }
        }
        return choice;
    }

    private void show(Person person) {
        sheet.value("title", person.title());
        sheet.value("firstName", person.firstName());
        sheet.value("lastName", person.lastName());
        sheet.value("position", person.position());
        sheet.value("phone", person.phone());
        sheet.value("email", person.email());
        staffKind
                .getListDataView()
                .getItems()
                .filter(one -> one.code().equals(person.staffKind()))
                .findFirst()
                .ifPresent(staffKind::setValue);
        unit.getListDataView()
                .getItems()
                .filter(one -> one.id().equals(person.unit()))
                .findFirst()
                .ifPresent(unit::setValue);
        school.getListDataView()
                .getItems()
                .filter(one -> one.id().equals(person.school()))
                .findFirst()
                .ifPresent(school::setValue);
        if (!person.active()) {
            add(new InlineNotice(BadgeTone.IDLE, texts.get("admin.person.left.note"), ""));
        }
    }

    PersonDraft draft() {
        return new PersonDraft(
                sheet.value("title"),
                sheet.value("firstName"),
                sheet.value("lastName"),
                sheet.value("position"),
                unit.getOptionalValue().map(Unit::id).orElse(null),
                school.getOptionalValue().map(School::id).orElse(null),
                sheet.value("phone"),
                sheet.value("email"),
                staffKind.getOptionalValue().map(Code::code).orElse(""));
    }

    private void save() {
        Versioned<Person> edition = opened;
        PersonId person;
        if (edition == null) {
            person = people.add(request.caller(), draft());
        } else {
            person = edition.value().id();
            people.edit(request.caller(), person, edition.number(), draft());
        }
        request.draft().clear();
        request.tell(texts.get("admin.person.saved", sheet.value("firstName")));
        request.open(edition == null ? "admin/people/" + person.value() : "admin/people");
    }

    private Button[] leaving() {
        Versioned<Person> edition = opened;
        if (edition == null) {
            return new Button[0];
        }
        PersonId person = edition.value().id();
        Button button = edition.value().active()
                ? AdminPage.button(
                        "admin-person-leave",
                        "log-out",
                        texts.get("admin.person.leave"),
                        () -> request.open("admin/leaving/" + person.value()))
                : AdminPage.button("admin-person-stay", "undo-2", texts.get("admin.person.stay"), () -> {
                    sheet.submit(() -> people.stay(request.caller(), person));
                    request.open("admin/people");
                });
        return new Button[] {button};
    }
}
