package org.khet.portal.core.internal.search;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.khet.portal.api.event.DomainEvent;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.search.Search.Hit;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.structure.Units;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.fake.FakeSwitches;

/** Two offices with three repair tickets whose words are in the index. */
abstract class SearchCase {
    static final OfficeId KT1 = new OfficeId(1);
    static final OfficeId KT2 = new OfficeId(2);
    static final TestCaller HEAD = TestCaller.in(KT1).with(TestRecords.VIEW);
    final TestRecords records = new TestRecords();
    final FakeSwitches switches = new FakeSwitches();
    final KnownUnits units = new KnownUnits();

    @TempDir
    Path folder;

    SearchIndex index;
    RecordSourceRegistry sources;
    IndexWriterService feeder;
    IndexMaintenance keeper;
    SearchListener listener;
    StoredSearch search;

    @BeforeEach
    void threeTickets() {
        switches.turn(KT1, "ict", true);
        switches.turn(KT2, "ict", true);
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
        index.close();
    }

    void start() {
        index = new SearchIndex(new SearchFolder(folder));
        sources = new RecordSourceRegistry(switches);
        sources.bindModule(records);
        feeder = new IndexWriterService(index);
        keeper = new IndexMaintenance(sources, feeder, new SearchOffices(KT1, KT2), switches);
        listener = new SearchListener(sources, feeder, index, keeper);
        search = new StoredSearch(index, sources, units);
    }

    void rebuild() {
        feeder.rebuild(source(), KT1);
        feeder.rebuild(source(), KT2);
    }

    RecordSourceRegistry.Known source() {
        return sources.of("ict.ticket").orElseThrow();
    }

    /** Changes a record and lets the search hear of it. */
    void change(long id, Runnable work) {
        work.run();
        var happening = new DomainEvent(
                "ict.ticket.changed", KT1, "ict.ticket", id, "", Map.of(), null, DomainEvent.Audience.NOBODY);
        listener.hear(id, happening);
        listener.settle();
    }

    List<Long> hits(TestCaller caller) {
        return search.find(caller, "จอภาพ", 10).stream().map(Hit::id).toList();
    }

    /** Units that stand below each other. */
    static final class KnownUnits implements Units {
        private final List<Unit> all = new ArrayList<>();

        void with(Unit unit) {
            all.add(unit);
        }

        @Override
        public List<Unit> of(OfficeId office) {
            return all.stream().filter(one -> one.office().equals(office)).toList();
        }

        @Override
        public Optional<Unit> find(OfficeId office, UnitId unit) {
            return of(office).stream().filter(one -> one.id().equals(unit)).findFirst();
        }

        @Override
        public Optional<Unit> findByCode(OfficeId office, String code) {
            return of(office).stream().filter(one -> one.code().equals(code)).findFirst();
        }
    }
}
