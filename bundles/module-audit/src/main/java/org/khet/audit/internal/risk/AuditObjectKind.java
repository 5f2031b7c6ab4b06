package org.khet.audit.internal.risk;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.khet.audit.internal.AuditPermissions;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.time.FiscalYear;

/** What may be audited in a year, a unit or school, with its score of risk by all factors: the list is the ranking. Source: other-groups AUD-P01, AUD-01. */
public final class AuditObjectKind extends RecordKind {
    public final Field<FiscalYear> year = fiscalYear("fiscal_year")
            .initially(now -> now.fiscalYear().next())
            .filtered()
            .sorted();
    public final Field<String> title = text("title", 200).searched().wide();
    public final Field<Optional<UnitId>> unit = unit("unit").optional().filtered();
    public final Field<Optional<SchoolId>> school = school("school").optional().filtered();
    public final Field<Optional<FiscalYear>> last = fiscalYear("last_audited").optional();
    public final Lines scores = lines("scores", "aud_object_score", 1, 50);
    public final Field<Long> factor = scores.record("factor", "audit.factor").unique();
    public final Field<Integer> score = scores.whole("score", 1, 5);
    public final Field<String> remark = scores.text("remark", 500).orEmpty();
    public final Field<BigDecimal> risk =
            decimal("risk_score", 2).formula(this::risk).sorted();
    public final Field<RiskLevel> level =
            choice("risk_level", RiskLevel.class).formula(this::level).filtered();

    public final Field<Boolean> lacking =
            yesNo("factor_missing").formula(row -> rules().missing(this, row).isPresent());

    /** Weights or factors were changed: the score is computed anew. */
    public final Action rescore = action("rescore").from(states().getFirst()).automatic();

    private final RiskScores rules;

    /** @param rules weights and limits */
    public AuditObjectKind(RiskScores rules) {
        super("audit", "object", "aud_object");
        this.rules = rules;
        rights(AuditPermissions.WORK_VIEW, AuditPermissions.WORK_KEEP);
        seenByOffice();
        oneOf(unit, school);
        unique(year, title);
        rule((row, now) -> this.rules.everyFactor(this, row));
        titled(title);
        list(year, title, unit, school, risk, level, last);
        ordered(risk, true);
        section("what", year, title, unit, school, last);
        section("scores", scores);
        tab("lacking", now -> List.of(lacking.is(true), year.atLeast(now.fiscalYear())));
        tab("all");
        menu("AUD", "chart-column", 11, "plan");
    }

    /** Whether its score is another one by the weights of now, or it lacks that of a factor as it did not before. */
    boolean isOutdated(RecordRow row, List<RecordRow> used) {
        return risk(row).compareTo(row.get(risk)) != 0
                || rules.missing(this, row, used).isPresent() != row.get(lacking);
    }

    /** The factors that are to be scored now. */
    List<RecordRow> used(OfficeId office) {
        return rules.used(office);
    }

    private RiskScores rules() {
        return rules;
    }

    private BigDecimal risk(RecordRow row) {
        return rules.weighted(row.head().office(), row.lines(scores), factor, score);
    }

    private RiskLevel level(RecordRow row) {
        return rules.level(row.head().office(), row.get(risk));
    }
}
