package org.khet.portal.admin.internal.office.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.khet.portal.admin.internal.screen.ui.AdminForm;
import org.khet.portal.api.admin.office.OfficeDraft;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.office.Office;
import org.khet.portal.api.office.OfficeKind;

/** The fields of an office on a sheet. */
final class OfficeFields {
    /** Colours of the office line that stand well on the bar; the theme's tokens {@code --khet-line-*}. */
    private static final Map<String, String> COLOURS = Map.of(
            "#F2B134", "marigold",
            "#3CC8B4", "teal",
            "#FF9DB0", "pink",
            "#7CC4FF", "sky",
            "#B5D96B", "lime",
            "#C9B4FF", "lilac");

    private static final String FIRST_COLOUR = "#F2B134";
    private final AdminForm sheet;
    private final RadioButtonGroup<OfficeKind> kind = new RadioButtonGroup<>();
    private final ComboBox<String> colour = new ComboBox<>();

    OfficeFields(AdminForm sheet, Texts texts) {
        this.sheet = sheet;
        kind.setLabel(texts.get("admin.office.kind.label"));
        kind.setItems(OfficeKind.values());
        kind.setItemLabelGenerator(
                one -> texts.get("admin.office.kind." + one.name().toLowerCase(Locale.ROOT)));
        kind.setValue(OfficeKind.PRIMARY);
        sheet.section(
                        "admin.office.section.name",
                        sheet.line("code", true, 12),
                        sheet.named("kind", kind),
                        sheet.line("name", true, 200),
                        sheet.line("shortName", true, 80),
                        sheet.line("nameEnglish", false, 200),
                        sheet.line("province", false, 80))
                .section(
                        "admin.office.section.contact",
                        sheet.line("letterCode", false, 40),
                        sheet.line("phone", false, 80),
                        sheet.named("colour", colour));
        colour.setLabel(texts.get("admin.office.colour.label"));
        colour.setHelperText(texts.get("admin.office.colour.help"));
        colour.setItemLabelGenerator(
                code -> COLOURS.containsKey(code) ? texts.get("admin.office.colour." + COLOURS.get(code)) : code);
        colour(FIRST_COLOUR);
    }

    private void colour(String code) {
        colour.setItems(Stream.concat(COLOURS.keySet().stream(), Stream.of(code))
                .distinct()
                .sorted()
                .toList());
        colour.setValue(code);
    }

    void show(Office office) {
        sheet.fixed("code", office.code());
        sheet.value("name", office.name());
        sheet.value("shortName", office.shortName());
        sheet.value("nameEnglish", office.nameEnglish());
        sheet.value("province", office.province());
        sheet.value("letterCode", office.letterCode());
        sheet.value("phone", office.phone());
        colour(office.colour());
        kind.setValue(office.kind());
    }

    OfficeDraft draft() {
        return new OfficeDraft(
                sheet.value("code"),
                kind.getValue(),
                sheet.value("name"),
                sheet.value("shortName"),
                sheet.value("nameEnglish"),
                sheet.value("province"),
                sheet.value("letterCode"),
                sheet.value("phone"),
                colour.getValue() == null ? "" : colour.getValue());
    }
}
