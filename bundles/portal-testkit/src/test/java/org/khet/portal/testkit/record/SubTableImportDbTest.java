package org.khet.portal.testkit.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.export.ExportList;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.imports.ImportField;
import org.khet.portal.api.imports.ImportRow;
import org.khet.portal.api.imports.ImportTarget;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Permission;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.RecordingExports;
import org.khet.portal.testkit.fake.RecordingFindings;
import org.khet.portal.testkit.ui.TestRequest;

/** Records come out of a file with their lines: the first in the row of its record, further ones in the rows below. Source: core CORE-104. */
@OnEachDatabase(module = "id=vouchers;prefix=vch")
class SubTableImportDbTest {
    private static final String GUEST =
            SampleOffices.person(SampleOffices.KT1, 12).fullName();
    private static final String SCHOOL = SampleOffices.schools().stream()
            .filter(school -> school.id().equals(SampleOffices.schoolId(SampleOffices.KT1, 5)))
            .findFirst()
            .orElseThrow()
            .name();
    private static final String[] VISIT = {
        "fiscal_year", "2570", "began_on", "2026-11-18", "paid", "ไม่ใช่", "way", "THERE", "school", SCHOOL
    };
    private static final String[] VOUCHER = {
        "received_on",
        "2026-11-20",
        "sort",
        "TRAVEL",
        "unit",
        "ICT",
        "payee",
        GUEST,
        "subject",
        "ค่าเดินทาง",
        "wht",
        "0"
    };

    private final RecordFixture fixture;
    private final RecordService<SiteVisits> visits;
    private final SiteVisits visit;
    private final RecordService<Vouchers> vouchers;
    private final Vouchers voucher;
    private final RecordingFindings found = new RecordingFindings();
    private final TestCaller officer;

    SubTableImportDbTest(TestDatabase database) {
        fixture = new RecordFixture(database);
        visits = fixture.of(new SiteVisits());
        visit = visits.kind();
        vouchers = fixture.of(new Vouchers());
        voucher = vouchers.kind();
        officer = TestCaller.of(SampleOffices.KT1, 13)
                .with(visit.permissions().toArray(Permission[]::new))
                .with(voucher.permissions().toArray(Permission[]::new));
    }

    @BeforeEach
    void nothingIsThere() {
        fixture.database().clear();
    }

    private static ImportRow row(int line, String[] record, String... cells) {
        Map<String, String> values = new HashMap<>();
        for (String[] all : List.of(record, cells)) {
            for (int i = 0; i < all.length; i += 2) {
                values.put(all[i], all[i + 1]);
            }
        }
        return new ImportRow(line, values);
    }

    private static ImportRow further(int line, String... cells) {
        return row(line, new String[0], cells);
    }

    private List<ImportRow> looked(ImportTarget target, ImportRow... rows) {
        List<ImportRow> records = ImportRowReader.records(target, List.of(rows));
        target.look(officer, Set.of(), records, found);
        return records;
    }

    private List<Long> stored(ImportTarget target, List<ImportRow> records) {
        target.store(officer, records, Set.of(), new ImportTarget.Arrival("แฟ้ม.xlsx", RecordStage.TODAY), found);
        return found.keys();
    }

    /** Two tables beside each other; the last line of the first visit repeats its code, which stands once in the office. */
    @Test
    void linesOfTwoTablesComeWithTheirVisits_andGoWithThem() {
        ImportTarget target = fixture.importOf(visits);
        List<ImportRow> records = looked(
                target,
                row(
                        2,
                        VISIT,
                        "code",
                        "น 1/2570",
                        "round_no",
                        "1",
                        "guests.guest",
                        GUEST,
                        "guests.hours",
                        "3",
                        "guests.came_on",
                        "2026-11-18",
                        "guests.left_on",
                        "2026-11-19",
                        "costs.item",
                        "ค่าพาหนะ",
                        "costs.amount",
                        "350"),
                further(3, "costs.item", "ค่าที่พัก", "costs.amount", "1,200"),
                further(4, "code", "น 1/2570", "costs.item", "ค่าอาหาร", "costs.amount", "240"),
                row(5, VISIT, "code", "น 2/2570", "round_no", "2"));

        assertThat(found.reasons()).isEmpty();
        assertThat(records).extracting(ImportRow::line, ImportRow::lines).containsExactly(tuple(2, 4), tuple(5, 0));
        List<Long> keys = stored(target, records);
        RecordRow first = visits.open(officer, keys.getFirst());
        assertThat(first.lines(visit.guests)).hasSize(1);
        assertThat(first.lines(visit.costs))
                .extracting(line -> line.get(visit.amount).intValueExact())
                .containsExactly(350, 1200, 240);
        assertThat(visits.open(officer, keys.getLast()).lines(visit.costs)).isEmpty();

        assertThat(fixture.database()
                        .transactions()
                        .call(() -> target.undo().orElseThrow().undo(officer, found.written()))
                        .hindrances())
                .isEmpty();
        assertThat(visits.count(officer, RecordFilter.ALL)).isZero();
        assertThat(visits.lines(SampleOffices.KT1, visit.costs, keys)).isEmpty();
    }

    @Test
    void whatIsWrongInALineIsToldAtItsRowAndColumn() {
        ImportTarget target = fixture.importOf(visits);
        looked(
                target,
                row(2, VISIT, "code", "น 1/2570", "round_no", "1", "costs.item", "ค่าพาหนะ", "costs.amount", "350"),
                further(
                        3,
                        "guests.guest",
                        GUEST,
                        "guests.hours",
                        "25",
                        "guests.came_on",
                        "2026-11-18",
                        "guests.left_on",
                        "2026-11-18"),
                row(4, VISIT, "code", "น 2/2570", "round_no", "2", "costs.item", "ค่าพาหนะ", "costs.amount", "10000"),
                further(5, "costs.item", "ค่าที่พัก", "costs.amount", "10000.01"),
                row(6, VISIT, "code", "น 3/2570", "round_no", "3"),
                further(7, "costs.item", "ค่าที่พัก", "costs.amount", "สองพัน"));

        assertThat(found.fields()).containsExactly("3 guests.hours", "5 costs.amount", "7 costs.amount");
        assertThat(visits.count(officer, RecordFilter.ALL)).isZero();
    }

    /** As other systems write them: the number of the paper stands in each row. The portal gives its own numbers, which stay. */
    @Test
    void vouchersThatNeedItemsComeWithThem_eachWithItsNextNumber_andStay() {
        ImportTarget target = fixture.importOf(vouchers);
        assertThat(target.missing(Set.of("received_on", "sort", "unit", "payee", "subject", "wht")))
                .extracting(ImportField::id)
                .containsExactly("items.item", "items.amount");
        List<ImportRow> records = looked(
                target,
                row(2, VOUCHER, "number", "41/2569", "items.item", "ค่าพาหนะ", "items.amount", "320.50"),
                row(3, VOUCHER, "number", "41/2569", "items.item", "ค่าที่พัก", "items.amount", "1500"),
                row(4, VOUCHER, "number", "42/2569", "items.item", "ค่าพาหนะ", "items.amount", "80"));
        assertThat(found.reasons()).isEmpty();

        List<Long> keys = stored(target, records);

        assertThat(keys).hasSize(2);
        RecordRow first = vouchers.open(officer, keys.getFirst());
        assertThat(first.get(voucher.net)).isEqualByComparingTo("1820.50");
        assertThat(first.lines(voucher.items))
                .extracting(line -> line.get(voucher.item))
                .containsExactly("ค่าพาหนะ", "ค่าที่พัก");
        assertThat(vouchers.open(officer, keys.getLast()).get(voucher.number).running())
                .isEqualTo(first.get(voucher.number).running() + 1);
        assertThat(target.undo()).isEmpty();
        assertThat(target.keptKey()).isEqualTo("records.import.kept");
    }

    @Test
    void voucherWithoutAnItemIsRefused_partsHaveFewerOfThoseWithMany() {
        ImportTarget target = fixture.importOf(vouchers);

        List<ImportRow> records = new ArrayList<>(looked(target, row(2, VOUCHER)));

        assertThat(found.reasons()).singleElement().asString().startsWith("2 items.item records.error.lines");
        records.add(row(3, VOUCHER));
        for (int line = 4; line < 6; line++) {
            ImportRow many = row(line, VOUCHER);
            IntStream.range(0, 15).forEach(item -> many.take(further(100 + item, "items.item", "ค่าพาหนะ")));
            records.add(many);
        }
        assertThat(target.parts(records, 2)).extracting(List::size).containsExactly(2, 1, 1);
        assertThat(target.parts(records, 1)).hasSize(4);
    }

    /** Under the heads of the file an import finds its columns by itself; however many vouchers, each table is read once. */
    @Test
    void fileWithLinesHasTheHeadsOfTheImport_andTheRecordInItsFirstRowOnly() {
        ImportTarget target = fixture.importOf(vouchers);
        stored(
                target,
                looked(
                        target,
                        row(2, VOUCHER, "items.item", "ค่าพาหนะ", "items.amount", "320.50"),
                        further(3, "items.item", "ค่าที่พัก", "items.amount", "1500")));
        Texts texts = fixture.texts(voucher).in(TextCatalog.THAI);
        ExportList<?> list = fixture.views().exportedWithLines(TestRequest.of(officer, texts), vouchers);

        List<String> heads = RecordingExports.heads(list);
        List<List<String>> rows = RecordingExports.rows(list);

        assertThat(heads)
                .containsAll(target.fields().stream()
                        .map(field -> field.heads().get(1))
                        .toList());
        int amount = heads.indexOf(
                texts.get("vouchers.voucher.field.items") + ": " + texts.get("vouchers.voucher.field.items.amount"));
        assertThat(rows)
                .extracting(row -> new BigDecimal(row.get(amount)))
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(new BigDecimal("320.50"), new BigDecimal("1500"));
        assertThat(rows.getFirst()).contains("ค่าเดินทาง", GUEST);
        assertThat(rows.getLast()).doesNotContain("ค่าเดินทาง", GUEST);
        assertThat(list.kind().personal()).isTrue();
        long one = statements(list);
        stored(target, looked(target, row(4, VOUCHER, "items.item", "ค่าพาหนะ", "items.amount", "80")));
        assertThat(statements(list)).isEqualTo(one);
        assertThat(list.source().count().getAsLong())
                .as("records, for the trail")
                .isEqualTo(2);
    }

    private long statements(ExportList<?> list) {
        long before = fixture.database().statements();
        RecordingExports.rows(list);
        return fixture.database().statements() - before;
    }
}
