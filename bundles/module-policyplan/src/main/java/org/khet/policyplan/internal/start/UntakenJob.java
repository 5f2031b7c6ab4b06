package org.khet.policyplan.internal.start;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khet.policyplan.internal.PolicyplanModule;
import org.khet.policyplan.internal.PolicyplanRegisters;
import org.khet.policyplan.internal.allocation.AllocationKind;
import org.khet.policyplan.internal.money.SpentMoney;
import org.khet.portal.api.answer.Answer;
import org.khet.portal.api.job.Job;
import org.khet.portal.api.job.JobId;
import org.khet.portal.api.job.JobResult;
import org.khet.portal.api.job.JobRun;
import org.khet.portal.api.job.Schedule;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Callers;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.api.time.OfficeTime;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Tells whoever adjusts of adjustments that the finance group cannot take over, since a receiver has promised or spent the money in the
 * meantime, and takes the mark away once it could; and once, with the reason, of allocations and adjustments that it declined by hand.
 * Source: policyplan R-09, PLAN-22; finance FIN-P04, FIN-07.
 */
@Component(service = Job.class)
public final class UntakenJob implements Job {
    private final PolicyplanModule module;
    private final Callers callers;
    private final Clock clock;

    /** For the component runtime. */
    @Activate
    public UntakenJob(@Reference PolicyplanModule module, @Reference Callers callers, @Reference Clock clock) {
        this.module = module;
        this.callers = callers;
        this.clock = clock;
    }

    @Override
    public JobId id() {
        return new JobId("policyplan.untaken");
    }

    @Override
    public Schedule schedule() {
        return Schedule.every(Duration.ofMinutes(30));
    }

    @Override
    public JobResult run(JobRun run) {
        FiscalYear year = FiscalYear.of(OfficeTime.day(clock.instant()));
        int changed = 0;
        for (FiscalYear one : List.of(year.previous(), year, year.next())) {
            changed += mark(module.registers(), callers.system(run.office()), one);
        }
        return JobResult.counted("policyplan.job.untaken.result", changed);
    }

    /** Marks those of a year; how many changed. Nothing while nobody can say. */
    static int mark(PolicyplanRegisters registers, Caller system, FiscalYear year) {
        SpentMoney spent = registers.money().spentMoney();
        if (!(spent.declined(system, year) instanceof Answer.Known<Map<Long, String>> declined)
                || !(spent.untaken(system, year) instanceof Answer.Known<Map<Long, BigDecimal>> untaken)) {
            return 0;
        }
        RecordService<AllocationKind> all = registers.allocations().allocations();
        AllocationKind kind = all.kind();
        int told = tell(all, system, declined.value());
        List<RecordRow> changed = all
                .internal()
                .all(
                        system,
                        RecordFilter.of(
                                kind.year.is(year), kind.adjusts.isFilled(), kind.in(kind.approved, kind.notified)))
                .stream()
                .filter(row -> !isSame(row.get(kind.missing), untaken.value().get(row.id())))
                .toList();
        changed.forEach(row ->
                all.internal().act(system, row, untaken.value().containsKey(row.id()) ? kind.holdUp : kind.letGo));
        return told + changed.size();
    }

    /** Tells of those that were declined and nobody knows of yet; what was missing for one is missing no more. */
    private static int tell(RecordService<AllocationKind> all, Caller system, Map<Long, String> declined) {
        AllocationKind kind = all.kind();
        List<RecordRow> fresh = all.rows(system.office(), declined.keySet()).values().stream()
                .filter(row -> row.state().equals(kind.approved) || row.state().equals(kind.notified))
                .filter(row -> row.get(kind.declined).isEmpty())
                .toList();
        for (RecordRow row : fresh) {
            String why = declined.getOrDefault(row.id(), "");
            RecordDraft mark = new RecordDraft().with(kind.declined, why).with(kind.missing, null);
            all.internal().act(system, row, kind.decline, mark, why);
        }
        return fresh.size();
    }

    private static boolean isSame(Optional<BigDecimal> before, @Nullable BigDecimal now) {
        return before.map(sum -> now != null && sum.compareTo(now) == 0).orElse(now == null);
    }
}
