package org.khet.finance.internal.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.khet.finance.internal.story.FinanceOffice.CHECKER;
import static org.khet.finance.internal.story.FinanceOffice.DIRECTOR;
import static org.khet.finance.internal.story.FinanceOffice.HEAD;
import static org.khet.finance.internal.story.FinanceOffice.KT1;
import static org.khet.finance.internal.story.FinanceOffice.TODAY;
import static org.khet.finance.internal.story.FinanceOffice.act;
import static org.khet.finance.internal.story.FinanceOffice.baht;
import static org.khet.finance.internal.story.FinanceOffice.person;
import static org.khet.finance.internal.story.PropertyOffice.refused;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.khet.finance.internal.budget.ExpenditureType;
import org.khet.finance.internal.job.ReminderJob;
import org.khet.finance.internal.procurement.PlanItemRecord;
import org.khet.finance.internal.procurement.ProcurementPlanRecord;
import org.khet.finance.internal.procurement.ProcurementResults;
import org.khet.finance.internal.procurement.PurchaseRecord;
import org.khet.finance.internal.procurement.SecurityRecord;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** The procurement plan of a year from its lines, what was bought of it, and securities. Source: finance FIN-59, FIN-68, FIN-70. */
@OnEachDatabase
class ProcurementPlanStoryDbTest {
    private final TestDatabase database;
    private final PropertyOffice property;
    private final FinanceOffice office;
    private final ProcurementPlanRecord plans;
    private final PlanItemRecord items;

    ProcurementPlanStoryDbTest(TestDatabase database) {
        this.database = database;
        database.clear();
        property = new PropertyOffice(database);
        office = property.office;
        plans = property.all.plans.kind();
        items = property.all.plan.kind();
        property.limits();
        property.head();
    }

    private RecordRow plan() {
        return property.all.plans.create(person(CHECKER), new RecordDraft().with(plans.year, FiscalYear.of(TODAY)));
    }

    private List<RecordRow> items() {
        return property.all.plan.all(person(CHECKER), RecordFilter.ALL);
    }

    /** Two lines are bought from, one of pay is not: 100,000 and 850,000; together published on one day. */
    @Test
    void planIsDraftedFromTheLines_approved_publishedAndPrinted() throws IOException {
        RecordRow fund = office.fund("BUD", "BUDGET");
        RecordRow small = office.line(fund, "F1", "100000");
        RecordRow large = office.line(fund, "F2", "850000");
        office.spending.lines.create(
                person(CHECKER),
                office.lineDraft(fund, "01", "500000")
                        .with(office.spending.lines.kind().type, ExpenditureType.PERSONNEL));
        RecordRow plan = plan();

        assertThat(items())
                .extracting(row -> row.get(items.line) + " " + row.get(items.budget) + " " + row.get(items.method))
                .containsExactlyInAnyOrder(small.id() + " 100000.00 SPECIFIC", large.id() + " 850000.00 GENERAL");
        RecordRow mine = items().stream()
                .filter(row -> row.get(items.line) == small.id())
                .findFirst()
                .orElseThrow();
        refused(
                () -> property.all.plan.change(
                        person(CHECKER), mine, RecordDraft.of(mine).with(items.budget, baht("100000.01"))),
                "finance.error.planAboveLine");
        property.all.plan.change(person(CHECKER), mine, RecordDraft.of(mine).with(items.budget, baht("60000")));
        act(property.all.plans, CHECKER, plan, plans.fill);
        assertThat(items()).as("a line is taken once").hasSize(2);
        RecordRow approved = act(property.all.plans, DIRECTOR, plan, plans.approve);
        assertThat(approved.get(plans.total)).isEqualByComparingTo("910000");
        RecordRow published = act(property.all.plans, CHECKER, plan, plans.publish, plans.publishedOn, TODAY);

        assertThat(items()).allSatisfy(row -> {
            assertThat(row.state()).isEqualTo(items.published);
            assertThat(row.get(items.publishedOn)).contains(TODAY);
        });
        assertThat(property.all.plan.count(person(CHECKER), RecordFilter.ALL.in("published")))
                .isEqualTo(2);
        Map<String, ?> paper =
                new PrintedPapers(database.unit()).of(office.all, property.all.plans, published, "procurement-plan");
        assertThat(paper.get("figures")).isEqualTo("910,000.00");
        assertThat((List<?>) paper.get("rows")).hasSize(2);
        refused(() -> plan(), "records.error.taken");
    }

    /** Planned 100,000; two at a median price of 22,500 are 45,000 in all, bought for 40,000: 5,000 are saved. */
    @Test
    void purchaseFollowsItsItem_yearlyResultShowsPlannedMedianPriceAndSaving() {
        RecordRow line = office.line(office.fund("BUD", "BUDGET"), "F2", "100000");
        plan();
        RecordRow item = items().getFirst();
        var kind = property.all.purchases.kind();
        RecordRow asked = property.all.purchases.create(
                person(PropertyOffice.REQUESTER),
                property.purchaseDraft(line, "OFFICE", "2", "20000").with(kind.planItem, item.id()));
        RecordRow approved = property.approve(property.report(asked, kind.median, baht("45000")));
        assertThat(office.now(property.all.plan, item).state()).isEqualTo(items.buying);
        property.contract(approved, "40000", 30);
        assertThat(office.now(property.all.plan, item).state()).isEqualTo(items.bought);

        List<ProcurementResults.Bought> bought =
                new ProcurementResults(database.unit()).of(person(HEAD), FiscalYear.of(TODAY));
        assertThat(bought)
                .extracting(row ->
                        row.planned().orElseThrow() + " " + row.median() + " " + row.price() + " " + row.saving())
                .containsExactly("100000.00 45000.00 40000.00 5000.00");
        assertThat(new ProcurementResults(database.unit())
                        .of(person(HEAD), FiscalYear.of(TODAY).previous()))
                .isEmpty();
    }

    /** An item that is bought in two parts is planned once, one that was published and not bought is a row; nobody dates a contract ahead. Source: FIN-70. */
    @Test
    void resultPlansAnItemOnce_andTellsWhatWasNotBought() {
        RecordRow fund = office.fund("BUD", "BUDGET");
        RecordRow line = office.line(fund, "F2", "100000");
        office.line(fund, "F1", "30000");
        RecordRow plan = plan();
        RecordRow item = items().stream()
                .filter(row -> row.get(items.line) == line.id())
                .findFirst()
                .orElseThrow();
        act(property.all.plans, DIRECTOR, plan, plans.approve);
        act(property.all.plans, CHECKER, plan, plans.publish, plans.publishedOn, TODAY);
        var kind = property.all.purchases.kind();
        property.contract(part(line, item, "1"), "20000", 30);
        database.execute("update fin_vendor set branch = '00001'");
        RecordRow second = property.contract(part(line, item, "2"), "20000", 30);
        assertThat(second.get(kind.contractOn)).hasValue(TODAY);
        RecordRow ahead = part(line, item, "3");
        act(property.all.purchases, CHECKER, ahead, kind.source);
        act(
                property.all.quotes,
                CHECKER,
                property.quote(
                        ahead,
                        office.spending
                                .vendors
                                .find(KT1, second.get(kind.vendor).orElseThrow())
                                .orElseThrow(),
                        "20000",
                        true),
                property.all.quotes.kind().choose);
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> act(
                        property.all.purchases,
                        CHECKER,
                        ahead,
                        kind.contract,
                        kind.contractNo,
                        "10/2570",
                        kind.contractOn,
                        TODAY.plusDays(1),
                        kind.deliverBy,
                        TODAY.plusDays(30)));

        assertThat(new ProcurementResults(database.unit()).of(person(HEAD), FiscalYear.of(TODAY)))
                .extracting(row -> row.isBought() + " " + row.planned().orElse(baht("0.00")) + " "
                        + row.price().setScale(2))
                .containsExactly("true 100000.00 20000.00", "true 0.00 20000.00", "false 30000.00 0.00");
    }

    /** An approved purchase of some pieces for an item of the plan. */
    private RecordRow part(RecordRow line, RecordRow item, String pieces) {
        var kind = property.all.purchases.kind();
        RecordRow asked = property.all.purchases.create(
                person(PropertyOffice.REQUESTER),
                property.purchaseDraft(line, "OFFICE", pieces, "20000").with(kind.planItem, item.id()));
        return property.approve(property.report(asked, kind.splitReason, "ใช้คนละรอบเก็บข้อมูล"));
    }

    @Test
    void purchaseThatIsGivenUp_freesItsItem() {
        RecordRow line = office.line(office.fund("BUD", "BUDGET"), "F2", "100000");
        plan();
        RecordRow item = items().getFirst();
        var kind = property.all.purchases.kind();
        RecordRow approved = property.approve(property.report(property.all.purchases.create(
                person(PropertyOffice.REQUESTER),
                property.purchaseDraft(line, "OFFICE", "2", "20000").with(kind.planItem, item.id()))));
        act(property.all.purchases, CHECKER, approved, kind.cancel);

        assertThat(office.now(property.all.plan, item).state()).isEqualTo(items.planned);
    }

    /** A contract of 40,000 asks for 2,000: receipted, reminded 30 days before it is due, returned by a claim of its own. */
    @Test
    void securityIsReminded_andReturnedByAClaim() {
        RecordRow line = office.line(office.fund("BUD", "BUDGET"), "F2", "100000");
        PurchaseRecord purchases = property.all.purchases.kind();
        RecordRow contracted = act(
                property.all.purchases,
                CHECKER,
                property.won(
                        property.approve(property.report(property.purchase(line, "OFFICE", "2", "20000"))), "40000"),
                purchases.contract,
                purchases.contractNo,
                "9/2570",
                purchases.contractOn,
                TODAY,
                purchases.deliverBy,
                TODAY.plusDays(30),
                purchases.securityNeeded,
                baht("2000"));
        assertThat(unsecured()).as("nobody entered it yet").isEqualTo(1);
        RecordRow fund = office.fund("SEC", "SECURITY");
        RecordRow book = office.book("A12");
        RecordRow account = office.account("999-1", "0");
        RecordRow receipt = office.receipt(book, fund, account, "2000");
        var securities = property.all.securities;
        SecurityRecord kind = securities.kind();
        RecordDraft draft = new RecordDraft()
                .with(kind.purchase, contracted.id())
                .with(kind.sort, SecurityRecord.MONEY)
                .with(kind.document, "ใบเสร็จ A12/45")
                .with(kind.receivedOn, TODAY)
                .with(kind.dueOn, TODAY.plusDays(31));
        refused(
                () -> securities.create(person(CHECKER), draft.with(kind.amount, baht("40000.01"))),
                "finance.error.securityAbove");
        refused(
                () -> securities.create(
                        person(CHECKER), draft.with(kind.amount, baht("2000")).with(kind.fund, fund.id())),
                "finance.error.securityReceipt");
        refused(
                () -> securities.create(
                        person(CHECKER),
                        draft.with(kind.fund, null)
                                .with(kind.receipt, receipt.id())
                                .with(kind.amount, baht("2000.01"))),
                "finance.error.securityOtherReceipt");
        RecordRow held = securities.create(person(CHECKER), draft.with(kind.amount, baht("2000")));
        assertThat(unsecured()).isZero();
        refused(
                () -> securities.create(person(CHECKER), draft.with(kind.document, "ใบเสร็จ A12/45 ซ้ำ")),
                "finance.error.securityOtherReceipt");
        refused(
                () -> securities.create(
                        person(CHECKER),
                        draft.with(kind.sort, "GUARANTEE")
                                .with(kind.receipt, null)
                                .with(kind.amount, baht("38000.01"))),
                "finance.error.securityAbove");

        assertThat(ReminderJob.remind(office.all, office.rules, person(HEAD), TODAY))
                .isZero();
        assertThat(ReminderJob.remind(office.all, office.rules, person(HEAD), TODAY.plusDays(1)))
                .isEqualTo(1);
        RecordRow back = office.claimKind("BACK", false, false);
        assertThatExceptionOfType(Rejected.class)
                .as("before it was received")
                .isThrownBy(() -> act(
                        securities,
                        CHECKER,
                        held,
                        kind.giveBack,
                        kind.returnedOn,
                        TODAY.minusDays(1),
                        kind.claimKind,
                        back.id()));
        refused(() -> act(securities, CHECKER, held, kind.giveBack, kind.returnedOn, TODAY), "records.error.missing");
        RecordRow returned =
                act(securities, CHECKER, held, kind.giveBack, kind.returnedOn, TODAY, kind.claimKind, back.id());
        assertThat(returned.state()).isEqualTo(kind.returned);
        var claims = office.spending.claims;
        RecordRow claim =
                claims.find(KT1, returned.get(kind.claim).orElseThrow()).orElseThrow();
        assertThat(claim.get(claims.kind().gross)).isEqualByComparingTo("2000");
        assertThat(claim.get(claims.kind().fund)).hasValue(fund.id());
        assertThat(claim.get(claims.kind().vendor))
                .isEqualTo(office.now(property.all.purchases, contracted).get(purchases.vendor));
        act(claims, HEAD, claim, claims.kind().cancel);
        RecordRow again = office.now(securities, held);
        assertThat(again.state()).as("its claim is gone").isEqualTo(kind.held);
        assertThat(again.get(kind.returnedOn)).isEmpty();
    }

    /** A security that is there before its contract counts; moved to another purchase it is missing where it was. Source: FIN-68. */
    @Test
    void securityBeforeTheContractCounts_movedItIsMissing() {
        RecordRow line = office.line(office.fund("BUD", "BUDGET"), "F2", "100000");
        PurchaseRecord purchases = property.all.purchases.kind();
        RecordRow won = property.won(
                property.approve(property.report(property.purchase(line, "OFFICE", "2", "20000"))), "40000");
        RecordRow fund = office.fund("SEC", "SECURITY");
        var securities = property.all.securities;
        SecurityRecord kind = securities.kind();
        RecordRow held = securities.create(
                person(CHECKER),
                new RecordDraft()
                        .with(kind.purchase, won.id())
                        .with(kind.sort, SecurityRecord.MONEY)
                        .with(kind.document, "ใบเสร็จ 1/2569")
                        .with(kind.amount, baht("2000"))
                        .with(kind.fund, fund.id())
                        .with(kind.receivedOn, TODAY)
                        .with(kind.dueOn, TODAY.plusDays(31)));
        act(
                property.all.purchases,
                CHECKER,
                won,
                purchases.contract,
                purchases.contractNo,
                "9/2570",
                purchases.contractOn,
                TODAY,
                purchases.deliverBy,
                TODAY.plusDays(30),
                purchases.securityNeeded,
                baht("2000"));
        assertThat(unsecured()).isZero();

        RecordRow other = property.purchase(line, "OFFICE", "1", "20000");
        database.execute("update fin_purchase set contract_price = 20000 where id = " + other.id());
        RecordRow moved =
                securities.change(person(CHECKER), held, RecordDraft.of(held).with(kind.purchase, other.id()));
        assertThat(unsecured()).isEqualTo(1);
        RecordRow again =
                securities.change(person(CHECKER), moved, RecordDraft.of(moved).with(kind.purchase, won.id()));
        assertThat(unsecured()).isZero();

        office.receipt(office.book("A12"), fund, office.account("999-1", "0"), "5000");
        RecordRow back = office.claimKind("BACK", false, false);
        refused(
                () -> act(securities, CHECKER, again, kind.giveBack, kind.returnedOn, TODAY, kind.claimKind, back.id()),
                "finance.error.securityReceipt");
        database.execute("update fin_security set unbooked = true");
        RecordRow returned = act(
                securities,
                CHECKER,
                office.now(securities, again),
                kind.giveBack,
                kind.returnedOn,
                TODAY,
                kind.claimKind,
                back.id());
        assertThat(returned.state())
                .as("held since before securities named receipts, it is in a receipt of more")
                .isEqualTo(kind.returned);
    }

    private int unsecured() {
        return property.all.purchases.count(person(CHECKER), RecordFilter.ALL.in("unsecured"));
    }

    /** Of an approved or published plan nothing is added, changed or dropped before it is revised. Source: FIN-59. */
    @Test
    void approvedPlanIsRevisedBeforeItsItemsChange() {
        RecordRow line = office.line(office.fund("BUD", "BUDGET"), "F2", "100000");
        RecordRow plan = plan();
        RecordRow first = items().getFirst();
        RecordRow item = property.all.plan.change(
                person(CHECKER), first, RecordDraft.of(first).with(items.budget, baht("60000")));
        act(property.all.plans, DIRECTOR, plan, plans.approve);
        RecordDraft more = RecordDraft.of(item).with(items.budget, baht("10000"));

        refused(() -> property.all.plan.change(person(CHECKER), item, more), "finance.error.planFixed");
        refused(() -> property.all.plan.create(person(CHECKER), more), "finance.error.planFixed");
        refused(() -> act(property.all.plan, CHECKER, item, items.drop), "finance.error.planFixed");
        act(property.all.plans, CHECKER, plan, plans.publish, plans.publishedOn, TODAY);
        refused(() -> property.all.plan.create(person(CHECKER), more), "finance.error.planFixed");
        refused(() -> act(property.all.plan, CHECKER, item, items.drop), "finance.error.planFixed");

        act(property.all.plans, CHECKER, plan, plans.revise);
        property.all.plan.create(person(CHECKER), more);
        assertThat(act(property.all.plan, CHECKER, item, items.drop).state()).isEqualTo(items.dropped);
        assertThat(act(property.all.plans, DIRECTOR, plan, plans.approve).get(plans.total))
                .isEqualByComparingTo("10000");
        assertThat(office.now(office.spending.lines, line).get(office.spending.lines.kind().amount))
                .isEqualByComparingTo("100000");
    }
}
