package org.khet.portal.admin.internal.text;

import org.khet.portal.api.i18n.Texts;

/** Names of roles and permissions: texts of the modules that bring them, {@code <module>.role.<name>} for a role. Stateless. */
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

    /** The name of a permission, {@code <module>.permission.<resource>.<action>}; never its code, as with roles. */
    public static String permission(Texts texts, String permission) {
        String[] parts = permission.split(":", 3);
        String key = parts[0] + ".permission." + parts[1] + "." + parts[2];
        return texts.get(texts.has(key) ? key : "admin.role.away.permission");
    }

    /** Name of the module with this id, and of one that is not there that it is not. */
    public static String module(Texts texts, String id) {
        return texts.get(texts.has(id + ".title") ? id + ".title" : "admin.role.away.module");
    }

    private static String key(String code) {
        return code.replaceFirst("\\.", ".role.");
    }
}
