package org.khet.processes.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.khet.portal.api.report.CountedField;
import org.khet.portal.api.report.CountedField.Use;
import org.khet.portal.api.report.CountedRegister;
import org.khet.portal.api.ui.ViewRequest;

/** Fields by which the records of a report are filtered: one box for each that is in use, and a choice of a further one. */
final class OwnReportFilterFields {
    private static final int MOST = 500;
    private final ViewRequest request;
    private final CountedRegister register;
    private final OwnReportChoices choices;

    OwnReportFilterFields(ViewRequest request, CountedRegister register, OwnReportChoices choices) {
        this.request = request;
        this.register = register;
        this.choices = choices;
    }

    List<Component> all() {
        Set<String> used = new TreeSet<>(choices.question().filters().keySet());
        used.addAll(request.query().getOrDefault("more", List.of()));
        List<Component> boxes = new ArrayList<>();
        Map<String, String> others = new LinkedHashMap<>();
        for (CountedField field : register.fields()) {
            if (field.uses().contains(Use.FILTER)) {
                if (used.contains(field.name())) {
                    boxes.add(box(field));
                } else {
                    others.put(field.name(), field.words());
                }
            }
        }
        if (!others.isEmpty()) {
            boxes.add(further(others));
        }
        return boxes;
    }

    private Component box(CountedField field) {
        Set<String> chosen =
                new LinkedHashSet<>(choices.question().filters().getOrDefault(field.name(), new TreeSet<>()));
        Set<String> keys = new LinkedHashSet<>(register.offered(field, MOST));
        keys.addAll(chosen);
        Map<String, String> words = new LinkedHashMap<>();
        keys.forEach(key -> words.put(key, register.words(field, key)));
        MultiSelectComboBox<String> box =
                new MultiSelectComboBox<>(request.texts().get("processes.builder.only", field.words()));
        box.setId("processes-builder-only-" + field.name().replace('_', '-'));
        box.setItems(keys);
        box.setItemLabelGenerator(key -> words.getOrDefault(key, key));
        box.setValue(chosen);
        request.draft().skip(box);
        box.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                choices.change(Map.of(OwnReportAddress.filter(field.name()), new TreeSet<>(change.getValue())));
            }
        });
        return box;
    }

    private Component further(Map<String, String> others) {
        Select<String> more = new Select<>();
        more.setId("processes-builder-more");
        more.setLabel(request.texts().get("processes.builder.more"));
        more.setItems(others.keySet());
        more.setItemLabelGenerator(value -> others.getOrDefault(value, value));
        request.draft().skip(more);
        more.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                request.open(OwnReportAddress.of(choices.question(), Map.of("more", List.of(change.getValue()))));
            }
        });
        return more;
    }
}
