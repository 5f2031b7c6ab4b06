package org.khet.portal.control.internal.install;

import java.util.List;
import java.util.Optional;
import org.khet.portal.api.module.Door;
import org.khet.portal.api.module.ModuleChange;
import org.khet.portal.api.module.ModuleOffer;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.security.RuntimeCaller;
import org.khet.portal.control.internal.journal.Ledger;
import org.khet.portal.control.internal.journal.Plan;
import org.khet.portal.control.internal.journal.Recorded;
import org.khet.portal.control.internal.journal.Wanted;

/** Turns away what may not come in; a refusal stands in the history too. */
final class Gate {
    private final Ledger ledger;

    Gate(Ledger ledger) {
        this.ledger = ledger;
    }

    static Plan plan(
            ModuleChange.Kind kind, RuntimeCaller caller, Door door, ModuleOffer offer, Optional<Wanted> before) {
        return new Plan(
                offer.id().value(),
                kind,
                door,
                caller.name(),
                before.map(Wanted::version).orElse(""),
                before.map(Wanted::sha256).orElse(""),
                offer.version(),
                offer.sha256(),
                offer.signature().signer());
    }

    /** @throws Rejected if something stands against the jar, or a question was not answered with yes */
    void refuse(RuntimeCaller caller, Plan plan, ModuleOffer offer, boolean agreed) {
        List<Problem> against = !offer.refusals().isEmpty() || agreed ? offer.refusals() : offer.questions();
        if (!against.isEmpty()) {
            refuse(caller, plan, against);
        }
    }

    /** @throws Rejected always */
    void refuse(RuntimeCaller caller, Plan plan, Problem against) {
        refuse(caller, plan, List.of(against));
    }

    private void refuse(RuntimeCaller caller, Plan plan, List<Problem> against) {
        Recorded refused = ledger.begin(plan);
        ledger.end(caller, refused, ModuleChange.Result.REFUSED, against.getFirst());
        throw new Rejected(against);
    }
}
