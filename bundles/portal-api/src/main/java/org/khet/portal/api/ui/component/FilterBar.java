package org.khet.portal.api.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Text field and filter chips of a register; filters act at once. {@link #values()} and {@link #values(Map)} carry them to
 * and from the address.
 */
public final class FilterBar extends Div {
    /**
     * One choice of a chip.
     *
     * @param value for the address
     * @param label shown
     */
    public record Choice(String value, String label) {}

    private static final String WORDS = "q";
    private final TextField words = new TextField();
    private final Map<String, Chip> chips = new LinkedHashMap<>();
    private final Consumer<Map<String, List<String>>> changed;
    private final String id;
    private @Nullable Div end;

    /**
     * A bar.
     *
     * @param id      prefix of the element ids, {@code <module>-<screen>}
     * @param hint    what can be found, shown in the empty field and read out
     * @param changed called with all filters after each change by the person
     */
    public FilterBar(String id, String hint, Consumer<Map<String, List<String>>> changed) {
        this.id = id;
        this.changed = changed;
        addClassName("k-filters");
        getElement().setAttribute("role", "search");
        words.addClassName("k-filter-words");
        words.setId(id + "-words");
        words.setPlaceholder(hint);
        words.setAriaLabel(hint);
        words.setPrefixComponent(Icons.of("search"));
        words.setClearButtonVisible(true);
        words.setMaxLength(200);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValueChangeTimeout(300);
        words.addValueChangeListener(change -> raise(change.isFromClient()));
        add(words);
    }

    /** The text field, so that a view can leave it out of the draft. */
    public TextField words() {
        return words;
    }

    /**
     * Adds a chip with choices.
     *
     * @param name   name in the address
     * @param label  shown when nothing is chosen, and before the choice
     */
    public FilterBar chip(String name, String label, List<Choice> choices) {
        List<Choice> kept = List.copyOf(choices);
        return chip(name, label, () -> kept);
    }

    /**
     * Adds a chip whose choices are read when somebody opens it or the address holds one, and not kept: for long lists.
     *
     * @param name    name in the address
     * @param label   shown when nothing is chosen, and before the choice
     * @param choices reads them anew; called on the page's thread
     */
    public FilterBar chip(String name, String label, Supplier<List<Choice>> choices) {
        Chip chip = new Chip(label, choices);
        chips.put(name, chip);
        if (end == null) {
            add(chip.button);
        } else {
            addComponentAtIndex(getElement().indexOfChild(end.getElement()), chip.button);
        }
        chip.button.setId(id + "-filter-" + name);
        return this;
    }

    /** Adds tools at the end of the bar. */
    public FilterBar end(Component... tools) {
        Div box = new Div(tools);
        box.addClassName("k-filters-end");
        add(box);
        end = box;
        return this;
    }

    /** All filters that are set. */
    public Map<String, List<String>> values() {
        Map<String, List<String>> values = new LinkedHashMap<>();
        if (!words.getValue().isBlank()) {
            values.put(WORDS, List.of(words.getValue().strip()));
        }
        chips.forEach((name, chip) -> {
            if (!chip.chosen.isEmpty()) {
                values.put(name, chip.chosen.stream().map(Choice::value).toList());
            }
        });
        return values;
    }

    /** What is filtered, in the person's words, e.g. {@code “สมชาย” · สถานะ: พ้นแล้ว}; empty when nothing is. */
    public String sentence() {
        Stream<String> typed = words.getValue().isBlank()
                ? Stream.of()
                : Stream.of("“" + words.getValue().strip() + "”");
        Stream<String> chosen = chips.values().stream()
                .filter(chip -> !chip.chosen.isEmpty())
                .map(chip -> chip.label + ": " + chip.names());
        return Stream.concat(typed, chosen).collect(Collectors.joining(" · "));
    }

    /** Sets the filters from the address, without calling back; unknown names and values are passed over. */
    public void values(Map<String, List<String>> values) {
        words.setValue(values.getOrDefault(WORDS, List.of("")).getFirst());
        chips.forEach((name, chip) -> chip.choose(values.getOrDefault(name, List.of())));
    }

    private void raise(boolean byPerson) {
        if (byPerson) {
            changed.accept(values());
        }
    }

    /** Box and popover are made when first opened: most people open none of them, and each costs memory. */
    private final class Chip {
        private final String label;
        private final Supplier<List<Choice>> choices;
        private final Button button = new Button();
        private Set<Choice> chosen = Set.of();
        private @Nullable CheckboxGroup<Choice> group;

        Chip(String label, Supplier<List<Choice>> choices) {
            this.label = label;
            this.choices = choices;
            button.addClassName("k-chip");
            button.setSuffixComponent(Icons.of("chevron-down"));
            button.addClickListener(press -> open());
            show();
        }

        private void open() {
            if (group != null) {
                return; // the popover opens by itself from now on
            }
            CheckboxGroup<Choice> made = boxes();
            group = made;
            Div box = new Div(made);
            box.addClassName("k-filter-box");
            Popover popover = new Popover(box);
            popover.setTarget(button);
            popover.setAriaLabel(label);
            popover.setAutofocus(true);
            popover.addOpenedChangeListener(change -> {
                if (change.isOpened()) {
                    made.getElement().callJsFunction("focus");
                }
            });
            popover.open();
        }

        private CheckboxGroup<Choice> boxes() {
            CheckboxGroup<Choice> made = new CheckboxGroup<>();
            made.setLabel(label);
            made.setItems(choices.get());
            made.setItemLabelGenerator(Choice::label);
            made.setValue(chosen);
            made.addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    take(change.getValue());
                    raise(true);
                }
            });
            return made;
        }

        void choose(List<String> values) {
            Set<Choice> known = values.isEmpty()
                    ? Set.of()
                    : choices.get().stream()
                            .filter(choice -> values.contains(choice.value()))
                            .collect(Collectors.toCollection(LinkedHashSet::new));
            if (group != null) {
                group.setValue(known);
            }
            take(known);
        }

        private void take(Set<Choice> value) {
            chosen = value;
            show();
        }

        String names() {
            return chosen.stream().map(Choice::label).collect(Collectors.joining(", "));
        }

        private void show() {
            String names = names();
            button.setText(names.isEmpty() ? label : label + ": " + names);
            button.setClassName("k-chip-on", !names.isEmpty());
            button.getElement().setAttribute("aria-pressed", String.valueOf(!names.isEmpty()));
        }
    }
}
