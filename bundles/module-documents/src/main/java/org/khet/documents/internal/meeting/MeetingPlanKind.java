package org.khet.documents.internal.meeting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.text.ThaiDate;

/**
 * The calendar of a committee's meetings in a year (ปฏิทินการประชุมประจำปี): when it is announced, all members are told and each day becomes
 * a meeting that is prepared; later changes are made at the meetings, which tell of them. Source: SEC-02, other-groups S-01.
 */
public final class MeetingPlanKind extends RecordKind {
    public final Field<String> title = text("title", 200).searched().wide();
    public final Field<Long> committee =
            record("committee", "documents.committee").filtered();
    public final Field<UnitId> unit = unit("unit").filtered();
    public final Field<Integer> year = whole("plan_year", 2400, 2700)
            .initially(now -> ThaiDate.year(now.today().getYear()))
            .filtered();
    public final Field<Optional<RecordLink>> circular =
            link("circular").optional().byCode();
    public final Lines days = lines("days", "doc_meeting_plan_day", 1, 60);
    public final Field<Instant> begins = days.instant("begins_at").unique();
    public final Field<String> place = days.text("place", 200);
    public final Field<String> topic = days.text("topic", 200).orEmpty();

    public final State draft = state("DRAFT", StateTone.WAIT);
    public final State announced = end("ANNOUNCED", StateTone.DONE);

    public final Action announce = action("announce", "announced")
            .from(draft)
            .to(announced)
            .needs(MeetingPermissions.KEEP)
            .when((row, now) -> calendar().committee(this, row))
            .then((row, now) -> calendar().announced(this, row, now))
            .tells(row -> calendar().members(this, row))
            .icon("megaphone");

    private final MeetingCalendar calendar;

    /** @param calendar makes the meetings */
    public MeetingPlanKind(MeetingCalendar calendar) {
        super("documents", "meeting-plan", "doc_meeting_plan");
        this.calendar = calendar;
        rights(MeetingPermissions.VIEW, MeetingPermissions.KEEP, draft);
        seenByOffice();
        belongsTo(unit);
        titled(title);
        list(title, committee, year, unit);
        section("what", title, committee, year, unit, circular);
        section("days", days);
        days.each(
                (line, row, now) -> ThaiDate.year(ThaiDate.day(line.get(begins)).getYear()) == row.get(year)
                        ? Optional.empty()
                        : Optional.of(Problem.of(begins.name(), "documents.error.meeting-plan.year")));
        tab("all");
        tab("draft", draft);
        tab("announced", announced);
        menu("*", "calendar-range", 437, "meetings");
    }

    private MeetingCalendar calendar() {
        return calendar;
    }

    /** The days in their order. */
    List<Instant> inOrder(RecordRow row) {
        return row.lines(days).stream().map(line -> line.get(begins)).sorted().toList();
    }
}
