package org.khet.ict.internal.ticket.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.popover.Popover;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.khet.portal.api.ui.component.Icons;

/** Which columns a grid shows; the first one always stays. */
final class ColumnChoice<T> extends Div {
    private final Map<String, Grid.Column<T>> columns = new LinkedHashMap<>();
    private transient Consumer<Set<Grid.Column<T>>> hide = columns -> {};
    private final CheckboxGroup<String> group = new CheckboxGroup<>();

    /**
     * A choice.
     *
     * @param all     columns in their order, each with key and header
     * @param shown   keys of those that are shown
     * @param changed called with the keys that are shown from now on, in their order
     */
    ColumnChoice(String id, String label, List<Grid.Column<T>> all, Set<String> shown, Consumer<List<String>> changed) {
        all.forEach(column -> columns.put(column.getKey(), column));
        String first = all.getFirst().getKey();
        Button button = new Button(Icons.of("sliders-horizontal"));
        button.setId(id);
        button.setAriaLabel(label);
        button.setTooltipText(label);
        button.addThemeVariants(ButtonVariant.TERTIARY);
        group.setLabel(label);
        group.setItems(List.copyOf(columns.keySet()));
        group.setItemLabelGenerator(
                key -> Objects.requireNonNull(columns.get(key)).getHeaderText());
        group.setItemEnabledProvider(key -> !key.equals(first));
        Set<String> chosen = new LinkedHashSet<>(shown);
        chosen.add(first);
        group.setValue(chosen);
        group.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                apply();
                changed.accept(columns.keySet().stream()
                        .filter(change.getValue()::contains)
                        .toList());
            }
        });
        Popover popover = new Popover(group);
        popover.setTarget(button);
        popover.setAriaLabel(label);
        add(button);
    }

    /** Hides what is not shown, now and after each change. */
    ColumnChoice<T> hiding(Consumer<Set<Grid.Column<T>>> action) {
        hide = action;
        apply();
        return this;
    }

    private void apply() {
        hide.accept(columns.entrySet().stream()
                .filter(column -> !group.getValue().contains(column.getKey()))
                .map(Map.Entry::getValue)
                .collect(Collectors.toSet()));
    }
}
