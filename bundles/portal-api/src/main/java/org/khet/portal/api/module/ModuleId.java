package org.khet.portal.api.module;

import java.util.regex.Pattern;

/**
 * Id of a module, said once: artifact, bundle, feature, route, permission, configuration and texts follow from it.
 *
 * @param value 2 to 12 lower-case letters
 */
public record ModuleId(String value) {
    private static final Pattern FORM = Pattern.compile("[a-z]{2,12}");

    /** @throws IllegalArgumentException if not 2 to 12 lower-case letters */
    public ModuleId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("module id " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
