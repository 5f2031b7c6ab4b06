package org.khet.portal.print.internal.paper;

/** Text of people made safe for the page: markup escaped, signs that XML or the face cannot show left out. */
final class PrintableText {
    private PrintableText() {}

    static String escape(String text) {
        var safe = new StringBuilder(text.length() + 16);
        text.codePoints().filter(PrintableText::isPrintable).forEach(c -> append(safe, c));
        return safe.toString();
    }

    private static void append(StringBuilder safe, int c) {
        switch (c) {
            case '&' -> safe.append("&amp;");
            case '<' -> safe.append("&lt;");
            case '>' -> safe.append("&gt;");
            case '"' -> safe.append("&quot;");
            case '\'' -> safe.append("&#39;");
            default -> safe.appendCodePoint(c);
        }
    }

    private static boolean isPrintable(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL -> c == '\n' || c == '\t';
            case Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE -> false;
            default -> true;
        };
    }
}
