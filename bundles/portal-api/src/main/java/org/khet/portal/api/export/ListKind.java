package org.khet.portal.api.export;

import java.util.regex.Pattern;
import org.khet.portal.api.security.Permission;

/**
 * A list as the rules of exports know it. Source: core E-64, CORE-129.
 *
 * @param name       {@code <module>.<topic>}; {@code <name>.exported} is the action on the audit trail and its text key
 * @param permission without which nobody takes the list out; usually the one that opens it
 * @param personal   whether it tells about people: then a purpose is asked for, and papers carry a watermark
 */
public record ListKind(String name, Permission permission, boolean personal) {
    private static final Pattern NAME = Pattern.compile("[a-z]{2,12}\\.[a-z][a-z-]{1,28}");

    /** @throws IllegalArgumentException if the name is none */
    public ListKind {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("list " + name);
        }
    }

    /** A list that tells about people. */
    public static ListKind personal(String name, Permission permission) {
        return new ListKind(name, permission, true);
    }

    /** A list that tells about nobody. */
    public static ListKind impersonal(String name, Permission permission) {
        return new ListKind(name, permission, false);
    }

    /** Action on the audit trail. */
    public String action() {
        return name + ".exported";
    }
}
