package org.khet.portal.core.internal.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khet.portal.api.happening.Happening;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.office.PersonId;
import org.khet.portal.api.office.SchoolId;
import org.khet.portal.api.office.UnitId;
import org.khet.portal.api.outcome.OutOfService;
import org.khet.portal.api.search.Search;
import org.khet.portal.api.search.Search.Hit;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.security.Scope;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.fake.FakeTransactions;

class SearchTest {
    private static final OfficeId KT1 = new OfficeId(1);
    private static final OfficeId KT2 = new OfficeId(2);
    private static final TestCaller HEAD = TestCaller.in(KT1).with(TestRecords.VIEW);
    private final TestRecords records = new TestRecords();
    private final TestSwitches switches = new TestSwitches();
    private final FakeTransactions transactions = new FakeTransactions();

    @TempDir
    Path folder;

    private SearchIndex index;
    private RecordSources sources;
    private IndexFeeder feeder;
    private SearchListener listener;
    private StoredSearch search;

    @BeforeEach
    void threeTickets() {
        switches.on(KT1, records.id());
        switches.on(KT2, records.id());
        records.put(
                KT1,
                1,
                "ซ-12/2570 เครื่องพิมพ์ไม่ทำงาน",
                "เปิดเครื่องแล้วไฟกะพริบ นางสาวเจ้าหน้าที่ 13 HP LaserJet 1020");
        records.put(KT1, 2, "ซ-3/2570 คอมพิวเตอร์เปิดไม่ติด", "ห้องเครื่องพิมพ์ ชั้น 2 โรงเรียนบ้านตัวอย่าง 05");
        records.put(KT2, 3, "ซ-12/2570 เครื่องพิมพ์ของอีกสำนักงาน", "");
        start();
        rebuild();
    }

    @AfterEach
    void close() {
        listener.stop();
        index.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ซ-12",
                "ซ-๑๒",
                "-12/25",
                "12/2570",
                "๑๒/๒๕๗๐",
                "ซ-12/2570 เครื่อง",
                "ไม่ทำงาน",
                "ม่ทำง",
                "laserjet",
                "ＬＡＳＥＲ",
                "serj",
                "กะพริบ 13",
                "เครื่องไฟกะพริบ",
                "1020"
            })
    void aTicketIsFoundByWordsPiecesAndEitherDigits(String typed) {
        assertThat(search.find(HEAD, typed, 10)).extracting(Hit::id).containsExactly(1L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ซ-13", "เครื่องซักผ้า", "zz", "", "   ", "ไม่ทำงาน ชั้น 2"})
    void whatIsNotThereIsNotFound(String typed) {
        assertThat(search.find(HEAD, typed, 10)).isEmpty();
    }

    @Test
    void twoLettersAreEnough() {
        assertThat(search.find(HEAD, "hp", 10)).extracting(Hit::id).containsExactly(1L);
        assertThat(search.find(HEAD, "05", 10)).extracting(Hit::id).containsExactly(2L);
    }

    @Test
    void aHitInTheTitleComesFirst() {
        assertThat(search.find(HEAD, "เครื่องพิมพ์", 10)).extracting(Hit::id).containsExactly(1L, 2L);
        assertThat(search.find(HEAD, "เครื่องพิมพ์", 10).getFirst())
                .isEqualTo(new Hit("ict.ticket", 1, "ซ-12/2570 เครื่องพิมพ์ไม่ทำงาน", "ict/repairs/1"));
    }

    @Test
    void aRegisterGetsTheKeysAndHowManyThereAre() {
        var ids = search.ids(HEAD, "ict.ticket", "เครื่องพิมพ์", 1);

        assertThat(ids.ids()).containsExactly(1L);
        assertThat(ids.total()).isEqualTo(2);
        assertThat(search.ids(HEAD, "fin.claim", "เครื่องพิมพ์", 1).total()).isZero();
    }

    @Test
    void theNewestComesFirst_andAThousandIsAsFarAsAnybodyCounts() {
        for (int id = 10; id < 1500; id++) {
            records.put(KT1, id, "ซ-" + id + "/2569 จอภาพดับ", "");
        }
        rebuild();

        var ids = search.ids(HEAD, "ict.ticket", "จอภาพ", 3);

        assertThat(ids.ids()).containsExactly(1499L, 1498L, 1497L);
        assertThat(ids.total()).isEqualTo(Search.COUNTED + 1);
        assertThat(search.ids(HEAD, "ict.ticket", "จอภาพ", 2000).ids()).hasSize(1490);
    }

    @Test
    void aHitAsTypedComesBeforeItsWordsApart() {
        change(8, () -> records.put(KT1, 8, "ซ-14/2570 หมึกหมด", "เครื่องพิมพ์สี"));
        change(9, () -> records.put(KT1, 9, "ซ-15/2570 หมึกหมด", "สีเครื่องพิมพ์"));

        assertThat(search.find(HEAD, "เครื่องพิมพ์สี", 10)).extracting(Hit::id).containsExactly(8L, 9L);
    }

    @Test
    void nobodyFindsRecordsOfAnotherOffice() {
        assertThat(search.find(TestCaller.in(KT2).with(TestRecords.VIEW), "ซ-12", 10))
                .extracting(Hit::id)
                .containsExactly(3L);
    }

    @Test
    void nobodyFindsWhatThePermissionDoesNotReach() {
        UnitId ict = new UnitId(21);
        SchoolId school = new SchoolId(31);
        PersonId owner = new PersonId(13);
        change(4, () -> records.put(KT1, 4, "จอภาพ ก", "", ict, null, Set.of()));
        change(5, () -> records.put(KT1, 5, "จอภาพ ข", "", null, school, Set.of(owner)));
        TestCaller nobody = TestCaller.in(KT1);

        assertThat(hits(nobody)).isEmpty();
        assertThat(hits(nobody.with(Permission.of("fin:claim:view")))).isEmpty();
        assertThat(hits(nobody.inUnit(ict, TestRecords.VIEW))).containsExactly(4L);
        assertThat(hits(nobody.inSchool(school, TestRecords.VIEW))).containsExactly(5L);
        assertThat(hits(nobody.inSchool(new SchoolId(32), TestRecords.VIEW))).isEmpty();
        assertThat(hits(nobody.as(owner, "ผู้แจ้ง").own(TestRecords.VIEW))).containsExactly(5L);
        assertThat(hits(nobody.inUnit(ict, TestRecords.VIEW).inSchool(school, TestRecords.VIEW)))
                .containsExactlyInAnyOrder(4L, 5L);
        assertThat(hits(HEAD)).containsExactlyInAnyOrder(4L, 5L);
    }

    @Test
    void whatOneReportedIsFoundAlthoughTheRightIsForAUnitElsewhere() {
        PersonId owner = new PersonId(15);
        UnitId finance = new UnitId(22);
        change(4, () -> records.put(KT1, 4, "จอภาพ ก", "", new UnitId(21), null, Set.of(owner)));
        change(5, () -> records.put(KT1, 5, "จอภาพ ข", "", new UnitId(21), null, Set.of()));
        TestCaller clerk = TestCaller.in(KT1).as(owner, "ผู้แจ้ง").inUnit(finance, TestRecords.VIEW);

        assertThat(hits(clerk)).containsExactly(4L);
        assertThat(hits(TestCaller.in(KT1).as(owner, "ผู้แจ้ง"))).isEmpty();
    }

    @Test
    void aModuleWithARuleOfItsOwnSaysHowFarSomebodyFinds() {
        UnitId ict = new UnitId(21);
        change(4, () -> records.put(KT1, 4, "จอภาพ ก", "", ict, null, Set.of()));
        change(5, () -> records.put(KT1, 5, "จอภาพ ข", "", null, null, Set.of()));

        records.reach = new Scope(false, Set.of(ict), Set.of(), true);
        assertThat(hits(HEAD)).containsExactly(4L);
        records.reach = Scope.NONE;
        assertThat(hits(HEAD)).isEmpty();
        records.reach = Scope.OFFICE;
        assertThat(hits(TestCaller.in(KT1))).containsExactlyInAnyOrder(4L, 5L);
    }

    @Test
    void aModuleThatIsOffOrGoneGivesNoHitAndIsBackWithAll() {
        switches.off(KT1, records.id());
        assertThat(search.find(HEAD, "ซ-12", 10)).isEmpty();
        assertThat(search.ids(HEAD, "ict.ticket", "ซ-12", 10).total()).isZero();

        switches.on(KT1, records.id());
        sources.unbindModule(records);
        assertThat(search.find(HEAD, "ซ-12", 10)).isEmpty();

        sources.bindModule(records);
        assertThat(search.find(HEAD, "ซ-12", 10)).hasSize(1);
    }

    @Test
    void aChangedRecordIsFoundByItsNewWordsOnlyAndAGoneOneNotAtAll() {
        change(1, () -> records.put(KT1, 1, "ซ-12/2570 เปลี่ยนตลับหมึก", ""));
        assertThat(search.find(HEAD, "ตลับหมึก", 10)).extracting(Hit::id).containsExactly(1L);
        assertThat(search.find(HEAD, "ไม่ทำงาน", 10)).isEmpty();

        change(1, () -> records.remove(KT1, 1));
        assertThat(search.find(HEAD, "ซ-12", 10)).isEmpty();
    }

    @Test
    void aRecordThatCannotBeReadStopsNobodyElse() {
        records.broken = true;
        change(1, () -> {});
        records.broken = false;
        change(4, () -> records.put(KT1, 4, "สายแลนชำรุด", ""));

        assertThat(search.find(HEAD, "สายแลน", 10)).extracting(Hit::id).containsExactly(4L);
    }

    @Test
    void whatChangesWhileAllAreWrittenAnewIsNotLost() {
        records.whileAllAreRead = () -> {
            records.whileAllAreRead = () -> {};
            records.remove(KT1, 2);
            feeder.update(source(), KT1, 2);
            records.put(KT1, 1, "ซ-12/2570 เปลี่ยนตลับหมึก", "");
            feeder.update(source(), KT1, 1);
        };

        feeder.rebuild(source(), KT1);

        assertThat(search.find(HEAD, "ตลับหมึก", 10)).extracting(Hit::id).containsExactly(1L);
        assertThat(search.find(HEAD, "คอมพิวเตอร์", 10)).isEmpty();
    }

    @Test
    void differentNumbersAreNoticedAndMended() {
        assertThat(feeder.isComplete(source(), KT1)).isTrue();
        records.put(KT1, 4, "สายแลนชำรุด", "");
        records.remove(KT1, 1);
        records.remove(KT1, 2);
        assertThat(feeder.isComplete(source(), KT1)).isFalse();

        feeder.rebuild(source(), KT1);

        assertThat(feeder.isComplete(source(), KT1)).isTrue();
        assertThat(search.find(HEAD, "ซ-12", 10)).isEmpty();
        assertThat(search.find(TestCaller.in(KT2).with(TestRecords.VIEW), "ซ-12", 10))
                .as("the other office keeps its own")
                .hasSize(1);
    }

    @Test
    void theKeeperWritesOnlyWhereTheModuleIsOnAndOnlyWhatIsMissing() {
        OfficeId fresh = new OfficeId(3);
        OfficeId off = new OfficeId(4);
        switches.on(fresh, records.id());
        records.put(fresh, 31, "เก้าอี้ชำรุด", "");
        records.put(off, 41, "เก้าอี้ชำรุด", "");
        records.put(KT1, 2, "อีกคำ", ""); // the number is the same: not noticed, the happening would tell

        new IndexKeeper(sources, feeder, new TestOffices(KT1, KT2, fresh, off), switches).keepAll();

        assertThat(search.find(TestCaller.in(fresh).with(TestRecords.VIEW), "เก้าอี้", 10))
                .hasSize(1);
        assertThat(feeder.isWritten(source(), off)).isFalse();
        assertThat(search.find(HEAD, "อีกคำ", 10)).isEmpty();
    }

    @Test
    void theIndexAndItsNameOutliveARestart() {
        String name = listener.name();
        close();
        start();

        assertThat(listener.name()).isEqualTo(name).hasSizeLessThan(60);
        assertThat(feeder.isComplete(source(), KT1)).isTrue();
        assertThat(search.find(HEAD, "ซ-12", 10)).hasSize(1);
    }

    @Test
    void anIndexThatCannotBeReadIsMadeAnewUnderAnotherName() throws IOException {
        String name = listener.name();
        close();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.getFileName().toString().startsWith("segments"))
                    .toList()) {
                Files.writeString(file, "rubbish");
            }
        }
        start();

        assertThat(listener.name()).as("hears everything anew").isNotEqualTo(name);
        assertThat(feeder.isWritten(source(), KT1)).isFalse();
        rebuild();
        assertThat(search.find(HEAD, "ซ-12", 10)).hasSize(1);
    }

    @Test
    void aDiskThatFailsIsSaid() throws IOException {
        Path file = Files.writeString(folder.resolve("no-folder"), "");
        var nowhere = new StoredSearch(new SearchIndex(new SearchFolder(file)), sources);

        assertThatThrownBy(() -> nowhere.ids(HEAD, "ict.ticket", "ซ-12", 10))
                .isInstanceOfSatisfying(
                        OutOfService.class,
                        failure -> assertThat(failure.part()).isEqualTo(OutOfService.Part.SEARCH));
    }

    private void start() {
        index = new SearchIndex(new SearchFolder(folder));
        sources = new RecordSources(switches);
        sources.bindModule(records);
        feeder = new IndexFeeder(index);
        listener = new SearchListener(sources, feeder, index, transactions);
        search = new StoredSearch(index, sources);
    }

    private void rebuild() {
        feeder.rebuild(source(), KT1);
        feeder.rebuild(source(), KT2);
    }

    private RecordSources.Known source() {
        return sources.of("ict.ticket").orElseThrow();
    }

    /** Changes a record and lets the search hear of it. */
    private void change(long id, Runnable work) {
        work.run();
        var happening = new Happening(
                "ict.ticket.changed", KT1, "ict.ticket", id, "", Map.of(), null, Happening.Audience.NOBODY);
        transactions.run(() -> listener.hear(id, happening));
    }

    private List<Long> hits(TestCaller caller) {
        return search.find(caller, "จอภาพ", 10).stream().map(Hit::id).toList();
    }
}
