package org.khet.finance.internal.setting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.settings.CodeList.Code;
import org.khet.portal.testkit.NotedItems;

/** A line that an allocation opens is called as the plan calls its item. Source: policyplan C.3.3. */
class SpendingItemsTest {
    @Test
    void itemsOfThePlanHaveItsNumbersAndNames_whatIsFinancesOwnTakesNoneOfThem() {
        var names = FinanceCodes.ITEM.standard().stream().collect(Collectors.toMap(Code::code, Code::thai));

        assertThat(names).containsAllEntriesOf(NotedItems.NAMES);
        assertThat(names.keySet())
                .filteredOn(code -> !NotedItems.NAMES.containsKey(code))
                .isNotEmpty()
                .allMatch(code -> code.startsWith("F"));
    }
}
