package org.khet.portal.admin.internal.audit.ui;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
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
 * @param titles what records are called
 */
record AuditList(Caller caller, Texts texts, AuditLog log, ObjectTitles titles) {
    private static final ListKind KIND = ListKind.personal("core.audit", AuditTrail.READ);
    private static final int BATCH = 1000;

    /**
     * A line of the file.
     *
     * @param entry as it stands on the trail
     * @param title what its record is called; as it is noted where that is not known
     */
    record AuditRow(Entry entry, String title) {}

    /**
     * All of them, newest first; on paper without keys and details of the request.
     *
     * @param sentence the filter in words
     */
    ExportList<AuditRow> all(Filter filter, String sentence) {
        AuditMessages messages = new AuditMessages(texts);
        Column<AuditRow> at = Column.instant(
                texts.get("admin.audit.column.at"), 20, row -> row.entry().at());
        Column<AuditRow> actor = text("admin.audit.column.actor", 28, messages::actor);
        Column<AuditRow> act = text("admin.audit.column.act", 36, messages::act);
        Column<AuditRow> title = Column.text(texts.get("admin.audit.object"), 36, AuditRow::title);
        Column<AuditRow> details = text("admin.audit.column.details", 60, messages::details);
        Column<AuditRow> from = text("admin.audit.column.from", 16, messages::place);
        Column<AuditRow> seal = Column.number(texts.get("admin.audit.seal"), 10, row -> place(row.entry()));
        return new ExportList<>(
                KIND,
                new ExportList.ExportTexts(texts.get("admin.audit.file"), sentence, texts.locale()),
                List.of(
                        at,
                        actor,
                        act,
                        title,
                        text("admin.audit.object.key", 24, Entry::object),
                        details,
                        from,
                        text("admin.audit.request", 14, entry -> entry.actor().request()),
                        seal,
                        text("admin.audit.hash", 66, AuditList::hash)),
                new ExportList.Source<>(
                        () -> log.count(caller, filter),
                        () -> RowPager.after(
                                last -> named(log.after(caller, filter, last == null ? null : last.entry(), BATCH)))),
                new ExportList.PaperLayout<>(List.of(at, actor, act, title, details, from, seal), row -> false));
    }

    private Column<AuditRow> text(String head, int width, Function<Entry, @Nullable String> value) {
        return Column.text(texts.get(head), width, row -> value.apply(row.entry()));
    }

    /** Reads what the records of a batch are called at once. */
    private List<AuditRow> named(List<Entry> batch) {
        Map<String, String> known =
                titles.of(caller.office(), batch.stream().map(Entry::object).toList());
        return batch.stream()
                .map(entry -> new AuditRow(entry, known.getOrDefault(entry.object(), entry.object())))
                .toList();
    }

    private static @Nullable Number place(Entry entry) {
        return entry.seal() == null ? null : entry.seal().place();
    }

    private static @Nullable String hash(Entry entry) {
        return entry.seal() == null ? null : entry.seal().hash();
    }
}
