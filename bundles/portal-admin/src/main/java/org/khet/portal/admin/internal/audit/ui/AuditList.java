package org.khet.portal.admin.internal.audit.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.audit.AuditLog;
import org.khet.portal.api.admin.audit.AuditLog.Entry;
import org.khet.portal.api.admin.audit.AuditLog.Filter;
import org.khet.portal.api.audit.AuditTrail;
import org.khet.portal.api.export.Column;
import org.khet.portal.api.export.ExportList;
import org.khet.portal.api.export.ListKind;
import org.khet.portal.api.export.RowPager;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.security.Caller;

/**
 * The entries of a filter as a file, with place and hash of each in the chain, so that a file can be held against it.
 *
 * @param caller in whose name is read
 * @param texts  in the person's language
 * @param log    the trail
 */
record AuditList(Caller caller, Texts texts, AuditLog log) {
    private static final ListKind KIND = ListKind.personal("core.audit", AuditTrail.READ);
    private static final int BATCH = 1000;

    /**
     * All of them, newest first; on paper without details of the request.
     *
     * @param sentence the filter in words
     */
    ExportList<Entry> all(Filter filter, String sentence) {
        AuditMessages messages = new AuditMessages(texts);
        Column<Entry> at = Column.instant(texts.get("admin.audit.column.at"), 20, Entry::at);
        Column<Entry> actor = Column.text(texts.get("admin.audit.column.actor"), 28, messages::actor);
        Column<Entry> act = Column.text(texts.get("admin.audit.column.act"), 36, messages::act);
        Column<Entry> object = Column.text(texts.get("admin.audit.object"), 24, Entry::object);
        Column<Entry> details = Column.text(texts.get("admin.audit.column.details"), 60, messages::details);
        Column<Entry> from = Column.text(texts.get("admin.audit.column.from"), 16, messages::place);
        Column<Entry> seal = Column.number(texts.get("admin.audit.seal"), 10, AuditList::place);
        return new ExportList<>(
                KIND,
                new ExportList.ExportTexts(texts.get("admin.audit.file"), sentence, texts.locale()),
                List.of(
                        at,
                        actor,
                        act,
                        object,
                        details,
                        from,
                        Column.text(
                                texts.get("admin.audit.request"),
                                14,
                                entry -> entry.actor().request()),
                        seal,
                        Column.text(texts.get("admin.audit.hash"), 66, AuditList::hash)),
                new ExportList.Source<>(
                        () -> log.count(caller, filter),
                        () -> RowPager.after(last -> log.after(caller, filter, last, BATCH))),
                new ExportList.PaperLayout<>(List.of(at, actor, act, object, details, from, seal), entry -> false));
    }

    private static @Nullable Number place(Entry entry) {
        return entry.seal() == null ? null : entry.seal().place();
    }

    private static @Nullable String hash(Entry entry) {
        return entry.seal() == null ? null : entry.seal().hash();
    }
}
