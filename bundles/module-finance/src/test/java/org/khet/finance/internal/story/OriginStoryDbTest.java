package org.khet.finance.internal.story;

import static org.assertj.core.api.Assertions.assertThat;
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
import static org.khet.finance.internal.story.PropertyOffice.refused;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.khet.finance.internal.budget.LimitSort;
import org.khet.finance.internal.keeping.StaffRecords;
import org.khet.finance.internal.report.WelfareStatistics;
import org.khet.finance.internal.setting.FinanceSettings;
import org.khet.finance.internal.staff.Relation;
import org.khet.finance.internal.staff.WelfareKind;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** A claim that is cancelled or paid tells the record that made it. Source: kinds-finance §1.1, finance RF-40, FE-38. */
@OnEachDatabase
class OriginStoryDbTest {
    private final TestDatabase database;
    private final PropertyOffice property;
    private final FinanceOffice office;
    private final StaffRecords staff;

    OriginStoryDbTest(TestDatabase database) {
        this.database = database;
        database.clear();
        property = new PropertyOffice(database);
        office = property.office;
        staff = office.all.staff();
        office.limits();
    }

    @AfterEach
    void sumsAreTrue() {
        FinanceSums.check(database);
    }

    private RecordRow lastClaim() {
        return office.spending
                .claims
                .find(KT1, database.number("select max(id) from fin_claim"))
                .orElseThrow();
    }

    private void cancelLastClaim() {
        act(office.spending.claims, HEAD, lastClaim(), office.spending.claims.kind().cancel);
    }

    private void limit(int person, LimitSort sort, String most) {
        var kind = office.spending.limits.kind();
        office.spending.limits.create(
                person(HEAD),
                new RecordDraft()
                        .with(kind.holder, SampleOffices.person(KT1, person).id())
                        .with(kind.sort, sort)
                        .with(kind.most, most.isEmpty() ? null : baht(most))
                        .with(kind.from, LocalDate.of(2026, 10, 1))
                        .with(kind.order, "คำสั่งที่ 2/2569"));
    }

    @Test
    void loanWhoseClaimIsCancelledWaitsForAnApprovalAgain_payListToo() {
        limit(DIRECTOR, LimitSort.LOAN, "");
        limit(DIRECTOR, LimitSort.PAY_LIST, "");
        RecordRow line = office.line(office.fund("OFF", "OFF_BUDGET"), "05.1", "300000");
        var loans = staff.loans.kind();
        RecordRow asked = staff.loans.create(
                person(CLAIMANT),
                new RecordDraft()
                        .with(
                                loans.borrower,
                                SampleOffices.person(KT1, CLAIMANT).id())
                        .with(loans.unit, SampleOffices.unit(KT1, "ICT").id())
                        .with(loans.sort, "TRAVEL")
                        .with(loans.purpose, "ไปราชการ")
                        .with(loans.kind, office.claimKind("LOAN", true, false).id())
                        .with(loans.line, line.id())
                        .with(loans.amount, baht("8000"))
                        .with(loans.eventEnd, LocalDate.of(2026, 11, 10))
                        .with(
                                loans.estimate,
                                List.of(new RecordDraft()
                                        .with(loans.estimateText, "ค่าเดินทาง")
                                        .with(loans.estimateSum, baht("8000")))));
        act(staff.loans, DIRECTOR, asked, loans.approve);
        cancelLastClaim();
        assertThat(office.now(staff.loans, asked).state()).isEqualTo(loans.requested);
        assertThat(office.now(office.spending.lines, line).get(office.spending.lines.kind().held))
                .isEqualByComparingTo("0");
        act(staff.loans, DIRECTOR, asked, loans.approve);
        assertThat(lastClaim().state()).isEqualTo(office.spending.claims.kind().approved);

        var lists = staff.payLists.kind();
        RecordRow list = staff.payLists.create(
                person(PAYER),
                new RecordDraft()
                        .with(lists.month, YearMonth.of(2026, 11))
                        .with(lists.unit, SampleOffices.unit(KT1, "FIN").id())
                        .with(lists.item, "05.1")
                        .with(lists.line, line.id())
                        .with(lists.kind, office.claimKind("HIRED", true, false).id())
                        .with(lists.payee, SampleOffices.person(KT1, PAYER).id())
                        .with(
                                lists.persons,
                                List.of(new RecordDraft()
                                        .with(lists.personKey, "C1")
                                        .with(lists.personName, "ธุรการ 1")
                                        .with(lists.rate, baht("15000"))
                                        .with(lists.absent, 0)
                                        .with(lists.tax, baht("0"))
                                        .with(lists.other, baht("0")))));
        act(staff.payLists, HEAD, list, lists.check);
        act(staff.payLists, DIRECTOR, list, lists.approve);
        cancelLastClaim();
        assertThat(office.now(staff.payLists, list).state()).isEqualTo(lists.checked);
        assertThat(act(staff.payLists, DIRECTOR, list, lists.approve).state()).isEqualTo(lists.approved);
    }

    /** Contract 80,000 in two parts: the claim of the first is cancelled, the purchase holds all of the line again. */
    @Test
    void purchaseHoldsTheLineAgain_itsInspectionIsClaimedAnew() {
        property.limits();
        property.head();
        RecordRow line = office.line(office.fund("BUD", "BUDGET"), "F2", "300000");
        RecordRow approved = property.approve(property.report(property.purchase(line, "OFFICE", "4", "20000")));
        RecordRow contracted = property.contract(approved, "80000", 30);
        RecordRow first = property.signedByAll(property.inspection(contracted, "2", "2", "20000", false));
        RecordRow second = property.signedByAll(property.inspection(contracted, "2", "2", "20000", true));
        var inspections = property.all.inspections.kind();
        var purchases = property.all.purchases.kind();
        act(property.all.inspections, CHECKER, first, inspections.claim);
        act(property.all.inspections, CHECKER, second, inspections.claim);
        assertThat(office.now(property.all.purchases, contracted).state()).isEqualTo(purchases.claimedState);
        cancelLastClaim();

        RecordRow again = office.now(property.all.inspections, second);
        assertThat(again.state()).isEqualTo(inspections.acceptedState);
        assertThat(again.get(inspections.claimId)).isEmpty();
        RecordRow purchase = office.now(property.all.purchases, contracted);
        assertThat(purchase.state()).isEqualTo(purchases.accepted);
        assertThat(purchase.get(purchases.claimed)).isEqualByComparingTo("40000");
        var lines = office.spending.lines.kind();
        assertThat(office.now(office.spending.lines, line).get(lines.held)).isEqualByComparingTo("80000");
        act(property.all.inspections, CHECKER, again, inspections.claim);
        assertThat(office.now(property.all.purchases, contracted).state()).isEqualTo(purchases.claimedState);
        assertThat(office.now(office.spending.lines, line).get(lines.held)).isEqualByComparingTo("80000");
    }

    private RecordRow welfare(String receipt, String sum) {
        var families = staff.families.kind();
        RecordRow self = staff.families.create(
                person(CLAIMANT),
                new RecordDraft()
                        .with(
                                families.employee,
                                SampleOffices.person(KT1, CLAIMANT).id())
                        .with(families.relation, Relation.SELF)
                        .with(families.name, "ผู้เบิกเอง")
                        .with(families.bornOn, LocalDate.of(1990, 5, 1))
                        .with(families.citizenNo, "1999900000001")
                        .with(families.from, LocalDate.of(2020, 1, 1)));
        act(staff.families, CHECKER, self, families.confirm);
        var kind = staff.welfare.kind();
        RecordRow handedIn = staff.welfare.create(
                person(CLAIMANT),
                new RecordDraft()
                        .with(kind.employee, SampleOffices.person(KT1, CLAIMANT).id())
                        .with(kind.unit, SampleOffices.unit(KT1, "ICT").id())
                        .with(kind.sort, WelfareKind.MEDICAL)
                        .with(kind.family, self.id())
                        .with(
                                kind.kind,
                                office.claimKind("MED" + receipt, false, false).id())
                        .with(kind.privatePlace, false)
                        .with(kind.otherRight, false)
                        .with(kind.institution, "โรงพยาบาลตัวอย่าง")
                        .with(kind.excluded, baht("0"))
                        .with(
                                kind.receipts,
                                List.of(new RecordDraft()
                                        .with(kind.receiptNo, receipt)
                                        .with(kind.receiptOn, LocalDate.of(2026, 11, 2))
                                        .with(kind.amount, baht(sum)))));
        return act(staff.welfare, CHECKER, handedIn, kind.check);
    }

    /** Above the counter limit: queued, its claim cancelled, queued anew, paid by a cheque that fails, paid again. Source: FIN-49. */
    @Test
    void queuedWelfareIsClosedByItsPayment_opensAgainWhenItFails() {
        RecordRow fund = office.fund("CEN", "OFF_BUDGET");
        RecordRow account = office.account("999-1", "0");
        office.receipt(office.book("A12"), fund, account, "50000");
        var kind = staff.welfare.kind();
        RecordRow certified = act(staff.welfare, HEAD, welfare("1/22", "10000.01"), kind.certify);
        act(staff.welfare, PAYER, certified, kind.queue, kind.fund, fund.id());
        cancelLastClaim();
        assertThat(office.now(staff.welfare, certified).state()).isEqualTo(kind.certified);
        act(staff.welfare, PAYER, certified, kind.queue, kind.fund, fund.id());
        RecordRow cheque = office.delivered(office.signed(office.cheque(account, lastClaim())));
        RecordRow paid = office.now(staff.welfare, certified);
        assertThat(paid.state()).isEqualTo(kind.paid);
        assertThat(paid.get(kind.paidAt)).isPresent();
        assertThat(new WelfareStatistics(database.unit(), office.workingDays).of(person(HEAD), FiscalYear.of(TODAY)))
                .as("not at the counter")
                .extracting(month -> month.paid() + " " + month.sameDay() + " " + month.later())
                .containsExactly("0 0 1");

        act(office.payments.cheques, PAYER, cheque, office.payments.cheques.kind().annul);
        assertThat(office.now(staff.welfare, certified).state()).isEqualTo(kind.queued);
        office.delivered(office.signed(office.cheque(account, lastClaim())));
        assertThat(office.now(staff.welfare, certified).state()).isEqualTo(kind.paid);
    }

    /** Without an own limit the office's setting counts; an own one goes before it. Source: FE-38. */
    @Test
    void whoCertifiesHasALimit() {
        office.settings.put(KT1, FinanceSettings.CERTIFY_LIMIT, 5000, LocalDate.of(2026, 11, 1));
        RecordRow checked = welfare("1/22", "5000.01");
        var kind = staff.welfare.kind();
        refused(() -> act(staff.welfare, HEAD, checked, kind.certify), "finance.error.aboveLimit");
        limit(DEPUTY, LimitSort.WELFARE, "20000");
        assertThat(act(staff.welfare, DEPUTY, checked, kind.certify).state()).isEqualTo(kind.certified);
    }

    /** A cancelled claim of a rent opens its month, once; a fee and a remittance open too. */
    @Test
    void rentOfTheMonthIsClaimedAgain_onlyTheMonthThatWasCancelled() {
        RecordRow line = office.line(office.fund("BUD", "BUDGET"), "F2", "300000");
        var rents = staff.rents.kind();
        RecordRow rent = staff.rents.create(
                person(CHECKER),
                new RecordDraft()
                        .with(rents.sort, "HOUSE")
                        .with(rents.subject, "ค่าเช่าบ้าน")
                        .with(rents.unit, SampleOffices.unit(KT1, "FIN").id())
                        .with(rents.payee, SampleOffices.person(KT1, CLAIMANT).id())
                        .with(rents.kind, office.claimKind("RENT", true, false).id())
                        .with(rents.line, line.id())
                        .with(rents.rate, baht("4000"))
                        .with(rents.from, LocalDate.of(2026, 10, 1))
                        .with(rents.until, LocalDate.of(2027, 9, 30))
                        .with(rents.contractNo, "1/2570"));
        act(staff.rents, HEAD, rent, rents.approve);
        staff.rents.internal().act(person(CHECKER), office.now(staff.rents, rent), rents.claim);
        RecordRow october = lastClaim();
        RecordRow claimed = staff.rents.internal().act(person(CHECKER), office.now(staff.rents, rent), rents.claim);
        assertThat(claimed.get(rents.last)).hasValue(YearMonth.from(TODAY));
        refused(
                () -> staff.rents.internal().act(person(CHECKER), office.now(staff.rents, rent), rents.claim),
                "finance.error.rentNotDue");
        cancelLastClaim();
        assertThat(office.now(staff.rents, rent).get(rents.last)).hasValue(YearMonth.of(2026, 10));
        staff.rents.internal().act(person(CHECKER), office.now(staff.rents, rent), rents.claim);
        assertThat(database.number("select count(*) from fin_claim where state = 'RECEIVED'"))
                .isEqualTo(2);
        act(office.spending.claims, HEAD, october, office.spending.claims.kind().cancel);
        staff.rents.internal().act(person(CHECKER), office.now(staff.rents, rent), rents.claim);
        assertThat(lastClaim().get(office.spending.claims.kind().subject))
                .as("the month whose claim was cancelled, though a later one is claimed")
                .isEqualTo("ค่าเช่าบ้าน ตุลาคม 2569");
        assertThat(office.now(staff.rents, rent).get(rents.last)).hasValue(YearMonth.from(TODAY));
    }
}
