package org.khet.portal.shell.internal.draft;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.provider.Query;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.api.structure.Unit;

/**
 * Values of fields as text, so that a draft holds no object of a module: dates in ISO form, choices by their label and, where that
 * depends on the language, by what does not. A value that the field cannot take any more is left to be shown as text.
 */
final class FieldText {
    private static final int MOST_ITEMS = 200;
    /** Between the label of a choice and its key: nobody types it. */
    private static final char KEY = '\u001F';

    /** To the end of a choice or of a cell: sheets of lines are kept with tabs between their cells. */
    private static final Pattern KEYS = Pattern.compile(KEY + "[^\n\t]*");

    private FieldText() {}

    /** The field's value as text; empty for none. */
    static String write(HasValue<?, ?> field, @Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Collection<?> many) {
            return many.stream().map(item -> keyed(field, item)).collect(Collectors.joining("\n"));
        }
        return keyed(field, value);
    }

    /** A stored text as people read it. */
    static String shown(String stored) {
        return KEYS.matcher(stored).replaceAll("");
    }

    private static String keyed(HasValue<?, ?> field, Object item) {
        String key = field instanceof Checkbox ? "" : key(item);
        return key.isEmpty() ? label(field, item) : label(field, item) + KEY + key;
    }

    /** What tells a choice in every language; empty where its label does. */
    private static String key(@Nullable Object item) {
        return switch (item) {
            case Enum<?> word -> word.name();
            case Boolean answer -> answer.toString();
            case CodeList.Code code -> code.code();
            case Unit unit -> unit.code();
            case null, default -> "";
        };
    }

    private static boolean means(HasValue<?, ?> field, Object item, String text) {
        int at = text.indexOf(KEY);
        return at < 0 ? label(field, item).equals(text) : key(item).equals(text.substring(at + 1));
    }

    /** Sets the field from text; false when the field cannot take it. */
    static boolean read(HasValue<?, ?> field, String text) {
        try {
            return switch (field) {
                case DatePicker date -> set(date, text.isEmpty() ? null : LocalDate.parse(text));
                case TimePicker time -> set(time, text.isEmpty() ? null : LocalTime.parse(text));
                case DateTimePicker both -> set(both, text.isEmpty() ? null : LocalDateTime.parse(text));
                case Checkbox box -> set(box, Boolean.valueOf(text));
                case NumberField number -> set(number, text.isEmpty() ? null : Double.valueOf(text));
                case IntegerField number -> set(number, text.isEmpty() ? null : Integer.valueOf(text));
                case BigDecimalField number -> set(number, text.isEmpty() ? null : new BigDecimal(text));
                case ComboBox<?> combo -> one(combo, combo.getDataProvider(), text);
                case Select<?> select -> one(select, select.getDataProvider(), text);
                case RadioButtonGroup<?> radios -> one(radios, radios.getDataProvider(), text);
                case MultiSelectComboBox<?> combo -> many(combo, combo.getDataProvider(), text);
                case CheckboxGroup<?> boxes -> many(boxes, boxes.getDataProvider(), text);
                default -> plain(field, text);
            };
        } catch (RuntimeException e) {
            return false; // a half-typed or outdated value; shown as text instead
        }
    }

    private static <T> boolean set(HasValue<?, T> field, @Nullable T value) {
        field.setValue(value == null ? field.getEmptyValue() : value);
        return true;
    }

    @SuppressWarnings("unchecked")
    private static boolean plain(HasValue<?, ?> field, String text) {
        if (!(field.getEmptyValue() instanceof String)) {
            return false;
        }
        return set((HasValue<?, String>) field, text);
    }

    @SuppressWarnings("unchecked")
    private static <T> boolean one(HasValue<?, ?> field, DataProvider<?, ?> items, String text) {
        HasValue<?, T> typed = (HasValue<?, T>) field;
        if (text.isEmpty()) {
            typed.clear();
            return true;
        }
        Optional<T> found = FieldText.<T>items(field, items, text).stream()
                .filter(item -> means(field, item, text))
                .findFirst();
        found.ifPresent(typed::setValue);
        return found.isPresent();
    }

    @SuppressWarnings("unchecked")
    private static <T> boolean many(HasValue<?, ?> field, DataProvider<?, ?> items, String text) {
        Set<T> chosen = new LinkedHashSet<>();
        List<String> lines = text.isEmpty() ? List.of() : text.lines().toList();
        for (String line : lines) {
            FieldText.<T>items(field, items, line).stream()
                    .filter(item -> means(field, item, line))
                    .findFirst()
                    .ifPresent(chosen::add);
        }
        ((HasValue<?, Set<T>>) field).setValue(chosen);
        return chosen.size() == lines.size();
    }

    /** Items that may have this label; a lazy combo box is asked with the label as its filter. */
    @SuppressWarnings("unchecked")
    private static <T> List<T> items(HasValue<?, ?> field, DataProvider<?, ?> items, String label) {
        boolean lazy = !items.isInMemory();
        Object filter =
                lazy && (field instanceof ComboBox<?> || field instanceof MultiSelectComboBox<?>) ? shown(label) : null;
        DataProvider<T, Object> typed = (DataProvider<T, Object>) items;
        return typed.fetch(new Query<>(0, lazy ? MOST_ITEMS : Integer.MAX_VALUE, List.of(), null, filter))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static <T> String label(HasValue<?, ?> field, T item) {
        ItemLabelGenerator<T> generator = switch (field) {
            case ComboBox<?> combo -> (ItemLabelGenerator<T>) combo.getItemLabelGenerator();
            case MultiSelectComboBox<?> combo -> (ItemLabelGenerator<T>) combo.getItemLabelGenerator();
            case Select<?> select -> (ItemLabelGenerator<T>) select.getItemLabelGenerator();
            case RadioButtonGroup<?> radios -> (ItemLabelGenerator<T>) radios.getItemLabelGenerator();
            case CheckboxGroup<?> boxes -> (ItemLabelGenerator<T>) boxes.getItemLabelGenerator();
            default -> String::valueOf;
        };
        return generator == null ? String.valueOf(item) : generator.apply(item);
    }
}
