package org.khet.documents.internal.chain;

import java.util.List;
import java.util.Optional;
import org.khet.documents.internal.chain.rule.ChainRuleFinder;
import org.khet.documents.internal.chain.rule.ChainRuleKind;
import org.khet.documents.internal.chain.rule.SupervisionKind;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRegistrar;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.structure.Units;

/** The registers of chains: rules, lines of the deputies, and the levels themselves. */
public final class ChainRegisters {
    private final RecordService<ChainRuleKind> rules;
    private final RecordService<SupervisionKind> lines;
    private final RecordService<LevelKind> levels;

    /**
     * Keeps them.
     *
     * @param levels the service of levels, whose list is the page of what waits
     * @param units  units with those above them
     */
    public ChainRegisters(RecordRegistrar registrar, RecordService<LevelKind> levels, Units units) {
        this.levels = levels;
        ChainRuleKind kind = new ChainRuleKind(this::twin, units);
        kind.finish.then(this::expire);
        rules = registrar.register(kind);
        lines = registrar.register(new SupervisionKind());
    }

    private Optional<Problem> twin(RecordRow row, RecordContext now) {
        return new ChainRuleFinder(rules)
                .twin(row, now)
                .map(other -> Problem.of("", "documents.error.rule-twin", other.get(rules.kind().name)));
    }

    private void expire(RecordRow row, RecordContext now) {
        if (rules.kind().isOver(row, now.today())) {
            rules.internal().act(now.caller(), row, rules.kind().expire);
        }
    }

    /** Ends the rules whose last day is past; gives their number. */
    public int expire(RecordContext now) {
        ChainRuleKind kind = rules.kind();
        List<RecordRow> over = rules.internal()
                .all(now.caller(), RecordFilter.of(kind.in(kind.active), kind.until.below(now.today())));
        over.forEach(row -> rules.internal().act(now.caller(), row, kind.expire));
        return over.size();
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
