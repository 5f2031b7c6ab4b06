package org.khet.portal.admin.internal.post.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import java.util.function.Consumer;
import org.khet.portal.admin.internal.screen.ui.AdminForm;
import org.khet.portal.admin.internal.text.RoleNames;
import org.khet.portal.api.admin.post.FunctionDraft;
import org.khet.portal.api.admin.post.PostLists;
import org.khet.portal.api.admin.security.Accounts.Role;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.ThaiDatePicker;

/** The form that gives a function: what, for which unit, with which role, by which order, from when until when. */
final class FunctionForm {
    private static final int ORDER_MAX = 120;
    private final ViewRequest request;
    private final Texts texts;
    private final PostChoices places;
    private final Consumer<FunctionDraft> give;
    private final AdminForm sheet;
    private final ComboBox<CodeList.Code> function;
    private final ComboBox<Unit> unit;
    private final ComboBox<String> role;
    private final ThaiDatePicker from;
    private final ThaiDatePicker until;

    FunctionForm(ViewRequest request, Texts texts, PostChoices places, List<Role> roles, Consumer<FunctionDraft> give) {
        this.request = request;
        this.texts = texts;
        this.places = places;
        this.give = give;
        this.sheet = new AdminForm(request, texts, "function");
        function = sheet.named("function", new ComboBox<>(texts.get("admin.function.function.label")));
        unit = sheet.named("unit", new ComboBox<>(texts.get("admin.function.unit.label")));
        role = sheet.named("role", new ComboBox<>(texts.get("admin.function.role.label")));
        from = sheet.named("from", new ThaiDatePicker(texts.get("admin.function.from.label"), texts.locale()));
        until = sheet.named("until", new ThaiDatePicker(texts.get("admin.function.until.label"), texts.locale()));
        choices(roles.stream()
                .map(Role::code)
                .filter(code -> RoleNames.isThere(texts, code))
                .toList());
    }

    private void choices(List<String> codes) {
        function.setItems(places.choice(PostLists.FUNCTIONS, ""));
        function.setItemLabelGenerator(code -> texts.choose(code.thai(), code.english()));
        function.setRequiredIndicatorVisible(true);
        function.addValueChangeListener(change -> {
            CodeList.Code chosen = change.getValue();
            String usual = chosen == null ? "" : PostLists.usualRole(chosen.code());
            role.setValue(codes.contains(usual) ? usual : null);
        });
        unit.setItems(places.allUnits());
        unit.setItemLabelGenerator(one -> texts.choose(one.name(), one.nameEnglish()));
        unit.setClearButtonVisible(true);
        unit.setHelperText(texts.get("admin.function.unit.help"));
        role.setItems(codes);
        role.setItemLabelGenerator(code -> RoleNames.of(texts, code));
        role.setClearButtonVisible(true);
        role.setHelperText(texts.get("admin.function.role.help"));
        from.setRequiredIndicatorVisible(true);
        from.setValue(places.today());
        until.setClearButtonVisible(true);
        List.of(function, unit, role).forEach(request.draft()::skip);
        request.draft().skip(from);
        request.draft().skip(until);
    }

    /** The form for a person. */
    AdminForm of(PersonId person) {
        var order = sheet.line("order", true, ORDER_MAX);
        request.draft().skip(order);
        return sheet.section("admin.function.give", function, unit, order, role, from, until)
                .foot(
                        "admin.function.give.save",
                        () -> give.accept(new FunctionDraft(
                                person,
                                function.getOptionalValue()
                                        .map(CodeList.Code::code)
                                        .orElse(""),
                                unit.getOptionalValue().map(Unit::id).orElse(null),
                                role.getOptionalValue().orElse(""),
                                sheet.value("order"),
                                from.getValue(),
                                until.getValue())));
    }
}
