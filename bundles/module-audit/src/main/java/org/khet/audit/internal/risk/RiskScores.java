package org.khet.audit.internal.risk;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.khet.audit.internal.AuditPortal;
import org.khet.audit.internal.AuditSettings;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;

/** Scores of risk by the weights of factors; every factor in use is scored. Source: other-groups AUD-P01, AUD-01. */
public final class RiskScores {
    private final RecordService<RiskFactorKind> factors;
    private final AuditPortal portal;

    /** Over the factors and what the office set. */
    public RiskScores(RecordService<RiskFactorKind> factors, AuditPortal portal) {
        this.factors = factors;
        this.portal = portal;
    }

    /** Mean of the scores by their weights; zero of none. A factor that ended weighs nothing. */
    BigDecimal weighted(OfficeId office, List<RecordLine> scores, Field<Long> factor, Field<Integer> score) {
        Map<Long, RecordRow> known = factors.rows(
                office, scores.stream().map(line -> line.get(factor)).toList());
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal weights = BigDecimal.ZERO;
        for (RecordLine line : scores) {
            RecordRow row = known.get(line.get(factor));
            BigDecimal weight = row == null || row.state().equals(factors.kind().ended)
                    ? BigDecimal.ZERO
                    : row.get(factors.kind().weight);
            sum = sum.add(weight.multiply(BigDecimal.valueOf(line.get(score))));
            weights = weights.add(weight);
        }
        return weights.signum() == 0 ? BigDecimal.ZERO.setScale(2) : sum.divide(weights, 2, RoundingMode.HALF_UP);
    }

    RiskLevel level(OfficeId office, BigDecimal risk) {
        if (risk.compareTo(BigDecimal.valueOf(portal.get(office, AuditSettings.HIGH_FROM))) >= 0) {
            return RiskLevel.HIGH;
        }
        boolean medium = risk.compareTo(BigDecimal.valueOf(portal.get(office, AuditSettings.MEDIUM_FROM))) >= 0;
        return medium ? RiskLevel.MEDIUM : RiskLevel.LOW;
    }

    Optional<Problem> everyFactor(AuditObjectKind kind, RecordRow row) {
        return missing(kind, row)
                .map(factor -> Problem.of("scores", "audit.error.factor-missing", factor.get(factors.kind().title)));
    }

    /** A factor in use that is not scored. */
    Optional<RecordRow> missing(AuditObjectKind kind, RecordRow row) {
        return missing(kind, row, used(row.head().office()));
    }

    /** One of these factors that is not scored. */
    Optional<RecordRow> missing(AuditObjectKind kind, RecordRow row, List<RecordRow> used) {
        Set<Long> scored = row.lines(kind.scores).stream()
                .map(line -> line.get(kind.factor))
                .collect(Collectors.toSet());
        return used.stream().filter(factor -> !scored.contains(factor.id())).findFirst();
    }

    /** The factors in use. */
    List<RecordRow> used(OfficeId office) {
        RiskFactorKind of = factors.kind();
        return factors.internal().all(portal.callers.system(office), RecordFilter.of(of.in(of.used)));
    }
}
