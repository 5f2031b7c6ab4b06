package org.khet.finance.internal.asset;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.answer.Answer;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.repair.RepairRequests;
import org.khet.portal.api.security.Caller;

/** The section that repairs, as it comes and goes; repairs stay here while nobody is there. Safe for concurrent use. Source: finance FIN-78. */
public final class AssetRepairs {
    private volatile @Nullable RepairRequests known;

    /** Somebody repairs now. */
    public void come(RepairRequests one) {
        known = one;
    }

    /** And does not any more. */
    public void go(RepairRequests one) {
        if (one.equals(known)) {
            known = null;
        }
    }

    /** Asks for a repair; empty where it stays here. */
    Optional<RepairRequests.Repair> ask(Caller caller, RepairRequests.Wanted wanted) {
        RepairRequests to = known;
        return to == null ? Optional.empty() : to.ask(caller, wanted).known();
    }

    /** How far it has come; empty where nobody can say. */
    Optional<RepairRequests.Repair> find(OfficeId office, long repair) {
        RepairRequests at = known;
        Answer<Optional<RepairRequests.Repair>> answer = at == null ? new Answer.Off<>() : at.find(office, repair);
        return answer.known().flatMap(one -> one);
    }
}
