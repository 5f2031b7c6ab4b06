package org.khet.ict.internal.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.khet.portal.api.print.PrintTemplate;

/** The templates of the section. */
public final class IctTemplates {
    private IctTemplates() {}

    /** Template {@code print/<name>.xhtml} of this bundle. */
    public static PrintTemplate of(String name) {
        InputStream in = Objects.requireNonNull(
                IctTemplates.class.getClassLoader().getResourceAsStream("print/" + name + ".xhtml"), name);
        try {
            return PrintTemplate.read("ict/" + name, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
