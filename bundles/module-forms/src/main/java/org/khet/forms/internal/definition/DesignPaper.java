package org.khet.forms.internal.definition;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The print template of an edition: lines of words in which <code>{key}</code> stands for what the field holds. A line that begins
 * with <code># </code> is the title, with <code>## </code> a heading, with <code>&gt; </code> it stands to the right, with
 * <code>{sign}</code> it is a place to sign for each of those who stand behind it, parted by <code>|</code>; a line that is only the
 * key of a table is that table, with <code>: column, column</code> behind the key these columns of it. A name may be a sum, or an amount
 * in words, see {@link PaperName}; a line may be printed of some records only, see {@link PaperCondition}. Immutable. Source: core CORE-101.
 *
 * @param text       the lines; empty for the plain sheet of all fields
 * @param thaiDigits whether the paper has ๐ to ๙
 */
public record DesignPaper(String text, boolean thaiDigits) {
    /** The plain sheet, in 0 to 9. */
    public static final DesignPaper PLAIN = new DesignPaper("", false);
    /** Most characters of the lines. */
    public static final int MOST = 6000;

    private static final String SIGN = "{sign}";
    private static final Pattern NAMED = Pattern.compile("\\{([^{}\\n]*)}");

    /** What a line is. */
    public enum Place {
        /** Title in the middle. */
        TITLE,
        /** Heading of a part. */
        HEADING,
        /** Words to the right. */
        RIGHT,
        /** Places to sign. */
        SIGN,
        /** A table of the record; the words are its key. */
        TABLE,
        /** A paragraph. */
        WORDS,
        /** Room between paragraphs. */
        GAP
    }

    /** What every record has, beside the fields of its edition; a field of the same key goes first. */
    public enum RecordValue {
        /** Number in the register, if it has one. */
        NUMBER,
        /** Name of the office. */
        OFFICE,
        /** Name of the form or register. */
        FORM,
        /** The day on which it is printed. */
        TODAY,
        /** The day on which it was recorded. */
        CREATED,
        /** Who recorded it. */
        AUTHOR,
        /** The state in which it is. */
        STATE;

        /** The key as it stands between braces. */
        public String key() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        /** The one with this key. */
        public static Optional<RecordValue> of(String key) {
            return Arrays.stream(values()).filter(one -> one.key().equals(key)).findFirst();
        }
    }

    /**
     * A line.
     *
     * @param place what it is
     * @param words its words, without the sign with which it begins
     * @param when  of which records it is printed, empty for all
     */
    public record Line(Place place, String words, Optional<PaperCondition> when) {
        private static Line of(Place place, String words) {
            return new Line(place, words, Optional.empty());
        }

        /** The key of its table. */
        public String table() {
            return words.split(":", 2)[0].strip();
        }

        /** The columns of its table that are printed, in their order; none for all. */
        public List<String> columns() {
            String[] parts = words.split(":", 2);
            return parts.length == 1
                    ? List.of()
                    : Arrays.stream(parts[1].split(",", -1)).map(String::strip).toList();
        }

        /** Those who sign here. */
        public List<String> signers() {
            return Arrays.stream(words.split("\\|", -1)).map(String::strip).toList();
        }
    }

    /** The lines in their order. */
    public List<Line> lines(EditionDefinition said) {
        return text.lines().map(line -> conditioned(said, line.strip())).toList();
    }

    private static Line conditioned(EditionDefinition said, String line) {
        return PaperCondition.begin(line)
                .map(begun -> {
                    Line rest = line(said, begun.rest());
                    return new Line(rest.place(), rest.words(), Optional.of(begun.condition()));
                })
                .orElseGet(() -> line(said, line));
    }

    private static Line line(EditionDefinition said, String line) {
        if (line.isEmpty()) {
            return Line.of(Place.GAP, "");
        }
        if (line.startsWith("## ")) {
            return Line.of(Place.HEADING, line.substring(3).strip());
        }
        if (line.startsWith("# ")) {
            return Line.of(Place.TITLE, line.substring(2).strip());
        }
        if (line.startsWith("> ")) {
            return Line.of(Place.RIGHT, line.substring(2).strip());
        }
        if (line.startsWith(SIGN)) {
            return Line.of(Place.SIGN, line.substring(SIGN.length()).strip());
        }
        Matcher named = NAMED.matcher(line);
        Line table = named.matches() ? Line.of(Place.TABLE, named.group(1)) : Line.of(Place.WORDS, line);
        return named.matches() && isTable(said, table.table()) ? table : Line.of(Place.WORDS, line);
    }

    private static boolean isTable(EditionDefinition said, String key) {
        return said.field(key).filter(field -> field.sort() == FieldSort.TABLE).isPresent();
    }

    /** Names between braces that say nothing in a paper of this edition, in their order; a table that stands among words is one. */
    public Set<String> unknown(EditionDefinition said) {
        Set<String> unknown = new LinkedHashSet<>();
        for (Line line : lines(said)) {
            line.when()
                    .filter(condition -> !condition.isSaid(said))
                    .ifPresent(condition -> unknown.add(condition.text()));
            if (line.place() == Place.TABLE) {
                line.columns().stream()
                        .filter(column -> said.columns(line.table()).stream()
                                .noneMatch(one -> one.key().equals(column)))
                        .forEach(column -> unknown.add(line.table() + ": " + column));
            } else {
                Matcher named = NAMED.matcher(line.words());
                while (named.find()) {
                    if (!isSaid(said, named.group(1))) {
                        unknown.add(named.group(1));
                    }
                }
            }
        }
        return unknown;
    }

    private static boolean isSaid(EditionDefinition said, String text) {
        return PaperName.parse(text).flatMap(name -> name.field(said)).isPresent()
                || (said.field(text).isEmpty() && isCommon(said, text));
    }

    /** Whether every record of an edition has it. */
    static boolean isCommon(EditionDefinition said, String key) {
        return RecordValue.of(key)
                .filter(one ->
                        one != RecordValue.NUMBER || !said.head().pattern().isEmpty())
                .filter(one -> one != RecordValue.STATE || !said.states().isEmpty())
                .isPresent();
    }

    /** Words with each name between braces replaced by what it stands for. */
    public static String filled(String words, Function<String, String> values) {
        return NAMED.matcher(words).replaceAll(found -> Matcher.quoteReplacement(values.apply(found.group(1))));
    }
}
