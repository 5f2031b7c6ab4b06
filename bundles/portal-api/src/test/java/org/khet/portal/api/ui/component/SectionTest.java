package org.khet.portal.api.ui.component;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SectionTest {
    private static SmallTable steps(String caption) {
        return new SmallTable(
                caption, List.of("ขั้นตอน", "แผนเริ่ม"), List.of(List.of("แต่งตั้งคณะทำงาน", "16 พ.ย. 69")));
    }

    @Test
    void captionThatSaysWhatTheHeadingSays_isNotShownTwice() {
        SmallTable same = steps("ปฏิทินขั้นตอน");
        SmallTable other = steps("ขั้นตอนที่ยังไม่เริ่ม");
        SmallTable later = steps("ปฏิทินขั้นตอน");

        new Section("ปฏิทินขั้นตอน", same, other);
        new Section("ปฏิทินขั้นตอน").content(later);

        assertThat(LazyCells.html(same.getElement())).contains("k-table-titled");
        assertThat(LazyCells.html(later.getElement())).contains("k-table-titled");
        assertThat(LazyCells.html(other.getElement())).doesNotContain("k-table-titled");
    }

    @Test
    void daysInATableAreNotBroken() {
        assertThat(LazyCells.html(steps("ปฏิทินขั้นตอน").getElement()))
                .contains("<td class=\"k-nowrap\">16 พ.ย. 69</td>")
                .contains("<td>แต่งตั้งคณะทำงาน</td>");
    }
}
