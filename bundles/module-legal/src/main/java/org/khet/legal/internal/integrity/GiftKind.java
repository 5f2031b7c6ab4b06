package org.khet.legal.internal.integrity;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.khet.legal.internal.LegalPermissions;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.time.FiscalYear;

/** A gift that somebody received and reports, and what became of it. Source: other-groups HR-P26, HR-28. */
public final class GiftKind extends RecordKind {
    public final Field<PersonId> person =
            person("person").initially(now -> now.caller().person()).filtered();
    public final Field<UnitId> unit = unit("unit").filtered();
    public final Field<String> giver = text("giver", 200).searched();
    public final Field<String> gift = text("gift", 300).searched().wide();
    public final Field<BigDecimal> worth = baht("worth").positive().summed();
    public final Field<LocalDate> on =
            day("received_on").initially(now -> now.today()).sorted().notAfter(now -> now.today());
    public final Field<String> occasion = text("occasion", 200);
    public final Field<FiscalYear> year =
            fiscalYear("fiscal_year").formula(row -> FiscalYear.of(row.get(on))).filtered();

    public final State reported = state("REPORTED", StateTone.WAIT);
    public final State returned = end("RETURNED", StateTone.DONE);
    public final State office = end("TO_OFFICE", StateTone.DONE);
    public final State kept = end("KEPT", StateTone.IDLE);

    public final Field<String> done = text("what_done", 300).orEmpty().from(returned, office, kept);

    public final Action giveBack = decided("give-back", "given-back", returned);
    public final Action hand = decided("hand-over", "handed-over", office);
    public final Action keep = decided("leave", "left", kept);

    private Action decided(String name, String past, State to) {
        return action(name, past)
                .from(reported)
                .to(to)
                .needs(LegalPermissions.INTEGRITY)
                .notBy(person)
                .demands(done)
                .tells(person);
    }

    /** The kind as the module keeps it. */
    public GiftKind() {
        super("legal", "gift", "leg_gift");
        rights(LegalPermissions.DECLARE, LegalPermissions.INTEGRITY, reported);
        made(LegalPermissions.DECLARE);
        reached(Declared::reach);
        changedByOwn();
        ownOf(person);
        belongsTo(unit);
        titled(gift);
        list(on, person, unit, giver, gift, worth, done);
        ordered(on, true);
        section("what", person, unit, giver, gift, worth, on, occasion);
        tab("open", reported);
        tab("decided", returned, office, kept);
        tab("all");
        way(reported, office);
        notForAgendas();
        menu("LAW", "gift", 671, "integrity");
    }
}
