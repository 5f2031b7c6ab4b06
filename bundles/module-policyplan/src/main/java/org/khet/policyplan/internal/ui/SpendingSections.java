package org.khet.policyplan.internal.ui;

import com.vaadin.flow.component.Component;
import java.math.BigDecimal;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.khet.policyplan.internal.plan.SpendingComparison;
import org.khet.policyplan.internal.setting.PolicyplanCodes;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.record.MonthGrid;
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.api.text.BahtText;
import org.khet.portal.api.text.ThaiDate;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.Section;
import org.khet.portal.api.ui.component.SmallTable;

/** A spending plan beside what was spent: the year by type, and of each type the months that have a sum. Source: policyplan PLAN-37. */
final class SpendingSections {
    private SpendingSections() {}

    static List<Component> of(ViewRequest request, FiscalYear year, SpendingComparison.Comparison comparison) {
        Texts texts = request.texts();
        List<List<String>> types = new ArrayList<>();
        comparison
                .rows()
                .forEach(one -> types.add(cells(
                        type(one.expenditure()),
                        one.planned().sum(),
                        one.actual().map(MonthGrid::sum),
                        one.difference(Month.SEPTEMBER))));
        String title = texts.get("policyplan.comparison.title");
        List<Component> sections = new ArrayList<>(List.of(new Section(title, table(texts, title, "type", types))
                .hint(SpentSection.source(texts, comparison.spent()))
                .flush()));
        for (SpendingComparison.Row one : comparison.rows()) {
            String name = texts.get("policyplan.comparison.months", type(one.expenditure()));
            List<List<String>> months = months(year, one);
            if (!months.isEmpty()) {
                sections.add(new Section(name, table(texts, name, "month", months)).flush());
            }
        }
        return sections;
    }

    private static SmallTable table(Texts texts, String title, String first, List<List<String>> rows) {
        List<String> heads = List.of(
                texts.get("policyplan.comparison." + first),
                texts.get("policyplan.comparison.planned"),
                texts.get("policyplan.comparison.actual"),
                texts.get("policyplan.comparison.difference"));
        return new SmallTable(title, heads, rows).stacking();
    }

    private static List<List<String>> months(FiscalYear year, SpendingComparison.Row row) {
        List<List<String>> rows = new ArrayList<>();
        YearMonth first = YearMonth.from(year.firstDay());
        for (int i = 0; i < MonthGrid.MONTHS.size(); i++) {
            Month month = MonthGrid.MONTHS.get(i);
            Optional<BigDecimal> spent = row.actual().map(grid -> grid.of(month));
            if (row.planned().of(month).signum() != 0
                    || spent.filter(sum -> sum.signum() != 0).isPresent()) {
                rows.add(cells(
                        ThaiDate.monthOfYear(first.plusMonths(i)),
                        row.planned().of(month),
                        spent,
                        row.differences().map(grid -> grid.of(month))));
            }
        }
        return rows;
    }

    private static List<String> cells(
            String first, BigDecimal planned, Optional<BigDecimal> spent, Optional<BigDecimal> left) {
        return List.of(
                first,
                BahtText.inFigures(planned),
                spent.map(BahtText::inFigures).orElse(SpentSection.UNKNOWN),
                left.map(BahtText::inFigures).orElse(SpentSection.UNKNOWN));
    }

    private static String type(String code) {
        Optional<CodeList.Code> known = PolicyplanCodes.EXPENDITURE.standard().stream()
                .filter(one -> one.code().equals(code))
                .findFirst();
        return known.map(CodeList.Code::thai).orElse(code);
    }
}
