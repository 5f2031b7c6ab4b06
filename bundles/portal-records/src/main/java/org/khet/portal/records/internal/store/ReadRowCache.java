package org.khet.portal.records.internal.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.RequestCache;
import org.khet.portal.api.persistence.Transactions;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;

/**
 * Rows by key that one command reads while it checks what was typed: fields, formulas and rules ask for the same rows again and again.
 * Of no use any more as soon as the transaction changes or locks anything. Parts of one page share theirs, see {@link RequestCache}. For
 * one thread.
 */
public final class ReadRowCache {
    private static final ScopedValue<ReadRowCache> CURRENT = ScopedValue.newInstance();

    private record Row(RecordKind kind, OfficeId office, long id) {}

    private record OfRow(Lines of, OfficeId office, long id) {}

    private final IntSupplier changes;
    private final int before;
    private final Map<Row, RecordRow> rows = new HashMap<>();
    private final Map<OfRow, List<RecordLine>> lines = new HashMap<>();

    private ReadRowCache(IntSupplier changes) {
        this.changes = changes;
        this.before = changes.getAsInt();
    }

    /** Runs a command inside a transaction with a cache of its own. */
    public static <T extends @Nullable Object> T during(Transactions transactions, Supplier<T> command) {
        return ScopedValue.where(CURRENT, new ReadRowCache(transactions::changes))
                .call(command::get);
    }

    /** Runs what changes nothing with the cache of the page that is being made, or else as {@link #during}. */
    public static <T extends @Nullable Object> T reading(Transactions transactions, Supplier<T> question) {
        return RequestCache.isOpen() ? question.get() : during(transactions, question);
    }

    private static @Nullable ReadRowCache current() {
        if (CURRENT.isBound()) {
            ReadRowCache cache = CURRENT.get();
            return cache.changes.getAsInt() == cache.before ? cache : null;
        }
        return RequestCache.isOpen() ? RequestCache.once(ReadRowCache.class, () -> new ReadRowCache(() -> 0)) : null;
    }

    /** The row without its lines, if it was read; {@code null} if not. */
    static @Nullable RecordRow row(RecordKind kind, OfficeId office, long id) {
        ReadRowCache cache = current();
        return cache == null ? null : cache.rows.get(new Row(kind, office, id));
    }

    /** Keeps a row that was read. */
    static void keep(RecordRow row) {
        ReadRowCache cache = current();
        if (cache != null) {
            cache.rows.put(new Row(row.kind(), row.head().office(), row.id()), row);
        }
    }

    /** Lines of a row, read if they were not yet. */
    static List<RecordLine> lines(Lines of, RecordRow row, Function<Lines, List<RecordLine>> read) {
        ReadRowCache cache = current();
        return cache == null
                ? read.apply(of)
                : cache.lines.computeIfAbsent(new OfRow(of, row.head().office(), row.id()), key -> read.apply(of));
    }
}
