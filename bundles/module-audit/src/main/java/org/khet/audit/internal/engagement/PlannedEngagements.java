package org.khet.audit.internal.engagement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Callers;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.time.FiscalYear;

/**
 * Makes the engagements of an approved plan that are not there yet: a revised plan, and that of a year of which a long plan tells too, make
 * none twice, whatever title and days they have since. What a revised plan has no more, and no other plan that is in force, is planned no more, also where it was
 * cancelled before; what was begun goes on. Source:
 * other-groups AUD-P02, AUD-02, AUD-12.
 */
public final class PlannedEngagements {
    private final Supplier<RecordService<AuditPlanKind>> plans;
    private final Supplier<RecordService<AuditEngagementKind>> engagements;
    private final Callers callers;

    /** @param plans and engagements: asked when a plan is approved, since its kind is made before their services */
    public PlannedEngagements(
            Supplier<RecordService<AuditPlanKind>> plans,
            Supplier<RecordService<AuditEngagementKind>> engagements,
            Callers callers) {
        this.plans = plans;
        this.engagements = engagements;
        this.callers = callers;
    }

    void make(AuditPlanKind kind, RecordRow plan, RecordContext now) {
        RecordService<AuditEngagementKind> service = engagements.get();
        Caller system = callers.system(now.office());
        AuditEngagementKind of = service.kind();
        List<RecordRow> there = service.internal().all(system, RecordFilter.of(of.year.atLeast(plan.get(kind.year))));
        Set<String> known = there.stream()
                .filter(row -> !row.state().equals(of.omitted))
                .map(row -> work(of, row))
                .collect(Collectors.toSet());
        for (RecordLine work : plan.lines(kind.works)) {
            if (!known.contains(work(kind, work))) {
                service.internal().create(now.caller(), draft(kind, of, plan, work));
            }
        }
        Set<Long> before = versionsBefore(kind, plan, now);
        Set<String> inForce = inForce(kind, system);
        there.stream()
                .filter(row -> of.omit.from().contains(row.state())
                        && row.get(of.plan).filter(before::contains).isPresent()
                        && !inForce.contains(work(of, row)))
                .forEach(row -> service.internal().act(now.caller(), row, of.omit));
    }

    private Set<Long> versionsBefore(AuditPlanKind kind, RecordRow plan, RecordContext now) {
        return Stream.iterate(
                        plan.get(kind.previous),
                        Optional::isPresent,
                        id -> plans.get().find(now.office(), id.orElseThrow()).flatMap(row -> row.get(kind.previous)))
                .map(Optional::orElseThrow)
                .collect(Collectors.toSet());
    }

    /** Works of all plans that are in force. */
    private Set<String> inForce(AuditPlanKind kind, Caller system) {
        List<Long> approved = plans.get().internal().all(system, RecordFilter.of(kind.in(kind.approved))).stream()
                .map(RecordRow::id)
                .toList();
        return plans.get().lines(system.office(), kind.works, approved).values().stream()
                .flatMap(List::stream)
                .map(line -> work(kind, line))
                .collect(Collectors.toSet());
    }

    private static String work(AuditPlanKind kind, RecordLine line) {
        return work(line.get(kind.work), line.get(kind.from), line.get(kind.workUnit), line.get(kind.workSchool));
    }

    private static String work(AuditEngagementKind kind, RecordRow row) {
        String planned = row.get(kind.work);
        return planned.isEmpty()
                ? work(row.get(kind.title), row.get(kind.from), row.get(kind.unit), row.get(kind.school))
                : planned;
    }

    /** What makes a work the same as another: title, first day, unit or school. */
    private static String work(String title, LocalDate from, Optional<UnitId> unit, Optional<SchoolId> school) {
        String place = unit.map(one -> "u" + one.value())
                .or(() -> school.map(one -> "s" + one.value()))
                .orElse("");
        return from + " " + place + " " + title;
    }

    /** Whether an engagement is a work of that plan: made of it, or typed with title and place of one. */
    static boolean isOf(AuditPlanKind kind, RecordRow plan, AuditEngagementKind of, RecordRow engagement) {
        return !engagement.get(of.work).isEmpty()
                || plan.lines(kind.works).stream()
                        .anyMatch(line -> line.get(kind.work).equals(engagement.get(of.title))
                                && line.get(kind.workUnit).equals(engagement.get(of.unit))
                                && line.get(kind.workSchool).equals(engagement.get(of.school)));
    }

    private static RecordDraft draft(AuditPlanKind plans, AuditEngagementKind kind, RecordRow plan, RecordLine work) {
        FiscalYear year = FiscalYear.of(work.get(plans.from));
        return new RecordDraft()
                .with(kind.origin, EngagementOrigin.PLANNED)
                .with(kind.plan, plan.id())
                .with(kind.work, work(plans, work))
                .with(kind.year, year)
                .with(kind.title, work.get(plans.work))
                .with(kind.sort, work.get(plans.sort))
                .with(kind.unit, work.raw(plans.workUnit))
                .with(kind.school, work.raw(plans.workSchool))
                .with(kind.auditor, work.get(plans.auditor))
                .with(kind.from, work.get(plans.from))
                .with(kind.to, work.get(plans.to))
                .with(kind.periodFrom, year.previous().firstDay())
                .with(kind.periodTo, year.previous().lastDay());
    }
}
