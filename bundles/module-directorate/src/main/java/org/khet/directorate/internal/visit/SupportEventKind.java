package org.khet.directorate.internal.visit;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.khet.directorate.internal.DirectoratePermissions;
import org.khet.portal.api.event.DomainEvent.Audience;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.structure.UnitId;

/**
 * An event and who helps at it, where and when; helpers are told, and told again when their part changes. Source: 002 order 5.2.11,
 * other-groups DIR-P18, DIR-27.
 */
public final class SupportEventKind extends RecordKind {
    public final Field<String> title = text("title", 200).searched().wide();
    public final Field<UnitId> unit = unit("unit").filtered();
    public final Field<String> place = text("place", 200);
    public final Field<Instant> begins = instant("begins_at").sorted();
    public final Field<Instant> ends = instant("ends_at").notBefore(begins);
    public final Lines helpers = lines("helpers", "dir_event_person", 1, 200);
    public final Field<PersonId> person = helpers.person("person");
    public final Field<String> task = helpers.text("task", 200);
    public final Field<String> where = helpers.text("where_at", 150).orEmpty();
    public final Field<Instant> from = helpers.instant("from_at");
    public final Field<Instant> until = helpers.instant("until_at").notBefore(from);

    /** What the helpers were told. */
    public final Lines informed = lines("informed", "dir_event_told", 0, 400).byCode();

    public final Field<PersonId> informedPerson = informed.person("person");
    public final Field<Instant> informedFrom = informed.instant("from_at");
    public final Field<Instant> informedUntil = informed.instant("until_at");
    public final Field<String> informedWhere = informed.text("where_at", 400);

    public final State planned = state("PLANNED", StateTone.IDLE);
    public final State told = state("TOLD", StateTone.RUN).notAwaited();
    public final State held = end("HELD", StateTone.DONE);
    public final State cancelled = end("CANCELLED", StateTone.IDLE);

    public final Action tell = action("tell", "told")
            .from(planned)
            .to(told)
            .needs(DirectoratePermissions.KEEP)
            .does((row, now) -> EventHelpers.noted(this, row))
            .tells(row -> new Audience(people(row), Set.of()))
            .icon("bell");
    public final Action tellAgain = action("tell-again", "told-again")
            .from(told)
            .automatic()
            .tells(row -> new Audience(EventHelpers.untold(this, row), Set.of()))
            .icon("bell");
    public final Action close = action("close")
            .from(told)
            .to(held)
            .needs(DirectoratePermissions.KEEP)
            .inOwnTime()
            .icon("check");
    public final Action cancel = action("cancel", "cancelled")
            .from(planned, told)
            .to(cancelled)
            .needs(DirectoratePermissions.KEEP)
            .because()
            .tells(row -> new Audience(people(row), Set.of()))
            .backward("circle-x");

    /** @param people who helps elsewhere, and who is to be told */
    public SupportEventKind(EventHelpers people) {
        super("directorate", "event", "dir_event");
        rights(DirectoratePermissions.VIEW, DirectoratePermissions.KEEP, planned, told);
        seenByOffice();
        belongsTo(unit);
        titled(title);
        list(begins, title, place, unit);
        ordered(begins, true);
        section("what", title, unit, place, begins, ends);
        section("helpers", helpers);
        rule((row, now) -> people.problem(this, row, now));
        tellAgain.then(people::note);
        stored((row, now) -> people.tell(this, row, now));
        tab("coming", now -> List.of(in(planned, told), ends.atLeast(now.now())));
        tab("mine", now -> List.of(in(told), person.is(now.caller().person())));
        tab("all");
        way(planned, told, held);
        menu("DIR", "hand-helping", 222, "desk");
    }

    private Set<PersonId> people(RecordRow row) {
        return row.lines(helpers).stream().map(line -> line.get(person)).collect(Collectors.toSet());
    }
}
