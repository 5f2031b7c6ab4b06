package org.khet.finance.internal.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.khet.finance.internal.story.FinanceOffice.CHECKER;
import static org.khet.finance.internal.story.FinanceOffice.CLAIMANT;
import static org.khet.finance.internal.story.FinanceOffice.DEPUTY;
import static org.khet.finance.internal.story.FinanceOffice.HEAD;
import static org.khet.finance.internal.story.FinanceOffice.KT1;
import static org.khet.finance.internal.story.FinanceOffice.PAYER;
import static org.khet.finance.internal.story.FinanceOffice.TODAY;
import static org.khet.finance.internal.story.FinanceOffice.act;
import static org.khet.finance.internal.story.FinanceOffice.baht;
import static org.khet.finance.internal.story.FinanceOffice.person;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.khet.finance.internal.keeping.StaffRecords;
import org.khet.finance.internal.payment.WithdrawalRecord;
import org.khet.finance.internal.payment.WithdrawalWay;
import org.khet.finance.internal.report.WelfareStatistics;
import org.khet.finance.internal.setting.ControlPermissions;
import org.khet.finance.internal.setting.FinancePermissions;
import org.khet.finance.internal.setting.FinanceSettings;
import org.khet.finance.internal.staff.ImprestRecord;
import org.khet.finance.internal.staff.Relation;
import org.khet.finance.internal.staff.WelfareKind;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.persistence.RequestCache;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.api.time.SchoolTerm;
import org.khet.portal.api.time.SchoolYear;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeSchoolYears;

/** Floats and the welfare that is paid from them at the counter. Source: finance FIN-46 to FIN-53. */
@OnEachDatabase
class StaffStoryDbTest extends FinanceStory {
    private final StaffRecords staff;

    StaffStoryDbTest(TestDatabase database) {
        super(database);
        staff = office.all.staff();
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
                        .with(kind.name, "ตัวอย่าง " + relation)
                        .with(kind.bornOn, LocalDate.of(2016, 5, 1))
                        .with(kind.citizenNo, "199990000000" + relation.ordinal())
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

    /** Pages ask whether a withdrawal can be asked for: that locks and writes nothing, so what the page has read stays. */
    @Test
    void whatWaitsOfAFloatIsReadWithoutALock() {
        RecordRow advance = imprest();
        atCounter(advance, family(Relation.SELF), office.claimKind("MEDICAL", false, false), "1/22", "1250.00");

        RequestCache.run(() -> {
            assertThat(RequestCache.once("rights", () -> "as read first")).isEqualTo("as read first");
            assertThat(office.fixture.views().waiting(List.of(staff.imprests), person(PAYER), 6))
                    .hasSize(1);
            assertThat(RequestCache.once("rights", () -> "as read again")).isEqualTo("as read first");
        });
    }

    /** 1,000 of travel by cheque or transfer from the account of a float of 60,000 would leave 59,000 without a voucher. Source: RF-44, FIN-50. */
    @Test
    void noChequeAndNoTransferIsDrawnOnTheAccountOfAFloat_anotherAccountPays() {
        RecordRow advance = imprest();
        RecordRow fund = office.fund("OFF", "OFF_BUDGET");
        RecordRow other = office.account("999-1", "5000");
        office.receipt(office.book("A12"), fund, other, "5000");
        RecordRow claim = office.approved(
                office.claim(office.claimKind("TRAVEL", true, false), office.line(fund, "F1", "5000"), "1000"));
        RecordRow float60000 = office.spending
                .accounts
                .find(KT1, advance.get(staff.imprests.kind().account))
                .orElseThrow();
        var transfers = office.payments.transfers.kind();
        RecordDraft transfer = new RecordDraft()
                .with(transfers.account, float60000.id())
                .with(transfers.date, TODAY)
                .with(transfers.subject, "โอนค่าเดินทาง")
                .with(
                        transfers.claims,
                        List.of(new RecordDraft()
                                .with(transfers.claim, claim.id())
                                .with(transfers.failed, false)));
        for (ThrowingCallable paper : List.<ThrowingCallable>of(
                () -> office.cheque(float60000, claim),
                () -> office.payments.transfers.create(person(PAYER), transfer))) {
            assertThatExceptionOfType(Rejected.class)
                    .isThrownBy(paper)
                    .satisfies(refused ->
                            assertThat(refused.problems().getFirst().key()).isEqualTo("finance.error.floatAccount"));
        }
        identity(advance, "60000", "0", "0");
        free(advance, "60000");
        assertThat(office.cheque(other, claim).get(office.payments.cheques.kind().amount))
                .isEqualByComparingTo("1000");
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
                        + " " + month.paid() + " " + month.sameDay() + " " + month.minutes() + " " + month.later())
                .containsExactly("2026-11 MEDICAL 2 1250.00 1 1 0 0");
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
        RecordDraft first = medical(self, kindOfClaim, "บร.2/1", LocalDate.of(2026, 11, 2), "10000.01");
        RecordRow claim = certified(first);
        refused(
                () -> staff.welfare.create(
                        person(CLAIMANT), medical(self, kindOfClaim, "บร. ๒/๑", LocalDate.of(2026, 11, 2), "10000.01")),
                "sameReceipt");
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
        RecordRow before = staff.welfare.create(
                person(CLAIMANT), medical(ended, kindOfClaim, "10", LocalDate.of(2026, 10, 31), "10"));
        assertThat(act(staff.welfare, CHECKER, before, kind.check).state())
                .as("a receipt of the last day of the right")
                .isEqualTo(kind.checked);
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

    /** Of 1,250 another body pays 400: only the difference of 850 is allowed, and without that sum nothing is handed in. Source: C.1b, FIN-46. */
    @Test
    void whoHasAnotherRightIsPaidTheDifferenceOnly() {
        var kind = staff.welfare.kind();
        RecordRow self = family(Relation.SELF);
        RecordRow kindOfClaim = office.claimKind("MEDICAL", false, false);
        RecordDraft draft = medical(self, kindOfClaim, "8", LocalDate.of(2026, 11, 2), "1250")
                .with(kind.otherRight, true);
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> staff.welfare.create(person(CLAIMANT), draft))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo("finance.error.otherRight"));
        RecordRow claim = staff.welfare.create(person(CLAIMANT), draft.with(kind.excluded, baht("400")));
        assertThat(act(staff.welfare, CHECKER, claim, kind.check).get(kind.allowed))
                .hasValue(baht("850.00"));
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

    /** Of four children the three eldest, each up to 25 years on the day of the receipt; the office sets both. Source: RF-42, FIN-47. */
    @Test
    void educationIsPaidForTheThreeEldestUpToTheirAge() {
        var kinds = office.spending.kinds.kind();
        RecordRow made = office.claimKind("CHILD", false, false);
        RecordRow kindOfClaim = office.spending.kinds.change(
                person(CHECKER), made, RecordDraft.of(made).with(kinds.rates, List.of(rate("PRIMARY", "5800"))));
        RecordRow youngest = child(LocalDate.of(2020, 5, 1));
        RecordRow eldest = child(LocalDate.of(2001, 5, 31));
        RecordRow second = child(LocalDate.of(2001, 6, 1));
        RecordRow third = child(LocalDate.of(2016, 5, 1));

        refusedChild(youngest, kindOfClaim, "finance.error.childBeyond");
        refusedChild(eldest, kindOfClaim, "finance.error.childTooOld");
        checked(second, kindOfClaim);
        checked(third, kindOfClaim);
        office.settings.put(KT1, FinanceSettings.CHILD_COUNT, 4, LocalDate.of(2026, 1, 1));
        office.settings.put(KT1, FinanceSettings.CHILD_AGE, 26, LocalDate.of(2026, 1, 1));
        checked(youngest, kindOfClaim);
        checked(eldest, kindOfClaim);
    }

    /** Both parents work here: their child has one ceiling, and each receipt is paid once, whoever of them claims. Source: RF-42, RF-43, FIN-117. */
    @Test
    void childOfTwoEmployeesHasOneCeiling_eachReceiptCountsOnce() {
        var kinds = office.spending.kinds.kind();
        RecordRow made = office.claimKind("CHILD", false, false);
        RecordRow kindOfClaim = office.spending.kinds.change(
                person(CHECKER), made, RecordDraft.of(made).with(kinds.rates, List.of(rate("PRIMARY", "5800"))));
        var kind = staff.welfare.kind();
        LocalDate born = LocalDate.of(2016, 5, 1);
        RecordRow entered = entered(9, born);
        RecordRow ofMother = child(born);
        RecordRow first = act(
                staff.welfare,
                CHECKER,
                staff.welfare.create(person(CLAIMANT), education(ofMother, kindOfClaim, 1, "4800")),
                kind.check);
        assertThat(first.get(kind.allowed)).hasValue(baht("4800.00"));

        RecordRow ofFather = act(staff.families, CHECKER, entered, staff.families.kind().confirm);
        var father = SampleOffices.person(KT1, 9).id();
        refused(
                () -> staff.welfare.create(
                        person(9), education(ofFather, kindOfClaim, 1, "4800").with(kind.employee, father)),
                "sameReceipt");
        RecordRow second = act(
                staff.welfare,
                CHECKER,
                staff.welfare.create(
                        person(9), education(ofFather, kindOfClaim, 2, "3000").with(kind.employee, father)),
                kind.check);
        assertThat(second.get(kind.used)).hasValue(baht("4800.00"));
        assertThat(second.get(kind.allowed)).as("5,800 less 4,800").hasValue(baht("1000.00"));
        act(staff.welfare, CHECKER, first, kind.refuse);
        RecordRow third = act(
                staff.welfare,
                CHECKER,
                staff.welfare.create(person(CLAIMANT), education(ofMother, kindOfClaim, 1, "5800")),
                kind.check);
        assertThat(third.get(kind.allowed)).as("5,800 less 1,000").hasValue(baht("4800.00"));

        RecordRow medical = office.claimKind("MEDICAL", false, false);
        certified(medical(ofMother, medical, "31", LocalDate.of(2026, 11, 2), "350"));
        RecordRow fathers = staff.welfare.create(
                person(9),
                medical(ofFather, medical, "32", LocalDate.of(2026, 11, 3), "900")
                        .with(kind.employee, father));
        assertThat(act(staff.welfare, CHECKER, fathers, kind.check).get(kind.used))
                .as("the patient's year")
                .hasValue(baht("350.00"));
    }

    private RecordRow child(LocalDate born) {
        return act(staff.families, CHECKER, entered(CLAIMANT, born), staff.families.kind().confirm);
    }

    private RecordRow entered(int employee, LocalDate born) {
        var kind = staff.families.kind();
        return staff.families.create(
                person(employee),
                new RecordDraft()
                        .with(kind.employee, SampleOffices.person(KT1, employee).id())
                        .with(kind.relation, Relation.CHILD)
                        .with(kind.name, "เด็กตัวอย่าง " + born)
                        .with(kind.bornOn, born)
                        .with(kind.citizenNo, "19999" + born.toString().replace("-", ""))
                        .with(kind.from, LocalDate.of(2020, 6, 1)));
    }

    /** Handed in with a receipt of 1 June 2026, and checked. */
    private RecordRow checked(RecordRow child, RecordRow kindOfClaim) {
        var kind = staff.welfare.kind();
        RecordRow claim = staff.welfare.create(person(CLAIMANT), education(child, kindOfClaim, 1, "1000"));
        RecordRow checked = act(staff.welfare, CHECKER, claim, kind.check);
        assertThat(checked.get(kind.allowed)).hasValue(baht("1000.00"));
        return checked;
    }

    private void refusedChild(RecordRow child, RecordRow kindOfClaim, String key) {
        var kind = staff.welfare.kind();
        RecordRow claim = staff.welfare.create(person(CLAIMANT), education(child, kindOfClaim, 1, "1000"));
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> act(staff.welfare, CHECKER, claim, kind.check))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo(key));
        act(staff.welfare, CHECKER, claim, kind.refuse);
    }

    @Test
    void familyIsSeenByTheEmployeeAndThoseWhoPayOnly() {
        RecordRow child = family(Relation.CHILD);
        TestCaller colleague =
                TestCaller.of(KT1, 13).inUnit(SampleOffices.unit(KT1, "ICT").id(), FinancePermissions.FAMILY_VIEW);

        assertThatExceptionOfType(NoLongerThere.class).isThrownBy(() -> staff.families.open(colleague, child.id()));
        TestCaller clerk = TestCaller.of(KT1, 13).with(FinancePermissions.FAMILY_VIEW, FinancePermissions.WELFARE_EDIT);
        assertThatExceptionOfType(NoLongerThere.class)
                .as("a role in the whole office is no right to all families")
                .isThrownBy(() -> staff.families.open(clerk, child.id()));
        assertThat(staff.families.all(clerk, RecordFilter.ALL)).isEmpty();
        for (TestCaller one : List.of(
                TestCaller.of(KT1, 13).with(FinancePermissions.FAMILY_VIEW, FinancePermissions.WELFARE_CHECK),
                TestCaller.of(KT1, 13).with(FinancePermissions.FAMILY_VIEW, ControlPermissions.FINDING_WRITE))) {
            assertThat(staff.families.all(one, RecordFilter.ALL)).hasSize(1);
            assertThat(staff.families.open(one, child.id()).id()).isEqualTo(child.id());
        }
        TestCaller self = TestCaller.of(KT1, CLAIMANT).own(FinancePermissions.FAMILY_VIEW);
        assertThat(staff.families.open(self, child.id()).id()).isEqualTo(child.id());
        assertThat(office.fixture.trail().all().toString()).doesNotContain("199990000000");
    }

    /** An older receipt of a term that began within a year counts, a new receipt of a term a year before does not. Source: RF-41. */
    @Test
    void educationIsClaimedWithinAYearOfTheFirstDayOfItsTerm() {
        office.schoolYears.with(FakeSchoolYears.usual(2568)).with(FakeSchoolYears.usual(2569));
        RecordRow child = family(Relation.CHILD);
        RecordRow kindOfClaim = office.claimKind("CHILD", false, false);
        var kind = staff.welfare.kind();
        for (int term = 1; term <= 3; term++) {
            RecordDraft past = education(child, kindOfClaim, term, "100").with(kind.schoolYear, 2568);
            refused(() -> staff.welfare.create(person(CLAIMANT), past), "termTooLate");
        }
        RecordDraft early = education(child, kindOfClaim, 1, "100")
                .with(
                        kind.receipts,
                        List.of(new RecordDraft()
                                .with(kind.receiptNo, "1/68")
                                .with(kind.receiptOn, LocalDate.of(2025, 11, 19))
                                .with(kind.amount, baht("100"))));
        refused(() -> staff.welfare.create(person(CLAIMANT), early), "receiptOfOtherYear");
        LocalDate first = LocalDate.of(2025, 5, 16);
        LocalDate last = LocalDate.of(2026, 3, 31);
        office.schoolYears.with(new SchoolYear(
                2025,
                first,
                last,
                List.of(
                        new SchoolTerm(1, first, LocalDate.of(2025, 10, 10)),
                        new SchoolTerm(2, LocalDate.of(2025, 12, 1), last))));
        assertThat(staff.welfare
                        .create(
                                person(CLAIMANT),
                                early.with(kind.schoolYear, 2568).with(kind.term, 2))
                        .state())
                .as("its term began within the year")
                .isEqualTo(kind.received);
    }

    /** Each school year has a ceiling of its own: a term that has not begun opens none, nor does a receipt of another year. Source: RF-43, FIN-48. */
    @Test
    void educationOfATermToComeOrOfAnotherYearIsRefused() {
        office.schoolYears.with(FakeSchoolYears.usual(2569)).with(FakeSchoolYears.usual(2570));
        RecordRow child = family(Relation.CHILD);
        RecordRow kindOfClaim = office.claimKind("CHILD", false, false);
        var kind = staff.welfare.kind();
        refused(
                () -> staff.welfare.create(
                        person(CLAIMANT),
                        education(child, kindOfClaim, 1, "100").with(kind.schoolYear, 2570)),
                "termNotBegun");
        refused(
                () -> staff.welfare.create(person(CLAIMANT), paidOn(child, kindOfClaim, LocalDate.of(2026, 1, 15))),
                "receiptOfOtherYear");
        assertThat(staff.welfare
                        .create(person(CLAIMANT), paidOn(child, kindOfClaim, LocalDate.of(2026, 1, 16)))
                        .state())
                .as("120 days before the year")
                .isEqualTo(kind.received);
    }

    /** Term 1 of 2569, paid on that day. */
    private RecordDraft paidOn(RecordRow child, RecordRow kindOfClaim, LocalDate day) {
        var kind = staff.welfare.kind();
        return education(child, kindOfClaim, 1, "100")
                .with(
                        kind.receipts,
                        List.of(new RecordDraft()
                                .with(kind.receiptNo, "1/69")
                                .with(kind.receiptOn, day)
                                .with(kind.amount, baht("100"))));
    }
}
