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

    /** Finds the choices of a chip of which there are too many for one list. Called on the page's thread. */
    public interface Choices {
        /** Those that fit the words; with empty words those that are wanted most. */
        List<Choice> found(String words);

        /** Those with these values, as they stand in an address, that the reader may choose; others are left out. */
        List<Choice> named(List<String> values);
    }

    /** From so many choices on a chip with a search shows it. */
    private static final int SEARCHED = 8;

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
        return add(name, new Chip(label, null, new ListedChoices(choices)));
    }

    /**
     * Adds a chip whose choices are searched.
     *
     * @param name    name in the address
     * @param label   shown when nothing is chosen, and before the choice
     * @param hint    what can be typed to find a choice
     * @param choices finds them
     */
    public FilterBar chip(String name, String label, String hint, Choices choices) {
        return add(name, new Chip(label, hint, choices));
    }

    private FilterBar add(String name, Chip chip) {
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

    /** Choices that are all shown. */
    private record ListedChoices(Supplier<List<Choice>> all) implements Choices {
        @Override
        public List<Choice> found(String words) {
            return all.get();
        }

        @Override
        public List<Choice> named(List<String> values) {
            return all.get().stream()
                    .filter(choice -> values.contains(choice.value()))
                    .toList();
        }
    }

    /** Box and popover are made when first opened: most people open none of them, and each costs memory. */
    private final class Chip {
        private final String label;
        private final @Nullable String hint;
        private final Choices choices;
        private final Button button = new Button();
        private Set<Choice> chosen = Set.of();
        private @Nullable CheckboxGroup<Choice> group;

        Chip(String label, @Nullable String hint, Choices choices) {
            this.label = label;
            this.hint = hint;
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
            List<Choice> first = choices.found("");
            offer(made, first);
            Div box = new Div();
            box.addClassName("k-filter-box");
            Component focused = made;
            if (hint != null && first.size() >= SEARCHED) {
                focused = search(hint, made);
                box.add(focused);
            }
            box.add(made);
            Component begin = focused;
            Popover popover = new Popover(box);
            popover.setTarget(button);
            popover.setAriaLabel(label);
            popover.setAutofocus(true);
            popover.addOpenedChangeListener(change -> {
                if (change.isOpened()) {
                    begin.getElement().callJsFunction("focus");
                }
            });
            popover.open();
        }

        private TextField search(String words, CheckboxGroup<Choice> made) {
            TextField search = new TextField();
            search.setPlaceholder(words);
            search.setAriaLabel(words);
            search.setPrefixComponent(Icons.of("search"));
            search.setClearButtonVisible(true);
            search.setMaxLength(200);
            search.setValueChangeMode(ValueChangeMode.LAZY);
            search.setValueChangeTimeout(300);
            search.addValueChangeListener(typed -> offer(made, choices.found(typed.getValue())));
            return search;
        }

        /** Shows these, and what is chosen before them; what is chosen stays. */
        private void offer(CheckboxGroup<Choice> made, List<Choice> found) {
            made.setItems(
                    Stream.concat(chosen.stream(), found.stream()).distinct().toList());
            made.setValue(chosen);
        }

        private CheckboxGroup<Choice> boxes() {
            CheckboxGroup<Choice> made = new CheckboxGroup<>();
            made.setLabel(label);
            made.setItemLabelGenerator(Choice::label);
            made.addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    take(change.getValue());
                    raise(true);
                }
            });
            return made;
        }

        void choose(List<String> values) {
            take(values.isEmpty() ? Set.of() : new LinkedHashSet<>(choices.named(values)));
            if (group != null) {
                offer(group, choices.found(""));
            }
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
