package org.khet.portal.core.internal.job;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.job.JobId;

/** Row of core_job: how a job stands in an office. Read over all offices at once, hence without office criteria. */
@Entity
@Cacheable(false)
@Table(name = "core_job")
class JobEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "core_seq")
    @SequenceGenerator(name = "core_seq", sequenceName = "core_seq", allocationSize = 500)
    private long id;

    @Version
    private int version;

    @Column(name = "office_id")
    private long office;

    private String job;
    private int paused;
    private int failures;

    @Column(name = "last_due")
    private @Nullable Instant lastDue;

    @Column(name = "last_run")
    private @Nullable Long lastRun;

    @Column(name = "asked_at")
    private @Nullable Instant askedAt;

    @Column(name = "asked_by")
    private String askedBy = "";

    /** For JPA. */
    protected JobEntity() {}

    JobEntity(JobKey key) {
        this.office = key.office();
        this.job = key.job().value();
    }

    void pause(boolean wanted) {
        paused = wanted ? 1 : 0;
    }

    void ask(String name, Instant now) {
        askedBy = name;
        askedAt = now;
    }

    /** What is asked for is taken up: nobody asks any more, and this run is the newest. */
    void takenUp(long run) {
        askedBy = "";
        askedAt = null;
        lastRun = run;
    }

    void failed() {
        failures++;
    }

    void succeeded(Instant due) {
        failures = 0;
        if (lastDue == null || due.isAfter(lastDue)) {
            lastDue = due;
        }
    }

    JobStatus toValue() {
        return new JobStatus(new JobKey(new JobId(job), office), paused != 0, failures, lastDue, askedAt, askedBy);
    }
}
