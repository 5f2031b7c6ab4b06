package org.khet.portal.admin.internal.round.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import org.khet.portal.admin.internal.screen.ui.AdminForm;
import org.khet.portal.admin.internal.screen.ui.AdminPage;
import org.khet.portal.admin.internal.text.RoleNames;
import org.khet.portal.api.admin.round.DataRoundRegister;
import org.khet.portal.api.admin.round.RoundDraft;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Versioned;
import org.khet.portal.api.round.DataSystem;
import org.khet.portal.api.round.RoundYears;
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.api.ui.ViewRequest;

/** A data system: its names, by which years it counts, and who is reminded of its rounds (core CORE-41). */
final class SystemView extends Div {
    /** Key of a system that is to be added; no code is written so. */
    static final String NEW = "new";

    private final transient ViewRequest request;
    private final transient Texts texts;
    private final transient DataRoundRegister register;
    private final transient Versioned<DataSystem> opened;
    private final AdminForm sheet;
    private final Select<RoundYears> years = new Select<>();
    private final ComboBox<CodeList.Code> function;
    private final ComboBox<String> role;

    SystemView(
            ViewRequest request,
            Texts texts,
            DataRoundRegister register,
            RoundAudienceChoices choices,
            Versioned<DataSystem> opened) {
        this.request = request;
        this.texts = texts;
        this.register = register;
        this.opened = opened;
        this.sheet = new AdminForm(request, texts, "data-system");
        String title =
                isNew() ? texts.get("admin.data-systems.add") : texts.get("admin.data-system.title", system().code());
        AdminPage page = new AdminPage(this, texts, title)
                .below(RoundsView.ADDRESS, texts.get("admin.rounds.title"))
                .below(SystemsView.ADDRESS, texts.get("admin.data-systems.title"))
                .here(request, title);
        function = sheet.named("function", new ComboBox<>(texts.get("admin.data-system.function.label")));
        role = sheet.named("role", new ComboBox<>(texts.get("admin.data-system.role.label")));
        sheet.section(
                "admin.data-system.name",
                line("code", DataSystem.CODE_MOST, system().code(), isNew()),
                line("thai", RoundDraft.NAME_MOST, system().thai(), system().own()),
                line("english", RoundDraft.NAME_MOST, system().english(), system().own()),
                years());
        told(choices);
        sheet.section("admin.data-system.told", function, role);
        sheet.foot("admin.data-system.save", this::save);
        page.with(sheet);
    }

    private DataSystem system() {
        return opened.value();
    }

    private boolean isNew() {
        return system().code().isEmpty();
    }

    private TextField line(String name, int most, String value, boolean free) {
        TextField field = sheet.line(name, !name.equals("english"), most);
        if (free) {
            sheet.value(name, value);
        } else {
            sheet.fixed(name, value);
        }
        return field;
    }

    private Select<RoundYears> years() {
        sheet.named("years", years);
        years.setLabel(texts.get("admin.data-system.years.label"));
        years.setItems(RoundYears.values());
        years.setItemLabelGenerator(kind -> kind == null ? "" : texts.get("admin.rounds.years." + kind));
        years.setValue(system().years());
        years.setReadOnly(!isNew());
        return years;
    }

    private void told(RoundAudienceChoices choices) {
        OfficeId office = request.caller().office();
        var functions = choices.functions(office, system().function());
        function.setItems(functions);
        function.setItemLabelGenerator(code -> texts.choose(code.thai(), code.english()));
        function.setClearButtonVisible(true);
        function.setValue(functions.stream()
                .filter(one -> one.code().equals(system().function()))
                .findFirst()
                .orElse(null));
        var roles = choices.roles(texts, office);
        role.setItems(roles);
        role.setItemLabelGenerator(code -> RoleNames.of(texts, code));
        role.setClearButtonVisible(true);
        role.setValue(roles.contains(system().role()) ? system().role() : null);
        role.setHelperText(texts.get("admin.data-system.role.help"));
        request.draft().skip(function);
        request.draft().skip(role);
    }

    private void save() {
        DataSystem typed = new DataSystem(
                sheet.value("code"),
                sheet.value("thai"),
                sheet.value("english"),
                years.getValue(),
                function.getOptionalValue().map(CodeList.Code::code).orElse(""),
                role.getOptionalValue().orElse(""),
                system().source());
        register.keep(request.caller(), opened.number(), typed);
        request.draft().clear();
        request.tell(texts.get("admin.data-system.saved", typed.code()));
        request.open(SystemsView.ADDRESS);
    }
}
