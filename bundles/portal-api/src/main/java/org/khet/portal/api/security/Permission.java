package org.khet.portal.api.security;

import java.util.regex.Pattern;

/**
 * A permission {@code module:resource:action}, e.g. {@code ict:repair:accept}. The office is added when it is checked.
 *
 * @param text the three parts, lower case, joined by colons
 */
public record Permission(String text) {
    private static final Pattern FORM = Pattern.compile("[a-z]{2,12}:[a-z-]{2,30}:[a-z-]{2,30}");

    /** @throws IllegalArgumentException if not of the form module:resource:action */
    public Permission {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("permission " + text);
        }
    }

    /** The permission of this text. */
    public static Permission of(String text) {
        return new Permission(text);
    }

    /** Id of the module that owns it. */
    public String module() {
        return text.substring(0, text.indexOf(':'));
    }

    @Override
    public String toString() {
        return text;
    }
}
