package org.khet.portal.api.ui.component;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LazyCellsTest {
    @Test
    void whatPeopleTypedStaysText() {
        var cell = new TwoLineCell("<img src=x onerror=alert(1)>", "\"><b>ตัวหนา</b>");

        String html = LazyCells.html(cell.getElement());

        assertThat(html)
                .doesNotContain("<img", "<b>")
                .contains("&lt;img src=x onerror=alert(1)&gt;", "class=\"k-line-1\"", "ตัวหนา");
    }

    @Test
    void badgeKeepsItsIconAndItsLook() {
        String html = LazyCells.html(new StatusBadge(BadgeTone.WAIT, "clock", "รออะไหล่").getElement());

        assertThat(html).contains("k-status", "symbol=\"clock\"", "src=\"/theme/icons.svg\"", "รออะไหล่");
    }
}
