package org.khet.portal.core.internal.job;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.job.Jobs.Cause;
import org.khet.portal.api.admin.job.Jobs.Outcome;
import org.khet.portal.api.admin.job.Jobs.Run;
import org.khet.portal.api.job.JobId;
import org.khet.portal.api.job.JobResult;
import org.khet.portal.core.internal.row.TextMap;

/** Row of core_job_run. Read over all offices at once, hence without office criteria. */
@Entity
@Cacheable(false)
@Table(name = "core_job_run")
class JobRunEntity {
    private static final int MOST = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "core_seq")
    @SequenceGenerator(name = "core_seq", sequenceName = "core_seq", allocationSize = 500)
    private long id;

    @Version
    private int version;

    @Column(name = "office_id")
    private long office;

    private String job;

    @Column(name = "due_at")
    private Instant due;

    @Column(name = "started_at")
    private Instant started;

    @Column(name = "ended_at")
    private @Nullable Instant ended;

    @Enumerated(EnumType.STRING)
    private Outcome outcome = Outcome.RUNNING;

    @Enumerated(EnumType.STRING)
    private Cause cause;

    @Column(name = "by_name")
    private String by;

    private String node;

    @Column(name = "result_key")
    private String resultKey = "";

    @Column(name = "result_facts")
    private String resultFacts = "";

    private String reason = "";

    @Column(name = "steps_done")
    private long done;

    @Column(name = "steps_total")
    private long total;

    /** For JPA. */
    protected JobRunEntity() {}

    JobRunEntity(JobStart start) {
        this.office = start.key().office();
        this.job = start.key().job().value();
        this.due = start.due();
        this.started = start.at();
        this.cause = start.cause();
        this.by = start.by();
        this.node = start.node();
    }

    long id() {
        return id;
    }

    void progress(long nowDone, long nowTotal) {
        done = nowDone;
        total = nowTotal;
    }

    void end(JobRunResult end, Instant now) {
        ended = now;
        outcome = end.outcome();
        reason = cut(end.reason());
        JobResult result = end.result();
        if (result != null) {
            resultKey = result.textKey();
            resultFacts = TextMap.write(result.values(), MOST);
        }
    }

    Run toValue() {
        return new Run(
                new JobId(job),
                due,
                started,
                ended,
                outcome,
                cause,
                by,
                node,
                resultKey.isEmpty() ? null : new JobResult(resultKey, TextMap.read(resultFacts)),
                reason,
                done,
                total);
    }

    private static String cut(String text) {
        return text.length() > MOST ? text.substring(0, MOST) : text;
    }
}
