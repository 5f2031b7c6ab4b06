package org.khet.portal.core.internal.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.admin.operation.OfficeBackups;
import org.khet.portal.api.event.DomainEvent;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.OutOfService;
import org.khet.portal.api.search.Search.Hit;
import org.khet.portal.testkit.TestCaller;

/** The index follows the records, over changes, faults and restarts. */
class SearchUpkeepTest extends SearchCase {
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
    void anOfficeThatWasPutBackIsReadAnew_afterwards_alsoAfterACrash_theOtherIsNot() {
        records.rows.get(KT1).clear();
        records.put(KT1, 5, "คีย์บอร์ดเสีย", "");
        records.put(KT2, 6, "คีย์บอร์ดของอีกสำนักงาน", "");
        var happening = new DomainEvent(
                OfficeBackups.REPLACED, KT1, "core.office", 1, "", Map.of(), null, DomainEvent.Audience.NOBODY);

        records.whileAllAreRead = () -> {
            throw new AssertionError("a whole office is read while the listener hears");
        };
        listener.hear(9, happening);
        listener.settle();
        records.whileAllAreRead = () -> {};
        close(); // as after a crash before anything was read
        start();
        keeper.keepNew();

        assertThat(search.find(HEAD, "คีย์บอร์ด", 10)).extracting(Hit::id).containsExactly(5L);
        assertThat(search.find(HEAD, "ซ-12", 10)).isEmpty();
        assertThat(search.find(TestCaller.in(KT2).with(TestRecords.VIEW), "คีย์บอร์ด", 10))
                .isEmpty();
    }

    @Test
    void theKeeperWritesOnlyWhereTheModuleIsOnAndOnlyWhatIsMissing() {
        OfficeId fresh = new OfficeId(3);
        OfficeId off = new OfficeId(4);
        switches.turn(fresh, "ict", true);
        records.put(fresh, 31, "เก้าอี้ชำรุด", "");
        records.put(off, 41, "เก้าอี้ชำรุด", "");
        records.put(KT1, 2, "อีกคำ", ""); // the number is the same: not noticed, the happening would tell

        new IndexMaintenance(sources, feeder, new SearchOffices(KT1, KT2, fresh, off), switches).keepAll();

        assertThat(search.find(TestCaller.in(fresh).with(TestRecords.VIEW), "เก้าอี้", 10))
                .hasSize(1);
        assertThat(feeder.isWritten(source(), off)).isFalse();
        assertThat(search.find(HEAD, "อีกคำ", 10)).isEmpty();
    }

    @Test
    void whetherAllAreThere_isAskedByTheirNumber_withoutReadingThem() {
        records.whileAllAreRead = () -> {
            throw new AssertionError("read with all their texts");
        };

        assertThat(feeder.isComplete(source(), KT1)).isTrue();
    }

    @Test
    void keeperWhoseDatabaseIsAwayOneNight_looksAgainTheNext() {
        IndexMaintenance away = new IndexMaintenance(sources, feeder, AwayOffices.away(), switches);

        assertThatExceptionOfType(OutOfService.class).isThrownBy(away::keepAll);
        assertThatCode(away::keepAllQuietly)
                .as("a failure would end the schedule")
                .doesNotThrowAnyException();
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
        var nowhere = new StoredSearch(new SearchIndex(new SearchFolder(file)), sources, units);

        assertThatThrownBy(() -> nowhere.ids(HEAD, "ict.ticket", "ซ-12", 10))
                .isInstanceOfSatisfying(
                        OutOfService.class,
                        failure -> assertThat(failure.part()).isEqualTo(OutOfService.Part.SEARCH));
    }
}
