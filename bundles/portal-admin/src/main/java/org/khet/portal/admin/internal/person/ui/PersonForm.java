package org.khet.portal.admin.internal.person.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.khet.portal.admin.internal.screen.ui.AdminForm;
import org.khet.portal.api.admin.person.PersonDraft;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.school.School;
import org.khet.portal.api.settings.CodeList.Code;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.api.ui.ViewRequest;

/** The fields of a person: name and post, where the person belongs and is reached. */
final class PersonForm {
    private static final int NAME = 100;
    private static final int SHORT = 80;
    private static final int LONG = 200;
    private final Texts texts;
    private final Workplaces places;
    private final AdminForm sheet;
    private final ComboBox<Unit> unit = new ComboBox<>();
    private final ComboBox<School> school = new ComboBox<>();
    private final ComboBox<Code> staffKind = new ComboBox<>();

    /** @param stands the person that stands there, {@code null} for a new one */
    PersonForm(ViewRequest request, Texts texts, Workplaces places, @Nullable Person stands) {
        this.texts = texts;
        this.places = places;
        this.sheet = new AdminForm(request, texts, "person");
        choices(stands);
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
        if (stands != null) {
            show(stands);
        }
    }

    private void choices(@Nullable Person stands) {
        unit.setLabel(texts.get("admin.person.unit.label"));
        unit.setHelperText(texts.get("admin.person.unit.help"));
        unit.setItems(List.copyOf(places.units().values()));
        unit.setItemLabelGenerator(one -> texts.choose(one.name(), one.nameEnglish()));
        unit.setClearButtonVisible(true);
        unit.setVisible(!places.units().isEmpty());
        staffKind.setLabel(texts.get("admin.person.staffKind.label"));
        staffKind.setItems(places.staffKinds(stands == null ? "" : stands.staffKind()));
        staffKind.setItemLabelGenerator(one -> texts.choose(one.thai(), one.english()));
        staffKind.setClearButtonVisible(true);
        school.setLabel(texts.get("admin.person.school.label"));
        school.setHelperText(texts.get("admin.person.school.help"));
        school.setItems(schools(stands));
        school.setItemLabelGenerator(School::name);
        school.setClearButtonVisible(true);
        if (!places.scope().wholeOffice()) {
            places.openSchools().stream().findFirst().ifPresent(school::setValue);
        }
    }

    /** Open schools, and the person's own if that has closed since. */
    private List<School> schools(@Nullable Person stands) {
        List<School> choice = new ArrayList<>(places.openSchools());
        if (stands != null && stands.school() != null) {
            var own = stands.school();
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
        choose(staffKind, one -> one.code().equals(person.staffKind()));
        choose(unit, one -> one.id().equals(person.unit()));
        choose(school, one -> one.id().equals(person.school()));
    }

    private static <T> void choose(ComboBox<T> box, Predicate<T> wanted) {
        box.getListDataView().getItems().filter(wanted).findFirst().ifPresent(box::setValue);
    }

    /** What is typed. */
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

    /** The form, with the button that saves. */
    AdminForm saving(Runnable save) {
        return sheet.foot("admin.person.save", save);
    }
}
