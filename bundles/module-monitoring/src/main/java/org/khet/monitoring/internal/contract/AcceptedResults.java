package org.khet.monitoring.internal.contract;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khet.monitoring.internal.MonitoringPermissions;
import org.khet.monitoring.internal.MonitoringRecords;
import org.khet.monitoring.internal.plan.FollowUpItemKind;
import org.khet.monitoring.internal.round.ReportKind;
import org.khet.monitoring.internal.round.RoundKind;
import org.khet.portal.api.answer.Answer;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.module.ModuleSwitches;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.plan.ProjectResults;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Callers;
import org.khet.portal.api.time.FiscalYear;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The latest accepted report of each project of the plan. Source: monitoring G, MON-42. */
@Component(service = ProjectResults.class)
public final class AcceptedResults implements ProjectResults {
    private static final Logger LOG = LoggerFactory.getLogger(AcceptedResults.class);
    private static final ModuleId MODULE = new ModuleId(MonitoringPermissions.VIEW.module());
    private final MonitoringRecords records;
    private final ModuleSwitches switches;
    private final Callers callers;
    private final Clock clock;

    /** For the component runtime. */
    @Activate
    public AcceptedResults(
            @Reference MonitoringRecords records,
            @Reference ModuleSwitches switches,
            @Reference Callers callers,
            @Reference Clock clock) {
        this.records = records;
        this.switches = switches;
        this.callers = callers;
        this.clock = clock;
    }

    @Override
    public Answer<List<Result>> of(OfficeId office, FiscalYear year) {
        if (!switches.isOn(office, MODULE)) {
            return new Answer.Off<>();
        }
        try {
            return new Answer.Known<>(results(callers.system(office), year), clock.instant(), MODULE.value());
        } catch (RuntimeException failed) {
            LOG.warn("no results for office {}", office, failed);
            return new Answer.Failed<>(failed.getClass().getSimpleName());
        }
    }

    private List<Result> results(Caller system, FiscalYear year) {
        Map<Long, Long> projects = projects(system, year);
        RoundKind round = records.rounds.kind();
        ReportKind report = records.reports.kind();
        Map<Long, Result> latest = new HashMap<>();
        List<RecordRow> rounds = records.rounds.internal().all(system, RecordFilter.of(round.year.is(year))).stream()
                .sorted(Comparator.comparing((RecordRow row) -> row.get(round.to)))
                .toList();
        for (RecordRow of : rounds) {
            var accepted = RecordFilter.of(report.round.is(of.id()), report.in(report.accepted));
            for (RecordRow row : records.reports.internal().all(system, accepted)) {
                Optional<Long> project = row.get(report.item).flatMap(item -> Optional.ofNullable(projects.get(item)));
                project.ifPresent(
                        key -> latest.put(key, result(report, key, row, of.get(round.title), of.get(round.to))));
            }
        }
        return List.copyOf(latest.values());
    }

    private static Result result(ReportKind kind, long project, RecordRow row, String round, LocalDate until) {
        return new Result(
                project,
                round,
                until,
                row.get(kind.percent).orElse(BigDecimal.ZERO),
                row.get(kind.spent),
                row.get(kind.results),
                row.get(kind.obstacles));
    }

    /** Projects of the plan by the item that follows them. */
    private Map<Long, Long> projects(Caller system, FiscalYear year) {
        FollowUpItemKind kind = records.items.kind();
        Map<Long, Long> all = new HashMap<>();
        records.items
                .internal()
                .all(system, RecordFilter.of(kind.year.is(year), kind.fromPlan.isFilled()))
                .forEach(row -> row.get(kind.fromPlan)
                        .filter(link -> link.type().equals("policyplan.project"))
                        .ifPresent(link -> all.put(row.id(), link.id())));
        return all;
    }
}
