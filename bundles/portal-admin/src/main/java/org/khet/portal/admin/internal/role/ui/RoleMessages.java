package org.khet.portal.admin.internal.role.ui;

import java.util.Collection;
import java.util.stream.Collectors;
import org.khet.portal.admin.internal.text.RoleNames;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.security.Permission;

/**
 * Roles and permissions in the words of their modules. A module that leaves while its page is open takes its words along:
 * then it is said that it is not there, no code is shown.
 *
 * @param texts of all modules
 */
record RoleMessages(Texts texts) {
    String role(String code) {
        return RoleNames.of(texts, code);
    }

    String permission(Permission permission) {
        return RoleNames.permission(texts, permission.text());
    }

    String module(String id) {
        return RoleNames.module(texts, id);
    }

    /** The permissions as a piece of a sentence. */
    String list(Collection<Permission> permissions) {
        return permissions.stream().map(this::permission).distinct().sorted().collect(Collectors.joining(" · "));
    }

    /** What a refusal says, with the name of the permission that it is about. */
    String refusal(Problem problem) {
        Object[] named = problem.args().stream()
                .map(arg -> arg instanceof String text && text.indexOf(':') > 0 ? permission(Permission.of(text)) : arg)
                .toArray();
        return texts.get(problem.key(), named);
    }
}
