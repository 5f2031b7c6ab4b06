package org.khet.portal.print.internal.paper;

import org.khet.portal.api.text.ThaiLineBreaks;
import org.xhtmlrenderer.layout.breaker.BreakPoint;
import org.xhtmlrenderer.layout.breaker.BreakPointsProvider;

/**
 * Where a line on paper may end: between words, and anywhere in a run too long to be a word, such as a web address,
 * which would run out of its cell and off the sheet otherwise.
 */
final class PaperBreaks implements BreakPointsProvider {
    private static final int LONGEST_WORD = 24;

    private final String text;
    private final int[] words;
    private int word;
    private int at;

    PaperBreaks(String text) {
        this.text = text;
        words = ThaiLineBreaks.of(text);
    }

    @Override
    public BreakPoint next() {
        if (word == words.length) {
            return BreakPoint.getDonePoint();
        }
        int from = word == 0 ? 0 : words[word - 1];
        int to = words[word];
        at = to - from > LONGEST_WORD ? inside(Math.max(from, at) + 1, to) : to;
        if (at == to) {
            word++;
        }
        return new BreakPoint(at);
    }

    private int inside(int first, int to) {
        int position = first;
        while (position < to && !mayBegin(text.charAt(position))) {
            position++;
        }
        return position;
    }

    private static boolean mayBegin(char c) {
        boolean mark = Character.getType(c) == Character.NON_SPACING_MARK;
        boolean vowel = (c >= 'ะ' && c <= 'ำ') || c == 'ๅ';
        return !mark && !vowel && c != 'ๆ' && c != 'ฯ' && c != ' ' && !Character.isLowSurrogate(c);
    }
}
