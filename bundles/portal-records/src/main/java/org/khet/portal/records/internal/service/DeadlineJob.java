package org.khet.portal.records.internal.service;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.IntSupplier;
import org.khet.portal.api.job.Job;
import org.khet.portal.api.job.JobId;
import org.khet.portal.api.job.JobResult;
import org.khet.portal.api.job.JobRun;
import org.khet.portal.api.job.Schedule;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.module.ModuleSwitches;
import org.khet.portal.api.module.PortalModule;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.OutOfService;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.OfficeRegister;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.ui.RecordModule;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Callers;
import org.khet.portal.api.time.OfficeTime;
import org.khet.portal.api.time.WorkingDays;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reminds each working day of records that stand in a state longer than it allows, or does the action that is said for it.
 * Each record is a transaction of its own; a reminder of a day is written once, so a run may begin anew.
 */
@Component(service = Job.class)
public final class DeadlineJob implements Job {
    private static final Logger LOG = LoggerFactory.getLogger(DeadlineJob.class);
    private final DefaultRecordServices records;
    private final PortalServices portal;
    private final WorkingDays days;
    private final ModuleSwitches switches;
    private final Callers callers;
    private final Map<ModuleId, RecordModule> modules = new ConcurrentHashMap<>();

    /** For the component runtime. */
    @Activate
    public DeadlineJob(
            @Reference DefaultRecordServices records,
            @Reference PortalServices portal,
            @Reference WorkingDays days,
            @Reference ModuleSwitches switches,
            @Reference Callers callers) {
        this.records = records;
        this.portal = portal;
        this.days = days;
        this.switches = switches;
        this.callers = callers;
    }

    /** Comes: registers that offices made in it are looked at, too. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC, unbind = "go")
    public void come(PortalModule module) {
        if (module instanceof RecordModule keeper) {
            modules.put(module.id(), keeper);
        }
    }

    /** Goes. */
    public void go(PortalModule module) {
        modules.remove(module.id(), module);
    }

    @Override
    public JobId id() {
        return new JobId("core.record-deadlines");
    }

    @Override
    public Schedule schedule() {
        return Schedule.daily(LocalTime.of(6, 30));
    }

    @Override
    public JobResult run(JobRun run) {
        OfficeId office = run.office();
        Caller caller = callers.system(office);
        LocalDate today = portal.context(caller).today();
        if (!days.isWorkingDay(office, today)) {
            return JobResult.nothing();
        }
        Round round = new Round(run, caller, today, new ArrayList<>());
        int done = 0;
        for (DefaultRecordService<?> service : records.all()) {
            if (switches.isOn(office, new ModuleId(service.kind().module()))) {
                done += apart(
                        round,
                        service.kind().type(),
                        () -> late(round, new Looked(service, RecordFilter.ALL, row -> Optional.empty())));
            }
        }
        for (RecordModule module : modules.values()) {
            if (switches.isOn(office, module.id())) {
                done += apart(round, module.id().value(), () -> ofRegisters(round, module));
            }
        }
        if (!round.faults().isEmpty()) {
            throw new IllegalStateException(
                    "what stands too long was looked at in part only, see the log",
                    round.faults().getFirst());
        }
        return JobResult.counted("core.job.record-deadlines.result", done);
    }

    /**
     * A run.
     *
     * @param run    may be cancelled
     * @param caller the portal
     * @param today  a working day
     * @param faults of modules, until all others were looked at
     */
    private record Round(JobRun run, Caller caller, LocalDate today, List<Throwable> faults) {}

    /**
     * Records that are looked at.
     *
     * @param service reads them
     * @param these   which they are
     * @param people  who is reminded of one; empty for those who hold what its actions need
     */
    private record Looked(
            DefaultRecordService<?> service, RecordFilter these, Function<RecordRow, Optional<Set<PersonId>>> people) {}

    /** Registers that the office made, each record by the edition with which it was made; in those that ended nobody acts. */
    private int ofRegisters(Round round, RecordModule module) {
        int done = 0;
        Function<RecordRow, Set<PersonId>> acting = module.acting(round.caller().office());
        for (OfficeRegister register : module.registers(round.caller().office())) {
            if (register.open()) {
                for (OfficeRegister.Reading reading : register.readings().get()) {
                    if (reading.service() instanceof DefaultRecordService<?> service) {
                        done += late(
                                round,
                                new Looked(
                                        service,
                                        RecordFilter.of(reading.these()),
                                        row -> Optional.of(acting.apply(row))));
                    }
                }
            }
        }
        return done;
    }

    private int late(Round round, Looked looked) {
        int done = 0;
        for (State state : looked.service().kind().states()) {
            done += state.deadline()
                    .map(deadline -> late(round, looked, state, deadline))
                    .orElse(0);
        }
        return done;
    }

    private int late(Round round, Looked looked, State state, State.Deadline deadline) {
        int done = 0;
        Caller caller = round.caller();
        DefaultRecordService<?> service = looked.service();
        int most = deadline.days().applyAsInt(portal.context(caller));
        Map<Long, Instant> since = service.since(caller.office(), state);
        for (RecordRow row :
                service.internal().all(caller, looked.these().and(service.kind().in(state)))) {
            round.run().check();
            if (stood(service, caller, row, state, since, round.today()) > most) {
                done += apart(
                        round,
                        service.kind().type() + " " + row.id(),
                        () -> late(round, looked, row, deadline) ? 1 : 0);
            }
        }
        return done;
    }

    /** Reminds of a record, or does what is said for it; whether anything was done. */
    private static boolean late(Round round, Looked looked, RecordRow row, State.Deadline deadline) {
        Caller caller = round.caller();
        if (deadline.overdue() != null) {
            return acted(looked.service(), caller, row, deadline.overdue());
        }
        return looked.service()
                .remind(caller, row, round.today(), () -> looked.people().apply(row));
    }

    /** What a module does wrong at a record, or with all of its own, is noted and fails the run at its end; the others go on. */
    private static int apart(Round round, String where, IntSupplier work) {
        try {
            return work.getAsInt();
        } catch (OutOfService | CancellationException end) {
            throw end;
        } catch (RuntimeException | LinkageError e) {
            LOG.error("What stands too long in {} was not looked at; all else is", where, e);
            round.faults().add(e);
            return 0;
        }
    }

    /** Working days that a record stands in the state. */
    private int stood(
            DefaultRecordService<?> service,
            Caller caller,
            RecordRow row,
            State state,
            Map<Long, Instant> since,
            LocalDate today) {
        if (!state.pauses().isEmpty()) {
            return new StateClock(days)
                    .days(
                            row,
                            service.internal().steps(caller, row.id()),
                            state,
                            portal.context(caller).now());
        }
        LocalDate from = OfficeTime.day(since.getOrDefault(row.id(), row.head().created()));
        return days.between(caller.office(), from, today);
    }

    /** One that is refused, or changed in this moment, is looked at the next day; the others go on. */
    private static boolean acted(DefaultRecordService<?> service, Caller caller, RecordRow row, Action action) {
        try {
            service.internal().act(caller, row, action);
            return true;
        } catch (Rejected | Outdated refused) {
            LOG.warn("{} of {} {} waits: {}", action.name(), service.kind().type(), row.id(), refused.toString());
            return false;
        }
    }
}
