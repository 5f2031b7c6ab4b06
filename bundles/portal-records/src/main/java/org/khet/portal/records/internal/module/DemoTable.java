package org.khet.portal.records.internal.module;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A file {@code demo/<kind>.tsv}: the first line names the columns, the others are rows. Columns are {@code office}, {@code key}
 * (what other rows call the record), {@code by} (code of the person), {@code do} ({@code create}, the name of an action, or
 * empty for a further line of the record above), {@code why}, then fields by name and columns of lines as
 * {@code <lines>.<column>}.
 */
final class DemoTable {
    /**
     * A row.
     *
     * @param place where it stands, for messages
     * @param cells by column; empty ones are left out
     */
    record Row(String place, Map<String, String> cells) {
        String get(String column) {
            return cells.getOrDefault(column, "");
        }
    }

    private DemoTable() {}

    /** All rows; none where the module has no such file. */
    static List<Row> read(Class<?> module, String kind) {
        String name = "/demo/" + kind + ".tsv";
        try (InputStream in = module.getResourceAsStream(name)) {
            return in == null ? List.of() : rows(name, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Row> rows(String name, InputStream in) {
        List<String> lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                .lines()
                .toList();
        List<String> heads = List.of(lines.getFirst().split("\t", -1));
        return java.util.stream.IntStream.range(1, lines.size())
                .filter(line -> !lines.get(line).isBlank() && !lines.get(line).startsWith("#"))
                .mapToObj(line ->
                        row(name + ":" + (line + 1), heads, lines.get(line).split("\t", -1)))
                .toList();
    }

    private static Row row(String place, List<String> heads, String[] cells) {
        if (cells.length > heads.size()) {
            throw new IllegalStateException(place + " has more cells than the first line");
        }
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < cells.length; i++) {
            if (!cells[i].isBlank()) {
                values.put(heads.get(i).strip(), cells[i].strip());
            }
        }
        return new Row(place, values);
    }
}
