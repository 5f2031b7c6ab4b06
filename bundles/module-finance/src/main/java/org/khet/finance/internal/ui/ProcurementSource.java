package org.khet.finance.internal.ui;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.khet.finance.internal.procurement.ProcurementResults;
import org.khet.finance.internal.setting.FinanceCodes;
import org.khet.finance.internal.setting.PropertyPermissions;
import org.khet.portal.api.export.Column;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.ui.ViewRequest;

/** The yearly result of procurement: planned, median, price, saving. Source: finance FIN-70. */
final class ProcurementSource implements ReportSource<ProcurementResults.Bought> {
    private final ProcurementResults results;
    private final ReportNames names;
    private final Supplier<LocalDate> today;

    ProcurementSource(ProcurementResults results, ReportNames names, Supplier<LocalDate> today) {
        this.results = results;
        this.names = names;
        this.today = today;
    }

    @Override
    public String name() {
        return "procurement-result";
    }

    @Override
    public Permission permission() {
        return PropertyPermissions.PROPERTY_REPORT;
    }

    @Override
    public List<ReportChoice> choices(ViewRequest request) {
        return List.of(FinanceReportChoices.years(today.get()));
    }

    @Override
    public List<Column<ProcurementResults.Bought>> columns(ViewRequest request) {
        Texts texts = request.texts();
        return List.of(
                Column.text(text(texts, "subject"), 50, ProcurementResults.Bought::subject),
                Column.text(text(texts, "number"), 14, ProcurementResults.Bought::number),
                Column.text(text(texts, "method"), 20, row -> names.code(request, FinanceCodes.METHOD, row.method())),
                Column.text(text(texts, "vendor"), 30, ProcurementResults.Bought::vendor),
                Column.date(text(texts, "day"), 15, row -> row.contractOn().orElse(null)),
                Column.<ProcurementResults.Bought>baht(
                                text(texts, "planned"), 18, row -> row.planned().orElse(BigDecimal.ZERO))
                        .sum(),
                Column.<ProcurementResults.Bought>baht(text(texts, "median"), 18, ProcurementResults.Bought::median)
                        .sum(),
                Column.<ProcurementResults.Bought>baht(text(texts, "price"), 18, ProcurementResults.Bought::price)
                        .sum(),
                Column.<ProcurementResults.Bought>baht(text(texts, "saving"), 18, ProcurementResults.Bought::saving)
                        .sum());
    }

    private static String text(Texts texts, String column) {
        return texts.get("finance.procurement-result.column." + column);
    }

    @Override
    public List<ProcurementResults.Bought> rows(ViewRequest request, Map<String, String> chosen) {
        return results.of(request.caller(), FinanceReportChoices.year(chosen));
    }

    @Override
    public String address(ProcurementResults.Bought row, Map<String, String> chosen) {
        return (row.isBought() ? "finance/purchases/" : "finance/plan-items/") + row.id();
    }
}
