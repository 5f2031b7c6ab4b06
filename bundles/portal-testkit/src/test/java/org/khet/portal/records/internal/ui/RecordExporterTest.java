package org.khet.portal.records.internal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.export.Cell;
import org.khet.portal.api.export.Column;
import org.khet.portal.api.export.ExportList;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.ui.RecordViewOverrides;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.text.BahtText;
import org.khet.portal.records.internal.ui.input.FieldEditorFactory;
import org.khet.portal.records.internal.ui.input.UnitChoices;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.RecordingExports;
import org.khet.portal.testkit.record.RecordFixture;
import org.khet.portal.testkit.record.Vouchers;
import org.khet.portal.testkit.ui.ShownTexts;
import org.khet.portal.testkit.ui.TestRequest;

/** What is taken out of a list are the rows and sums that the screen shows, under the same filter. Source: core CORE-105, policyplan PLAN-86. */
@OnEachDatabase(module = "id=vouchers;prefix=vch")
class RecordExporterTest {
    private static final String BANK = "vouchers:voucher:bank";
    private final RecordFixture fixture;
    private final RecordService<Vouchers> service;
    private final Vouchers kind;

    RecordExporterTest(TestDatabase database) {
        database.clear();
        fixture = new RecordFixture(database);
        service = fixture.of(new Vouchers());
        kind = service.kind();
    }

    private TestCaller officer(boolean withBank) {
        TestCaller officer = TestCaller.of(SampleOffices.KT1, 13)
                .with(kind.permissions().stream()
                        .filter(permission -> !permission.toString().equals(BANK))
                        .toArray(Permission[]::new));
        return withBank ? officer.with(Permission.of(BANK)) : officer;
    }

    private RecordRow voucher(String unit, String subject, String amount, String wht) {
        return service.create(
                officer(true),
                new RecordDraft()
                        .with(kind.receivedOn, LocalDate.of(2026, 11, 20))
                        .with(kind.sort, "TRAVEL")
                        .with(
                                kind.unit,
                                SampleOffices.unit(SampleOffices.KT1, unit).id())
                        .with(
                                kind.payee,
                                SampleOffices.person(SampleOffices.KT1, 12).id())
                        .with(kind.subject, subject)
                        .with(
                                kind.items,
                                List.of(new RecordDraft()
                                        .with(kind.item, "รายการ")
                                        .with(kind.amount, new BigDecimal(amount))))
                        .with(kind.wht, new BigDecimal(wht))
                        .with(kind.account, "9990001112"));
    }

    private ExportList<RecordRow> exported(TestRequest request, RecordFilter filter) {
        ViewContext context = new ViewContext(service, new RecordViewOverrides(), fixture.screens());
        return new RecordExporter(
                        service, request, fixture.screens().formatter(kind, request), context.seen(request.caller()))
                .list(filter, "ใบสำคัญ", "");
    }

    private RecordListView shown(TestRequest request) {
        return new RecordListView(
                request,
                new ViewContext(service, new RecordViewOverrides(), fixture.screens()),
                names -> new FieldEditorFactory(
                        names, request, new UnitChoices(kind, List.of(), List.of()), LocalDate.of(2026, 11, 20)));
    }

    private TestRequest request(TestCaller caller, Map<String, List<String>> filter) {
        TestRequest request = TestRequest.of(caller, fixture.texts(kind).in(TextCatalog.THAI));
        request.query(filter);
        return request;
    }

    private static BigDecimal sum(ExportList<RecordRow> list, Column<RecordRow> column) {
        BigDecimal[] sum = {BigDecimal.ZERO};
        list.source().rows().get().forEachRemaining(row -> {
            if (column.cell().apply(row) instanceof Cell.Baht baht) {
                sum[0] = sum[0].add(baht.value());
            }
        });
        return sum[0];
    }

    /** Of three vouchers two are of the unit that is chosen: 1,000.25 less 10 and 200 are 1,190.25 on the screen and in the file. */
    @Test
    void fileHasTheRowsAndSumsOfTheScreen() {
        voucher("ICT", "ค่าเดินทางหนึ่ง", "1000.25", "10");
        voucher("ICT", "ค่าเดินทางสอง", "200", "0");
        voucher("FIN", "ค่าเดินทางสาม", "70000", "0");
        String unit =
                String.valueOf(SampleOffices.unit(SampleOffices.KT1, "ICT").id().value());
        Map<String, List<String>> chosen = Map.of("unit", List.of(unit));
        TestRequest request = request(officer(true), Map.of("unit", List.of(unit), "tab", List.of("all")));
        RecordListView view = shown(request);
        RecordFilter filter = new RecordFilter("all", "", chosen, List.of());
        ExportList<RecordRow> list = exported(request, filter);

        List<Long> onScreen = view.register
                .grid()
                .getLazyDataView()
                .getItems()
                .map(ListedRecord::id)
                .toList();
        List<Long> inFile = new ArrayList<>();
        list.source().rows().get().forEachRemaining(row -> inFile.add(row.id()));
        assertThat(inFile).isEqualTo(onScreen).hasSize(2);
        assertThat(list.source().count().getAsLong()).isEqualTo(2);
        List<Column<RecordRow>> summed =
                list.columns().stream().filter(Column::summed).toList();
        assertThat(summed).hasSize(1);
        BigDecimal sum = sum(list, summed.getFirst());
        assertThat(sum)
                .isEqualByComparingTo("1190.25")
                .isEqualByComparingTo(service.sums(request.caller(), filter).get(kind.net));
        assertThat(ShownTexts.of(view)).anyMatch(text -> text.endsWith(BahtText.inFigures(sum)));
        assertThat(RecordingExports.rows(list))
                .allSatisfy(row -> assertThat(row).contains("9990001112").doesNotContain("ค่าเดินทางสาม"));
    }

    /** The screen stops counting at 10,000; the trail says how many went out. */
    @Test
    void sixteenThousandRows_areCountedWholeForTheTrail() {
        voucher("ICT", "ค่าเดินทาง", "200", "0");
        String columns =
                "office_id, version, state, creator_id, author, created_at, reason, folded, number, received_on,"
                        + " sort, unit_id, payee_id, subject, letter_no, gross, wht, net, account_no, paid_on";
        for (int rows = 1; rows < 10_000; rows *= 2) {
            fixture.database()
                    .execute(
                            "insert into vch_voucher (id, number_key, %s) select id + %d, number_key + %d, %s from vch_voucher"
                                    .formatted(columns, rows, rows, columns));
        }

        ExportList<RecordRow> list = exported(request(officer(true), Map.of()), RecordFilter.ALL);

        assertThat(service.count(officer(true), RecordFilter.ALL)).isEqualTo(10_001);
        assertThat(list.source().count().getAsLong()).isEqualTo(16_384);
    }

    @Test
    void onPaperTheRowOfACancelledOneIsStruck() {
        RecordRow kept = voucher("ICT", "ค่าเดินทางหนึ่ง", "200", "0");
        RecordRow cancelled = service.act(
                officer(true),
                voucher("ICT", "ค่าเดินทางสอง", "300", "0"),
                kind.cancel,
                new RecordDraft(),
                "ซ้ำกับใบแรก");
        TestRequest request = request(officer(true), Map.of("tab", List.of("all")));

        assertThat(exported(request, RecordFilter.ALL).paper().struck())
                .accepts(cancelled)
                .rejects(kept);
    }

    @Test
    void whatTheCallerDoesNotSee_isNotInTheFile() {
        voucher("ICT", "ค่าเดินทางหนึ่ง", "1000.25", "10");
        TestRequest request = request(officer(false), Map.of("tab", List.of("all")));

        assertThat(RecordingExports.rows(exported(request, RecordFilter.ALL.in("all"))))
                .singleElement()
                .satisfies(row -> assertThat(row).doesNotContain("9990001112"));
    }
}
