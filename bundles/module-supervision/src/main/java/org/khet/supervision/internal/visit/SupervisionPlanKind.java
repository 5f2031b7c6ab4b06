package org.khet.supervision.internal.visit;

import java.time.LocalDate;
import java.util.Optional;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.record.TermOfYear;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.time.SchoolTerm;
import org.khet.supervision.internal.SupervisionCodes;
import org.khet.supervision.internal.SupervisionPermissions;
import org.khet.supervision.internal.SupervisionPortal;

/** The plan of a supervisor for a term: which school on which day. Approved, it makes the visits. Source: other-groups SUP-P05, SUP-01. */
public final class SupervisionPlanKind extends RecordKind {
    public final Field<TermOfYear> term =
            schoolTerm("school_term").initially(this::thisTerm).filtered().sorted();
    public final Field<PersonId> supervisor =
            person("supervisor").initially(now -> now.caller().person()).filtered();
    public final Field<String> title = text("title", 300).searched().wide();
    public final Field<UnitId> unit = unit("unit");
    public final Field<String> aim = longText("aim", 4000).orEmpty();
    public final Lines visits = lines("visits", "sup_plan_visit", 1, 200);
    public final Field<SchoolId> school = visits.school("school");
    public final Field<LocalDate> day = visits.day("visit_day");
    public final Field<VisitPart> part =
            visits.choice("day_part", VisitPart.class).initially(VisitPart.MORNING);
    public final Field<String> sort = visits.code("sort", SupervisionCodes.VISIT);
    public final Field<String> focus = visits.text("focus", 300);
    public final Field<Integer> schools = whole("school_count", 0, 1000).formula(row -> (int)
            row.lines(visits).stream().map(line -> line.get(school)).distinct().count());

    public final State draft = state("DRAFT", StateTone.IDLE);
    public final State submitted = state("SUBMITTED", StateTone.WAIT);
    public final State approved = end("APPROVED", StateTone.DONE);

    public final Action submit = action("submit", "submitted")
            .from(draft)
            .to(submitted)
            .needs(SupervisionPermissions.VISIT_KEEP)
            .icon("send")
            .tells(SupervisionPermissions.PLAN_APPROVE);
    public final Action approve = action("approve")
            .from(submitted)
            .to(approved)
            .needs(SupervisionPermissions.PLAN_APPROVE)
            .notWho(submit)
            .then((row, now) -> calendar().make(this, row, now))
            .icon("stamp")
            .tells(supervisor);
    public final Action giveBack = action("give-back", "given-back")
            .from(submitted)
            .to(draft)
            .needs(SupervisionPermissions.PLAN_APPROVE)
            .because()
            .backward("undo-2")
            .tells(supervisor);

    private final VisitCalendar calendar;
    private final SupervisionPortal portal;

    /** The kind with the calendar of visits. */
    public SupervisionPlanKind(VisitCalendar calendar, SupervisionPortal portal) {
        super("supervision", "plan", "sup_plan");
        this.calendar = calendar;
        this.portal = portal;
        rights(SupervisionPermissions.VISIT_VIEW, SupervisionPermissions.VISIT_KEEP, draft);
        belongsTo(unit);
        ownOf(supervisor);
        unique(term, supervisor);
        rule(this::withinTerm);
        rule((row, now) -> this.calendar.planFree(this, row, now));
        titled(title);
        list(term, supervisor, title, schools);
        ordered(term, true);
        section("what", term, supervisor, title, unit, aim);
        section("visits", visits);
        tab("open", draft, submitted);
        tab("all");
        way(draft, submitted, approved);
        menu("SUP", "calendar-range", 10, "visits");
    }

    private VisitCalendar calendar() {
        return calendar;
    }

    /** A term that the office does not know has no days to compare with. */
    private Optional<Problem> withinTerm(RecordRow row, RecordContext now) {
        Optional<SchoolTerm> days = portal.days(now.office(), row.get(term));
        for (int i = 0; days.isPresent() && i < row.lines(visits).size(); i++) {
            if (!days.get().has(row.lines(visits).get(i).get(day))) {
                return Optional.of(
                        Problem.of(visits.name() + "." + i + "." + day.name(), "supervision.error.outside-term"));
            }
        }
        return Optional.empty();
    }

    private TermOfYear thisTerm(RecordContext now) {
        return portal.currentTerm(now.office());
    }
}
