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

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khet.finance.internal.asset.AssetEventSort;
import org.khet.finance.internal.asset.AssetRecord;
import org.khet.finance.internal.asset.Depreciation;
import org.khet.finance.internal.keeping.PropertyRecords;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordStep;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.testkit.SampleOffices;
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
        Depreciation line = Depreciation.of(asset.get(kind.cost), asset.get(kind.life));
        LocalDate bought = asset.get(kind.acquiredOn);

        assertThat(asset.get(kind.monthly)).isEqualByComparingTo("500.00");
        assertThat(line.book(bought, YearMonth.of(2026, 10), 15)).isEqualByComparingTo("24001");
        assertThat(line.book(bought, YearMonth.of(2026, 11), 15)).isEqualByComparingTo("23501");
        assertThat(line.book(bought.withDayOfMonth(16), YearMonth.of(2026, 11), 15))
                .isEqualByComparingTo("24001");
        assertThat(line.book(bought, YearMonth.of(2030, 10), 15)).isEqualByComparingTo("1");
        assertThat(line.book(bought, YearMonth.of(2050, 10), 15)).isEqualByComparingTo("1");
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
        refused(
                () -> act(all.disposals, CHECKER, approved, of.finish, of.doneOn, TODAY),
                "finance.error.receiptMissing");
        RecordRow fund = property.office.fund("REV", "REVENUE");
        RecordRow receipt =
                property.office.receipt(property.office.book("R1"), fund, property.office.account("999-1", "0"), "500");
        act(all.disposals, CHECKER, approved, of.finish, of.doneOn, TODAY, of.receipt, receipt.id());

        assertThat(all.assets.count(person(CHECKER), RecordFilter.ALL.in("active")))
                .isZero();
        assertThat(property.office.now(all.assets, asset).get(kind.goneOn)).contains(TODAY);
    }
}
