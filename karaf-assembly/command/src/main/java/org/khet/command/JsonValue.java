package org.khet.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A JSON value as read: text, number, truth and null as text; objects and lists as they are. As much of JSON as the control
 * channel speaks.
 *
 * @param text of a plain value, else empty
 * @param items of a list, else empty
 * @param members of an object, else empty
 */
record JsonValue(String text, List<JsonValue> items, Map<String, JsonValue> members) {
    private static final JsonValue NOTHING = new JsonValue("", List.of(), Map.of());

    /** @throws IllegalArgumentException if it is no JSON */
    static JsonValue read(String source) {
        var reader = new Reader(source);
        JsonValue value = reader.value();
        reader.end();
        return value;
    }

    /** The member of that name; an empty text if there is none. */
    JsonValue at(String name) {
        return members.getOrDefault(name, NOTHING);
    }

    /** A text as a JSON string, in quotation marks. */
    static String quoted(String text) {
        var quoted = new StringBuilder("\"");
        text.chars().forEach(c -> {
            switch (c) {
                case '"', '\\' -> quoted.append('\\').append((char) c);
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                case '\r' -> quoted.append("\\r");
                default -> quoted.append(c < ' ' ? String.format("\\u%04x", c) : String.valueOf((char) c));
            }
        });
        return quoted.append('"').toString();
    }

    private static final class Reader {
        private final String source;
        private int at;

        Reader(String source) {
            this.source = source;
        }

        JsonValue value() {
            char next = peek();
            return switch (next) {
                case '{' -> object();
                case '[' -> list();
                case '"' -> new JsonValue(string(), List.of(), Map.of());
                default -> plain();
            };
        }

        void end() {
            blanks();
            if (at != source.length()) {
                throw wrong();
            }
        }

        private JsonValue object() {
            var members = new LinkedHashMap<String, JsonValue>();
            at++;
            while (peek() != '}') {
                String name = string();
                take(':');
                members.put(name, value());
                if (peek() != '}') {
                    take(',');
                }
            }
            at++;
            return new JsonValue("", List.of(), members);
        }

        private JsonValue list() {
            var items = new ArrayList<JsonValue>();
            at++;
            while (peek() != ']') {
                items.add(value());
                if (peek() != ']') {
                    take(',');
                }
            }
            at++;
            return new JsonValue("", items, Map.of());
        }

        private JsonValue plain() {
            int start = at;
            while (at < source.length() && ",]} \n\r\t".indexOf(source.charAt(at)) < 0) {
                at++;
            }
            if (start == at) {
                throw wrong();
            }
            return new JsonValue(source.substring(start, at), List.of(), Map.of());
        }

        private String string() {
            take('"');
            var text = new StringBuilder();
            while (at < source.length() && source.charAt(at) != '"') {
                char c = source.charAt(at++);
                text.append(c == '\\' ? escaped() : c);
            }
            take('"');
            return text.toString();
        }

        private char escaped() {
            if (at >= source.length()) {
                throw wrong();
            }
            char c = source.charAt(at++);
            return switch (c) {
                case 'n' -> '\n';
                case 't' -> '\t';
                case 'r' -> '\r';
                case 'b' -> '\b';
                case 'f' -> '\f';
                case 'u' -> (char) Integer.parseInt(source, at, at += 4, 16);
                default -> c;
            };
        }

        private char peek() {
            blanks();
            if (at >= source.length()) {
                throw wrong();
            }
            return source.charAt(at);
        }

        private void take(char expected) {
            if (peek() != expected) {
                throw wrong();
            }
            at++;
        }

        private void blanks() {
            while (at < source.length() && Character.isWhitespace(source.charAt(at))) {
                at++;
            }
        }

        private IllegalArgumentException wrong() {
            return new IllegalArgumentException("no JSON at character " + at);
        }
    }
}
