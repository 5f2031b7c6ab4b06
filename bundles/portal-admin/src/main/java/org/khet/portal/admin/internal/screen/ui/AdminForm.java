package org.khet.portal.admin.internal.screen.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.ErrorSummary;
import org.khet.portal.api.ui.component.Form;
import org.khet.portal.api.ui.component.InlineNotice;

/**
 * A form of the administration: labels by text key, ids for people and tests, what the service refuses at the field, and
 * a calm note when somebody saved first. Nothing typed is lost by a refusal.
 */
public final class AdminForm extends Div implements EditForm {
    private final ViewRequest request;
    private final Texts texts;
    private final String screen;
    private final ErrorSummary errors;
    private final Form form;
    private final Div notes = new Div();
    private final Map<String, TextField> lines = new LinkedHashMap<>();
    private final List<FirstValue<?>> fields = new ArrayList<>();
    private final Button cancel;
    private transient Runnable back = () -> {};

    /**
     * A form.
     *
     * @param screen name of the screen, e.g. {@code person}: text keys {@code admin.person.<field>.label}, element ids
     *               {@code admin-person-<field>}
     */
    public AdminForm(ViewRequest request, Texts texts, String screen) {
        this.request = request;
        this.texts = texts;
        this.screen = screen;
        this.errors = new ErrorSummary(texts, "admin.form.refused");
        this.form = new Form(errors);
        this.cancel = new Button(texts.get("admin.section.cancel"), press -> back.run());
        cancel.setId("admin-" + screen + "-cancel");
        cancel.setVisible(false);
        add(notes, form);
    }

    /** A line of text. */
    public TextField line(String name, boolean needed, int most) {
        TextField field = named(name, new TextField());
        field.setLabel(texts.get("admin." + screen + "." + name + ".label"));
        String help = "admin." + screen + "." + name + ".help";
        if (texts.has(help)) {
            field.setHelperText(texts.get(help));
        }
        field.setRequiredIndicatorVisible(needed);
        field.setMaxLength(most + most / 2);
        field.setManualValidation(true);
        lines.put(name, field);
        return field;
    }

    /** Joins another field: its id, and the name under which the service refuses it. */
    public <C extends Component & HasValue<?, ?>> C named(String name, C field) {
        field.setId("admin-" + screen + "-"
                + name.replace('.', '-').replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT));
        errors.field(name, field);
        HasValue<?, ?> value = field;
        fields.add(new FirstValue<>(value));
        return field;
    }

    /** What stands in a line. */
    public String value(String name) {
        TextField field = lines.get(name);
        return field == null ? "" : field.getValue().strip();
    }

    /** Fills a line. */
    public void value(String name, String value) {
        TextField field = lines.get(name);
        if (field != null) {
            field.setValue(value);
        }
    }

    /** Fills a line that stays as it is. */
    public void fixed(String name, String value) {
        TextField field = lines.get(name);
        if (field != null) {
            field.setValue(value);
            field.setReadOnly(true);
        }
    }

    /** Adds a numbered section. */
    public AdminForm section(String titleKey, Component... fields) {
        form.section(texts.get(titleKey), fields);
        return this;
    }

    /** Adds the foot with further buttons and the one that saves. */
    public AdminForm foot(String saveKey, Runnable save, Button... others) {
        Button button = new Button(texts.get(saveKey));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.setDisableOnClick(true); // no second save by a double click
        button.addClickListener(press -> {
            try {
                submit(save);
            } finally {
                button.setEnabled(true);
            }
        });
        button.setId("admin-" + screen + "-save");
        List<Component> all = new ArrayList<>(List.of(cancel));
        all.addAll(List.of(others));
        all.add(button);
        form.foot("", all.toArray(Component[]::new));
        fields.forEach(FirstValue::note);
        return this;
    }

    /** Runs work and shows what is refused; a fault is told by the shell. */
    public void submit(Runnable work) {
        errors.clear();
        notes.removeAll();
        try {
            request.attempt(work);
        } catch (Rejected refused) {
            errors.show(refused.problems());
        } catch (Outdated outdated) {
            var problem = outdated.problem();
            notes.add(new InlineNotice(
                    BadgeTone.NEAR,
                    texts.get(problem.key(), problem.args().toArray()),
                    texts.get("admin.form.outdated")));
        }
    }

    /** Leaves out of the draft what should not be kept while typing, e.g. because the form is a dialog. */
    public AdminForm withoutDraft() {
        lines.values().forEach(request.draft()::skip);
        return this;
    }

    /** Watches a part that is no field too: whether its value became another one. */
    public AdminForm watching(Supplier<?> value) {
        fields.add(new FirstValue<>(value));
        return this;
    }

    /** Calls this each time when a field stands otherwise than when the foot was added. */
    void whenTyped(Runnable listener) {
        fields.forEach(field -> field.listen(listener));
    }

    @Override
    public void onCancel(Runnable listener) {
        back = listener;
        cancel.setVisible(true);
    }

    @Override
    public boolean isTyped() {
        return fields.stream().anyMatch(FirstValue::isTyped);
    }

    @Override
    public void restore() {
        if (isTyped()) {
            fields.forEach(FirstValue::restore);
            request.draft().clear();
        }
        errors.clear();
        notes.removeAll();
    }

    @Override
    public void begin() {
        below(form)
                .filter(part -> part instanceof Focusable<?> && part.isVisible())
                .findFirst()
                .ifPresent(part -> ((Focusable<?>) part).focus());
    }

    private static Stream<Component> below(Component top) {
        return Stream.concat(Stream.of(top), top.getChildren().flatMap(AdminForm::below));
    }
}
