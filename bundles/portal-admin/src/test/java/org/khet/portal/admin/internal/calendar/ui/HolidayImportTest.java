package org.khet.portal.admin.internal.calendar.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khet.portal.admin.internal.screen.ui.OpenedPage;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.api.time.WorkingDays;
import org.khet.portal.api.time.WorkingDays.Holiday;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.fake.FakeWorkingDays;

/** The cabinet's list of a year is pasted. CORE-40. */
class HolidayImportTest {
    private static final OfficeId OFFICE = new OfficeId(1);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private final FakeWorkingDays days = new FakeWorkingDays();
    private final OpenedPage page =
            new OpenedPage(TestCaller.in(OFFICE).with(WorkingDays.CONFIGURE), "", TextCatalog.THAI);
    private final List<LocalDate> done = new ArrayList<>();
    private final HolidayImport sheet = new HolidayImport(page, page.texts(), days, TODAY, done::add);

    @Test
    void linesOfASheetAndOfAnAnnouncement_areReadWithEitherDigits() {
        var lines = HolidayLine.read("""
                วันที่\tชื่อวันหยุด
                13/04/2570\tวันสงกรานต์
                2027-05-03, วันชดเชย วันฉัตรมงคล
                วันพฤหัสบดีที่ ๑ กรกฎาคม ๒๕๗๐ วันกลางปี

                23 ต.ค. 70   วันปิยมหาราช
                """, TODAY);

        assertThat(lines)
                .extracting(HolidayLine::day)
                .containsExactly(
                        LocalDate.of(2027, 4, 13),
                        LocalDate.of(2027, 5, 3),
                        LocalDate.of(2027, 7, 1),
                        LocalDate.of(2027, 10, 23));
        assertThat(lines)
                .extracting(HolidayLine::name)
                .containsExactly("วันสงกรานต์", "วันชดเชย วันฉัตรมงคล", "วันกลางปี", "วันปิยมหาราช");
        assertThat(lines).allMatch(HolidayLine::isFine);
    }

    @Test
    void oneWrongLine_isNamedAndNothingCanBeImported() {
        paste("13/04/2570 วันสงกรานต์\n31/02/2570 วันที่ไม่มี\n13/04/2570 ซ้ำ\n14/04/2570");

        assertThat(save().isEnabled()).isFalse();
        assertThat(OpenedPage.words(sheet))
                .contains("ต้องแก้ 3 บรรทัด", "อ่านวันที่ไม่ได้", "วันซ้ำในรายการ", "ยังไม่มีชื่อวันหยุด");
        assertThat(days.holidays(OFFICE, FiscalYear.ofBuddhist(2570))).isEmpty();
    }

    @Test
    void previewSaysWhatHappens_thenAllAreTakenIn() {
        days.addHoliday(page.caller(), LocalDate.of(2027, 4, 13), "สงกรานต์");

        paste("13/04/2570 วันสงกรานต์\n14/04/2570 วันสงกรานต์");
        assertThat(OpenedPage.words(sheet)).contains("13 เมษายน 2570", "เปลี่ยนชื่อ", "เพิ่ม", "นำเข้า 2 วัน");
        save().click();

        assertThat(days.holidays(OFFICE, FiscalYear.ofBuddhist(2570)))
                .extracting(Holiday::name)
                .containsExactly("วันสงกรานต์", "วันสงกรานต์");
        assertThat(done).containsExactly(LocalDate.of(2027, 4, 13));
        assertThat(page.told).hasSize(1);
    }

    private void paste(String text) {
        OpenedPage.find(sheet, TextArea.class, "admin-holidays-import-list").setValue(text);
    }

    private Button save() {
        return OpenedPage.find(sheet, Button.class, "admin-holidays-import-save");
    }
}
