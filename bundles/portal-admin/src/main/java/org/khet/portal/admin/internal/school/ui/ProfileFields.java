package org.khet.portal.admin.internal.school.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khet.portal.admin.internal.screen.ui.AdminForm;
import org.khet.portal.api.admin.school.SchoolProfile;
import org.khet.portal.api.admin.school.SchoolProfiles.Head;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.school.Coordinates;
import org.khet.portal.api.settings.CodeList.Code;

/** Kind, grades, head and place of a school as fields of its form. For one page. */
final class ProfileFields {
    private static final String PLACE = "coordinates";
    private static final int MOST_PLACE = 60;
    private final AdminForm sheet;
    private final Texts texts;
    private final ComboBox<Code> kind;
    private final ComboBox<Code> lowest;
    private final ComboBox<Code> highest;

    /** Adds the fields to the form, in two sections, filled with what stands there. */
    ProfileFields(
            AdminForm sheet, Texts texts, SchoolRecordMessages messages, SchoolProfile stands, @Nullable Head head) {
        this.sheet = sheet;
        this.texts = texts;
        kind = choice(messages, "kind", messages.kindsWith(stands.kind()), stands.kind());
        lowest = choice(messages, "lowestGrade", messages.gradesWith(stands.lowestGrade()), stands.lowestGrade());
        highest = choice(messages, "highestGrade", messages.gradesWith(stands.highestGrade()), stands.highestGrade());
        TextField typedHead = sheet.line("head", false, 200);
        if (head != null && head.person() != null) {
            typedHead.setHelperText(texts.get("admin.school.head.known", head.name()));
        }
        sheet.section("admin.school.section.profile", kind, lowest, highest, typedHead)
                .section(
                        "admin.school.section.place",
                        sheet.line("village", false, 120),
                        sheet.line("subDistrict", false, 80),
                        sheet.line(PLACE, false, MOST_PLACE));
        Coordinates place = stands.coordinates();
        sheet.value("head", stands.head());
        sheet.value("village", stands.village());
        sheet.value("subDistrict", stands.subDistrict());
        sheet.value(PLACE, place == null ? "" : place.text());
    }

    private ComboBox<Code> choice(SchoolRecordMessages messages, String name, List<Code> codes, String present) {
        ComboBox<Code> box = sheet.named(name, new ComboBox<>());
        box.setLabel(texts.get("admin.school." + name + ".label"));
        box.setItems(codes);
        box.setItemLabelGenerator(messages::name);
        box.setClearButtonVisible(true);
        codes.stream().filter(one -> one.code().equals(present)).findFirst().ifPresent(box::setValue);
        return box;
    }

    /** What is typed; without a place when that cannot be read. */
    SchoolProfile profile() {
        return new SchoolProfile(
                code(kind),
                code(lowest),
                code(highest),
                sheet.value("subDistrict"),
                sheet.value("village"),
                Coordinates.read(sheet.value(PLACE)).orElse(null),
                sheet.value("head"));
    }

    /** Says that a place was typed that is none. */
    Optional<Problem> unread() {
        String typed = sheet.value(PLACE);
        return typed.isEmpty() || Coordinates.read(typed).isPresent()
                ? Optional.empty()
                : Optional.of(Problem.of(PLACE, "core.school-profile.error.unread"));
    }

    private static String code(ComboBox<Code> box) {
        return box.getOptionalValue().map(Code::code).orElse("");
    }
}
