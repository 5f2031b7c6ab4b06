package org.khet.portal.testkit.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers that a screen shows as they are: in a cell of a table, a figure of a card, a fact or an element. A count needs its
 * thousands parted ({@link org.khet.portal.api.text.NumberFormatter#whole}); years and keys do not, nor do texts, which part
 * them by themselves.
 */
final class ShownNumbers {
    private static final Pattern BARE = Pattern.compile("String\\.valueOf\\(");
    private static final Set<String> SHOW =
            Set.of("List.of", "Map.of", "add", "Figure", "fact", "Span", "Div", "setText", "setFooter");
    private static final Pattern CALL = Pattern.compile("((?:\\b(?:List|Map)\\.)?\\w+)$");
    private static final Pattern YEAR_OR_KEY =
            Pattern.compile("(?:[yY]ear|[bB]uddhist|\\bid|\\bvalue)(?:\\([^()]*\\))*\\)?$");

    private ShownNumbers() {}

    /** What the source of a screen shows without its thousands parted. */
    static List<String> unparted(String source) {
        List<String> found = new ArrayList<>();
        Matcher bare = BARE.matcher(source);
        while (bare.find()) {
            String number =
                    source.substring(bare.end(), end(source, bare.end())).strip();
            Matcher call = CALL.matcher(source.substring(0, around(source, bare.start())));
            if (call.find()
                    && SHOW.contains(call.group(1))
                    && !YEAR_OR_KEY.matcher(number).find()) {
                found.add(number);
            }
        }
        return found;
    }

    /** Where the arguments that begin here end. */
    private static int end(String source, int from) {
        int open = 1;
        int at = from;
        while (open > 0) {
            open += depth(source.charAt(at++));
        }
        return at - 1;
    }

    /** Where the call opens that has this place among its arguments; 0 when there is none. */
    private static int around(String source, int place) {
        int open = 0;
        int at = place;
        while (open < 1 && at > 0) {
            char sign = source.charAt(--at);
            if (sign == ';' && open == 0) {
                return 0;
            }
            open += depth(sign);
        }
        return at;
    }

    private static int depth(char sign) {
        return switch (sign) {
            case '(' -> 1;
            case ')' -> -1;
            default -> 0;
        };
    }
}
