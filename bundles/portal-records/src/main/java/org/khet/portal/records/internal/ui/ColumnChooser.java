package org.khet.portal.records.internal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.popover.Popover;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.khet.portal.api.ui.component.Icons;

/** Which columns a grid shows; the first one always stays. Made when first opened: each box costs memory. */
final class ColumnChooser extends Div {
    private final String label;
    private final Button button = new Button(Icons.of("sliders-horizontal"));
    private boolean made;

    ColumnChooser(String id, String label, Map<String, String> all, Set<String> shown, Consumer<List<String>> changed) {
        this.label = label;
        button.setId(id);
        button.setAriaLabel(label);
        button.setTooltipText(label);
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.addClickListener(press -> open(all, shown, changed));
        add(button);
    }

    private void open(Map<String, String> all, Set<String> shown, Consumer<List<String>> changed) {
        if (made) {
            return;
        }
        made = true;
        List<String> keys = List.copyOf(all.keySet());
        CheckboxGroup<String> group = new CheckboxGroup<>();
        group.setLabel(label);
        group.setItems(keys);
        group.setItemLabelGenerator(key -> all.getOrDefault(key, key));
        group.setItemEnabledProvider(key -> !key.equals(keys.getFirst()));
        group.setValue(shown);
        group.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed.accept(keys.stream().filter(change.getValue()::contains).toList());
            }
        });
        Popover popover = new Popover(group);
        popover.setTarget(button);
        popover.setAriaLabel(label);
        popover.open();
    }
}
