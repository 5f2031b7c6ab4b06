package org.khet.portal.admin.internal.pupil.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khet.portal.admin.internal.school.ui.ListedSchools;
import org.khet.portal.admin.internal.school.ui.SameSchool;
import org.khet.portal.admin.internal.screen.ui.OpenedPage;
import org.khet.portal.api.export.ExportList;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.pupil.PupilGrades;
import org.khet.portal.api.pupil.PupilTotals.Days;
import org.khet.portal.api.pupil.PupilTotals.Filter;
import org.khet.portal.api.pupil.PupilTotals.Row;
import org.khet.portal.api.school.Schools;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.fake.RecordingExports;

/** Pupils of all schools as they leave the portal. CORE-37, CORE-105. */
class PupilListExportTest {
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 10);
    private final OpenedPage page =
            new OpenedPage(TestCaller.in(SampleOffices.KT1).with(Schools.VIEW), "", TextCatalog.THAI);

    @Test
    void everySchoolGoesOut_withItsLevels_andTheDifferenceToTheYearBefore() {
        ExportList<Row> list = list(new Days(JUNE, JUNE.minusYears(1)));

        assertThat(RecordingExports.rows(list)).hasSize(SameSchool.ALL);
        assertThat(RecordingExports.heads(list))
                .contains("ก่อนประถมศึกษา", "มัธยมศึกษาตอนปลาย", "ชาย", "หญิง", "รวม", "10 มิ.ย. 68", "ต่าง", "ร้อยละ")
                .noneMatch(head -> head.contains("["));
        assertThat(RecordingExports.rows(list).getFirst())
                .map(String::valueOf)
                .contains("11", "109", "55", "65", "120", "130", "-10", "−7.7 %");
        assertThat(list.kind().personal()).isFalse();
    }

    @Test
    void withoutAnotherDayNothingIsCompared() {
        assertThat(RecordingExports.heads(list(new Days(JUNE, null)))).doesNotContain("ต่าง", "ร้อยละ");
    }

    private ExportList<Row> list(Days days) {
        var desk = new PupilServices(
                new SameSchool(),
                new ListedSchools(),
                new RecordingExports(),
                PupilGrades.LIST.standard(),
                List.of(JUNE));
        return new PupilListExport(page.caller(), page.texts(), desk).all(days, Filter.ALL, "");
    }
}
