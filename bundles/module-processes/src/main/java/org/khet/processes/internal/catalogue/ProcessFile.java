package org.khet.processes.internal.catalogue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.khet.portal.api.outcome.Rejected;

/**
 * A process as a file: UTF-8, one row a line, cells parted by tabs, the first names what follows; line breaks in a cell are
 * {@code \n}. Used for the shipped catalogue and for carrying a process from office to office. Source: core CORE-73, CORE-85.
 */
public final class ProcessFile {
    /** Most rows that are read. */
    public static final int MOST_ROWS = 1000;

    private static final String HEAD = "khet-process";
    private final List<List<String>> rows;

    private ProcessFile(List<List<String>> rows) {
        this.rows = List.copyOf(rows);
    }

    /**
     * Reads a file and closes the stream.
     *
     * @throws Rejected with field {@code file} if it is no such file
     */
    public static ProcessFile read(InputStream in) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (in;
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            String line = reader.readLine();
            while (line != null && rows.size() <= MOST_ROWS) {
                if (!line.isBlank()) {
                    rows.add(cells(line));
                }
                line = reader.readLine();
            }
        }
        ProcessFile file = new ProcessFile(rows);
        if (rows.isEmpty()
                || rows.size() > MOST_ROWS
                || !file.one(HEAD).equals("1")
                || file.one("code").isBlank()
                || file.one("name").isBlank()) {
            throw Rejected.of("file", "processes.error.no-process-file");
        }
        return file;
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        for (String cell : line.split("\t", -1)) {
            cells.add(cell.replace("\\n", "\n").strip());
        }
        return cells;
    }

    /** Begins a file. */
    static ProcessFile of(List<List<String>> rows) {
        List<List<String>> all = new ArrayList<>();
        all.add(List.of(HEAD, "1"));
        all.addAll(rows);
        return new ProcessFile(all);
    }

    /** The one value of a name; empty when it is not there. */
    public String one(String name) {
        return rows.stream()
                .filter(row -> row.getFirst().equals(name) && row.size() > 1)
                .map(row -> row.get(1))
                .findFirst()
                .orElse("");
    }

    /** The rows of a name without it, filled up with empty cells to a width. */
    public List<List<String>> all(String name, int width) {
        return rows.stream()
                .filter(row -> row.getFirst().equals(name))
                .map(row -> {
                    List<String> cells = new ArrayList<>(row.subList(1, row.size()));
                    while (cells.size() < width) {
                        cells.add("");
                    }
                    return List.copyOf(cells);
                })
                .toList();
    }

    /** The file as text. */
    public String text() {
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            text.append(String.join(
                            "\t",
                            row.stream()
                                    .map(cell -> cell.replace("\t", " ").replace("\n", "\\n"))
                                    .toList()))
                    .append('\n');
        }
        return text.toString();
    }
}
