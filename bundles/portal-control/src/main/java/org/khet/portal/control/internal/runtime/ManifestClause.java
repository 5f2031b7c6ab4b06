package org.khet.portal.control.internal.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One clause of a manifest header: {@code path;path;attribute=value;directive:=value}.
 *
 * @param paths      packages or namespaces
 * @param attributes by name, without type
 * @param directives by name
 */
record ManifestClause(List<String> paths, Map<String, String> attributes, Map<String, String> directives) {
    static List<ManifestClause> parse(String header) {
        return split(header, ',').stream().map(ManifestClause::clause).toList();
    }

    private static ManifestClause clause(String text) {
        List<String> paths = new ArrayList<>();
        Map<String, String> attributes = new TreeMap<>();
        Map<String, String> directives = new TreeMap<>();
        for (String part : split(text, ';')) {
            int equals = outside(part, '=');
            if (equals < 0) {
                paths.add(part);
            } else if (part.charAt(equals - 1) == ':') {
                directives.put(part.substring(0, equals - 1).strip(), bare(part.substring(equals + 1)));
            } else {
                attributes.put(
                        part.substring(0, equals).replaceFirst(":.*", "").strip(), bare(part.substring(equals + 1)));
            }
        }
        return new ManifestClause(paths, attributes, directives);
    }

    private static String bare(String value) {
        return value.strip().replaceAll("^\"|\"$", "");
    }

    private static int outside(String text, char sought) {
        boolean quoted = false;
        for (int i = 1; i < text.length(); i++) {
            if (text.charAt(i) == '"') {
                quoted = !quoted;
            } else if (!quoted && text.charAt(i) == sought) {
                return i;
            }
        }
        return -1;
    }

    private static List<String> split(String text, char at) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            quoted ^= c == '"';
            if (c == at && !quoted) {
                add(parts, part);
            } else {
                part.append(c);
            }
        }
        add(parts, part);
        return parts;
    }

    private static void add(List<String> parts, StringBuilder part) {
        String text = part.toString().strip();
        if (!text.isEmpty()) {
            parts.add(text);
        }
        part.setLength(0);
    }
}
