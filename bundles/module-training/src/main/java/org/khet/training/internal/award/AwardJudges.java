package org.khet.training.internal.award;

import java.util.Set;
import java.util.stream.Collectors;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.security.Scope;
import org.khet.training.internal.TrainingPermissions;

/**
 * Who judges nominations: the members of the award's committee while it is judged, nobody the own one. They see what they judge, wherever
 * they work. Safe for concurrent use. Source: other-groups TDEV-09.
 */
public final class AwardJudges {
    private final RecordService<AwardKind> awards;

    /** Over the awards with their committees. */
    public AwardJudges(RecordService<AwardKind> awards) {
        this.awards = awards;
    }

    /** The members who judge a nomination of an award. */
    static Set<PersonId> of(AwardKind kind, RecordRow award, RecordRow nomination) {
        NominationKind of = (NominationKind) nomination.kind();
        return award.lines(kind.committee).stream()
                .map(line -> line.get(kind.member))
                .filter(member ->
                        nomination.get(of.person).filter(member::equals).isEmpty())
                .collect(Collectors.toSet());
    }

    boolean isJudge(RecordRow nomination, RecordContext now) {
        NominationKind of = (NominationKind) nomination.kind();
        AwardKind kind = awards.kind();
        return awards.find(now.office(), nomination.get(of.award))
                .filter(award -> award.state().equals(kind.judging))
                .filter(award ->
                        of(kind, award, nomination).contains(now.caller().person()))
                .isPresent();
    }

    Scope reach(Caller caller, Permission permission) {
        Scope held = caller.scope(permission);
        if (!permission.equals(TrainingPermissions.VIEW) || held.isEmpty() || held.wholeOffice()) {
            return held;
        }
        AwardKind kind = awards.kind();
        int judged = awards.internal()
                .count(caller, RecordFilter.of(kind.in(kind.judging), kind.member.is(caller.person())));
        return judged > 0 ? Scope.OFFICE : held;
    }
}
