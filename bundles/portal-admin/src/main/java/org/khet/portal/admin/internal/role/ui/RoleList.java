package org.khet.portal.admin.internal.role.ui;

import java.util.List;
import org.khet.portal.api.admin.security.RoleRegister;
import org.khet.portal.api.admin.security.RoleRegister.Facts;
import org.khet.portal.api.export.Column;
import org.khet.portal.api.export.ExportList;
import org.khet.portal.api.export.ListKind;
import org.khet.portal.api.i18n.Texts;

/**
 * The roles of the office with what they give, as a file; how many hold them, and nobody's name.
 *
 * @param words roles in the person's language
 */
record RoleList(RoleMessages words) {
    private static final ListKind KIND = ListKind.impersonal("core.role", RoleRegister.MANAGE);

    /** Roles as they stand on the page. */
    ExportList<Facts> all(List<Facts> roles) {
        Texts texts = words.texts();
        return new ExportList<>(
                KIND,
                new ExportList.ExportTexts(texts.get("admin.roles.title"), "", texts.locale()),
                List.of(
                        Column.text(texts.get("admin.roles.list.role"), 30, role -> words.role(role.code())),
                        Column.text(
                                texts.get("admin.audit.module"),
                                24,
                                role -> words.module(role.code().replaceFirst("\\..*", ""))),
                        Column.number(
                                texts.get("admin.roles.list.holders"),
                                10,
                                role -> role.holders().size()),
                        Column.text(
                                texts.get("admin.audit.field.permissions"), 70, role -> words.list(role.permissions())),
                        Column.text(
                                texts.get("admin.roles.list.origin"),
                                18,
                                role -> role.changed() ? texts.get("admin.roles.changed") : "")),
                ExportList.Source.of(roles));
    }
}
