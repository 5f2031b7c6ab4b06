package org.khet.personnel.internal.register;

import java.time.LocalDate;
import java.util.Optional;
import org.khet.personnel.internal.PersonnelCodes;
import org.khet.personnel.internal.PersonnelPermissions;
import org.khet.personnel.internal.PersonnelReach;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Condition;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.time.FiscalYear;

/**
 * A decoration of a person (เครื่องราชอิสริยาภรณ์): who is eligible comes up by itself after the years of the office's setting, then request,
 * receipt, and return. Source: other-groups HR-P12, HR-12.
 */
public final class DecorationKind extends RecordKind {
    public final Field<PersonId> person = person("person").filtered();
    public final Field<FiscalYear> year =
            fiscalYear("fiscal_year").initially(now -> now.fiscalYear()).filtered();
    public final Field<Optional<String>> decoration =
            code("decoration_code", PersonnelCodes.DECORATION).optional().filtered();
    public final Field<String> note = text("note", 300).orEmpty();

    public final State eligible = state("ELIGIBLE", StateTone.WAIT);
    public final State requested = state("REQUESTED", StateTone.RUN);
    public final State received = state("RECEIVED", StateTone.DONE);
    public final State returned = end("RETURNED", StateTone.IDLE);
    public final State dropped = end("DROPPED", StateTone.IDLE);

    public final Field<Optional<LocalDate>> requestedOn = day("requested_on")
            .optional()
            .from(requested)
            .notAfter(now -> now.today())
            .usually(now -> now.today());
    public final Field<String> gazette = text("gazette", 200).orEmpty().from(received);
    public final Field<Optional<LocalDate>> receivedOn = day("received_on")
            .optional()
            .from(received)
            .notBefore(requestedOn)
            .notAfter(now -> now.today())
            .usually(now -> now.today());
    public final Field<Optional<LocalDate>> returnedOn = day("returned_on")
            .optional()
            .from(returned)
            .notBefore(receivedOn)
            .notAfter(now -> now.today())
            .usually(now -> now.today());

    public final Action request = action("request")
            .from(eligible)
            .to(requested)
            .needs(PersonnelPermissions.KEEP)
            .demands(decoration, requestedOn)
            .icon("send")
            .tells(person);
    public final Action receive = action("receive")
            .from(requested)
            .to(received)
            .needs(PersonnelPermissions.KEEP)
            .demands(receivedOn, gazette)
            .icon("award")
            .tells(person);
    public final Action giveBack = action("return", "returned")
            .from(received)
            .to(returned)
            .needs(PersonnelPermissions.KEEP)
            .demands(returnedOn)
            .icon("undo-2");
    /** A request that was wrong is made anew. */
    public final Action recall = action("recall", "recalled")
            .from(requested)
            .to(eligible)
            .needs(PersonnelPermissions.KEEP)
            .because()
            .inOwnTime()
            .backward("undo-2")
            .does((row, now) -> row.with(requestedOn, null))
            .tells(person);

    public final Action drop = action("drop", "dropped")
            .from(eligible, requested)
            .to(dropped)
            .needs(PersonnelPermissions.KEEP)
            .because()
            .backward("ban");

    /** The kind as the module keeps it. */
    public DecorationKind() {
        super("personnel", "decoration", "psn_decoration");
        rights(PersonnelPermissions.VIEW, PersonnelPermissions.KEEP, eligible);
        exported(PersonnelPermissions.KEEP);
        reached(PersonnelReach.ownAnd());
        ownOf(person);
        titled(person, decoration, year);
        list(year, person, decoration, requestedOn, receivedOn, returnedOn);
        section("what", person, year, decoration, note);
        tab("eligible", eligible);
        tab("requested", requested);
        tab("received", received);
        tab("all");
        way(eligible, requested, received, returned);
        menu("HR", "award", 608, "people");
    }

    /** The condition that a person has one, or was considered in that year. */
    public Condition countsIn(FiscalYear fiscal) {
        return Condition.any(in(eligible, requested, received, returned), year.is(fiscal));
    }
}
