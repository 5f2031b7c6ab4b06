package org.khet.portal.core.internal.job;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.job.Jobs.Outcome;
import org.khet.portal.api.admin.job.Jobs.Run;
import org.khet.portal.api.job.JobId;
import org.khet.portal.api.persistence.UnitOfWork;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** How jobs stand and what came of their runs. Each query names its office. Safe for concurrent use. */
@Component(service = JobRepository.class)
public final class JobRepository {
    private static final int AT_ONCE = 500;
    private final UnitOfWork unit;

    /** @param unit the core's rows */
    @Activate
    public JobRepository(@Reference(target = "(khet.unit=core)") UnitOfWork unit) {
        this.unit = unit;
    }

    /** How all jobs stand that were ever touched; one query. */
    Map<JobKey, JobStatus> standings() {
        return unit.runtime(rows -> {
            Map<JobKey, JobStatus> all = new HashMap<>();
            rows.createQuery("select j from JobEntity j", JobEntity.class)
                    .getResultList()
                    .forEach(row -> all.put(row.toValue().key(), row.toValue()));
            return all;
        });
    }

    /** How the jobs of an office stand; one query. */
    Map<JobKey, JobStatus> standings(long office) {
        return unit.runtime(
                rows -> rows.createQuery("select j from JobEntity j where j.office = :office", JobEntity.class)
                        .setParameter("office", office)
                        .getResultStream()
                        .map(JobEntity::toValue)
                        .collect(Collectors.toMap(JobStatus::key, status -> status)));
    }

    JobStatus standing(JobKey key) {
        return unit.runtime(rows -> {
            JobEntity row = find(rows, key);
            return row == null ? JobStatus.fresh(key) : row.toValue();
        });
    }

    void change(JobKey key, Consumer<JobEntity> change) {
        JobStatus _ = changed(key, change);
    }

    private JobStatus changed(JobKey key, Consumer<JobEntity> change) {
        return unit.runtime(rows -> {
            JobEntity row = find(rows, key);
            if (row == null) {
                row = new JobEntity(key);
                rows.persist(row);
            }
            change.accept(row);
            return row.toValue();
        });
    }

    /**
     * Notes that a run begins; gives its key. One at a time runs, so what still counts as running is a run whose end could not
     * be written.
     */
    long begin(JobStart start) {
        return unit.runtime(rows -> {
            open(rows, start.key()).forEach(run -> run.end(JobRunResult.unwritten(), start.at()));
            JobRunEntity run = new JobRunEntity(start);
            rows.persist(run);
            change(start.key(), job -> job.takenUp(run.id()));
            return run.id();
        });
    }

    void progress(long run, long done, long total) {
        unit.<@Nullable Object>runtime(rows -> {
            JobRunEntity row = rows.find(JobRunEntity.class, run);
            if (row != null) {
                row.progress(done, total);
            }
            return null;
        });
    }

    /** Notes how a run ended; gives how the job stands then. */
    JobStatus end(JobStart start, long run, JobRunResult end, Instant now) {
        JobKey key = start.key();
        return unit.runtime(rows -> {
            JobRunEntity row = rows.find(JobRunEntity.class, run);
            if (row != null) {
                row.end(end, now);
            }
            return changed(key, job -> count(job, end.outcome(), start.due()));
        });
    }

    /** Ends runs that were begun and whose node is gone; counts as one failure; gives how many there were in a row. */
    int lost(JobKey key, Instant now) {
        return unit.runtime(rows -> {
            open(rows, key).forEach(run -> run.end(JobRunResult.lost(), now));
            return changed(key, JobEntity::failed).failures();
        });
    }

    private static List<JobRunEntity> open(EntityManager rows, JobKey key) {
        return rows.createQuery(
                        "select r from JobRunEntity r where r.outcome = :running and r.job = :job"
                                + " and r.office = :office",
                        JobRunEntity.class)
                .setParameter("running", Outcome.RUNNING)
                .setParameter("job", key.job().value())
                .setParameter("office", key.office())
                .getResultList();
    }

    /** Newest runs first. */
    List<Run> runs(JobKey key, int most) {
        return unit.runtime(rows -> rows.createQuery(
                        "select r from JobRunEntity r where r.office = :office and r.job = :job"
                                + " order by r.started desc, r.id desc",
                        JobRunEntity.class)
                .setParameter("office", key.office())
                .setParameter("job", key.job().value())
                .setMaxResults(most)
                .getResultStream()
                .map(JobRunEntity::toValue)
                .toList());
    }

    /** The newest run of each job of an office; one query by keys, however many runs there were. */
    Map<JobId, Run> newest(long office) {
        return unit.runtime(rows -> rows.createQuery(
                        "select r from JobRunEntity r, JobEntity j where j.office = :office and r.id = j.lastRun",
                        JobRunEntity.class)
                .setParameter("office", office)
                .getResultStream()
                .map(JobRunEntity::toValue)
                .collect(Collectors.toMap(Run::job, run -> run)));
    }

    /** When these jobs run next, but for those that run now or are not planned; one query. */
    Map<JobKey, Instant> planned(Collection<JobKey> jobs) {
        if (jobs.isEmpty()) {
            return Map.of();
        }
        List<JobKey> keys = List.copyOf(jobs);
        String places = String.join(", ", Collections.nCopies(keys.size(), "?"));
        return unit.runtime(rows -> {
            Query query = rows.createNativeQuery("select task_instance, execution_time from core_job_due"
                    + " where picked = false and task_name = ? and task_instance in (" + places + ")");
            query.setParameter(1, JobTask.TASK);
            for (int i = 0; i < keys.size(); i++) {
                query.setParameter(i + 2, keys.get(i).text());
            }
            Map<JobKey, Instant> planned = new HashMap<>();
            List<?> found = query.getResultList();
            for (Object one : found) {
                Object[] row = (Object[]) one;
                planned.put(
                        JobKey.parse(String.valueOf(row[0])),
                        ((Timestamp) row[1]).toLocalDateTime().toInstant(ZoneOffset.UTC));
            }
            return planned;
        });
    }

    /** Forgets runs of an office, {@link JobKey#PORTAL} for those of the portal, that ended before; some at a time. */
    int forget(long office, Instant before) {
        int all = 0;
        int some;
        do {
            some = unit.runtime(rows -> forgetSome(rows, office, before));
            all += some;
        } while (some == AT_ONCE);
        return all;
    }

    private static int forgetSome(EntityManager rows, long office, Instant before) {
        List<JobRunEntity> old = rows.createQuery(
                        "select r from JobRunEntity r where r.office = :office and r.ended < :before",
                        JobRunEntity.class)
                .setParameter("office", office)
                .setParameter("before", before)
                .setMaxResults(AT_ONCE)
                .getResultList();
        old.forEach(rows::remove);
        return old.size();
    }

    private static void count(JobEntity job, Outcome outcome, Instant due) {
        if (outcome == Outcome.DONE) {
            job.succeeded(due);
        } else if (outcome == Outcome.FAILED) {
            job.failed();
        }
    }

    private static @Nullable JobEntity find(EntityManager rows, JobKey key) {
        return rows.createQuery("select j from JobEntity j where j.office = :office and j.job = :job", JobEntity.class)
                .setParameter("office", key.office())
                .setParameter("job", key.job().value())
                .getResultStream()
                .findFirst()
                .orElse(null);
    }
}
