package org.khet.portal.records.internal.service;

import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.SecondFactorCheck;

/** Demands a code of the second factor of whoever has one, before an action and outside of its transaction. */
final class SecondFactorDemand {
    private static final String FIELD = "second-factor";
    private final SecondFactorCheck factors;

    SecondFactorDemand(SecondFactorCheck factors) {
        this.factors = factors;
    }

    /** @throws Rejected with field {@code second-factor} if the code is missing or wrong, or none is taken now */
    void require(Caller caller, String code) {
        if (!factors.isOn(caller.account())) {
            return;
        }
        if (code.isBlank()) {
            throw Rejected.of(FIELD, "records.error.missing");
        }
        SecondFactorCheck.Answer answer = factors.use(caller.account(), code.strip());
        if (!answer.right()) {
            throw answer.pause().isZero()
                    ? Rejected.of(FIELD, "records.error.second-factor")
                    : Rejected.of(
                            FIELD,
                            "records.error.second-factor-pause",
                            Math.max(1, answer.pause().toMinutes()));
        }
    }
}
