package org.khet.finance.internal.ui;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.khet.finance.internal.asset.MobecAssets;
import org.khet.finance.internal.setting.FinanceCodes;
import org.khet.finance.internal.setting.PropertyPermissions;
import org.khet.portal.api.export.Column;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.ui.ViewRequest;

/** Where assets of schools and M-OBEC differ. Source: finance FIN-82. */
final class MobecSource implements ReportSource<MobecAssets.Line> {
    private static final String SHOWN = "shown";
    private static final String DIFFERING = "differing";
    private static final String ALL = "all";

    private final Supplier<MobecAssets> assets;
    private final ReportNames names;
    private final Supplier<LocalDate> today;

    MobecSource(Supplier<MobecAssets> assets, ReportNames names, Supplier<LocalDate> today) {
        this.assets = assets;
        this.names = names;
        this.today = today;
    }

    @Override
    public String name() {
        return "mobec";
    }

    @Override
    public Permission permission() {
        return PropertyPermissions.PROPERTY_REPORT;
    }

    @Override
    public List<ReportChoice> choices(ViewRequest request) {
        Map<String, String> shown = new LinkedHashMap<>();
        shown.put(DIFFERING, request.texts().get("finance.mobec.differing"));
        shown.put(ALL, request.texts().get("finance.mobec.all"));
        return List.of(FinanceReportChoices.years(today.get()), new ReportChoice(SHOWN, shown, DIFFERING));
    }

    @Override
    public List<Column<MobecAssets.Line>> columns(ViewRequest request) {
        Texts texts = request.texts();
        return List.of(
                Column.text(text(texts, "school"), 40, row -> names.of(request, "S" + row.school())),
                Column.text(text(texts, "sort"), 26, row -> names.code(request, FinanceCodes.ASSET_CLASS, row.sort())),
                Column.number(text(texts, "ours"), 12, MobecAssets.Line::ours),
                Column.number(text(texts, "mobec"), 12, MobecAssets.Line::mobec),
                Column.number(text(texts, "difference"), 12, MobecAssets.Line::difference));
    }

    private static String text(Texts texts, String column) {
        return texts.get("finance.mobec.column." + column);
    }

    @Override
    public List<MobecAssets.Line> rows(ViewRequest request, Map<String, String> chosen) {
        boolean all = ALL.equals(chosen.get(SHOWN));
        return assets.get().compare(request.caller(), FinanceReportChoices.year(chosen), today.get(), all);
    }
}
