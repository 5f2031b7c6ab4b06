package org.khet.portal.admin.internal.pupil.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.khet.portal.admin.internal.school.ui.ListedSchools;
import org.khet.portal.admin.internal.school.ui.SameSchool;
import org.khet.portal.admin.internal.screen.ui.OpenedPage;
import org.khet.portal.api.admin.pupil.PupilCountRegister;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.pupil.PupilGrades;
import org.khet.portal.api.school.Schools;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.fake.RecordingExports;

/** The list of all schools with their pupils, beside those of another day. CORE-37. */
class PupilsViewTest {
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 10);
    private static final TestCaller READER = TestCaller.in(SampleOffices.KT1).with(Schools.VIEW);

    @Test
    void headSaysHowManyThereAre_andHowManyMoreThanAYearBefore() {
        var view = view(new OpenedPage(READER, "", TextCatalog.THAI));

        assertThat(OpenedPage.words(view))
                .contains("ณ 10 มิ.ย. 69 ชาย 55 หญิง 65 รวม 120 คน · เทียบ 10 มิ.ย. 68: −10 (−7.7 %)");
    }

    @Test
    void comparedWithNothing_onlyTheNumbersAreLeft() {
        var view = view(new OpenedPage(READER, "", TextCatalog.THAI));

        OpenedPage.find(view, Select.class, "admin-pupil-counts-before").clear();

        assertThat(OpenedPage.words(view)).contains("รวม 120 คน").doesNotContain("−10");
    }

    @Test
    void onlyWhoTypesForTheWholeOfficeImports_inBothLanguages() {
        var keeper = READER.with(PupilCountRegister.EDIT);
        var page = new OpenedPage(keeper, "", Locale.ENGLISH);
        var view = view(page);
        OpenedPage.press(view, "admin-pupil-counts-import");

        assertThat(page.opened).containsExactly("admin/pupil-counts/import");
        assertThat(OpenedPage.words(view)).doesNotContain("[admin.");
        assertThat(OpenedPage.words(view(new OpenedPage(READER, "", TextCatalog.THAI))))
                .doesNotContain("นำเข้าไฟล์");
    }

    private static PupilsView view(OpenedPage page) {
        var desk = new PupilServices(
                new SameSchool(),
                new ListedSchools(),
                new RecordingExports(),
                PupilGrades.LIST.standard(),
                List.of(JUNE, JUNE.minusYears(1)));
        return new PupilsView(page, page.texts(), desk);
    }
}
