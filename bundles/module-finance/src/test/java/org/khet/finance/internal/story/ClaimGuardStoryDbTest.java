package org.khet.finance.internal.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khet.finance.internal.story.FinanceOffice.ACCOUNTANT;
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

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khet.finance.internal.bank.PayeeSort;
import org.khet.finance.internal.claim.ClaimRecord;
import org.khet.finance.internal.setting.FinanceSettings;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.TypedDecision;

/** What nobody changes or types of a claim, and who decides it. Source: finance RF-15, RF-20, RF-77, FIN-08, FIN-13, FIN-19, FIN-67, FIN-108. */
@OnEachDatabase
class ClaimGuardStoryDbTest extends FinanceStory {
    private final RecordService<ClaimRecord> claims;
    private final ClaimRecord kind;

    ClaimGuardStoryDbTest(TestDatabase database) {
        super(database);
        claims = office.spending.claims;
        kind = claims.kind();
    }

    /** Of 100,000 baht 1,000 are deducted for five late days; who made the claim takes neither that nor the seller off it. Source: FIN-66, FIN-67. */
    @Test
    void claimOfAnInspectionKeepsSumPenaltyAndSeller_itsPapersChange() {
        PropertyOffice property = new PropertyOffice(office);
        property.limits();
        property.head();
        RecordRow line = office.line(office.fund("BUD", "BUDGET"), "F2", "300000");
        RecordRow approved = property.approve(property.report(property.purchase(line, "OFFICE", "12", "20000")));
        RecordRow contracted = property.contract(approved, "240000", -5);
        var inspections = property.all.inspections;
        RecordRow partly = property.signedByAll(property.inspection(contracted, "6", "5", "20000", false));
        RecordRow claimed = act(inspections, CHECKER, partly, inspections.kind().claim);
        RecordRow claim = claims.find(
                        KT1, claimed.get(inspections.kind().claimId).orElseThrow())
                .orElseThrow();
        assertThat(claim.get(kind.net)).isEqualByComparingTo("99000");

        refused(
                () -> claims.change(
                        person(CHECKER), claim, RecordDraft.of(claim).with(kind.deductions, baht("0"))),
                "asItsOrigin");
        refused(
                () -> claims.change(
                        person(CHECKER),
                        claim,
                        RecordDraft.of(claim)
                                .with(
                                        kind.items,
                                        List.of(new RecordDraft()
                                                .with(kind.item, "อื่น")
                                                .with(kind.amount, baht("100000"))))),
                "asItsOrigin");
        refused(
                () -> claims.change(
                        person(CHECKER),
                        claim,
                        RecordDraft.of(claim)
                                .with(kind.vendor, null)
                                .with(
                                        kind.payee,
                                        SampleOffices.person(KT1, CHECKER).id())),
                "asItsOrigin");
        RecordRow changed =
                claims.change(person(CHECKER), claim, RecordDraft.of(claim).with(kind.invoiceNo, "ตย 99/118"));
        assertThat(changed.get(kind.invoiceNo)).isEqualTo("ตย 99/118");
        assertThat(changed.get(kind.deductions)).isEqualByComparingTo("1000");
    }

    /** With documents off the typed decision is that of a third person, and a setting's exception is counted. Source: FIN-13, RF-15. */
    @Test
    void typedDecisionIsNeitherOfTheCheckerNorOfThePayee_whoAskedDoesNotPay() {
        RecordRow fund = office.fund("OFF", "OFF_BUDGET");
        RecordRow account = office.account("999-1", "700000");
        office.receipt(office.book("A12"), fund, account, "700000");
        RecordRow line = office.line(fund, "F1", "700000");
        RecordRow travel = office.claimKind("TRAVEL", true, false);
        RecordRow asked = act(claims, DEPUTY, office.check(office.claim(travel, line, "620000")), kind.ask);
        Object[] decision = {
            kind.decisionNo, "ศธ 04999/12", kind.decisionOn, TODAY, kind.decisionFile, TypedDecision.signed()
        };
        refused(() -> act(claims, CHECKER, asked, kind.allow, decision), "separation");
        refused(() -> act(claims, CLAIMANT, asked, kind.allow, decision), "separation");

        office.settings.put(
                KT1,
                FinanceSettings.SEPARATION_EXCEPTIONS,
                String.valueOf(SampleOffices.person(KT1, CHECKER).id().value()),
                LocalDate.of(2026, 11, 1));
        RecordRow allowed = act(claims, CHECKER, asked, kind.allow, decision);
        assertThat(allowed.get(kind.exceptions)).as("used and counted").isEqualTo(1);
        office.settings.put(KT1, FinanceSettings.SEPARATION_EXCEPTIONS, "", LocalDate.of(2026, 11, 2));
        refused(() -> chequeOf(DEPUTY, account, allowed), "separation");
        assertThat(chequeOf(PAYER, account, allowed).get(office.payments.cheques.kind().amount))
                .isEqualByComparingTo("620000");
    }

    /** Source: RF-14, kinds-documents §9. */
    @Test
    void sumAboveTheLimitIsAllowedWithNumberDayAndFileOfTheMemo_byTheMemoItselfWithoutAFile() {
        RecordRow line = office.line(office.fund("OFF", "OFF_BUDGET"), "F1", "700000");
        RecordRow travel = office.claimKind("TRAVEL", true, false);
        RecordRow asked = act(claims, HEAD, office.check(office.claim(travel, line, "620000")), kind.ask);
        RecordRow allowed = TypedDecision.bothWays(office.fixture::answer, claims, person(DEPUTY), asked, TODAY);
        assertThat(allowed.state()).isEqualTo(kind.approved);
    }

    /** Two travellers get a cheque each. Source: FIN-22, RF-23. */
    @Test
    void chequePaysOnePayee() {
        RecordRow fund = office.fund("OFF", "OFF_BUDGET");
        RecordRow account = office.account("999-1", "5000");
        office.receipt(office.book("A12"), fund, account, "5000");
        RecordRow line = office.line(fund, "F1", "5000");
        RecordRow travel = office.claimKind("TRAVEL", true, false);
        RecordRow one = office.approved(office.claim(travel, line, "1000"));
        RecordRow more = office.approved(office.claim(travel, line, "500"));
        RecordRow other = office.approved(claims.create(
                person(HEAD),
                office.claimDraft(travel, "700")
                        .with(kind.line, line.id())
                        .with(kind.payee, SampleOffices.person(KT1, HEAD).id())));
        refused(() -> office.cheque(account, one, other), "onePayee");
        assertThat(office.cheque(account, one, more).get(office.payments.cheques.kind().amount))
                .isEqualByComparingTo("1500");
    }

    /** Who is written on a cheque is who claims; another name has its reason, blanks make no other name. Source: FIN-22. */
    @Test
    void chequeNamesThePayeeOfItsClaims_anotherNameHasItsReason() {
        RecordRow fund = office.fund("OFF", "OFF_BUDGET");
        RecordRow account = office.account("999-1", "5000");
        office.receipt(office.book("A12"), fund, account, "5000");
        RecordRow line = office.line(fund, "F1", "5000");
        RecordRow claim = office.approved(office.claim(office.claimKind("TRAVEL", true, false), line, "1000"));
        var of = office.payments.cheques.kind();
        RecordDraft draft = new RecordDraft()
                .with(of.account, account.id())
                .with(of.date, TODAY)
                .with(of.crossed, true)
                .with(of.claims, List.of(new RecordDraft().with(of.claim, claim.id())));
        refused(
                () -> office.payments.cheques.create(person(PAYER), draft.with(of.payee, "นายเจ้าหน้าที่ 13")),
                "otherPayee");
        RecordRow heir = office.payments.cheques.create(
                person(PAYER),
                draft.with(of.payee, "นางทายาท 12").with(of.payeeReason, "ผู้เบิกถึงแก่กรรม จ่ายทายาทตามคำสั่งศาล"));
        assertThat(heir.get(of.payee)).isEqualTo("นางทายาท 12");
        RecordRow own = office.payments.cheques.change(
                person(PAYER),
                heir,
                RecordDraft.of(heir).with(of.payee, "นาย เจ้าหน้าที่ 12").with(of.payeeReason, ""));
        assertThat(own.get(of.payeeReason)).isEmpty();
        assertThat(office.signed(own).state()).isEqualTo(of.signed);
    }

    private RecordRow chequeOf(int person, RecordRow account, RecordRow claim) {
        var of = office.payments.cheques.kind();
        return office.payments.cheques.create(
                person(person),
                new RecordDraft()
                        .with(of.account, account.id())
                        .with(of.date, TODAY)
                        .with(of.payee, SampleOffices.person(KT1, CLAIMANT).fullName())
                        .with(of.crossed, true)
                        .with(of.claims, List.of(new RecordDraft().with(of.claim, claim.id()))));
    }

    /** Medical treatment is claimed at the counter only, and budget money from a line only. Source: FIN-08, FIN-47. */
    @Test
    void kindOfARecordOfItsOwnIsNotTyped_budgetMoneyIsChargedToALine() {
        RecordRow medical = office.claimKind("MEDICAL", false, false);
        var kinds = office.spending.kinds.kind();
        RecordRow budget = office.fund("BUD", "BUDGET");
        RecordDraft draft = office.claimDraft(medical, "18600").with(kind.fund, budget.id());
        refused(() -> claims.create(person(CLAIMANT), draft), "budgetNeedsLine");
        RecordRow own = office.fund("OFF", "OFF_BUDGET");
        RecordRow typed = claims.create(person(CLAIMANT), draft.with(kind.fund, own.id()));

        office.spending.kinds.change(
                person(CHECKER), medical, RecordDraft.of(medical).with(kinds.typed, false));
        refused(() -> claims.create(person(CLAIMANT), draft), "notByHand");
        assertThat(claims.change(person(CLAIMANT), typed, RecordDraft.of(typed).with(kind.subject, "แก้คำผิด"))
                        .get(kind.subject))
                .as("typed before the rule")
                .isEqualTo("แก้คำผิด");
    }

    /** In December nothing is booked on a line of last year whose September is closed. Source: FIN-108, RF-77. */
    @Test
    void nothingIsClaimedOfALineWhoseYearIsClosed() {
        var lines = office.spending.lines.kind();
        RecordRow line = office.spending.lines.create(
                person(CHECKER),
                office.lineDraft(office.fund("OFF", "OFF_BUDGET"), "F1", "5000")
                        .with(lines.year, FiscalYear.of(TODAY).previous()));
        RecordDraft late = office.claimDraft(office.claimKind("TRAVEL", true, false), "1000")
                .with(kind.line, line.id())
                .with(kind.receivedOn, LocalDate.of(2026, 9, 30));
        RecordRow open = claims.create(person(CLAIMANT), late);
        act(claims, HEAD, open, kind.cancel);

        var periods = office.accounting.periods.kind();
        RecordRow september = office.accounting.periods.create(
                person(ACCOUNTANT), new RecordDraft().with(periods.month, YearMonth.of(2026, 9)));
        act(office.accounting.periods, ACCOUNTANT, september, periods.close);
        refused(() -> claims.create(person(CLAIMANT), late), "yearClosed");
    }

    /** Money that the treasury paid to the office is paid out: its claim is not cancelled to be drawn once more. Source: FIN-19, RF-20. */
    @Test
    void claimWhoseMoneyCameToTheOfficeIsNotCancelled() {
        RecordRow account = office.account("999-1", "0");
        RecordRow line = office.line(office.fund("BUD", "BUDGET"), "F1", "10000");
        RecordRow claim = office.approved(office.claim(office.claimKind("TRAVEL", true, false), line, "7000"));
        var of = office.payments.withdrawals.kind();
        RecordRow draft = office.withdrawal(TODAY, account, claim);
        act(office.payments.withdrawals, ACCOUNTANT, draft, of.check);
        act(office.payments.withdrawals, PAYER, draft, of.key, of.gfmisNo, "36", of.gfmisOn, TODAY);
        act(office.payments.withdrawals, HEAD, draft, of.approve);
        act(office.payments.withdrawals, PAYER, draft, of.pay, of.paidOn, TODAY);

        assertThat(office.now(claims, claim).state()).isEqualTo(kind.approved);
        refused(() -> act(claims, DIRECTOR, claim, kind.cancel), "drawnAlready");
    }

    /** 100 baht of 10,700 were withheld when it was approved; another sort of vendor or kind of claims later changes neither tax nor net. Source: FIN-16. */
    @Test
    void taxOfAnApprovedClaimStaysAsItWasApproved() {
        RecordRow fund = office.fund("OFF", "OFF_BUDGET");
        RecordRow account = office.account("999-1", "0");
        office.receipt(office.book("A12"), fund, account, "20000");
        RecordRow line = office.line(fund, "F1", "20000");
        var vendors = office.spending.vendors.kind();
        RecordRow shop = new PropertyOffice(office).vendor();
        RecordRow bought = office.claimKind("BUY", true, true);
        RecordRow given = claims.create(
                person(CLAIMANT),
                office.claimDraft(bought, "10700")
                        .with(kind.line, line.id())
                        .with(kind.payee, null)
                        .with(kind.vendor, shop.id())
                        .with(kind.vat, baht("700")));
        var kinds = office.spending.kinds.kind();
        RecordRow free = office.spending.kinds.change(
                person(CHECKER), bought, RecordDraft.of(bought).with(kinds.withholds, false));
        RecordRow back = act(claims, CHECKER, given, kind.giveBack, kind.missing, "ใบส่งของ");
        assertThat(claims.change(person(CLAIMANT), back, RecordDraft.of(back)).get(kind.tax))
                .as("what is handed in again is counted anew")
                .isEqualByComparingTo("0");
        RecordRow again = office.spending.kinds.change(
                person(CHECKER), free, RecordDraft.of(free).with(kinds.withholds, true));
        RecordRow approved = office.approved(act(claims, CLAIMANT, given, kind.resubmit));
        assertThat(approved.get(kind.tax)).isEqualByComparingTo("100");

        office.spending.kinds.change(
                person(CHECKER), again, RecordDraft.of(again).with(kinds.withholds, false));
        office.spending.vendors.change(
                person(CHECKER), shop, RecordDraft.of(shop).with(vendors.sort, PayeeSort.NATURAL));
        RecordRow cheque = office.cheque(account, approved);
        assertThat(cheque.get(office.payments.cheques.kind().amount)).isEqualByComparingTo("10600");
        office.delivered(office.signed(cheque));
        RecordRow paid = office.now(claims, approved);
        assertThat(paid.get(kind.tax)).isEqualByComparingTo("100");
        assertThat(paid.get(kind.net)).isEqualByComparingTo("10600");
        var certificates = office.payments.certificates;
        assertThat(certificates.all(person(HEAD), RecordFilter.ALL))
                .extracting(row -> row.get(certificates.kind().tax).toPlainString())
                .containsExactly("100.00");
    }
}
