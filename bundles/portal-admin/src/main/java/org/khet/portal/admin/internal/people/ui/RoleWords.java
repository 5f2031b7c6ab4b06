package org.khet.portal.admin.internal.people.ui;

import org.khet.portal.api.i18n.Texts;

/** Names of roles: the text {@code <module>.role.<name>}, the code where the module is not there. Stateless. */
final class RoleWords {
    private RoleWords() {}

    static String name(Texts texts, String code) {
        int dot = code.indexOf('.');
        String key = dot < 0 ? code : code.substring(0, dot) + ".role." + code.substring(dot + 1);
        return texts.has(key) ? texts.get(key) : code;
    }
}
