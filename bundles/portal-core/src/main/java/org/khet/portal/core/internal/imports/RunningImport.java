package org.khet.portal.core.internal.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.imports.ImportRow;
import org.khet.portal.api.imports.ImportTarget;
import org.khet.portal.api.imports.Imports;
import org.khet.portal.api.imports.Imports.Progress;
import org.khet.portal.api.imports.Imports.State;
import org.khet.portal.api.imports.Trace;
import org.khet.portal.api.outcome.OutOfService;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One import on its way. Safe for concurrent use. */
final class RunningImport implements Imports.Run, Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(RunningImport.class);

    /**
     * What is to be stored.
     *
     * @param draft    whose it is
     * @param rows     new and changed ones
     * @param mapped   fields that have a column
     * @param from     first day of what is dated
     * @param leftOut  rows that are not taken
     */
    record Order(
            DraftImport.Origin draft, List<ImportRow> rows, java.util.Set<String> mapped, LocalDate from, int leftOut) {
        ImportTarget.Arrival arrival() {
            return new ImportTarget.Arrival(draft.name(), from);
        }

        int count(ImportRow.Effect effect) {
            return (int) rows.stream().filter(row -> row.effect() == effect).count();
        }
    }

    private final Order order;
    private final ImportNews news;
    private final Consumer<Progress> listener;
    private volatile Progress progress;
    private volatile boolean stopped;

    RunningImport(Order order, ImportNews news, Consumer<Progress> listener) {
        this.order = order;
        this.news = news;
        this.listener = listener;
        this.progress = new Progress(State.RUNNING, 0, order.rows().size(), null);
    }

    @Override
    public Progress progress() {
        return progress;
    }

    @Override
    public void stop() {
        stopped = true;
    }

    @Override
    public void run() {
        try {
            news.transactions().run(this::store);
            tell(State.DONE, order.rows().size(), null);
        } catch (CancellationException wanted) {
            tell(State.STOPPED, 0, null);
        } catch (Outdated changed) {
            fail(changed.problem());
        } catch (Rejected refused) {
            fail(refused.problems().getFirst());
        } catch (OutOfService away) {
            LOG.warn("an import ended, the database is away: {}", away.toString());
            fail(Problem.of("", "core.import.error.away"));
        } catch (RuntimeException fault) {
            LOG.error(
                    "an import of {} rows failed; nothing of it was stored",
                    order.rows().size(),
                    fault);
            fail(Problem.of("", "core.import.error.fault"));
        }
    }

    private void store() {
        ImportTarget target = order.draft().target();
        var traces = new Traces();
        written(0);
        target.store(order.draft().caller(), order.rows(), order.mapped(), order.arrival(), traces);
        written(order.rows().size());
        news.stored(order, traces.all);
    }

    /** What is needed to take it back. */
    private final class Traces implements ImportTarget.Journal {
        private final List<Trace> all = new ArrayList<>();

        @Override
        public void wrote(Trace trace) {
            all.add(trace);
        }

        @Override
        public void done(int rows) {
            written(rows);
        }
    }

    private void written(int rows) {
        if (stopped) {
            throw new CancellationException("somebody stopped the import");
        }
        tell(State.RUNNING, rows, null);
    }

    private void fail(Problem reason) {
        try {
            news.failed(order);
        } catch (RuntimeException away) {
            LOG.warn("nobody is told that an import failed: {}", away.toString());
        }
        tell(State.FAILED, 0, reason);
    }

    private void tell(State state, int done, @Nullable Problem reason) {
        progress = new Progress(state, done, order.rows().size(), reason);
        try {
            listener.accept(progress);
        } catch (RuntimeException gone) {
            LOG.debug("the page of an import has gone", gone);
        }
    }
}
