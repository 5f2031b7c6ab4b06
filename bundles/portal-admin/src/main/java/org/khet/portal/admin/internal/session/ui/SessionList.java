package org.khet.portal.admin.internal.session.ui;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.security.Accounts;
import org.khet.portal.api.admin.security.Sessions.Open;
import org.khet.portal.api.export.Column;
import org.khet.portal.api.export.ExportList;
import org.khet.portal.api.export.ListKind;
import org.khet.portal.api.i18n.Texts;

/**
 * Who is signed in where, as a file.
 *
 * @param texts  in the person's language
 * @param device the device of a session in words
 */
record SessionList(Texts texts, Function<Open, @Nullable String> device) {
    private static final ListKind KIND = ListKind.personal("core.session", Accounts.MANAGE);

    /**
     * The sessions as they were read.
     *
     * @param sentence the filter in words
     */
    ExportList<Open> all(List<Open> open, String sentence) {
        return new ExportList<>(
                KIND,
                new ExportList.ExportTexts(texts.get("admin.sessions.title"), sentence, texts.locale()),
                List.of(
                        Column.text(texts.get("admin.sessions.name"), 30, Open::who),
                        Column.text(texts.get("admin.sessions.account"), 18, Open::name),
                        Column.text(texts.get("admin.sessions.device"), 26, device),
                        Column.text(texts.get("admin.sessions.address"), 20, Open::address),
                        Column.instant(texts.get("admin.sessions.began"), 20, Open::began),
                        Column.instant(texts.get("admin.sessions.used"), 20, Open::used)),
                ExportList.Source.of(open));
    }
}
