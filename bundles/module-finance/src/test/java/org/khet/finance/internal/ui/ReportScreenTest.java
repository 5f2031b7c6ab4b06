package org.khet.finance.internal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.select.Select;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.khet.finance.internal.report.PaymentEvidence;
import org.khet.finance.internal.setting.FinancePermissions;
import org.khet.portal.api.export.Column;
import org.khet.portal.api.export.ExportList;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.fake.RecordingExports;
import org.khet.portal.testkit.ui.TestRequest;

/** A report shows its rows, and gives the same ones as a file. Source: finance PF-F28, FIN-45. */
class ReportScreenTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    /** Two accounts whose rows follow the month that is chosen. */
    private static final class Sample implements ReportSource<YearMonth> {
        @Override
        public String name() {
            return "trial-balance";
        }

        @Override
        public Permission permission() {
            return FinancePermissions.LEDGER_VIEW;
        }

        @Override
        public List<ReportChoice> choices(ViewRequest request) {
            return List.of(FinanceReportChoices.months(request, TODAY));
        }

        @Override
        public List<Column<YearMonth>> columns(ViewRequest request) {
            return List.of(
                    Column.text("เดือน", 20, YearMonth::toString),
                    Column.<YearMonth>baht("เดบิต", 18, row -> new BigDecimal("550.00"))
                            .sum());
        }

        @Override
        public List<YearMonth> rows(ViewRequest request, Map<String, String> chosen) {
            return List.of(
                    FinanceReportChoices.month(chosen),
                    FinanceReportChoices.month(chosen).minusMonths(1));
        }
    }

    @Test
    void rowsOfTheMonthAreShown() {
        TestRequest request =
                TestRequest.of(TestCaller.in(SampleOffices.KT1).with(FinancePermissions.LEDGER_VIEW), "finance", "");
        var screen = new ReportScreen<>(request, new RecordingExports(), new Sample());

        assertThat(FinanceReportChoices.months(request, TODAY).values())
                .containsEntry("2026-11", "พฤศจิกายน 2569")
                .hasSize(24);
        assertThat(grids(screen))
                .singleElement()
                .satisfies(grid -> assertThat(grid.getColumns())
                        .extracting(Grid.Column::getTextAlign)
                        .as("baht stand below each other")
                        .containsExactly(ColumnTextAlign.START, ColumnTextAlign.END));
    }

    @Test
    void closedChoiceOfAMonth_isAsWideAsTheLongestOfItsWords() {
        var texts = TextCatalog.load(ReportScreenTest.class.getClassLoader(), "finance");
        var caller = TestCaller.in(SampleOffices.KT1).with(FinancePermissions.LEDGER_VIEW);

        assertThat(widths(TestRequest.of(caller, texts.in(Locale.ENGLISH))))
                .as("September 2026 (2569)")
                .containsExactly("min(100%, 21ch + 4rem)");
        assertThat(widths(TestRequest.of(caller, texts.in(TextCatalog.THAI))))
                .as("พฤศจิกายน 2569 has four signs above others")
                .allMatch(width -> width.matches("min\\(100%, 1\\dch \\+ 4rem\\)"));
    }

    private static List<String> widths(TestRequest request) {
        return all(new ReportScreen<>(request, new RecordingExports(), new Sample()))
                .filter(Select.class::isInstance)
                .map(one -> ((Select<?>) one).getMinWidth())
                .toList();
    }

    @Test
    void fileHasThePeriodThatIsChosen_andTheRowsOfTheScreen() {
        TestRequest request =
                TestRequest.of(TestCaller.in(SampleOffices.KT1).with(FinancePermissions.LEDGER_VIEW), "finance", "");
        request.query(Map.of("month", List.of("2026-10")));
        ExportList<YearMonth> list = new ReportScreen<>(request, new RecordingExports(), new Sample()).list();

        assertThat(list.words().filter()).contains("ตุลาคม 2569");
        assertThat(RecordingExports.rows(list))
                .containsExactly(List.of("2026-10", "550.00"), List.of("2026-09", "550.00"));
        assertThat(list.columns().get(1).summed()).isTrue();
    }

    /** A report of any day: its one row is the day. */
    private record OfADay(boolean personal) implements ReportSource<LocalDate> {
        @Override
        public String name() {
            return "asset-list";
        }

        @Override
        public Permission permission() {
            return FinancePermissions.REPORT_VIEW;
        }

        @Override
        public List<ReportChoice> choices(ViewRequest request) {
            return List.of(ReportChoice.day("day", TODAY));
        }

        @Override
        public List<Column<LocalDate>> columns(ViewRequest request) {
            return List.of(Column.date("วันที่", 15, day -> day));
        }

        @Override
        public List<LocalDate> rows(ViewRequest request, Map<String, String> chosen) {
            return List.of(LocalDate.parse(chosen.getOrDefault("day", "")));
        }
    }

    @Test
    void anyDayIsChosen_thatOfTheAddressOrToday() {
        TestRequest request =
                TestRequest.of(TestCaller.in(SampleOffices.KT1).with(FinancePermissions.REPORT_VIEW), "finance", "");
        assertThat(RecordingExports.rows(new ReportScreen<>(request, new RecordingExports(), new OfADay(false)).list()))
                .containsExactly(List.of("2026-11-20"));
        request.query(Map.of("day", List.of("2027-02-28")));
        var list = new ReportScreen<>(request, new RecordingExports(), new OfADay(false)).list();
        assertThat(RecordingExports.rows(list)).containsExactly(List.of("2027-02-28"));
        assertThat(list.words().filter()).contains("28 กุมภาพันธ์ 2570");
        request.query(Map.of("day", List.of("2027-02-30")));
        assertThat(RecordingExports.rows(new ReportScreen<>(request, new RecordingExports(), new OfADay(false)).list()))
                .containsExactly(List.of("2026-11-20"));
    }

    @Test
    void reportThatNamesPeopleAsksWhatForWhenItIsTakenOut() {
        TestRequest request =
                TestRequest.of(TestCaller.in(SampleOffices.KT1).with(FinancePermissions.REPORT_VIEW), "finance", "");

        assertThat(list(request, new OfADay(true)).kind().personal()).isTrue();
        assertThat(list(request, new OfADay(false)).kind().personal()).isFalse();
        assertThat(new EvidenceSource(new PaymentEvidence(unread()), () -> TODAY).personal())
                .as("who is paid")
                .isTrue();
    }

    /** Tables that nobody reads. */
    private static UnitOfWork unread() {
        return UnitOfWork.class.cast(Proxy.newProxyInstance(
                ReportScreenTest.class.getClassLoader(), new Class<?>[] {UnitOfWork.class}, (proxy, method, args) -> {
                    throw new UnsupportedOperationException(method.getName());
                }));
    }

    private static <R> ExportList<R> list(TestRequest request, ReportSource<R> source) {
        return new ReportScreen<>(request, new RecordingExports(), source).list();
    }

    private static Stream<Component> all(Component root) {
        return Stream.concat(Stream.of(root), root.getChildren().flatMap(ReportScreenTest::all));
    }

    private static List<Grid<?>> grids(Component root) {
        return Stream.concat(
                        root instanceof Grid<?> grid ? Stream.of(grid) : Stream.<Grid<?>>of(),
                        root.getChildren().flatMap(child -> grids(child).stream()))
                .toList();
    }
}
