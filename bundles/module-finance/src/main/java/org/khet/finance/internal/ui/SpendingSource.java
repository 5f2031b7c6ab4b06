package org.khet.finance.internal.ui;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.khet.finance.internal.report.ReportGroup;
import org.khet.finance.internal.report.SpendingReport;
import org.khet.finance.internal.report.SpendingRow;
import org.khet.finance.internal.setting.FinancePermissions;
import org.khet.portal.api.export.Column;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.ui.ViewRequest;

/** Spending against allocation and target. Source: finance PF-F30, FIN-93. */
final class SpendingSource implements ReportSource<SpendingRow> {
    private static final String BY = "by";

    private final SpendingReport report;
    private final ReportNames names;
    private final Supplier<LocalDate> today;

    SpendingSource(SpendingReport report, ReportNames names, Supplier<LocalDate> today) {
        this.report = report;
        this.names = names;
        this.today = today;
    }

    @Override
    public String name() {
        return "spending-report";
    }

    @Override
    public Permission permission() {
        return FinancePermissions.REPORT_VIEW;
    }

    @Override
    public List<ReportChoice> choices(ViewRequest request) {
        Map<String, String> groups = new LinkedHashMap<>();
        for (ReportGroup one : ReportGroup.values()) {
            groups.put(one.name(), request.texts().get("finance.spending-report.by." + one.name()));
        }
        return List.of(
                FinanceReportChoices.months(request, today.get()),
                FinanceReportChoices.yearsBesideMonth(request, today.get()),
                new ReportChoice(BY, groups, ReportGroup.TYPE.name()));
    }

    @Override
    public List<Column<SpendingRow>> columns(ViewRequest request) {
        Texts texts = request.texts();
        return List.of(
                Column.text(text(texts, "name"), 60, row -> names.of(request, row.key())),
                Column.<SpendingRow>baht(text(texts, "amount"), 18, SpendingRow::amount)
                        .sum(),
                Column.<SpendingRow>baht(text(texts, "held"), 18, SpendingRow::held)
                        .sum(),
                Column.<SpendingRow>baht(text(texts, "spent"), 18, SpendingRow::spent)
                        .sum(),
                Column.<SpendingRow>baht(text(texts, "available"), 18, SpendingRow::available)
                        .sum(),
                Column.number(text(texts, "percent"), 12, SpendingRow::percent),
                Column.number(text(texts, "target"), 12, SpendingRow::target),
                Column.number(text(texts, "difference"), 12, SpendingRow::difference),
                Column.text(
                        text(texts, "mark"),
                        14,
                        row -> texts.get(
                                row.isBelow() ? "finance.spending-report.below" : "finance.spending-report.fine")));
    }

    private static String text(Texts texts, String column) {
        return texts.get("finance.spending-report.column." + column);
    }

    @Override
    public List<SpendingRow> rows(ViewRequest request, Map<String, String> chosen) {
        return report.rows(
                request.caller(),
                FinanceReportChoices.yearBesideMonth(chosen),
                FinanceReportChoices.month(chosen),
                ReportGroup.valueOf(chosen.getOrDefault(BY, ReportGroup.TYPE.name())));
    }

    @Override
    public String address(SpendingRow row, Map<String, String> chosen) {
        return switch (ReportGroup.valueOf(chosen.getOrDefault(BY, ReportGroup.TYPE.name()))) {
            case TYPE -> "finance/lines?type=" + row.key();
            case ITEM -> "finance/lines?item=" + row.key();
            case OWNER ->
                "finance/lines?" + (row.key().startsWith("S") ? "school=" : "unit=")
                        + row.key().substring(1);
            case LINE -> "finance/lines/" + Long.parseLong(row.key());
        };
    }
}
