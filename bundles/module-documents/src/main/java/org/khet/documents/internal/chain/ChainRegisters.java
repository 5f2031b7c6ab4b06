package org.khet.documents.internal.chain;

import java.util.Optional;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordRegistrar;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;

/** The registers of chains: rules, lines of the deputies, and the levels themselves. */
public final class ChainRegisters {
    private final RecordService<ChainRuleKind> rules;
    private final RecordService<SupervisionKind> lines;
    private final RecordService<LevelKind> levels;

    /** @param levels the service of levels, whose list is the page of what waits */
    public ChainRegisters(RecordRegistrar registrar, RecordService<LevelKind> levels) {
        this.levels = levels;
        rules = registrar.register(new ChainRuleKind(this::twin));
        lines = registrar.register(new SupervisionKind());
    }

    private Optional<Problem> twin(RecordRow row, RecordContext now) {
        return new ChainRuleFinder(rules)
                .twin(row, now)
                .map(other -> Problem.of("", "documents.error.rule-twin", other.get(rules.kind().name)));
    }

    /** Rules. */
    public RecordService<ChainRuleKind> rules() {
        return rules;
    }

    /** Lines of the deputies. */
    public RecordService<SupervisionKind> lines() {
        return lines;
    }

    /** Levels. */
    public RecordService<LevelKind> levels() {
        return levels;
    }
}
