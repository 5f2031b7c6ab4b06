package org.khet.portal.print.internal.paper;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Properties of a paragraph in WordprocessingML in the order of its schema. */
final class WordPropertyOrder {
    private static final Pattern SPACING = Pattern.compile("<w:spacing [^>]*/>");
    private static final Pattern LEFT = Pattern.compile(" w:left=\"\\d+\"");
    private static final Pattern FIRST = Pattern.compile(" w:firstLine=\"\\d+\"");
    private static final Pattern ADJUST = Pattern.compile("<w:jc [^>]*/>");

    private WordPropertyOrder() {}

    /** Each property once, the innermost counts, in the order of the schema: a word processor takes no other. */
    static String of(String look) {
        StringBuilder all = new StringBuilder(last(SPACING, look));
        String indents = last(LEFT, look) + last(FIRST, look);
        if (!indents.isEmpty()) {
            all.append("<w:ind").append(indents).append("/>");
        }
        return all.append(last(ADJUST, look)).toString();
    }

    private static String last(Pattern property, String look) {
        return property.matcher(look).results().map(MatchResult::group).reduce("", (one, inner) -> inner);
    }
}
