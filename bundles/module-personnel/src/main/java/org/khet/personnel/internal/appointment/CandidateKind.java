package org.khet.personnel.internal.appointment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.khet.personnel.internal.PersonnelPermissions;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Condition;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.security.Callers;
import org.khet.portal.api.text.ThaiDate;

/**
 * Somebody on a list of examinations: called up by rank, before the list expires; whoever is passed over needs a reason. Source:
 * other-groups H-03, HR-04.
 */
public final class CandidateKind extends RecordKind {
    private final RecordService<RecruitmentKind> lists;
    private final Callers callers;
    private Optional<RecordService<CandidateKind>> all = Optional.empty();

    public final Field<Long> recruitment =
            record("recruitment", "personnel.recruitment").filtered();
    public final Field<Integer> place = whole("place", 1, 9999).sorted();
    public final Field<String> name = text("full_name", 200).searched();
    public final Field<String> phone = text("phone", 40).orEmpty().sensitive();
    public final Field<Optional<BigDecimal>> score =
            decimal("score", 2).min(BigDecimal.ZERO).max(new BigDecimal("1000")).optional();

    public final State listed = state("LISTED", StateTone.WAIT);
    public final State called = state("CALLED", StateTone.RUN);
    public final State appointed = end("APPOINTED", StateTone.DONE);
    public final State declined = end("DECLINED", StateTone.IDLE);

    public final Field<Optional<LocalDate>> calledOn =
            day("called_on").optional().from(called).usually(now -> now.today());
    public final Field<String> letterNo = text("letter_no", 60).orEmpty().from(called);
    public final Field<String> skipReason = text("skip_reason", 300).orEmpty().from(called);

    public final Action call = action("call", "called")
            .from(listed)
            .to(called)
            .needs(PersonnelPermissions.POST_KEEP)
            .demands(calledOn)
            .asks(letterNo, skipReason)
            .whenTyped(this::inForceOnTheDay)
            .whenTyped(this::inOrder)
            .icon("phone");
    public final Action appoint = action("appoint", "appointed")
            .from(called)
            .to(appointed)
            .needs(PersonnelPermissions.POST_KEEP)
            .icon("user-check");
    public final Action decline = action("decline")
            .from(listed, called)
            .to(declined)
            .needs(PersonnelPermissions.POST_KEEP)
            .because()
            .backward("ban");

    /** The kind over the lists. */
    public CandidateKind(RecordService<RecruitmentKind> lists, Callers callers) {
        super("personnel", "candidate", "psn_candidate");
        this.lists = lists;
        this.callers = callers;
        rights(PersonnelPermissions.POST_VIEW, PersonnelPermissions.POST_KEEP, listed);
        unique(recruitment, place);
        rule(this::listStands);
        titled(place, name);
        list(recruitment, place, name, score, calledOn, skipReason);
        ordered(place, false);
        section("what", recruitment, place, name, phone, score);
        tab("listed", listed);
        tab("called", called);
        tab("all");
        way(listed, called, appointed);
        menu("HR", "users-round", 613, "moves");
    }

    /** Told once, before anybody works. */
    public void keep(RecordService<CandidateKind> service) {
        all = Optional.of(service);
    }

    /** Once somebody was called no place changes, and nobody comes in before those who were called. */
    private Optional<Problem> listStands(RecordRow row, RecordContext now) {
        Optional<RecordRow> before = all.flatMap(service -> service.find(now.office(), row.id()));
        if (before.filter(one -> one.get(recruitment).equals(row.get(recruitment))
                        && one.get(place).equals(row.get(place)))
                .isPresent()) {
            return Optional.empty();
        }
        boolean fixed = before.filter(one -> isCalled(now, recruitment.is(one.get(recruitment))))
                        .isPresent()
                || isCalled(now, recruitment.is(row.get(recruitment)), place.atLeast(row.get(place)));
        return fixed ? Optional.of(Problem.of(place.name(), "personnel.error.list-called")) : Optional.empty();
    }

    private boolean isCalled(RecordContext now, Condition... which) {
        RecordFilter filter = RecordFilter.of(which).and(calledOn.isFilled());
        return all.filter(service -> service.internal().count(callers.system(now.office()), filter) > 0)
                .isPresent();
    }

    private Optional<Problem> inForceOnTheDay(RecordRow row, RecordContext now) {
        RecruitmentKind kind = lists.kind();
        LocalDate day = row.get(calledOn).orElse(now.today());
        return lists.find(now.office(), row.get(recruitment))
                .filter(list -> list.state().equals(kind.expired) || day.isAfter(list.get(kind.expiresOn)))
                .map(list -> Problem.of(
                        calledOn.name(), "personnel.error.list-expired", ThaiDate.longDate(list.get(kind.expiresOn))));
    }

    private Optional<Problem> inOrder(RecordRow row, RecordContext now) {
        long before = all.stream()
                .flatMap(service -> service
                        .internal()
                        .all(
                                callers.system(now.office()),
                                RecordFilter.of(
                                        recruitment.is(row.get(recruitment)), in(listed), place.below(row.get(place))))
                        .stream())
                .count();
        return before > 0 && row.get(skipReason).isBlank()
                ? Optional.of(Problem.of(skipReason.name(), "personnel.error.rank-skipped", before))
                : Optional.empty();
    }
}
