package org.khet.monitoring.internal.round;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khet.monitoring.internal.MonitoringFiles;
import org.khet.monitoring.internal.MonitoringPermissions;
import org.khet.monitoring.internal.indicator.Stage;
import org.khet.monitoring.internal.rule.ProgressColour;
import org.khet.monitoring.internal.tool.QuestionKind;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Condition;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.structure.UnitId;

/**
 * The progress report of one target in one round. What the plan says is written onto it by the portal and stays with it once
 * the round is closed. Source: monitoring ME-06, C.1b, RM-04 to RM-08, MON-05 to 08, 11, 12.
 */
public final class ReportKind extends RecordKind {
    private final ReportFacts facts;

    public final Field<Long> round =
            record("round", "monitoring.round").byCode().filtered();
    public final Field<Optional<Long>> item =
            record("item", "monitoring.item").optional().byCode();
    public final Field<Optional<UnitId>> unit = unit("unit").optional().byCode().filtered();
    public final Field<Optional<SchoolId>> school =
            school("school").optional().byCode().filtered();
    private final Field<PersonId> anyOwner = person("owner").byCode();
    public final Field<Optional<PersonId>> owner = anyOwner.optional();
    public final Field<String> code = text("code", 30).orEmpty().byCode().searched();
    public final Field<String> title = text("title", 300).byCode().searched().wide();
    public final Field<String> strategy = text("strategy_title", 300).orEmpty().byCode();
    public final Field<LocalDate> dueOn = day("due_on").byCode();

    public final Field<Optional<BigDecimal>> percent = percent("percent_done").optional();
    public final Field<String> percentReason = longText("percent_reason", 500).orEmpty();
    public final Field<Optional<BigDecimal>> planned = percent("planned_pct")
            .optional()
            .formula(row -> facts().planned(this, row).orElse(null));
    public final Field<ProgressColour> colour = choice("colour", ProgressColour.class)
            .formula(row -> facts().colour(this, row))
            .filtered();
    public final Field<Optional<BigDecimal>> lastAccepted =
            percent("last_percent").optional().byCode();

    public final Field<Optional<BigDecimal>> allocated = baht("allocated")
            .optional()
            .formula(row -> facts().allocated(this, row).orElse(null))
            .summed();
    public final Field<Optional<BigDecimal>> moneyPlan = baht("money_plan")
            .optional()
            .formula(row -> facts().moneyPlan(this, row).orElse(null));
    public final Field<Optional<BigDecimal>> spentTyped = baht("spent_typed").optional();
    public final Field<Optional<BigDecimal>> spent = baht("spent")
            .optional()
            .formula(row -> facts().spent(this, row).orElse(null))
            .summed();
    public final Field<MoneySource> spentSource =
            choice("spent_source", MoneySource.class).formula(row -> facts().source(this, row));
    public final Field<String> spentFrom =
            text("spent_from", 200).orEmpty().formula(row -> facts().spentFrom(this, row));
    public final Field<Optional<LocalDate>> spentAsOf = day("spent_as_of")
            .optional()
            .formula(row -> facts().spentAsOf(this, row).orElse(null));
    public final Field<String> spentRemark = longText("spent_remark", 500).orEmpty();
    public final Field<Optional<BigDecimal>> spendPercent = decimal("spend_pct", 2)
            .optional()
            .formula(row -> facts().share(this, row).orElse(null));
    public final Field<Optional<BigDecimal>> spendTarget = percent("target_pct")
            .optional()
            .formula(row -> facts().spendTarget(this, row).orElse(null));
    public final Field<Optional<BigDecimal>> gap = decimal("gap_points", 2)
            .optional()
            .formula(row -> facts().gap(this, row).orElse(null));
    public final Field<String> gapReason = longText("gap_reason", 1000).orEmpty();

    public final Lines activities =
            lines("activities", "mon_report_activity", 0, 100).fixed();
    public final Field<String> activity = activities.text("title", 200).byCode();
    public final Field<String> months = activities.text("months", 60).orEmpty().byCode();
    public final Field<ActivityState> activityState =
            activities.choice("activity_state", ActivityState.class).initially(ActivityState.NOT_STARTED);
    public final Field<Optional<LocalDate>> doneOn = activities.day("done_on").optional();
    public final Field<String> note = activities.text("note", 300).orEmpty();

    public final Lines indicators =
            lines("indicators", "mon_report_indicator", 0, 50).fixed();
    public final Field<Long> indicator =
            indicators.record("indicator", "monitoring.indicator").byCode();
    public final Field<Optional<Stage>> stage =
            indicators.choice("stage", Stage.class).optional().byCode();
    public final Field<Optional<BigDecimal>> target =
            indicators.decimal("target", 2).optional().byCode();
    public final Field<Optional<BigDecimal>> result =
            indicators.decimal("result", 2).optional();
    public final Field<Optional<BigDecimal>> achievement =
            indicators.decimal("achievement", 2).optional().byCode();

    public final Lines answers = lines("answers", "mon_report_answer", 0, 60).fixed();
    public final Field<Integer> questionNo = answers.whole("question_no", 1, 60).byCode();
    public final Field<String> question = answers.text("question", 300).byCode();
    public final Field<Boolean> answerNeeded = answers.yesNo("needed").byCode();
    public final Field<Integer> ifQuestion = answers.whole("if_question", 0, 60).byCode();
    public final Field<String> ifValue = answers.text("if_value", 100).orEmpty().byCode();
    public final Field<QuestionKind> questionKind =
            answers.choice("question_kind", QuestionKind.class).byCode();
    public final Field<String> choices = answers.text("choices", 500).orEmpty().byCode();
    public final Field<String> answer = answers.longText("answer", 2000).orEmpty();

    public final Field<String> results = longText("results", 4000).orEmpty();
    public final Field<String> obstacles = longText("obstacles", 4000).orEmpty().searched();
    public final Field<String> suggestions = longText("suggestions", 4000).orEmpty();
    public final Field<String> next = longText("next_steps", 4000).orEmpty();
    public final Field<Optional<List<FileId>>> evidence =
            files("evidence", MonitoringFiles.EVIDENCE, MonitoringFiles.MOST).optional();
    public final Field<Optional<LocalDate>> firstSentOn =
            day("first_sent_on").optional().byCode();
    public final Field<Boolean> sentByHead =
            yesNo("sent_by_head").initially(false).byCode();
    public final Field<Optional<LocalDate>> remindedOn =
            day("reminded_on").optional().byCode();
    public final Field<Optional<Integer>> lateDays =
            whole("late_days", 0, 9999).optional().byCode().sorted();

    public final State draft = state("DRAFT", StateTone.IDLE);
    public final State submitted = state("SUBMITTED", StateTone.WAIT);
    public final State confirmed = state("CONFIRMED", StateTone.WAIT);
    public final State accepted = end("ACCEPTED", StateTone.DONE);
    public final State missed = end("MISSED", StateTone.LATE);
    public final State dropped = end("DROPPED", StateTone.IDLE);

    public final Action submit = action("submit")
            .from(draft)
            .to(submitted)
            .needs(MonitoringPermissions.REPORT_WRITE)
            .orOwn()
            .icon("send")
            .tells(MonitoringPermissions.REPORT_CONFIRM);
    public final Action confirm = action("confirm")
            .from(submitted)
            .to(confirmed)
            .needs(MonitoringPermissions.REPORT_CONFIRM)
            .notWho(submit)
            .tells(MonitoringPermissions.REPORT_ACCEPT);
    public final Action accept = action("accept")
            .from(confirmed)
            .to(accepted)
            .needs(MonitoringPermissions.REPORT_ACCEPT)
            .notWho(submit)
            .icon("circle-check");
    public final Action acceptSchool = action("accept-school", "accepted")
            .from(submitted)
            .to(accepted)
            .needs(MonitoringPermissions.REPORT_ACCEPT)
            .notWho(submit)
            .icon("circle-check");
    public final Action giveBack =
            action("give-back").from(submitted, confirmed).to(draft).needs(MonitoringPermissions.REPORT_CONFIRM);
    public final Action giveBackChecked =
            action("send-back").from(submitted, confirmed).to(draft).needs(MonitoringPermissions.REPORT_ACCEPT);
    public final Action takeBack = action("take-back")
            .from(submitted)
            .to(draft)
            .needs(MonitoringPermissions.REPORT_WRITE)
            .orOwn()
            .backward();
    public final Action reopen =
            action("open-again").from(accepted).to(draft).needs(MonitoringPermissions.REPORT_ACCEPT);
    public final Action remind = action("remind")
            .from(draft)
            .automatic()
            .does((row, now) -> row.with(remindedOn, now.today()))
            .tells(row -> ReportSending.reminded(this, row));
    public final Action miss =
            action("miss").from(draft, submitted, confirmed).to(missed).automatic();
    public final Action revive = action("revive").from(missed).to(draft).automatic();
    /** What it reports on was given up. Source: monitoring RM-23. */
    public final Action drop = action("drop", "dropped").from(draft).to(dropped).automatic();

    /** The kind with the checks of its reports. */
    public ReportKind(ReportFacts facts, ProgressReportValidator validator) {
        super("monitoring", "report", "mon_report");
        this.facts = facts;
        rights(MonitoringPermissions.VIEW, MonitoringPermissions.REPORT_WRITE, draft);
        madeByCode();
        belongsTo(unit);
        isAbout(school);
        ownOf(anyOwner);
        changedByOwn();
        announced(row -> ReportSending.writers(this, row));
        dueBy(dueOn);
        titled(code, title);
        rule((row, now) -> validator.problem(this, row, now.today()));
        changeable((row, now) -> facts.roundIsOpen(this, row));
        List.of(submit, confirm, accept, acceptSchool, giveBack, giveBackChecked, takeBack, reopen)
                .forEach(action -> action.when((row, now) -> facts.roundIsOpen(this, row)));
        List.of(giveBack, giveBackChecked, reopen)
                .forEach(action -> action.because().backward().tells(row -> ReportSending.writers(this, row)));
        submit.when((row, now) -> validator.toSend(this, row, now)).does((row, now) -> facts.sent(this, row, now));
        acceptSchool.when(sentByHead.is(true), "monitoring.error.unconfirmed");
        list(code, title, unit, owner, percent, colour, spent, lateDays);
        section("progress", percent, percentReason);
        section("activities", activities);
        section("money", spentTyped, spentRemark, gapReason);
        section("indicators", indicators);
        section("answers", answers);
        section("words", results, obstacles, suggestions, next);
        section("evidence", evidence);
        tab("mine", now -> List.of(mine(), in(draft, submitted, confirmed)));
        tab("confirm", submitted);
        tab("accept", confirmed);
        tab("late", now -> List.of(in(draft, missed), firstSentOn.isEmpty(), dueOn.below(now.today())));
        tab("sent-late", now -> List.of(lateDays.atLeast(1)));
        tab("red", now -> List.of(colour.is(ProgressColour.RED), asked()));
        tab("all");
        way(draft, submitted, confirmed, accepted);
        menu("PLAN", "clipboard-list", 114, "progress");
    }

    /** Those of a round that are or were asked for, without what was given up meanwhile. */
    public Condition askedIn(long of) {
        return Condition.all(round.is(of), asked());
    }

    private Condition asked() {
        return in(draft, submitted, confirmed, accepted, missed);
    }

    private ReportFacts facts() {
        return facts;
    }
}
