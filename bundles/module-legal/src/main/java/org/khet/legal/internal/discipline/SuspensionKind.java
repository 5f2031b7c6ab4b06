package org.khet.legal.internal.discipline;

import java.time.LocalDate;
import java.util.Optional;
import org.khet.legal.internal.LegalPermissions;
import org.khet.legal.internal.LegalPortal;
import org.khet.legal.internal.LegalSettings;
import org.khet.legal.internal.sealed.SealedCase;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;

/**
 * Suspension or interim removal of a person, until reinstatement or the end of the case; it stands on the sealed timeline of the person.
 * Source: other-groups HR-P21, HR-23.
 */
public final class SuspensionKind extends SealedCase {
    public final Field<PersonId> person = person("person").sensitive();
    public final Field<MeasureSort> sort =
            choice("sort", MeasureSort.class).sensitive().initially(MeasureSort.SUSPENSION);
    public final Field<Optional<Long>> discipline =
            record("discipline", "legal.discipline").optional();
    public final Field<String> orderNo = text("order_no", 60);
    public final Field<LocalDate> from = day("from_day").sorted();
    public final Field<String> grounds = longText("grounds", 2000).sensitive();

    public final State inForce = state("IN_FORCE", StateTone.RUN).notAwaited();
    public final State reinstated = end("REINSTATED", StateTone.DONE);
    public final State ended = end("ENDED", StateTone.IDLE);

    public final Field<String> backNo = text("back_no", 60).orEmpty().from(reinstated, ended);
    public final Field<Optional<LocalDate>> until =
            day("until_day").optional().from(reinstated, ended).notBefore(from);
    public final Field<Optional<BackPay>> pay =
            choice("back_pay", BackPay.class).sensitive().optional().from(reinstated);

    public final Action reinstate = action("reinstate")
            .from(inForce)
            .to(reinstated)
            .needs(LegalPermissions.KEEP)
            .demands(backNo, until, pay)
            .icon("user-check");
    public final Action end = action("end", "ended")
            .from(inForce)
            .to(ended)
            .needs(LegalPermissions.KEEP)
            .demands(backNo, until)
            .because()
            .backward("ban");

    /**
     * The kind as the module keeps it.
     *
     * @param ofDistrict why the caller cannot enter a case of that district
     * @param twice      why another measure of the same person is in the way
     */
    public SuspensionKind(LegalPortal portal, Action.Guard ofDistrict, Action.Guard twice) {
        super("measure", "measures", "leg_measure", LegalSettings.MEASURES, portal);
        rights(LegalPermissions.VIEW, LegalPermissions.KEEP, inForce);
        admitted(ofDistrict);
        rule((row, now) -> row.id() == 0 || row.state().equals(inForce) ? twice.problem(row, now) : Optional.empty());
        list(number, from, person, sort, orderNo, until, pay);
        ordered(from, true);
        section("what", subject, person, sort, district, lawyer, discipline, orderNo, from, grounds);
        section("readers", readers);
        tab("in-force", inForce);
        tab("all");
        way(inForce, reinstated);
        menu("LAW", "circle-pause", 652);
    }
}
