package org.khet.ict.internal.knowledge;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Words of a text that has no blanks between them, by the dictionary of the Java runtime. Stateless. */
final class ThaiWordSplitter {
    private static final Locale THAI = Locale.forLanguageTag("th");

    private ThaiWordSplitter() {}

    /** Its words in their order, without blanks; where the dictionary knows none, what stands between blanks. */
    static List<String> of(String text) {
        BreakIterator ends = BreakIterator.getWordInstance(THAI);
        ends.setText(text);
        List<String> words = new ArrayList<>();
        int from = ends.first();
        for (int to = ends.next(); to != BreakIterator.DONE; to = ends.next()) {
            String word = text.substring(from, to).strip();
            if (!word.isEmpty()) {
                words.add(word);
            }
            from = to;
        }
        return words;
    }
}
