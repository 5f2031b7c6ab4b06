package org.khet.portal.api.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words of people with few marks, which pages, PDF and Word files show alike: {@code **bold**}, lines that begin with {@code 1.} or
 * {@code -} as a list, with {@code #} as a heading, lines between {@code |} as a table whose first line is its head where a line of dashes follows. Everything else
 * stands as it was typed, so a text without marks is one as well, and no mark can be wrong. Nothing in it is ever taken as markup of a
 * page. Source: core CORE-48, D-04 (our proposal: the rules on correspondence know no more than these).
 *
 * @param source as it was typed and is stored
 */
public record MarkedText(String source) {
    private static final Pattern BOLD = Pattern.compile("\\*\\*(?=\\S)(.+?)(?<=\\S)\\*\\*");
    private static final Pattern ITEM = Pattern.compile("^\\s*(?:([0-9๐-๙]{1,3}[.)])|[-•])\\s+(\\S.*)$");
    private static final Pattern HEADING = Pattern.compile("^#\\s+(\\S.*)$");
    private static final Pattern RULE = Pattern.compile("^\\|(?:\\s*:?-{2,}:?\\s*\\|)+$");
    private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9๐-๙][0-9๐-๙,]*(?:\\.[0-9๐-๙]+)?(?: ?%)?|-");
    private static final String BULLET = "•";

    /**
     * Words of one look.
     *
     * @param words as typed
     * @param bold  whether they stand out
     */
    public record Run(String words, boolean bold) {}

    /** A part of the text that stands by itself. */
    public sealed interface Block {}

    /** A paragraph. */
    public record Paragraph(List<Run> runs) implements Block {}

    /** A heading. */
    public record Heading(List<Run> runs) implements Block {}

    /**
     * An entry of a list.
     *
     * @param mark its number as typed, or a bullet
     * @param runs its words
     */
    public record Item(String mark, List<Run> runs) implements Block {}

    /**
     * A table; each row has as many cells as the widest.
     *
     * @param headed whether its first row is the head
     * @param rows   its rows, each cell with its words
     */
    public record Table(boolean headed, List<List<List<Run>>> rows) implements Block {
        /** Whether below the head nothing but numbers stand in a column. */
        public boolean isNumeric(int column) {
            List<String> cells = rows.stream()
                    .skip(headed ? 1 : 0)
                    .map(row -> words(row.get(column)))
                    .filter(cell -> !cell.isBlank())
                    .toList();
            return !cells.isEmpty()
                    && cells.stream()
                            .allMatch(cell -> NUMBER.matcher(cell.strip()).matches());
        }
    }

    /** Its parts in their order; empty for a blank text. */
    public List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        List<String> table = new ArrayList<>();
        for (String line : source.lines().map(String::strip).toList()) {
            if (isRow(line)) {
                table.add(line);
                continue;
            }
            close(table, blocks);
            if (!line.isEmpty()) {
                blocks.add(block(line));
            }
        }
        close(table, blocks);
        return List.copyOf(blocks);
    }

    /** Whether anything in it is more than paragraphs of plain words. */
    public boolean isMarked() {
        return blocks().stream()
                .anyMatch(block -> !(block instanceof Paragraph paragraph)
                        || paragraph.runs().stream().anyMatch(Run::bold));
    }

    /** The words without marks, a line for each part, the cells of a row apart by blanks. */
    public String plain() {
        return blocks().stream().flatMap(MarkedText::lines).collect(Collectors.joining("\n"));
    }

    /** The words of runs together. */
    public static String words(List<Run> runs) {
        return runs.stream().map(Run::words).collect(Collectors.joining());
    }

    /** A table as it is typed; cells keep no mark of their own that would end them. */
    public static String table(List<String> head, List<List<String>> rows) {
        Stream<List<String>> all = rows.stream();
        String body = all.map(MarkedText::row).collect(Collectors.joining("\n"));
        return head.isEmpty() ? body : row(head) + "\n" + "|---".repeat(head.size()) + "|\n" + body;
    }

    private static String row(List<String> cells) {
        return cells.stream()
                .map(cell -> cell.replace('|', '/').replaceAll("\\s+", " ").strip())
                .collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static Stream<String> lines(Block block) {
        return switch (block) {
            case Paragraph paragraph -> Stream.of(words(paragraph.runs()));
            case Heading heading -> Stream.of(words(heading.runs()));
            case Item item -> Stream.of(item.mark() + " " + words(item.runs()));
            case Table table ->
                table.rows().stream()
                        .map(row -> row.stream()
                                .map(MarkedText::words)
                                .filter(cell -> !cell.isBlank())
                                .collect(Collectors.joining("  ")));
        };
    }

    private static boolean isRow(String line) {
        return line.length() > 2 && line.startsWith("|") && line.endsWith("|");
    }

    private static Block block(String line) {
        Matcher heading = HEADING.matcher(line);
        if (heading.matches()) {
            return new Heading(runs(heading.group(1)));
        }
        Matcher item = ITEM.matcher(line);
        return item.matches()
                ? new Item(item.group(1) == null ? BULLET : item.group(1), runs(item.group(2)))
                : new Paragraph(runs(line));
    }

    private static void close(List<String> lines, List<Block> blocks) {
        if (lines.isEmpty()) {
            return;
        }
        boolean headed = lines.size() > 1 && RULE.matcher(lines.get(1)).matches();
        List<List<List<Run>>> rows = new ArrayList<>();
        for (String line : lines) {
            if (!RULE.matcher(line).matches()) {
                String cells = line.substring(1, line.length() - 1);
                rows.add(Arrays.stream(cells.split("\\|", -1))
                        .map(cell -> runs(cell.strip()))
                        .toList());
            }
        }
        lines.clear();
        int wide = rows.stream().mapToInt(List::size).max().orElse(0);
        if (wide > 0) {
            blocks.add(new Table(
                    headed, rows.stream().map(row -> filled(row, wide)).toList()));
        }
    }

    private static List<List<Run>> filled(List<List<Run>> row, int wide) {
        return Stream.concat(row.stream(), Stream.generate(List::<Run>of))
                .limit(wide)
                .toList();
    }

    private static List<Run> runs(String line) {
        List<Run> runs = new ArrayList<>();
        Matcher bold = BOLD.matcher(line);
        int from = 0;
        while (bold.find()) {
            if (bold.start() > from) {
                runs.add(new Run(line.substring(from, bold.start()), false));
            }
            runs.add(new Run(bold.group(1), true));
            from = bold.end();
        }
        if (from < line.length()) {
            runs.add(new Run(line.substring(from), false));
        }
        return List.copyOf(runs);
    }
}
