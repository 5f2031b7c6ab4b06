package org.khet.finance.internal.payment;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.khet.portal.api.outcome.Rejected;

/**
 * A line of a bank's file with places: <code>{name:30}</code> is filled with spaces at its end and cut, <code>{amount:13}</code> is satang with noughts
 * before it, <code>{amount}</code> without a width stands as it is. Source: finance FIN-25.
 *
 * @param text of the line
 */
record BankFileLine(String text) {
    /** Places that are numbers: noughts fill them, and nothing is cut. */
    private static final Set<String> NUMBERS = Set.of("no", "count", "amount", "total");

    private static final Set<String> WORDS =
            Set.of("own", "account", "bank", "name", "claim", "day", "month", "year", "thaiYear", "subject");
    private static final Pattern PLACE = Pattern.compile("\\{([A-Za-z]+)(?::(\\d{1,3}))?}");

    static BankFileLine of(String text) {
        return new BankFileLine(text);
    }

    /** Places that mean nothing. */
    Set<String> unknown() {
        Set<String> unknown = new TreeSet<>();
        PLACE.matcher(text)
                .results()
                .map(place -> place.group(1))
                .filter(place -> !NUMBERS.contains(place) && !WORDS.contains(place))
                .forEach(unknown::add);
        return unknown;
    }

    /** The line with these values; sums in satang. */
    String with(Map<String, String> values) {
        return PLACE.matcher(text).replaceAll(place -> Matcher.quoteReplacement(filled(place, values)));
    }

    private static String filled(MatchResult place, Map<String, String> values) {
        String name = place.group(1);
        String value = values.getOrDefault(name, "");
        if (place.group(2) == null) {
            return value;
        }
        int width = Integer.parseInt(place.group(2));
        if (NUMBERS.contains(name)) {
            if (value.length() > width) {
                throw Rejected.of("", "finance.error.fileTooLong", value, width);
            }
            return "0".repeat(width - value.length()) + value;
        }
        return value.length() > width ? value.substring(0, width) : value + " ".repeat(width - value.length());
    }
}
