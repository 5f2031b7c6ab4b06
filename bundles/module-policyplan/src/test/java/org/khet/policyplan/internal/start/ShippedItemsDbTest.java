package org.khet.policyplan.internal.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.khet.policyplan.internal.SampleRegisters;
import org.khet.policyplan.internal.money.BudgetItemKind;
import org.khet.policyplan.internal.money.BudgetItemSort;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.testkit.NotedItems;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** Items that are shipped and the office's own. Source: policyplan C.3.3, PLAN-21. */
@OnEachDatabase
class ShippedItemsDbTest {
    private final TestDatabase database;

    ShippedItemsDbTest(TestDatabase database) {
        this.database = database;
    }

    @Test
    void officeHasAllItemsOfTheManualOnceAndAddsItsOwn() {
        database.clear();
        SampleRegisters office = new SampleRegisters(database);
        office.item("05.1", "ครูธุรการ (แก้ไขชื่อโดยเขต)", BudgetItemSort.PAY, "2", false);
        ShippedItems items = new ShippedItems(office.registers.money());

        assertThat(items.add(office.budget())).isEqualTo(15);
        assertThat(items.add(office.budget())).isZero();
        office.item("15", "ซ่อมแซมอาคาร", BudgetItemSort.MONEY, "3", false);

        BudgetItemKind kind = office.registers.money().items().kind();
        assertThat(office.registers.money().items().all(office.budget(), RecordFilter.ALL))
                .extracting(row -> row.get(kind.code))
                .containsExactlyInAnyOrder(
                        "01", "02", "03", "04", "05.1", "05.2", "05.3", "06", "07", "08", "09", "10", "11", "12", "13",
                        "14", "15");
    }

    @Test
    void itemsAreCalledAsTheManualCallsThem_soThatFinanceSaysTheSame() {
        database.clear();
        SampleRegisters office = new SampleRegisters(database);
        new ShippedItems(office.registers.money()).add(office.budget());
        BudgetItemKind kind = office.registers.money().items().kind();

        assertThat(office.registers.money().items().all(office.budget(), RecordFilter.ALL).stream()
                        .collect(Collectors.toMap(row -> row.get(kind.code), row -> row.get(kind.name))))
                .isEqualTo(NotedItems.NAMES);
    }
}
