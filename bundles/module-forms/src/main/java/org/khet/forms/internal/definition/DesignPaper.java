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
 * key of a table is that table. Immutable. Source: core CORE-101.
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
    public enum Common {
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
        public static Optional<Common> of(String key) {
            return Arrays.stream(values()).filter(one -> one.key().equals(key)).findFirst();
        }
    }

    /**
     * A line.
     *
     * @param place what it is
     * @param words its words, without the sign with which it begins
     */
    public record Line(Place place, String words) {
        /** Those who sign here. */
        public List<String> signers() {
            return Arrays.stream(words.split("\\|", -1)).map(String::strip).toList();
        }
    }

    /** The lines in their order. */
    public List<Line> lines(EditionDefinition said) {
        return text.lines().map(line -> line(said, line.strip())).toList();
    }

    private static Line line(EditionDefinition said, String line) {
        if (line.isEmpty()) {
            return new Line(Place.GAP, "");
        }
        if (line.startsWith("## ")) {
            return new Line(Place.HEADING, line.substring(3).strip());
        }
        if (line.startsWith("# ")) {
            return new Line(Place.TITLE, line.substring(2).strip());
        }
        if (line.startsWith("> ")) {
            return new Line(Place.RIGHT, line.substring(2).strip());
        }
        if (line.startsWith(SIGN)) {
            return new Line(Place.SIGN, line.substring(SIGN.length()).strip());
        }
        Matcher named = NAMED.matcher(line);
        return named.matches() && isTable(said, named.group(1))
                ? new Line(Place.TABLE, named.group(1))
                : new Line(Place.WORDS, line);
    }

    private static boolean isTable(EditionDefinition said, String key) {
        return said.field(key).filter(field -> field.sort() == FieldSort.TABLE).isPresent();
    }

    /** Names between braces that say nothing in a paper of this edition, in their order; a table that stands among words is one. */
    public Set<String> unknown(EditionDefinition said) {
        Set<String> unknown = new LinkedHashSet<>();
        for (Line line : lines(said)) {
            if (line.place() != Place.TABLE) {
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

    private static boolean isSaid(EditionDefinition said, String key) {
        return said.field(key)
                .map(field -> field.sort() != FieldSort.TABLE)
                .orElseGet(() -> Common.of(key)
                        .filter(one ->
                                one != Common.NUMBER || !said.head().pattern().isEmpty())
                        .filter(one -> one != Common.STATE || !said.states().isEmpty())
                        .isPresent());
    }

    /** Words with each name between braces replaced by what it stands for. */
    public static String filled(String words, Function<String, String> values) {
        return NAMED.matcher(words).replaceAll(found -> Matcher.quoteReplacement(values.apply(found.group(1))));
    }
}
