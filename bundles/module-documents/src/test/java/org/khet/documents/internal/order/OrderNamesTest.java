package org.khet.documents.internal.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.khet.documents.internal.paper.PaperFlow;
import org.khet.portal.api.record.Lines;

/** The names by which a case drafts an order, and by which it hears that it is in force. Source: core CORE-89. */
class OrderNamesTest {
    @Test
    void namesThatOtherModulesUseStay() {
        OrderKind kind = new OrderKind(
                PaperFlow.NONE, (row, now) -> Optional.empty(), row -> Map.of(), OrderKind.NextOrder.NONE);
        Lines parts = kind.lines().stream()
                .filter(lines -> lines.name().equals("parts"))
                .findFirst()
                .orElseThrow();

        assertThat(kind.type()).isEqualTo("documents.order");
        assertThat(kind.begin.past()).isEqualTo("begun");
        assertThat(OrderCodes.SORTS.standard()).extracting(code -> code.code()).contains("working-group");
        for (String name : "sort unit drafter subject addressee effective body".split(" ", -1)) {
            assertThat(kind.field(name)).as(name).isPresent();
        }
        assertThat(parts.field("person")).isPresent();
        assertThat(parts.field("text")).isPresent();
    }
}
