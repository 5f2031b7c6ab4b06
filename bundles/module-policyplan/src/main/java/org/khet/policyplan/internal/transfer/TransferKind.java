package org.khet.policyplan.internal.transfer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khet.policyplan.internal.setting.Documents;
import org.khet.policyplan.internal.setting.PolicyplanCodes;
import org.khet.policyplan.internal.setting.PolicyplanPermissions;
import org.khet.policyplan.internal.setting.PolicyplanSettings;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Condition;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.series.NumberSeries;
import org.khet.portal.api.series.RegisterNumber;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.time.FiscalYear;

/**
 * Transfers and changes of the budget (การโอนเปลี่ยนแปลงงบประมาณ): committee, area committee, outside body, in this order.
 * Source: policyplan E-12, R-22, R-23, PLAN-31 to 35.
 */
public final class TransferKind extends RecordKind {
    private static final NumberSeries NUMBERS =
            new NumberSeries("policyplan.transfer", NumberSeries.YearKind.FISCAL, PolicyplanSettings.TRANSFER_PATTERN);

    public final Field<Optional<RegisterNumber>> number =
            numbered("number", NUMBERS).optional();
    public final Field<FiscalYear> year = fiscalYear("year")
            .in("fiscal_year")
            .initially(now -> now.fiscalYear())
            .filtered();
    public final Field<String> cause = code("cause", PolicyplanCodes.CAUSE).filtered();
    public final Field<String> reason = longText("reason_text", 4000);
    public final Field<String> analysis = longText("condition_analysis", 4000);
    public final Field<String> method = longText("method", 2000).orEmpty();
    public final Lines lines = lines("lines", "pol_transfer_line", 2, 40);
    public final Field<TransferSide> side = lines.choice("side", TransferSide.class);
    public final Field<Long> line = lines.record("fund_line", "policyplan.fund-line");
    public final Field<Optional<Long>> project =
            lines.record("project", "policyplan.project").optional();
    public final Field<BigDecimal> amount = lines.baht("amount").positive();

    /** Who gets the money of a line to which left-over money goes, by the allocation that comes of it. Source: policyplan PLAN-34. */
    public final Field<Optional<SchoolId>> school = lines.school("school").optional();

    public final Field<Optional<UnitId>> unit = lines.unit("unit").optional();

    /** What of the list of left-over money is used, where that was given out by an allocation. */
    public final Field<Optional<Long>> leftOver =
            lines.record("left_over", "policyplan.left-over").byCode().optional();

    public final Field<BigDecimal> fromSum =
            baht("from_sum").formula(row -> sum(row, TransferSide.FROM)).summed();
    public final Field<BigDecimal> toSum = baht("to_sum").formula(row -> sum(row, TransferSide.TO));
    public final Field<Optional<TransferReach>> reach =
            choice("reach", TransferReach.class).byCode().filtered().optional();

    public final State draft = state("DRAFT", StateTone.IDLE);
    public final State opinion = state("OPINION", StateTone.WAIT);
    public final State atCommittee = state("AT_COMMITTEE", StateTone.WAIT);
    public final State atGovernor = state("AT_GOVERNOR", StateTone.WAIT);
    public final State ready = state("READY", StateTone.RUN);
    public final State executed = state("EXECUTED", StateTone.DONE);
    public final State reported = end("REPORTED", StateTone.DONE);
    public final State refused = end("REFUSED", StateTone.LATE);
    public final State withdrawn = end("WITHDRAWN", StateTone.IDLE);

    public final Field<String> opinionNo = text("com_no", 60).from(atCommittee).orEmpty();
    public final Field<Optional<LocalDate>> opinionOn =
            day("com_on").from(atCommittee).optional();
    public final Field<String> opinionText =
            longText("com_opinion", 2000).from(atCommittee).orEmpty();
    public final Field<Optional<List<FileId>>> opinionFile =
            file("com_file", Documents.PAPER).from(atCommittee).optional();
    public final Field<String> resolutionNo =
            text("res_no", 30).from(atGovernor, ready).orEmpty();
    public final Field<Optional<LocalDate>> resolutionOn =
            day("res_on").from(atGovernor, ready).notBefore(opinionOn).optional();
    public final Field<Optional<List<FileId>>> resolutionFile =
            file("res_file", Documents.PAPER).from(atGovernor, ready).optional();
    /** Who decides outside of the office, as it was set when the committee agreed. Source: policyplan R-22. */
    public final Field<String> governorBody = text("gov_body", 200).byCode().orEmpty();

    public final Field<String> governorNo =
            text("gov_no", 60).from(ready, refused).orEmpty();
    public final Field<Optional<LocalDate>> governorOn =
            day("gov_on").from(ready, refused).notBefore(resolutionOn).optional();
    public final Field<Optional<List<FileId>>> governorFile =
            file("gov_file", Documents.PAPER).from(ready, refused).optional();
    public final Field<Optional<LocalDate>> executedOn =
            day("executed_on").byCode().optional();
    public final Field<String> noticeNo =
            text("notice_no", 60).from(executed, reported).orEmpty();
    public final Field<Optional<LocalDate>> notifiedOn = day("notified_on")
            .from(executed, reported)
            .notBefore(executedOn)
            .optional()
            .usually(now -> now.today());
    public final Field<String> reportNo = text("obec_no", 60).from(reported).orEmpty();
    public final Field<Optional<LocalDate>> reportedOn =
            day("reported_on").from(reported).optional().usually(now -> now.today());

    public final Action submit = action("submit")
            .from(draft)
            .to(opinion)
            .needs(PolicyplanPermissions.TRANSFER_DRAFT)
            .tells(PolicyplanPermissions.TRANSFER_OPINE);
    public final Action opine = action("opine")
            .from(opinion)
            .to(atCommittee)
            .needs(PolicyplanPermissions.TRANSFER_OPINE)
            .demands(opinionNo, opinionOn, opinionText, opinionFile)
            .proposes(row -> PolicyplanCodes.AREA_BODY)
            .tells(PolicyplanPermissions.RESOLUTION_RECORD);
    public final Action resolve = action("resolve")
            .from(atCommittee)
            .needs(PolicyplanPermissions.RESOLUTION_RECORD)
            .demands(resolutionNo, resolutionOn, resolutionFile)
            .resolves(Action.Answer.GRANTED)
            .icon("gavel")
            .tellsMaker();
    public final Action governor = action("approve")
            .from(atGovernor)
            .to(ready)
            .needs(PolicyplanPermissions.TRANSFER_DRAFT)
            .demands(governorNo, governorOn, governorFile)
            .icon("stamp")
            .tells(PolicyplanPermissions.TRANSFER_EXECUTE);
    public final Action refuse = action("refuse")
            .from(opinion, atCommittee)
            .to(refused)
            .needs(PolicyplanPermissions.RESOLUTION_RECORD)
            .resolves(Action.Answer.REFUSED)
            .because()
            .backward("ban")
            .tellsMaker();
    /** Refused outside of the office, by a letter as an approval is. Source: policyplan R-22, PLAN-33. */
    public final Action refuseOutside = action("refuse-outside", "refused-outside")
            .from(atGovernor)
            .to(refused)
            .needs(PolicyplanPermissions.TRANSFER_DRAFT)
            .demands(governorNo, governorOn, governorFile)
            .because()
            .backward("ban")
            .tellsMaker();

    public final Action giveBack = action("give-back")
            .from(opinion, atCommittee)
            .to(draft)
            .needs(PolicyplanPermissions.RESOLUTION_RECORD)
            .resolves(Action.Answer.RETURNED)
            .because()
            .backward("undo-2")
            .tellsMaker();
    public final Action execute = action("execute")
            .from(ready)
            .to(executed)
            .needs(PolicyplanPermissions.TRANSFER_EXECUTE)
            .notWho(create())
            .confirmed()
            .icon("arrow-left-right")
            .tellsMaker();
    /** Groups and schools concerned are told by a letter, before or after the report. Source: policyplan PLAN-35. */
    public final Action notify = action("notify")
            .from(executed, reported)
            .needs(PolicyplanPermissions.TRANSFER_DRAFT)
            .demands(noticeNo, notifiedOn)
            .icon("mail")
            .tells(PolicyplanPermissions.NOTICE_VIEW);

    public final Action report = action("report")
            .from(executed)
            .to(reported)
            .needs(PolicyplanPermissions.TRANSFER_DRAFT)
            .demands(reportNo, reportedOn)
            .icon("send")
            .tellsMaker();
    public final Action withdraw = action("withdraw")
            .from(draft)
            .to(withdrawn)
            .needs(PolicyplanPermissions.TRANSFER_DRAFT)
            .because()
            .backward("ban");

    /** The kind as the module keeps it. */
    public TransferKind(TransferChecks checks, TransferEffects effects) {
        super("policyplan", "transfer", "pol_transfer");
        dated(year);
        numberedAt(opinion);
        rights(PolicyplanPermissions.MONEY_SEE, PolicyplanPermissions.TRANSFER_DRAFT, draft);
        titled(number, cause);
        list(number, year, cause, reach, fromSum, executedOn);
        section("what", year, cause, reason, analysis, method);
        section("lines", lines);
        lines.addedUpBy(side);
        lines.each((one, row, now) -> checks.receiver(this, one));
        tab("draft", draft);
        tab("waiting", opinion, atCommittee, atGovernor);
        tab("ready", ready);
        tab("executed", executed, reported);
        tab("untold", now -> List.of(in(executed, reported), notifiedOn.isEmpty()));
        tab("all");
        way(draft, opinion, atCommittee, atGovernor, ready, executed, reported);
        menu("PLAN", "arrow-right-left", 43, "allocations");
        rule((row, now) -> checks.balanced(this, row));
        rule((row, now) -> checks.sameYear(this, row, now));
        submit.does((row, now) -> row.with(reach, checks.reach(this, row, now)));
        opine.whenTyped((row, now) -> checks.days(this, row));
        governor.whenTyped((row, now) -> checks.days(this, row));
        refuseOutside.whenTyped((row, now) -> checks.days(this, row));
        resolve.whenTyped((row, now) -> checks.days(this, row));
        resolve.does((row, now) -> checks.outside(this, row));
        resolve.to(row -> checks.afterResolution(this, row), atGovernor, ready);
        execute.does((row, now) -> row.with(executedOn, now.today()))
                .then((row, now) -> effects.execute(this, row, now));
        List.of(refuse, refuseOutside, withdraw)
                .forEach(action -> action.then((row, now) -> effects.end(this, row, now)));
    }

    /** Under way or carried out: neither refused nor withdrawn. */
    Condition living() {
        return in(draft, opinion, atCommittee, atGovernor, ready, executed, reported);
    }

    private BigDecimal sum(RecordRow row, TransferSide of) {
        return row.lines(lines).stream()
                .filter(one -> one.get(side) == of)
                .map(one -> one.get(amount))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
