package org.khet.ict.internal.network;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khet.ict.internal.IctWorkPermissions;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;

/**
 * Risks of systems, networks and data, likelihood times impact; internal control of the office is not here. Source: ict C.3,
 * ICT-P04 scope 3.3, kinds-ict ict.risk, ICT-48.
 */
public final class SystemRiskRecord extends RecordKind {
    public final Field<String> risk = text("risk", 200).searched().wide();
    public final Field<Integer> likelihood = whole("likelihood", 1, 5);
    public final Field<Integer> impact = whole("impact", 1, 5);
    public final Field<Integer> score = whole("score", 1, 25)
            .formula(row -> row.get(likelihood) * row.get(impact))
            .sorted();
    public final Field<String> control = longText("control", 2000).orEmpty();
    public final Field<PersonId> owner = person("owner");
    public final Field<LocalDate> reviewOn = day("review_on").sorted().filtered();
    public final Field<Optional<LocalDate>> remindedOn =
            day("reminded_on").byCode().optional();

    public final State open = state("OPEN", StateTone.NEAR);
    public final State controlled = state("CONTROLLED", StateTone.RUN);
    public final State closed = end("CLOSED", StateTone.DONE);

    public final Action bring = action("control", "controlled")
            .from(open)
            .to(controlled)
            .needs(IctWorkPermissions.NETWORK_EDIT)
            .demands(control)
            .icon("shield-check");
    public final Action review = action("review")
            .from(open, controlled)
            .needs(IctWorkPermissions.NETWORK_EDIT)
            .demands(likelihood, impact, reviewOn)
            .icon("refresh-cw");
    public final Action reopen = action("reopen")
            .from(controlled)
            .to(open)
            .needs(IctWorkPermissions.NETWORK_EDIT)
            .because()
            .backward("rotate-ccw");
    public final Action close = action("close")
            .from(open, controlled)
            .to(closed)
            .needs(IctWorkPermissions.NETWORK_EDIT)
            .because()
            .backward("circle-check");
    /** Its day of review is over; done by the job. */
    public final Action remind = action("remind")
            .from(open, controlled)
            .automatic()
            .does((row, now) -> row.with(remindedOn(), now.today()))
            .tells(owner)
            .tells(IctWorkPermissions.NETWORK_EDIT);

    public SystemRiskRecord() {
        super("ict", "risk", "ict_risk");
        rights(IctWorkPermissions.NETWORK_VIEW, IctWorkPermissions.NETWORK_EDIT, open, controlled);
        seenByOffice();
        titled(risk);
        list(score, risk, likelihood, impact, owner, reviewOn);
        ordered(score, true);
        section("what", risk, likelihood, impact, owner, reviewOn, control);
        tab("open", open, controlled);
        tab("review", now -> List.of(in(open, controlled), reviewOn.below(now.today())));
        tab("all");
        menu("ICT", "shield-alert", 83, "network");
    }

    private Field<Optional<LocalDate>> remindedOn() {
        return remindedOn;
    }
}
