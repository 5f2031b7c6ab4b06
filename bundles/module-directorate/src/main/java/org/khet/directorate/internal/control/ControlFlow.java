package org.khet.directorate.internal.control;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.khet.directorate.internal.DirectoratePermissions;
import org.khet.directorate.internal.DirectoratePortal;
import org.khet.portal.api.duty.DutyTexts.DutyText;
import org.khet.portal.api.event.DomainEvent.Audience;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.api.structure.UnitId;

/**
 * Makes an assessment for each group with the duties of the office, plans of what was accepted, and lets a year be closed only when no
 * group is missing. Safe for concurrent use. Source: other-groups D-08, DIR-17, DIR-18.
 */
public final class ControlFlow {
    private final RecordService<ControlYearKind> years;
    private final RecordService<ControlKind> controls;
    private final RecordService<ControlPlanKind> plans;
    private final DirectoratePortal portal;

    /** Over the registers of control. */
    public ControlFlow(
            RecordService<ControlYearKind> years,
            RecordService<ControlKind> controls,
            RecordService<ControlPlanKind> plans,
            DirectoratePortal portal) {
        this.years = years;
        this.controls = controls;
        this.plans = plans;
        this.portal = portal;
    }

    /** Follows the actions. */
    public void attach() {
        years.kind().begin.then(this::open);
        years.kind().extend.then(this::open);
        years.kind().close.when((row, now) -> complete(row));
        years.kind().follows(this::moved);
        controls.kind().accept.then(this::accepted);
        plans.kind().remind.tells(this::fillers);
    }

    /** Those who fill in the control of the unit, where a plan names nobody. */
    private Audience fillers(RecordRow plan) {
        ControlPlanKind kind = plans.kind();
        OfficeId office = plan.head().office();
        Set<PersonId> people = plan.has(kind.owner)
                ? Set.of()
                : portal.callers.holders(office, DirectoratePermissions.CONTROL_FILL).stream()
                        .filter(person -> portal.callers
                                .scope(office, person, DirectoratePermissions.CONTROL_FILL)
                                .units()
                                .contains(plan.get(kind.unit)))
                        .collect(Collectors.toUnmodifiableSet());
        return new Audience(people, Set.of());
    }

    private List<Unit> groups(RecordRow year) {
        return portal.groups(year.head().office());
    }

    private List<RecordRow> of(RecordRow year) {
        return controls.internal()
                .all(
                        portal.callers.system(year.head().office()),
                        RecordFilter.of(controls.kind().year.is(year.id())));
    }

    /** Groups that are not assessed yet, because the year was not begun or they were founded since. */
    public List<Unit> unopened(RecordRow year) {
        Set<UnitId> there =
                of(year).stream().map(row -> row.get(controls.kind().unit)).collect(Collectors.toSet());
        return groups(year).stream().filter(unit -> !there.contains(unit.id())).toList();
    }

    private void open(RecordRow year, RecordContext now) {
        Map<UnitId, List<DutyText>> texts = portal.duties.ofUnits(now.office(), now.today());
        unopened(year).forEach(unit -> make(year, unit, texts.getOrDefault(unit.id(), List.of()), now));
        count(year, now);
    }

    private void make(RecordRow year, Unit unit, List<DutyText> texts, RecordContext now) {
        ControlKind kind = controls.kind();
        List<RecordDraft> lines = texts.stream()
                .map(one -> new RecordDraft().with(kind.letter, one.letter()).with(kind.duty, one.text()))
                .toList();
        controls.internal()
                .create(
                        now.caller(),
                        new RecordDraft()
                                .with(kind.year, year.id())
                                .with(kind.unit, unit.id())
                                .with(kind.due, year.get(years.kind().due))
                                .with(
                                        kind.duties,
                                        lines.isEmpty()
                                                ? List.of(new RecordDraft().with(kind.duty, unit.name()))
                                                : lines));
    }

    /** Another last day of the year is that of each assessment that is not accepted. */
    private void moved(RecordRow year, RecordContext now) {
        ControlKind kind = controls.kind();
        RecordDraft later = new RecordDraft().with(kind.due, year.get(years.kind().due));
        of(year).stream()
                .filter(row -> row.state().open() && !row.get(kind.due).equals(year.get(years.kind().due)))
                .forEach(row -> controls.internal().change(now.caller(), row, later));
    }

    /** Groups whose assessment was not accepted. */
    public List<Unit> missing(RecordRow year) {
        ControlKind kind = controls.kind();
        Set<UnitId> there = of(year).stream()
                .filter(row -> row.state().equals(kind.accepted))
                .map(row -> row.get(kind.unit))
                .collect(Collectors.toSet());
        return groups(year).stream().filter(unit -> !there.contains(unit.id())).toList();
    }

    private Optional<Problem> complete(RecordRow year) {
        List<Unit> missing = missing(year);
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(Problem.of(
                        "",
                        "directorate.error.control-missing",
                        missing.size(),
                        missing.stream().map(Unit::shortName).collect(Collectors.joining(", "))));
    }

    private void accepted(RecordRow control, RecordContext now) {
        ControlKind kind = controls.kind();
        RecordRow whole = controls.find(now.office(), control.id()).orElseThrow();
        whole.lines(kind.duties).stream()
                .filter(line -> !line.get(kind.plan).isBlank())
                .forEach(line -> plan(whole, line, now));
        years.find(now.office(), control.get(kind.year)).ifPresent(year -> count(year, now));
    }

    private void plan(RecordRow control, RecordLine line, RecordContext now) {
        ControlKind from = controls.kind();
        ControlPlanKind kind = plans.kind();
        plans.internal()
                .create(
                        now.caller(),
                        new RecordDraft()
                                .with(kind.year, control.get(from.year))
                                .with(kind.unit, control.get(from.unit))
                                .with(kind.letter, line.get(from.letter))
                                .with(
                                        kind.risk,
                                        line.get(from.rest).isBlank() ? line.get(from.risk) : line.get(from.rest))
                                .with(kind.plan, line.get(from.plan))
                                .with(kind.due, line.get(from.planDue).orElseThrow())
                                .with(kind.owner, line.get(from.planOwner).orElse(null)));
    }

    /** How many groups there are and were accepted, how many risks and plans. */
    private void count(RecordRow year, RecordContext now) {
        ControlKind kind = controls.kind();
        ControlYearKind of = years.kind();
        List<RecordRow> all = of(year);
        List<RecordRow> accepted =
                all.stream().filter(row -> row.state().equals(kind.accepted)).toList();
        List<RecordLine> lines =
                controls
                        .lines(
                                now.office(),
                                kind.duties,
                                accepted.stream().map(RecordRow::id).toList())
                        .values()
                        .stream()
                        .flatMap(List::stream)
                        .toList();
        RecordRow fresh = years.find(now.office(), year.id()).orElseThrow();
        years.internal()
                .change(
                        now.caller(),
                        fresh,
                        new RecordDraft()
                                .with(of.groups, all.size())
                                .with(of.accepted, accepted.size())
                                .with(of.risks, lines.size())
                                .with(of.plans, (int) lines.stream()
                                        .filter(line -> !line.get(kind.plan).isBlank())
                                        .count()));
    }
}
