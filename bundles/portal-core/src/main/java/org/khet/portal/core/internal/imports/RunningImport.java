package org.khet.portal.core.internal.imports;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.imports.Imports;
import org.khet.portal.api.admin.imports.Imports.Progress;
import org.khet.portal.api.admin.imports.Imports.State;
import org.khet.portal.api.imports.ImportRow;
import org.khet.portal.api.imports.ImportTarget;
import org.khet.portal.api.outcome.OutOfService;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One import on its way. Safe for concurrent use. */
final class RunningImport implements Imports.Run, Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(RunningImport.class);
    private static final Problem FAULT = Problem.of("", "core.import.error.fault");

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
    private final ImportEvents news;
    private final Consumer<Progress> listener;
    private final Runnable leave;
    private volatile Progress progress;
    private volatile boolean stopped;

    /** Leaves its place before it tells its end: who hears of the end may take the next file. */
    RunningImport(Order order, ImportEvents news, Consumer<Progress> listener, Runnable leave) {
        this.order = order;
        this.news = news;
        this.listener = listener;
        this.leave = leave;
        this.progress = at(State.RUNNING, 0, null);
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
        Progress end = at(State.FAILED, 0, FAULT);
        try {
            end = end();
        } finally {
            leave.run();
            tell(end); // whatever happened: a page must not say for ever that it runs
        }
    }

    private Progress end() {
        var parts = new ImportParts(order, news, this::written);
        try {
            int left = parts.store();
            return left == 0
                    ? at(State.DONE, order.rows().size(), null)
                    : failed(parts, Objects.requireNonNullElse(parts.reason(), FAULT));
        } catch (CancellationException wanted) {
            if (parts.stored() > 0) {
                halted(parts.stored());
            }
            return at(State.STOPPED, parts.stored(), null);
        } catch (Outdated changed) {
            return failed(parts, changed.problem());
        } catch (Rejected refused) {
            return failed(parts, refused.problems().getFirst());
        } catch (OutOfService away) {
            LOG.warn("an import ended, the database is away: {}", away.toString());
            return failed(parts, Problem.of("", "core.import.error.away"));
        } catch (RuntimeException | Error fault) {
            LOG.error(
                    "an import of {} rows failed; {} of them were stored",
                    order.rows().size(),
                    parts.stored(),
                    fault);
            return failed(parts, FAULT);
        }
    }

    private void written(int rows) {
        if (stopped) {
            throw new CancellationException("somebody stopped the import");
        }
        tell(at(State.RUNNING, rows, null));
    }

    /** Of what is stored in part it is told how much, whatever the reason: to go on is the same for each. */
    private Progress failed(ImportParts parts, Problem reason) {
        int stored = parts.stored();
        halted(stored);
        return at(
                State.FAILED,
                stored,
                stored == 0
                        ? reason
                        : Problem.of(
                                "",
                                "core.import.error.part",
                                stored,
                                order.rows().size()));
    }

    private void halted(int stored) {
        try {
            news.halted(order, stored);
        } catch (RuntimeException away) {
            LOG.warn("nobody is told that an import failed: {}", away.toString());
        }
    }

    private Progress at(State state, int done, @Nullable Problem reason) {
        return new Progress(state, done, order.rows().size(), reason);
    }

    private void tell(Progress now) {
        progress = now;
        try {
            listener.accept(now);
        } catch (RuntimeException gone) {
            LOG.debug("the page of an import has gone", gone);
        }
    }
}
