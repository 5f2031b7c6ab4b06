package org.khet.ict.internal.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import org.khet.portal.api.print.PrintTemplate;

/** The templates of the section, and cells of its registers. */
public final class Templates {
    /** Kind of a cell with a figure. */
    public static final String NUMBER = "number";

    private Templates() {}

    /** Template {@code print/<name>.xhtml} of this bundle. */
    public static PrintTemplate of(String name) {
        InputStream in = Objects.requireNonNull(
                Templates.class.getClassLoader().getResourceAsStream("print/" + name + ".xhtml"), name);
        try {
            return PrintTemplate.read("ict/" + name, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Head of a column of {@code register.xhtml}; width in millimetres, empty for what is left. */
    public static Map<String, Object> head(String label, String width) {
        return Map.of("label", label, "width", width, "kind", "");
    }

    /** Cell of a register with a text. */
    public static Map<String, Object> cell(String text) {
        return Map.of("text", text, "kind", "");
    }

    /** Cell of a register with a figure. */
    public static Map<String, Object> figure(String text) {
        return Map.of("text", text, "kind", NUMBER);
    }
}
