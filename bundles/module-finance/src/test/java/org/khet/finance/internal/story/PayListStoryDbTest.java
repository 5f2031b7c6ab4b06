package org.khet.finance.internal.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.khet.finance.internal.story.FinanceOffice.CHECKER;
import static org.khet.finance.internal.story.FinanceOffice.DIRECTOR;
import static org.khet.finance.internal.story.FinanceOffice.HEAD;
import static org.khet.finance.internal.story.FinanceOffice.KT1;
import static org.khet.finance.internal.story.FinanceOffice.PAYER;
import static org.khet.finance.internal.story.FinanceOffice.act;
import static org.khet.finance.internal.story.FinanceOffice.baht;
import static org.khet.finance.internal.story.FinanceOffice.person;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.khet.finance.internal.bank.PayeeSort;
import org.khet.finance.internal.budget.LimitSort;
import org.khet.finance.internal.job.PayListJob;
import org.khet.finance.internal.keeping.StaffRecords;
import org.khet.finance.internal.remittance.RemittanceSort;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Caller;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeCallers;

/** Monthly pay of the hired. Source: finance FIN-84 to FIN-86. */
@OnEachDatabase
class PayListStoryDbTest extends FinanceStory {
    private final StaffRecords staff;

    PayListStoryDbTest(TestDatabase database) {
        super(database);
        staff = office.all.staff();
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
        var claims = office.spending.claims;
        RecordRow claim = claims.find(
                        KT1, database.number("select id from fin_claim where origin_type = 'finance.pay-list'"))
                .orElseThrow();
        act(claims, HEAD, claim, claims.kind().cancel);
        Map<String, ?> again = new PrintedPapers(database.unit()).of(office.all, staff.payLists, list, "pay-list");
        assertThat(again.get("checker")).isEqualTo(person(HEAD).name());
        assertThat(again.get("approver")).as("it waits for an approval again").isEqualTo("");
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

    /** Who came onto two lists at once, as both were typed at the same time, is paid by none before one is put right. Source: RF-72, FIN-85. */
    @Test
    void personWhoStandsOnTwoListsIsNotChecked() {
        RecordRow line = office.line(office.fund("BUD", "BUDGET"), "05.1", "50000");
        RecordRow hired = office.claimKind("HIRED", true, false);
        var kind = staff.payLists.kind();
        staff.payLists.create(person(PAYER), payList(line, hired, List.of(clerk("C1", "9000", 0))));
        RecordRow second = staff.payLists.create(person(PAYER), payList(line, hired, List.of(clerk("D1", "9000", 0))));
        database.execute("update fin_pay_list_person set person_key = 'C1' where record_id = " + second.id());

        refused(() -> act(staff.payLists, HEAD, second, kind.check), "paidTwice");
    }

    /** One number written in two ways is one person, on two lists of a month and on one. Source: RF-72, FIN-85. */
    @Test
    void personIsTheSameHoweverTheNumberIsWritten() {
        RecordRow line = office.line(office.fund("BUD", "BUDGET"), "05.1", "50000");
        RecordRow hired = office.claimKind("HIRED", true, false);
        staff.payLists.create(person(PAYER), payList(line, hired, List.of(clerk("1103700123456", "9000", 0))));
        for (String written : List.of("1-1037-00123-45-6", "1 1037 00123 45 6", "๑๑๐๓๗๐๐๑๒๓๔๕๖")) {
            refused(
                    () -> staff.payLists.create(
                            person(PAYER), payList(line, hired, List.of(clerk(written, "9000", 0)))),
                    "paidTwice");
        }
        refused(
                () -> staff.payLists.create(
                        person(PAYER), payList(line, hired, List.of(clerk("ธ.1", "9000", 0), clerk("ธ 1", "9000", 0)))),
                "paidTwice");
    }

    /**
     * Of 25,500 for social security 12,750 were withheld and use no line, 12,750 are the office's own and are spent of their line: two
     * claims, of which a cancelled one is made again, the other not. Source: RF-11, RF-71, FIN-84, FIN-86.
     */
    @Test
    void ownShareOfTheOfficeIsSpentOfItsLine_whatWasWithheldUsesNone() {
        limit(LimitSort.PAY_LIST);
        RecordRow fund = office.fund("BUD", "BUDGET");
        RecordRow line = office.line(fund, "05.1", "300000");
        RecordRow security = office.line(fund, "05.3", "13000");
        List<RecordDraft> clerks = new ArrayList<>();
        for (int i = 1; i <= 17; i++) {
            clerks.add(clerk("C" + i, "15000", 0));
        }
        var kind = staff.payLists.kind();
        RecordRow list =
                staff.payLists.create(person(PAYER), payList(line, office.claimKind("HIRED", true, false), clerks));
        act(staff.payLists, DIRECTOR, act(staff.payLists, HEAD, list, kind.check), kind.approve);

        var remittances = office.all.control().remittances;
        var of = remittances.kind();
        RecordRow open = remittances.create(person(CHECKER), remittance());
        assertThat(open.get(of.total)).isEqualByComparingTo("25500");
        refused(() -> act(remittances, CHECKER, open, of.send), "employerLine");
        RecordRow known =
                remittances.change(person(CHECKER), open, RecordDraft.of(open).with(of.line, security.id()));
        act(remittances, CHECKER, known, of.send);
        assertThat(claimed("line_id is null")).isEqualTo("12750.00");
        assertThat(claimed("line_id = " + security.id())).isEqualTo("12750.00");
        assertThat(held(security)).isEqualByComparingTo("12750");

        var claims = office.spending.claims;
        RecordRow own = claims.find(KT1, database.number("select id from fin_claim where line_id = " + security.id()))
                .orElseThrow();
        act(claims, HEAD, own, claims.kind().cancel);
        assertThat(office.now(remittances, known).state()).isEqualTo(of.open);
        assertThat(held(security)).isEqualByComparingTo("0");
        act(remittances, CHECKER, known, of.send);
        assertThat(claimed("line_id is null")).as("once").isEqualTo("12750.00");
        assertThat(claimed("line_id = " + security.id())).isEqualTo("12750.00");
    }

    private String claimed(String which) {
        return String.valueOf(office.spending.claims.all(person(HEAD), RecordFilter.ALL).stream()
                .filter(one -> database.number("select count(*) from fin_claim where origin_type = 'finance.remittance'"
                                + " and state <> 'CANCELLED' and id = " + one.id() + " and " + which)
                        > 0)
                .map(one -> one.get(office.spending.claims.kind().gross))
                .reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private BigDecimal held(RecordRow line) {
        return office.now(office.spending.lines, line).get(office.spending.lines.kind().held);
    }

    private RecordDraft remittance() {
        var kind = office.all.control().remittances.kind();
        var vendors = office.spending.vendors.kind();
        RecordRow insurer = office.spending.vendors.create(
                person(CHECKER),
                new RecordDraft()
                        .with(vendors.taxId, "0994000000006")
                        .with(vendors.branch, "00000")
                        .with(vendors.name, "สำนักงานประกันสังคมตัวอย่าง")
                        .with(vendors.sort, PayeeSort.JURISTIC)
                        .with(vendors.vat, false));
        return new RecordDraft()
                .with(kind.sort, RemittanceSort.SOCIAL_SECURITY)
                .with(kind.month, YearMonth.of(2026, 11))
                .with(kind.unit, SampleOffices.unit(KT1, "FIN").id())
                .with(kind.vendor, insurer.id())
                .with(kind.kind, office.claimKind("SOCIAL", false, false).id());
    }

    /** A list of November that was approved after November was remitted is remitted with December, once. Source: RF-71, FIN-86. */
    @Test
    void listThatComesAfterTheRemittanceOfItsMonthGoesWithTheNext() {
        limit(LimitSort.PAY_LIST);
        RecordRow fund = office.fund("BUD", "BUDGET");
        RecordRow line = office.line(fund, "05.1", "300000");
        RecordRow security = office.line(fund, "05.3", "13000");
        RecordRow hired = office.claimKind("HIRED", true, false);
        var remittances = office.all.control().remittances;
        var of = remittances.kind();
        approved(payList(line, hired, List.of(clerk("C1", "15000", 0).with(staff.payLists.kind().tax, baht("300")))));
        RecordDraft november = remittance().with(of.line, security.id());
        RecordRow sent = act(remittances, CHECKER, remittances.create(person(CHECKER), november), of.send);

        RecordRow late = approved(payList(line, hired, List.of(clerk("D1", "9000", 0))));
        RecordRow december = remittances.create(person(CHECKER), november.with(of.month, YearMonth.of(2026, 12)));
        assertThat(december.lines(of.sources))
                .extracting(source -> source.get(of.source).id())
                .containsExactly(late.id());
        assertThat(december.get(of.total)).isEqualByComparingTo("900");
        act(remittances, CHECKER, december, of.send);
        assertThat(claimed("line_id = " + security.id())).as("750 and 450").isEqualTo("1200.00");
        var claims = office.spending.claims;
        RecordRow own = claims.find(
                        KT1,
                        database.number("select min(id) from fin_claim where line_id is null and origin_id = "
                                + sent.id() + " and origin_type = 'finance.remittance'"))
                .orElseThrow();
        act(claims, HEAD, own, claims.kind().cancel);
        assertThat(act(remittances, CHECKER, sent, of.gather).get(of.total))
                .as("opened again it leaves to December what December has")
                .isEqualByComparingTo("1500");
        taxIsRemitted(fund, sent);
    }

    /** The tax of the list is in the list of tax, although its social security is remitted, and out of the money of its line. Source: RF-18, FIN-102. */
    private void taxIsRemitted(RecordRow fund, RecordRow like) {
        var remittances = office.all.control().remittances;
        var of = remittances.kind();
        RecordRow tax = remittances.create(
                person(CHECKER),
                new RecordDraft()
                        .with(of.sort, RemittanceSort.WITHHOLDING)
                        .with(of.month, YearMonth.of(2026, 11))
                        .with(of.unit, like.get(of.unit))
                        .with(of.vendor, like.get(of.vendor))
                        .with(of.kind, like.get(of.kind)));
        assertThat(tax.get(of.total)).isEqualByComparingTo("300");
        database.execute("update fin_pay_list set tax_settled = true");
        assertThat(act(remittances, CHECKER, tax, of.gather).get(of.total))
                .as("remitted by a claim of its own")
                .isEqualByComparingTo("0");
        database.execute("update fin_pay_list set tax_settled = false");
        assertThat(act(remittances, CHECKER, tax, of.gather).get(of.total)).isEqualByComparingTo("300");
        act(remittances, CHECKER, tax, of.send);
        assertThat(database.number("select count(*) from fin_claim where gross = 300 and line_id is null and fund_id = "
                        + fund.id() + " and part = 'BUDGET' and origin_id = " + tax.id()))
                .isEqualTo(1);
    }

    private RecordRow approved(RecordDraft draft) {
        var kind = staff.payLists.kind();
        RecordRow list = staff.payLists.create(person(PAYER), draft);
        return act(staff.payLists, DIRECTOR, act(staff.payLists, HEAD, list, kind.check), kind.approve);
    }

    /** The list of November is opened for December with the same people and rates, nobody absent; once, even if it is cancelled. Source: J.2. */
    @Test
    void payListsOfANewMonthAreOpenedFromTheLast() {
        limit(LimitSort.PAY_LIST);
        RecordRow line = office.line(office.fund("BUD", "BUDGET"), "05.1", "300000");
        RecordRow hired = office.claimKind("HIRED", true, false);
        var kind = staff.payLists.kind();
        approved(payList(
                line, hired, List.of(clerk("C1", "15000", 3).with(kind.other, baht("50")), clerk("C2", "9000", 0))));
        staff.payLists.create(person(PAYER), payList(line, hired, List.of(clerk("D1", "9000", 0))));
        Caller system = new FakeCallers().system(KT1);
        YearMonth december = YearMonth.of(2026, 12);
        assertThat(PayListJob.open(office.all, system, december)).isEqualTo(1);
        assertThat(PayListJob.open(office.all, system, december)).as("once").isZero();
        RecordRow opened = staff.payLists
                .find(KT1, database.number("select max(id) from fin_pay_list"))
                .orElseThrow();
        assertThat(opened.state()).isEqualTo(kind.draft);
        assertThat(opened.get(kind.month)).isEqualTo(december);
        assertThat(opened.lines(kind.persons))
                .extracting(person ->
                        person.get(kind.personKey) + " " + person.get(kind.absent) + " " + person.get(kind.net))
                .containsExactly("C1 0 14250.00", "C2 0 8550.00");
        act(staff.payLists, PAYER, opened, kind.cancel);
        assertThat(PayListJob.open(office.all, system, december)).isZero();
        database.execute("update fin_pay_list set month_of = 202709");
        assertThat(PayListJob.open(office.all, system, YearMonth.of(2027, 10)))
                .as("a new year has lines of its own")
                .isZero();
    }
}
