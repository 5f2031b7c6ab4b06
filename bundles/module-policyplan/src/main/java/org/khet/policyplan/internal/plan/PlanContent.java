package org.khet.policyplan.internal.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khet.policyplan.internal.setting.Documents;
import org.khet.policyplan.internal.setting.PolicyplanCodes;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.MonthGrid;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.time.FiscalYear;

/** What a plan says: its years, its direction, its frame and months, and what bodies think of it. Source: policyplan E-01, PLAN-01, 71, 94. */
public abstract class PlanContent extends RecordKind {
    public final Field<String> number = text("plan_no", 40).unique().searched().sorted();
    public final Field<String> sort = code("sort", PolicyplanCodes.PLAN_SORT).filtered();
    public final Field<String> title = text("title", 300).searched().wide();
    public final Field<FiscalYear> yearFrom = fiscalYear("year_from")
            .initially(now -> now.fiscalYear())
            .filtered()
            .sorted();
    public final Field<FiscalYear> yearTo =
            fiscalYear("year_to").initially(now -> now.fiscalYear()).notBefore(yearFrom);
    public final Field<Optional<Long>> parent =
            record("parent", "policyplan.plan").optional();
    public final Field<UnitId> unit = unit("unit").filtered();
    public final Field<String> situation = longText("situation", 4000).orEmpty();
    public final Field<String> vision = longText("vision", 2000).orEmpty();
    public final Field<String> mission = longText("mission", 4000).orEmpty();
    public final Field<String> goals = longText("goals", 4000).orEmpty();
    public final Field<String> values = longText("core_values", 2000).orEmpty();
    public final Field<Optional<List<FileId>>> annex =
            files("annex", Documents.PAPER, 10).optional();

    public final Lines frame = lines("frame", "pol_plan_frame", 0, 100).onlyIf(sort.is(PolicyplanCodes.DEVELOPMENT));
    public final Field<String> frameTitle = frame.text("title", 300);
    public final Field<FiscalYear> frameFrom = frame.fiscalYear("year_from");
    public final Field<FiscalYear> frameTo = frame.fiscalYear("year_to").notBefore(frameFrom);
    public final Field<Optional<BigDecimal>> frameAmount = frame.baht("amount").optional();

    public final Lines months = lines("months", "pol_plan_month", 0, 200).onlyIf(sort.is(PolicyplanCodes.SPENDING));
    public final Field<String> monthType = months.code("expenditure_type", PolicyplanCodes.EXPENDITURE);
    public final Field<Optional<Long>> monthItem =
            months.record("item", "policyplan.item").optional();
    public final Field<MonthGrid> monthGrid = months.monthGrid("m");
    public final Field<BigDecimal> monthSum =
            months.computed(months.baht("amount"), line -> line.get(monthGrid).sum());

    public final Lines opinions = lines("opinions", "pol_plan_opinion", 0, 100);
    public final Field<String> opinionBody = opinions.code("body", PolicyplanCodes.BODY);
    public final Field<LocalDate> opinionOn = opinions.day("opinion_on").notAfter(now -> now.today());
    public final Field<String> opinionText = opinions.longText("opinion", 2000);
    public final Field<String> opinionPart = opinions.text("part", 200);
    public final Field<String> opinionUse = opinions.text("used", 300).orEmpty();

    public final Field<BigDecimal> planned = baht("planned").sumOf(months, monthSum);
    public final Field<Integer> edition = whole("edition_no", 0, 99).byCode().initially(0);

    PlanContent() {
        super("policyplan", "plan", "pol_plan");
        dated(yearTo);
    }

    /** Whether a plan lasts one year and holds projects. */
    public boolean isYearly(RecordRow row) {
        return List.of(PolicyplanCodes.ACTION, PolicyplanCodes.SPENDING, PolicyplanCodes.PROVINCIAL_YEAR)
                .contains(row.get(sort));
    }
}
