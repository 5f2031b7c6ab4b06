package org.khet.policyplan.internal.allocation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
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
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.series.NumberSeries;
import org.khet.portal.api.series.RegisterNumber;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.time.FiscalYear;

/** Allocations of money to schools and units (การจัดสรรงบประมาณ). Source: policyplan E-08, C.1b, R-02 to R-09, PLAN-10 to 22. */
public final class AllocationKind extends RecordKind {
    private static final NumberSeries NUMBERS = new NumberSeries(
            "policyplan.allocation", NumberSeries.YearKind.FISCAL, PolicyplanSettings.ALLOCATION_PATTERN);

    public final Field<Optional<RegisterNumber>> number =
            numbered("number", NUMBERS).optional();
    public final Field<String> title = text("title", 300).searched().wide();
    public final Field<FiscalYear> year = fiscalYear("year")
            .in("fiscal_year")
            .initially(now -> now.fiscalYear())
            .filtered();
    public final Field<Integer> round = whole("round", 1, 99).initially(1);
    public final Field<AllocationSort> sort = choice("sort", AllocationSort.class)
            .initially(AllocationSort.ORIGINAL)
            .filtered();
    public final Field<Optional<Long>> adjusts = record("adjusts", "policyplan.allocation")
            .optional()
            .neededIf(sort.in(List.of(AllocationSort.SUPPLEMENT, AllocationSort.ADJUSTMENT)));
    public final Field<Long> line = record("fund_line", "policyplan.fund-line").filtered();
    public final Field<AllocationMethod> method = choice("method", AllocationMethod.class)
            .initially(AllocationMethod.LIST)
            .filtered();
    public final Field<Optional<LocalDate>> asOf =
            day("as_of").optional().neededIf(method.is(AllocationMethod.PER_HEAD));
    public final Field<String> countRound =
            text("count_round", 40).onlyIf(method.is(AllocationMethod.PER_HEAD)).orEmpty();
    public final Field<Optional<YearMonth>> from = month("period_from").optional();
    public final Field<Optional<YearMonth>> until = month("period_to").optional();
    public final Field<Optional<LocalDate>> spendBy = day("spend_by").optional();
    public final Field<String> conditions = longText("conditions", 2000).orEmpty();
    public final Field<String> criteria = longText("criteria", 2000);
    public final Field<Optional<List<FileId>>> criteriaFile =
            file("criteria_file", Documents.PAPER).optional();
    public final Field<String> committee = text("committee_name", 200).orEmpty();
    public final Field<String> orderNo = text("order_no", 60).orEmpty();
    public final Field<Optional<LocalDate>> orderFrom = day("order_from").optional();
    public final Field<Optional<LocalDate>> orderUntil =
            day("order_until").notBefore(orderFrom).optional();

    public final Lines lines = lines("lines", "pol_allocation_line", 0, 5000);
    public final Field<Optional<SchoolId>> school = lines.school("school").optional();
    public final Field<Optional<UnitId>> unit = lines.unit("unit").optional();
    public final Field<Optional<String>> purpose =
            lines.code("purpose", PolicyplanCodes.PURPOSE).optional();
    public final Field<Optional<String>> group =
            lines.code("rate_group", PolicyplanCodes.RATE_GROUP).optional();
    public final Field<Optional<Integer>> heads =
            lines.whole("heads", -100_000, 100_000).optional();
    public final Field<Optional<BigDecimal>> rate = lines.baht("rate").optional();
    public final Field<Optional<BigDecimal>> months =
            lines.decimal("months", 2).min(0).max(12).optional();
    public final Field<Optional<BigDecimal>> social = lines.signedBaht("ss").optional();
    public final Field<Optional<BigDecimal>> typed = lines.signedBaht("typed").optional();
    public final Field<BigDecimal> amount =
            lines.computed(lines.signedBaht("amount"), one -> AllocationLines.amount(this, one));
    public final Field<String> reason = lines.text("reason", 200).orEmpty();

    public final Field<BigDecimal> total =
            signedBaht("total").sumOf(lines, amount).summed();
    public final Field<String> countsFrom = text("counts_from", 200).byCode().orEmpty();
    public final Field<String> held = longText("held", 4000).byCode().orEmpty();

    public final Field<Optional<LocalDate>> orderToldOn =
            day("order_told_on").byCode().optional();

    /** Baht that its receivers have too little for it, so that whoever pays cannot take it over. Source: policyplan R-09, finance FIN-07. */
    public final Field<Optional<BigDecimal>> missing =
            baht("missing_baht").byCode().optional();
    /** Why whoever pays declined it by hand, so that it is never taken over. Source: policyplan R-09, finance FIN-P04, FIN-07. */
    public final Field<String> declined = text("declined_why", 500).byCode().orEmpty();

    public final State draft = state("DRAFT", StateTone.IDLE);
    public final State agreed = state("AGREED", StateTone.RUN);
    public final State inChain = state("IN_CHAIN", StateTone.WAIT);
    public final State approved = state("APPROVED", StateTone.RUN);
    public final State notified = state("NOTIFIED", StateTone.DONE);
    public final State cancelled = end("CANCELLED", StateTone.IDLE);

    public final Field<String> decisionNo = text("dec_no", 60).from(approved).orEmpty();
    public final Field<Optional<LocalDate>> decisionOn =
            day("dec_on").from(approved).optional();
    public final Field<Optional<List<FileId>>> decisionFile =
            file("dec_file", Documents.PAPER).from(approved).optional();
    public final Field<String> noticeNo =
            text("notice_no", 60).from(notified).searched().orEmpty();
    public final Field<Optional<LocalDate>> notifiedOn =
            day("notified_on").from(notified).optional().usually(now -> now.today());

    public final Field<String> resultNo =
            text("result_no", 60).from(notified).searched().orEmpty();
    public final Field<Optional<LocalDate>> resultOn =
            day("result_on").from(notified).optional();

    public final Action compute = action("compute")
            .from(draft)
            .needs(PolicyplanPermissions.ALLOCATION_DRAFT)
            .icon("calculator");
    public final Action appoint = action("take-committee")
            .from(draft)
            .needs(PolicyplanPermissions.ALLOCATION_DRAFT)
            .asks(committee)
            .icon("users");
    public final Action agree = action("agree")
            .from(draft)
            .to(agreed)
            .needs(PolicyplanPermissions.ALLOCATION_AGREE)
            .icon("users");
    public final Action ask = action("ask")
            .from(agreed)
            .to(inChain)
            .needs(PolicyplanPermissions.ALLOCATION_DRAFT)
            .requests("policyplan.allocation", total)
            .icon("send")
            .tells(PolicyplanPermissions.ALLOCATION_APPROVE);
    public final Action approve = action("approve")
            .from(inChain)
            .to(approved)
            .answers(Action.Answer.GRANTED)
            .needs(PolicyplanPermissions.ALLOCATION_APPROVE)
            .notWho(create())
            .demands(decisionNo, decisionOn, decisionFile)
            .icon("stamp")
            .tells(PolicyplanPermissions.ALLOCATION_NOTIFY);
    public final Action giveBack = action("return")
            .from(inChain)
            .to(draft)
            .answers(Action.Answer.RETURNED)
            .needs(PolicyplanPermissions.ALLOCATION_APPROVE)
            .because()
            .backward("undo-2")
            .tellsMaker();
    public final Action refuse = action("refuse")
            .from(inChain)
            .to(cancelled)
            .answers(Action.Answer.REFUSED)
            .needs(PolicyplanPermissions.ALLOCATION_APPROVE);
    public final Action notify = action("notify")
            .from(approved)
            .to(notified)
            .needs(PolicyplanPermissions.ALLOCATION_NOTIFY)
            .demands(noticeNo, notifiedOn)
            .icon("mail")
            .tells(PolicyplanPermissions.NOTICE_VIEW);
    public final Action report = action("report")
            .from(notified)
            .needs(PolicyplanPermissions.ALLOCATION_NOTIFY)
            .demands(resultNo, resultOn)
            .icon("send");
    /** The committee's order ended before the decision. Source: policyplan J.2. */
    public final Action orderEnded = action("order-ended", "order-ended")
            .from(draft, agreed, inChain)
            .automatic()
            .does((row, now) -> row.with(orderToldOn, now.today()))
            .tells(PolicyplanPermissions.ALLOCATION_CANCEL);

    /** Whoever pays cannot take the adjustment over: a receiver has promised or spent the money since. Source: policyplan R-09, PLAN-22. */
    public final Action holdUp =
            action("hold-up", "held-up").from(approved, notified).automatic();
    /** It could be taken over after all. */
    public final Action letGo = action("let-go").from(approved, notified).automatic();
    /** Whoever pays has declined it by hand. */
    public final Action decline = action("decline").from(approved, notified).automatic();

    public final Action cancel = action("cancel")
            .from(draft, agreed, approved, notified)
            .to(cancelled)
            .needs(PolicyplanPermissions.ALLOCATION_CANCEL);

    /** The kind as the module keeps it. */
    public AllocationKind(
            AllocationChecks checks,
            AllocationComputing computing,
            AllocationEffects effects,
            CommitteeLookup committees) {
        super("policyplan", "allocation", "pol_allocation");
        dated(year);
        numberedAt(agreed);
        rights(PolicyplanPermissions.MONEY_SEE, PolicyplanPermissions.ALLOCATION_DRAFT, draft);
        titled(number, title);
        list(number, title, year, round, line, method, total);
        section("what", title, year, round, sort, adjusts, line, method, asOf, countRound, from, until, missing);
        section("terms", criteria, criteriaFile, committee, orderNo, orderFrom, orderUntil, spendBy, conditions);
        section("lines", lines);
        tab("draft", draft);
        tab("waiting", agreed, inChain);
        tab("notify", approved);
        tab("notified", notified);
        tab("held-up", now -> List.of(in(approved, notified), Condition.any(missing.isFilled(), declined.isFilled())));
        tab("all");
        way(draft, agreed, inChain, approved, notified);
        menu("PLAN", "hand-coins", 41, "allocations");
        List.of(refuse, cancel)
                .forEach(action -> action.because().backward("ban").tellsMaker());
        lines.oneOf(school, unit);
        lines.each(checks::line);
        rule((row, now) -> checks.adjusted(this, row, now));
        appoint.chooses(committee, (row, now) -> committees.offers(now))
                .when((row, now) -> committees.some(now))
                .does((row, now) -> committees.take(this, row, now));
        compute.does((row, now) -> computing.compute(this, row, now));
        agree.when((row, now) -> checks.agreeable(this, row, now))
                .whenTyped(new HandChanges(this, computing)::unexplained)
                .does((row, now) -> checks.withLastDay(this, row, now))
                .then((row, now) -> effects.agree(this, row, now));
        approve.upTo(total).then((row, now) -> effects.approve(this, row, now));
        holdUp.does((row, now) -> row.with(missing, effects.missing(row, now)));
        List.of(holdUp, decline)
                .forEach(action ->
                        action.tells(PolicyplanPermissions.ALLOCATION_APPROVE).tellsMaker());
        letGo.does((row, now) -> row.with(missing, null));
        notify.then((row, now) -> effects.notify(this, row, now));
        rule(new AllocationPeriodRule());
        cancel.when((row, now) -> checks.cancellable(this, row, now))
                .then((row, now) -> effects.cancel(this, row, now));
    }
}
