package org.khet.policyplan.internal.request;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khet.policyplan.internal.allocation.EntitledPer;
import org.khet.policyplan.internal.setting.PolicyplanCodes;
import org.khet.policyplan.internal.setting.PolicyplanPermissions;
import org.khet.policyplan.internal.setting.PolicyplanSettings;
import org.khet.policyplan.internal.setting.SchoolEndings;
import org.khet.portal.api.record.Action;
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

/** What a school or unit asks money for (คำของบประมาณ). Source: policyplan C.1b E-05, J.1, PLAN-23 to 26, 92, 97. */
public final class RequestKind extends RecordKind {
    private static final NumberSeries NUMBERS =
            new NumberSeries("policyplan.request", NumberSeries.YearKind.FISCAL, PolicyplanSettings.REQUEST_PATTERN);

    public final Field<Optional<RegisterNumber>> number =
            numbered("number", NUMBERS).optional();
    public final Field<Long> round = record("round", "policyplan.request-round").filtered();
    public final Field<String> sort = code("sort", PolicyplanCodes.REQUEST_SORT).filtered();
    public final Field<Optional<SchoolId>> school = school("school").filtered().optional();
    public final Field<Optional<UnitId>> unit = unit("unit").optional();
    public final Field<Integer> priority =
            whole("priority", 1, 999).initially(1).sorted();
    public final Field<String> expenditure =
            code("expenditure_type", PolicyplanCodes.EXPENDITURE).filtered();
    public final Field<String> item = text("item", 200).searched().wide();
    public final Field<BigDecimal> quantity = decimal("quantity", 2).positive();
    public final Field<String> measure = text("measure", 40);
    public final Field<BigDecimal> price = baht("unit_price");
    public final Field<BigDecimal> amount =
            baht("amount").formula(this::amountOf).summed();
    public final Field<String> reason = longText("reason_text", 4000);
    public final Field<Optional<LocalDate>> needBy = day("need_by").optional().neededIf(sort.is("URGENT"));
    public final Field<Boolean> late = yesNo("late").byCode().initially(false).filtered();

    /** The item whose list of entitled people, houses or plots it was drafted from. Source: policyplan PLAN-38, 39. */
    public final Field<Optional<Long>> entitledItem =
            record("entitled_item", "policyplan.item").byCode().optional();
    /** What each of them costs, as it stood when the request was drafted. */
    public final Lines entitled =
            lines("entitled", "pol_request_entitled", 0, 5000).byCode();
    public final Field<String> what = entitled.text("what", 100);
    public final Field<BigDecimal> rate = entitled.baht("rate");
    public final Field<EntitledPer> per = entitled.choice("per", EntitledPer.class);
    public final Field<BigDecimal> months = entitled.decimal("months", 2);
    public final Field<BigDecimal> cost = entitled.baht("cost");

    public final State draft = state("DRAFT", StateTone.IDLE);
    public final State sent = state("SENT", StateTone.WAIT);
    public final State analysis = state("ANALYSIS", StateTone.RUN);
    public final State agreed = state("AGREED", StateTone.RUN);
    public final State inSubmission = state("IN_SUBMISSION", StateTone.WAIT);
    public final State refused = end("REFUSED", StateTone.LATE);
    public final State granted = end("GRANTED", StateTone.DONE);
    public final State partGranted = end("PART_GRANTED", StateTone.DONE);
    public final State notGranted = end("NOT_GRANTED", StateTone.LATE);
    public final State withdrawn = end("WITHDRAWN", StateTone.IDLE);

    public final Field<String> targetQuantity =
            longText("target_quantity", 2000).from(analysis).orEmpty();
    public final Field<String> targetQuality =
            longText("target_quality", 2000).from(analysis).orEmpty();
    public final Field<Optional<BigDecimal>> committeeAmount =
            baht("committee_amount").from(agreed).summed().optional();
    public final Field<String> committeeReason =
            text("committee_reason", 300).from(agreed).orEmpty();
    public final Field<Optional<Long>> submission =
            record("submission", "policyplan.submission").byCode().optional();
    public final Field<Optional<BigDecimal>> grantedAmount =
            baht("granted_amount").from(granted).summed().optional();
    public final Field<Optional<Long>> received =
            record("received", "policyplan.received").from(granted).optional();

    public final Action send = action("send")
            .from(draft)
            .to(sent)
            .needs(PolicyplanPermissions.REQUEST_SEND)
            .icon("send")
            .tells(PolicyplanPermissions.REQUEST_ANALYSE);
    public final Action analyse = action("analyse")
            .from(sent)
            .to(analysis)
            .needs(PolicyplanPermissions.REQUEST_ANALYSE)
            .demands(targetQuantity, targetQuality);
    public final Action agree = action("agree")
            .from(analysis)
            .to(agreed)
            .needs(PolicyplanPermissions.ALLOCATION_AGREE)
            .demands(committeeAmount)
            .asks(committeeReason)
            .tellsMaker();
    public final Action refuse = action("refuse")
            .from(analysis)
            .to(refused)
            .needs(PolicyplanPermissions.ALLOCATION_AGREE)
            .because()
            .backward("ban")
            .tellsMaker();
    public final Action giveBack = action("give-back")
            .from(sent, analysis)
            .to(draft)
            .needs(PolicyplanPermissions.REQUEST_ANALYSE)
            .because()
            .backward("undo-2")
            .tellsMaker();
    public final Action collect =
            action("collect").from(agreed).to(inSubmission).automatic();
    public final Action answer = action("answer")
            .from(inSubmission)
            .to(this::answered, granted, partGranted, notGranted)
            .needs(PolicyplanPermissions.REQUEST_ANALYSE)
            .demands(grantedAmount)
            .asks(received)
            .tellsMaker();
    public final Action withdraw = action("withdraw")
            .from(draft, sent)
            .to(withdrawn)
            .needs(PolicyplanPermissions.REQUEST_WRITE)
            .because()
            .backward("ban");

    /** The kind as the module keeps it. */
    public RequestKind(RequestChecks checks, SchoolEndings ended) {
        super("policyplan", "request", "pol_request");
        numberedAt(sent);
        rights(PolicyplanPermissions.REQUEST_VIEW, PolicyplanPermissions.REQUEST_WRITE, draft);
        isAbout(school);
        belongsTo(unit);
        oneOf(school, unit);
        titled(number, item);
        list(number, school, sort, priority, item, amount, committeeAmount, grantedAmount);
        ordered(sort, false);
        ordered(priority, false);
        section("what", round, sort, school, unit, priority, expenditure, item, quantity, measure, price);
        section("why", reason, needBy);
        tab("urgent", now -> List.of(sort.is("URGENT"), in(sent, analysis)));
        tab("analyse", sent, analysis);
        tab("late", now -> List.of(late.is(true)));
        tab("agreed", agreed, inSubmission);
        tab("all");
        way(draft, sent, analysis, agreed, inSubmission, granted);
        menu("PLAN", "file-question", 31, "requests");
        rule((row, now) -> checks.priority(this, row, now));
        rule((row, now) -> checks.sort(this, row));
        Action.Guard open = (row, now) -> ended.before(school, now.office(), row.get(school), now.today());
        rule(open);
        send.when((row, now) -> checks.roundOpen(this, row).or(() -> open.problem(row, now)))
                .does((row, now) -> row.with(late, checks.isLate(this, row, now)));
        agree.whenTyped((row, now) -> checks.agreeable(this, row));
    }

    private BigDecimal amountOf(RecordRow row) {
        return row.get(quantity).multiply(row.get(price)).setScale(2, RoundingMode.HALF_UP);
    }

    private State answered(RecordRow row) {
        BigDecimal sum = row.get(grantedAmount).orElse(BigDecimal.ZERO);
        if (sum.signum() == 0) {
            return notGranted;
        }
        return sum.compareTo(row.get(committeeAmount).orElse(row.get(amount))) < 0 ? partGranted : granted;
    }
}
