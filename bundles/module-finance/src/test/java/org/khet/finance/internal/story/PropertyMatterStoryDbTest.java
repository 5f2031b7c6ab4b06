package org.khet.finance.internal.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khet.finance.internal.story.FinanceOffice.CHECKER;
import static org.khet.finance.internal.story.FinanceOffice.DIRECTOR;
import static org.khet.finance.internal.story.FinanceOffice.KT1;
import static org.khet.finance.internal.story.FinanceOffice.TODAY;
import static org.khet.finance.internal.story.FinanceOffice.act;
import static org.khet.finance.internal.story.FinanceOffice.baht;
import static org.khet.finance.internal.story.FinanceOffice.person;
import static org.khet.finance.internal.story.PropertyOffice.REQUESTER;
import static org.khet.finance.internal.story.PropertyOffice.refused;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.khet.finance.internal.keeping.PropertyRecords;
import org.khet.finance.internal.property.ArrivedMatters;
import org.khet.finance.internal.property.PropertyMatterRecord;
import org.khet.finance.internal.setting.PropertyPermissions;
import org.khet.portal.api.answer.Answer;
import org.khet.portal.api.property.PropertyMatters;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeSwitches;

/** What other groups ask of those who keep assets and buy. Source: ict G.1, ICT-12, ICT-17. */
@OnEachDatabase
class PropertyMatterStoryDbTest {
    private final PropertyOffice property;
    private final PropertyRecords all;
    private final PropertyMatterRecord kind;
    private final FakeSwitches switches = new FakeSwitches();
    private final PropertyMatters matters;

    PropertyMatterStoryDbTest(TestDatabase database) {
        database.clear();
        property = new PropertyOffice(database);
        all = property.all;
        kind = all.matters.kind();
        matters = new ArrivedMatters(all.matters, switches);
        switches.turn(KT1, "finance", true);
    }

    private static PropertyMatters.Source source(String token, String origin) {
        return new PropertyMatters.Source(token, SampleOffices.unit(KT1, "ICT").id(), origin);
    }

    private Answer<String> proposed(String propertyNo) {
        return matters.proposeDisposal(
                person(REQUESTER),
                source("ict-equipment-7", "ICT-0007"),
                "เครื่องฉายภาพ",
                propertyNo,
                "แผงวงจรไหม้ ค่าซ่อม 18,000 บาท สูงกว่าราคาเครื่องใหม่");
    }

    /** The asset that stands in the keeper's dialog at first. */
    private Optional<Object> named(RecordRow matter) {
        return kind.asset.usual(matter, new RecordContext(person(CHECKER), Instant.EPOCH, TODAY));
    }

    private List<RecordRow> waiting() {
        return all.matters.all(person(CHECKER), RecordFilter.ALL.in("open"));
    }

    /** Asked twice it is one; whoever keeps assets says the way, the asset is the one of the number, and the director approves. */
    @Test
    void proposedDisposalWaitsOnce_theKeeperMakesADisposalOfIt_onlyThenTheDirectorDecides() {
        RecordRow asset = property.asset("24001", 4, "2026-11-10");
        assertThat(proposed("ครภ.1/2570").known()).contains("รพ.1/2570");
        assertThat(proposed("ครภ.1/2570").known()).contains("รพ.1/2570");
        assertThat(waiting()).singleElement().satisfies(row -> {
            assertThat(row.get(kind.origin)).isEqualTo("ICT-0007");
            assertThat(row.get(kind.asker))
                    .contains(SampleOffices.person(KT1, REQUESTER).id());
        });
        RecordRow matter = waiting().getFirst();
        assertThat(named(matter)).contains(asset.id());

        refused(
                () -> act(all.matters, CHECKER, matter, kind.buy, kind.purchaseSort, "SUPPLIES"),
                "finance.error.matterSort");
        refused(() -> act(all.matters, CHECKER, matter, kind.dispose, kind.asset, asset.id()), "records.error.missing");
        RecordRow taken = act(all.matters, CHECKER, matter, kind.dispose, kind.asset, asset.id(), kind.way, "SALE");
        var of = all.disposals.kind();
        RecordRow disposal =
                all.disposals.find(KT1, taken.get(kind.disposal).orElseThrow()).orElseThrow();
        assertThat(disposal.state()).isEqualTo(of.proposed);
        assertThat(disposal.get(of.reason))
                .isEqualTo("ICT-0007: แผงวงจรไหม้ ค่าซ่อม 18,000 บาท สูงกว่าราคาเครื่องใหม่");
        assertThat(waiting()).isEmpty();
        assertThat(proposed("ครภ.1/2570").known()).as("taken up already").contains("รพ.1/2570");
        assertThat(waiting()).isEmpty();
        act(all.disposals, DIRECTOR, disposal, of.approve);
        assertThat(property.office.now(all.assets, asset).state()).isEqualTo(all.assets.kind().waiting);
    }

    /** Source: ict ICT-12: lines with item, quantity and price, and the ticket for which they are needed. */
    @Test
    void askedPurchaseIsMadeAPurchaseByWhoHandlesThem_withItsLinesAndSum() {
        matters.askPurchase(
                person(REQUESTER),
                source("ict-part-3", "ซ-10/2570"),
                "Wi-Fi ช้า",
                List.of(
                        new PropertyMatters.Item("จุดกระจายสัญญาณ", baht("2"), "ชิ้น", baht("1500")),
                        new PropertyMatters.Item("สายสัญญาณ", baht("10"), "เมตร", baht("50"))));
        RecordRow matter =
                all.matters.open(person(CHECKER), waiting().getFirst().id());
        assertThat(matter.get(kind.estimate)).isEqualByComparingTo("3500");

        RecordRow line = property.office.line(property.office.fund("BUD", "BUDGET"), "F2", "100000");
        RecordRow taken = act(
                all.matters,
                CHECKER,
                matter,
                kind.buy,
                kind.line,
                line.id(),
                kind.claimKind,
                property.office.claimKind("BUYPART", true, false).id(),
                kind.purchaseSort,
                "SUPPLIES");
        var of = all.purchases.kind();
        RecordRow purchase =
                all.purchases.open(person(CHECKER), taken.get(kind.purchase).orElseThrow());
        assertThat(purchase.state()).isEqualTo(of.requested);
        assertThat(purchase.get(of.estimate)).isEqualByComparingTo("3500");
        assertThat(purchase.get(of.requester))
                .isEqualTo(SampleOffices.person(KT1, REQUESTER).id());
        assertThat(purchase.get(of.reason)).isEqualTo("ซ-10/2570: Wi-Fi ช้า");
        assertThat(purchase.lines(of.items))
                .extracting(row -> row.get(of.item))
                .containsExactly("จุดกระจายสัญญาณ", "สายสัญญาณ");
    }

    /** What is declined may be asked again, and has another number; where finance is off nothing arrives. */
    @Test
    void declinedIsAskedAnew_andNothingArrivesWhileFinanceIsOff() {
        proposed("");
        RecordRow declined = act(all.matters, CHECKER, waiting().getFirst(), kind.decline);
        assertThat(declined.state()).isEqualTo(kind.declined);
        assertThat(proposed("").known()).contains("รพ.2/2570");
        switches.turn(KT1, "finance", false);
        assertThat(matters.proposeDisposal(person(REQUESTER), source("ict-equipment-8", "ICT-0008"), "จอ", "", "แตก"))
                .isInstanceOf(Answer.Off.class);
        assertThat(waiting()).hasSize(1);
    }

    /** What waits is gone and may be asked anew; of what was taken up the purchase goes on, and who handles it is told. */
    @Test
    void whatIsNeededNoMoreIsTakenBack_whoTookItUpAlreadyIsTold() {
        proposed("");
        matters.takeBack(person(REQUESTER), "ict-equipment-7", "ซ่อมได้แล้ว");
        assertThat(waiting()).isEmpty();
        RecordRow gone = all.matters.all(person(CHECKER), RecordFilter.ALL).getFirst();
        assertThat(gone.state()).isEqualTo(kind.takenBack);
        assertThat(gone.head().reason()).isEqualTo("ซ่อมได้แล้ว");
        assertThat(proposed("").known()).as("asked anew").contains("รพ.2/2570");

        RecordRow asset = property.asset("24001", 4, "2026-11-10");
        RecordRow taken =
                act(all.matters, CHECKER, waiting().getFirst(), kind.dispose, kind.asset, asset.id(), kind.way, "SALE");
        matters.takeBack(person(REQUESTER), "ict-equipment-7", "ซ่อมได้แล้ว");
        matters.takeBack(person(REQUESTER), "ict-equipment-99", "ไม่มีเรื่องนี้");
        assertThat(property.office.now(all.matters, taken).state()).isEqualTo(kind.taken);
        assertThat(property.office.fixture.happenings().all())
                .filteredOn(one -> one.type().equals("finance.property-matter.called-off"))
                .singleElement()
                .satisfies(one ->
                        assertThat(one.audience().permissions()).containsExactly(PropertyPermissions.ASSET_KEEP));
    }

    /** The asset of a number that nobody has is typed by the keeper. */
    @Test
    void numberThatNoAssetHasNamesNone() {
        property.asset("24001", 4, "2026-11-10");
        proposed("7440-001-0001/65");
        assertThat(named(waiting().getFirst())).isEmpty();
    }
}
