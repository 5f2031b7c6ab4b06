package org.khet.portal.api.text;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A text with marks while it is typed: what the buttons above its field make of the words that are chosen in it. Places are counted in
 * characters; places outside of the text mean its end.
 *
 * @param text the text
 * @param from begin of what is chosen
 * @param to   its end
 */
public record MarkedTyping(String text, int from, int to) {
    private static final String BOLD = "**";
    private static final Pattern NUMBERED = Pattern.compile("^\\s*[0-9๐-๙]{1,3}[.)]\\s+");
    private static final Pattern BULLET = Pattern.compile("^\\s*[-•]\\s+");
    private static final Pattern HEADING = Pattern.compile("^#\\s+");
    private static final Pattern ANY = Pattern.compile("^\\s*(?:[0-9๐-๙]{1,3}[.)]|[-•#])\\s+");
    private static final String ROW = "|  |  |  |";

    /** Places within the text, the first before the second. */
    public MarkedTyping {
        int most = text.length();
        int one = Math.clamp(from, 0, most);
        int other = Math.clamp(to, 0, most);
        from = Math.min(one, other);
        to = Math.max(one, other);
    }

    /** What is chosen stands out, or no longer; with nothing chosen the marks stand ready around the place. */
    public MarkedTyping bold() {
        String chosen = text.substring(from, to);
        String words = chosen.strip();
        if (words.length() > 2 * BOLD.length() && words.startsWith(BOLD) && words.endsWith(BOLD)) {
            return replaced(words.substring(BOLD.length(), words.length() - BOLD.length()));
        }
        String marked = Arrays.stream(words.split("\n", -1))
                .map(line -> line.isBlank() ? line : BOLD + line.strip() + BOLD)
                .reduce((one, next) -> one + "\n" + next)
                .orElse("");
        return words.isEmpty() ? inserted(BOLD + BOLD, BOLD.length()) : replaced(marked);
    }

    /** The lines that are chosen become a list with numbers from 1, or no longer. */
    public MarkedTyping numbered() {
        return listed(NUMBERED, at -> at + 1 + ". ");
    }

    /** The lines that are chosen become headings, or no longer. */
    public MarkedTyping heading() {
        return listed(HEADING, at -> "# ");
    }

    /** The lines that are chosen become a list with bullets, or no longer. */
    public MarkedTyping bulleted() {
        return listed(BULLET, at -> "- ");
    }

    /** An empty table of three columns below the line; the place is its first cell. */
    public MarkedTyping table(String first, String second, String third) {
        int end = lineEnd(to);
        String before =
                text.substring(0, end) + (end == 0 || text.substring(0, end).endsWith("\n") ? "" : "\n");
        String table = String.join(
                "\n", MarkedText.table(List.of(first, second, third), List.of()).strip(), ROW, ROW);
        int place = before.length() + 2;
        return new MarkedTyping(
                before + table + "\n" + text.substring(end).stripLeading(), place, place + first.length());
    }

    /** Words in the place of what is chosen. */
    public MarkedTyping put(String words) {
        return inserted(words, words.length());
    }

    private MarkedTyping inserted(String words, int place) {
        return new MarkedTyping(text.substring(0, from) + words + text.substring(to), from + place, from + place);
    }

    private MarkedTyping replaced(String words) {
        String chosen = text.substring(from, to);
        int begin = from + chosen.indexOf(chosen.strip());
        String after = text.substring(begin + chosen.strip().length());
        return new MarkedTyping(text.substring(0, begin) + words + after, begin, begin + words.length());
    }

    private MarkedTyping listed(Pattern mark, IntFunction<String> put) {
        int begin = text.lastIndexOf('\n', from - 1) + 1;
        int end = lineEnd(to);
        List<String> lines = List.of(text.substring(begin, end).split("\n", -1));
        boolean marked = lines.stream().allMatch(line -> mark.matcher(line).find());
        String made = IntStream.range(0, lines.size())
                .mapToObj(at -> {
                    String bare = ANY.matcher(lines.get(at)).replaceFirst("");
                    return marked ? bare : put.apply(at) + bare;
                })
                .reduce((one, next) -> one + "\n" + next)
                .orElse("");
        return new MarkedTyping(
                text.substring(0, begin) + made + text.substring(end),
                begin == end ? begin + made.length() : begin,
                begin + made.length());
    }

    private int lineEnd(int place) {
        int end = text.indexOf('\n', place);
        return end < 0 ? text.length() : end;
    }
}
