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

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.finance.internal.job.SlowLineJob;
import org.khet.finance.internal.paper.FinancePaperNames;
import org.khet.finance.internal.paper.FinancePapers;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.print.Paper;
import org.khet.portal.api.print.PrintDocument;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeCallers;
import org.khet.portal.testkit.fake.FakeCodeLists;
import org.khet.portal.testkit.fake.FakeLetterheads;
import org.khet.portal.testkit.fake.FakeOffices;
import org.khet.portal.testkit.fake.FakePeople;
import org.khet.portal.testkit.fake.FakeSchools;
import org.khet.portal.testkit.fake.FakeUnits;

/** Papers say what the records say, sums in Thai words; every key of a template is filled. Source: finance D. */
@OnEachDatabase
class FinancePaperStoryDbTest {
    private final TestDatabase database;
    private final FinanceOffice office;

    FinancePaperStoryDbTest(TestDatabase database) {
        this.database = database;
        this.office = new FinanceOffice(database);
    }

    @BeforeEach
    void limitsAreInForce() {
        database.clear();
        office.limits();
    }

    @AfterEach
    void sumsAreTrue() {
        FinanceSums.check(database);
    }

    private static final Pattern TAG = Pattern.compile("\\{\\{([#^/]?)([^}]+)}}");

    private final List<PrintDocument> printed = new ArrayList<>();

    private Map<String, ?> print(RecordService<?> service, RecordRow row, String paper) throws IOException {
        FakePeople people = new FakePeople();
        SampleOffices.people().forEach(people::with);
        FakeSchools schools = new FakeSchools();
        SampleOffices.schools().forEach(schools::with);
        var papers = new FinancePapers(
                (document, out) -> printed.add(document),
                new FakeLetterheads(new FakeOffices(), KT1),
                new FinancePaperNames(people, FakeUnits.ofSampleOffices(), schools, new FakeCodeLists()),
                database.unit());
        papers.print(person(HEAD), office.all, service.kind(), row.id(), paper, new ByteArrayOutputStream());
        PrintDocument last = printed.getLast();
        filled(last);
        assertThat(last.model().get("watermark")).isEqualTo(FakeLetterheads.WATERMARK);
        return last.model();
    }

    /** The model has each key of the template, in lists that of their items or that around. */
    private static void filled(PrintDocument document) {
        Deque<Set<String>> known = new ArrayDeque<>();
        known.push(Set.copyOf(document.model().keySet()));
        Deque<Object> at = new ArrayDeque<>();
        at.push(document.model());
        Matcher tag = TAG.matcher(document.template().xhtml());
        while (tag.find()) {
            String name = tag.group(2);
            switch (tag.group(1)) {
                case "/" -> {
                    known.pop();
                    at.pop();
                }
                case "^" -> {
                    assertThat(known.peek()).as("keys at ^%s", name).contains(name);
                    known.push(known.peek());
                    at.push(at.peek());
                }
                case "#" -> {
                    assertThat(known.peek()).as("keys at #%s", name).contains(name);
                    Object value = at.peek() instanceof Map<?, ?> map && map.get(name) != null
                            ? map.get(name)
                            : document.model().get(name);
                    Set<String> inner = new HashSet<>(known.peek());
                    Object next = at.peek();
                    if (value instanceof List<?> list && !list.isEmpty() && list.getFirst() instanceof Map<?, ?> item) {
                        item.keySet().forEach(key -> inner.add(String.valueOf(key)));
                        next = item;
                    } else if (value instanceof List<?>) {
                        inner.addAll(Set.of("no", "name", "number", "amount"));
                        inner.addAll(ANY);
                    }
                    known.push(inner);
                    at.push(next);
                }
                default -> assertThat(known.peek()).as("keys").contains(name);
            }
        }
    }

    /** Columns of lists that have no rows in a story. */
    private static final Set<String> ANY = Set.of("there", "forName", "what", "at", "fund");

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
        RecordRow line = office.line(fund, "12", "20000");
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

    /** 10,000 to a natural person: tax 100; the letter about a signer and the reminder of a slow line. Source: FIN-16, FIN-96, FIN-112. */
    @Test
    void certificateAndLettersArePrinted() throws IOException {
        RecordRow fund = office.fund("OFF", "OFF_BUDGET");
        RecordRow account = office.account("999-1", "0");
        office.receipt(office.book("A12"), fund, account, "20000");
        RecordRow line = office.line(fund, "12", "20000");
        RecordRow claim = office.approved(office.claim(office.claimKind("BUY", true, true), line, "10000"));
        office.delivered(office.signed(office.cheque(account, claim)));
        RecordRow certificate =
                office.payments.certificates.all(person(HEAD), RecordFilter.ALL).getFirst();
        Map<String, ?> model = print(office.payments.certificates, certificate, "tax-certificate");
        assertThat(model.get("words")).isEqualTo("หนึ่งร้อยบาทถ้วน");
        assertThat(model.get("payeeName"))
                .isEqualTo(SampleOffices.person(KT1, CLAIMANT).fullName());
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

    /** The cover of the day tells who submitted and received it, and when. Source: FIN-33. */
    @Test
    void daySummaryShowsTimeOfSubmissionAndReceiver() throws IOException {
        RecordRow fund = office.fund("OFF", "OFF_BUDGET");
        RecordRow account = office.account("999-1", "12500");
        office.receipt(office.book("A12"), fund, account, "8000");
        RecordRow line = office.line(fund, "12", "5000");
        RecordRow claim = office.approved(office.claim(office.claimKind("TRAVEL", true, false), line, "3250"));
        office.delivered(office.signed(office.cheque(account, claim)));
        var kind = office.accounting.days.kind();
        RecordRow day = office.accounting.days.create(
                person(PAYER), new RecordDraft().with(kind.date, TODAY).with(kind.part, "OFF_BUDGET"));
        act(
                office.accounting.days,
                PAYER,
                day,
                kind.submit,
                kind.cash,
                baht("2250"),
                kind.cheques,
                baht("0"),
                kind.bank,
                baht("15000"));
        RecordRow done = act(office.accounting.days, ACCOUNTANT, day, kind.accept);

        Map<String, ?> model = print(office.accounting.days, done, "day");
        assertThat(model.get("closing")).isEqualTo("17,250.00");
        assertThat(model.get("submitter")).isEqualTo(person(PAYER).name());
        assertThat(model.get("submitterAt")).isEqualTo("20 พฤศจิกายน 2569 เวลา 09.30 น.");
        assertThat(model.get("receiver")).isEqualTo(person(ACCOUNTANT).name());
        assertThat(model.get("receiverAt")).isEqualTo("20 พฤศจิกายน 2569 เวลา 09.30 น.");
        assertThat(String.valueOf(model.get("in"))).contains("A12/0045", "8,000.00");
        assertThat(String.valueOf(model.get("out"))).contains("3,250.00");
        assertThat(model.get("late")).isEqualTo("");
        assertThat(printed.getLast().paper()).isEqualTo(Paper.landscape());
    }
}
