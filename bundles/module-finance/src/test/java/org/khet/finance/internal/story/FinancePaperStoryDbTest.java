package org.khet.finance.internal.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.khet.finance.internal.story.FinanceOffice.ACCOUNTANT;
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
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.khet.finance.internal.bank.PayeeSort;
import org.khet.finance.internal.job.SlowLineJob;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.print.Paper;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.text.BahtText;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeCallers;

/** Papers say what the records say, sums in Thai words; every key of a template is filled. Source: finance D. */
@OnEachDatabase
class FinancePaperStoryDbTest extends FinanceStory {
    private final PrintedPapers printed;

    FinancePaperStoryDbTest(TestDatabase database) {
        super(database);
        this.printed = new PrintedPapers(database.unit());
    }

    private Map<String, ?> print(RecordService<?> service, RecordRow row, String paper) throws IOException {
        return printed.of(office.all, service, row, paper);
    }

    /** 21.00, 1,000,001.01, 0.25 and 10,600.25 stand right on receipts, original and copy. Source: FIN-103, J.4.12. */
    @Test
    void receiptShowsSumsInThaiWords() throws IOException {
        RecordRow fund = office.fund("OFF", "OFF_BUDGET");
        RecordRow account = office.account("999-1", "0");
        RecordRow book = office.book("A12");
        Map<String, String> words = Map.of(
                "0.25", "ยี่สิบห้าสตางค์",
                "21.00", "ยี่สิบเอ็ดบาทถ้วน",
                "1000001.01", "หนึ่งล้านเอ็ดบาทหนึ่งสตางค์",
                "1530000.00", "หนึ่งล้านห้าแสนสามหมื่นบาทถ้วน",
                "10600.25", "หนึ่งหมื่นหกร้อยบาทยี่สิบห้าสตางค์");
        assertThat(BahtText.inWords(baht("0.00"))).isEqualTo("ศูนย์บาทถ้วน");
        for (Map.Entry<String, String> one : words.entrySet()) {
            RecordRow receipt = office.receipt(book, fund, account, one.getKey());
            Map<String, ?> model = print(office.accounting.receipts, receipt, "receipt");
            assertThat(model.get("words")).isEqualTo(one.getValue());
            assertThat(String.valueOf(model.get("copies"))).contains("ต้นฉบับ", "สำเนา");
            assertThat(receipt.get(office.accounting.receipts.kind().totalWords))
                    .isEqualTo(one.getValue());
        }
    }

    /** The cheque stands where its bank wants it; the stub tells what is left. Source: FIN-22. */
    @Test
    void chequeIsPrintedAtThePlacesOfItsBank_claimAndPaymentHaveTheirPapers() throws IOException {
        RecordRow fund = office.fund("OFF", "OFF_BUDGET");
        RecordRow account = office.account("999-1", "0");
        office.receipt(office.book("A12"), fund, account, "20000");
        RecordRow line = office.line(fund, "F1", "20000");
        RecordRow claim = office.approved(
                office.claim(office.claimKind("TRAVEL", true, false, "ใบรับรอง"), line, "10600.25"), true);
        RecordRow cheque = office.delivered(office.signed(office.cheque(account, claim)));
        assertThat(print(office.payments.cheques, cheque, "cheque").get("payee_x"))
                .as("as shipped")
                .isEqualTo("25");
        var layout = office.payments.layouts.kind();
        RecordDraft places = new RecordDraft().with(layout.bank, "KTB");
        layout.fields().stream()
                .filter(field -> field != layout.bank)
                .forEach(field -> places.with(
                        field, field.name().equals("width") ? 178 : field.name().equals("height") ? 89 : 40));
        office.payments.layouts.create(person(CHECKER), places);
        assertThatExceptionOfType(Rejected.class)
                .as("outside of the sheet, or a second one of the bank")
                .isThrownBy(() -> office.payments.layouts.create(person(CHECKER), places.with(layout.payeeX, 200)));

        Map<String, ?> model = print(office.payments.cheques, cheque, "cheque");
        assertThat(model.get("payee_x")).isEqualTo("40");
        assertThat(model.get("words")).isEqualTo("หนึ่งหมื่นหกร้อยบาทยี่สิบห้าสตางค์");
        assertThat(model.get("after")).isEqualTo("9,399.75");
        assertThat(model.get("crossed")).isEqualTo(true);
        assertThat(print(office.payments.cheques, cheque, "cheque-test").get("figures"))
                .isEqualTo("10,600.25");
        Map<String, ?> cover = print(office.spending.claims, claim, "claim");
        assertThat(String.valueOf(cover.get("checks"))).contains("ตรงตามวัตถุประสงค์", "yes=true");
        assertThat(String.valueOf(cover.get("signatures")))
                .contains("อนุมัติ", person(DIRECTOR).name());
        RecordRow payment =
                office.payments.payments.all(person(HEAD), RecordFilter.ALL).getFirst();
        assertThat(print(office.payments.payments, payment, "payment").get("figures"))
                .isEqualTo("10,600.25");
    }

    /** 10,700 with VAT 700: tax 100, net 10,600, certified; the letter about a signer and the reminder of a slow line. Source: FIN-16, FIN-96, FIN-112. */
    @Test
    void certificateAndLettersArePrinted() throws IOException {
        RecordRow fund = office.fund("OFF", "OFF_BUDGET");
        RecordRow account = office.account("999-1", "0");
        office.receipt(office.book("A12"), fund, account, "20000");
        RecordRow line = office.line(fund, "F1", "20000");
        var vendors = office.spending.vendors.kind();
        RecordRow shop = office.spending.vendors.create(
                person(CHECKER),
                new RecordDraft()
                        .with(vendors.taxId, "0994000000006")
                        .with(vendors.branch, "00000")
                        .with(vendors.name, "บริษัท ตัวอย่าง จำกัด")
                        .with(vendors.sort, PayeeSort.JURISTIC)
                        .with(vendors.vat, true));
        var claims = office.spending.claims.kind();
        RecordRow claim = office.approved(office.spending.claims.create(
                person(CLAIMANT),
                office.claimDraft(office.claimKind("BUY", true, true), "10700")
                        .with(claims.line, line.id())
                        .with(claims.payee, null)
                        .with(claims.vendor, shop.id())
                        .with(claims.vat, baht("700"))));
        assertThat(claim.get(claims.tax)).isEqualByComparingTo("100");
        assertThat(claim.get(claims.net)).isEqualByComparingTo("10600");
        office.delivered(office.signed(office.cheque(account, claim)));
        RecordRow certificate =
                office.payments.certificates.all(person(HEAD), RecordFilter.ALL).getFirst();
        Map<String, ?> model = print(office.payments.certificates, certificate, "tax-certificate");
        assertThat(model.get("words")).isEqualTo("หนึ่งร้อยบาทถ้วน");
        assertThat(model.get("payeeName")).isEqualTo("บริษัท ตัวอย่าง จำกัด");
        assertThat(print(office.spending.accounts, account, "signer-letter").get("masked"))
                .isEqualTo("•••• ๙๙-๑");
        SlowLineJob.list(office.all, office.rules, new FakeCallers().system(KT1), LocalDate.of(2026, 12, 1));
        office.line(fund, "08", "1000");
        SlowLineJob.list(office.all, office.rules, new FakeCallers().system(KT1), LocalDate.of(2026, 12, 1));
        RecordRow slow = office.all
                .control()
                .slowLines
                .all(person(HEAD), RecordFilter.ALL)
                .getLast();
        assertThat(print(office.all.control().slowLines, slow, "slow-line").get("target"))
                .isEqualTo("๒๑.๓๓");
    }

    /**
     * The cover of the day tells who submitted and received it, and when first; its rows are what its sum counts: 8,000 receipted and 1,500
     * from an unknown payer, whose receipt of the same day stands by itself. Source: FIN-29, FIN-33.
     */
    @Test
    void daySummaryShowsTimeOfSubmissionAndReceiver_itsReceiptsAddUp() throws IOException {
        RecordRow fund = office.fund("OFF", "OFF_BUDGET");
        RecordRow account = office.account("999-1", "12500");
        RecordRow book = office.book("A12");
        office.receipt(book, fund, account, "8000");
        var suspense = office.accounting.suspense.kind();
        act(
                office.accounting.suspense,
                PAYER,
                office.unknown(account, TODAY, "1500"),
                suspense.identify,
                suspense.fund,
                fund.id(),
                suspense.book,
                book.id(),
                suspense.payer,
                "โรงเรียนตัวอย่าง");
        RecordRow line = office.line(fund, "F1", "5000");
        RecordRow claim = office.approved(office.claim(office.claimKind("TRAVEL", true, false), line, "3250"));
        office.delivered(office.signed(office.cheque(account, claim)));
        var kind = office.accounting.days.kind();
        RecordRow day = office.accounting.days.create(
                person(PAYER), new RecordDraft().with(kind.date, TODAY).with(kind.part, "OFF_BUDGET"));
        Object[] counted = {kind.cash, baht("2250"), kind.cheques, baht("0"), kind.bank, baht("16500")};
        act(office.accounting.days, PAYER, day, kind.submit, counted);
        act(office.accounting.days, ACCOUNTANT, day, kind.giveBack);
        office.fixture.clock().set("2026-11-20T10:15");
        act(office.accounting.days, PAYER, day, kind.submit, counted);
        RecordRow done = act(office.accounting.days, ACCOUNTANT, day, kind.accept);

        Map<String, ?> model = print(office.accounting.days, done, "day");
        assertThat(model.get("receipts")).isEqualTo("9,500.00");
        assertThat(model.get("closing")).isEqualTo("18,750.00");
        assertThat(model.get("submitter")).isEqualTo(person(PAYER).name());
        assertThat(model.get("firstAt")).isEqualTo("20 พฤศจิกายน 2569 เวลา 09.30 น.");
        assertThat(model.get("submitterAt")).isEqualTo("20 พฤศจิกายน 2569 เวลา 10.15 น.");
        assertThat(model.get("receiver")).isEqualTo(person(ACCOUNTANT).name());
        assertThat(model.get("receiverAt")).isEqualTo("20 พฤศจิกายน 2569 เวลา 10.15 น.");
        assertThat(String.valueOf(model.get("in")))
                .contains("A12/0045", "8,000.00", "TRF 998877", "1,500.00")
                .doesNotContain("A12/0046");
        assertThat(String.valueOf(model.get("known"))).contains("A12/0046", "1,500.00");
        assertThat(String.valueOf(model.get("out"))).contains("3,250.00", "00000101");
        assertThat(model.get("late")).isEqualTo("");
        assertThat(printed.last().paper()).isEqualTo(Paper.landscape());
    }
}
