package org.khet.portal.core.internal.imports;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.imports.ImportRow;
import org.khet.portal.api.imports.ImportTarget;
import org.khet.portal.api.imports.ImportTrace;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;

/**
 * Stores the rows of one import: all in one transaction, or many in parts, each with the note of what is needed to take
 * it back. What is stored by then stays when it ends in the middle. A record that somebody changed since the look keeps what it
 * has, and so do all when there is one part only. For one thread.
 */
final class ImportParts {
    /** So many records are written within a fraction of a second. */
    static final int RECORDS = 100;

    private final RunningImport.Order order;
    private final ImportEvents news;
    private final IntConsumer written;
    private @Nullable UnfinishedImport before;
    private @Nullable Long number;
    private @Nullable Problem reason;
    private boolean takenBack;
    private int stored;

    /** @param written told how many rows are written, after each batch; throws to stop it */
    ImportParts(RunningImport.Order order, ImportEvents news, IntConsumer written) {
        this.order = order;
        this.news = news;
        this.written = written;
    }

    /** Why the first of those that are left could not be stored; {@code null} when none is left. */
    @Nullable Problem reason() {
        return reason;
    }

    /** Rows that are stored for good. */
    int stored() {
        return stored;
    }

    /**
     * Stores all; gives how many rows are not, since somebody was quicker or what they need is not there any more.
     *
     * @throws Outdated if somebody was quicker and nothing is stored
     * @throws Rejected if rows that hang together cannot be stored, or somebody takes back what is stored
     */
    int store() {
        UnfinishedImport unfinished =
                news.transactions().call(() -> news.unfinished(order.draft())).orElse(null);
        before = unfinished;
        number = unfinished == null ? null : unfinished.number();
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
                refused(changed.problem(), changed, parted);
                left += parted(part, waiting);
            } catch (Rejected no) {
                refused(no.problems().getFirst(), no, parted && !takenBack);
                left += parted(part, waiting);
            }
        }
        return left;
    }

    private void refused(Problem why, RuntimeException refusal, boolean others) {
        if (!others) {
            throw refusal;
        }
        reason = reason == null ? why : reason;
    }

    private List<List<ImportRow>> parts() {
        return order.draft().target().parts(order.rows(), RECORDS);
    }

    /**
     * What was not stored together waits in its smallest parts, then row by row, unless it is one row already or very many that are
     * new; gives how many rows are left.
     */
    private int parted(List<ImportRow> part, Deque<List<ImportRow>> waiting) {
        boolean manyNew = part.size() > RECORDS && part.getFirst().effect() == ImportRow.Effect.ADDED;
        if (part.size() == 1 || manyNew) {
            return part.size();
        }
        List<List<ImportRow>> smallest = order.draft().target().parts(part, 1);
        List<List<ImportRow>> smaller =
                smallest.size() > 1 ? smallest : part.stream().map(List::of).toList();
        smaller.reversed().forEach(waiting::addFirst);
        return 0;
    }

    private long store(List<ImportRow> part, boolean last) {
        var traces = new Traces();
        written.accept(stored);
        if (number != null) {
            takenBack = !news.isOpen(order, number);
            if (takenBack) {
                throw Rejected.of("file", "core.import.error.undone");
            }
        }
        order.draft().target().store(order.draft().caller(), part, order.mapped(), order.arrival(), traces);
        written.accept(stored + part.size());
        int left = order.rows().size() - stored - part.size();
        return news.stored(order, new Part(number(traces.all), part, left, stored == 0, last), traces.all);
    }

    /** Under which number this part is kept: one that writes again what the import before it wrote begins a new one. */
    private @Nullable Long number(List<ImportTrace> traces) {
        UnfinishedImport one = before;
        return one != null && one.wrote(traces) && Objects.equals(number, one.number()) ? null : number;
    }

    /**
     * Rows that are stored together.
     *
     * @param number of the import in the list of them, {@code null} if it is not there yet
     * @param rows   of the part
     * @param left   rows that are not stored with it nor before it
     * @param first  whether none was stored before by this run
     * @param last   whether it ends the import
     */
    record Part(@Nullable Long number, List<ImportRow> rows, int left, boolean first, boolean last) {
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
