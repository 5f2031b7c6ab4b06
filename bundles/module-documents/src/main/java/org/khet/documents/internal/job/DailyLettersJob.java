package org.khet.documents.internal.job;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import org.khet.documents.internal.DocumentsModule;
import org.khet.documents.internal.LetterTopics;
import org.khet.documents.internal.register.ReservedNumbers;
import org.khet.documents.internal.setting.DocumentsCodes;
import org.khet.portal.api.job.Job;
import org.khet.portal.api.job.JobId;
import org.khet.portal.api.job.JobResult;
import org.khet.portal.api.job.JobRun;
import org.khet.portal.api.job.Schedule;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Callers;
import org.khet.portal.api.settings.CodeLists;
import org.khet.portal.api.time.OfficeTime;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Each morning: numbers that lapse, letters that nobody was given or that are due, instructions, terms of committees, minutes, resolutions whose
 * record was away, letters that were filed without a day until which they are kept. Every
 * part marks what it did, so a run that begins again does nothing twice. Source: core E-14, E-19, CORE-118, CORE-119, DIR-04.
 */
@Component(service = Job.class)
public final class DailyLettersJob implements Job {
    private final DocumentsModule module;
    private final Callers callers;
    private final CodeLists codes;
    private final Clock clock;

    /** For the component runtime. */
    @Activate
    public DailyLettersJob(
            @Reference DocumentsModule module,
            @Reference Callers callers,
            @Reference CodeLists codes,
            @Reference Clock clock) {
        this.module = module;
        this.callers = callers;
        this.codes = codes;
        this.clock = clock;
    }

    @Override
    public JobId id() {
        return new JobId("documents.daily");
    }

    @Override
    public Schedule schedule() {
        return Schedule.daily(LocalTime.of(6, 30));
    }

    @Override
    public JobResult run(JobRun run) {
        Caller system = callers.system(run.office());
        return JobResult.counted(
                "documents.job.daily.result",
                work(
                                module.letters(),
                                module.registers().reservations,
                                system,
                                LocalDate.ofInstant(clock.instant(), OfficeTime.ZONE))
                        + module.disposals().giveDays(system, codes.of(run.office(), DocumentsCodes.RETENTION)));
    }

    /** What is due on a day; how many numbers lapsed and people were reminded. */
    static int work(LetterTopics letters, ReservedNumbers reserved, Caller system, LocalDate today) {
        letters.agenda.readers().read(system, today);
        return reserved.lapse(system, today)
                + letters.incoming.reminders.remind(system, today)
                + letters.outgoing.sender.remindDue(system, today)
                + letters.instructions.remind(system, today)
                + letters.remindAppointments(system, today)
                + letters.terms.remind(system, today)
                + letters.minutes.remind(letters.meetings, system, today)
                + letters.agenda.carryAll(system);
    }
}
