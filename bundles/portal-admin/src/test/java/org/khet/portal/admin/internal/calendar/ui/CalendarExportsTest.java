package org.khet.portal.admin.internal.calendar.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khet.portal.admin.internal.screen.ui.OpenedPage;
import org.khet.portal.api.admin.time.SchoolYearRegister.Listed;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.time.WorkingDays;
import org.khet.portal.api.time.WorkingDays.Holiday;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.fake.FakeSchoolYears;
import org.khet.portal.testkit.fake.RecordingExports;

/** Holidays and school years as they leave the portal. CORE-39, CORE-40, CORE-105. */
class CalendarExportsTest {
    private final OpenedPage page =
            new OpenedPage(TestCaller.in(new OfficeId(1)).with(WorkingDays.CONFIGURE), "", TextCatalog.THAI);
    private final CalendarExports lists = new CalendarExports(page.texts());

    @Test
    void holidaysHaveDayWeekdayNameAndWhose() {
        var list = lists.holidays(
                List.of(
                        new Holiday(LocalDate.of(2026, 12, 5), "วันชาติ", true),
                        new Holiday(LocalDate.of(2027, 5, 18), "วันก่อตั้งสำนักงาน", false)),
                "ปีงบประมาณ 2570");

        assertThat(RecordingExports.rows(list))
                .containsExactly(
                        List.of("2026-12-05", "วันเสาร์", "วันชาติ", "ราชการทั่วประเทศ"),
                        List.of("2027-05-18", "วันอังคาร", "วันก่อตั้งสำนักงาน", "ของสำนักงาน"));
        assertThat(list.kind().personal()).isFalse();
        assertThat(list.words().filter()).isEqualTo("ปีงบประมาณ 2570");
    }

    @Test
    void schoolYearsHaveAColumnForEachTerm() {
        var list = lists.years(List.of(new Listed(FakeSchoolYears.usual(2569), true)));

        assertThat(RecordingExports.heads(list))
                .contains("ปีการศึกษา", "ภาคเรียนที่ 1", "ภาคเรียนที่ 2", "ที่มา")
                .noneMatch(head -> head.contains("["));
        assertThat(RecordingExports.rows(list).getFirst()).startsWith("2569").endsWith("บันทึกแล้ว");
    }

    @Test
    void officeWithoutSchoolYearsTakesAnEmptyList() {
        assertThat(RecordingExports.rows(lists.years(List.of()))).isEmpty();
    }
}
