package org.khet.documents.internal.meeting;

import java.util.List;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;

/**
 * Meetings (การประชุม) of a group or committee: called with an agenda, held with who came, minutes written and certified by another
 * person; resolutions become instructions. Source: core CORE-119, B-08.
 */
public final class MeetingKind extends MeetingFields {
    public final State planned = state("PLANNED", StateTone.WAIT);
    public final State called = state("CALLED", StateTone.WAIT);
    public final State held = state("HELD", StateTone.RUN);
    public final State written = state("WRITTEN", StateTone.WAIT);
    public final State returned = state("RETURNED", StateTone.WAIT);
    public final State certified = end("CERTIFIED", StateTone.DONE);
    public final State cancelled = end("CANCELLED", StateTone.IDLE);

    public final Action call = action("call", "called")
            .from(planned)
            .to(called)
            .needs(MeetingPermissions.KEEP)
            .when((row, now) -> rules().someItem(this, row, now))
            .when((row, now) -> rules().invitations().somebody(this, row))
            .does((row, now) -> rules().called(this, row, now))
            .tells(row -> MeetingRules.invited(this, row))
            .icon("megaphone");
    public final Action invite = action("invite", "invited")
            .from(called)
            .automatic()
            .tells(row -> rules().invitations().untold(this, row))
            .then((row, now) -> rules().invitations().told(row, now))
            .icon("megaphone");
    public final Action hold = action("hold", "held")
            .from(called)
            .to(held)
            .needs(MeetingPermissions.KEEP)
            .when((row, now) -> MeetingRules.dayHasCome(this, row, now))
            .saysWhyNot()
            .asks(people)
            .whenTyped((row, now) -> MeetingRules.somebodyCame(this, row)
                    .or(() -> rules().bodies().onceEach(this, row)))
            .does((row, now) -> rules().bodies().counted(this, row, now.today()))
            .icon("users");
    public final Action write = action("write", "written")
            .from(held)
            .to(written)
            .needs(MeetingPermissions.KEEP)
            .asks(items)
            .asks(conflicts)
            .asks(minutes)
            .whenTyped((row, now) -> rules().writable(this, row))
            .then((row, now) -> rules().resolved(this, row, now))
            .tells(row -> MeetingRules.checking(this, row))
            .icon("notebook-pen");
    public final Action certify = action("certify", "certified")
            .from(written)
            .to(certified)
            .needs(MeetingPermissions.KEEP)
            .notBy(recorder)
            .when((row, now) -> rules().bodies().certifiedNext(this, row))
            .tells(row -> MeetingRules.invited(this, row))
            .icon("badge-check");
    public final Action certifyNext = action("certify-next", "certified-next")
            .from(written)
            .to(certified)
            .automatic()
            .tells(row -> MeetingRules.invited(this, row));
    public final Action giveBack = action("give-back", "given-back")
            .from(written)
            .to(returned)
            .automatic()
            .because()
            .tells(recorder);
    public final Action correct = action("correct", "corrected")
            .from(returned)
            .to(written)
            .needs(MeetingPermissions.KEEP)
            .asks(items)
            .asks(conflicts)
            .asks(minutes)
            .because()
            .when((row, now) -> rules().corrections().isBySecretary(this, row, now))
            .whenTyped((row, now) -> rules().corrections().problem(this, row))
            .then((row, now) -> rules().corrections().follow(this, row, now))
            .tells(row -> MeetingRules.checking(this, row))
            .icon("notebook-pen");
    public final Action cancel = action("cancel", "cancelled")
            .from(planned, called)
            .to(cancelled)
            .needs(MeetingPermissions.KEEP)
            .because()
            .then((row, now) -> rules().released(row, now))
            .tells(row -> MeetingRules.invited(this, row))
            .tells(row -> rules().bookings().told(row))
            .backward("ban");
    public final Action move = action("move", "moved")
            .from(planned, called)
            .needs(MeetingPermissions.KEEP)
            .demands(begins, place)
            .asks(ends)
            .because()
            .then((row, now) -> rules().bookings().release(row, now))
            .tells(row -> rules().bodies().told(this, row))
            .tells(row -> rules().bookings().told(row))
            .icon("calendar-clock");
    public final Action book = action("book", "booked").from(planned, called).automatic();
    public final Action remind = action("remind-minutes", "minutes-late")
            .from(held)
            .automatic()
            .does((row, now) -> row.with(reminded, now.today()))
            .tells(recorder);

    private final MeetingRules rules;

    /** @param rules numbers, quorum and what was resolved */
    public MeetingKind(MeetingRules rules) {
        this.rules = rules;
        rights(MeetingPermissions.VIEW, MeetingPermissions.KEEP, planned, called);
        numberedAt(called);
        belongsTo(unit);
        ownOf(recorder);
        ownOf(chair);
        shownTo(person);
        readers(membersOnly, reader, MeetingPermissions.CLOSED);
        rule((row, now) ->
                rules.bodies().moved(this, row).or(() -> rules.bodies().otherBody(this, row, now)));
        stored((row, now) -> rules.bodies().read(this, row, now));
        stored((row, now) -> rules.invitations().invite(this, row, now));
        List.of(call, hold, move)
                .forEach(one -> one.then((row, now) -> rules.bodies().read(this, row, now)));
        titled(number, subject);
        list(number, subject, begins, place, unit, committee);
        ordered(begins, true);
        section("what", subject, unit, committee, begins, ends, place, way, booking, invitation, closes, membersOnly);
        section("who", chair, recorder, checker);
        section("bookings", bookings);
        section("items", items);
        section("people", people);
        section("conflicts", conflicts);
        section("papers", papers);
        tab("coming", now -> MeetingRules.coming(this, now));
        tab("minutes", held, written, returned);
        tab("all");
        way(planned, called, held, written, certified);
        notForAgendas();
        menu("*", "users-round", 434, "meetings");
    }

    @Override
    MeetingRules rules() {
        return rules;
    }
}
