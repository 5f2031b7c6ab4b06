package org.khet.monitoring.internal.round;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khet.monitoring.internal.MonitoringPermissions;
import org.khet.monitoring.internal.plan.FrameworkKind;
import org.khet.monitoring.internal.plan.PlanCoverage;
import org.khet.monitoring.internal.rule.Period;
import org.khet.monitoring.internal.tool.ToolKind;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.time.FiscalYear;

/**
 * A round of follow-up: opening it makes one report for each target, closing it freezes them. Source: monitoring ME-05, C.1b,
 * RM-03, RM-21, RM-24, MON-04, 15, 16, 58.
 */
public final class RoundKind extends RecordKind {
    private final RoundBeginning beginning;
    private final RoundOverlap overlap;

    public final Field<FiscalYear> year = fiscalYear("fiscal_year")
            .initially(now -> beginning().span(now).year())
            .filtered()
            .sorted();
    public final Field<RoundScope> scope =
            choice("scope", RoundScope.class).initially(RoundScope.ACTION_PLAN).filtered();
    public final Field<Integer> number =
            whole("round_no", 1, 99).initially(now -> beginning().span(now).number());
    public final Field<String> title = text("title", 200).searched().wide();
    public final Field<Period> period = choice("period", Period.class)
            .initially(now -> beginning().span(now).period());
    public final Field<LocalDate> from =
            day("period_from").initially(now -> beginning().span(now).first());
    public final Field<LocalDate> to =
            day("period_to").initially(now -> beginning().span(now).last()).notBefore(from);
    public final Field<LocalDate> openOn =
            day("open_on").initially(now -> beginning().opens(now));
    public final Field<LocalDate> dueOn =
            day("due_on").initially(now -> beginning().due(now)).sorted().notBefore(openOn);
    public final Field<UnitId> unit = unit("unit");
    public final Field<Optional<Long>> tool = record("tool", "monitoring.tool").optional();
    public final Field<Optional<Long>> framework =
            record("framework", "monitoring.framework").optional();

    public final Field<String> warning =
            text("overlap_warning", 500).orEmpty().formula(this::othersThere).wide();

    public final Lines targets = lines("targets", "mon_round_target", 0, 1000);
    public final Field<Optional<Long>> item =
            targets.record("item", "monitoring.item").optional();
    public final Field<Optional<UnitId>> targetUnit = targets.unit("unit").optional();
    public final Field<Optional<SchoolId>> school = targets.school("school").optional();
    public final Field<Optional<PersonId>> owner = targets.person("owner").optional();

    /** The newest of what was followed when the round was filled: what came later joins it as it opens. Source: monitoring MON-53. */
    public final Field<Optional<Long>> newest =
            record("newest_item", "monitoring.item").optional().byCode().unseen();

    /** The day on which whoever opens rounds heard that reports were never sent. Source: monitoring J.2, MON-09. */
    public final Field<Optional<LocalDate>> lateToldOn =
            day("late_told_on").optional().byCode();

    public final Lines snapshots =
            lines("snapshots", "mon_round_snapshot", 0, 50).byCode();
    public final Field<Integer> snapshotNo = snapshots.whole("snapshot_no", 1, 50);
    public final Field<Instant> closedAt = snapshots.instant("closed_at");
    public final Field<String> closedBy = snapshots.text("closed_by", 200);
    public final Field<String> why = snapshots.text("why", 500).orEmpty();
    public final Field<Integer> reportCount = snapshots.whole("report_count", 0, 100_000);
    public final Field<String> fingerprint = snapshots.text("fingerprint", 64);

    public final State planned = state("PLANNED", StateTone.IDLE);
    public final State open = state("OPEN", StateTone.RUN);
    public final State closed = state("CLOSED", StateTone.WAIT);
    public final State reported = end("REPORTED", StateTone.DONE);

    public final Field<String> sentNo = text("sent_no", 60).orEmpty().from(reported);
    public final Field<Optional<LocalDate>> sentOn =
            day("sent_on").optional().from(reported).usually(now -> now.today());

    public final Action fill = action("fill", "filled")
            .from(planned)
            .needs(MonitoringPermissions.ROUND_OPEN)
            .icon("circle-plus");
    public final Action start = action("open")
            .from(planned)
            .to(open)
            .needs(MonitoringPermissions.ROUND_OPEN)
            .icon("play")
            .confirmed();
    public final Action add = action("add")
            .from(open)
            .needs(MonitoringPermissions.ROUND_OPEN)
            .icon("plus")
            .asks(targets)
            .when((row, now) -> now.today().isAfter(row.get(dueOn))
                    ? Optional.of(Problem.of("", "monitoring.error.after-due"))
                    : Optional.empty());
    public final Action close = action("close")
            .from(open)
            .to(closed)
            .needs(MonitoringPermissions.ROUND_OPEN)
            .icon("lock")
            .confirmed();
    public final Action report = action("report")
            .from(closed)
            .to(reported)
            .needs(MonitoringPermissions.ROUND_OPEN)
            .demands(sentNo, sentOn)
            .icon("send");
    public final Action reopen = action("open-again")
            .from(closed, reported)
            .to(open)
            .needs(MonitoringPermissions.ROUND_OPEN)
            .because()
            .backward();

    public final Action remind = action("remind")
            .from(open)
            .automatic()
            .does((row, now) -> row.with(lateToldOn, now.today()))
            .tells(MonitoringPermissions.ROUND_OPEN);

    /**
     * What a round is filled from.
     *
     * @param coverage   what is followed
     * @param frameworks follow-up plans, which leave out some of it
     * @param places     schools and groups
     */
    public record Asked(PlanCoverage coverage, RecordService<FrameworkKind> frameworks, RoundPlaces places) {}

    /** The kind as the module keeps it. */
    public RoundKind(Asked sources, RecordService<ToolKind> tools, RoundBeginning beginning, RoundOverlap overlap) {
        super("monitoring", "round", "mon_round");
        dated(year);
        this.beginning = beginning;
        this.overlap = overlap;
        RoundTargets asked = new RoundTargets(this, sources);
        fill.does(asked::filled);
        start.when((row, now) -> asked.missing(row))
                .when((row, now) -> toolAgreed(tools, row))
                .does(asked::upToDate);
        rights(MonitoringPermissions.VIEW, MonitoringPermissions.ROUND_OPEN, planned);
        belongsTo(unit);
        seenByOffice();
        unique(year, scope, number);
        targets.oneOf(item, targetUnit, school);
        dueBy(dueOn);
        titled(title);
        rule(this::insideTheYear);
        stored((row, now) -> overlap.refreshed(this, row, now));
        list(year, scope, number, title, from, to, openOn, dueOn, warning);
        section("what", year, scope, number, title, unit, framework, tool);
        section("when", period, from, to, openOn, dueOn);
        section("targets", targets);
        tab("open", planned, open, closed);
        tab("all");
        way(planned, open, closed, reported);
        menu("PLAN", "calendar-check", 113, "progress");
    }

    private RoundBeginning beginning() {
        return beginning;
    }

    private String othersThere(RecordRow row) {
        return overlap.titles(this, row);
    }

    private Optional<Problem> insideTheYear(RecordRow row, RecordContext now) {
        FiscalYear fiscal = row.get(year);
        return row.get(from).isBefore(fiscal.firstDay()) || row.get(to).isAfter(fiscal.lastDay())
                ? Optional.of(Problem.of("period_from", "monitoring.error.outside-year"))
                : Optional.empty();
    }

    private Optional<Problem> toolAgreed(RecordService<ToolKind> tools, RecordRow row) {
        ToolKind of = tools.kind();
        return row.get(tool)
                        .flatMap(id -> tools.find(row.head().office(), id))
                        .filter(found -> List.of(of.agreed, of.used).contains(found.state()))
                        .isPresent()
                ? Optional.empty()
                : Optional.of(Problem.of(tool.name(), "monitoring.error.tool"));
    }
}
