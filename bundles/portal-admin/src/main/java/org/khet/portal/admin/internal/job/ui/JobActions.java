package org.khet.portal.admin.internal.job.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.khet.portal.api.admin.job.Jobs;
import org.khet.portal.api.job.JobId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.RuntimeCaller;

/**
 * Jobs that a person sees and may steer: those of the own office, and those of the whole portal for who runs it.
 *
 * @param jobs     the jobs
 * @param caller   the person in the own office
 * @param operator the person as administrator of the runtime, empty when none
 */
public record JobActions(Jobs jobs, Caller caller, Optional<RuntimeCaller> operator) {
    private static final int RUNS = 20;

    /**
     * A job of the list.
     *
     * @param line   how it stands
     * @param portal true when it is one of the whole portal
     */
    public record Row(Jobs.Line line, boolean portal) {
        /** Which job. */
        public JobId id() {
            return line.id();
        }
    }

    /** The office's jobs, for who may see them, then those of the portal. */
    List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        if (caller.may(Jobs.VIEW)) {
            jobs.list(caller).forEach(line -> rows.add(new Row(line, false)));
        }
        operator.ifPresent(system -> jobs.list(system).forEach(line -> rows.add(new Row(line, true))));
        return rows;
    }

    /** The job with this id, if the person sees it. */
    public Optional<Row> find(String id) {
        return rows().stream().filter(row -> row.id().value().equals(id)).findFirst();
    }

    List<Jobs.Run> runs(Row row) {
        return row.portal() ? jobs.runs(operator.orElseThrow(), row.id(), RUNS) : jobs.runs(caller, row.id(), RUNS);
    }

    boolean maySteer(Row row) {
        return row.portal() || caller.may(Jobs.CONTROL);
    }

    void runNow(Row row) {
        if (row.portal()) {
            jobs.runNow(operator.orElseThrow(), row.id());
        } else {
            jobs.runNow(caller, row.id());
        }
    }

    void pause(Row row, boolean paused) {
        if (row.portal()) {
            jobs.pause(operator.orElseThrow(), row.id(), paused);
        } else {
            jobs.pause(caller, row.id(), paused);
        }
    }
}
