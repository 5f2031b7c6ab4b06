package org.khet.legal.internal.sealed;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khet.legal.internal.LegalPermissions;
import org.khet.legal.internal.LegalPortal;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Condition;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.State;
import org.khet.portal.api.security.Caller;

/**
 * Lawyers work in their own districts: they enter cases of these only, and open cases go to whoever has the district now. Source:
 * other-groups H-08, HR-27.
 */
public final class LawyerDistricts {
    private final RecordService<LawyerDistrictKind> assignments;
    private final LegalPortal portal;

    /** Over the register of assignments. */
    public LawyerDistricts(RecordService<LawyerDistrictKind> assignments, LegalPortal portal) {
        this.assignments = assignments;
        this.portal = portal;
    }

    /** The lawyers of a district on a day, those first who were assigned first. */
    public List<PersonId> lawyers(OfficeId office, String district, LocalDate day) {
        LawyerDistrictKind kind = assignments.kind();
        return assignments
                .internal()
                .all(
                        portal.callers.system(office),
                        RecordFilter.of(
                                kind.district.is(district),
                                kind.from.below(day.plusDays(1)),
                                Condition.any(kind.until.isEmpty(), kind.until.atLeast(day))))
                .stream()
                .map(row -> row.get(kind.lawyer))
                .distinct()
                .toList();
    }

    /** Why a case cannot be entered: a lawyer has other districts. Who sees all cases enters any. */
    public Action.Guard own() {
        return (row, now) -> {
            SealedCase kind = (SealedCase) row.kind();
            if (!row.has(kind.district)
                    || now.caller().scope(LegalPermissions.ALL).wholeOffice()
                    || lawyers(now.office(), row.get(kind.district), now.today())
                            .contains(now.caller().person())) {
                return Optional.empty();
            }
            return Optional.of(Problem.of("district", "legal.error.other-district"));
        };
    }

    /** A new case has its district's lawyer: the one who enters it if that is one of them. */
    public RecordRow given(RecordRow row, RecordContext now) {
        SealedCase kind = (SealedCase) row.kind();
        if (row.get(kind.lawyer).isPresent() || !row.has(kind.district)) {
            return row;
        }
        List<PersonId> all = lawyers(now.office(), row.get(kind.district), now.today());
        PersonId self = now.caller().person();
        return row.with(
                kind.lawyer,
                all.contains(self) ? self : all.stream().findFirst().orElse(null));
    }

    /**
     * Open cases whose lawyer no longer has their district, or that have none, go to its lawyer, or to nobody where it has none. A lawyer
     * who never had the district was given the case by hand and keeps it.
     *
     * @return how many cases changed hands
     */
    public int follow(Caller caller, RecordService<? extends SealedCase> cases) {
        return follow(caller, cases, cases.kind());
    }

    private Optional<PersonId> follower(List<RecordRow> all, String district, Optional<PersonId> has) {
        LawyerDistrictKind kind = assignments.kind();
        LocalDate today = portal.today();
        List<RecordRow> here = all.stream()
                .filter(row -> row.get(kind.district).equals(district))
                .toList();
        List<PersonId> now = here.stream()
                .filter(row -> kind.isHeld(row, today))
                .map(row -> row.get(kind.lawyer))
                .toList();
        boolean stays = has.filter(one -> now.contains(one)
                        || here.stream().noneMatch(row -> row.get(kind.lawyer).equals(one) && kind.isOver(row, today)))
                .isPresent();
        return stays ? has : now.stream().findFirst();
    }

    private int follow(Caller caller, RecordService<? extends SealedCase> cases, SealedCase kind) {
        State[] open = kind.states().stream().filter(State::open).toArray(State[]::new);
        List<RecordRow> all = assignments.internal().all(caller, RecordFilter.ALL);
        int moved = 0;
        for (RecordRow row : cases.internal().all(caller, RecordFilter.of(kind.in(open)))) {
            Optional<PersonId> has = row.get(kind.lawyer);
            Optional<PersonId> next = follower(all, row.get(kind.district), has);
            if (!next.equals(has)) {
                cases.internal()
                        .change(caller, row, kind.handedOver(new RecordDraft().with(kind.lawyer, next.orElse(null))));
                moved++;
            }
        }
        return moved;
    }
}
