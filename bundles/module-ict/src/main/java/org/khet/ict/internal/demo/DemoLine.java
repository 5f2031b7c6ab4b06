package org.khet.ict.internal.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * A line of a table of the demonstration.
 *
 * @param cells its cells
 */
record DemoLine(List<String> cells) {
    /** The lines of {@code demo/<name>.tsv}, comments left out. */
    static List<DemoLine> read(String name) {
        var in = Objects.requireNonNull(
                DemoLine.class.getClassLoader().getResourceAsStream("demo/" + name + ".tsv"), name);
        try (var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> new DemoLine(List.of(line.split("\t", -1))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text(int cell) {
        String text = cells.get(cell);
        return text.equals("-") ? "" : text;
    }

    int number(int cell) {
        return Integer.parseInt(cells.get(cell));
    }
}
