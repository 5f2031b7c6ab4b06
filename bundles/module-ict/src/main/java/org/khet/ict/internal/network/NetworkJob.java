package org.khet.ict.internal.network;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.khet.ict.internal.setting.IctSettings;
import org.khet.portal.api.job.Job;
import org.khet.portal.api.job.JobId;
import org.khet.portal.api.job.JobResult;
import org.khet.portal.api.job.JobRun;
import org.khet.portal.api.job.Schedule;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.school.School;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.school.Schools;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Callers;
import org.khet.portal.api.time.OfficeTime;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Makes a site without data for each school that has none or whose lines all ended, tells of contracts that end within thirty days
 * and of risks whose review is overdue, each once. Source: ict ICT-45, ICT-48.
 */
@Component(service = Job.class)
public final class NetworkJob implements Job {
    private static final String LINE = "อินเทอร์เน็ตหลัก";
    private final NetworkRegister register;
    private final Schools schools;
    private final Callers callers;
    private final Clock clock;

    /** For the component runtime. */
    @Activate
    public NetworkJob(
            @Reference NetworkRegister register,
            @Reference Schools schools,
            @Reference Callers callers,
            @Reference Clock clock) {
        this.register = register;
        this.schools = schools;
        this.callers = callers;
        this.clock = clock;
    }

    @Override
    public JobId id() {
        return new JobId("ict.network");
    }

    @Override
    public Schedule schedule() {
        return Schedule.daily(IctSettings.REMIND_TIME);
    }

    @Override
    public JobResult run(JobRun run) {
        Caller system = callers.system(run.office());
        LocalDate today = OfficeTime.day(clock.instant());
        missing(run, system, today);
        int told = contracts(run, system, today) + risks(run, system, today);
        return JobResult.counted("ict.job.network.result", told);
    }

    private void missing(JobRun run, Caller system, LocalDate today) {
        var sites = register.sites();
        NetworkSiteRecord kind = sites.kind();
        Map<SchoolId, List<RecordRow>> all = sites.internal().all(system, RecordFilter.ALL).stream()
                .filter(row -> row.has(kind.school))
                .collect(Collectors.groupingBy(row -> row.get(kind.school).orElseThrow()));
        for (School school : schools.open(run.office(), today)) {
            run.check();
            List<RecordRow> there = all.getOrDefault(school.id(), List.of());
            if (there.stream().allMatch(row -> isOver(kind, row))) {
                String label = label(kind, there);
                sites.internal()
                        .create(
                                system,
                                new RecordDraft().with(kind.school, school.id()).with(kind.label, label));
            }
        }
    }

    /** The first name of a further line that nobody gave to one of the school. */
    private static String label(NetworkSiteRecord kind, List<RecordRow> there) {
        Set<String> taken = there.stream().map(row -> row.get(kind.label)).collect(Collectors.toSet());
        int number = there.size() + 1;
        String label = there.isEmpty() ? LINE : LINE + " (" + number + ")";
        while (taken.contains(label)) {
            number++;
            label = LINE + " (" + number + ")";
        }
        return label;
    }

    /** A line that was there and ended; a site that was ended before it had one is needed by nobody. */
    private static boolean isOver(NetworkSiteRecord kind, RecordRow site) {
        return site.state().equals(kind.ended) && !site.get(kind.line).isEmpty();
    }

    private int contracts(JobRun run, Caller system, LocalDate today) {
        var sites = register.sites();
        NetworkSiteRecord kind = sites.kind();
        int told = 0;
        LocalDate soon = today.plusDays(31);
        for (RecordRow row :
                sites.internal().all(system, RecordFilter.of(kind.in(kind.active), kind.contractUntil.below(soon)))) {
            run.check();
            LocalDate until = row.get(kind.contractUntil).orElseThrow();
            Optional<LocalDate> last = row.get(kind.remindedOn);
            if (last.isEmpty() || last.get().isBefore(until.minusDays(30))) {
                sites.internal().act(system, row, kind.remind);
                told++;
            }
        }
        return told;
    }

    private int risks(JobRun run, Caller system, LocalDate today) {
        var risks = register.risks();
        SystemRiskRecord kind = risks.kind();
        int told = 0;
        for (RecordRow row : risks.internal()
                .all(system, RecordFilter.of(kind.in(kind.open, kind.controlled), kind.reviewOn.below(today)))) {
            run.check();
            LocalDate due = row.get(kind.reviewOn);
            Optional<LocalDate> last = row.get(kind.remindedOn);
            if (last.isEmpty() || !last.get().isAfter(due)) {
                risks.internal().act(system, row, kind.remind);
                told++;
            }
        }
        return told;
    }
}
