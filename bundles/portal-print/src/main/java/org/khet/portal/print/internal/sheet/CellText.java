package org.khet.portal.print.internal.sheet;

/** Text that every file format can carry. */
public final class CellText {
    private CellText() {}

    /** Returns the text without control characters and broken surrogates; line breaks and tabs stay. */
    public static String clean(String text) {
        var clean = new StringBuilder(text.length());
        text.codePoints().filter(CellText::isAllowed).forEach(clean::appendCodePoint);
        return clean.toString();
    }

    /** Returns the text cut to the given number of characters, the last one telling so. */
    public static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(longest - 2)) ? longest - 2 : longest - 1;
        return text.substring(0, end) + "…";
    }

    private static boolean isAllowed(int c) {
        boolean control = c < ' ' && c != '\n' && c != '\t';
        boolean nothing = c == 0xFFFE || c == 0xFFFF || Character.getType(c) == Character.SURROGATE;
        return !control && !nothing;
    }
}
