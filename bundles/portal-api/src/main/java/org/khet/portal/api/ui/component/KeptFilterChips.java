package org.khet.portal.api.ui.component;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.textfield.TextField;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.ui.ViewRequest;

/**
 * A chip for each filter that the person keeps for this list, and the button by which the present one is kept under a name.
 * Texts {@code records.saved…}.
 */
public final class KeptFilterChips extends Div {
    private final String id;
    private final ViewRequest request;
    private final Texts texts;
    private final transient KeptFilters kept;
    private final transient Supplier<Map<String, List<String>>> now;
    private final transient Consumer<Map<String, List<String>>> apply;
    private final Button button = new Button(Icons.of("star"));
    private @Nullable Popover popover;

    /**
     * Chips of a list.
     *
     * @param id    prefix of the element ids, {@code <module>-<screen>}
     * @param kept  filters of the person for this list
     * @param now   the filters that are set
     * @param apply sets filters
     */
    public KeptFilterChips(
            String id,
            ViewRequest request,
            KeptFilters kept,
            Supplier<Map<String, List<String>>> now,
            Consumer<Map<String, List<String>>> apply) {
        this.id = id;
        this.request = request;
        this.texts = request.texts();
        this.kept = kept;
        this.now = now;
        this.apply = apply;
        addClassName("k-filters");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", texts.get("records.saved"));
        String label = texts.get("records.saved.keep");
        button.setId(id + "-keep");
        button.setAriaLabel(label);
        button.setTooltipText(label);
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.addClickListener(press -> open());
        show();
    }

    /** The button that keeps the present filter, for the end of the filter bar. */
    public Button button() {
        return button;
    }

    /** Shows the chips anew: which are there, and which is set. */
    public void show() {
        removeAll();
        Map<String, List<String>> set = now.get();
        Map<String, Map<String, List<String>>> all = kept.all();
        setVisible(!all.isEmpty());
        all.forEach((name, values) -> {
            boolean on = values.equals(set);
            Button chip = new Button(name, press -> apply.accept(on ? Map.of() : values));
            chip.addClassName("k-chip");
            chip.setClassName("k-chip-on", on);
            chip.getElement().setAttribute("aria-pressed", String.valueOf(on));
            add(chip);
        });
    }

    private void open() {
        if (popover != null) {
            popover.removeAll();
        }
        Popover box = popover == null ? new Popover() : popover;
        box.add(content(box));
        if (popover == null) {
            popover = box;
            box.setTarget(button);
            box.setAriaLabel(texts.get("records.saved"));
            box.setAutofocus(true);
            box.open();
        }
    }

    private Div content(Popover box) {
        TextField name = new TextField(texts.get("records.saved.name"));
        name.setId(id + "-keep-name");
        name.setMaxLength(KeptFilters.NAME_MOST);
        request.draft().skip(name);
        Button store = new Button(texts.get("records.saved.keep"), press -> {
            if (name.getValue().isBlank()) {
                name.setErrorMessage(texts.get("records.saved.named", KeptFilters.NAME_MOST));
                name.setInvalid(true);
            } else if (kept.keep(name.getValue(), now.get())) {
                box.close();
                show();
            } else {
                name.setErrorMessage(texts.get("records.saved.full"));
                name.setInvalid(true);
            }
        });
        store.setId(id + "-keep-store");
        store.addThemeVariants(ButtonVariant.PRIMARY);
        Div content = new Div();
        content.addClassName("k-panel");
        if (now.get().isEmpty()) {
            content.add(new Paragraph(texts.get("records.saved.none")));
        } else {
            content.add(name, store);
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("k-notice-choices");
        kept.all().keySet().forEach(one -> list.add(line(one, box)));
        if (list.getComponentCount() > 0) {
            content.add(list);
        }
        return content;
    }

    private ListItem line(String name, Popover box) {
        Button remove = new Button(Icons.of("trash-2"), press -> {
            kept.forget(name);
            box.close();
            show();
        });
        remove.setAriaLabel(texts.get("records.saved.remove", name));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        return new ListItem(new Span(name), remove);
    }

    /**
     * What is set, by what the address holds; the tab that is open at first is no filter of its own.
     *
     * @param firstTab its value
     */
    public static Map<String, List<String>> set(Map<String, List<String>> query, String firstTab) {
        Map<String, List<String>> values = new HashMap<>(query);
        values.values().removeIf(List::isEmpty);
        if (values.getOrDefault("tab", List.of(firstTab)).equals(List.of(firstTab))) {
            values.remove("tab");
        }
        return values;
    }
}
