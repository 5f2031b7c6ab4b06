package org.khet.portal.persistence.internal.unit;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The manifest header {@code Khet-Module: id=<id>;prefix=<prefix>}.
 *
 * @param id     module id and name of its unit
 * @param prefix prefix of its tables
 */
record ModuleHeaderLine(String id, String prefix) {
    static final String NAME = "Khet-Module";
    private static final Pattern FORM = Pattern.compile("\\s*id=([a-z]{2,12})\\s*;\\s*prefix=([a-z]{3,4})\\s*");

    /** Empty when the bundle has no such header or it is not of this form. */
    static Optional<ModuleHeaderLine> parse(@Nullable String text) {
        Matcher form = FORM.matcher(text == null ? "" : text);
        return form.matches() ? Optional.of(new ModuleHeaderLine(form.group(1), form.group(2))) : Optional.empty();
    }
}
