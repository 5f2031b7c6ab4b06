package org.khet.finance.internal.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.khet.finance.internal.story.FinanceOffice.CHECKER;
import static org.khet.finance.internal.story.FinanceOffice.CLAIMANT;
import static org.khet.finance.internal.story.FinanceOffice.DIRECTOR;
import static org.khet.finance.internal.story.FinanceOffice.HEAD;
import static org.khet.finance.internal.story.FinanceOffice.KT1;
import static org.khet.finance.internal.story.FinanceOffice.PAYER;
import static org.khet.finance.internal.story.FinanceOffice.TODAY;
import static org.khet.finance.internal.story.FinanceOffice.act;
import static org.khet.finance.internal.story.FinanceOffice.person;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.finance.internal.claim.ClaimRecord;
import org.khet.finance.internal.imports.BankAnswerImporter;
import org.khet.finance.internal.payment.TransferRecord;
import org.khet.portal.api.imports.ImportField;
import org.khet.portal.api.imports.ImportRow;
import org.khet.portal.api.imports.ImportTarget;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** The bank answers a transfer with a file, which tells its result as an officer would type it. Source: finance FIN-25. */
@OnEachDatabase
class BankAnswerStoryDbTest {
    private static final String FILE = "KTB_RESULT_25691120.csv";
    private static final String SOMCHAI = "999-2-34567-8";
    private static final String MALEE = "012-3-45678-9";

    private final TestDatabase database;
    private final FinanceOffice office;
    private final TransferRecord kind;
    private final ClaimRecord claims;
    private final BankAnswerImporter importer;
    private RecordRow own;
    private RecordRow line;
    private RecordRow travel;

    BankAnswerStoryDbTest(TestDatabase database) {
        this.database = database;
        this.office = new FinanceOffice(database);
        this.kind = office.payments.transfers.kind();
        this.claims = office.spending.claims.kind();
        this.importer = BankAnswerImporter.over(() -> office.all);
    }

    @BeforeEach
    void moneyIsThere() {
        database.clear();
        office.limits();
        RecordRow fund = office.fund("OFF", "OFF_BUDGET");
        own = office.account("999-1-00001-2", "0");
        office.receipt(office.book("A12"), fund, own, "10000");
        line = office.line(fund, "F1", "9000");
        travel = office.claimKind("TRAVEL", true, false);
    }

    @AfterEach
    void sumsAreTrue() {
        FinanceSums.check(database);
    }

    private RecordRow claim(String sum, String account) {
        return office.approved(office.spending.claims.create(
                person(CLAIMANT),
                office.claimDraft(travel, sum).with(claims.line, line.id()).with(claims.accountNo, account)));
    }

    private RecordRow sent(RecordRow... paid) {
        RecordRow made = office.payments.transfers.create(
                person(PAYER),
                new RecordDraft()
                        .with(kind.account, own.id())
                        .with(kind.date, TODAY)
                        .with(kind.subject, "โอนเงินค่าเดินทาง")
                        .with(
                                kind.claims,
                                Stream.of(paid)
                                        .map(claim -> new RecordDraft()
                                                .with(kind.claim, claim.id())
                                                .with(kind.failed, false))
                                        .toList()));
        act(office.payments.transfers, HEAD, made, kind.sign);
        act(office.payments.transfers, DIRECTOR, made, kind.sign);
        return act(office.payments.transfers, PAYER, made, kind.send);
    }

    private static ImportRow row(int no, String claim, String account, String sum, String result, String reference) {
        return RecordedFindings.row(
                no,
                "claim",
                claim,
                "account",
                account,
                "amount",
                sum,
                "paid_on",
                "2026-11-20",
                "result",
                result,
                "reference",
                reference);
    }

    private static ImportRow refused(ImportRow row, String why) {
        row.set("why", why);
        return row;
    }

    private String number(RecordRow claim) {
        return claim.get(claims.number).text();
    }

    private List<String> take(ImportRow... rows) {
        return RecordedFindings.take(person(PAYER), importer, FILE, rows).found();
    }

    private String state(RecordRow claim) {
        return office.now(office.spending.claims, claim).state().name();
    }

    private String of(RecordRow transfer) {
        return office.now(office.payments.transfers, transfer).state().name();
    }

    /** 1,000 by its number, 2,000.55 by an account of which the bank hides digits, 500 refused: 3,000.55 leaves the account. */
    @Test
    void fileAnswersEachPayment_byNumberOrAccountAndSum() {
        RecordRow first = claim("1000", SOMCHAI);
        RecordRow second = claim("2000.55", SOMCHAI);
        RecordRow third = claim("500", MALEE);
        RecordRow transfer = sent(first, second, third);

        List<String> found = take(
                row(2, number(first), "9992345678", "1000", "สำเร็จ", "KTB001"),
                row(3, "", "XXXXX45678", "2000.55", "Success", "KTB002"),
                refused(row(4, "", "123456789", "500", "ไม่สำเร็จ", ""), "บัญชีปลายทางปิดแล้ว"),
                row(5, "รวม", "", "3500.55", "", ""));

        assertThat(found).containsExactly("5 finance.import.found.total");
        RecordRow done = office.now(office.payments.transfers, transfer);
        assertThat(done.state()).isEqualTo(kind.done);
        assertThat(done.get(kind.confirmedOn)).contains(TODAY);
        assertThat(done.lines(kind.claims))
                .extracting(
                        one -> one.get(kind.reference) + " " + one.get(kind.failed) + " " + one.get(kind.refusedWhy))
                .containsExactly("KTB001 false ", "KTB002 false ", " true บัญชีปลายทางปิดแล้ว");
        assertThat(done.get(kind.total)).as("what has left the account").isEqualByComparingTo("3000.55");
        assertThat(List.of(state(first), state(second), state(third))).containsExactly("PAID", "PAID", "APPROVED");
        assertThat(office.now(office.spending.accounts, own).get(office.spending.accounts.kind().free))
                .isEqualByComparingTo("6999.45");
        assertThat(take(row(2, number(first), SOMCHAI, "1000", "สำเร็จ", "KTB001")))
                .as("the same file again answers nothing")
                .containsExactly("2 finance.import.found.answerUnknown");
    }

    /** A refused transfer of 750 leaves the account whole, and its claim may be paid again. */
    @Test
    void transferThatTheBankRefusedAsAWholePaysNothing() {
        RecordRow claim = claim("750", SOMCHAI);
        RecordRow transfer = sent(claim);

        assertThat(take(row(2, number(claim), "", "750", "Rejected", ""))).isEmpty();

        assertThat(of(transfer)).isEqualTo("DONE");
        RecordRow done = office.now(office.payments.transfers, transfer);
        assertThat(done.get(kind.total)).isEqualByComparingTo("0");
        assertThat(done.lines(kind.claims).getFirst().get(kind.refusedWhy))
                .as("without a column of reasons the bank's word")
                .isEqualTo("Rejected");
        assertThat(office.now(office.spending.accounts, own).get(office.spending.accounts.kind().free))
                .isEqualByComparingTo("10000");
        assertThat(office.cheque(own, claim).id()).isPositive();
    }

    @Test
    void whatDoesNotMatchIsSaid_andATransferIsTakenWholeOrNotAtAll() {
        RecordRow first = claim("1000", SOMCHAI);
        RecordRow second = claim("2000.55", MALEE);
        RecordRow waiting = sent(first, second);
        RecordRow alone = claim("300", MALEE);
        RecordRow other = sent(alone);

        assertThat(take(
                        row(2, number(first), SOMCHAI, "1000", "สำเร็จ", ""),
                        row(3, number(second), MALEE, "2000.50", "สำเร็จ", ""),
                        row(4, number(second), SOMCHAI, "2000.55", "สำเร็จ", ""),
                        row(5, number(second), MALEE, "2000.55", "รอดำเนินการ", ""),
                        row(6, "9999/9999", "", "2000.55", "สำเร็จ", ""),
                        row(7, "", "", "2000.55", "สำเร็จ", ""),
                        row(8, number(alone), "", "สามร้อย", "สำเร็จ", ""),
                        row(9, number(alone), "", "300", "สำเร็จ", "KTB9")))
                .containsExactly(
                        "2 finance.import.found.answerPart",
                        "3 finance.import.found.answerSum",
                        "4 finance.import.found.answerAccount",
                        "5 finance.import.found.answerWord",
                        "6 finance.import.found.answerUnknown",
                        "7 finance.import.found.answerUnknown",
                        "8 finance.import.found.sum");

        assertThat(of(other)).as("the other transfer is answered").isEqualTo("DONE");
        assertThat(of(waiting)).isEqualTo("SENT");
        assertThat(state(first)).isEqualTo("APPROVED");
    }

    @Test
    void twoAnswersForOnePaymentAndSeveralDaysAreNotTaken() {
        RecordRow first = claim("1000", SOMCHAI);
        RecordRow second = claim("2000.55", MALEE);
        RecordRow transfer = sent(first, second);
        ImportRow good = row(2, number(first), "", "1000", "สำเร็จ", "");
        ImportRow late = row(3, number(second), "", "2000.55", "สำเร็จ", "");

        assertThat(take(good, late, row(4, "", MALEE, "2000.55", "ไม่สำเร็จ", "")))
                .containsExactly(
                        "2 finance.import.found.answerPart",
                        "3 finance.import.found.answerTwice",
                        "4 finance.import.found.answerTwice");
        late.set("paid_on", "2026-11-19");
        assertThat(take(good, late))
                .containsExactly("2 finance.import.found.answerDays", "3 finance.import.found.answerDays");
        assertThat(of(transfer)).isEqualTo("SENT");
    }

    /** Two claims of 400 to one account: the file has to say which of them it means. */
    @Test
    void paymentsThatLookAlikeAreToldApartByTheirNumbers() {
        RecordRow first = claim("400", SOMCHAI);
        RecordRow second = claim("400", SOMCHAI);
        RecordRow transfer = sent(first, second);

        assertThat(take(row(2, "", SOMCHAI, "400", "สำเร็จ", ""), row(3, "", SOMCHAI, "400", "ไม่สำเร็จ", "")))
                .containsExactly("2 finance.import.found.answerSeveral", "3 finance.import.found.answerSeveral");
        assertThat(take(
                        row(2, number(first), SOMCHAI, "400", "สำเร็จ", ""),
                        row(3, number(second), SOMCHAI, "400", "ไม่สำเร็จ", "")))
                .isEmpty();
        assertThat(of(transfer)).isEqualTo("DONE");
        assertThat(List.of(state(first), state(second))).containsExactly("PAID", "APPROVED");
    }

    @Test
    void whoCheckedTheClaim_whoIsNotTheirs_andAnotherOfficeTakeNothing() {
        RecordRow claim = claim("600", SOMCHAI);
        RecordRow transfer = sent(claim);
        ImportRow row = row(2, number(claim), "", "600", "สำเร็จ", "");

        assertThat(RecordedFindings.take(person(CHECKER), importer, FILE, row).found())
                .containsExactly("2 finance.import.found.answerNotAllowed");
        TestCaller elsewhere = TestCaller.in(SampleOffices.KT2).with(importer.permission());
        assertThat(RecordedFindings.take(elsewhere, importer, FILE, row).found())
                .containsExactly("2 finance.import.found.answerUnknown");
        ImportTarget.Arrival arrival = new ImportTarget.Arrival(FILE, TODAY);
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() ->
                        importer.store(TestCaller.in(KT1), List.of(row), Set.of(), arrival, new RecordedFindings()));
        assertThat(of(transfer)).isEqualTo("SENT");
        act(office.payments.transfers, PAYER, transfer, kind.cancel);
        assertThatExceptionOfType(Outdated.class)
                .as("cancelled after the look")
                .isThrownBy(
                        () -> importer.store(person(PAYER), List.of(row), Set.of(), arrival, new RecordedFindings()));
        assertThat(state(claim)).isEqualTo("APPROVED");
    }

    @Test
    void oneColumnAtLeastSaysWhichPaymentIsMeant() {
        assertThat(importer.missing(Set.of("account", "amount", "paid_on", "result")))
                .isEmpty();
        assertThat(importer.missing(Set.of("claim", "amount", "paid_on", "result")))
                .isEmpty();
        assertThat(importer.missing(Set.of("amount", "result")))
                .extracting(ImportField::id)
                .containsExactly("claim", "paid_on");
    }
}
