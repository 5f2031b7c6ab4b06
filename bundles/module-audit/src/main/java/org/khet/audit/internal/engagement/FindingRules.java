package org.khet.audit.internal.engagement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.khet.audit.internal.AuditPermissions;
import org.khet.audit.internal.AuditPortal;
import org.khet.portal.api.event.DomainEvent.Audience;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Scope;

/** Who the audited of a finding are, and who is none of them. Source: other-groups A-04, AUD-06. */
public final class FindingRules {
    private final Supplier<RecordService<AuditEngagementKind>> engagements;
    private final AuditPortal portal;

    /** @param engagements asked when they are needed, since the kind is made before its service */
    public FindingRules(Supplier<RecordService<AuditEngagementKind>> engagements, AuditPortal portal) {
        this.engagements = engagements;
        this.portal = portal;
    }

    /** Engagements for which findings are written now. */
    List<Long> running(OfficeId office) {
        AuditEngagementKind of = engagements.get().kind();
        return engagements
                .get()
                .internal()
                .all(portal.callers.system(office), RecordFilter.of(of.in(of.running)))
                .stream()
                .map(RecordRow::id)
                .toList();
    }

    /** Findings are written while the work goes on. */
    Optional<Problem> engagementRuns(AuditFindingKind kind, RecordRow row, RecordContext now) {
        AuditEngagementKind of = engagements.get().kind();
        boolean runs = engagements
                .get()
                .find(now.office(), row.get(kind.engagement))
                .filter(found -> found.state().equals(of.running))
                .isPresent();
        return runs || !row.state().equals(kind.draft)
                ? Optional.empty()
                : Optional.of(Problem.of("engagement", "audit.error.not-running"));
    }

    /** Whoever works in the audited unit, a section of it or the school closes nothing, whatever that person may. */
    Optional<Problem> notTheirs(AuditFindingKind kind, RecordRow row, RecordContext now) {
        boolean theirs = portal.people
                .find(now.office(), now.caller().person())
                .filter(person -> row.get(kind.unit)
                                .filter(unit -> portal.isWithin(now.office(), person.unit(), unit))
                                .isPresent()
                        || row.get(kind.school)
                                .filter(school -> school.equals(person.school()))
                                .isPresent())
                .isPresent();
        return theirs ? Optional.of(Problem.of("", "audit.error.audited-closes")) : Optional.empty();
    }

    /** Those of the unit or school who may answer. */
    Audience audited(AuditFindingKind kind, RecordRow row) {
        Set<PersonId> people = portal.callers.holders(row.head().office(), AuditPermissions.FINDING_ANSWER).stream()
                .filter(person -> {
                    Scope reach = portal.callers.scope(row.head().office(), person, AuditPermissions.FINDING_ANSWER);
                    return row.get(kind.unit).filter(reach.units()::contains).isPresent()
                            || row.get(kind.school)
                                    .filter(reach.schools()::contains)
                                    .isPresent();
                })
                .collect(Collectors.toUnmodifiableSet());
        return new Audience(people, Set.of());
    }
}
