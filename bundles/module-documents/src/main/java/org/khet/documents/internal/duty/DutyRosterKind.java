package org.khet.documents.internal.duty;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.khet.documents.internal.setting.Holders;
import org.khet.portal.api.event.DomainEvent.Audience;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.security.PermissionEntry;
import org.khet.portal.api.structure.UnitId;

/**
 * The roster of a duty (เวร) for a month: who may be drawn and who is exempt, the draw with its seed, the order that puts it in force.
 * Source: core CORE-124, other-groups DIR-P05.
 */
public final class DutyRosterKind extends RecordKind {
    /** See rosters and duties. */
    public static final Permission VIEW = Permission.of("documents:duty:view");
    /** Draw rosters and put them in force. */
    public static final Permission KEEP = Permission.of("documents:duty:keep");

    public final Field<String> name = text("name", 200).searched().wide();
    public final Field<YearMonth> month = month("month_of")
            .initially(now -> YearMonth.from(now.today()).plusMonths(1))
            .filtered();
    public final Field<UnitId> unit = unit("unit").filtered();
    public final Field<String> place = text("place", 200);
    public final Field<String> hours = text("hours", 60);
    public final Field<DutyDays> days = choice("days", DutyDays.class).initially(DutyDays.EVERY_DAY);
    public final Field<Integer> each = whole("people_each_day", 1, 5).initially(1);
    public final Lines people = lines("people", "doc_duty_candidate", 2, 200);
    public final Field<PersonId> person = people.person("person").unique();
    public final Field<Boolean> exempt = people.yesNo("exempt").initially(false);
    public final Field<String> why = people.text("why", 200).orEmpty();
    public final Lines plan = lines("plan", "doc_duty_plan", 0, 200).byCode();
    public final Field<LocalDate> planDay = plan.day("day");
    public final Field<Boolean> planHoliday = plan.yesNo("holiday");
    public final Field<PersonId> planPerson = plan.person("person");

    public final State draft = state("DRAFT", StateTone.IDLE);
    public final State drawn = state("DRAWN", StateTone.WAIT);
    public final State ordered = state("ORDERED", StateTone.RUN);
    public final State closed = end("CLOSED", StateTone.DONE);
    public final State cancelled = end("CANCELLED", StateTone.IDLE);
    public final Field<Optional<Integer>> seed =
            whole("seed", 1, 999_999_999).from(drawn).optional();
    /** The order of the office's own papers; else number and day are typed. */
    public final Field<Optional<Long>> orderRef =
            record("order_ref", "documents.order").from(ordered).optional();

    public final Field<String> orderNo = text("order_no", 60).from(ordered).orEmpty();
    public final Field<Optional<LocalDate>> orderOn =
            day("order_on").from(ordered).optional().usually(now -> now.today());

    /** Once more with the same seed gives the same; with another, or none, another one. */
    public final Action draw = action("draw", "drawn")
            .from(draft)
            .to(drawn)
            .needs(KEEP)
            .asks(seed)
            .does((row, now) -> rosters().drawn(row, now))
            .icon("refresh-cw");

    public final Action redraw = action("redraw", "redrawn")
            .from(drawn)
            .needs(KEEP)
            .asks(seed)
            .does((row, now) -> rosters().drawn(row, now))
            .backward("rotate-ccw");
    public final Action order = action("order", "ordered")
            .from(drawn)
            .to(ordered)
            .needs(KEEP)
            .asks(orderRef, orderNo, orderOn)
            .whenTyped((row, now) -> rosters().unordered(row, now))
            .whenTyped((row, now) -> rosters().outdated(row, now))
            .does((row, now) -> rosters().numbered(row, now))
            .then((row, now) -> rosters().ordered(row, now))
            .tells(row -> new Audience(onDuty(row), Set.of()))
            .icon("stamp");
    public final Action reopen = action("reopen", "reopened")
            .from(drawn)
            .to(draft)
            .needs(KEEP)
            .does((row, now) -> row.with(plan(), List.of()))
            .backward("undo-2");
    public final Action close = action("close", "closed")
            .from(ordered)
            .to(closed)
            .needs(KEEP)
            .when((row, now) -> rosters().reported(row, now))
            .saysWhyNot()
            .icon("archive");
    public final Action cancel = action("cancel", "cancelled")
            .from(draft, drawn)
            .to(cancelled)
            .needs(KEEP)
            .because()
            .backward("ban");
    /** The order is taken back while nobody has reported; its duties end. */
    public final Action revoke = action("revoke")
            .from(ordered)
            .to(cancelled)
            .needs(KEEP)
            .because()
            .when((row, now) -> rosters().begun(row, now))
            .then((row, now) -> rosters().revoked(row, now))
            .tells(row -> new Audience(onDuty(row), Set.of()))
            .inOwnTime()
            .backward("undo-2");

    private final DutyRosters rosters;

    /** @param rosters draws, and makes the duties of an order */
    public DutyRosterKind(DutyRosters rosters) {
        super("documents", "duty-roster", "doc_duty_roster");
        this.rosters = rosters;
        rights(VIEW, KEEP, draft);
        seenByOffice();
        belongsTo(unit);
        titled(name, month);
        list(name, month, unit, days, each, orderNo);
        section("what", name, month, unit, place, hours, days, each);
        section("people", people);
        section("plan", plan);
        tab("open", draft, drawn, ordered);
        tab("all");
        way(draft, drawn, ordered, closed);
        menu("*", "calendar-days", 433, "duty");
    }

    private Set<PersonId> onDuty(RecordRow row) {
        return row.lines(plan).stream().map(line -> line.get(planPerson)).collect(Collectors.toSet());
    }

    private Lines plan() {
        return plan;
    }

    private DutyRosters rosters() {
        return rosters;
    }

    /** Permissions with their first holders. */
    public static List<PermissionEntry> entries() {
        return List.of(
                Holders.of(VIEW, Holders.OFFICE),
                Holders.of(KEEP, Holders.DIRECTOR, Holders.DEPUTY, Holders.GROUP_HEAD, Holders.OFFICE_ADMIN));
    }
}
