package org.khet.portal.records.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.record.CataloguedKind;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordGroup;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.State;
import org.khet.portal.api.text.NumberFormatter;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.Icons;
import org.khet.portal.api.ui.component.SmallTable;
import org.khet.portal.api.ui.component.TypedTexts;
import org.khet.portal.records.internal.store.AddressValues;

/** The rows of a list by a value that they have in common: how many, and their sums. A group leads to its rows where the list filters by it. */
final class GroupSummary extends Div {
    private static final int MOST = 20;
    private static final String STATE = "state";
    private static final String NONE = "";

    /** Name in the address. */
    static final String GROUP = "group";

    private final ViewRequest request;
    private final Texts texts;
    private final transient RecordService<?> service;
    private final transient ValueFormatter names;
    private final transient Map<String, String> choices = new LinkedHashMap<>();
    private final transient Consumer<Map<String, List<String>>> apply;
    private final Button button = new Button();
    private String by = NONE;
    private boolean made;

    /** @param apply sets filters, as the address holds them */
    GroupSummary(
            String id,
            ViewRequest request,
            RecordService<?> service,
            ValueFormatter names,
            Consumer<Map<String, List<String>>> apply) {
        setId(id + "-groups");
        this.request = request;
        this.texts = request.texts();
        this.service = service;
        this.names = names;
        this.apply = apply;
        if (service.kind().hasStates()) {
            choices.put(STATE, texts.get("records.state"));
        }
        new CataloguedKind(service, texts)
                .groupings(request.caller())
                .forEach(field -> choices.put(field.name(), names.label(field)));
        button.setId(id + "-group");
        button.addClassName("k-chip");
        button.setSuffixComponent(Icons.of("chevron-down"));
        button.addClickListener(press -> open());
        setVisible(false);
    }

    /** The button by which it is chosen; not shown for lists that can be grouped by nothing. */
    Button button() {
        button.setVisible(!choices.isEmpty());
        return button;
    }

    /** Groups by what the address holds; an unknown field groups by nothing. */
    GroupSummary by(String field) {
        by = choices.containsKey(field) ? field : NONE;
        button.setText(
                by.isEmpty()
                        ? texts.get("records.group")
                        : texts.get("records.group.by", choices.getOrDefault(by, "")));
        button.setClassName("k-chip-on", !by.isEmpty());
        return this;
    }

    /** The filters that are set with another value; groups go where one of them is opened. */
    private Map<String, List<String>> with(String name, String value) {
        Map<String, List<String>> values = new HashMap<>(request.query());
        values.remove(GROUP);
        if (value.isEmpty()) {
            values.remove(name);
        } else {
            values.put(name, List.of(value));
        }
        return values;
    }

    private void open() {
        if (made) {
            return;
        }
        made = true;
        RadioButtonGroup<String> group = new RadioButtonGroup<>();
        group.setLabel(texts.get("records.group"));
        List<String> keys = new ArrayList<>(List.of(NONE));
        keys.addAll(choices.keySet());
        group.setItems(keys);
        group.setItemLabelGenerator(key -> choices.getOrDefault(key, texts.get("records.group.none")));
        group.setValue(by);
        group.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                apply.accept(with(GROUP, change.getValue() == null ? NONE : change.getValue()));
            }
        });
        Div box = new Div(group);
        box.addClassName("k-filter-box");
        Popover popover = new Popover(box);
        popover.setTarget(button);
        popover.setAriaLabel(texts.get("records.group"));
        popover.setAutofocus(true);
        popover.open();
    }

    /** Counts the groups of a list. */
    void show(RecordFilter filter) {
        removeAll();
        setVisible(!by.isEmpty());
        if (by.isEmpty()) {
            return;
        }
        List<RecordGroup> groups = service.groups(request.caller(), filter, by, MOST + 1);
        List<RecordGroup> shown = groups.size() > MOST ? groups.subList(0, MOST) : groups;
        List<Field<?>> summed = service.kind().fields().stream()
                .filter(field -> field.isSummed() && service.sees(request.caller(), field))
                .toList();
        List<String> heads = new ArrayList<>(List.of(choices.getOrDefault(by, ""), texts.get("records.group.count")));
        summed.forEach(field -> heads.add(names.label(field)));
        List<List<String>> rows = new ArrayList<>();
        shown.forEach(group -> rows.add(row(words(group), group.count(), group.sums(), summed)));
        SmallTable table = new SmallTable(texts.get("records.group.by", choices.getOrDefault(by, "")), heads, rows);
        for (int at = 0; at < shown.size(); at++) {
            if (isThai(shown.get(at))) {
                table.language(at, 0, TypedTexts.THAI);
            }
        }
        if (isFiltered()) {
            table.last(
                    texts.get("records.group.show"),
                    shown.stream().map(this::link).toList());
        }
        add(table.stacking());
        if (groups.size() > MOST) {
            Span more = new Span(texts.get("records.group.more", MOST));
            more.addClassName("k-hint");
            add(more);
        }
    }

    private List<String> row(String name, int count, Map<Field<?>, BigDecimal> sums, List<Field<?>> summed) {
        List<String> row = new ArrayList<>(List.of(name, NumberFormatter.whole(count)));
        summed.forEach(field -> row.add(names.words(field, sums.getOrDefault(field, BigDecimal.ZERO))));
        return row;
    }

    private String words(RecordGroup group) {
        Object value = group.value();
        if (value instanceof State state) {
            return names.state(state);
        }
        String words = value == null
                ? ""
                : service.kind()
                        .field(by)
                        .map(field -> names.words(field, value))
                        .orElse("");
        return words.isEmpty() ? texts.get("records.group.blank") : words;
    }

    private boolean isThai(RecordGroup group) {
        return group.value() != null
                && service.kind()
                        .field(by)
                        .filter(field -> names.language().isThai(field, words(group)))
                        .isPresent();
    }

    private boolean isFiltered() {
        return by.equals(STATE)
                || service.kind().field(by).filter(Field::isFiltered).isPresent();
    }

    private Component link(RecordGroup group) {
        Object value = group.value();
        if (value == null) {
            return new Span();
        }
        String text = value instanceof State state ? state.name() : AddressValues.text(value);
        Button show = new Button(texts.get("records.group.show"), press -> apply.accept(with(by, text)));
        show.addClassName("k-chip");
        show.setAriaLabel(texts.get("records.group.show") + ": " + words(group));
        return show;
    }
}
