package org.khet.ict.internal.equipment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.ict.internal.IctPermissions;
import org.khet.ict.internal.setting.IctCodeLists;
import org.khet.portal.api.imports.FindingChoice;
import org.khet.portal.api.imports.FindingKind;
import org.khet.portal.api.imports.ImportField;
import org.khet.portal.api.imports.ImportRow;
import org.khet.portal.api.imports.ImportTarget;
import org.khet.portal.api.imports.ImportTrace;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.school.School;
import org.khet.portal.api.school.SchoolCode;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.testkit.Clocks;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeCodeLists;
import org.khet.portal.testkit.fake.FakeSchools;
import org.khet.portal.testkit.fake.FakeUnits;
import org.khet.portal.testkit.record.RecordFixture;

/** Devices from a file: what is wrong is told row by row, and only what is taken is stored. Source: ict ICT-36. */
@OnEachDatabase
class DeviceImporterDbTest {
    private static final Set<String> COLUMNS =
            Set.of("class", "name", "brand", "serial", "property", "owner", "location");
    private final TestDatabase database;
    private final StoredDevices devices;
    private final RecordService<DeviceRecord> service;
    private final DeviceImporter importer;
    private final Map<Integer, String> found = new TreeMap<>();
    private final List<String> reasons = new ArrayList<>();

    private final FakeSchools schools;

    DeviceImporterDbTest(TestDatabase database) {
        this.database = database;
        RecordFixture fixture = new RecordFixture(database);
        schools = fixture.schools();
        devices = new StoredDevices(database, fixture);
        service = devices.register().devices();
        importer = new DeviceImporter(
                devices.register(),
                new IctCodeLists(new FakeCodeLists()),
                FakeUnits.ofSampleOffices(),
                schools,
                Clocks.at("2026-11-20T09:30"));
    }

    @BeforeEach
    void nothingIsThere() {
        database.clear();
    }

    private static TestCaller head() {
        return TestCaller.of(SampleOffices.KT1, 12).with(IctPermissions.EQUIPMENT_EDIT, IctPermissions.EQUIPMENT_VIEW);
    }

    private static ImportRow row(int line, String name, String classCode, String owner, String property) {
        return new ImportRow(
                line,
                Map.of("class", classCode, "name", name, "owner", owner, "property", property, "location", "ห้อง 1"));
    }

    private final class Noted implements ImportTarget.Findings {
        @Override
        public FindingChoice choice(FindingKind kind) {
            return FindingChoice.LEAVE_OUT;
        }

        @Override
        public FindingChoice choice(ImportRow row, FindingKind kind) {
            return FindingChoice.LEAVE_OUT;
        }

        @Override
        public void found(ImportRow row, FindingKind kind, String field, String proposal) {
            found.put(row.line(), kind.id() + " " + field);
        }

        @Override
        public void refused(ImportRow row, FindingKind kind, Problem problem) {
            found(row, kind, problem.field(), "");
            reasons.add(problem.key() + " " + problem.args());
        }

        @Override
        public void found(ImportRow row, FindingKind kind, String field, boolean leftOut) {
            found.put(row.line(), kind.id() + " " + field);
        }
    }

    private static final class Written implements ImportTarget.Journal {
        private int rows;

        @Override
        public void wrote(ImportTrace trace) {
            rows++;
        }

        @Override
        public void done(int count) {
            // nobody looks
        }
    }

    @Test
    void dayAndPriceOfAPurchaseComeWithTheFile_aPriceInWordsIsTold() {
        List<ImportRow> rows =
                List.of(bought(2, "22000.50"), bought(3, "สองหมื่น"), bought(4, "-500"), bought(5, "2,5"));
        Set<String> columns = Set.of("class", "name", "brand", "model", "acquired", "price");
        importer.look(head(), columns, rows, new Noted());

        assertThat(found)
                .containsExactly(
                        Map.entry(3, "ict.found.refused price"),
                        Map.entry(4, "ict.found.refused price"),
                        Map.entry(5, "ict.found.refused price"));
        assertThat(importer.fields())
                .filteredOn(field -> field.id().equals("price"))
                .as("thousands and Thai digits are read before")
                .extracting(ImportField::kind)
                .containsExactly(ImportField.Kind.FIGURE);

        database.transactions()
                .run(() -> importer.store(
                        head(),
                        rows.subList(0, 1),
                        columns,
                        new ImportTarget.Arrival("devices.csv", LocalDate.of(2026, 11, 20)),
                        new Written()));
        var stored = service.page(head(), RecordFilter.ALL, new PageRequest(0, 10, List.of()))
                .getFirst();
        assertThat(stored.get(service.kind().acquired)).contains(LocalDate.of(2022, 3, 15));
        assertThat(stored.get(service.kind().price).orElseThrow()).isEqualByComparingTo("22000.50");
        assertThat(stored.get(service.kind().brand)).isEqualTo("แบรนด์ ก");
        assertThat(stored.get(service.kind().model)).isEqualTo("S1");
        assertThat(service.kind().device(stored).words().brand())
                .as("as papers name it")
                .isEqualTo("แบรนด์ ก S1");
    }

    private static ImportRow bought(int line, String price) {
        return new ImportRow(
                line,
                Map.of(
                        "class", "PC",
                        "name", "คอมพิวเตอร์",
                        "brand", "แบรนด์ ก",
                        "model", "S1",
                        "acquired", "2022-03-15",
                        "price", price));
    }

    /** Two schools of one name in two districts: the file names the one it means by its code. Source: ict ICT-36. */
    @Test
    void schoolsOfOneNameAreTold_theirCodesNameThem() {
        School first = SampleOffices.schools().stream()
                .filter(one -> one.id().equals(new SchoolId(105)))
                .findFirst()
                .orElseThrow();
        schools.with(new School(
                new SchoolId(9105),
                first.office(),
                first.name(),
                first.shortName(),
                List.of(new SchoolCode(first.codes().getFirst().scheme(), "77000001")),
                "อำเภออื่น",
                "",
                "",
                first.status(),
                null));
        List<ImportRow> rows = List.of(
                row(2, "คอมพิวเตอร์", "PC", first.name(), ""),
                row(3, "คอมพิวเตอร์", "PC", "77000001", ""),
                row(4, "คอมพิวเตอร์", "PC", first.codes().getFirst().value(), ""));
        importer.look(head(), COLUMNS, rows, new Noted());
        assertThat(found).containsExactly(Map.entry(2, "ict.found.owners owner"));

        database.transactions()
                .run(() -> importer.store(
                        head(),
                        rows.subList(1, 3),
                        COLUMNS,
                        new ImportTarget.Arrival("devices.csv", LocalDate.of(2026, 11, 20)),
                        new Written()));
        assertThat(service.page(
                        head(),
                        RecordFilter.ALL,
                        new PageRequest(0, 10, List.of(new PageRequest.Sort("running", false)))))
                .extracting(one -> one.get(service.kind().school).orElseThrow().value())
                .containsExactly(9105L, 105L);
    }

    @Test
    void eachWrongRowIsTold_nothingIsStoredByLooking_theRestGetsItsNumbersAndOwners() {
        devices.add(
                new DeviceOwner(null, null),
                new Device.DeviceText("PRN", "เครื่องพิมพ์เดิม", "", "", "7440-001-0001"),
                DeviceState.IN_USE,
                null,
                "");
        List<ImportRow> rows = List.of(
                row(2, "คอมพิวเตอร์", "คอมพิวเตอร์ตั้งโต๊ะ", "", "7440-001-0002"),
                row(3, "เครื่องพิมพ์", "PRN", "FIN", "7440-001-0003"),
                row(4, "โน้ตบุ๊ก", "NB", "โรงเรียนบ้านตัวอย่าง 05", "7440-001-0004"),
                row(5, "พิมพ์ดีด", "เครื่องพิมพ์ดีด", "", ""),
                row(6, "จอภาพ", "MON", "โรงเรียนที่ไม่มี", ""),
                row(7, "เครื่องพิมพ์", "PRN", "", "7440-001-0001"),
                row(8, "คอมพิวเตอร์", "PC", "", "7440-001-0002"),
                row(9, "ก".repeat(201), "PC", "", ""));
        importer.look(head(), COLUMNS, rows, new Noted());

        assertThat(found)
                .containsExactly(
                        Map.entry(5, "ict.found.class class"),
                        Map.entry(6, "ict.found.owner owner"),
                        Map.entry(7, "ict.found.twin property"),
                        Map.entry(8, "ict.found.twice property"),
                        Map.entry(9, "ict.found.refused name"));
        assertThat(reasons)
                .as("in words of the register")
                .containsExactly("ict.error.twin [ICT-0001]", "records.error.long [200, 201]");
        assertThat(service.count(head(), RecordFilter.ALL)).isEqualTo(1);

        var journal = new Written();
        database.transactions()
                .run(() -> importer.store(
                        head(),
                        rows.subList(0, 3),
                        COLUMNS,
                        new ImportTarget.Arrival("devices.csv", LocalDate.of(2026, 11, 20)),
                        journal));
        assertThat(journal.rows).isEqualTo(3);
        List<Device> all = service
                .page(head(), RecordFilter.ALL, new PageRequest(0, 10, List.of(new PageRequest.Sort("running", false))))
                .stream()
                .map(service.kind()::device)
                .toList();
        assertThat(all).extracting(Device::assetNo).containsExactly("ICT-0001", "ICT-0002", "ICT-0003", "ICT-0004");
        assertThat(all.get(2).owner().unit())
                .isEqualTo(SampleOffices.unit(SampleOffices.KT1, "FIN").id());
        assertThat(all.get(3).owner().school()).isEqualTo(new SchoolId(105));
    }
}
