package org.khet.documents.internal.inbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What an order says around its words, from the model of its paper: grounds before, then people with their functions and duties, and from
 * when. Empty for papers without. Source: core D-06, ict D7.
 */
final class OrderedParts {
    private final Map<String, Object> model;

    OrderedParts(Map<String, Object> model) {
        this.model = model;
    }

    /** Grounds of the order and what it repeals. */
    List<Component> before() {
        List<Component> all = new ArrayList<>();
        maps(model, "basis").forEach(ground -> all.add(paragraph(word(ground, "text"))));
        if (!word(model, "repeals").isEmpty()) {
            all.add(paragraph("ให้ยกเลิก" + word(model, "repeals")));
        }
        return all;
    }

    /** Groups with their people, parts, and from when the order holds. */
    List<Component> after() {
        List<Component> all = new ArrayList<>();
        for (Map<?, ?> group : maps(model, "groups")) {
            all.add(bold(word(group, "groupName")));
            maps(group, "persons").forEach(person -> person(all, person, word(person, "functions")));
        }
        for (Map<?, ?> part : maps(model, "parts")) {
            if (word(part, "name").isEmpty()) {
                all.add(paragraph(word(part, "text")));
            } else {
                person(all, part, word(part, "words"));
            }
        }
        String from = word(model, "effective");
        if (!from.isEmpty()) {
            String until = word(model, "until");
            all.add(paragraph(
                    "ทั้งนี้ ตั้งแต่วันที่ " + from + (until.isEmpty() ? " เป็นต้นไป" : " ถึงวันที่ " + until)));
        }
        String late = word(model, "lateReason");
        if (!late.isEmpty()) {
            all.add(paragraph("เหตุที่ให้มีผลย้อนหลัง " + late));
        }
        return all;
    }

    private static void person(List<Component> all, Map<?, ?> person, String function) {
        all.add(indented(
                "2.5em",
                (word(person, "no") + ". " + word(person, "name") + " " + word(person, "post") + " " + function)
                        .strip()));
        maps(person, "duties")
                .forEach(duty -> all.add(indented("4em", (word(duty, "path") + " " + word(duty, "text")).strip())));
    }

    private static Component indented(String by, String words) {
        Div line = new Div(words);
        line.getStyle().set("margin-inline-start", by);
        return line;
    }

    private static Component bold(String words) {
        Span heading = new Span(words);
        heading.getStyle().setFontWeight("600");
        return new Div(heading);
    }

    private static Component paragraph(String words) {
        Paragraph paragraph = new Paragraph(words);
        paragraph.getStyle().set("text-indent", "2.5em").set("margin-block", "8px");
        return paragraph;
    }

    private static String word(Map<?, ?> of, String name) {
        return of.get(name) instanceof String words ? words : "";
    }

    private static List<Map<?, ?>> maps(Map<?, ?> of, String name) {
        return of.get(name) instanceof List<?> list
                ? list.stream()
                        .<Map<?, ?>>mapMulti((one, next) -> {
                            if (one instanceof Map<?, ?> map) {
                                next.accept(map);
                            }
                        })
                        .toList()
                : List.of();
    }
}
