package org.khet.ict.internal.knowledge;

import java.time.Clock;
import java.time.LocalDate;
import org.khet.ict.internal.setting.IctSettings;
import org.khet.portal.api.job.Job;
import org.khet.portal.api.job.JobId;
import org.khet.portal.api.job.JobResult;
import org.khet.portal.api.job.JobRun;
import org.khet.portal.api.job.Schedule;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Callers;
import org.khet.portal.api.time.OfficeTime;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells once when the day has come on which an article is to be looked at again. Source: ict ICT-89. */
@Component(service = Job.class)
public final class ArticleReviewJob implements Job {
    private final KnowledgeRegister register;
    private final Callers callers;
    private final Clock clock;

    /** For the component runtime. */
    @Activate
    public ArticleReviewJob(@Reference KnowledgeRegister register, @Reference Callers callers, @Reference Clock clock) {
        this.register = register;
        this.callers = callers;
        this.clock = clock;
    }

    @Override
    public JobId id() {
        return new JobId("ict.article");
    }

    @Override
    public Schedule schedule() {
        return Schedule.daily(IctSettings.REMIND_TIME);
    }

    @Override
    public JobResult run(JobRun run) {
        Caller system = callers.system(run.office());
        LocalDate today = OfficeTime.day(clock.instant());
        var articles = register.articles();
        KnowledgeArticleRecord kind = articles.kind();
        RecordFilter due = RecordFilter.of(kind.in(kind.published), kind.reviewOn.below(today.plusDays(1)));
        int told = 0;
        for (RecordRow row : articles.internal().all(system, due)) {
            run.check();
            LocalDate day = row.get(kind.reviewOn).orElse(today);
            if (row.get(kind.remindedOn).filter(last -> !last.isBefore(day)).isEmpty()) {
                articles.internal().act(system, row, kind.remind);
                told++;
            }
        }
        return JobResult.counted("ict.job.article.result", told);
    }
}
