package org.khet.portal.core.internal.file;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes a file name harmless: as a name on disk, in a header, in a list and to the eye. Stateless. */
final class FileNames {
    /** Most bytes of a name in UTF-8, as file systems take them. */
    static final int MOST_BYTES = 255;

    private static final Pattern FOLDERS = Pattern.compile(".*[/\\\\]", Pattern.DOTALL);
    /** Control characters, and those that turn the direction of writing or have no width (a name may not hide its end). */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}]");

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern ODD = Pattern.compile("[<>:\"|?*]");
    private static final Pattern EDGES = Pattern.compile("^[. ]+|[. ]+$");
    private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul", "clock$");
    private static final Pattern NUMBERED_DEVICE = Pattern.compile("(com|lpt)[0-9]");
    private static final Pattern MARK = Pattern.compile("\\p{M}");

    private FileNames() {}

    /** The name without folders and odd characters, in at most 255 bytes; its ending is kept. Never empty. */
    static String clean(String typed) {
        String name = FOLDERS.matcher(Normalizer.normalize(typed, Normalizer.Form.NFC))
                .replaceAll("");
        name = UNSEEN.matcher(BLANKS.matcher(name).replaceAll(" ")).replaceAll("");
        name = ODD.matcher(name).replaceAll("_");
        name = EDGES.matcher(name).replaceAll("");
        String stem = stem(name).toLowerCase(Locale.ROOT);
        if (DEVICES.contains(stem) || NUMBERED_DEVICE.matcher(stem).matches()) {
            name = "_" + name;
        }
        return name.isEmpty() ? "file" : fit(name, ending(name));
    }

    /** What stands behind the last dot, in lower case; empty without one. */
    static String ending(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 1 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** The name with this ending added. */
    static String withEnding(String name, String ending) {
        return fit(name + "." + ending, ending);
    }

    private static String fit(String name, String ending) {
        if (bytes(name) <= MOST_BYTES) {
            return name;
        }
        String kept = ending.length() > 16 ? "" : "." + name.substring(name.length() - ending.length());
        String tail = ending.isEmpty() ? "" : kept;
        StringBuilder head = new StringBuilder(name.substring(0, name.length() - tail.length()));
        while (bytes(head.toString()) + bytes(tail) > MOST_BYTES) {
            int last = head.codePointBefore(head.length());
            head.setLength(head.length() - Character.charCount(last));
            while (MARK.matcher(Character.toString(last)).matches() && !head.isEmpty()) {
                last = head.codePointBefore(head.length());
                head.setLength(head.length() - Character.charCount(last));
            }
        }
        return head + tail;
    }

    private static String stem(String name) {
        int dot = name.indexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
