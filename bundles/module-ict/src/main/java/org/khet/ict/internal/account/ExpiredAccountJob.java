package org.khet.ict.internal.account;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.khet.ict.internal.setting.IctSettings;
import org.khet.portal.api.job.Job;
import org.khet.portal.api.job.JobId;
import org.khet.portal.api.job.JobResult;
import org.khet.portal.api.job.JobRun;
import org.khet.portal.api.job.Schedule;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Callers;
import org.khet.portal.api.time.OfficeTime;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Accounts and cards whose last day is over; who has access that ends soon is told before, with the owner of the system. Source: ict
 * ICT-52, ICT-54; core CORE-136.
 */
@Component(service = Job.class)
public final class ExpiredAccountJob implements Job {
    private final AccountRegister register;
    private final Callers callers;
    private final Clock clock;

    /** For the component runtime. */
    @Activate
    public ExpiredAccountJob(@Reference AccountRegister register, @Reference Callers callers, @Reference Clock clock) {
        this.register = register;
        this.callers = callers;
        this.clock = clock;
    }

    @Override
    public JobId id() {
        return new JobId("ict.expired-accounts");
    }

    @Override
    public Schedule schedule() {
        return Schedule.daily(IctSettings.REMIND_TIME);
    }

    @Override
    public JobResult run(JobRun run) {
        Caller system = callers.system(run.office());
        LocalDate today = OfficeTime.day(clock.instant());
        RecordContext now = new RecordContext(system, clock.instant(), today);
        register.access().followAll(now);
        warn(run, now);
        var accounts = register.accounts();
        var cards = register.cards();
        List<RecordRow> over = accounts.internal()
                .all(
                        system,
                        RecordFilter.of(
                                accounts.kind().in(accounts.kind().active),
                                accounts.kind().until.below(today)));
        for (RecordRow row : over) {
            run.check();
            accounts.internal().act(system, row, accounts.kind().expire);
        }
        List<RecordRow> old = cards.internal()
                .all(
                        system,
                        RecordFilter.of(
                                cards.kind().in(cards.kind().valid),
                                cards.kind().expires.below(today)));
        for (RecordRow row : old) {
            run.check();
            cards.internal().act(system, row, cards.kind().expire);
        }
        return JobResult.counted("ict.job.expired-accounts.result", over.size() + old.size());
    }

    private void warn(JobRun run, RecordContext now) {
        var accounts = register.accounts();
        SystemAccountRecord kind = accounts.kind();
        LocalDate soon = now.today().plusDays(register.owners().noticeDays(now) + 1L);
        for (RecordRow row : accounts.internal()
                .all(
                        now.caller(),
                        RecordFilter.of(
                                kind.in(kind.active), kind.until.atLeast(now.today()), kind.until.below(soon)))) {
            run.check();
            if (!row.get(kind.warnedFor).equals(row.get(kind.until))) {
                accounts.internal().act(now.caller(), row, kind.warn);
            }
        }
    }
}
