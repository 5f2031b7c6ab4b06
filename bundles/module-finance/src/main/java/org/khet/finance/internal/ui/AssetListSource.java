package org.khet.finance.internal.ui;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.khet.finance.internal.asset.AssetBalances;
import org.khet.finance.internal.setting.FinanceCodes;
import org.khet.finance.internal.setting.PropertyPermissions;
import org.khet.portal.api.export.Column;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.ui.ViewRequest;

/** Assets by class and holder with what they are worth in the books on any day. Source: finance FIN-81. */
final class AssetListSource implements ReportSource<AssetBalances.AssetBalance> {
    private static final String DAY = "day";
    private static final String SORT = "sort";
    private static final String HOLDER = "holder";
    private static final String ALL = "all";

    private final AssetBalances balances;
    private final ReportNames names;
    private final Supplier<LocalDate> today;

    AssetListSource(AssetBalances balances, ReportNames names, Supplier<LocalDate> today) {
        this.balances = balances;
        this.names = names;
        this.today = today;
    }

    @Override
    public String name() {
        return "asset-list";
    }

    @Override
    public Permission permission() {
        return PropertyPermissions.PROPERTY_REPORT;
    }

    @Override
    public boolean personal() {
        return true;
    }

    @Override
    public List<ReportChoice> choices(ViewRequest request) {
        Map<String, String> sorts = new LinkedHashMap<>();
        sorts.put(ALL, request.texts().get("finance.asset-list.all"));
        sorts.putAll(names.codes(request, FinanceCodes.ASSET_CLASS));
        Map<String, String> holders = new LinkedHashMap<>();
        holders.put(ALL, request.texts().get("finance.asset-list.all"));
        balances.on(request.caller(), today.get()).stream()
                .filter(row -> row.holder() != 0)
                .forEach(row -> holders.computeIfAbsent(
                        String.valueOf(row.holder()), key -> names.person(request, row.holder())));
        return List.of(
                ReportChoice.day(DAY, today.get()),
                new ReportChoice(SORT, sorts, ALL),
                new ReportChoice(HOLDER, holders, ALL));
    }

    @Override
    public List<Column<AssetBalances.AssetBalance>> columns(ViewRequest request) {
        Texts texts = request.texts();
        return List.of(
                Column.text(text(texts, "name"), 50, AssetBalances.AssetBalance::name),
                Column.text(text(texts, "number"), 20, AssetBalances.AssetBalance::number),
                Column.text(text(texts, "sort"), 24, row -> names.code(request, FinanceCodes.ASSET_CLASS, row.sort())),
                Column.text(text(texts, "holder"), 30, row -> names.person(request, row.holder())),
                Column.text(
                        text(texts, "place"),
                        30,
                        row -> names.of(request, row.school() == 0 ? "U" + row.unit() : "S" + row.school())),
                Column.date(text(texts, "day"), 15, AssetBalances.AssetBalance::acquiredOn),
                Column.<AssetBalances.AssetBalance>baht(text(texts, "cost"), 18, AssetBalances.AssetBalance::cost)
                        .sum(),
                Column.<AssetBalances.AssetBalance>baht(text(texts, "gone"), 18, AssetBalances.AssetBalance::gone)
                        .sum(),
                Column.<AssetBalances.AssetBalance>baht(text(texts, "book"), 18, AssetBalances.AssetBalance::book)
                        .sum());
    }

    private static String text(Texts texts, String column) {
        return texts.get("finance.asset-list.column." + column);
    }

    @Override
    public List<AssetBalances.AssetBalance> rows(ViewRequest request, Map<String, String> chosen) {
        String sort = chosen.getOrDefault(SORT, ALL);
        String holder = chosen.getOrDefault(HOLDER, ALL);
        LocalDate day = LocalDate.parse(chosen.getOrDefault(DAY, today.get().toString()));
        return balances.on(request.caller(), day).stream()
                .filter(row -> sort.equals(ALL) || row.sort().equals(sort))
                .filter(row ->
                        holder.equals(ALL) || String.valueOf(row.holder()).equals(holder))
                .toList();
    }

    @Override
    public String address(AssetBalances.AssetBalance row, Map<String, String> chosen) {
        return "finance/assets/" + row.id();
    }
}
