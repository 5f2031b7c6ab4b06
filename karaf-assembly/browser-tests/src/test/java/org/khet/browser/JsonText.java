package org.khet.browser;

/** Strings as JSON writes them. */
final class JsonText {
    private static final int PRINTABLE = 0x20;

    private JsonText() {}

    static String text(String text) {
        StringBuilder json = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c < PRINTABLE || Character.isSurrogate(c) || c >= '\u2028' && c <= '\u2029') {
                json.append("\\u%04x".formatted((int) c));
            } else {
                json.append(c);
            }
        }
        return json.append('"').toString();
    }
}
