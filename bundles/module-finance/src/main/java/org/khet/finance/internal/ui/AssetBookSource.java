package org.khet.finance.internal.ui;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.khet.finance.internal.report.AssetBook;
import org.khet.finance.internal.setting.FinanceCodes;
import org.khet.finance.internal.setting.PropertyPermissions;
import org.khet.portal.api.export.Column;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.ui.ViewRequest;

/** Assets by class and holder with their book value at the end of a month. Source: finance FIN-81. */
final class AssetBookSource implements ReportSource<AssetBook.Row> {
    private static final String SORT = "sort";
    private static final String ALL = "all";
    private final AssetBook book;
    private final ReportNames names;
    private final Supplier<LocalDate> today;

    AssetBookSource(AssetBook book, ReportNames names, Supplier<LocalDate> today) {
        this.book = book;
        this.names = names;
        this.today = today;
    }

    @Override
    public String name() {
        return "asset-book";
    }

    @Override
    public Permission permission() {
        return PropertyPermissions.ASSET_VIEW;
    }

    @Override
    public List<ReportChoice> choices(ViewRequest request) {
        Map<String, String> sorts = new LinkedHashMap<>();
        sorts.put(ALL, request.texts().get("finance.asset-book.all"));
        FinanceCodes.ASSET_CLASS
                .standard()
                .forEach(code -> sorts.put(code.code(), names.code(request, FinanceCodes.ASSET_CLASS, code.code())));
        return List.of(FinanceReportChoices.months(request, today.get()), new ReportChoice(SORT, sorts, ALL));
    }

    @Override
    public List<Column<AssetBook.Row>> columns(ViewRequest request) {
        Texts texts = request.texts();
        return List.of(
                Column.text(texts.get("finance.asset-book.column.asset"), 40, row -> row.number() + " " + row.name()),
                Column.text(
                        texts.get("finance.asset-book.column.sort"),
                        20,
                        row -> names.code(request, FinanceCodes.ASSET_CLASS, row.sort())),
                Column.text(
                        texts.get("finance.asset-book.column.holder"),
                        25,
                        row -> row.holder()
                                .map(person -> names.person(request, person))
                                .orElse("")),
                Column.<AssetBook.Row>baht(texts.get("finance.asset-book.column.cost"), 18, AssetBook.Row::cost)
                        .sum(),
                Column.<AssetBook.Row>baht(texts.get("finance.asset-book.column.gone"), 18, AssetBook.Row::gone)
                        .sum(),
                Column.<AssetBook.Row>baht(texts.get("finance.asset-book.column.book"), 18, AssetBook.Row::book)
                        .sum());
    }

    @Override
    public List<AssetBook.Row> rows(ViewRequest request, Map<String, String> chosen) {
        String sort = Objects.requireNonNull(chosen.get(SORT));
        return book.at(request.caller(), FinanceReportChoices.month(chosen)).stream()
                .filter(row -> sort.equals(ALL) || row.sort().equals(sort))
                .toList();
    }

    @Override
    public String address(AssetBook.Row row, Map<String, String> chosen) {
        return "finance/assets/" + row.id();
    }
}
