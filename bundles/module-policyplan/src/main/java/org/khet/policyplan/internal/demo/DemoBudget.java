package org.khet.policyplan.internal.demo;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import org.khet.policyplan.internal.money.BudgetItemKind;
import org.khet.policyplan.internal.money.FundSource;
import org.khet.policyplan.internal.money.MoneyRegisters;
import org.khet.policyplan.internal.money.RateKind;
import org.khet.policyplan.internal.money.RatePer;
import org.khet.policyplan.internal.money.ReceivedKind;
import org.khet.policyplan.internal.start.ShippedItems;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;

/** Items, rates and money received of a demonstration office. Source: policyplan I. */
final class DemoBudget {
    private final DemoPlanOffice office;
    private final MoneyRegisters money;
    private final String budget;
    private final Map<String, RecordRow> items = new HashMap<>();

    DemoBudget(DemoPlanOffice office, String budget) {
        this.office = office;
        this.money = office.registers().money();
        this.budget = budget;
    }

    /** Makes them; the fund lines of the items by their codes. */
    DemoLines load() {
        new ShippedItems(money).add(office.as(budget));
        BudgetItemKind kind = money.items().kind();
        money.items()
                .internal()
                .all(office.as(budget), RecordFilter.ALL)
                .forEach(row -> items.put(row.get(kind.code), row));
        rate("05.1", "", "clerk-15000", "15000.00", RatePer.MONTH);
        rate("05.2", "", "clerk-9000", "9000.00", RatePer.MONTH);
        rate("05.3", "", "janitor", "9000.00", RatePer.MONTH);
        rate("11", "GENERAL", "pre-primary", "1700.00", RatePer.YEAR);
        rate("11", "GENERAL", "primary", "1900.00", RatePer.YEAR);
        rate("11", "GENERAL", "lower-secondary", "3500.00", RatePer.YEAR);
        rate("11", "POOR", "primary", "1000.00", RatePer.YEAR);
        rate("11", "POOR", "lower-secondary", "3000.00", RatePer.YEAR);
        return new DemoLines(Map.of(
                "05.1", received("05.1", "ว 5101", "2", "1530000.00"),
                "05.2", received("05.2", "ว 5102", "2", "486000.00"),
                "05.3", received("05.3", "ว 5103", "2", "324000.00"),
                "11", received("11", "ว 5111", "4", "2400000.00")));
    }

    private RecordRow item(String code) {
        RecordRow item = items.get(code);
        if (item == null) {
            throw new IllegalStateException("no item " + code);
        }
        return item;
    }

    private void rate(String item, String purpose, String group, String baht, RatePer per) {
        RateKind kind = money.rates().kind();
        office.make(
                money.rates(),
                budget,
                new RecordDraft()
                        .with(kind.item, item(item).id())
                        .with(kind.purpose, purpose)
                        .with(kind.group, group)
                        .with(kind.rate, DemoPlanOffice.baht(baht))
                        .with(kind.per, per)
                        .with(kind.from, office.year().firstDay().minusMonths(5))
                        .with(kind.authority, "หนังสือ สพฐ. ที่ ศธ 04002/ว 100"));
    }

    private long received(String item, String notice, String type, String sum) {
        ReceivedKind kind = money.received().kind();
        RecordRow made = office.make(
                money.received(),
                budget,
                new RecordDraft()
                        .with(kind.noticeNo, "ศธ 04002/" + notice)
                        .with(kind.noticeOn, office.year().firstDay().plusDays(9))
                        .with(kind.source, "OBEC")
                        .with(kind.year, office.year())
                        .with(kind.round, 1)
                        .with(kind.expenditure, type)
                        .with(kind.item, item(item).id())
                        .with(kind.fund, FundSource.BUDGET)
                        .with(kind.amount, DemoPlanOffice.baht(sum))
                        .with(kind.coversFrom, YearMonth.from(office.year().firstDay()))
                        .with(
                                kind.coversTo,
                                YearMonth.from(office.year().firstDay()).plusMonths(5))
                        .with(
                                kind.spendBy,
                                office.year().firstDay().plusMonths(6).minusDays(1))
                        .with(kind.file, office.paper("หนังสือแจ้งจัดสรร.pdf")));
        return office.act(money.received(), budget, made, kind.post)
                .get(kind.line)
                .orElseThrow();
    }
}
