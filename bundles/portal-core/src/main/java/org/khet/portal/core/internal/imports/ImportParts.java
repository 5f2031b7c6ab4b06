package org.khet.portal.core.internal.imports;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.imports.ImportRow;
import org.khet.portal.api.imports.ImportTarget;
import org.khet.portal.api.imports.ImportTrace;
import org.khet.portal.api.outcome.Outdated;

/**
 * Stores the rows of one import: all in one transaction, or many changed ones in parts, each with the note of what is needed to take
 * it back. What is stored by then stays when it ends in the middle. A record that somebody changed since the look keeps what it
 * has, and so do all when there is one part only. For one thread.
 */
final class ImportParts {
    /** So many records are written within a fraction of a second. */
    static final int RECORDS = 100;

    private final RunningImport.Order order;
    private final ImportEvents news;
    private final IntConsumer written;
    private @Nullable Long number;
    private int stored;

    /** @param written told how many rows are written, after each batch; throws to stop it */
    ImportParts(RunningImport.Order order, ImportEvents news, IntConsumer written) {
        this.order = order;
        this.news = news;
        this.written = written;
    }

    /** Rows that are stored for good. */
    int stored() {
        return stored;
    }

    /**
     * Stores all; gives how many rows are not, since somebody was quicker.
     *
     * @throws Outdated if somebody was quicker and nothing is stored
     */
    int store() {
        Deque<List<ImportRow>> waiting = new ArrayDeque<>(parts());
        boolean parted = waiting.size() > 1;
        int left = 0;
        while (!waiting.isEmpty()) {
            List<ImportRow> part = waiting.removeFirst();
            boolean last = waiting.isEmpty() && left == 0;
            try {
                number = news.transactions().call(() -> store(part, last));
                stored += part.size();
            } catch (Outdated changed) {
                if (!parted) {
                    throw changed;
                }
                if (part.size() == 1 || part.getFirst().effect() == ImportRow.Effect.ADDED) {
                    left += part.size();
                } else {
                    part.reversed().forEach(row -> waiting.addFirst(List.of(row)));
                }
            }
        }
        return left;
    }

    /** Changed rows in parts, new ones behind them: those lock nothing that is there. */
    private List<List<ImportRow>> parts() {
        ImportTarget target = order.draft().target();
        List<ImportRow> changed = of(ImportRow.Effect.CHANGED);
        if (changed.size() <= RECORDS
                || !target.isStoredInParts()
                || target.undo().isEmpty()) {
            return List.of(order.rows());
        }
        List<List<ImportRow>> parts = new ArrayList<>();
        for (int from = 0; from < changed.size(); from += RECORDS) {
            parts.add(changed.subList(from, Math.min(changed.size(), from + RECORDS)));
        }
        List<ImportRow> added = of(ImportRow.Effect.ADDED);
        if (!added.isEmpty()) {
            parts.add(added);
        }
        return parts;
    }

    private List<ImportRow> of(ImportRow.Effect effect) {
        return order.rows().stream().filter(row -> row.effect() == effect).toList();
    }

    private @Nullable Long store(List<ImportRow> part, boolean last) {
        var traces = new Traces();
        written.accept(stored);
        if (number != null) {
            news.goOn(order, number);
        }
        order.draft().target().store(order.draft().caller(), part, order.mapped(), order.arrival(), traces);
        written.accept(stored + part.size());
        return news.stored(order, new Part(number, part, order.rows().size() - stored - part.size(), last), traces.all);
    }

    /**
     * Rows that are stored together.
     *
     * @param number of the import in the list of them, {@code null} for its first part
     * @param rows   of the part
     * @param left   rows that are not stored with it nor before it
     * @param last   whether it ends the import
     */
    record Part(@Nullable Long number, List<ImportRow> rows, int left, boolean last) {
        int count(ImportRow.Effect effect) {
            return (int) rows.stream().filter(row -> row.effect() == effect).count();
        }
    }

    /** What is needed to take it back. */
    private final class Traces implements ImportTarget.Journal {
        private final List<ImportTrace> all = new ArrayList<>();

        @Override
        public void wrote(ImportTrace trace) {
            all.add(trace);
        }

        @Override
        public void done(int rows) {
            written.accept(stored + rows);
        }
    }
}
