package org.khet.documents.internal.chain;

import org.khet.documents.internal.chain.rule.ChainPart;
import org.khet.documents.internal.chain.rule.ChainRuleFinder;
import org.khet.documents.internal.chain.rule.ChainRuleKind;
import org.khet.documents.internal.paper.PaperRegistry;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.SecondFactorCheck;

/**
 * Asks who signs for a code of the second factor, where the rule demanded it by which the paper went up; an account without one does not
 * sign. Opinions and papers that go back are not asked for. Source: kinds-documents §6, core CORE-72, CORE-16.
 */
final class SignatureProof {
    private static final String FIELD = "second-factor";
    private final ChainEngine engine;
    private final SecondFactorCheck factors;

    SignatureProof(ChainEngine engine, SecondFactorCheck factors) {
        this.engine = engine;
        this.factors = factors;
    }

    /** Whether a code is asked of the caller at this level. */
    boolean isAsked(Caller caller, PaperRegistry.Found paper, RecordRow level, RecordContext now) {
        LevelKind of = engine.registers().levels().kind();
        return level.get(of.part) == ChainPart.DECISION
                && level.get(of.secondFactor).orElseGet(() -> isAskedToday(paper, now));
    }

    /** Of a level that is older than what it keeps of its rule. */
    private boolean isAskedToday(PaperRegistry.Found paper, RecordContext now) {
        ChainRuleKind rule = engine.registers().rules().kind();
        return new ChainRuleFinder(engine.registers().rules())
                .find(paper.kind(), paper.row(), now)
                .filter(one -> one.get(rule.secondFactor))
                .isPresent();
    }

    /**
     * Looks at the code. Not in a transaction.
     *
     * @throws Rejected with field {@code second-factor} if the account has none, it is missing or wrong, or none is taken now
     */
    void require(Caller caller, String code) {
        if (!factors.isOn(caller.account())) {
            throw Rejected.of(FIELD, "documents.error.no-second-factor");
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
