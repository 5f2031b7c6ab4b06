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
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.khet.finance.internal.asset.AssetBalances;
import org.khet.finance.internal.asset.AssetEventSort;
import org.khet.finance.internal.asset.AssetRecord;
import org.khet.finance.internal.asset.Depreciation;
import org.khet.finance.internal.keeping.PropertyRecords;
import org.khet.finance.internal.ledger.LedgerQueries;
import org.khet.finance.internal.setting.PropertyPermissions;
import org.khet.portal.api.answer.Answer;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.print.PrintImage;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordStep;
import org.khet.portal.api.repair.RepairRequests;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** Assets: depreciation, moves, the yearly check, disposal. Source: finance FIN-P18 to FIN-P20, FIN-74 to FIN-80. */
@OnEachDatabase
class AssetStoryDbTest {
    private final PropertyOffice property;
    private final PropertyRecords all;
    private final AssetRecord kind;

    AssetStoryDbTest(TestDatabase database) {
        database.clear();
        property = new PropertyOffice(database);
        all = property.all;
        kind = all.assets.kind();
    }

    @Test
    void donatedSetGetsANumber_belowTheThresholdItIsOnlyListed() {
        RecordRow donated = property.asset("75000", 5, "2026-11-10");
        RecordRow small = property.asset("9999.99", 5, "2026-11-10");

        assertThat(donated.get(kind.number).text()).isEqualTo("ครภ.1/2570");
        assertThat(donated.get(kind.low)).isFalse();
        assertThat(small.get(kind.low)).isTrue();
    }

    @Test
    void straightLineGoesDownToOneBaht() {
        RecordRow asset = property.asset("24001", 4, "2026-11-10");
        Depreciation line = Depreciation.of(asset.get(kind.sort), asset.get(kind.cost), asset.get(kind.life));
        LocalDate bought = asset.get(kind.acquiredOn);

        assertThat(asset.get(kind.monthly)).isEqualByComparingTo("500.00");
        assertThat(line.book(bought, YearMonth.of(2026, 10), 15)).isEqualByComparingTo("24001");
        assertThat(line.book(bought, YearMonth.of(2026, 11), 15)).isEqualByComparingTo("23501");
        assertThat(line.book(bought.withDayOfMonth(16), YearMonth.of(2026, 11), 15))
                .isEqualByComparingTo("24001");
        assertThat(line.book(bought, YearMonth.of(2030, 10), 15)).isEqualByComparingTo("1");
        assertThat(line.book(bought, YearMonth.of(2050, 10), 15)).isEqualByComparingTo("1");
    }

    /** 24,001 over four years from 10 November: 23,501 on the 30th, all of it a day before; gone when it is disposed. Source: FIN-81. */
    @Test
    void bookValueOfTheListIsThatOfAnyDay() {
        property.asset("24001", 4, "2026-11-10");
        property.asset("9000", 3, "2026-11-11");
        AssetBalances balances =
                new AssetBalances(property.office.fixture.database().unit(), all.assetRules);

        assertThat(balances.on(person(HEAD), LocalDate.of(2026, 11, 9))).isEmpty();
        assertThat(balances.on(person(HEAD), LocalDate.of(2026, 11, 29)))
                .extracting(row -> row.cost() + " " + row.gone() + " " + row.book())
                .containsExactly("24001.00 0.00 24001.00", "9000.00 9000.00 0.00");
        assertThat(balances.on(person(HEAD), LocalDate.of(2026, 11, 30))
                        .getFirst()
                        .book())
                .isEqualByComparingTo("23501");
        assertThat(balances.on(person(HEAD), LocalDate.of(2027, 11, 29))
                        .getFirst()
                        .book())
                .isEqualByComparingTo("18001");
        assertThat(balances.on(person(HEAD), LocalDate.of(2040, 1, 1))
                        .getFirst()
                        .book())
                .isEqualByComparingTo("1");
        property.office.fixture.database().execute("update fin_asset set gone_on = {d '2027-01-15'}");
        assertThat(balances.on(person(HEAD), LocalDate.of(2027, 1, 14))).hasSize(2);
        assertThat(balances.on(person(HEAD), LocalDate.of(2027, 1, 15))).isEmpty();
    }

    /** 500.00 of one and 1,250.00 of another asset in November; a third that came later is adjusted by a second press. Source: FIN-44. */
    @Test
    void depreciationOfAMonthIsPostedInOnePress_andAdjustedByTheNext() {
        property.asset("24001", 4, "2026-11-10");
        property.asset("75001", 5, "2026-11-10");
        var periods = property.office.accounting.periods;
        var of = periods.kind();
        RecordRow november = periods.create(
                person(FinanceOffice.ACCOUNTANT), new RecordDraft().with(of.month, YearMonth.of(2026, 11)));
        act(periods, FinanceOffice.ACCOUNTANT, november, of.depreciate);
        refused(() -> act(periods, FinanceOffice.ACCOUNTANT, november, of.depreciate), "finance.error.depreciated");
        LedgerQueries book =
                new LedgerQueries(property.office.fixture.database().unit());
        LocalDate last = LocalDate.of(2026, 11, 30);
        assertThat(book.accounts(person(HEAD), last, last))
                .extracting(row -> row.code() + " " + row.balance().setScale(2))
                .containsExactly("1290 -1750.00", "5290 1750.00");

        property.asset("12001", 4, "2026-11-12");
        act(periods, FinanceOffice.ACCOUNTANT, november, of.depreciate);
        assertThat(book.accounts(person(HEAD), last, last))
                .extracting(row -> row.code() + " " + row.balance().setScale(2))
                .containsExactly("1290 -2000.00", "5290 2000.00");
    }

    /**
     * An asset of October that is entered after October was posted loses in November what it lost in October too; one that is gone loses no
     * more, land nothing, and a coming month is not posted. Source: RF-60, FIN-44.
     */
    @Test
    void depreciationOfAMonthMakesUpForEarlierMonthsOfItsYear() {
        RecordRow early = property.asset("24001", 4, "2026-10-05");
        var periods = property.office.accounting.periods;
        var of = periods.kind();
        RecordRow october = period(YearMonth.of(2026, 10));
        act(periods, FinanceOffice.ACCOUNTANT, october, of.depreciate);
        property.asset("12001", 4, "2026-10-05");
        RecordRow land = all.assets.create(
                person(CHECKER),
                new RecordDraft()
                        .with(kind.name, "ที่ดินแปลงตัวอย่าง")
                        .with(kind.sort, "LAND")
                        .with(kind.cost, baht("480001"))
                        .with(kind.acquiredOn, LocalDate.of(2026, 10, 5))
                        .with(kind.way, "DONATED")
                        .with(kind.life, 40)
                        .with(kind.unit, SampleOffices.unit(KT1, "ICT").id()));
        assertThat(land.get(kind.monthly)).isEqualByComparingTo("0");

        RecordRow november = period(YearMonth.of(2026, 11));
        act(periods, FinanceOffice.ACCOUNTANT, november, of.depreciate);
        LocalDate last = LocalDate.of(2026, 11, 30);
        assertThat(depreciated(last)).as("1,000 of one, 500 of the other").isEqualTo("1290 -1500.00");
        refused(() -> act(periods, FinanceOffice.ACCOUNTANT, october, of.depreciate), "finance.error.depreciatedLater");
        property.office
                .fixture
                .database()
                .execute("update fin_asset set gone_on = '2026-11-12' where id = " + early.id());
        act(periods, FinanceOffice.ACCOUNTANT, november, of.depreciate);
        assertThat(depreciated(last)).as("500 of each").isEqualTo("1290 -1000.00");

        RecordRow december = period(YearMonth.of(2026, 12));
        refused(() -> act(periods, FinanceOffice.ACCOUNTANT, december, of.depreciate), "finance.error.monthNotBegun");
    }

    private RecordRow period(YearMonth month) {
        var periods = property.office.accounting.periods;
        return periods.create(person(FinanceOffice.ACCOUNTANT), new RecordDraft().with(periods.kind().month, month));
    }

    private String depreciated(LocalDate day) {
        return new LedgerQueries(property.office.fixture.database().unit())
                .accounts(person(HEAD), LocalDate.of(2026, 10, 1), day).stream()
                        .filter(row -> row.code().equals("1290"))
                        .map(row -> row.code() + " " + row.balance().setScale(2))
                        .findFirst()
                        .orElse("");
    }

    @Test
    void labelHasTheNumberForCameras() throws IOException {
        RecordRow asset = property.asset("24001", 4, "2026-11-10");
        PrintedPapers printed =
                new PrintedPapers(property.office.fixture.database().unit());
        assertThat(printed.of(property.office.all, all.assets, asset, "asset-label")
                        .get("number"))
                .isEqualTo("ครภ.1/2570");
        assertThat(printed.last().images()).containsEntry("code", new PrintImage.QrCode("ครภ.1/2570"));
    }

    private RecordRow event(RecordRow asset, AssetEventSort sort, int holder) {
        var of = all.events.kind();
        RecordRow asked = all.events.create(
                person(PropertyOffice.REQUESTER),
                new RecordDraft()
                        .with(of.sort, sort)
                        .with(of.asset, asset.id())
                        .with(of.from, TODAY)
                        .with(of.due, TODAY.plusDays(7))
                        .with(of.fault, "จอดับ")
                        .with(of.place, "ห้อง 301")
                        .with(of.holder, SampleOffices.person(KT1, holder).id()));
        return act(all.events, CHECKER, act(all.events, HEAD, asked, of.approve), of.hand);
    }

    @Test
    void moveIsDoneByTheReceiversAcceptance_historyStays() {
        RecordRow asset = property.asset("24001", 4, "2026-11-10");
        RecordRow out = event(asset, AssetEventSort.MOVE, 11);
        var of = all.events.kind();

        refused(() -> act(all.events, PropertyOffice.REQUESTER, out, of.accept), "finance.error.receiverAccepts");
        assertThat(act(all.events, 11, out, of.accept).state()).isEqualTo(of.done);
        RecordRow moved = property.office.now(all.assets, asset);
        assertThat(moved.get(kind.holder))
                .contains(SampleOffices.person(KT1, 11).id());
        assertThat(all.assets.steps(person(CHECKER), asset.id()))
                .extracting(RecordStep::action)
                .contains("move");
    }

    /** Between groups and schools: the asset is the school's once its head has accepted it. Source: FIN-P19, FIN-76. */
    @Test
    void moveToASchoolMakesItTheSchools_neverOfBoth() {
        RecordRow asset = property.asset("24001", 4, "2026-11-10");
        var of = all.events.kind();
        refused(
                () -> all.events.create(
                        person(PropertyOffice.REQUESTER),
                        toSchool(asset)
                                .with(of.unit, SampleOffices.unit(KT1, "ICT").id())),
                "finance.error.unitOrSchool");
        RecordRow asked = all.events.create(person(PropertyOffice.REQUESTER), toSchool(asset));
        RecordRow out = act(all.events, CHECKER, act(all.events, HEAD, asked, of.approve), of.hand);
        assertThat(property.office.now(all.assets, asset).get(kind.school)).isEmpty();

        act(all.events, 11, out, of.accept);
        RecordRow moved = property.office.now(all.assets, asset);
        assertThat(moved.get(kind.school)).contains(SampleOffices.schoolId(KT1, 1));
        assertThat(moved.get(kind.unit)).isEmpty();
    }

    private RecordDraft toSchool(RecordRow asset) {
        var of = all.events.kind();
        return new RecordDraft()
                .with(of.sort, AssetEventSort.MOVE)
                .with(of.asset, asset.id())
                .with(of.from, TODAY)
                .with(of.school, SampleOffices.schoolId(KT1, 1))
                .with(of.holder, SampleOffices.person(KT1, 11).id());
    }

    /** A section that repairs, with one repair that it may end. */
    private static final class Workshop implements RepairRequests {
        private final List<Wanted> asked = new ArrayList<>();
        private boolean ended;

        @Override
        public Answer<Repair> ask(Caller caller, Wanted wanted) {
            asked.add(wanted);
            return new Answer.Known<>(repair(), Instant.EPOCH, "ict");
        }

        @Override
        public Answer<Optional<Repair>> find(OfficeId office, long repair) {
            return new Answer.Known<>(Optional.of(repair()), Instant.EPOCH, "ict");
        }

        private Repair repair() {
            return new Repair(7, "ซ-17/2570", ended, ended ? new BigDecimal("850.00") : BigDecimal.ZERO);
        }
    }

    /** A broken screen goes to the section that repairs and comes back with its cost; a car, and all while nobody repairs, stay here. */
    @Test
    void repairGoesToWhoeverRepairs_itsCostComesIntoTheHistoryOfTheAsset() {
        Workshop workshop = new Workshop();
        property.office.rules.repairs().come(workshop);
        RecordRow asset = property.asset("24001", 4, "2026-11-10");
        RecordRow out = event(asset, AssetEventSort.REPAIR, 11);
        var of = all.events.kind();

        assertThat(out.get(of.ticket)).isEqualTo("ซ-17/2570");
        assertThat(workshop.asked).singleElement().satisfies(wanted -> {
            assertThat(wanted.propertyNo()).isEqualTo("ครภ.1/2570");
            assertThat(wanted.fault()).isEqualTo("จอดับ");
        });
        refused(() -> act(all.events, CHECKER, out, of.back, of.conditionIn, "ใช้ได้"), "finance.error.repairOpen");
        workshop.ended = true;
        RecordRow done = act(all.events, CHECKER, out, of.back, of.conditionIn, "ใช้ได้");
        assertThat(done.get(of.cost).orElseThrow()).isEqualByComparingTo("850");
        assertThat(property.office.now(all.assets, asset).state()).isEqualTo(kind.inUse);

        RecordRow car = all.assets.change(
                person(CHECKER),
                property.office.now(all.assets, asset),
                RecordDraft.of(property.office.now(all.assets, asset)).with(kind.sort, "VEHICLE"));
        assertThat(event(car, AssetEventSort.REPAIR, 11).get(of.ticket)).isEmpty();
        assertThat(workshop.asked).hasSize(1);
    }

    @Test
    void repairStaysHere_whileNobodyElseRepairs() {
        RecordRow out = event(property.asset("24001", 4, "2026-11-10"), AssetEventSort.REPAIR, 11);
        var of = all.events.kind();

        assertThat(out.get(of.ticket)).isEmpty();
        RecordRow done = act(all.events, CHECKER, out, of.back, of.conditionIn, "ใช้ได้", of.cost, baht("300"));
        assertThat(done.get(of.cost).orElseThrow()).isEqualByComparingTo("300");
    }

    @Test
    void lentOnce_overdueIsListed_comesBackWithItsCondition() {
        RecordRow asset = property.asset("24001", 4, "2026-11-10");
        RecordRow out = event(asset, AssetEventSort.LOAN, 11);
        var of = all.events.kind();

        assertThat(property.office.now(all.assets, asset).state()).isEqualTo(kind.onLoan);
        refused(() -> event(asset, AssetEventSort.LOAN, 10), "finance.error.assetAway");
        RecordRow back = act(all.events, CHECKER, out, of.back, of.conditionIn, "ปกติ");
        assertThat(back.state()).isEqualTo(of.done);
        assertThat(property.office.now(all.assets, asset).state()).isEqualTo(kind.inUse);
    }

    @Test
    void yearlyCheckListsWhatIsUncounted_lostAndDamagedFollowTheDecision() {
        RecordRow lost = property.asset("24001", 4, "2026-11-10");
        property.asset("30000", 4, "2026-11-10");
        var of = all.checks.kind();
        RecordRow check = all.checks.create(
                person(CHECKER),
                new RecordDraft()
                        .with(of.year, FiscalYear.of(TODAY))
                        .with(of.order, "301/2569")
                        .with(of.orderOn, TODAY)
                        .with(of.startedOn, TODAY)
                        .with(
                                of.members,
                                List.of(new RecordDraft()
                                        .with(
                                                of.member,
                                                SampleOffices.person(KT1, 9).id()))));
        act(all.checks, CHECKER, check, of.start);
        RecordRow row = all.counts.after(KT1, 0, 10).stream()
                .filter(one -> one.get(all.counts.kind().asset) == lost.id())
                .findFirst()
                .orElseThrow();
        act(all.counts, CHECKER, row, all.counts.kind().count, all.counts.kind().result, "LOST");

        assertThat(all.counts.count(person(CHECKER), RecordFilter.ALL.in("open")))
                .isEqualTo(1);
        assertThat(all.counts.count(person(CHECKER), RecordFilter.ALL.in("lost")))
                .isEqualTo(1);
        act(all.checks, CHECKER, check, of.report, of.summary, "สูญ 1 รายการ");
        act(all.checks, DIRECTOR, check, of.decide);
        assertThat(property.office.now(all.assets, lost).state()).isEqualTo(kind.lost);
    }

    @Test
    void disposalOnlyAfterApproval_proceedsNeedAReceipt_theAssetLeavesTheActiveList() {
        RecordRow asset = property.asset("24001", 4, "2026-11-10");
        var of = all.disposals.kind();
        RecordRow proposed = all.disposals.create(
                person(CHECKER),
                new RecordDraft()
                        .with(of.way, "SALE")
                        .with(of.reason, "ชำรุด")
                        .with(
                                of.items,
                                List.of(new RecordDraft()
                                        .with(of.asset, asset.id())
                                        .with(of.proceeds, baht("500")))));

        assertThatExceptionOfType(Outdated.class)
                .isThrownBy(() -> act(all.disposals, CHECKER, proposed, of.finish, of.doneOn, TODAY));
        RecordRow approved = act(all.disposals, DIRECTOR, proposed, of.approve);
        assertThat(property.office.now(all.assets, asset).state()).isEqualTo(kind.waiting);
        RecordDraft sold = new RecordDraft()
                .with(of.doneOn, TODAY)
                .with(of.items, RecordDraft.of(approved).lines(of.items));
        refused(
                () -> all.disposals.act(person(CHECKER), approved, of.finish, sold, ""),
                "finance.error.receiptMissing");
        RecordRow fund = property.office.fund("REV", "REVENUE");
        RecordRow receipt =
                property.office.receipt(property.office.book("R1"), fund, property.office.account("999-1", "0"), "500");
        all.disposals.act(person(CHECKER), approved, of.finish, sold.with(of.receipt, receipt.id()), "");

        assertThat(all.assets.count(person(CHECKER), RecordFilter.ALL.in("active")))
                .isZero();
        assertThat(property.office.now(all.assets, asset).get(kind.goneOn)).contains(TODAY);
    }

    /** Thought to bring 300, sold for 650: a receipt of 500, or of other money, is not enough; it is gone on the day of the sale. Source: RF-62, FIN-80. */
    @Test
    void whatWasSoldIsToldAfterTheSale_receiptOfStateRevenueCoversIt_goneOnThatDay() {
        RecordRow asset = property.asset("24001", 4, "2026-11-10");
        RecordRow other = property.asset("30000", 4, "2026-11-10");
        var of = all.disposals.kind();
        RecordRow approved = act(all.disposals, DIRECTOR, disposal(asset, "300"), of.approve);
        RecordRow office = property.office.account("999-1", "0");
        RecordRow book = property.office.book("R1");
        RecordRow revenue = property.office.fund("REV", "REVENUE");
        RecordRow small = property.office.receipt(book, revenue, office, "500");
        RecordRow wrong = property.office.receipt(book, property.office.fund("OFF", "OFF_BUDGET"), office, "650");
        RecordRow right = property.office.receipt(book, revenue, office, "650");

        refused(() -> finish(approved, asset, "650", small), "finance.error.receiptShort");
        refused(() -> finish(approved, asset, "650", wrong), "finance.error.receiptShort");
        refused(() -> finish(approved, other, "650", right), "finance.error.disposalItems");
        RecordRow done = finish(approved, asset, "650", right);
        assertThat(done.get(of.total)).isEqualByComparingTo("650");
        assertThat(property.office.now(all.assets, asset).get(kind.goneOn)).contains(TODAY.minusDays(1));
        assertThat(property.office.now(all.assets, other).state()).isEqualTo(kind.inUse);

        RecordRow second = act(all.disposals, DIRECTOR, disposal(other, "0"), of.approve);
        refused(() -> finish(second, other, "0.01", right), "finance.error.receiptShort");
    }

    private RecordRow disposal(RecordRow asset, String proceeds) {
        var of = all.disposals.kind();
        return all.disposals.create(
                person(CHECKER),
                new RecordDraft()
                        .with(of.way, "SALE")
                        .with(of.reason, "ชำรุด")
                        .with(
                                of.items,
                                List.of(new RecordDraft()
                                        .with(of.asset, asset.id())
                                        .with(of.proceeds, baht(proceeds)))));
    }

    private RecordRow finish(RecordRow disposal, RecordRow asset, String proceeds, RecordRow receipt) {
        var of = all.disposals.kind();
        long line = disposal.lines(of.items).getFirst().id();
        return all.disposals.act(
                person(CHECKER),
                property.office.now(all.disposals, disposal),
                of.finish,
                new RecordDraft()
                        .with(of.doneOn, TODAY.minusDays(1))
                        .with(of.receipt, receipt.id())
                        .with(
                                of.items,
                                List.of(new RecordDraft()
                                        .ofLine(line)
                                        .with(of.asset, asset.id())
                                        .with(of.proceeds, baht(proceeds)))),
                "");
    }

    /** The committee counts, whoever else only sees does not; what was reported stays. Source: FIN-P20, RF-62, FIN-79. */
    @Test
    void committeeCounts_afterTheReportTheSheetStays() {
        RecordRow asset = property.asset("24001", 4, "2026-11-10");
        var of = all.checks.kind();
        var sheet = all.counts.kind();
        RecordRow check = all.checks.create(
                person(CHECKER),
                new RecordDraft()
                        .with(of.year, FiscalYear.of(TODAY))
                        .with(of.order, "301/2569")
                        .with(of.orderOn, TODAY)
                        .with(of.startedOn, TODAY)
                        .with(
                                of.members,
                                List.of(new RecordDraft()
                                        .with(
                                                of.member,
                                                SampleOffices.person(KT1, 9).id()))));
        act(all.checks, CHECKER, check, of.start);
        RecordRow row = all.counts.after(KT1, 0, 10).getFirst();
        RecordDraft damaged = new RecordDraft().with(sheet.result, "DAMAGED");
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> all.counts.act(
                        TestCaller.of(KT1, 10).with(PropertyPermissions.ASSET_VIEW), row, sheet.count, damaged, ""));
        TestCaller counter = TestCaller.of(KT1, 9).with(PropertyPermissions.ASSET_VIEW);
        assertThat(all.counts.waiting(counter, 10)).extracting(RecordRow::id).containsExactly(row.id());
        assertThat(all.counts.waiting(TestCaller.of(KT1, 10).with(PropertyPermissions.ASSET_VIEW), 10))
                .isEmpty();
        RecordRow counted = all.counts.act(counter, row, sheet.count, damaged, "");
        assertThat(all.counts.waiting(counter, 10)).isEmpty();
        assertThat(counted.get(sheet.result)).contains("DAMAGED");

        act(all.checks, CHECKER, check, of.report, of.summary, "ชำรุด 1 รายการ");
        refused(
                () -> act(all.counts, CHECKER, counted, sheet.count, sheet.result, "LOST"),
                "finance.error.checkReported");
        act(all.checks, DIRECTOR, check, of.decide);
        assertThat(property.office.now(all.assets, asset).state()).isEqualTo(kind.damaged);
    }

    /** The form fills in where an asset is; afterwards place, holder, unit and school follow the move that its receiver accepts. Source: FIN-76. */
    @Test
    void formFillsInThePlace_onlyAnAcceptedMoveChangesIt() {
        RecordRow asset = property.asset("24001", 4, "2026-11-10");
        RecordRow placed =
                all.assets.change(person(CHECKER), asset, RecordDraft.of(asset).with(kind.place, "ห้อง 201"));
        assertThat(placed.get(kind.place)).isEqualTo("ห้อง 201");
        List<RecordDraft> elsewhere = List.of(
                RecordDraft.of(placed).with(kind.place, "ห้อง 301"),
                RecordDraft.of(placed)
                        .with(kind.holder, SampleOffices.person(KT1, 11).id()),
                RecordDraft.of(placed)
                        .with(kind.unit, SampleOffices.unit(KT1, "FIN").id()),
                RecordDraft.of(placed).with(kind.unit, null).with(kind.school, SampleOffices.schoolId(KT1, 1)));
        for (RecordDraft form : elsewhere) {
            refused(() -> all.assets.change(person(CHECKER), placed, form), "finance.error.assetMoves");
        }
        act(all.events, 11, event(placed, AssetEventSort.MOVE, 11), all.events.kind().accept);
        RecordRow moved = property.office.now(all.assets, asset);
        assertThat(moved.get(kind.place)).isEqualTo("ห้อง 301");
        assertThat(moved.get(kind.holder))
                .contains(SampleOffices.person(KT1, 11).id());
        RecordRow stored = act(all.assets, CHECKER, moved, kind.store);
        refused(
                () -> all.assets.change(
                        person(CHECKER), stored, RecordDraft.of(stored).with(kind.place, "ห้องพัสดุ")),
                "finance.error.assetMoves");
    }
}
