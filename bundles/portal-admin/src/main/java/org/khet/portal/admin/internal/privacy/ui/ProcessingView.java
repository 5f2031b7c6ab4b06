package org.khet.portal.admin.internal.privacy.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.khet.portal.admin.internal.screen.ui.AdminForm;
import org.khet.portal.admin.internal.screen.ui.AdminPage;
import org.khet.portal.api.admin.personal.ProcessingActivity;
import org.khet.portal.api.admin.personal.ProcessingDetails;
import org.khet.portal.api.admin.personal.ProcessingDraft;
import org.khet.portal.api.admin.personal.ProcessingRegister;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.outcome.Versioned;
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.ThaiDatePicker;

/** The form of a processing activity (core CORE-128). */
final class ProcessingView extends Div {
    private static final int NAME_MAX = 200;
    private static final int TEXT_MAX = 1000;
    private final transient ViewRequest request;
    private final transient Texts texts;
    private final transient ProcessingRegister register;
    private final transient @Nullable Versioned<ProcessingActivity> opened;
    private final AdminForm sheet;
    private final transient Map<String, TextArea> areas = new LinkedHashMap<>();
    private final ComboBox<CodeList.Code> basis;
    private final ComboBox<Unit> unit;
    private final ThaiDatePicker from;
    private final ThaiDatePicker until;
    private transient String origin = "";

    ProcessingView(ViewRequest request, ProcessingList list, @Nullable Versioned<ProcessingActivity> opened) {
        this.request = request;
        this.texts = list.texts();
        this.register = list.register();
        this.opened = opened;
        this.sheet = new AdminForm(request, texts, "processing");
        var office = request.caller().office();
        basis = sheet.named("basis", new ComboBox<>(label("basis")));
        basis.setItems(list.finder()
                .bases(office, opened == null ? "" : opened.value().facts().basis()));
        basis.setItemLabelGenerator(code -> texts.choose(code.thai(), code.english()));
        basis.setRequiredIndicatorVisible(true);
        unit = sheet.named("unit", new ComboBox<>(label("unit")));
        unit.setItems(list.finder().units(office));
        unit.setItemLabelGenerator(one -> texts.choose(one.name(), one.nameEnglish()));
        unit.setClearButtonVisible(true);
        unit.setHelperText(texts.get("admin.processing.unit.help"));
        from = sheet.named("from", new ThaiDatePicker(label("from"), texts.locale()));
        from.setRequiredIndicatorVisible(true);
        from.setValue(list.finder().today());
        until = sheet.named("until", new ThaiDatePicker(label("until"), texts.locale()));
        until.setClearButtonVisible(true);
        String title = opened == null
                ? texts.get("admin.processing.new")
                : opened.value().facts().name();
        AdminPage page = new AdminPage(this, texts, title)
                .below("admin/processing", texts.get("admin.processing.title"))
                .here(request, title);
        fields();
        if (opened != null) {
            show(opened.value());
        }
        page.with(sheet);
    }

    private String label(String field) {
        return texts.get("admin.processing." + field + ".label");
    }

    private void fields() {
        sheet.section(
                "admin.processing.section.what",
                sheet.line("name", true, NAME_MAX),
                area("purpose", true),
                basis,
                area("data", true),
                area("people", true));
        sheet.section(
                "admin.processing.section.how",
                area("source", false),
                area("recipients", false),
                area("retention", true),
                area("safeguards", true),
                area("access", false));
        sheet.section("admin.processing.section.who", unit, from, until);
        if (request.caller().scope(ProcessingRegister.EDIT).wholeOffice()) {
            sheet.foot("admin.processing.save", this::save);
        }
    }

    private TextArea area(String field, boolean needed) {
        TextArea area = sheet.named(field, new TextArea(label(field)));
        String help = "admin.processing." + field + ".help";
        if (texts.has(help)) {
            area.setHelperText(texts.get(help));
        }
        area.setManualValidation(true);
        area.setRequiredIndicatorVisible(needed);
        area.setMaxLength(TEXT_MAX + TEXT_MAX / 2);
        areas.put(field, area);
        return area;
    }

    private String text(String field) {
        return Objects.requireNonNull(areas.get(field)).getValue().strip();
    }

    private void show(ProcessingActivity one) {
        fill(one.facts());
        choose(one.unit());
        from.setValue(one.from());
        until.setValue(one.until());
    }

    private void choose(@Nullable UnitId key) {
        unit.getListDataView()
                .getItems()
                .filter(one -> one.id().equals(key))
                .findFirst()
                .ifPresent(unit::setValue);
    }

    private void fill(ProcessingDetails facts) {
        sheet.value("name", facts.name());
        Map.of(
                        "purpose", facts.purpose(),
                        "data", facts.data(),
                        "people", facts.people(),
                        "source", facts.source(),
                        "recipients", facts.recipients(),
                        "retention", facts.retention(),
                        "safeguards", facts.safeguards(),
                        "access", facts.access())
                .forEach((field, value) ->
                        Objects.requireNonNull(areas.get(field)).setValue(value));
        basis.getListDataView()
                .getItems()
                .filter(code -> code.code().equals(facts.basis()))
                .findFirst()
                .ifPresent(basis::setValue);
    }

    /** Fills it with the words of a module, which the office may change. */
    ProcessingView proposing(String key, String lawfulBasis) {
        origin = key;
        fill(new ProcessingDetails(
                texts.get(key + ".name"),
                texts.get(key + ".purpose"),
                lawfulBasis,
                texts.get(key + ".data"),
                texts.get(key + ".people"),
                texts.get(key + ".source"),
                texts.get(key + ".recipients"),
                texts.get(key + ".retention"),
                texts.get(key + ".safeguards"),
                texts.get(key + ".access")));
        return this;
    }

    private void save() {
        LocalDate last = until.getValue();
        ProcessingDraft draft = new ProcessingDraft(
                new ProcessingDetails(
                        sheet.value("name"),
                        text("purpose"),
                        basis.getOptionalValue().map(CodeList.Code::code).orElse(""),
                        text("data"),
                        text("people"),
                        text("source"),
                        text("recipients"),
                        text("retention"),
                        text("safeguards"),
                        text("access")),
                unit.getOptionalValue().map(Unit::id).orElse(null),
                from.getValue(),
                last,
                origin);
        Versioned<ProcessingActivity> edition = opened;
        if (edition == null) {
            register.add(request.caller(), draft);
        } else {
            register.edit(request.caller(), edition.value().id(), edition.number(), draft);
        }
        request.draft().clear();
        request.tell(texts.get("admin.processing.saved", sheet.value("name")));
        request.open("admin/processing");
    }
}
