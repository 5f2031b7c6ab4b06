package org.khet.directorate.internal.visit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.khet.directorate.internal.DirectorateCodes;
import org.khet.directorate.internal.DirectoratePermissions;
import org.khet.directorate.internal.DirectoratePortal;
import org.khet.portal.api.event.DomainEvent.Audience;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Condition;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.security.Scope;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.time.OfficeTime;

/**
 * A visitor at the counter (สมุดเยี่ยม/คิว): comes, is called, leaves; whom the visitor wants to see is told, and calls as well, and where
 * nobody is named the people of the group. Who was not there comes back the same day. Source: other-groups DIR-28.
 */
public final class CounterVisitKind extends RecordKind {
    public final Field<Instant> cameAt =
            instant("came_at").initially(now -> now.now()).sorted();
    public final Field<LocalDate> on =
            day("visit_on").formula(row -> OfficeTime.day(row.get(cameAt))).sorted();
    public final Field<Integer> queue = whole("queue_no", 0, 9999).initially(0).byCode();
    public final Field<String> visitor = text("visitor", 150).sensitive().notExported();
    public final Field<String> from = text("from_where", 150).orEmpty();
    public final Field<String> sort = code("sort", DirectorateCodes.VISIT).filtered();
    public final Field<UnitId> unit = unit("unit").filtered();
    public final Field<Optional<PersonId>> host = person("host").optional();
    public final Field<String> matter = text("matter", 300).orEmpty();

    public final State waiting = state("WAITING", StateTone.WAIT);
    public final State called = state("CALLED", StateTone.RUN);
    public final State left = end("GONE", StateTone.DONE);
    public final State absent = end("ABSENT", StateTone.IDLE);

    public final Field<Optional<Instant>> calledAt =
            instant("called_at").optional().byCode();
    public final Field<Optional<Instant>> leftAt = instant("left_at").optional().byCode();
    public final Field<String> outcome = text("outcome", 300).orEmpty().from(left);

    public final Action call = action("call", "called")
            .from(waiting)
            .to(called)
            .needs(DirectoratePermissions.KEEP)
            .orOwn()
            .orForThose(this::ofOwnGroup)
            .does((row, now) -> row.with(calledAt, now.now()))
            .icon("bell");
    public final Action serve = action("serve")
            .from(called)
            .to(left)
            .needs(DirectoratePermissions.KEEP)
            .orOwn()
            .orForThose(this::ofOwnGroup)
            .asks(outcome)
            .does((row, now) -> row.with(leftAt, now.now()))
            .icon("check");
    public final Action miss = action("miss", "missed")
            .from(waiting, called)
            .to(absent)
            .needs(DirectoratePermissions.KEEP)
            .backward("user-round-x");
    public final Action comeBack = action("come-back", "come-back")
            .from(absent)
            .to(waiting)
            .needs(DirectoratePermissions.KEEP)
            .orOwn()
            .when(this::isToday)
            .inOwnTime()
            .icon("rotate-ccw");

    private final DirectoratePortal portal;

    /**
     * As the module keeps it.
     *
     * @param numbers gives the next number of the day
     * @param portal  says who is of the group
     */
    public CounterVisitKind(QueueNumbers numbers, DirectoratePortal portal) {
        super("directorate", "visitor", "dir_visitor");
        this.portal = portal;
        rights(DirectoratePermissions.VIEW, DirectoratePermissions.KEEP, waiting);
        made(DirectoratePermissions.KEEP);
        reached(this::reachOf);
        belongsTo(unit);
        ownOf(host);
        announced(this::visited);
        unique(on, queue);
        create().numbers((row, now) -> row.with(queue, numbers.next(this, row)));
        titled(queue, sort, visitor);
        list(cameAt, queue, visitor, sort, unit, host, calledAt, leftAt);
        ordered(cameAt, true);
        section("what", cameAt, visitor, from, sort, unit, host, matter);
        tab("today", now -> List.of(on.is(now.today())));
        tab("queue", now -> List.of(in(waiting), on.is(now.today())));
        tab("all");
        way(waiting, called, left);
        notForAgendas();
        menu("DIR", "ticket", 223, "desk");
    }

    /** Whoever keeps the counter sees all visitors, everybody else those of the own group, and who came to see them. */
    private Scope reachOf(Caller caller, Permission permission) {
        Scope held = caller.scope(permission);
        boolean own = permission.equals(DirectoratePermissions.VIEW)
                && !held.isEmpty()
                && caller.scope(DirectoratePermissions.KEEP).isEmpty();
        return own ? new Scope(false, groups(caller, held), Set.of(), true) : held;
    }

    /** Of whoever sees the whole office, the group that they are told of. */
    private Set<UnitId> groups(Caller caller, Scope held) {
        return held.wholeOffice()
                ? portal.people
                        .find(caller.office(), caller.person())
                        .map(Person::unit)
                        .map(Set::of)
                        .orElse(Set.of())
                : held.units();
    }

    /** Nobody is named, and the visitor comes to the group of whoever asks. */
    private Condition ofOwnGroup(RecordContext now) {
        Scope reach = reachOf(now.caller(), DirectoratePermissions.VIEW);
        return Condition.all(host.isEmpty(), unit.in(List.copyOf(reach.units())));
    }

    private Optional<Problem> isToday(RecordRow row, RecordContext now) {
        return row.get(on).equals(now.today())
                ? Optional.empty()
                : Optional.of(Problem.of("", "directorate.error.visit-over"));
    }

    /** Who is named; else the people of the group that may see visitors. */
    private Audience visited(RecordRow row) {
        OfficeId office = row.head().office();
        Set<PersonId> people = row.get(host)
                .map(Set::of)
                .orElseGet(() -> portal.people.inUnit(office, row.get(unit)).stream()
                        .map(Person::id)
                        .filter(person -> !portal.callers
                                .scope(office, person, DirectoratePermissions.VIEW)
                                .isEmpty())
                        .collect(Collectors.toSet()));
        return new Audience(people, Set.of());
    }
}
