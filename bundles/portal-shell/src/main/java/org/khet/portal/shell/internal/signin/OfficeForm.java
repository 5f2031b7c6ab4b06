package org.khet.portal.shell.internal.signin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.khet.portal.api.admin.office.OfficeDraft;
import org.khet.portal.api.admin.person.PersonDraft;
import org.khet.portal.api.admin.structure.StructureTemplate;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.office.OfficeKind;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.shell.internal.fault.FaultMessages;
import org.khet.portal.shell.internal.text.ShellMessages;

/** A new office with its structure and its first person. */
final class OfficeForm extends Div {
    /**
     * What was typed.
     *
     * @param office    the office
     * @param structure code of its structure
     * @param person    its administrator
     */
    record Typed(OfficeDraft office, String structure, PersonDraft person) {}

    private static final String FIRST_COLOUR = "#F2B134";
    private final transient FaultMessages faults;
    private final transient Texts texts;
    private final Locale locale;
    private final Map<String, TextField> fields = new LinkedHashMap<>();
    private final RadioButtonGroup<OfficeKind> kind = new RadioButtonGroup<>();
    private final RadioButtonGroup<StructureTemplate> structure = new RadioButtonGroup<>();
    private final Paragraph groups = new Paragraph();

    OfficeForm(FaultMessages faults, List<StructureTemplate> structures, Locale locale) {
        this.faults = faults;
        this.locale = locale;
        this.texts = ShellMessages.in(locale);
        getStyle()
                .set("display", "grid")
                .set("grid-template-columns", "minmax(0, 1fr)")
                .set("gap", "14px");
        FormLayout office = layout();
        office.add(text("name", true), 2);
        office.add(text("shortName", true), text("code", true));
        office.add(text("nameEnglish", false), text("province", false));
        office.add(text("letterCode", false), text("phone", false));
        choose(structures);
        FormLayout person = layout();
        person.add(text("title", false), text("firstName", true), text("lastName", false), text("position", false));
        add(office, kind, structure, groups, new H2(texts.get("shell.start.office.person")), person);
    }

    private static FormLayout layout() {
        FormLayout layout = new FormLayout();
        layout.setAutoResponsive(true);
        layout.setExpandColumns(true);
        layout.setExpandFields(true);
        layout.setAutoRows(true);
        layout.setMaxColumns(2);
        layout.setColumnWidth("18em");
        return layout;
    }

    private TextField text(String key, boolean needed) {
        TextField field = new TextField(texts.get("shell.start.office." + key));
        field.setId("shell-start-" + key);
        field.setRequiredIndicatorVisible(needed);
        field.setManualValidation(true);
        field.setMaxLength(200);
        if (texts.has("shell.start.office." + key + ".help")) {
            field.setHelperText(texts.get("shell.start.office." + key + ".help"));
        }
        fields.put(key, field);
        return field;
    }

    private void choose(List<StructureTemplate> structures) {
        kind.setLabel(texts.get("shell.start.office.kind"));
        kind.setId("shell-start-kind");
        kind.setItems(OfficeKind.values());
        kind.setItemLabelGenerator(
                one -> texts.get("shell.start.office.kind." + one.name().toLowerCase(Locale.ROOT)));
        kind.setValue(OfficeKind.PRIMARY);
        structure.setLabel(texts.get("shell.start.office.structure"));
        structure.setId("shell-start-structure");
        structure.addClassName("k-boxes");
        structure.setItems(structures);
        structure.setItemLabelGenerator(StructureTemplate::name);
        groups.addClassName("k-sub");
        structure.addValueChangeListener(change -> {
            StructureTemplate chosen = change.getValue();
            groups.setText(
                    chosen == null ? "" : texts.get("shell.start.office.groups", String.join(" · ", chosen.groups())));
        });
        structures.stream().findFirst().ifPresent(structure::setValue);
    }

    /** Hands over what was typed; what is refused is marked at its field. */
    void submit(Consumer<Typed> action) {
        fields.values().forEach(field -> mark(field, ""));
        try {
            action.accept(typed());
        } catch (Rejected refused) {
            refused.problems().forEach(this::mark);
            fields.values().stream().filter(TextField::isInvalid).findFirst().ifPresent(TextField::focus);
            if (refused.problems().stream().noneMatch(problem -> fields.containsKey(problem.field()))) {
                throw refused;
            }
        }
    }

    private Typed typed() {
        StructureTemplate chosen = structure.getValue();
        return new Typed(
                new OfficeDraft(
                        value("code"),
                        kind.getValue(),
                        value("name"),
                        value("shortName"),
                        value("nameEnglish"),
                        value("province"),
                        value("letterCode"),
                        value("phone"),
                        FIRST_COLOUR),
                chosen == null ? "" : chosen.code(),
                new PersonDraft(
                        value("title"), value("firstName"), value("lastName"), value("position"), null, null, "", ""));
    }

    private String value(String key) {
        TextField field = fields.get(key);
        return field == null ? "" : field.getValue().strip();
    }

    private void mark(Problem problem) {
        TextField field = fields.get(problem.field());
        if (field != null) {
            mark(field, faults.sentence(problem, locale));
        }
    }

    private static <C extends Component & HasValidation> void mark(C field, String reason) {
        field.setErrorMessage(reason);
        field.setInvalid(!reason.isEmpty());
    }
}
