package org.khet.forms.internal.paper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.khet.forms.internal.definition.DataKind;
import org.khet.forms.internal.definition.DesignPaper;
import org.khet.forms.internal.definition.FieldDefinition;
import org.khet.forms.internal.definition.FieldSort;
import org.khet.forms.internal.definition.PaperCondition;

/** The parts of a paper from top to bottom, as the template of the module takes them. For one record. */
final class EntryPaperBlocks {
    /** What is written by hand where the record says nothing. */
    static final String OPEN = "..............................";

    private static final String NOTHING = "–";
    private final DataKind kind;
    private final Function<String, String> values;
    private final Function<FieldDefinition, List<List<String>>> tables;
    private final Predicate<PaperCondition> holds;
    private final List<Map<String, Object>> blocks = new ArrayList<>();

    /**
     * Of a record.
     *
     * @param values what each name between braces stands for, empty for nothing
     * @param tables rows of a table, each with a cell for each column
     * @param holds  whether a line is printed that stands under a condition
     */
    EntryPaperBlocks(
            DataKind kind,
            Function<String, String> values,
            Function<FieldDefinition, List<List<String>>> tables,
            Predicate<PaperCondition> holds) {
        this.holds = holds;
        this.kind = kind;
        this.values = values;
        this.tables = tables;
    }

    /** By the template of the edition; without one the plain sheet of all that the record says. */
    List<Map<String, Object>> of() {
        DesignPaper paper = kind.definition().paper();
        if (paper.text().isBlank()) {
            sheet();
        } else {
            paper.lines(kind.definition()).stream()
                    .filter(line -> line.when().filter(holds.negate()).isEmpty())
                    .forEach(this::line);
        }
        return List.copyOf(blocks);
    }

    private void line(DesignPaper.Line line) {
        switch (line.place()) {
            case TITLE -> add("title", filled(line.words()));
            case HEADING -> add("heading", filled(line.words()));
            case RIGHT -> add("right", filled(line.words()));
            case WORDS -> filled(line.words()).lines().forEach(words -> add("words", words));
            case GAP -> add("gap", true);
            case SIGN ->
                add("signers", line.signers().stream().map(this::filled).toList());
            case TABLE -> kind.definition().field(line.table()).ifPresent(table -> table(table, line.columns()));
        }
    }

    private String filled(String words) {
        return DesignPaper.filled(words, key -> {
            String value = values.apply(key);
            return value.isEmpty() ? OPEN : value;
        });
    }

    private void sheet() {
        add("title", values.apply(DesignPaper.RecordValue.FORM.key()));
        String number = values.apply(DesignPaper.RecordValue.NUMBER.key());
        if (!number.isEmpty()) {
            add("right", "เลขที่ " + number);
        }
        for (Map.Entry<String, List<FieldDefinition>> part : parts().entrySet()) {
            if (!part.getKey().isEmpty()) {
                add("heading", part.getKey());
            }
            add("facts", part.getValue().stream().map(this::fact).toList());
        }
        kind.definition().top().stream()
                .filter(field -> field.sort() == FieldSort.TABLE)
                .forEach(field -> {
                    add("heading", field.label());
                    table(field, List.of());
                });
        add("gap", true);
        add("signers", List.of("ผู้บันทึก", "ผู้ตรวจสอบ"));
    }

    private Map<String, List<FieldDefinition>> parts() {
        Map<String, List<FieldDefinition>> parts = new LinkedHashMap<>();
        kind.definition().top().stream()
                .filter(field -> field.sort() != FieldSort.TABLE)
                .filter(field ->
                        field.shownIf().isEmpty() || !values.apply(field.key()).isEmpty())
                .forEach(field -> parts.computeIfAbsent(field.heading(), heading -> new ArrayList<>())
                        .add(field));
        return parts;
    }

    private Map<String, Object> fact(FieldDefinition field) {
        String value = values.apply(field.sort() == FieldSort.MONTHS ? field.key() + ":months" : field.key());
        Map<String, Object> fact = new HashMap<>(cell(value.isEmpty() ? NOTHING : value));
        fact.put("label", field.label());
        return fact;
    }

    /** Words of several lines keep them. */
    private static Map<String, Object> cell(String words) {
        List<String> lines = words.lines().toList();
        return lines.isEmpty()
                ? Map.of("text", "", "more", List.of())
                : Map.of("text", lines.getFirst(), "more", lines.subList(1, lines.size()));
    }

    /** @param chosen keys of the columns that are printed, none for all */
    private void table(FieldDefinition table, List<String> chosen) {
        List<FieldDefinition> all = kind.definition().columns(table.key());
        List<FieldDefinition> columns = chosen.isEmpty()
                ? all
                : chosen.stream()
                        .flatMap(key ->
                                all.stream().filter(column -> column.key().equals(key)))
                        .toList();
        List<Map<String, Object>> rows = new ArrayList<>();
        for (List<String> cells : tables.apply(table)) {
            List<Map<String, Object>> row = new ArrayList<>();
            for (FieldDefinition column : columns) {
                Map<String, Object> cell = new HashMap<>(cell(cells.get(all.indexOf(column))));
                cell.put("figure", column.sort().isCounted());
                row.add(cell);
            }
            rows.add(Map.of("no", String.valueOf(rows.size() + 1), "cells", row));
        }
        add(
                "tables",
                List.of(Map.of(
                        "heads", columns.stream().map(FieldDefinition::label).toList(), "rows", rows)));
    }

    /** Each block has all keys, since a template takes none that is not there. */
    private void add(String key, Object value) {
        Map<String, Object> block = new HashMap<>();
        List.of("title", "heading", "right", "words").forEach(one -> block.put(one, ""));
        List.of("facts", "signers", "tables").forEach(one -> block.put(one, List.of()));
        block.put("gap", false);
        block.put(key, value);
        block.put("signing", key.equals("signers"));
        block.put("sheet", key.equals("facts"));
        blocks.add(Map.copyOf(block));
    }
}
