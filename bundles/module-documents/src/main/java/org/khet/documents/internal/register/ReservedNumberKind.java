package org.khet.documents.internal.register;

import java.time.LocalDate;
import java.util.Optional;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.series.RegisterNumber;
import org.khet.portal.api.structure.UnitId;

/**
 * Numbers that were reserved (เลขที่กันไว้), lapsed or were spoiled; none ever comes back into use. Source: core CORE-50, CORE-51, E-12,
 * E-14; kinds-documents §3.
 */
public final class ReservedNumberKind extends RecordKind {
    public final Field<RegisterNumber> number = numbered("number", RegisterSeries.BY_REGISTER);
    public final Field<Long> register = record("register", "documents.register").filtered();
    public final Field<UnitId> unit = unit("unit").filtered();
    public final Field<PersonId> wantedBy =
            person("wanted_by").initially(now -> now.caller().person()).filtered();
    public final Field<String> reason = text("purpose", 300).searched().wide();
    public final Field<LocalDate> lapsesOn = day("lapses_on").byCode().sorted();
    public final Field<Optional<RecordLink>> usedBy = link("used_by").optional().byCode();

    public final State reserved = state("RESERVED", StateTone.WAIT);
    public final State used = end("USED", StateTone.DONE);
    public final State lapsed = end("LAPSED", StateTone.LATE);
    public final State spoiled = end("VOID", StateTone.IDLE);

    public final Action use = action("use", "used")
            .from(reserved)
            .to(used)
            .automatic()
            .when((row, now) -> lapsed(row.get(lapsesOn), now.today()));
    public final Action lapse =
            action("lapse", "lapsed").from(reserved).to(lapsed).automatic().tells(wantedBy);
    public final Action giveUp = action("give-up", "given-up")
            .from(reserved)
            .to(spoiled)
            .needs(RegisterPermissions.NUMBER)
            .orOwn()
            .because()
            .backward("ban");

    /** @param numbers gives the number */
    public ReservedNumberKind(RegisterNumbers numbers, ReservedNumberRules rules) {
        super("documents", "number", "doc_number");
        rights(RegisterPermissions.NUMBER_VIEW, RegisterPermissions.NUMBER_RESERVE);
        belongsTo(unit);
        ownOf(wantedBy);
        titled(number, reason);
        list(number, register, unit, wantedBy, reason, lapsesOn);
        section("what", register, unit, wantedBy, reason);
        tab("reserved", reserved);
        tab("lapsed", lapsed);
        tab("void", spoiled);
        struck(spoiled);
        create().does((row, now) -> rules.reserved(this, numbers, row, now));
        changeable((row, now) -> Optional.of(Problem.of("", "documents.error.number.fixed")));
        menu("*", "hash", 422, "registers");
    }

    private static Optional<Problem> lapsed(LocalDate lastDay, LocalDate today) {
        return today.isAfter(lastDay)
                ? Optional.of(Problem.of("", "documents.error.number.lapsed", lastDay))
                : Optional.empty();
    }
}
