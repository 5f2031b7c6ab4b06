package org.khet.portal.admin.internal.setting.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.khet.portal.admin.internal.screen.ui.AdminForm;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.settings.Setting;
import org.khet.portal.api.settings.Settings;
import org.khet.portal.api.text.ScreenDates;
import org.khet.portal.api.text.ThaiDigits;
import org.khet.portal.api.ui.ViewRequest;

/** One setting: a typed field with the value of today; the help says what was set before and by whom, and where the default comes from. */
final class SettingRow<T> {
    private static final int LONGEST = 2000;
    private final Texts texts;
    private final Settings settings;
    private final Setting<T> setting;
    private final String shown;

    /**
     * What stands on the screen.
     *
     * @param component the field
     * @param text      the typed value as text
     */
    private record Field(AbstractField<?, ?> component, Supplier<String> text) {}

    private final Field field;

    SettingRow(ViewRequest request, Texts texts, Settings settings, Setting<T> setting, LocalDate today) {
        this.texts = texts;
        this.settings = settings;
        this.setting = setting;
        OfficeId office = request.caller().office();
        T value = settings.get(office, setting, today);
        this.shown = setting.kind().write().apply(value);
        this.field = field(value, help(office));
        request.draft().skip(field.component());
    }

    private Field field(T value, String help) {
        return switch (value) {
            case Boolean _ -> box(help);
            case Set<?> days -> weekdays(days, help);
            default -> line(help);
        };
    }

    private Field weekdays(Set<?> days, String help) {
        CheckboxGroup<DayOfWeek> boxes = Weekdays.boxes(texts.get(setting.key() + ".label"), days, texts.locale());
        boxes.setHelperText(help);
        return new Field(
                boxes,
                () -> boxes.getValue().stream()
                        .sorted()
                        .map(day -> day.name().substring(0, 3))
                        .collect(Collectors.joining(" ")));
    }

    private Field box(String help) {
        Checkbox box = new Checkbox(texts.get(setting.key() + ".label"), Boolean.parseBoolean(shown));
        box.setHelperText(help);
        return new Field(box, () -> String.valueOf(box.getValue()));
    }

    private Field line(String help) {
        TextField line = new TextField(texts.get(setting.key() + ".label"));
        line.setMaxLength(LONGEST);
        line.setManualValidation(true);
        line.setValue(shown);
        line.setHelperText(example(shown) + help);
        line.setValueChangeMode(ValueChangeMode.TIMEOUT);
        line.addValueChangeListener(change -> line.setHelperText(example(line.getValue()) + help));
        boolean words = setting.standard() instanceof String;
        return new Field(
                line,
                () -> words
                        ? line.getValue()
                        : ThaiDigits.toArabic(line.getValue().strip()));
    }

    private String help(OfficeId office) {
        String key = setting.key() + ".help";
        String words = texts.has(key) ? texts.get(key) + " · " : "";
        String source = new SettingSource(texts).of(setting);
        return words + origin(settings.history(office, setting)) + (source.isEmpty() ? "" : " · " + source);
    }

    private String origin(List<Settings.Dated<T>> set) {
        String standard = words(setting.standard());
        if (set.isEmpty()) {
            return texts.get("admin.settings.standard", standard);
        }
        Settings.Dated<T> last = set.getFirst();
        return texts.get(
                "admin.settings.set",
                words(last.value()),
                ScreenDates.in(texts.locale()).longDate(last.from()),
                texts.author(last.by()),
                standard);
    }

    private String words(T value) {
        return switch (value) {
            case Boolean yes -> texts.get(yes ? "admin.settings.on" : "admin.settings.off");
            case Set<?> days -> Weekdays.words(days, texts.locale());
            default -> setting.kind().write().apply(value);
        };
    }

    /** The field, joined to the sheet so that a refusal stands there. */
    AbstractField<?, ?> on(AdminForm sheet) {
        return sheet.named(setting.key(), field.component());
    }

    String key() {
        return setting.key();
    }

    /** The page opens at this field. */
    void focus() {
        if (field.component() instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }

    boolean isChanged() {
        return !field.text().get().equals(shown);
    }

    /** The typed value, to be stored with the others. */
    Settings.Change<T> change() {
        Optional<T> value = setting.kind()
                .read()
                .apply(field.text().get())
                .filter(setting.kind().valid());
        if (value.isEmpty()) {
            throw refused();
        }
        return new Settings.Change<>(setting, value.get());
    }

    private Rejected refused() {
        return Rejected.of(setting.key(), setting.kind().refusal());
    }

    private String example(String text) {
        return setting.kind()
                .read()
                .apply(text)
                .filter(setting.kind().valid())
                .map(setting.kind().example())
                .filter(shownAs -> !shownAs.isEmpty())
                .map(shownAs -> texts.get("admin.settings.example", shownAs) + " · ")
                .orElse("");
    }
}
