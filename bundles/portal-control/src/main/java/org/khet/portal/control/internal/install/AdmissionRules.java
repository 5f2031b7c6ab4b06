package org.khet.portal.control.internal.install;

import java.util.List;
import java.util.Optional;
import org.khet.portal.api.admin.module.ChangeChannel;
import org.khet.portal.api.admin.module.ModuleChange;
import org.khet.portal.api.admin.module.ModuleInspection;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.security.RuntimeCaller;
import org.khet.portal.control.internal.journal.DesiredModule;
import org.khet.portal.control.internal.journal.ModuleJournal;
import org.khet.portal.control.internal.journal.PlannedChange;
import org.khet.portal.control.internal.journal.RecordedChange;

/** Turns away what may not come in; a refusal stands in the history too. */
final class AdmissionRules {
    private final ModuleJournal ledger;

    AdmissionRules(ModuleJournal ledger) {
        this.ledger = ledger;
    }

    static PlannedChange plan(
            ModuleChange.Kind kind,
            RuntimeCaller caller,
            ChangeChannel door,
            ModuleInspection offer,
            Optional<DesiredModule> before) {
        return new PlannedChange(
                offer.id().value(),
                kind,
                door,
                caller.name(),
                before.map(DesiredModule::version).orElse(""),
                before.map(DesiredModule::sha256).orElse(""),
                offer.version(),
                offer.sha256(),
                offer.signature().signer());
    }

    /** @throws Rejected if something stands against the jar, or a question was not answered with yes */
    void refuse(RuntimeCaller caller, PlannedChange plan, ModuleInspection offer, boolean agreed) {
        List<Problem> against = !offer.refusals().isEmpty() || agreed ? offer.refusals() : offer.questions();
        if (!against.isEmpty()) {
            refuse(caller, plan, against);
        }
    }

    /** @throws Rejected always */
    void refuse(RuntimeCaller caller, PlannedChange plan, Problem against) {
        refuse(caller, plan, List.of(against));
    }

    private void refuse(RuntimeCaller caller, PlannedChange plan, List<Problem> against) {
        RecordedChange refused = ledger.begin(plan);
        ledger.end(caller, refused, ModuleChange.Result.REFUSED, against.getFirst());
        throw new Rejected(against);
    }
}
