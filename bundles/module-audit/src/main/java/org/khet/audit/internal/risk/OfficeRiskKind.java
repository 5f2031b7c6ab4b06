package org.khet.audit.internal.risk;

import java.time.LocalDate;
import java.util.Optional;
import org.khet.audit.internal.AuditPermissions;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.time.FiscalYear;

/**
 * A risk of the office in a year, assessed by its unit and looked at by the audit; it names the assessment of internal control, of the
 * group of administration or typed while that is off, on whose page it is read as well ({@link ControlledRisks}). Source: other-groups
 * AUD-11, DIR-P09.
 */
public final class OfficeRiskKind extends RecordKind {
    /** Type of an assessment of internal control. */
    public static final String CONTROL = "directorate.control";

    private static final int MOST = 5;

    public final Field<FiscalYear> year = fiscalYear("fiscal_year")
            .initially(RecordContext::fiscalYear)
            .filtered()
            .sorted();
    public final Field<UnitId> unit = unit("unit").filtered();
    public final Field<String> work = text("work_name", 300).searched().wide();
    public final Field<String> words = longText("risk_words", 2000);
    public final Field<String> cause = longText("cause", 2000).orEmpty();
    public final Field<Integer> chance = whole("chance", 1, MOST);
    public final Field<Integer> impact = whole("impact", 1, MOST);
    public final Field<Integer> score = whole("risk_score", 1, MOST * MOST)
            .formula(row -> row.get(chance) * row.get(impact))
            .sorted();
    public final Field<String> response = longText("response", 2000);
    public final Field<Optional<LocalDate>> due = day("due_on").optional().sorted();
    public final Field<Optional<RecordLink>> control =
            link("control", CONTROL).filtered().optional();

    public final State assessed = state("ASSESSED", StateTone.WAIT);
    public final State looked = state("LOOKED", StateTone.RUN);
    public final State ended = end("ENDED", StateTone.DONE);

    public final Field<String> opinion =
            longText("audit_opinion", 2000).orEmpty().from(looked);
    public final Field<Optional<Integer>> rest =
            whole("rest_score", 1, MOST * MOST).optional().from(ended);

    public final Action look = action("look", "looked-at")
            .from(assessed)
            .to(looked)
            .needs(AuditPermissions.WORK_KEEP)
            .notWho(create())
            .demands(opinion)
            .icon("search-check")
            .tellsMaker();
    public final Action finish = action("finish", "finished")
            .from(looked)
            .to(ended)
            .needs(AuditPermissions.RISK_ASSESS)
            .demands(rest)
            .whenTyped(this::noMore)
            .inOwnTime()
            .icon("flag");

    /** The kind as the module keeps it. */
    public OfficeRiskKind() {
        super("audit", "risk", "aud_risk");
        rights(AuditPermissions.RISK_VIEW, AuditPermissions.RISK_ASSESS, assessed);
        belongsTo(unit);
        dueBy(due);
        titled(work);
        list(year, unit, work, chance, impact, score, due, control);
        ordered(score, true);
        section("what", year, unit, work, words, cause, chance, impact);
        section("answer", response, due, control);
        tab("open", assessed, looked);
        tab("all");
        way(assessed, looked, ended);
        menu("AUD", "shield-alert", 13, "plan");
    }

    /** What was done about a risk leaves no more of it than there was. */
    private Optional<Problem> noMore(RecordRow row, RecordContext now) {
        return row.get(rest).filter(left -> left > row.get(score)).isPresent()
                ? Optional.of(Problem.of(rest.name(), "audit.error.rest-higher", row.get(score)))
                : Optional.empty();
    }
}
