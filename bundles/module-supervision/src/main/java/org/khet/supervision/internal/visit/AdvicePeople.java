package org.khet.supervision.internal.visit;

import java.util.Optional;
import java.util.Set;
import org.khet.portal.api.event.DomainEvent.Audience;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.supervision.internal.SupervisionPermissions;
import org.khet.supervision.internal.SupervisionPortal;

/** Those of a school who do something about advice, and the visit that followed it up. Source: other-groups SUP-P05, U-03. */
public final class AdvicePeople {
    private final RecordService<SchoolVisitKind> visits;
    private final SupervisionPortal portal;

    /** Over visits and the rights of the office. */
    public AdvicePeople(RecordService<SchoolVisitKind> visits, SupervisionPortal portal) {
        this.visits = visits;
        this.portal = portal;
    }

    /** What the school did nothing about is closed by a visit alone; a visit that is named was held there, not before the advice. */
    Optional<Problem> followed(SchoolAdviceKind kind, RecordRow advice, RecordContext now) {
        Optional<Long> named = advice.get(kind.follow);
        if (named.isEmpty()) {
            return advice.state().equals(kind.open)
                    ? Optional.of(Problem.of(kind.follow.name(), "records.error.missing"))
                    : Optional.empty();
        }
        SchoolVisitKind of = visits.kind();
        RecordRow first = visits.find(now.office(), advice.get(kind.visit)).orElseThrow();
        boolean fits = visits.find(now.office(), named.get())
                .filter(visit -> visit.id() != first.id()
                        && visit.get(of.school).equals(advice.get(kind.school))
                        && Set.of(of.noted, of.signed).contains(visit.state())
                        && !visit.get(of.day).isBefore(first.get(of.day)))
                .isPresent();
        return fits
                ? Optional.empty()
                : Optional.of(Problem.of(kind.follow.name(), "supervision.error.no-follow-visit"));
    }

    Audience school(SchoolAdviceKind kind, RecordRow advice) {
        return portal.peopleOf(advice.head().office(), advice.get(kind.school), SupervisionPermissions.ADVICE_ACT);
    }
}
