package org.khet.audit.internal.engagement;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.khet.audit.internal.AuditPortal;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.State;

/** What stands in the way of steps of an engagement, and what follows for its findings. Source: other-groups, AUD-02, AUD-05. */
public final class EngagementRules {
    private final Supplier<RecordService<AuditPlanKind>> plans;
    private final Supplier<RecordService<AuditFindingKind>> findings;
    private final AuditPortal portal;
    private final AuditorIndependence independence;

    /** @param plans and findings: asked when they are needed, since the kind is made before their services */
    public EngagementRules(
            Supplier<RecordService<AuditPlanKind>> plans,
            Supplier<RecordService<AuditFindingKind>> findings,
            AuditPortal portal) {
        this.plans = plans;
        this.findings = findings;
        this.portal = portal;
        this.independence = new AuditorIndependence(portal);
    }

    /** Nothing begins but works of a plan that the director approved; beside the plan an order stands in its place. */
    Optional<Problem> planApproved(AuditEngagementKind kind, RecordRow row, RecordContext now) {
        if (row.get(kind.origin) == EngagementOrigin.SPECIAL) {
            return Optional.empty();
        }
        AuditPlanKind of = plans.get().kind();
        Optional<RecordRow> approved = row.get(kind.plan)
                .flatMap(id -> plans.get().find(now.office(), id))
                .filter(plan -> plan.get(of.approvedOn).isPresent());
        if (approved.isEmpty()) {
            return Optional.of(Problem.of("", "audit.error.plan-not-approved"));
        }
        return approved.filter(plan -> PlannedEngagements.isOf(of, plan, kind, row))
                        .isPresent()
                ? Optional.empty()
                : Optional.of(Problem.of("", "audit.error.not-of-plan"));
    }

    /** Nobody audits the unit in which that person works, or worked in the years that the office set. */
    Optional<Problem> independent(AuditEngagementKind kind, RecordRow row, RecordContext now) {
        Set<PersonId> auditors = new LinkedHashSet<>(Set.of(row.get(kind.auditor)));
        row.lines(kind.team).forEach(line -> auditors.add(line.get(kind.member)));
        return independence.problem(now.office(), auditors, row.get(kind.unit), row.get(kind.from), "auditor");
    }

    /** The report is final only after each answer, or after the last day for it. */
    Optional<Problem> answered(AuditEngagementKind kind, RecordRow row, RecordContext now) {
        AuditFindingKind of = findings.get().kind();
        boolean open = !row.get(kind.answerDue)
                        .filter(due -> due.isBefore(now.today()))
                        .isPresent()
                && !of(row, now, of.issued).isEmpty();
        return open ? Optional.of(Problem.of("", "audit.error.unanswered")) : Optional.empty();
    }

    /** Findings go out to the audited, who know them from now on. */
    void issue(AuditEngagementKind kind, RecordRow row, RecordContext now) {
        AuditFindingKind of = findings.get().kind();
        RecordDraft told = new RecordDraft()
                .with(of.unit, row.raw(kind.unit))
                .with(of.school, row.raw(kind.school))
                .with(of.dueOn, row.raw(kind.answerDue));
        of(row, now, of.draft)
                .forEach(finding -> findings.get().internal().act(now.caller(), finding, of.issue, told, ""));
    }

    /** The time to answer is made longer only: nobody's is cut short. */
    Optional<Problem> later(AuditEngagementKind kind, RecordRow row, RecordContext now) {
        AuditFindingKind of = findings.get().kind();
        boolean shorter = row.get(kind.answerDue)
                .filter(due -> of(row, now, of.issued).stream()
                        .anyMatch(finding ->
                                finding.get(of.dueOn).filter(due::isBefore).isPresent()))
                .isPresent();
        return shorter ? Optional.of(Problem.of("answer_due", "audit.error.not-later")) : Optional.empty();
    }

    /** Another last day for what was not answered. */
    void extend(AuditEngagementKind kind, RecordRow row, RecordContext now) {
        AuditFindingKind of = findings.get().kind();
        RecordDraft later = new RecordDraft().with(of.dueOn, row.raw(kind.answerDue));
        of(row, now, of.issued).forEach(finding -> findings.get().internal().change(now.caller(), finding, later));
    }

    /** The director ordered: what was found is followed until it is put right. */
    void follow(AuditEngagementKind kind, RecordRow row, RecordContext now) {
        AuditFindingKind of = findings.get().kind();
        of(row, now, of.issued, of.answered)
                .forEach(finding -> findings.get().internal().act(now.caller(), finding, of.follow));
    }

    private List<RecordRow> of(RecordRow engagement, RecordContext now, State... states) {
        AuditFindingKind of = findings.get().kind();
        return findings
                .get()
                .internal()
                .all(
                        portal.callers.system(now.office()),
                        RecordFilter.of(of.engagement.is(engagement.id()), of.in(states)))
                .stream()
                .map(row -> findings.get().find(now.office(), row.id()).orElseThrow())
                .toList();
    }
}
