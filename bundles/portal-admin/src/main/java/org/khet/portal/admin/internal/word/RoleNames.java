package org.khet.portal.admin.internal.word;

import org.khet.portal.api.i18n.Texts;

/** Names of roles: the text {@code <module>.role.<name>} of the module that brings them. Stateless. */
public final class RoleNames {
    private RoleNames() {}

    /** Whether the module that names the role is there; only then it is offered. */
    public static boolean isThere(Texts texts, String code) {
        return texts.has(key(code));
    }

    /** The role's name; never its code: a role whose module is not there is said to be one. */
    public static String of(Texts texts, String code) {
        return texts.get(isThere(texts, code) ? key(code) : "admin.role.away");
    }

    private static String key(String code) {
        return code.replaceFirst("\\.", ".role.");
    }
}
