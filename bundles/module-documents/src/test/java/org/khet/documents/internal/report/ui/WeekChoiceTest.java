package org.khet.documents.internal.report.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.khet.documents.internal.DocumentsOffice;
import org.khet.portal.testkit.ui.ShownTexts;
import org.khet.portal.testkit.ui.TestRequest;

/** Weeks of the diaries before and behind that of today. Source: core CORE-116. */
class WeekChoiceTest {
    private final TestRequest request = TestRequest.of(DocumentsOffice.clerk(), "documents", "");

    private LocalDate monday(String week) {
        request.query(Map.of("week", List.of(week)));
        return WeekChoice.monday(request, DocumentsOffice.TODAY);
    }

    @Test
    void weekOfTodayWithoutAChoice_otherwiseThatOfTheDayInTheAddress_nonsenseIsToday() {
        assertThat(WeekChoice.monday(request, DocumentsOffice.TODAY)).isEqualTo(LocalDate.of(2026, 11, 16));
        assertThat(monday("2026-12-03")).isEqualTo(LocalDate.of(2026, 11, 30));
        assertThat(monday("สัปดาห์หน้า")).isEqualTo(LocalDate.of(2026, 11, 16));
    }

    @Test
    void waysLeadToTheWeeksBesideIt_itsDaysStandBetweenThem() {
        var ways = WeekChoice.ways(request, LocalDate.of(2026, 11, 30));

        assertThat(ways.getChildren().filter(Anchor.class::isInstance).map(way -> ((Anchor) way).getHref()))
                .satisfiesExactly(
                        before -> assertThat(before).endsWith("documents/letter-report?week=2026-11-23"),
                        behind -> assertThat(behind).endsWith("documents/letter-report?week=2026-12-07"));
        assertThat(String.join(" ", ShownTexts.of(ways))).contains("30 พ.ย. 69 – 6 ธ.ค. 69");
    }
}
