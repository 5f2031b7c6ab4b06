package org.khet.portal.admin.internal.role.ui;

import java.util.Collection;
import java.util.stream.Collectors;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.security.Permission;

/**
 * Roles and permissions in the words of their modules; the code where a module is not there.
 *
 * @param texts of all modules
 */
record RoleWords(Texts texts) {
    String role(String code) {
        int dot = code.indexOf('.');
        return of(dot < 0 ? code : code.substring(0, dot) + ".role." + code.substring(dot + 1), code);
    }

    String permission(Permission permission) {
        String[] parts = permission.text().split(":", 3);
        return of(parts[0] + ".permission." + parts[1] + "." + parts[2], permission.text());
    }

    String module(String id) {
        return of(id + ".title", id);
    }

    /** The permissions as a piece of a sentence. */
    String list(Collection<Permission> permissions) {
        return permissions.stream().map(this::permission).sorted().collect(Collectors.joining(" · "));
    }

    private String of(String key, String otherwise) {
        return texts.has(key) ? texts.get(key) : otherwise;
    }
}
