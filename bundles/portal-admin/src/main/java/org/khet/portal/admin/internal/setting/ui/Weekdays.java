package org.khet.portal.admin.internal.setting.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Days of the week to tick. */
final class Weekdays {
    private Weekdays() {}

    /** Boxes of a week, those of these days ticked. */
    static CheckboxGroup<DayOfWeek> boxes(String label, Set<?> ticked, Locale locale) {
        CheckboxGroup<DayOfWeek> boxes = new CheckboxGroup<>(label);
        boxes.setItems(DayOfWeek.values());
        boxes.setItemLabelGenerator(day -> day.getDisplayName(TextStyle.FULL, locale));
        boxes.setValue(of(ticked).stream().collect(Collectors.toSet()));
        return boxes;
    }

    /** The days in the order of the week, in words. */
    static String words(Set<?> days, Locale locale) {
        return of(days).stream()
                .map(day -> day.getDisplayName(TextStyle.FULL, locale))
                .collect(Collectors.joining(" "));
    }

    private static List<DayOfWeek> of(Collection<?> days) {
        return Arrays.stream(DayOfWeek.values()).filter(days::contains).toList();
    }
}
