package org.khet.portal.admin.internal.post.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.BigDecimalField;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.khet.portal.admin.internal.screen.ui.AdminForm;
import org.khet.portal.admin.internal.text.RoleNames;
import org.khet.portal.api.acting.ActingCapacity;
import org.khet.portal.api.acting.ActingLimits;
import org.khet.portal.api.admin.post.PostActingDraft;
import org.khet.portal.api.admin.post.PostLists;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.post.Post;
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.NumberTyping;
import org.khet.portal.api.ui.component.ThaiDatePicker;

/** The form that lets somebody act in a vacant post: who, in which capacity, with which role and limits, by which order. */
final class PostActingForm {
    private static final int ORDER_MAX = 120;
    private static final int TOPICS_MAX = 200;
    private final Texts texts;
    private final AdminForm sheet;
    private final ComboBox<Person> person;
    private final ComboBox<ActingCapacity> capacity;
    private final ComboBox<CodeList.Code> function;
    private final ComboBox<String> role;
    private final MultiSelectComboBox<String> modules;
    private final BigDecimalField most;
    private final ThaiDatePicker from;
    private final ThaiDatePicker until;

    PostActingForm(ViewRequest request, Texts texts) {
        this.texts = texts;
        this.sheet = new AdminForm(request, texts, "post-acting");
        person = sheet.named("person", new ComboBox<>(label("person")));
        capacity = sheet.named("capacity", new ComboBox<>(texts.get("admin.deputy.capacity.label")));
        function = sheet.named("function", new ComboBox<>(label("function")));
        role = sheet.named("role", new ComboBox<>(texts.get("admin.function.role.label")));
        modules = sheet.named("modules", new MultiSelectComboBox<>(texts.get("admin.deputy.modules.label")));
        most = sheet.named("most", NumberTyping.eased(new BigDecimalField(texts.get("admin.deputy.most.label"))));
        from = sheet.named("from", new ThaiDatePicker(texts.get("admin.deputy.from.label"), texts.locale()));
        until = sheet.named("until", new ThaiDatePicker(texts.get("admin.deputy.until.label"), texts.locale()));
        Stream.<HasValue<?, ?>>of(person, capacity, function, role, modules, most, from, until)
                .forEach(field -> request.draft().skip(field));
    }

    private String label(String field) {
        return texts.get("admin.post-acting." + field + ".label");
    }

    /**
     * Fills the choices.
     *
     * @param roles   codes of the roles that may be given
     * @param titles  names of the modules to which an order may limit it
     */
    PostActingForm choices(Post post, PostChoices places, List<String> roles, Map<String, String> titles) {
        List<String> known =
                roles.stream().filter(code -> RoleNames.isThere(texts, code)).toList();
        person.setItemLabelGenerator(Person::fullName);
        person.setRequiredIndicatorVisible(true);
        person.setItems(query -> places.named(query.getFilter().orElse(""))
                .skip(query.getOffset())
                .limit(query.getLimit()));
        capacity.setItems(Stream.of(ActingCapacity.values())
                .filter(ActingCapacity::isInPost)
                .toList());
        capacity.setItemLabelGenerator(one -> texts.get("admin.acting.capacity." + one));
        capacity.setValue(ActingCapacity.IN_POST);
        function.setItems(places.choice(PostLists.FUNCTIONS, "").stream()
                .filter(code -> post.unit() != null || !PostLists.ofUnit(code.code()))
                .toList());
        function.setItemLabelGenerator(code -> texts.choose(code.thai(), code.english()));
        function.setClearButtonVisible(true);
        function.setHelperText(texts.get("admin.post-acting.function.help"));
        function.addValueChangeListener(change -> usual(
                known,
                change.getValue() == null
                        ? ""
                        : PostLists.usualRole(change.getValue().code())));
        role.setItems(known);
        role.setItemLabelGenerator(code -> RoleNames.of(texts, code));
        role.setClearButtonVisible(true);
        role.setHelperText(texts.get("admin.post-acting.role.help"));
        usual(known, PostLists.usualRoleOf(post.line()));
        modules.setItems(titles.keySet());
        modules.setItemLabelGenerator(id -> titles.getOrDefault(id, id));
        modules.setHelperText(texts.get("admin.deputy.modules.help"));
        most.setHelperText(texts.get("admin.deputy.most.help"));
        from.setRequiredIndicatorVisible(true);
        from.setValue(places.today());
        until.setClearButtonVisible(true);
        until.setHelperText(texts.get("admin.post-acting.until.help"));
        return this;
    }

    private void usual(List<String> known, String code) {
        role.setValue(known.contains(code) ? code : null);
    }

    /** The form. */
    AdminForm of(Consumer<PostActingDraft> give) {
        var order = sheet.line("order", true, ORDER_MAX);
        var topics = sheet.line("topics", false, TOPICS_MAX);
        sheet.withoutDraft();
        return sheet.section(
                        "admin.post-acting.give",
                        new Paragraph(texts.get("admin.post-acting.effect")),
                        person,
                        capacity,
                        function,
                        role,
                        order,
                        from,
                        until,
                        modules,
                        topics,
                        most)
                .foot("admin.post-acting.give.save", () -> give.accept(draft()));
    }

    private PostActingDraft draft() {
        Person chosen = person.getValue();
        ActingCapacity as = capacity.getValue();
        if (chosen == null || as == null) {
            throw Rejected.of(chosen == null ? "person" : "capacity", "core.error.needed");
        }
        return new PostActingDraft(
                chosen.id(),
                as,
                function.getOptionalValue().map(CodeList.Code::code).orElse(""),
                role.getOptionalValue().orElse(""),
                new ActingLimits(sheet.value("topics"), most.getValue(), modules.getValue()),
                sheet.value("order"),
                from.getValue(),
                until.getValue());
    }
}
