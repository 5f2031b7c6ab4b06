package org.khet.finance.internal.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.khet.finance.internal.story.FinanceOffice.CHECKER;
import static org.khet.finance.internal.story.FinanceOffice.CLAIMANT;
import static org.khet.finance.internal.story.FinanceOffice.DEPUTY;
import static org.khet.finance.internal.story.FinanceOffice.DIRECTOR;
import static org.khet.finance.internal.story.FinanceOffice.HEAD;
import static org.khet.finance.internal.story.FinanceOffice.KT1;
import static org.khet.finance.internal.story.FinanceOffice.PAYER;
import static org.khet.finance.internal.story.FinanceOffice.TODAY;
import static org.khet.finance.internal.story.FinanceOffice.act;
import static org.khet.finance.internal.story.FinanceOffice.baht;
import static org.khet.finance.internal.story.FinanceOffice.person;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.finance.internal.budget.LimitSort;
import org.khet.finance.internal.job.ReminderJob;
import org.khet.finance.internal.keeping.StaffRecords;
import org.khet.finance.internal.payment.WithdrawalRecord;
import org.khet.finance.internal.payment.WithdrawalWay;
import org.khet.finance.internal.report.ReportGroup;
import org.khet.finance.internal.report.SpendingReport;
import org.khet.finance.internal.report.SpendingRepository;
import org.khet.finance.internal.report.WelfareStatistics;
import org.khet.finance.internal.setting.FinancePermissions;
import org.khet.finance.internal.staff.ImprestRecord;
import org.khet.finance.internal.staff.Relation;
import org.khet.finance.internal.staff.WelfareKind;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeCallers;

@OnEachDatabase
class StaffStoryDbTest {
    private final TestDatabase database;
    private final FinanceOffice office;
    private final StaffRecords staff;

    StaffStoryDbTest(TestDatabase database) {
        this.database = database;
        this.office = new FinanceOffice(database);
        staff = office.all.staff();
    }

    @AfterEach
    void sumsAreTrue() {
        FinanceSums.check(database);
    }

    @BeforeEach
    void limitsAreInForce() {
        database.clear();
        office.limits();
    }

    private void limit(LimitSort sort) {
        var kind = office.spending.limits.kind();
        office.spending.limits.create(
                person(HEAD),
                new RecordDraft()
                        .with(kind.holder, SampleOffices.person(KT1, DIRECTOR).id())
                        .with(kind.sort, sort)
                        .with(kind.from, LocalDate.of(2026, 10, 1))
                        .with(kind.order, "คำสั่งที่ 2/2569"));
    }

    private RecordRow imprest() {
        RecordRow fund = office.fund("IMP", "BUDGET");
        RecordRow account = office.account("888-1", "60000");
        var kind = staff.imprests.kind();
        return staff.imprests.create(
                person(HEAD),
                new RecordDraft()
                        .with(kind.name, "เงินทดรองราชการ")
                        .with(kind.fund, fund.id())
                        .with(kind.account, account.id())
                        .with(kind.keeper, SampleOffices.person(KT1, PAYER).id())
                        .with(kind.amount, baht("60000"))
                        .with(kind.minimum, baht("20000")));
    }

    private RecordRow family(Relation relation) {
        var kind = staff.families.kind();
        RecordRow asked = staff.families.create(
                person(CLAIMANT),
                new RecordDraft()
                        .with(kind.employee, SampleOffices.person(KT1, CLAIMANT).id())
                        .with(kind.relation, relation)
                        .with(kind.name, "เด็กหญิงตัวอย่าง")
                        .with(kind.bornOn, LocalDate.of(2016, 5, 1))
                        .with(kind.citizenNo, "1999900000001")
                        .with(kind.from, LocalDate.of(2020, 1, 1)));
        return act(staff.families, CHECKER, asked, kind.confirm);
    }

    private RecordDraft medical(RecordRow family, RecordRow kindOfClaim, String receipt, LocalDate day, String sum) {
        var kind = staff.welfare.kind();
        return new RecordDraft()
                .with(kind.receivedOn, TODAY)
                .with(kind.employee, SampleOffices.person(KT1, CLAIMANT).id())
                .with(kind.unit, SampleOffices.unit(KT1, "ICT").id())
                .with(kind.sort, WelfareKind.MEDICAL)
                .with(kind.family, family.id())
                .with(kind.kind, kindOfClaim.id())
                .with(kind.institution, "โรงพยาบาลตัวอย่าง")
                .with(kind.privatePlace, false)
                .with(kind.otherRight, false)
                .with(kind.excluded, baht("0"))
                .with(
                        kind.receipts,
                        List.of(new RecordDraft()
                                .with(kind.receiptNo, receipt)
                                .with(kind.receiptOn, day)
                                .with(kind.amount, baht(sum))));
    }

    private RecordRow certified(RecordDraft draft) {
        var kind = staff.welfare.kind();
        RecordRow handedIn = staff.welfare.create(person(CLAIMANT), draft);
        RecordRow checked = act(staff.welfare, CHECKER, handedIn, kind.check);
        return act(staff.welfare, HEAD, checked, kind.certify);
    }

    /** Two vouchers, each drawn by a withdrawal of its own; a rejected one is asked for again. Source: RF-44, J.4.7, FIN-46, FIN-50. */
    @Test
    void paidAtTheCounterInOneVisit_imprestFalls_isReplenished_identityHolds() {
        RecordRow advance = imprest();
        RecordRow self = family(Relation.SELF);
        RecordRow kindOfClaim = office.claimKind("MEDICAL", false, false);
        var kind = staff.welfare.kind();
        var imprests = staff.imprests.kind();
        RecordRow paid = atCounter(advance, self, kindOfClaim, "1/22", "1250.00");

        assertThat(paid.state()).isEqualTo(kind.paid);
        assertThat(paid.get(kind.paidAt)).isPresent();
        identity(advance, "58750", "1250", "0");
        assertThat(database.number("select count(*) from fin_withdrawal"))
                .as("58,750 is above the least cash of 20,000")
                .isZero();
        act(staff.imprests, PAYER, advance, imprests.ask);
        identity(advance, "58750", "1250", "1250");
        RecordRow refused = withdrawal(advance, "1250");
        assertThatExceptionOfType(Rejected.class)
                .as("every voucher is asked for")
                .isThrownBy(() -> act(staff.imprests, PAYER, advance, imprests.ask));
        atCounter(advance, self, kindOfClaim, "1/23", "400");
        identity(advance, "58350", "1650", "1250");

        act(office.payments.withdrawals, HEAD, refused, withdrawals().check);
        act(office.payments.withdrawals, PAYER, refused, withdrawals().reject);
        identity(advance, "58350", "1650", "0");
        act(staff.imprests, PAYER, advance, imprests.ask);
        RecordRow both = withdrawal(advance, "1650");
        atCounter(advance, self, kindOfClaim, "1/24", "90");
        identity(advance, "58260", "1740", "1650");
        free(advance, "58260");

        arrived(both, "3600012345");
        identity(advance, "59910", "90", "0");
        free(advance, "59910");
        assertThat(office.now(staff.imprests, advance).get(imprests.replenishedOn))
                .hasValue(TODAY);
        assertThat(office.now(office.spending.claims, claimOf(paid)).state())
                .as("a voucher is paid once")
                .isEqualTo(office.spending.claims.kind().paid);
        assertThat(database.number("select count(*) from fin_payment")).isEqualTo(3);
        var days = office.accounting.days;
        RecordRow day = days.create(
                person(PAYER), new RecordDraft().with(days.kind().date, TODAY).with(days.kind().part, "OFF_BUDGET"));
        assertThat(day.get(days.kind().receipts))
                .as("what came to the account is on its day")
                .isEqualByComparingTo("1650");
    }

    private RecordRow claimOf(RecordRow welfare) {
        return office.spending
                .claims
                .find(
                        KT1,
                        database.number(
                                "select id from fin_claim where origin_type = 'finance.welfare' and origin_id = "
                                        + welfare.id()))
                .orElseThrow();
    }

    private RecordRow atCounter(
            RecordRow advance, RecordRow family, RecordRow kindOfClaim, String receipt, String amount) {
        RecordRow claim = certified(medical(family, kindOfClaim, receipt, LocalDate.of(2026, 11, 2), amount));
        var kind = staff.welfare.kind();
        return act(
                staff.welfare,
                PAYER,
                claim,
                kind.payNow,
                kind.imprest,
                advance.id(),
                kind.signedBy,
                "นายเจ้าหน้าที่ 12");
    }

    private WithdrawalRecord withdrawals() {
        return office.payments.withdrawals.kind();
    }

    /** The latest withdrawal, which refills this float with that sum, and which nobody changes. */
    private RecordRow withdrawal(RecordRow imprest, String sum) {
        RecordRow row = office.payments
                .withdrawals
                .find(KT1, database.number("select max(id) from fin_withdrawal"))
                .orElseThrow();
        assertThat(row.get(withdrawals().imprest)).hasValue(imprest.id());
        assertThat(row.get(withdrawals().way)).isEqualTo(WithdrawalWay.IMPREST);
        assertThat(row.get(withdrawals().total)).isEqualByComparingTo(sum);
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> office.payments.withdrawals.change(person(PAYER), row, RecordDraft.of(row)))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo("finance.error.imprestFixed"));
        return row;
    }

    /** Checked, keyed, approved and paid by the treasury. */
    private void arrived(RecordRow withdrawal, String gfmisNo) {
        var service = office.payments.withdrawals;
        act(service, HEAD, withdrawal, withdrawals().check);
        act(
                service,
                PAYER,
                withdrawal,
                withdrawals().key,
                withdrawals().gfmisNo,
                gfmisNo,
                withdrawals().gfmisOn,
                TODAY);
        act(service, DEPUTY, withdrawal, withdrawals().approve);
        act(service, PAYER, withdrawal, withdrawals().pay, withdrawals().paidOn, TODAY);
    }

    private void free(RecordRow imprest, String sum) {
        RecordRow account = office.spending
                .accounts
                .find(KT1, imprest.get(staff.imprests.kind().account))
                .orElseThrow();
        assertThat(account.get(office.spending.accounts.kind().free)).isEqualByComparingTo(sum);
    }

    /**
     * Least cash 20,000 of 60,000: with 20,000 left nothing happens, with less a withdrawal is drafted, once while it is in process; a float
     * of other money, and a refill by hand, are refused. Source: RF-44, FIN-50.
     */
    @Test
    void belowItsLeastCashTheRefillIsDrafted_onceWhileItIsInProcess() {
        RecordRow advance = imprest();
        RecordRow self = family(Relation.SELF);
        RecordRow kindOfClaim = office.claimKind("MEDICAL", false, false);
        for (int i = 1; i <= 4; i++) {
            atCounter(advance, self, kindOfClaim, "2/" + i, "10000");
        }
        identity(advance, "20000", "40000", "0");
        assertThat(database.number("select count(*) from fin_withdrawal")).isZero();
        atCounter(advance, self, kindOfClaim, "2/5", "0.25");
        identity(advance, "19999.75", "40000.25", "40000.25");
        RecordRow drafted = withdrawal(advance, "40000.25");
        assertThat(drafted.state()).isEqualTo(withdrawals().draft);
        assertThat(office.fixture.happenings().types()).contains("finance.imprest.asked");
        atCounter(advance, self, kindOfClaim, "2/6", "100");
        identity(advance, "19899.75", "40100.25", "40000.25");
        assertThat(database.number("select count(*) from fin_withdrawal")).isEqualTo(1);
        arrived(drafted, "3600012346");
        identity(advance, "59900", "100", "0");

        var kind = staff.imprests.kind();
        RecordRow other = office.fund("GIFT", "OFF_BUDGET");
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> staff.imprests.change(
                        person(HEAD),
                        office.now(staff.imprests, advance),
                        RecordDraft.of(office.now(staff.imprests, advance)).with(kind.fund, other.id())))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo("finance.error.imprestBudget"));
        RecordRow claim = office.approved(office.claim(
                office.claimKind("TRAVEL", true, false),
                office.line(office.fund("BUD", "BUDGET"), "F1", "500"),
                "100"));
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> office.payments.withdrawals.create(
                        person(PAYER),
                        new RecordDraft()
                                .with(withdrawals().madeOn, TODAY)
                                .with(withdrawals().sort, "KB02")
                                .with(withdrawals().way, WithdrawalWay.IMPREST)
                                .with(withdrawals().account, advance.get(kind.account))
                                .with(
                                        withdrawals().claims,
                                        List.of(new RecordDraft().with(withdrawals().claim, claim.id())))))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo("finance.error.imprestAsks"));
    }

    private void identity(RecordRow imprest, String cash, String held, String inProcess) {
        ImprestRecord kind = staff.imprests.kind();
        RecordRow now = office.now(staff.imprests, imprest);
        assertThat(now.get(kind.cash)).isEqualByComparingTo(cash);
        assertThat(now.get(kind.held)).isEqualByComparingTo(held);
        assertThat(now.get(kind.inProcess)).isEqualByComparingTo(inProcess);
        assertThat(now.get(kind.cash).add(now.get(kind.held))).isEqualByComparingTo("60000");
    }

    /** Papers are ticked before the check, the receiver signs, the year's total is shown before it is certified. Source: FIN-46, FIN-117. */
    @Test
    void papersAreTicked_receiptIsSigned_yearlyTotalIsShown() {
        RecordRow advance = imprest();
        RecordRow self = family(Relation.SELF);
        RecordRow kindOfClaim = office.claimKind("MEDICAL", false, false, "ใบเสร็จโรงพยาบาล");
        var kind = staff.welfare.kind();
        RecordRow handedIn = staff.welfare.create(
                person(CLAIMANT), medical(self, kindOfClaim, "7/1", LocalDate.of(2026, 11, 2), "350"));
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> act(staff.welfare, CHECKER, handedIn, kind.check))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo("finance.error.paperMissing"));
        RecordRow ticked = ticked(handedIn);
        RecordRow certified = act(staff.welfare, HEAD, act(staff.welfare, CHECKER, ticked, kind.check), kind.certify);
        assertThatExceptionOfType(Rejected.class)
                .as("nobody signed")
                .isThrownBy(() -> act(staff.welfare, PAYER, certified, kind.payNow, kind.imprest, advance.id()));
        RecordRow paid =
                act(staff.welfare, PAYER, certified, kind.payNow, kind.imprest, advance.id(), kind.signedBy, "ผู้เบิก");
        assertThat(paid.get(kind.signedBy)).isEqualTo("ผู้เบิก");
        identity(advance, "59650", "350", "0");
        RecordRow second = staff.welfare.create(
                person(CLAIMANT), medical(self, kindOfClaim, "7/2", LocalDate.of(2026, 11, 3), "900"));
        assertThat(act(staff.welfare, CHECKER, ticked(second), kind.check).get(kind.used))
                .hasValue(baht("350.00"));
        assertThat(new WelfareStatistics(database.unit(), office.workingDays).of(person(HEAD), FiscalYear.of(TODAY)))
                .extracting(month -> month.month() + " " + month.sort() + " " + month.count() + " " + month.allowed()
                        + " " + month.paid() + " " + month.sameDay() + " " + month.minutes())
                .containsExactly("2026-11 MEDICAL 2 1250.00 1 1 0");
    }

    private RecordRow ticked(RecordRow claim) {
        var kind = staff.welfare.kind();
        return staff.welfare.change(
                person(CLAIMANT),
                claim,
                RecordDraft.of(claim)
                        .with(
                                kind.papers,
                                claim.lines(kind.papers).stream()
                                        .map(line -> new RecordDraft()
                                                .ofLine(line.id())
                                                .with(kind.there, true))
                                        .toList()));
    }

    @Test
    void tooOldDoubledOrNotEntitledIsRefused_aboveTheCounterLimitIsQueued() {
        RecordRow advance = imprest();
        RecordRow self = family(Relation.SELF);
        RecordRow kindOfClaim = office.claimKind("MEDICAL", false, false);
        var kind = staff.welfare.kind();
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> staff.welfare.create(
                        person(CLAIMANT), medical(self, kindOfClaim, "1", LocalDate.of(2025, 11, 19), "10")))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo("finance.error.tooLate"));
        RecordDraft first = medical(self, kindOfClaim, "2", LocalDate.of(2026, 11, 2), "10000.01");
        RecordRow claim = certified(first);
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> staff.welfare.create(person(CLAIMANT), first))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo("finance.error.sameReceipt"));
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> act(
                        staff.welfare,
                        PAYER,
                        claim,
                        kind.payNow,
                        kind.imprest,
                        advance.id(),
                        kind.signedBy,
                        "นายเจ้าหน้าที่ 12"))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo("finance.error.aboveCounter"));
        RecordRow queued = act(
                staff.welfare,
                PAYER,
                claim,
                kind.queue,
                kind.fund,
                office.fund("CENTRAL", "BUDGET").id());
        assertThat(queued.state()).isEqualTo(kind.queued);
        assertThat(office.fixture.happenings().types()).contains("finance.welfare.queued");
        assertThat(database.number("select count(*) from fin_claim where state = 'APPROVED'"))
                .isEqualTo(1);
        RecordRow ended = family(Relation.SPOUSE);
        act(
                staff.families,
                CHECKER,
                ended,
                staff.families.kind().finish,
                staff.families.kind().until,
                LocalDate.of(2026, 10, 31));
        RecordRow late = staff.welfare.create(
                person(CLAIMANT), medical(ended, kindOfClaim, "9", LocalDate.of(2026, 11, 2), "10"));
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> act(staff.welfare, CHECKER, late, kind.check))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo("finance.error.notEntitled"));
    }

    @Test
    void cashShort_paymentIsRefused_nothingIsStored() {
        RecordRow advance = imprest();
        var imprests = staff.imprests.kind();
        staff.imprests.change(person(HEAD), advance, RecordDraft.of(advance).with(imprests.amount, baht("100")));
        RecordRow claim = certified(medical(
                family(Relation.SELF),
                office.claimKind("MEDICAL", false, false),
                "5",
                LocalDate.of(2026, 11, 2),
                "100.01"));
        var kind = staff.welfare.kind();

        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> act(
                        staff.welfare,
                        PAYER,
                        claim,
                        kind.payNow,
                        kind.imprest,
                        advance.id(),
                        kind.signedBy,
                        "นายเจ้าหน้าที่ 12"));
        assertThat(database.number("select count(*) from fin_payment")).isZero();
        assertThat(office.now(staff.welfare, claim).state()).isEqualTo(kind.certified);
    }

    /** Ceiling 5,800, first term 4,800 allowed, second term asked 3,000: 1,000. */
    @Test
    void secondTermUsesTheRestOfTheCeiling() {
        RecordRow child = family(Relation.CHILD);
        var kinds = office.spending.kinds.kind();
        RecordRow kindOfClaim = office.claimKind("CHILD", false, false);
        kindOfClaim = office.spending.kinds.change(
                person(CHECKER),
                kindOfClaim,
                RecordDraft.of(kindOfClaim)
                        .with(
                                kinds.rates,
                                List.of(new RecordDraft()
                                        .with(kinds.level, "PRIMARY")
                                        .with(kinds.privateSchool, false)
                                        .with(kinds.perYear, baht("5800"))
                                        .with(kinds.rateFrom, LocalDate.of(2026, 1, 1)))));
        var kind = staff.welfare.kind();
        RecordRow first = act(
                staff.welfare,
                CHECKER,
                staff.welfare.create(person(CLAIMANT), education(child, kindOfClaim, 1, "4800")),
                kind.check);
        RecordRow second = act(
                staff.welfare,
                CHECKER,
                staff.welfare.create(person(CLAIMANT), education(child, kindOfClaim, 2, "3000")),
                kind.check);

        assertThat(first.get(kind.allowed)).hasValue(baht("4800.00"));
        assertThat(second.get(kind.used)).hasValue(baht("4800.00"));
        assertThat(second.get(kind.allowed)).hasValue(baht("1000.00"));
    }

    /** A dearer level of the same year does not open the whole ceiling of the cheaper one once more. Source: RF-43, J.4.6. */
    @Test
    void ceilingOfAnotherLevelCountsWhatTheYearHasUsed() {
        RecordRow child = family(Relation.CHILD);
        var kinds = office.spending.kinds.kind();
        RecordRow made = office.claimKind("CHILD", false, false);
        RecordRow kindOfClaim = office.spending.kinds.change(
                person(CHECKER),
                made,
                RecordDraft.of(made).with(kinds.rates, List.of(rate("LOWER", "9000"), rate("PRIMARY", "5800"))));
        var kind = staff.welfare.kind();
        RecordRow first = act(
                staff.welfare,
                CHECKER,
                staff.welfare.create(
                        person(CLAIMANT),
                        education(child, kindOfClaim, 1, "4800").with(kind.level, "LOWER")),
                kind.check);
        RecordRow second = act(
                staff.welfare,
                CHECKER,
                staff.welfare.create(person(CLAIMANT), education(child, kindOfClaim, 2, "3000")),
                kind.check);

        assertThat(first.get(kind.allowed)).hasValue(baht("4800.00"));
        assertThat(second.get(kind.allowed)).as("5,800 less 4,800").hasValue(baht("1000.00"));
    }

    private RecordDraft rate(String level, String perYear) {
        var kinds = office.spending.kinds.kind();
        return new RecordDraft()
                .with(kinds.level, level)
                .with(kinds.privateSchool, false)
                .with(kinds.perYear, baht(perYear))
                .with(kinds.rateFrom, LocalDate.of(2026, 1, 1));
    }

    /** Neither an earlier day nor the same receipt twice in one claim makes a right; papers are those of the kind. Source: RF-41, RF-42. */
    @Test
    void dayOfReceiptIsTheOfficesOwn_receiptStandsOnce_papersAreNotTyped() {
        RecordRow self = family(Relation.SELF);
        RecordRow kindOfClaim = office.claimKind("MEDICAL", false, false, "ใบเสร็จโรงพยาบาล");
        var kind = staff.welfare.kind();
        RecordDraft old = medical(self, kindOfClaim, "1", LocalDate.of(2025, 11, 19), "10")
                .with(kind.receivedOn, LocalDate.of(2026, 11, 1));
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> staff.welfare.create(person(CLAIMANT), old))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo("finance.error.tooLate"));
        RecordDraft receipt = new RecordDraft()
                .with(kind.receiptNo, "2")
                .with(kind.receiptOn, LocalDate.of(2026, 11, 2))
                .with(kind.amount, baht("10"));
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> staff.welfare.create(
                        person(CLAIMANT),
                        medical(self, kindOfClaim, "2", LocalDate.of(2026, 11, 2), "10")
                                .with(kind.receipts, List.of(receipt, receipt))));
        RecordRow handedIn = staff.welfare.create(
                person(CLAIMANT), medical(self, kindOfClaim, "3", LocalDate.of(2026, 11, 2), "10"));
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> staff.welfare.change(
                        person(CLAIMANT), handedIn, RecordDraft.of(handedIn).with(kind.papers, List.of())));
    }

    private RecordDraft education(RecordRow child, RecordRow kindOfClaim, int term, String sum) {
        var kind = staff.welfare.kind();
        return medical(child, kindOfClaim, "T" + term, LocalDate.of(2026, 6, term), sum)
                .with(kind.sort, WelfareKind.CHILD_EDUCATION)
                .with(kind.schoolYear, 2569)
                .with(kind.term, term)
                .with(kind.level, "PRIMARY");
    }

    @Test
    void familyIsSeenByTheEmployeeAndThoseWhoPayOnly() {
        RecordRow child = family(Relation.CHILD);
        TestCaller colleague =
                TestCaller.of(KT1, 13).inUnit(SampleOffices.unit(KT1, "ICT").id(), FinancePermissions.FAMILY_VIEW);

        assertThatExceptionOfType(NoLongerThere.class).isThrownBy(() -> staff.families.open(colleague, child.id()));
        TestCaller self = TestCaller.of(KT1, CLAIMANT).own(FinancePermissions.FAMILY_VIEW);
        assertThat(staff.families.open(self, child.id()).id()).isEqualTo(child.id());
        assertThat(office.fixture.trail().all().toString()).doesNotContain("1999900000001");
    }

    private RecordRow loan(String amount) {
        var kind = staff.loans.kind();
        RecordRow fund = office.fund("OFF" + database.number("select count(*) from fin_fund"), "OFF_BUDGET");
        RecordRow line = office.line(fund, "F1", "20000");
        return staff.loans.create(
                person(CLAIMANT),
                new RecordDraft()
                        .with(kind.borrower, SampleOffices.person(KT1, CLAIMANT).id())
                        .with(kind.unit, SampleOffices.unit(KT1, "ICT").id())
                        .with(kind.sort, "TRAVEL")
                        .with(kind.purpose, "ไปราชการ")
                        .with(
                                kind.kind,
                                office.claimKind("LOAN" + fund.id(), true, false)
                                        .id())
                        .with(kind.line, line.id())
                        .with(kind.amount, baht(amount))
                        .with(kind.eventEnd, LocalDate.of(2026, 11, 10))
                        .with(
                                kind.estimate,
                                List.of(new RecordDraft()
                                        .with(kind.estimateText, "ค่าเดินทาง")
                                        .with(kind.estimateSum, baht(amount)))));
    }

    private RecordRow paidLoan(String amount) {
        var kind = staff.loans.kind();
        RecordRow approved = act(staff.loans, DIRECTOR, loan(amount), kind.approve);
        pay(database.number("select max(id) from fin_claim where state = 'APPROVED'"), amount);
        return act(staff.loans, PAYER, approved, kind.pay, kind.paidOn, LocalDate.of(2026, 11, 3));
    }

    private void pay(long claim, String amount) {
        var kind = office.spending.claims.kind();
        RecordRow row = office.spending.claims.find(KT1, claim).orElseThrow();
        RecordRow line = office.spending
                .lines
                .find(KT1, row.get(kind.line).orElseThrow())
                .orElseThrow();
        RecordRow fund = office.spending
                .funds
                .find(KT1, line.get(office.spending.lines.kind().fund))
                .orElseThrow();
        RecordRow account = office.account("777-" + claim, "0");
        office.receipt(office.book("B" + claim), fund, account, amount);
        var cash = office.payments.cash.kind();
        office.payments.cash.create(
                person(PAYER),
                new RecordDraft()
                        .with(cash.account, account.id())
                        .with(cash.claim, claim)
                        .with(cash.paidOn, TODAY)
                        .with(cash.receiver, "ผู้ยืม"));
    }

    /** Loan 8,000: papers 6,450 and cash 1,550 settle it; papers 8,700 lead to a claim of 700. */
    @Test
    void loanIsDueFifteenDaysAfterReturn_papersAndCashSettleIt_theRestIsClaimed() {
        limit(LimitSort.LOAN);
        var kind = staff.loans.kind();
        RecordRow first = paidLoan("8000");
        assertThat(first.get(kind.dueOn)).hasValue(LocalDate.of(2026, 11, 25));
        var system = new FakeCallers().system(KT1);
        assertThat(ReminderJob.remind(office.all, office.rules, system, LocalDate.of(2026, 11, 21)))
                .isZero();
        assertThat(ReminderJob.remind(office.all, office.rules, system, LocalDate.of(2026, 11, 22)))
                .as("three days before it is due")
                .isEqualTo(1);
        assertThat(office.fixture.happenings().types()).contains("finance.loan.urged");
        RecordRow settled = settled(first, "6450", "1550", office.book("C"), office.account("901-1", "0"));
        assertThat(settled.state()).isEqualTo(kind.settled);
        assertThat(settled.get(kind.rest)).isEqualByComparingTo("0");
        RecordRow second = paidLoan("8000");
        RecordRow above =
                act(staff.loans, PAYER, second, kind.settle, kind.papersIn, baht("8700"), kind.cashIn, baht("0"));
        assertThat(above.state()).isEqualTo(kind.settled);
        assertThat(database.number("select count(*) from fin_claim where state = 'RECEIVED' and gross = 700"))
                .as("it waits for a check and an approval of its own")
                .isEqualTo(1);
    }

    private RecordRow settled(RecordRow loan, String papers, String cash, RecordRow book, RecordRow account) {
        var kind = staff.loans.kind();
        return act(
                staff.loans,
                PAYER,
                loan,
                kind.settle,
                kind.papersIn,
                baht(papers),
                kind.cashIn,
                baht(cash),
                kind.cashBook,
                book.id(),
                kind.cashAccount,
                account.id());
    }

    /**
     * Of a loan of 8,000 come 6,450 in papers and 1,550 in cash: the cash has its receipt, is in the summary of its day, and the line has
     * it again; without a book it is not taken, and when the receipt is cancelled the loan is open. Source: RF-45, J.4.8, FIN-56.
     */
    @Test
    void cashOfALoanHasItsReceiptAndItsDay_andItsLineMaySpendItAgain() {
        limit(LimitSort.LOAN);
        var kind = staff.loans.kind();
        RecordRow loan = paidLoan("8000");
        RecordRow line = office.spending
                .lines
                .find(KT1, loan.get(kind.line).orElseThrow())
                .orElseThrow();
        database.execute("update fin_line set allocation_id = 7 where id = " + line.id());
        RecordRow box = office.account("901-1", "0");
        assertThatExceptionOfType(Rejected.class)
                .as("cash without a receipt book")
                .isThrownBy(() -> act(
                        staff.loans, PAYER, loan, kind.settle, kind.papersIn, baht("6450"), kind.cashIn, baht("1550")))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().field()).isEqualTo("cash_book"));
        var days = office.accounting.days;
        RecordRow day = days.create(
                person(PAYER), new RecordDraft().with(days.kind().date, TODAY).with(days.kind().part, "OFF_BUDGET"));
        BigDecimal before = office.now(days, day).get(days.kind().receipts);

        RecordRow settled = settled(loan, "6450", "1550", office.book("C"), box);

        assertThat(settled.state()).isEqualTo(kind.settled);
        var receipts = office.accounting.receipts.kind();
        RecordRow receipt = office.accounting
                .receipts
                .find(KT1, database.number("select id from fin_receipt where loan_id = " + loan.id()))
                .orElseThrow();
        assertThat(receipt.get(receipts.total)).isEqualByComparingTo("1550");
        assertThat(receipt.get(receipts.payer)).contains("12");
        assertThat(office.now(office.spending.accounts, box).get(office.spending.accounts.kind().free))
                .isEqualByComparingTo("1550");
        assertThat(office.now(days, day).get(days.kind().receipts).subtract(before))
                .isEqualByComparingTo("1550");
        spent(line, "6450");

        act(office.accounting.receipts, PAYER, receipt, receipts.cancel);
        RecordRow open = office.now(staff.loans, loan);
        assertThat(open.state()).isEqualTo(kind.partly);
        assertThat(open.get(kind.rest)).isEqualByComparingTo("1550");
        spent(line, "8000");
        settled(open, "0", "1550", office.book("D"), box);
        spent(line, "6450");
        assertThat(office.now(days, day).get(days.kind().receipts).subtract(before))
                .isEqualByComparingTo("1550");
    }

    private void spent(RecordRow line, String sum) {
        assertThat(office.now(office.spending.lines, line).get(office.spending.lines.kind().spent))
                .isEqualByComparingTo(sum);
        assertThat(new SpendingReport(database.unit(), office.settings)
                        .rows(person(HEAD), YearMonth.from(TODAY), ReportGroup.LINE))
                .filteredOn(row -> row.key().endsWith("%019d".formatted(line.id())))
                .extracting(row -> row.spent().toPlainString())
                .containsExactly(sum + ".00");
        assertThat(new SpendingRepository(database.unit()).disbursed(KT1, 7)).isEqualByComparingTo(sum);
        assertThat(new SpendingRepository(database.unit())
                        .byMonth(KT1, YearMonth.from(TODAY), YearMonth.from(TODAY)).stream()
                                .map(SpendingRepository.Month::spent)
                                .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(sum);
    }

    /** A loan that was settled was paid: its cheque does not fail afterwards. */
    @Test
    void paymentOfASettledLoanDoesNotFail_unsettledItWaitsAgain() {
        limit(LimitSort.LOAN);
        var kind = staff.loans.kind();
        RecordRow loan = act(staff.loans, DIRECTOR, loan("8000"), staff.loans.kind().approve);
        long id = database.number("select max(id) from fin_claim where state = 'APPROVED'");
        RecordRow claim = office.spending.claims.find(KT1, id).orElseThrow();
        RecordRow line = office.spending
                .lines
                .find(KT1, loan.get(kind.line).orElseThrow())
                .orElseThrow();
        RecordRow fund = office.spending
                .funds
                .find(KT1, line.get(office.spending.lines.kind().fund))
                .orElseThrow();
        RecordRow account = office.account("777-9", "0");
        office.receipt(office.book("B"), fund, account, "16000");
        RecordRow cheque = office.delivered(office.signed(office.cheque(account, claim)));
        RecordRow paid = act(staff.loans, PAYER, loan, kind.pay, kind.paidOn, TODAY);
        RecordRow gone = act(office.payments.cheques, HEAD, cheque, office.payments.cheques.kind().annul);
        assertThat(gone.state()).isNotEqualTo(cheque.state());
        assertThat(office.now(staff.loans, paid).state()).isEqualTo(kind.approved);

        RecordRow again = office.delivered(office.signed(office.cheque(account, claim)));
        act(staff.loans, PAYER, loan, kind.pay, kind.paidOn, TODAY);
        settled(office.now(staff.loans, loan), "100", "0", office.book("C"), account);
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> act(office.payments.cheques, HEAD, again, office.payments.cheques.kind().annul))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo("finance.error.loanSettled"));
        assertThat(office.now(staff.loans, loan).state()).isEqualTo(kind.partly);
    }

    /** Who approved a loan does not hand out its money. Source: RF-15, kinds-finance §1.1. */
    @Test
    void whoApprovedTheLoanDoesNotPayIt() {
        limit(LimitSort.LOAN);
        act(staff.loans, DIRECTOR, loan("8000"), staff.loans.kind().approve);
        RecordRow account = office.account("777-1", "8000");
        var cash = office.payments.cash.kind();
        long claim = database.number("select max(id) from fin_claim");

        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> office.payments.cash.create(
                        person(DIRECTOR),
                        new RecordDraft()
                                .with(cash.account, account.id())
                                .with(cash.claim, claim)
                                .with(cash.paidOn, TODAY)
                                .with(cash.receiver, "ผู้ยืม")))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo("finance.error.separation"));
    }

    @Test
    void overdueBorrowerGetsNoNewLoan() {
        limit(LimitSort.LOAN);
        RecordRow paid = paidLoan("5000");
        database.execute("update fin_loan set due_on = '2026-11-08' where id = " + paid.id());

        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> loan("1000"))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo("finance.error.loanOverdue"));
    }

    /** 17 clerks at 15,000: 255,000, social security 12,750 of each side, net 242,250. */
    @Test
    void payListOfSeventeenClerks_personOnceAMonth_absentDaysReduce() throws IOException {
        limit(LimitSort.PAY_LIST);
        RecordRow line = office.line(office.fund("BUD", "BUDGET"), "05.1", "1530000");
        RecordRow hired = office.claimKind("HIRED", true, false);
        var kind = staff.payLists.kind();
        List<RecordDraft> clerks = new ArrayList<>();
        for (int i = 1; i <= 17; i++) {
            clerks.add(clerk("C" + i, "15000", 0));
        }
        RecordRow list = staff.payLists.create(person(PAYER), payList(line, hired, clerks));
        assertThat(list.get(kind.gross)).isEqualByComparingTo("255000");
        assertThat(list.get(kind.employee)).isEqualByComparingTo("12750");
        assertThat(list.get(kind.employer)).isEqualByComparingTo("12750");
        assertThat(list.get(kind.total)).isEqualByComparingTo("242250");
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() ->
                        staff.payLists.create(person(PAYER), payList(line, hired, List.of(clerk("C1", "9000", 0)))))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo("finance.error.paidTwice"));
        RecordRow absent = staff.payLists.create(person(PAYER), payList(line, hired, List.of(clerk("D1", "9000", 3))));
        assertThat(absent.get(kind.gross)).isEqualByComparingTo("8100");
        RecordRow checked = act(staff.payLists, HEAD, list, kind.check);
        act(staff.payLists, DIRECTOR, checked, kind.approve);
        papersEqual(list);
        assertThat(office.now(office.spending.lines, line).get(office.spending.lines.kind().held))
                .isEqualByComparingTo("255000");
    }

    /** The bank's list has each person's net, the list of social security each one's share: together what the pay list says. Source: FIN-86. */
    private void papersEqual(RecordRow list) throws IOException {
        PrintedPapers printed = new PrintedPapers(database.unit());
        Map<String, ?> pay = printed.of(office.all, staff.payLists, list, "pay-list");
        Map<String, ?> bank = printed.of(office.all, staff.payLists, list, "bank-list");
        Map<String, ?> social = printed.of(office.all, staff.payLists, list, "social-list");

        assertThat(column(bank, "net")).hasSize(17).isEqualTo(column(pay, "net"));
        assertThat(column(social, "social")).isEqualTo(column(pay, "social"));
        assertThat(sum(column(bank, "net"))).isEqualByComparingTo("242250");
        assertThat(bank.get("total")).isEqualTo("242,250.00").isEqualTo(pay.get("total"));
        assertThat(sum(column(social, "social"))).isEqualByComparingTo("12750");
        assertThat(social.get("socialTotal")).isEqualTo("25,500.00");
    }

    private static List<String> column(Map<String, ?> paper, String name) {
        return ((List<?>) Objects.requireNonNull(paper.get("persons")))
                .stream()
                        .map(row -> String.valueOf(((Map<?, ?>) row).get(name)))
                        .toList();
    }

    private static BigDecimal sum(List<String> sums) {
        return sums.stream().map(one -> new BigDecimal(one.replace(",", ""))).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Who was absent the whole month has neither pay nor social security; nobody is paid below zero. Source: RF-71. */
    @Test
    void absentForTheWholeMonthIsPaidNothing_belowZeroIsRefused() {
        limit(LimitSort.PAY_LIST);
        RecordRow line = office.line(office.fund("OFF", "OFF_BUDGET"), "05.1", "50000");
        RecordRow hired = office.claimKind("HIRED", true, false);
        var kind = staff.payLists.kind();
        RecordRow list = staff.payLists.create(person(PAYER), payList(line, hired, List.of(clerk("C1", "9000", 30))));
        assertThat(list.lines(kind.persons).getFirst().get(kind.social)).isEqualByComparingTo("0");
        assertThat(list.get(kind.total)).isEqualByComparingTo("0");

        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> staff.payLists.create(
                        person(PAYER),
                        payList(line, hired, List.of(clerk("D1", "9000", 30).with(kind.other, baht("82.50"))))))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo("finance.error.paidBelowZero"));
    }

    private RecordDraft payList(RecordRow line, RecordRow hired, List<RecordDraft> persons) {
        var kind = staff.payLists.kind();
        return new RecordDraft()
                .with(kind.month, YearMonth.of(2026, 11))
                .with(kind.unit, SampleOffices.unit(KT1, "FIN").id())
                .with(kind.item, "05.1")
                .with(kind.line, line.id())
                .with(kind.kind, hired.id())
                .with(kind.payee, SampleOffices.person(KT1, PAYER).id())
                .with(kind.persons, persons);
    }

    private RecordDraft clerk(String key, String rate, int absent) {
        var kind = staff.payLists.kind();
        return new RecordDraft()
                .with(kind.personKey, key)
                .with(kind.personName, "ธุรการ " + key)
                .with(kind.rate, baht(rate))
                .with(kind.absent, absent)
                .with(kind.tax, baht("0"))
                .with(kind.other, baht("0"));
    }

    @Test
    void schoolReportOpensWithTheLastClosing_schoolSeesItsOwnOnly_dueOnTheFifthWorkingDay() {
        var kind = staff.schoolReports.kind();
        var school = SampleOffices.schoolId(KT1, 5);
        TestCaller head =
                TestCaller.of(KT1, 20).inSchool(school, kind.view(), kind.edit(), FinancePermissions.SCHOOL_CERTIFY);
        RecordRow october = staff.schoolReports.create(head, report(5, YearMonth.of(2026, 10), "1000", "400"));
        RecordRow november = staff.schoolReports.create(head, report(5, YearMonth.of(2026, 11), "200", "100"));

        assertThat(october.get(kind.dueOn)).isEqualTo(LocalDate.of(2026, 11, 6));
        assertThat(november.lines(kind.items).getFirst().get(kind.opening)).isEqualByComparingTo("600");
        assertThat(november.get(kind.closingSum)).isEqualByComparingTo("700");
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> staff.schoolReports.create(head, report(5, YearMonth.of(2026, 11), "1", "0")));
        RecordRow other = staff.schoolReports.create(person(CHECKER), report(4, YearMonth.of(2026, 11), "1", "0"));
        assertThatExceptionOfType(NoLongerThere.class).isThrownBy(() -> staff.schoolReports.open(head, other.id()));
        assertThatExceptionOfType(Rejected.class)
                .as("October is not certified yet")
                .isThrownBy(() -> staff.schoolReports.act(head, november, kind.certify));
        staff.schoolReports.act(head, october, kind.certify);
        RecordRow certified = staff.schoolReports.act(head, november, kind.certify);
        RecordRow back = act(staff.schoolReports, CHECKER, certified, kind.giveBack);
        assertThat(back.state()).isEqualTo(kind.returned);
    }

    /**
     * The first report tells with what the school begins; a month without a report breaks nothing, an item without movement stays,
     * and a month is only put right while no later one is certified. Source: RF-70, FIN-87.
     */
    @Test
    void schoolReportsAreOneChain_fromATypedOpening_overAMissingMonth_withEveryItem() {
        var kind = staff.schoolReports.kind();
        TestCaller head = TestCaller.of(KT1, 20)
                .inSchool(SampleOffices.schoolId(KT1, 5), kind.view(), kind.edit(), FinancePermissions.SCHOOL_CERTIFY);
        RecordDraft first = new RecordDraft()
                .with(kind.school, SampleOffices.schoolId(KT1, 5))
                .with(kind.month, YearMonth.of(2026, 10))
                .with(
                        kind.items,
                        List.of(
                                schoolItem("เงินอุดหนุนรายหัว", "1000", "400").with(kind.opening, baht("0")),
                                schoolItem("เงินรายได้สถานศึกษา", "0", "0").with(kind.opening, baht("2500.25"))));
        RecordRow october = staff.schoolReports.create(head, first);
        assertThat(october.get(kind.closingSum)).isEqualByComparingTo("3100.25");
        staff.schoolReports.act(head, october, kind.certify);

        RecordRow december = staff.schoolReports.create(head, report(5, YearMonth.of(2026, 12), "200", "100"));
        assertThat(december.lines(kind.items))
                .extracting(line -> line.get(kind.item) + " " + line.get(kind.opening) + " " + line.get(kind.closing))
                .containsExactly("เงินอุดหนุนรายหัว 600.00 700.00", "เงินรายได้สถานศึกษา 2500.25 2500.25");
        assertThatExceptionOfType(Rejected.class)
                .as("an opening that is not the last closing")
                .isThrownBy(() -> staff.schoolReports.change(
                        head,
                        december,
                        RecordDraft.of(december)
                                .with(
                                        kind.items,
                                        List.of(
                                                schoolItem("เงินอุดหนุนรายหัว", "200", "100")
                                                        .with(kind.opening, baht("650")),
                                                schoolItem("เงินรายได้สถานศึกษา", "0", "0")
                                                        .with(kind.opening, baht("2500.25"))))));
        assertThatExceptionOfType(Rejected.class)
                .as("an item with money in it that is left out")
                .isThrownBy(() -> staff.schoolReports.change(
                        head,
                        december,
                        RecordDraft.of(december)
                                .with(
                                        kind.items,
                                        List.of(schoolItem("เงินอุดหนุนรายหัว", "200", "100")
                                                .with(kind.opening, baht("600"))))));

        RecordRow back = act(staff.schoolReports, CHECKER, october, kind.giveBack);
        RecordRow corrected = staff.schoolReports.change(
                head,
                back,
                RecordDraft.of(back)
                        .with(
                                kind.items,
                                List.of(
                                        schoolItem("เงินอุดหนุนรายหัว", "1000", "350")
                                                .with(kind.opening, baht("0")),
                                        schoolItem("เงินรายได้สถานศึกษา", "0", "0")
                                                .with(kind.opening, baht("2500.25")))));
        staff.schoolReports.act(head, corrected, kind.certify);
        RecordRow certified = staff.schoolReports.act(head, december, kind.certify);
        assertThat(certified.get(kind.closingSum)).as("from 650").isEqualByComparingTo("3250.25");
        assertThatExceptionOfType(Rejected.class)
                .as("December stands on it")
                .isThrownBy(() -> act(staff.schoolReports, CHECKER, october, kind.giveBack));
        assertThatExceptionOfType(Rejected.class)
                .as("October first")
                .isThrownBy(() -> act(staff.schoolReports, CHECKER, certified, kind.check));
        act(staff.schoolReports, CHECKER, october, kind.check);
        assertThat(act(staff.schoolReports, CHECKER, certified, kind.check).state())
                .isEqualTo(kind.checked);
    }

    private RecordDraft schoolItem(String item, String received, String paid) {
        var kind = staff.schoolReports.kind();
        return new RecordDraft()
                .with(kind.item, item)
                .with(kind.opening, baht("0"))
                .with(kind.received, baht(received))
                .with(kind.paid, baht(paid));
    }

    private RecordDraft report(int school, YearMonth month, String received, String paid) {
        var kind = staff.schoolReports.kind();
        return new RecordDraft()
                .with(kind.school, SampleOffices.schoolId(KT1, school))
                .with(kind.month, month)
                .with(
                        kind.items,
                        List.of(new RecordDraft()
                                .with(kind.item, "เงินอุดหนุนรายหัว")
                                .with(kind.opening, baht("0"))
                                .with(kind.received, baht(received))
                                .with(kind.paid, baht(paid))));
    }

    @Test
    void schoolAsks_officeAnswersWithTheLaw_timeIsMeasured() {
        var kind = staff.advice.kind();
        TestCaller school = TestCaller.of(KT1, 20)
                .inSchool(SampleOffices.schoolId(KT1, 5), kind.view(), FinancePermissions.ADVICE_ASK);
        RecordRow question = staff.advice.create(
                school,
                new RecordDraft()
                        .with(kind.school, SampleOffices.schoolId(KT1, 5))
                        .with(kind.category, "FINANCE")
                        .with(kind.question, "ยืมเงินอุดหนุนได้หรือไม่"));
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> act(staff.advice, CHECKER, question, kind.reply, kind.answer, "ไม่ได้"));
        RecordRow answered = act(
                staff.advice, CHECKER, question, kind.reply, kind.answer, "ไม่ได้", kind.law, "ระเบียบกระทรวงการคลัง");
        assertThat(answered.get(kind.minutes)).hasValue(0);
        assertThat(staff.advice
                        .act(school, answered, kind.rate, new RecordDraft().with(kind.rating, 5), "")
                        .state())
                .isEqualTo(kind.rated);

        RecordRow published = act(
                staff.advice,
                CHECKER,
                answered,
                kind.publish,
                kind.openQuestion,
                "โรงเรียนยืมเงินอุดหนุนได้หรือไม่",
                kind.openAnswer,
                "ไม่ได้");
        assertThat(published.state()).isEqualTo(kind.rated);
        TestCaller other = TestCaller.of(KT1, 21).inSchool(SampleOffices.schoolId(KT1, 6), kind.view());
        assertThat(staff.advice.count(other, RecordFilter.ALL)).as("who asked").isZero();
        var found = new RecordFilter("all", "ยืมเงินอุดหนุน", Map.of(), List.of());
        for (TestCaller reader : List.of(TestCaller.of(KT1, 22).with(kind.view()), other)) {
            assertThat(staff.articles.page(reader, found, new PageRequest(0, 10, List.of())))
                    .as("found by words")
                    .singleElement()
                    .satisfies(row ->
                            assertThat(row.get(staff.articles.kind().law)).isEqualTo("ระเบียบกระทรวงการคลัง"));
        }
        RecordRow article = staff.articles
                .page(other, found, new PageRequest(0, 10, List.of()))
                .getFirst();
        act(staff.articles, CHECKER, article, staff.articles.kind().withdraw);
        assertThat(staff.articles.count(other, found))
                .as("withdrawn is no longer the schools'")
                .isZero();
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> act(
                        staff.advice, CHECKER, published, kind.publish, kind.openQuestion, "ก", kind.openAnswer, "ข"));
    }
}
