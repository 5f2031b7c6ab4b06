package org.khet.portal.records.internal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.monitoring.internal.MonitoringFixture;
import org.khet.monitoring.internal.inspection.SuggestionKind;
import org.khet.monitoring.internal.inspection.SuggestionOrigin;
import org.khet.monitoring.internal.round.ReportKind;
import org.khet.monitoring.internal.rule.Direction;
import org.khet.monitoring.internal.rule.Period;
import org.khet.portal.api.export.Cell;
import org.khet.portal.api.export.Column;
import org.khet.portal.api.export.ExportList;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.ui.RecordViewOverrides;
import org.khet.portal.api.text.BahtText;
import org.khet.portal.records.internal.ui.input.FieldEditorFactory;
import org.khet.portal.records.internal.ui.input.UnitChoices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.RecordingExports;
import org.khet.portal.testkit.ui.ShownTexts;
import org.khet.portal.testkit.ui.TestRequest;

/** What leaves the lists of follow-up is what their screens show under the same filter. Source: monitoring MON-51. */
@OnEachDatabase
class FollowUpExportsDbTest {
    private static final TestCaller LEAD = MonitoringFixture.person(10);
    private final TestDatabase database;
    private MonitoringFixture at;

    FollowUpExportsDbTest(TestDatabase database) {
        this.database = database;
        at = new MonitoringFixture(database);
    }

    @BeforeEach
    void nothingIsThere() {
        at = new MonitoringFixture(database);
    }

    private ExportList<RecordRow> sameAsShown(RecordService<?> service, Map<String, List<String>> chosen, int rows) {
        var request = TestRequest.of(
                LEAD,
                TextCatalog.load(MonitoringFixture.class.getClassLoader(), "monitoring")
                        .over(at.services.texts())
                        .in(TextCatalog.THAI));
        List<String> all = List.of("all");
        var query = new HashMap<>(chosen);
        query.put("tab", all);
        request.query(query);
        ViewContext context = new ViewContext(service, new RecordViewOverrides(), at.screens);
        RecordListView view = new RecordListView(
                request,
                context,
                names -> new FieldEditorFactory(
                        names,
                        request,
                        new UnitChoices(service.kind(), List.of(), List.of()),
                        LocalDate.of(2026, 11, 20)));
        RecordFilter filter = new RecordFilter("all", "", chosen, List.of());
        ExportList<RecordRow> list = new RecordExporter(
                        service, request, at.screens.formatter(service.kind(), request), context.seen(LEAD))
                .list(filter, "รายการ", "");
        List<Long> shown = view.register
                .grid()
                .getLazyDataView()
                .getItems()
                .map(ListedRecord::id)
                .toList();
        List<Long> inFile = new ArrayList<>();
        list.source().rows().get().forEachRemaining(row -> inFile.add(row.id()));
        assertThat(inFile).isEqualTo(shown).hasSize(rows);
        assertThat(list.source().count().getAsLong()).isEqualTo(rows);
        assertThat(ShownTexts.of(view))
                .as("no total without a sum")
                .noneMatch(text -> text.strip().equals("รวม"));
        Map<Field<?>, BigDecimal> sums = service.sums(LEAD, filter);
        assertThat(list.columns().stream().filter(Column::summed)).hasSameSizeAs(sums.keySet());
        list.columns().stream().filter(Column::summed).forEach(column -> {
            BigDecimal sum = sum(list, column);
            assertThat(sums.values()).anySatisfy(of -> assertThat(of).isEqualByComparingTo(sum));
            assertThat(ShownTexts.of(view)).anyMatch(text -> text.contains(BahtText.inFigures(sum)));
        });
        return list;
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

    @Test
    void reportsOfARoundLeaveAsTheyStandOnItsScreen_thoseOfAnotherRoundDoNot() {
        at.item(at.project("P-012", "พัฒนาการอ่าน"));
        at.item(at.project("P-013", "โรงเรียนปลอดภัย"));
        RecordRow first = at.opened(1);
        at.clock.set("2024-04-02T09:00");
        RecordRow second = at.opened(2);
        ReportKind kind = at.records.reports.kind();
        assertThat(at.reports(second)).hasSize(2);

        var list = sameAsShown(at.records.reports, Map.of(kind.round.name(), List.of(String.valueOf(first.id()))), 2);

        assertThat(RecordingExports.rows(list))
                .anySatisfy(row -> assertThat(row).contains("พัฒนาการอ่าน"));
        sameAsShown(at.records.reports, Map.of(), 4);
        sameAsShown(at.records.rounds, Map.of(), 2);
    }

    @Test
    void suggestionsAndIndicatorsOfAGroupLeaveAsTheyStandOnTheScreen() {
        suggestion("จัดทำแผนความปลอดภัย", "MINISTRY");
        suggestion("พัฒนาระบบข้อมูล", "OBEC");
        at.active(at.indicator("1.1", Direction.UP, Period.Q1, "80"));
        at.active(at.indicator("1.2", Direction.UP, Period.Q1, "70")
                .with(at.records.indicators.kind().unit, MonitoringFixture.ICT));
        Map<String, List<String>> plan = Map.of("unit", List.of(String.valueOf(MonitoringFixture.PLAN.value())));

        assertThat(RecordingExports.rows(sameAsShown(
                        at.records.suggestions,
                        Map.of(at.records.suggestions.kind().body.name(), List.of("MINISTRY")),
                        1)))
                .singleElement()
                .satisfies(
                        row -> assertThat(row).contains("จัดทำแผนความปลอดภัย").doesNotContain("พัฒนาระบบข้อมูล"));
        assertThat(RecordingExports.rows(sameAsShown(at.records.indicators, plan, 1)))
                .singleElement()
                .satisfies(row -> assertThat(row).contains("ตัวชี้วัด 1.1"));
        sameAsShown(at.records.suggestions, Map.of(), 2);
        sameAsShown(at.records.indicators, Map.of(), 2);
    }

    @Test
    void moneyOfProjectsByMonthLeavesMonthByMonthBesideItsSum() {
        at.item(at.project("P-012", "พัฒนาการอ่าน"));
        at.item(at.project("P-013", "โรงเรียนปลอดภัย").with(at.records.items.kind().money, null));

        ExportList<RecordRow> list = sameAsShown(at.records.items, Map.of(), 2);

        assertThat(RecordingExports.heads(list))
                .containsSubsequence(
                        "แผนการใช้เงินรายเดือน", "แผนการใช้เงินรายเดือน ต.ค.", "แผนการใช้เงินรายเดือน ก.ย.");
        int sum = RecordingExports.heads(list).indexOf("แผนการใช้เงินรายเดือน");
        List<List<String>> money = RecordingExports.rows(list).stream()
                .map(row -> row.subList(sum, sum + 13))
                .toList();
        assertThat(money)
                .anySatisfy(row -> assertThat(row)
                        .startsWith("120000.00", "10000.00")
                        .endsWith("10000.00")
                        .doesNotContain(""))
                .anySatisfy(row -> assertThat(row).containsOnly(""));
        assertThat(list.paper().columns())
                .extracting(Column::title)
                .contains("แผนการใช้เงินรายเดือน")
                .doesNotContain("แผนการใช้เงินรายเดือน ต.ค.");
    }

    private void suggestion(String words, String body) {
        SuggestionKind kind = at.records.suggestions.kind();
        at.records.suggestions.create(
                LEAD,
                new RecordDraft()
                        .with(kind.origin, SuggestionOrigin.VISIT)
                        .with(kind.body, body)
                        .with(kind.words, words)
                        .with(kind.givenOn, LocalDate.of(2024, 1, 1))
                        .with(kind.unit, MonitoringFixture.PLAN));
    }
}
