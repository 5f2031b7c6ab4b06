package org.khet.portal.admin.internal.personal.ui;

import java.util.List;
import org.khet.portal.api.admin.personal.Unmasking;
import org.khet.portal.api.admin.personal.UnmaskingRegister;
import org.khet.portal.api.admin.personal.UnmaskingRegister.Filter;
import org.khet.portal.api.export.Column;
import org.khet.portal.api.export.ExportList;
import org.khet.portal.api.export.ListKind;
import org.khet.portal.api.export.RowPager;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.security.Caller;

/**
 * Showings in words, and as a file.
 *
 * @param caller   in whose name is read
 * @param texts    in the person's language, with those of the modules
 * @param register the showings
 */
record UnmaskingList(Caller caller, Texts texts, UnmaskingRegister register) {
    private static final ListKind KIND = ListKind.personal("core.unmasking", UnmaskingRegister.VIEW);
    private static final int BATCH = 500;

    /** Who saw it, and in whose place. */
    static String viewer(Texts texts, Unmasking one) {
        return one.by().actingFor().isEmpty()
                ? texts.author(one.by().name())
                : texts.get("admin.audit.acting", one.by().name(), one.by().actingFor());
    }

    /** Name of a field; as it was noted when its module is away. */
    static String field(Texts texts, String name) {
        return texts.has(name + ".label") ? texts.get(name + ".label") : name;
    }

    /**
     * All of them, newest first.
     *
     * @param sentence the filter in words
     */
    ExportList<Unmasking> all(Filter filter, String sentence) {
        return new ExportList<>(
                KIND,
                new ExportList.ExportTexts(texts.get("admin.unmaskings.title"), sentence, texts.locale()),
                List.of(
                        Column.instant(texts.get("admin.unmaskings.column.at"), 20, Unmasking::at),
                        Column.text(texts.get("admin.unmaskings.column.viewer"), 32, one -> viewer(texts, one)),
                        Column.text(texts.get("admin.unmaskings.column.field"), 26, one -> field(texts, one.field())),
                        Column.text(texts.get("admin.unmaskings.column.subject"), 32, Unmasking::subject),
                        Column.text(texts.get("admin.unmaskings.column.purpose"), 48, Unmasking::purpose)),
                new ExportList.Source<>(
                        () -> register.count(caller, filter),
                        () -> RowPager.byOffset(
                                offset -> register.page(caller, filter, new PageRequest(offset, BATCH, List.of())))));
    }
}
