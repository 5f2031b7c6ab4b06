package org.khet.finance.internal.staff;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khet.finance.internal.setting.FinanceCodes;
import org.khet.finance.internal.setting.FinancePermissions;
import org.khet.finance.internal.setting.FinanceSettings;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Condition;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.series.RegisterNumber;
import org.khet.portal.api.structure.UnitId;

/**
 * Welfare claims at the counter (ใบเบิกเงินสวัสดิการ): medical treatment and education of children, paid from imprest in one visit.
 * Source: finance FE-18, C.1b, RF-40 to RF-44; kinds-finance finance.welfare.
 */
public final class WelfareRecord extends RecordKind {
    public final Field<RegisterNumber> number = numbered("number", FinanceSettings.WELFARE);
    public final Field<LocalDate> receivedOn = day("received_on").byCode().initially(now -> now.today());
    public final Field<PersonId> employee =
            person("employee").initially(now -> now.caller().person());
    public final Field<UnitId> unit = unit("unit").filtered();
    public final Field<WelfareKind> sort = choice("sort", WelfareKind.class).filtered();
    public final Field<Long> family = record("family", "finance.family");
    public final Field<Long> kind = record("kind", "finance.claim-kind");
    public final Field<String> institution = text("institution", 200).searched();
    public final Field<Boolean> privatePlace = yesNo("private_place").initially(false);
    public final Condition isEducation = sort.is(WelfareKind.CHILD_EDUCATION);
    public final Field<Optional<Integer>> schoolYear =
            whole("school_year", 2500, 2700).optional().onlyIf(isEducation).neededIf(isEducation);
    public final Field<Optional<Integer>> term =
            whole("term", 1, 3).optional().onlyIf(isEducation).neededIf(isEducation);
    public final Field<Optional<String>> level =
            code("level", FinanceCodes.LEVEL).optional().onlyIf(isEducation).neededIf(isEducation);
    public final Field<Boolean> otherRight = yesNo("other_right").initially(false);
    public final Lines receipts = lines("receipts", "fin_welfare_receipt", 1, 50);
    public final Field<String> receiptNo = receipts.text("receipt_no", 40);
    public final Field<LocalDate> receiptOn = receipts.day("receipt_on");
    public final Field<BigDecimal> amount = receipts.baht("amount").positive();
    public final Lines papers = lines("papers", "fin_welfare_paper", 0, 30).fixed();
    public final Field<Optional<Long>> papersKind =
            record("papers_kind", "finance.claim-kind").byCode().optional();
    public final Field<String> paper = papers.text("name", 200).byCode();
    public final Field<Boolean> compulsory = papers.yesNo("compulsory").byCode();
    public final Field<Boolean> there = papers.yesNo("there");
    public final Field<BigDecimal> asked = baht("asked").sumOf(receipts, amount).summed();
    public final Field<BigDecimal> excluded = baht("excluded").initially(BigDecimal.ZERO);
    public final Field<Optional<BigDecimal>> used = baht("used").byCode().optional();
    public final Field<Optional<BigDecimal>> ceiling = baht("ceiling").byCode().optional();
    public final Field<Optional<BigDecimal>> allowed =
            baht("allowed").byCode().optional().summed();
    public final Field<Optional<Instant>> receivedAt =
            instant("received_at").byCode().optional();
    public final Field<Optional<Instant>> paidAt = instant("paid_at").byCode().optional();

    public final State received = state("RECEIVED", StateTone.IDLE);
    public final State checked = state("CHECKED", StateTone.RUN);
    public final State certified = state("CERTIFIED", StateTone.RUN);
    public final State queued = state("QUEUED", StateTone.WAIT);
    public final State paid = end("PAID", StateTone.DONE);
    public final State refused = end("REFUSED", StateTone.LATE);
    public final Field<Optional<Long>> imprest =
            record("imprest", "finance.imprest").from(paid).optional();
    public final Field<String> signedBy = text("signed_by", 200).from(paid).orEmpty();
    public final Field<Optional<Long>> fund =
            record("fund", "finance.fund").from(queued).optional();

    public final Action check = action("check")
            .from(received)
            .to(checked)
            .needs(FinancePermissions.WELFARE_CHECK)
            .notBy(employee)
            .when((row, now) -> rules().papersThere(this, row))
            .when((row, now) -> rules().entitled(this, row))
            .when((row, now) -> rules().children().problem(this, row, now))
            .does((row, now) -> rules().use().allowed(this, row))
            .then((row, now) -> rules().use().holdCeiling(this, row))
            .tells(FinancePermissions.WELFARE_CERTIFY);
    public final Action certify = action("certify")
            .from(checked)
            .to(certified)
            .needs(FinancePermissions.WELFARE_CERTIFY)
            .notBy(employee)
            .notWho(check)
            .when((row, now) -> rules().withinLimit(this, row, now))
            .icon("stamp")
            .tells(FinancePermissions.WELFARE_PAY);
    public final Action payNow = action("pay-now", "paid")
            .from(certified)
            .to(paid)
            .needs(FinancePermissions.WELFARE_PAY)
            .notBy(employee)
            .notWho(check)
            .notWho(certify)
            .demands(imprest, signedBy)
            .when((row, now) -> rules().atCounter(this, row, now))
            .does((row, now) -> row.with(paidAt, now.now()))
            .then((row, now) -> rules().pay(this, row, now))
            .tells(employee);
    public final Action queue = action("queue")
            .from(certified)
            .to(queued)
            .needs(FinancePermissions.WELFARE_PAY)
            .notBy(employee)
            .demands(fund)
            .then((row, now) -> rules().queue(this, row, now))
            .tells(employee);
    /** The withdrawal that it waited for was paid. Source: finance RF-40, FIN-49. */
    public final Action settle = action("settle")
            .from(queued)
            .to(paid)
            .automatic()
            .does((row, now) -> row.with(paidAt, now.now()))
            .tells(employee);
    /** The payment failed: it waits again. */
    public final Action requeue = action("requeue", "requeued")
            .from(paid)
            .to(queued)
            .automatic()
            .does((row, now) -> row.with(paidAt, null))
            .backward("undo-2")
            .tells(employee);
    /** Its claim was cancelled: it is paid at the counter or queued anew. Source: kinds-finance §1.1. */
    public final Action reopen = action("reopen", "reopened")
            .from(queued)
            .to(certified)
            .automatic()
            .backward("undo-2")
            .tells(employee);

    public final Action refuse = action("refuse")
            .from(received, checked, certified)
            .to(refused)
            .needs(FinancePermissions.WELFARE_CHECK)
            .because()
            .then((row, now) -> rules().use().releaseCeiling(this, row))
            .backward("ban")
            .tells(employee);

    private final WelfareRules rules;
    private @Nullable RecordService<WelfareRecord> kept;

    /** @param rules what stands against a welfare claim, and what follows from it */
    public WelfareRecord(WelfareRules rules) {
        super("finance", "welfare", "welfare-claims", "fin_welfare");
        this.rules = rules;
        rights(FinancePermissions.WELFARE_VIEW, FinancePermissions.WELFARE_EDIT, received);
        belongsTo(unit);
        ownOf(employee);
        dated(receivedOn);
        titled(number);
        list(number, receivedOn, employee, sort, institution, asked, allowed);
        section("what", employee, unit, sort, family, kind, institution, privatePlace, otherRight);
        section("education", schoolYear, term, level);
        section("receipts", receipts);
        section("money", excluded);
        section("papers", papers);
        tab("mine", now -> List.of(mine()));
        tab("counter", received, checked, certified);
        tab("queued", queued);
        tab("all");
        way(received, checked, certified, paid);
        receipts.unique(receiptNo, receiptOn);
        create().does((row, now) -> rules.withPapers(this, row.with(receivedAt, now.now())));
        rule((row, now) -> row.get(otherRight) && row.get(excluded).signum() == 0
                ? Optional.of(Problem.of(excluded.name(), "finance.error.otherRight"))
                : Optional.empty());
        rule((row, now) -> rules.problem(this, row));
        stored(this::papersFollow);
        menu("FIN", "thermometer", 66, "staff");
    }

    /** Told once when the kind is kept, before anybody hands a claim in. */
    public void keep(RecordService<WelfareRecord> service) {
        kept = service;
    }

    /** A claim of another kind than its papers were made for gets those of that kind. Source: finance FIN-46. */
    private void papersFollow(RecordRow row, RecordContext now) {
        if (row.get(papersKind).filter(made -> !made.equals(row.get(kind))).isPresent()) {
            RecordDraft papersOfKind = new RecordDraft()
                    .with(papersKind, row.get(kind))
                    .with(papers, RecordDraft.of(rules.withPapers(this, row)).lines(papers));
            Objects.requireNonNull(kept).internal().change(now.caller(), row, papersOfKind);
        }
    }

    private WelfareRules rules() {
        return rules;
    }

    /** What is paid, once it was checked. */
    static BigDecimal sum(Optional<BigDecimal> checkedSum) {
        return checkedSum.orElse(BigDecimal.ZERO);
    }

    /** Whether it is about the education of a child. */
    boolean isOfEducation(RecordRow row) {
        return row.get(sort) == WelfareKind.CHILD_EDUCATION;
    }
}
