package org.khet.finance.internal.job;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import org.khet.finance.internal.FinanceModule;
import org.khet.finance.internal.keeping.FinanceRecords;
import org.khet.finance.internal.keeping.OfficeRules;
import org.khet.finance.internal.keeping.OfficeRulesProvider;
import org.khet.finance.internal.payment.ChequeRecord;
import org.khet.finance.internal.setting.FinanceSettings;
import org.khet.portal.api.job.Job;
import org.khet.portal.api.job.JobId;
import org.khet.portal.api.job.JobResult;
import org.khet.portal.api.job.JobRun;
import org.khet.portal.api.job.Schedule;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Callers;
import org.khet.portal.api.time.OfficeTime;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Cheques that nobody presented in time expire: their claims may be paid again. Source: finance RF-24, FIN-24. */
@Component(service = Job.class)
public final class ChequeExpiryJob implements Job {
    private static final Logger LOG = LoggerFactory.getLogger(ChequeExpiryJob.class);

    private final FinanceModule module;
    private final Callers callers;
    private final Clock clock;
    private final OfficeRules rules;

    /** For the component runtime. */
    @Activate
    public ChequeExpiryJob(
            @Reference FinanceModule module,
            @Reference Callers callers,
            @Reference Clock clock,
            @Reference OfficeRulesProvider provider) {
        this.module = module;
        this.callers = callers;
        this.clock = clock;
        this.rules = provider.rules();
    }

    @Override
    public JobId id() {
        return new JobId("finance.cheques");
    }

    @Override
    public Schedule schedule() {
        return Schedule.daily(LocalTime.of(0, 20));
    }

    @Override
    public JobResult run(JobRun run) {
        Caller system = callers.system(run.office());
        LocalDate today = OfficeTime.day(clock.instant());
        return JobResult.counted("finance.job.cheques.result", expire(module.all(), rules, system, today));
    }

    /** Lets delivered cheques expire whose months are over; how many. One that cannot be taken back today waits for the next run. */
    public static int expire(FinanceRecords all, OfficeRules rules, Caller system, LocalDate today) {
        RecordService<ChequeRecord> cheques = all.payments().cheques;
        ChequeRecord kind = cheques.kind();
        int months = rules.settings().get(system.office(), FinanceSettings.CHEQUE_MONTHS, today);
        int done = 0;
        for (RecordRow row : cheques.internal().all(system, RecordFilter.of(kind.in(kind.delivered)))) {
            if (row.get(kind.date).plusMonths(months).isBefore(today)) {
                RecordRow whole = cheques.find(system.office(), row.id()).orElseThrow();
                try {
                    cheques.internal().act(system, whole, kind.expire);
                    done++;
                } catch (Rejected | Outdated refused) {
                    LOG.warn(
                            "cheque {} of office {} does not expire today",
                            row.id(),
                            system.office().value(),
                            refused);
                }
            }
        }
        return done;
    }
}
