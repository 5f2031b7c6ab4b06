package org.khet.portal.core.internal.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.khet.portal.api.admin.imports.TableReader;
import org.khet.portal.api.outcome.Rejected;

/**
 * A table that was read whole, with the line of its heads found: titles above it are passed over.
 *
 * @param source what the file is
 * @param header line of the heads, from 1
 * @param heads  as written
 * @param lines  below the heads
 */
record ParsedTable(TableReader.Source source, int header, List<String> heads, List<RawLine> lines) {
    private static final int LOOKED_AT = 15;
    private static final int MOST_SHEETS = 10;
    private static final int MOST_SHARED = 20_000;

    /** Reads the wanted sheet, or the one whose heads fit best. */
    static ParsedTable read(TableReader reader, Path file, String sheet, HeadMatcher known) throws IOException {
        String wanted = sheet;
        if (wanted.isEmpty()) {
            wanted = best(reader, file, known);
        }
        List<RawLine> lines = new ArrayList<>();
        Map<String, String> shared = new HashMap<>();
        TableReader.Source source = reader.read(file, wanted, (number, cells) -> {
            lines.add(new RawLine(
                    number, cells.stream().map(cell -> share(shared, cell)).toList()));
            return true;
        });
        int header = header(lines, known);
        if (header < 0) {
            throw Rejected.of("file", "core.import.error.heads", source.sheet());
        }
        RawLine heads = lines.get(header);
        return new ParsedTable(
                source, heads.number(), heads.cells(), List.copyOf(lines.subList(header + 1, lines.size())));
    }

    /** Districts and the like stand in thousands of lines; one copy is enough. */
    private static String share(Map<String, String> shared, String cell) {
        String known = shared.get(cell);
        if (known == null && shared.size() < MOST_SHARED) {
            shared.put(cell, cell);
        }
        return known == null ? cell : known;
    }

    private static String best(TableReader reader, Path file, HeadMatcher known) throws IOException {
        List<RawLine> first = new ArrayList<>();
        TableReader.Source source = top(reader, file, "", first);
        String best = source.sheet();
        int most = score(first, known);
        for (String sheet : source.sheets().stream().skip(1).limit(MOST_SHEETS).toList()) {
            first.clear();
            top(reader, file, sheet, first);
            int score = score(first, known);
            if (score > most) {
                most = score;
                best = sheet;
            }
        }
        return best;
    }

    private static TableReader.Source top(TableReader reader, Path file, String sheet, List<RawLine> lines)
            throws IOException {
        return reader.read(file, sheet, (number, cells) -> {
            lines.add(new RawLine(number, cells));
            return lines.size() < LOOKED_AT;
        });
    }

    private static int score(List<RawLine> lines, HeadMatcher known) {
        return lines.stream()
                .limit(LOOKED_AT)
                .mapToInt(line -> known.match(line.cells()).size())
                .max()
                .orElse(0);
    }

    private static int header(List<RawLine> lines, HeadMatcher known) {
        int most = score(lines, known);
        for (int i = 0; most > 0 && i < Math.min(LOOKED_AT, lines.size()); i++) {
            if (known.match(lines.get(i).cells()).size() == most) {
                return i;
            }
        }
        return -1;
    }
}
