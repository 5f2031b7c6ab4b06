package org.khet.finance.internal.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khet.finance.internal.story.FinanceOffice.CHECKER;
import static org.khet.finance.internal.story.FinanceOffice.CLAIMANT;
import static org.khet.finance.internal.story.FinanceOffice.DIRECTOR;
import static org.khet.finance.internal.story.FinanceOffice.HEAD;
import static org.khet.finance.internal.story.FinanceOffice.KT1;
import static org.khet.finance.internal.story.FinanceOffice.TODAY;
import static org.khet.finance.internal.story.FinanceOffice.act;
import static org.khet.finance.internal.story.FinanceOffice.baht;
import static org.khet.finance.internal.story.FinanceOffice.person;
import static org.khet.finance.internal.story.PropertyOffice.refused;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.khet.finance.internal.asset.AssetEventSort;
import org.khet.finance.internal.keeping.PropertyRecords;
import org.khet.finance.internal.paper.FinancePapers;
import org.khet.finance.internal.procurement.PurchaseRecord;
import org.khet.portal.api.print.Paper;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** Papers of purchases, supplies and assets. Source: finance PF-F16 to PF-F27, D.2. */
@OnEachDatabase
class PropertyPaperStoryDbTest {
    private final PropertyOffice property;
    private final FinanceOffice office;
    private final PropertyRecords all;
    private final PrintedPapers printed;

    PropertyPaperStoryDbTest(TestDatabase database) {
        database.clear();
        property = new PropertyOffice(database);
        office = property.office;
        all = property.all;
        printed = new PrintedPapers(database.unit());
    }

    private Map<String, ?> print(RecordService<?> service, RecordRow row, String paper) throws IOException {
        return printed.of(office.all, service, row, paper);
    }

    /** Three machines of 21,500 baht, from the request to the closed case. Source: FIN-60, FIN-64, FIN-65. */
    @Test
    void purchaseGoesThroughAllStates_andEachOfItsPapersIsPrinted() throws IOException {
        property.limits();
        office.limits();
        property.head();
        PurchaseRecord kind = all.purchases.kind();
        RecordRow fund = office.fund("OFF", "OFF_BUDGET");
        RecordRow account = office.account("999-1", "0");
        office.receipt(office.book("A12"), fund, account, "100000");
        RecordRow reported = property.report(
                property.purchase(office.line(fund, "F2", "100000"), "OFFICE", "3", "21500"),
                kind.law,
                RecordLink.typed("พ.ร.บ. การจัดซื้อจัดจ้าง 2560"));
        assertThat(FinancePapers.of(reported)).containsExactly("purchase-report", "committee-order");
        RecordRow approved = property.approve(reported);
        assertThat(specification(fund)).isEqualTo("16 GB 3.00 25,000.00");

        Map<String, ?> report = print(all.purchases, approved, "purchase-report");
        assertThat(report.get("estimateWords")).isEqualTo("หกหมื่นสี่พันห้าร้อยบาทถ้วน");
        assertThat(report.get("available")).isEqualTo("100,000.00");
        assertThat(report.get("law")).isEqualTo("พ.ร.บ. การจัดซื้อจัดจ้าง 2560");
        assertThat(report.get("head")).isEqualTo(SampleOffices.person(KT1, HEAD).fullName());
        assertThat(report.get("approver")).isEqualTo(person(DIRECTOR).name());
        assertThat(printed.last().template().xhtml()).contains(" แทน {{approverFor}}");
        assertThat(String.valueOf(
                        print(all.purchases, approved, "committee-order").get("members")))
                .contains("นายเจ้าหน้าที่ ๐๙", "ตรวจรับพัสดุ");

        RecordRow sourcing = act(all.purchases, CHECKER, approved, kind.source);
        RecordRow vendor = property.vendor();
        property.quote(sourcing, second(vendor), "60000", false);
        RecordRow best = property.quote(sourcing, vendor, "64500", true);
        act(all.quotes, CHECKER, best, all.quotes.kind().choose);
        RecordRow won = office.now(all.purchases, sourcing);
        Map<String, ?> comparison = print(all.purchases, won, "quote-comparison");
        assertThat(String.valueOf(comparison.get("offers")))
                .contains("60,000.00", "64,500.00", "บริษัท ตัวอย่าง จำกัด");
        assertThat(comparison.get("rows")).asString().contains("หน่วยความจำ 16 GB", "ไม่ผ่าน}, {met=ผ่าน");
        assertThat(printed.last().paper()).isEqualTo(Paper.landscape());
        assertThat(FinancePapers.of(won)).doesNotContain("purchase-order");

        RecordRow contracted = act(
                all.purchases,
                CHECKER,
                won,
                kind.contract,
                kind.contractNo,
                "9/2570",
                kind.contractOn,
                TODAY,
                kind.deliverBy,
                TODAY.plusDays(30));
        Map<String, ?> order = print(all.purchases, contracted, "purchase-order");
        assertThat(order.get("vendorName")).isEqualTo("บริษัท ตัวอย่าง จำกัด");
        assertThat(order.get("words")).isEqualTo("หกหมื่นสี่พันห้าร้อยบาทถ้วน");
        assertThat(order.get("deliver_by")).isEqualTo("20 ธันวาคม 2569");

        RecordRow accepted = property.signedByAll(property.inspection(contracted, "3", "3", "21500", true));
        Map<String, ?> inspection = print(all.inspections, accepted, "inspection");
        assertThat(inspection.get("figures")).isEqualTo("64,500.00");
        assertThat((List<?>) inspection.get("signers")).hasSize(3);
        act(all.inspections, CLAIMANT, accepted, all.inspections.kind().claim);
        RecordRow claimed = office.now(all.purchases, contracted);
        refused(() -> act(all.purchases, CHECKER, claimed, kind.close), "finance.error.claimsOpen");
        pay(account, accepted);
        assertThat(act(all.purchases, CHECKER, claimed, kind.close).state()).isEqualTo(kind.closed);
    }

    /** Reported anew it waits for another approval, and its paper shows no earlier one; what is left is without its own hold. Source: FIN-60, FIN-62. */
    @Test
    void reportOfARevisedPurchaseShowsNoEarlierApproval() throws IOException {
        property.limits();
        property.head();
        PurchaseRecord kind = all.purchases.kind();
        RecordRow line = office.line(office.fund("OFF", "OFF_BUDGET"), "F2", "100000");
        RecordRow approved = property.approve(property.report(property.purchase(line, "OFFICE", "3", "21500")));
        RecordRow revised =
                act(all.purchases, CHECKER, act(all.purchases, CHECKER, approved, kind.source), kind.revise);
        Map<String, ?> report = print(all.purchases, revised, "purchase-report");
        assertThat(report.get("available")).isEqualTo("100,000.00");
        assertThat(report.get("reporter")).isEqualTo(person(CHECKER).name());
        assertThat(report.get("approver")).isEqualTo("");

        RecordRow back = act(all.purchases, CHECKER, revised, kind.giveBack);
        assertThat(print(all.purchases, back, "purchase-report").get("reporter"))
                .isEqualTo("");
    }

    /** What the items of another purchase shall have, as its paper says it (PF-F17): features, quantity, price. */
    private String specification(RecordRow fund) throws IOException {
        PurchaseRecord kind = all.purchases.kind();
        RecordRow asked = property.purchase(office.line(fund, "F2", "90000"), "OFFICE", "2", "25000");
        RecordRow named = all.purchases.change(
                person(CLAIMANT),
                asked,
                RecordDraft.of(asked)
                        .with(
                                kind.items,
                                List.of(new RecordDraft()
                                        .with(kind.item, "เครื่องคอมพิวเตอร์")
                                        .with(kind.features, "หน่วยความจำไม่น้อยกว่า 16 GB")
                                        .with(kind.quantity, new BigDecimal("3"))
                                        .with(kind.measure, "เครื่อง")
                                        .with(kind.price, new BigDecimal("25000")))));
        assertThat(FinancePapers.of(named)).contains("purchase-specification");
        Map<?, ?> item = (Map<?, ?>)
                ((List<?>) print(all.purchases, named, "purchase-specification").get("items")).getFirst();
        return String.valueOf(item.get("features")).replaceAll(".* (16 GB)$", "$1") + " " + item.get("quantity") + " "
                + item.get("price");
    }

    private RecordRow second(RecordRow vendor) {
        var kind = office.spending.vendors.kind();
        return office.spending.vendors.create(
                person(CHECKER),
                RecordDraft.of(vendor).with(kind.branch, "00001").with(kind.name, "ร้านตัวอย่าง สาขาหนึ่ง"));
    }

    private void pay(RecordRow account, RecordRow inspection) {
        long key = office.now(all.inspections, inspection)
                .get(all.inspections.kind().claimId)
                .orElseThrow();
        RecordRow claim = office.spending.claims.find(KT1, key).orElseThrow();
        office.delivered(office.signed(office.cheque(account, office.approved(claim))));
    }

    /** What is due and what is late is listed until it is delivered. Source: FIN-69. */
    @Test
    void deliveryThatIsDueIsListed_theLateOneAmongTheOverdue_untilAllIsAccepted() {
        property.limits();
        property.head();
        RecordRow line = office.line(office.fund("BUD", "BUDGET"), "F2", "900000");
        RecordRow late = property.contract(
                property.approve(property.report(property.purchase(line, "OFFICE", "3", "21500"))), "64500", -5);
        assertThat(listed("due")).containsExactly(late.id());
        assertThat(listed("overdue")).containsExactly(late.id());

        RecordRow delivered = property.inspection(late, "3", "3", "21500", true);
        assertThat(listed("due")).containsExactly(late.id());
        property.signedByAll(delivered);
        assertThat(listed("due")).isEmpty();
        assertThat(listed("overdue")).isEmpty();
    }

    /** Two of three came and are claimed: the third is still due and late, until the purchase is closed without it. Source: FIN-66, FIN-69. */
    @Test
    void whatIsMissingOfAPartDeliveryStaysDueAndOverdue_alsoAfterThePartIsClaimed() {
        property.limits();
        property.head();
        RecordRow line = office.line(office.fund("BUD", "BUDGET"), "F2", "900000");
        RecordRow late = property.contract(
                property.approve(property.report(property.purchase(line, "OFFICE", "3", "21500"))), "64500", -5);
        RecordRow part = property.signedByAll(property.inspection(late, "2", "2", "21500", false));
        assertThat(listed("overdue")).containsExactly(late.id());
        act(all.inspections, CLAIMANT, part, all.inspections.kind().claim);
        assertThat(listed("due")).containsExactly(late.id());
        assertThat(listed("overdue")).containsExactly(late.id());
        var kind = all.purchases.kind();
        refused(() -> act(all.purchases, CHECKER, late, kind.close), "finance.error.claimsOpen");

        RecordRow rest = property.signedByAll(property.inspection(late, "1", "1", "21500", true));
        assertThat(listed("overdue")).isEmpty();
        act(all.inspections, CLAIMANT, rest, all.inspections.kind().claim);
        assertThat(office.now(all.purchases, late).state()).isEqualTo(kind.claimedState);
    }

    private List<Long> listed(String tab) {
        return all.purchases.all(person(CHECKER), RecordFilter.ALL.in(tab)).stream()
                .map(RecordRow::id)
                .toList();
    }

    /** Ten reams in, two out: each stands on the card; the request names who asked, approved, gave and received. Source: FIN-71, FIN-72. */
    @Test
    void stockCardShowsEachMoveWithItsBalance_requestNamesAllFourWhoSigned() throws IOException {
        var items = all.items.kind();
        RecordRow paper = all.items.create(
                person(CHECKER),
                new RecordDraft()
                        .with(items.code, "W-1")
                        .with(items.name, "กระดาษ A4")
                        .with(items.measure, "รีม")
                        .with(items.minimum, baht("5")));
        act(
                all.items,
                CHECKER,
                paper,
                items.receive,
                items.received,
                baht("10"),
                items.unitCost,
                baht("100"),
                items.document,
                "ใบส่งของ 7");
        var issues = all.issues.kind();
        RecordRow asked = all.issues.create(
                person(PropertyOffice.REQUESTER),
                new RecordDraft()
                        .with(
                                issues.requester,
                                SampleOffices.person(KT1, PropertyOffice.REQUESTER)
                                        .id())
                        .with(issues.unit, SampleOffices.unit(KT1, "ICT").id())
                        .with(issues.purpose, "อบรม")
                        .with(
                                issues.wanted,
                                List.of(new RecordDraft()
                                        .with(issues.item, paper.id())
                                        .with(issues.asked, baht("2")))));
        all.issues.act(person(HEAD), asked, issues.approve, RecordDraft.of(asked), "");
        act(all.issues, CHECKER, asked, issues.give);
        RecordRow closed = act(all.issues, PropertyOffice.REQUESTER, asked, issues.receive);

        Map<String, ?> slip = print(all.issues, closed, "stock-issue");
        assertThat(slip.get("approver")).isEqualTo(person(HEAD).name());
        assertThat(slip.get("giver")).isEqualTo(person(CHECKER).name());
        assertThat(slip.get("receiver"))
                .isEqualTo(person(PropertyOffice.REQUESTER).name());
        assertThat(slip.get("grants")).asString().contains("กระดาษ A4", "granted=2");
        Map<String, ?> card = print(all.items, paper, "stock-card");
        assertThat((List<?>) card.get("moves")).hasSize(2);
        assertThat(card.get("moves"))
                .asString()
                .contains("ใบส่งของ 7", "in=10.00", "out=2.00", "after=8.00", "worth=-200.00");
    }

    /** 24,001 baht over four years: 5,500 in the first eleven months; lent, checked and sold. Source: FIN-77, FIN-79, J.4 5. */
    @Test
    void assetCardShowsDepreciationByYearAndItsLoan_checkListsTheUncounted_disposalItsProceeds() throws IOException {
        RecordRow asset = property.asset("24001", 4, "2026-11-10");
        RecordRow other = property.asset("30000", 4, "2026-11-10");
        RecordRow loan = lent(asset);
        var events = all.events.kind();
        assertThat(all.events.all(person(CHECKER), RecordFilter.ALL.in("overdue")))
                .extracting(RecordRow::id)
                .containsExactly(loan.id());
        RecordRow back = act(all.events, CHECKER, loan, events.back, events.conditionIn, "ปกติ");
        assertThat(all.events.count(person(CHECKER), RecordFilter.ALL.in("overdue")))
                .isZero();
        Map<String, ?> slip = print(all.events, back, "asset-slip");
        assertThat(slip.get("heading")).isEqualTo("แบบบันทึกขอยืมวัสดุอุปกรณ์");
        assertThat(slip.get("condition_in")).isEqualTo("ปกติ");
        assertThat(slip.get("taker")).isEqualTo(person(CHECKER).name());

        Map<String, ?> card = print(all.assets, asset, "asset-card");
        assertThat((List<?>) card.get("years")).hasSize(5);
        assertThat(card.get("years")).asString().contains("5,500.00", "18,501.00", "book=1.00");
        assertThat((List<?>) card.get("events")).hasSize(1);

        Map<String, ?> check = print(all.checks, check(asset), "asset-check");
        assertThat(check.get("sums")).asString().contains("result=ชำรุด", "result=ยังไม่นับ");
        assertThat((List<?>) check.get("rows")).hasSize(2);
        RecordRow proposed = sold(other);
        Map<String, ?> disposal = print(all.disposals, proposed, "disposal");
        assertThat(disposal.get("words")).isEqualTo("ห้าร้อยบาทถ้วน");
        assertThat(disposal.get("approver")).isEqualTo(person(DIRECTOR).name());
    }

    private RecordRow lent(RecordRow asset) {
        var kind = all.events.kind();
        RecordRow asked = all.events.create(
                person(PropertyOffice.REQUESTER),
                new RecordDraft()
                        .with(kind.sort, AssetEventSort.LOAN)
                        .with(kind.asset, asset.id())
                        .with(kind.from, TODAY.minusDays(8))
                        .with(kind.due, TODAY.minusDays(1))
                        .with(kind.holder, SampleOffices.person(KT1, 11).id()));
        return act(all.events, CHECKER, act(all.events, HEAD, asked, kind.approve), kind.hand);
    }

    private RecordRow check(RecordRow damaged) {
        var kind = all.checks.kind();
        RecordRow made = all.checks.create(
                person(CHECKER),
                new RecordDraft()
                        .with(kind.year, FiscalYear.of(TODAY))
                        .with(kind.order, "301/2569")
                        .with(kind.orderOn, TODAY)
                        .with(kind.startedOn, TODAY)
                        .with(
                                kind.members,
                                List.of(new RecordDraft()
                                        .with(
                                                kind.member,
                                                SampleOffices.person(KT1, 9).id()))));
        act(all.checks, CHECKER, made, kind.start);
        var counts = all.counts.kind();
        RecordRow row = all.counts.all(person(CHECKER), RecordFilter.of(counts.asset.is(damaged.id()))).stream()
                .findFirst()
                .orElseThrow();
        act(all.counts, CHECKER, row, counts.count, counts.result, "DAMAGED");
        return act(all.checks, CHECKER, made, kind.report, kind.summary, "ชำรุด 1 รายการ");
    }

    private RecordRow sold(RecordRow asset) {
        var kind = all.disposals.kind();
        RecordRow made = all.disposals.create(
                person(CHECKER),
                new RecordDraft()
                        .with(kind.way, "SALE")
                        .with(kind.reason, "เสื่อมคุณภาพ")
                        .with(
                                kind.items,
                                List.of(new RecordDraft()
                                        .with(kind.asset, asset.id())
                                        .with(kind.proceeds, baht("500")))));
        return act(all.disposals, DIRECTOR, made, kind.approve);
    }
}
