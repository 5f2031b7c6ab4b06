package org.khet.finance.internal.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khet.finance.internal.story.FinanceOffice.CHECKER;
import static org.khet.finance.internal.story.FinanceOffice.CLAIMANT;
import static org.khet.finance.internal.story.FinanceOffice.DIRECTOR;
import static org.khet.finance.internal.story.FinanceOffice.HEAD;
import static org.khet.finance.internal.story.FinanceOffice.KT1;
import static org.khet.finance.internal.story.FinanceOffice.PAYER;
import static org.khet.finance.internal.story.FinanceOffice.TODAY;
import static org.khet.finance.internal.story.FinanceOffice.act;
import static org.khet.finance.internal.story.FinanceOffice.baht;
import static org.khet.finance.internal.story.FinanceOffice.person;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.khet.finance.internal.job.ChequeExpiryJob;
import org.khet.finance.internal.remittance.RemittanceSort;
import org.khet.portal.api.acting.ActingCapacity;
import org.khet.portal.api.acting.ActingLimits;
import org.khet.portal.api.acting.Decider;
import org.khet.portal.api.acting.HalfDay;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeCallers;
import org.khet.portal.testkit.record.TypedDecision;

/** Papers that pay: what was signed stays as it was, a claim is drawn once, nobody pays what the same person approved. */
@OnEachDatabase
class PaperGuardStoryDbTest extends FinanceStory {
    PaperGuardStoryDbTest(TestDatabase database) {
        super(database);
    }

    private RecordRow account(RecordRow fund, String number, String sum) {
        RecordRow account = office.account(number, "0");
        office.receipt(office.book("B" + number), fund, account, sum);
        return account;
    }

    private RecordRow transfer(RecordRow account, RecordRow... claims) {
        var kind = office.payments.transfers.kind();
        return office.payments.transfers.create(
                person(PAYER),
                new RecordDraft()
                        .with(kind.account, account.id())
                        .with(kind.date, TODAY)
                        .with(kind.subject, "โอนเงินค่าเดินทาง")
                        .with(
                                kind.claims,
                                List.of(claims).stream().map(this::line).toList()));
    }

    private RecordDraft line(RecordRow claim) {
        var kind = office.payments.transfers.kind();
        return new RecordDraft()
                .with(kind.claim, claim.id())
                .with(kind.reference, "REF")
                .with(kind.failed, false);
    }

    /** The answer of the bank is about the claims that were signed: none is added, none taken off. Source: RF-24. */
    @Test
    void transferIsConfirmedWithTheClaimsThatWereSigned() {
        RecordRow fund = office.fund("OFF", "OFF_BUDGET");
        RecordRow account = account(fund, "999-1", "10000");
        RecordRow travel = office.claimKind("TRAVEL", true, false);
        RecordRow money = office.line(fund, "F1", "5000");
        RecordRow signed = office.approved(office.claim(travel, money, "1000"));
        RecordRow added = office.approved(office.claim(travel, money, "2000"));
        var kind = office.payments.transfers.kind();
        RecordRow transfer = transfer(account, signed);
        act(office.payments.transfers, HEAD, transfer, kind.sign);
        act(office.payments.transfers, DIRECTOR, transfer, kind.sign);
        RecordRow sent = act(office.payments.transfers, PAYER, transfer, kind.send);

        for (List<RecordDraft> typed : List.of(List.of(line(signed), line(added)), List.of(line(added)))) {
            refused(
                    () -> office.payments.transfers.act(
                            person(PAYER),
                            sent,
                            kind.confirm,
                            new RecordDraft().with(kind.confirmedOn, TODAY).with(kind.claims, typed),
                            ""),
                    "claimsChanged");
        }
        assertThat(office.now(office.spending.claims, added).state()).isEqualTo(office.spending.claims.kind().approved);
    }

    /** Money that has come to the office is not drawn from the treasury again. Source: RF-20, RF-25. */
    @Test
    void claimIsDrawnFromTheTreasuryOnce() {
        RecordRow account = office.account("999-1", "0");
        RecordRow money = office.line(office.fund("BUD", "BUDGET"), "F1", "50000");
        RecordRow claim = office.approved(office.claim(office.claimKind("TRAVEL", true, false), money, "20000"));
        var kind = office.payments.withdrawals.kind();
        RecordRow checked = act(office.payments.withdrawals, HEAD, withdrawal(account, claim), kind.check);
        RecordRow keyed = act(
                office.payments.withdrawals, PAYER, checked, kind.key, kind.gfmisNo, "3600012345", kind.gfmisOn, TODAY);
        RecordRow granted = act(office.payments.withdrawals, FinanceOffice.DEPUTY, keyed, kind.approve);
        act(office.payments.withdrawals, PAYER, granted, kind.pay, kind.paidOn, TODAY);

        assertThat(office.now(office.spending.claims, claim).get(office.spending.claims.kind().drawn))
                .isTrue();
        refused(() -> withdrawal(account, claim), "alreadyDrawn");
    }

    private RecordRow withdrawal(RecordRow account, RecordRow claim) {
        return office.withdrawal(TODAY, account, claim);
    }

    /** The kind of money of a claim is that of its line. Source: RF-08. */
    @Test
    void claimWithALineNamesNoKindOfMoneyBesides() {
        RecordRow budget = office.fund("BUD", "BUDGET");
        RecordRow other = office.fund("OFF", "OFF_BUDGET");
        RecordRow money = office.line(budget, "F1", "5000");
        RecordRow travel = office.claimKind("TRAVEL", true, false);
        var kind = office.spending.claims.kind();

        refused(
                () -> office.spending.claims.create(
                        person(CLAIMANT),
                        office.claimDraft(travel, "100")
                                .with(kind.line, money.id())
                                .with(kind.fund, other.id())),
                "lineAndFund");
    }

    private void actsForTheDirector(@Nullable String most, Set<String> modules) {
        actsForTheDirector(TODAY, most, modules);
    }

    private void actsForTheDirector(LocalDate day, @Nullable String most, Set<String> modules) {
        var director = SampleOffices.person(KT1, DIRECTOR).id();
        office.acting.away(
                KT1,
                director,
                HalfDay.morning(day),
                HalfDay.afternoon(day),
                new Decider(
                        director,
                        SampleOffices.person(KT1, HEAD).id(),
                        ActingCapacity.ACTING,
                        1,
                        new ActingLimits("", most == null ? null : baht(most), modules),
                        "คำสั่งที่ 9/2569"));
    }

    /** An order that lends up to 100,000 lends no more of the director's power. Source: RF-14, core E-27. */
    @Test
    void whoActsApprovesUpToTheSumOfTheOrder() {
        RecordRow money = office.line(office.fund("OFF", "OFF_BUDGET"), "F1", "500000");
        RecordRow travel = office.claimKind("TRAVEL", true, false);
        var kind = office.spending.claims.kind();
        RecordRow large = office.check(office.claim(travel, money, "100000.01"));
        RecordRow fits = office.check(office.claim(travel, money, "100000"));
        actsForTheDirector("100000", Set.of("finance"));

        refused(() -> act(office.spending.claims, HEAD, large, kind.approve), "aboveLimit");
        assertThat(act(office.spending.claims, HEAD, fits, kind.approve).state())
                .isEqualTo(kind.approved);
    }

    /** An order about another module lends nothing of finance. Source: RF-14, core E-27. */
    @Test
    void whoActsInAnotherModuleApprovesUpToTheOwnLimit() {
        RecordRow money = office.line(office.fund("OFF", "OFF_BUDGET"), "F1", "500000");
        RecordRow large = office.check(office.claim(office.claimKind("TRAVEL", true, false), money, "50000.01"));
        actsForTheDirector(null, Set.of("ict"));

        refused(() -> act(office.spending.claims, HEAD, large, office.spending.claims.kind().approve), "aboveLimit");
    }

    /** What one signer has signed is what the other signs. Source: RF-24. */
    @Test
    void paperStaysAsTheFirstSignerSawIt() {
        RecordRow fund = office.fund("OFF", "OFF_BUDGET");
        RecordRow account = account(fund, "999-1", "10000");
        RecordRow other = account(fund, "999-2", "10000");
        RecordRow money = office.line(fund, "F1", "9000");
        RecordRow travel = office.claimKind("TRAVEL", true, false);
        var cheques = office.payments.cheques.kind();
        var transfers = office.payments.transfers.kind();
        RecordRow cheque = office.cheque(account, office.approved(office.claim(travel, money, "1000")));
        RecordRow transfer = transfer(account, office.approved(office.claim(travel, money, "2000")));

        refused(
                () -> office.payments.cheques.change(
                        person(PAYER), cheque, RecordDraft.of(cheque).with(cheques.account, other.id())),
                "chequeAccount");
        RecordRow moved = office.payments.transfers.change(
                person(PAYER), transfer, RecordDraft.of(transfer).with(transfers.account, other.id()));
        assertThat(office.now(office.spending.accounts, account).get(office.spending.accounts.kind().held))
                .as("the first account holds the cheque only")
                .isEqualByComparingTo("1000");
        RecordRow signedCheque = act(office.payments.cheques, HEAD, cheque, cheques.sign);
        RecordRow signedTransfer = act(office.payments.transfers, HEAD, moved, transfers.sign);
        refused(
                () -> office.payments.cheques.change(
                        person(PAYER),
                        signedCheque,
                        RecordDraft.of(signedCheque).with(cheques.payee, "ผู้อื่น")),
                "signedFixed");
        refused(
                () -> office.payments.transfers.change(
                        person(PAYER),
                        signedTransfer,
                        RecordDraft.of(signedTransfer).with(transfers.account, account.id())),
                "signedFixed");
    }

    /** Signers of an open account change by their action and its order only. Source: FIN-96. */
    @Test
    void signersOfAnOpenAccountChangeByOrderOnly() {
        RecordRow account = office.account("999-1", "0");
        var kind = office.spending.accounts.kind();
        RecordDraft self = new RecordDraft()
                .with(kind.signer, SampleOffices.person(KT1, CHECKER).id())
                .with(kind.signsFrom, TODAY);
        List<RecordDraft> signers =
                new java.util.ArrayList<>(RecordDraft.of(account).lines(kind.signers));
        signers.add(self);

        refused(
                () -> office.spending.accounts.change(
                        person(CHECKER), account, RecordDraft.of(account).with(kind.signers, signers)),
                "signersByOrder");
        RecordRow renamed = office.spending.accounts.change(
                person(CHECKER), account, RecordDraft.of(account).with(kind.name, "ชื่อใหม่"));
        assertThat(renamed.get(kind.name)).isEqualTo("ชื่อใหม่");
    }

    /** Who checked a claim hands over no cheque for it, whoever wrote the cheque. Source: RF-15. */
    @Test
    void whoCheckedOrApprovedHandsOverNoMoney() {
        RecordRow fund = office.fund("OFF", "OFF_BUDGET");
        RecordRow account = account(fund, "999-1", "10000");
        RecordRow money = office.line(fund, "F1", "5000");
        RecordRow claim = office.approved(office.claim(office.claimKind("TRAVEL", true, false), money, "1000"));
        var kind = office.payments.cheques.kind();
        RecordRow signed = office.signed(office.cheque(account, claim));

        refused(
                () -> act(
                        office.payments.cheques,
                        CHECKER,
                        signed,
                        kind.deliver,
                        kind.deliveredTo,
                        "ผู้รับเงิน",
                        kind.deliveredOn,
                        TODAY),
                "separation");
        assertThat(office.delivered(signed).state()).isEqualTo(kind.delivered);
    }

    private RecordRow taxed(RecordRow fund, String sum) {
        RecordRow money = office.line(fund, "F1", sum);
        return office.approved(office.claim(office.claimKind("BUY", true, true), money, sum));
    }

    /** A cheque that is taken back takes its tax certificate back: the tax is remitted once. Source: RF-18, FIN-24. */
    @Test
    void takenBackPaymentVoidsItsTaxCertificate_filedClaimToo() {
        RecordRow fund = office.fund("OFF", "OFF_BUDGET");
        RecordRow account = account(fund, "999-1", "40000");
        RecordRow claim = taxed(fund, "20000");
        var claims = office.spending.claims.kind();
        RecordRow cheque = office.delivered(office.signed(office.cheque(account, claim)));
        act(office.spending.claims, CHECKER, claim, claims.file, claims.evidence, "แฟ้ม 1/2570");

        act(office.payments.cheques, PAYER, cheque, office.payments.cheques.kind().annul);
        assertThat(office.now(office.spending.claims, claim).state()).isEqualTo(claims.approved);
        assertThat(database.number("select count(*) from fin_tax_certificate where state = 'VOID'"))
                .isEqualTo(1);
        office.delivered(office.signed(office.cheque(account, claim)));
        assertThat(database.number("select count(*) from fin_tax_certificate where state = 'IN_FORCE'"))
                .isEqualTo(1);
        RecordRow vendor = office.spending.vendors.create(
                person(CHECKER),
                new RecordDraft()
                        .with(office.spending.vendors.kind().taxId, "0994000000006")
                        .with(office.spending.vendors.kind().branch, "00000")
                        .with(office.spending.vendors.kind().name, "สำนักงานสรรพากรพื้นที่ตัวอย่าง")
                        .with(office.spending.vendors.kind().sort, org.khet.finance.internal.bank.PayeeSort.JURISTIC)
                        .with(office.spending.vendors.kind().vat, false)
                        .with(office.spending.vendors.kind().phone, ""));
        var all = office.all.control().remittances;
        RecordRow remittance = all.create(
                person(CHECKER),
                new RecordDraft()
                        .with(all.kind().sort, RemittanceSort.WITHHOLDING)
                        .with(all.kind().month, YearMonth.from(TODAY))
                        .with(all.kind().unit, SampleOffices.unit(KT1, "FIN").id())
                        .with(all.kind().vendor, vendor.id())
                        .with(
                                all.kind().kind,
                                office.claimKind("REMIT", false, false).id()));
        assertThat(remittance.get(all.kind().total)).isEqualByComparingTo("200");
    }

    /** One cheque that cannot be taken back today does not keep the others from expiring. Source: RF-24, FIN-24. */
    @Test
    void chequeThatCannotExpireHoldsUpNoOther() {
        var days = office.accounting.days.kind();
        RecordRow fund = office.fund("OFF", "OFF_BUDGET");
        RecordRow account = account(fund, "999-1", "40000");
        RecordRow money = office.line(fund, "F1", "9000");
        RecordRow travel = office.claimKind("TRAVEL", true, false);
        RecordRow stuck = office.approved(office.claim(travel, money, "1000"));
        RecordRow other = account(office.fund("OFF2", "OFF_BUDGET"), "999-2", "5000");
        RecordRow first = office.delivered(office.signed(office.cheque(other, stuck)));
        RecordRow second = office.delivered(
                office.signed(office.cheque(account, office.approved(office.claim(travel, money, "2000")))));
        RecordRow day = office.accounting.days.create(
                person(PAYER), new RecordDraft().with(days.date, TODAY).with(days.part, "BUDGET"));
        RecordRow submitted = act(
                office.accounting.days,
                PAYER,
                day,
                days.submit,
                days.cash,
                baht("0"),
                days.cheques,
                baht("0"),
                days.bank,
                baht("0"));
        act(office.accounting.days, FinanceOffice.ACCOUNTANT, submitted, days.accept);
        database.execute("update fin_bank_account set part = 'BUDGET' where id = " + other.id());

        int expired =
                ChequeExpiryJob.expire(office.all, office.rules, new FakeCallers().system(KT1), TODAY.plusMonths(7));
        assertThat(expired).isEqualTo(1);
        assertThat(office.now(office.payments.cheques, first).state())
                .isEqualTo(office.payments.cheques.kind().delivered);
        assertThat(office.now(office.payments.cheques, second).state())
                .isEqualTo(office.payments.cheques.kind().expired);
    }

    /** Who acts for the director decides on the days of the absence only, and the cover says for whom. Source: FIN-99, RF-14. */
    @Test
    void actingPersonApprovesOnlyWhileTheOtherIsAway_theCoverSaysForWhom() throws IOException {
        RecordRow money = office.line(office.fund("OFF", "OFF_BUDGET"), "F1", "500000");
        RecordRow claim = office.check(office.claim(office.claimKind("TRAVEL", true, false), money, "60000"));
        var kind = office.spending.claims.kind();
        actsForTheDirector(TODAY.minusDays(1), "100000", Set.of("finance"));
        refused(() -> act(office.spending.claims, HEAD, claim, kind.approve), "aboveLimit");

        actsForTheDirector(TODAY, "100000", Set.of("finance"));
        RecordRow approved = office.spending.claims.act(
                new ActingClaimant(person(HEAD), "นายผู้อำนวยการ 1"),
                office.now(office.spending.claims, claim),
                kind.approve,
                new RecordDraft(),
                "");
        Map<String, ?> cover =
                new PrintedPapers(database.unit()).of(office.all, office.spending.claims, approved, "claim");
        assertThat(cover.get("approver")).isEqualTo(person(HEAD).name());
        assertThat(cover.get("approverFor")).isEqualTo("นายผู้อำนวยการ 1");
        assertThat(String.valueOf(cover.get("signatures"))).contains("forName=นายผู้อำนวยการ 1");
    }

    /** A sum above what the head approves was allowed: the cover names who allowed it, and for whom. Source: FIN-99, RF-14. */
    @Test
    void coverOfAnAllowedClaimNamesWhoAllowedIt_andForWhom() throws IOException {
        RecordRow money = office.line(office.fund("OFF", "OFF_BUDGET"), "F1", "900000");
        var kind = office.spending.claims.kind();
        RecordRow asked = act(
                office.spending.claims,
                HEAD,
                office.check(office.claim(office.claimKind("TRAVEL", true, false), money, "620000")),
                kind.ask);
        RecordRow allowed = office.spending.claims.act(
                new ActingClaimant(person(FinanceOffice.DEPUTY), "นายผู้อำนวยการ 1"),
                asked,
                kind.allow,
                new RecordDraft()
                        .with(kind.decisionNo, "ศธ 04999/12")
                        .with(kind.decisionOn, TODAY)
                        .with(kind.decisionFile, TypedDecision.signed()),
                "");

        Map<String, ?> cover =
                new PrintedPapers(database.unit()).of(office.all, office.spending.claims, allowed, "claim");
        assertThat(cover.get("approver")).isEqualTo(person(FinanceOffice.DEPUTY).name());
        assertThat(cover.get("approverFor")).isEqualTo("นายผู้อำนวยการ 1");
        assertThat(String.valueOf(cover.get("signatures")))
                .contains("what=เสนอขออนุมัติเกินวงเงิน", "what=อนุมัติตามบันทึก", "forName=นายผู้อำนวยการ 1");
    }
}
