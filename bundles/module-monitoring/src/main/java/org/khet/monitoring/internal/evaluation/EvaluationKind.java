package org.khet.monitoring.internal.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khet.monitoring.internal.MonitoringCodes;
import org.khet.monitoring.internal.MonitoringFiles;
import org.khet.monitoring.internal.MonitoringPermissions;
import org.khet.monitoring.internal.rule.Achievement;
import org.khet.monitoring.internal.rule.WeightedTotal;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Condition;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.time.FiscalYear;

/**
 * An evaluation: criteria, participants by kind, scores and their weighted total, conclusion, what management decides, and to
 * whom it was reported. Source: monitoring ME-13, C.1b, RM-09, RM-11, MON-22 to 28, 67.
 */
public final class EvaluationKind extends RecordKind {
    public final Field<EvaluationSort> sort =
            choice("sort", EvaluationSort.class).filtered();
    public final Field<FiscalYear> year = fiscalYear("fiscal_year")
            .initially(RecordContext::fiscalYear)
            .filtered()
            .sorted();
    public final Field<String> title = text("title", 300).searched().wide();
    public final Field<Optional<Long>> item = record("item", "monitoring.item").optional();
    public final Field<UnitId> unit = unit("unit").filtered();
    public final Field<LocalDate> startOn = day("starts_on");
    public final Field<LocalDate> dueOn = day("due_on").notBefore(startOn).sorted();
    public final Field<String> purpose = longText("purpose", 2000);
    public final Field<String> method = longText("method_text", 4000).orEmpty();
    public final Field<Optional<List<FileId>>> forms =
            files("forms", MonitoringFiles.EVIDENCE, MonitoringFiles.MOST).optional();

    public final Lines levels = lines("levels", "mon_evaluation_level", 0, 10);
    public final Field<String> label = levels.text("label", 100);
    public final Field<BigDecimal> levelScore = levels.decimal("score", 2);
    public final Field<Optional<BigDecimal>> fromValue =
            levels.decimal("from_value", 2).optional();
    public final Field<Optional<BigDecimal>> toValue =
            levels.decimal("to_value", 2).optional();

    public final Lines people = lines("people", "mon_evaluation_people", 0, 30);
    public final Field<String> participant =
            people.code("participant", MonitoringCodes.PARTICIPANT).unique();
    public final Field<Integer> invited = people.whole("invited", 0, 100_000);
    public final Field<Optional<Integer>> answered =
            people.whole("answered", 0, 100_000).optional();
    public final Field<Optional<BigDecimal>> rate =
            people.computed(people.decimal("response_rate", 2).optional(), this::rateOf);

    public final Lines results = lines("results", "mon_evaluation_result", 0, 200);
    public final Field<String> subject = results.text("subject", 300);
    public final Field<Optional<Integer>> count =
            results.whole("answer_count", 0, 100_000).optional();
    public final Field<Optional<BigDecimal>> mean =
            results.decimal("mean_value", 2).optional();
    public final Field<Optional<BigDecimal>> deviation =
            results.decimal("deviation", 2).optional();
    public final Field<Optional<BigDecimal>> value =
            results.decimal("result_value", 2).optional();
    public final Field<Optional<BigDecimal>> weight =
            results.decimal("weight", 2).optional().min(BigDecimal.ZERO).max(WeightedTotal.WHOLE);
    public final Field<Optional<BigDecimal>> score = results.decimal("score", 2).optional();

    public final Lines sent = lines("sent", "mon_evaluation_sent", 0, 30);
    public final Field<String> sentBody = sent.code("body_code", MonitoringCodes.BODY);
    public final Field<LocalDate> sentOn = sent.day("sent_on").notAfter(now -> now.today());
    public final Field<String> sentNo = sent.text("sent_no", 60).orEmpty();

    public final Field<Optional<BigDecimal>> total =
            decimal("total_score", 2).optional().formula(row -> EvaluationValidator.total(this, row));
    public final Field<String> missing =
            longText("missing_scores", 2000).orEmpty().formula(row -> EvaluationValidator.missing(this, row));

    public final State planned = state("PLANNED", StateTone.IDLE);
    public final State inChain = state("IN_CHAIN", StateTone.WAIT);
    public final State agreed = state("AGREED", StateTone.RUN);
    public final State collecting = state("COLLECTING", StateTone.RUN);
    public final State analysed = state("ANALYSED", StateTone.RUN);
    public final State toManagement = state("TO_MANAGEMENT", StateTone.WAIT);
    public final State concluded = state("CONCLUDED", StateTone.RUN);
    public final State reported = end("REPORTED", StateTone.DONE);
    public final State cancelled = end("CANCELLED", StateTone.IDLE);

    public final Field<String> decisionNo =
            text("decision_no", 60).orEmpty().from(agreed, collecting, analysed, toManagement, concluded, reported);
    public final Field<Optional<LocalDate>> decisionOn =
            day("decision_on").optional().from(agreed, collecting, analysed, toManagement, concluded, reported);
    public final Field<Optional<List<FileId>>> decisionFile =
            file("decision_file", MonitoringFiles.EVIDENCE).optional().from(agreed);
    public final Field<String> conclusion =
            longText("conclusion", 4000).orEmpty().from(toManagement, concluded, reported);
    public final Field<String> suggestions =
            longText("suggestions", 4000).orEmpty().from(toManagement, concluded, reported);
    public final Field<String> managementDecision =
            longText("management_decision", 4000).orEmpty().from(concluded, reported);

    /** The last day that followed from the years of its plan, so that days which somebody moved stay. Source: monitoring MON-22. */
    public final Field<Optional<LocalDate>> proposedDue =
            day("proposed_due").optional().byCode().unseen();

    public final Field<Optional<LocalDate>> remindedOn =
            day("reminded_on").optional().byCode();

    public final Action ask = action("ask")
            .from(planned)
            .to(inChain)
            .needs(MonitoringPermissions.EVALUATION_KEEP)
            .requests("monitoring.evaluation")
            .when((row, now) -> EvaluationValidator.formThere(this, row))
            .tells(MonitoringPermissions.DECISION_RECORD);
    public final Action grant = action("grant")
            .from(inChain)
            .to(agreed)
            .needs(MonitoringPermissions.DECISION_RECORD)
            .answers(Action.Answer.GRANTED)
            .demands(decisionNo, decisionOn, decisionFile)
            .icon("stamp")
            .tellsMaker();
    public final Action giveBack = action("give-back")
            .from(inChain)
            .to(planned)
            .needs(MonitoringPermissions.DECISION_RECORD)
            .answers(Action.Answer.RETURNED)
            .because()
            .backward()
            .tellsMaker();
    /** What was agreed is not edited: another form is asked for anew, also while it is collected; what was entered stays. */
    public final Action revise = action("revise")
            .from(agreed, collecting)
            .to(planned)
            .needs(MonitoringPermissions.EVALUATION_KEEP)
            .because()
            .does((row, now) -> EvaluationValidator.undecided(this, row))
            .backward();

    public final Action begin = action("begin")
            .from(agreed)
            .to(collecting)
            .needs(MonitoringPermissions.EVALUATION_KEEP)
            .when((row, now) -> EvaluationValidator.formThere(this, row));
    public final Action analyse = action("analyse")
            .from(collecting)
            .to(analysed)
            .needs(MonitoringPermissions.EVALUATION_KEEP)
            .when((row, now) -> EvaluationValidator.readyToConclude(this, row));
    public final Action submit = action("submit")
            .from(analysed)
            .to(toManagement)
            .needs(MonitoringPermissions.EVALUATION_KEEP)
            .demands(conclusion)
            .asks(suggestions)
            .icon("send")
            .tells(MonitoringPermissions.EVALUATION_DECIDE);
    public final Action decide = action("decide")
            .from(toManagement)
            .to(concluded)
            .needs(MonitoringPermissions.EVALUATION_DECIDE)
            .demands(managementDecision)
            .icon("stamp")
            .tellsMaker();
    public final Action sendBack = action("send-back")
            .from(toManagement)
            .to(analysed)
            .needs(MonitoringPermissions.EVALUATION_DECIDE)
            .because()
            .backward()
            .tellsMaker();
    public final Action report = action("report")
            .from(concluded)
            .to(reported)
            .needs(MonitoringPermissions.EVALUATION_KEEP)
            .asks(sent)
            .icon("send")
            .whenTyped((row, now) -> EvaluationValidator.sentWhereItBelongs(this, row));
    public final Action cancel = action("cancel")
            .from(planned, agreed, collecting)
            .to(cancelled)
            .needs(MonitoringPermissions.EVALUATION_KEEP)
            .because()
            .backward("ban");
    public final Action remind = action("remind")
            .from(planned, inChain, agreed, collecting, analysed, toManagement, concluded)
            .automatic()
            .does((row, now) -> row.with(remindedOn, now.today()))
            .tells(MonitoringPermissions.EVALUATION_KEEP);

    /** The kind as the module keeps it. */
    public EvaluationKind() {
        super("monitoring", "evaluation", "mon_evaluation");
        rights(
                MonitoringPermissions.VIEW,
                MonitoringPermissions.EVALUATION_KEEP,
                planned,
                agreed,
                collecting,
                analysed);
        belongsTo(unit);
        seenByOffice();
        List.of(sort, year, item, purpose, method, forms).forEach(asked -> asked.editableIn(planned));
        people.each((line, row, now) -> EvaluationValidator.answeredByInvited(this, line));
        rule((row, now) -> EvaluationValidator.stillReady(this, row));
        rule((row, now) -> EvaluationValidator.withinItsYear(this, row));
        dueBy(dueOn);
        titled(title);
        list(year, sort, title, unit, dueOn, total);
        section("what", sort, year, title, item, unit, startOn, dueOn, purpose, method, forms);
        section("levels", levels);
        section("people", people);
        section("results", results);
        tab("open", planned, inChain, agreed, collecting, analysed, toManagement, concluded);
        tab("late", now -> List.of(unreported(), dueOn.below(now.today())));
        tab(
                "yearly",
                now -> List.of(
                        sort.in(EvaluationSort.YEARLY),
                        unreported(),
                        year.below(FiscalYear.of(now.today().plusDays(1)))));
        tab("all");
        way(planned, inChain, agreed, collecting, analysed, toManagement, concluded, reported);
        menu("PLAN", "scale", 122, "evaluations");
    }

    /** Neither reported nor cancelled. */
    Condition unreported() {
        return in(planned, inChain, agreed, collecting, analysed, toManagement, concluded);
    }

    private @Nullable BigDecimal rateOf(RecordLine line) {
        return line.get(answered)
                .flatMap(came -> Achievement.percent(BigDecimal.valueOf(came), BigDecimal.valueOf(line.get(invited))))
                .orElse(null);
    }
}
