package org.khet.portal.admin.internal.privacy.ui;

import java.util.List;
import org.khet.portal.api.admin.personal.ProcessingActivity;
import org.khet.portal.api.admin.personal.ProcessingRegister;
import org.khet.portal.api.admin.personal.ProcessingRegister.Filter;
import org.khet.portal.api.export.Column;
import org.khet.portal.api.export.ExportList;
import org.khet.portal.api.export.ListKind;
import org.khet.portal.api.export.RowPager;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.security.Caller;

/**
 * The register of processing as a file: all that section 39 asks for.
 *
 * @param caller   in whose name is read
 * @param texts    in the person's language
 * @param register the register
 * @param finder   names of units and bases
 */
record ProcessingList(Caller caller, Texts texts, ProcessingRegister register, PrivacyChoiceLoader finder) {
    private static final ListKind KIND = ListKind.impersonal("core.processing", ProcessingRegister.VIEW);
    private static final int BATCH = 200;

    /**
     * All of them.
     *
     * @param sentence the filter in words
     */
    ExportList<ProcessingActivity> all(Filter filter, String sentence) {
        OfficeId office = caller.office();
        return new ExportList<>(
                KIND,
                new ExportList.ExportTexts(texts.get("admin.processing.title"), sentence, texts.locale()),
                List.of(
                        Column.text(label("name"), 32, one -> one.facts().name()),
                        Column.text(label("purpose"), 40, one -> one.facts().purpose()),
                        Column.text(
                                label("basis"),
                                30,
                                one -> finder.basis(texts, office, one.facts().basis())),
                        Column.text(label("data"), 40, one -> one.facts().data()),
                        Column.text(label("people"), 30, one -> one.facts().people()),
                        Column.text(label("source"), 30, one -> one.facts().source()),
                        Column.text(label("recipients"), 30, one -> one.facts().recipients()),
                        Column.text(label("retention"), 24, one -> one.facts().retention()),
                        Column.text(label("safeguards"), 36, one -> one.facts().safeguards()),
                        Column.text(label("access"), 30, one -> one.facts().access()),
                        Column.text(label("unit"), 24, one -> finder.unit(texts, office, one.unit())),
                        Column.date(label("from"), 14, ProcessingActivity::from),
                        Column.date(label("until"), 14, ProcessingActivity::until)),
                new ExportList.Source<>(
                        () -> register.count(caller, filter),
                        () -> RowPager.byOffset(
                                offset -> register.page(caller, filter, new PageRequest(offset, BATCH, List.of())))));
    }

    private String label(String field) {
        return texts.get("admin.processing." + field + ".label");
    }
}
