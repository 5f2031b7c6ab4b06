package org.khet.portal.admin.internal.privacy.ui;

import java.util.List;
import org.khet.portal.api.admin.personal.DataRequest;
import org.khet.portal.api.admin.personal.DataRequestRegister;
import org.khet.portal.api.admin.personal.DataRequestRegister.Filter;
import org.khet.portal.api.export.Column;
import org.khet.portal.api.export.ExportList;
import org.khet.portal.api.export.ListKind;
import org.khet.portal.api.export.RowPager;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.security.Caller;

/**
 * Requests of data subjects in words, and as a file.
 *
 * @param caller   in whose name is read
 * @param texts    in the person's language
 * @param register the requests
 * @param finder   people, and today
 */
record DataRequestList(Caller caller, Texts texts, DataRequestRegister register, PrivacyChoiceLoader finder) {
    private static final ListKind KIND = ListKind.personal("core.data-request", DataRequestRegister.HANDLE);
    private static final int BATCH = 200;

    String right(DataRequest.Right right) {
        return texts.get("admin.data-request.right." + right);
    }

    /** How far it is; an open one that should have been answered says so. */
    String state(DataRequest one) {
        return texts.get(
                one.isOverdue(finder.today())
                        ? "admin.data-requests.overdue"
                        : "admin.data-request.state." + one.state());
    }

    /**
     * All of them, open ones first.
     *
     * @param sentence the filter in words
     */
    ExportList<DataRequest> all(Filter filter, String sentence) {
        return new ExportList<>(
                KIND,
                new ExportList.ExportTexts(texts.get("admin.data-requests.title"), sentence, texts.locale()),
                List.of(
                        Column.text(label("subject"), 30, DataRequest::subject),
                        Column.text(label("contact"), 30, DataRequest::contact),
                        Column.text(label("right"), 30, one -> right(one.right())),
                        Column.text(label("matter"), 44, DataRequest::matter),
                        Column.date(label("receivedOn"), 14, DataRequest::receivedOn),
                        Column.date(label("due"), 14, DataRequest::dueOn),
                        Column.text(label("state"), 18, this::state),
                        Column.date(label("day"), 14, DataRequest::answeredOn),
                        Column.text(label("answer"), 44, DataRequest::answer)),
                new ExportList.Source<>(
                        () -> register.count(caller, filter),
                        () -> RowPager.byOffset(
                                offset -> register.page(caller, filter, new PageRequest(offset, BATCH, List.of())))));
    }

    private String label(String field) {
        return texts.get("admin.data-request." + field + ".label");
    }
}
