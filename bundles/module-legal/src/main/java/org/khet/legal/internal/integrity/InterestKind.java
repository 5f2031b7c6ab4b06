package org.khet.legal.internal.integrity;

import java.time.LocalDate;
import org.khet.legal.internal.LegalPermissions;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;

/** A conflict of interest that somebody declares about a matter, and how it is met. Source: other-groups HR-P26, HR-28. */
public final class InterestKind extends RecordKind {
    public final Field<PersonId> person =
            person("person").initially(now -> now.caller().person()).filtered();
    public final Field<LocalDate> on =
            day("declared_on").initially(now -> now.today()).sorted().notAfter(now -> now.today());
    public final Field<String> matter = text("matter", 300).searched().wide();
    public final Field<String> relation = longText("relation", 1000).sensitive();

    public final State declared = state("DECLARED", StateTone.WAIT);
    public final State met = end("MET", StateTone.DONE);
    public final State none = end("NO_CONFLICT", StateTone.IDLE);

    public final Field<String> answer = longText("answer_text", 1000).orEmpty().from(met, none);

    public final Action meet = action("meet", "met")
            .from(declared)
            .to(met)
            .needs(LegalPermissions.INTEGRITY)
            .notBy(person)
            .demands(answer)
            .icon("shield-check")
            .tells(person);
    public final Action clear = action("clear", "cleared")
            .from(declared)
            .to(none)
            .needs(LegalPermissions.INTEGRITY)
            .notBy(person)
            .demands(answer)
            .tells(person);

    /** The kind as the module keeps it. */
    public InterestKind() {
        super("legal", "interest", "leg_interest");
        rights(LegalPermissions.DECLARE, LegalPermissions.INTEGRITY, declared);
        made(LegalPermissions.DECLARE);
        reached(Declared::reach);
        changedByOwn();
        ownOf(person);
        titled(matter);
        list(on, person, matter, answer);
        ordered(on, true);
        section("what", person, on, matter, relation);
        tab("open", declared);
        tab("answered", met, none);
        tab("all");
        way(declared, met);
        notForAgendas();
        menu("LAW", "handshake", 672, "integrity");
    }
}
