package org.khet.documents.internal.flow;

import java.time.Clock;
import java.time.Duration;
import org.khet.documents.internal.DocumentsModule;
import org.khet.documents.internal.chain.MovedLevels;
import org.khet.portal.api.job.Job;
import org.khet.portal.api.job.JobId;
import org.khet.portal.api.job.JobResult;
import org.khet.portal.api.job.JobRun;
import org.khet.portal.api.job.Schedule;
import org.khet.portal.api.persistence.Transactions;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.security.Callers;
import org.khet.portal.api.time.OfficeTime;
import org.khet.portal.api.time.WorkingDays;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lets orders come into force and end, gives a new office the usual chain, ends rules after their last day, asks who has a place now, and reminds whoever a paper waits for too long. */
@Component(service = Job.class)
public final class PaperDailyJob implements Job {
    private static final Duration PAUSE = Duration.ofMinutes(10);
    private final DocumentsModule documents;
    private final Transactions transactions;
    private final Callers callers;
    private final WorkingDays workingDays;
    private final Clock clock;

    /** For the component runtime. */
    @Activate
    public PaperDailyJob(
            @Reference DocumentsModule documents,
            @Reference Transactions transactions,
            @Reference Callers callers,
            @Reference WorkingDays workingDays,
            @Reference Clock clock) {
        this.documents = documents;
        this.transactions = transactions;
        this.callers = callers;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    @Override
    public JobId id() {
        return new JobId("documents.daily-papers");
    }

    @Override
    public Schedule schedule() {
        return Schedule.every(PAUSE);
    }

    @Override
    public JobResult run(JobRun run) {
        var now = new RecordContext(callers.system(run.office()), clock.instant(), OfficeTime.day(clock.instant()));
        PaperRegisters papers = documents.papers();
        int done = transactions.call(() -> {
            var registers = papers.chain().registers();
            return new ShippedChain(registers).give(now) + registers.expire(now);
        });
        run.check();
        done += papers.effects().turn(now);
        run.check();
        done += new MovedLevels(papers.chain(), transactions).follow(now);
        run.check();
        done += transactions.call(
                () -> new IdleLevels(papers.chain().registers().levels(), workingDays).remind(now));
        return JobResult.counted("documents.job.daily-papers.result", done);
    }
}
