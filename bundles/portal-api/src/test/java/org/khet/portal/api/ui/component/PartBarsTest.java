package org.khet.portal.api.ui.component;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.ui.component.PartBars.Bar;
import org.khet.portal.api.ui.component.PartBars.Part;

class PartBarsTest {
    private static String html(Bar... bars) {
        return LazyCells.html(new PartBars(List.of(bars)).getElement());
    }

    @Test
    void partsAreAsLongAsTheirShare_andSaidInWordsBelow() {
        String dmc = html(new Bar(
                "DMC 1/2569",
                "rounds/board/7",
                List.of(
                        new Part(BadgeTone.DONE, 29, "รับทราบแล้ว 29"),
                        new Part(BadgeTone.RUN, 6, "รับรองแล้ว 6"),
                        new Part(BadgeTone.NEAR, 19, "ยังไม่ส่ง 19"))));

        assertThat(dmc)
                .contains("--k-part:53.70%", "--k-part:11.11%", "--k-part:35.19%")
                .contains("aria-hidden=\"true\"", "href=\"/rounds/board/7\"")
                .containsSubsequence("รับทราบแล้ว 29", "รับรองแล้ว 6", "ยังไม่ส่ง 19");
    }

    @Test
    void nothingIsDrawnOfNothing_andNoPartIsLongerThanItsBar() {
        Part none = new Part(BadgeTone.DONE, 0, "เบิกจ่ายแล้ว 0.00 บาท");
        assertThat(html(new Bar("งบลงทุน", "policyplan/fund-lines", List.of(none))))
                .doesNotContain("--k-part")
                .contains("เบิกจ่ายแล้ว 0.00 บาท");

        Part over = new Part(BadgeTone.LATE, 120, "จัดสรรเกิน 120");
        assertThat(html(new Bar(
                        "งบลงทุน", "policyplan/fund-lines", BigDecimal.valueOf(100), List.of(over), Optional.empty())))
                .contains("--k-part:100");
    }
}
