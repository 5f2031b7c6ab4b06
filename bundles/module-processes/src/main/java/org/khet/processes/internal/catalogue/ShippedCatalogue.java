package org.khet.processes.internal.catalogue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.khet.portal.api.process.ProcessTemplate;

/** The 48 processes of the manuals, the four blank patterns and the laws, as they are shipped. Source: core B.0, ict B.6. */
public final class ShippedCatalogue {
    /**
     * A shipped process or pattern.
     *
     * @param code  e.g. {@code C-06} or {@code P-A}
     * @param units codes of units that own it at first; none of a pattern
     */
    public record Entry(String code, List<String> units) {
        /** Code among the processes of modules, by which an office decides its owner. */
        public String template() {
            return "processes." + code.toLowerCase(Locale.ROOT).replace("-", "");
        }

        /** Whether it is a blank pattern. */
        public boolean isPattern() {
            return units.isEmpty();
        }
    }

    /**
     * A shipped law.
     *
     * @param place place in the register
     * @param sort  its sort
     * @param year  Buddhist year, empty when it has none
     * @param title its title
     */
    public record Law(int place, LawSort sort, String year, String title) {}

    private ShippedCatalogue() {}

    /** All entries in their order, the patterns last. */
    public static List<Entry> entries() {
        return lines("index.txt").stream()
                .map(line -> line.split("\t", -1))
                .map(cells -> new Entry(cells[0], cells[1].isBlank() ? List.of() : List.of(cells[1].split(" ", -1))))
                .toList();
    }

    /** The processes that an office attaches to its units. */
    public static List<ProcessTemplate> templates() {
        return entries().stream()
                .filter(entry -> !entry.isPattern())
                .map(entry -> new ProcessTemplate(entry.template(), entry.units()))
                .toList();
    }

    /** The file of an entry. */
    public static ProcessFile file(String code) {
        try {
            return ProcessFile.read(resource(code + ".tsv"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The process as the manual has it, where that is a slip and the shipped one says it right; most have none. Source: README CON-22,
     * ict E-R12.
     */
    public static Optional<ProcessFile> asWritten(String code) {
        String written = code + "-as-written";
        return ShippedCatalogue.class.getClassLoader().getResource("catalogue/" + written + ".tsv") == null
                ? Optional.empty()
                : Optional.of(file(written));
    }

    /** All laws in their order. */
    public static List<Law> laws() {
        return lines("laws.tsv").stream()
                .map(line -> line.split("\t", -1))
                .map(cells -> new Law(Integer.parseInt(cells[0]), LawSort.valueOf(cells[1]), cells[2], cells[3]))
                .toList();
    }

    private static List<String> lines(String name) {
        List<String> lines = new ArrayList<>();
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(resource(name), StandardCharsets.UTF_8))) {
            String line = reader.readLine();
            while (line != null) {
                if (!line.isBlank()) {
                    lines.add(line);
                }
                line = reader.readLine();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(
                ShippedCatalogue.class.getClassLoader().getResourceAsStream("catalogue/" + name), name);
    }
}
