package org.khet.portal.admin.internal.calendar.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.grid.Grid;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.khet.portal.admin.internal.screen.ui.OpenedPage;
import org.khet.portal.api.admin.time.SchoolYearDraft.Term;
import org.khet.portal.api.admin.time.SchoolYearRegister.Listed;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.outcome.Versioned;
import org.khet.portal.api.time.SchoolTerm;
import org.khet.portal.api.time.SchoolYear;
import org.khet.portal.api.time.WorkingDays;
import org.khet.portal.api.ui.component.ThaiDatePicker;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.fake.FakeSchoolYears;

/** The list of school years and the form of one, without a browser. CORE-39. */
class SchoolYearsViewTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private final FakeSchoolYearRegister years = new FakeSchoolYearRegister();
    private final OpenedPage page = page(TextCatalog.THAI);

    @Test
    void formShowsTheDaysOfTheSettings_andRecordsWhatWasChanged() {
        SchoolYearView view = view(page, 2569, 0);
        assertThat(OpenedPage.words(view)).contains("ปีการศึกษา 2569", "ยังไม่ได้บันทึก");
        assertThat(day(view, "term1-last").getValue()).isEqualTo(LocalDate.of(2026, 10, 10));

        day(view, "first-day").setValue(LocalDate.of(2026, 5, 18));
        day(view, "term1-first").setValue(LocalDate.of(2026, 5, 18));
        OpenedPage.press(view, "admin-school-year-save");

        assertThat(years.recorded.getFirst().firstDay()).isEqualTo(LocalDate.of(2026, 5, 18));
        assertThat(years.recorded.getFirst().terms())
                .containsExactly(
                        new Term(LocalDate.of(2026, 5, 18), LocalDate.of(2026, 10, 10)),
                        new Term(LocalDate.of(2026, 11, 1), LocalDate.of(2027, 3, 31)));
        assertThat(years.editions).containsExactly(0);
        assertThat(page.opened).containsExactly("admin/school-years");
    }

    @Test
    void officeWithThreeTermsHasFieldsForThem_whichMayStayEmpty() {
        years.most = 3;
        SchoolYearView view = view(page, 2569, 4);
        assertThat(day(view, "term3-first").isRequiredIndicatorVisible()).isFalse();
        assertThat(day(view, "term2-first").isRequiredIndicatorVisible()).isTrue();

        OpenedPage.press(view, "admin-school-year-save");

        assertThat(years.recorded.getFirst().terms()).hasSize(3).last().isEqualTo(new Term(null, null));
        assertThat(years.editions).containsExactly(4);
    }

    @Test
    void refusalStandsAtTheField_andNothingTypedIsLost() {
        years.failure = Rejected.of("term2First", "core.school-year.error.overlap", 2, 1);
        SchoolYearView view = view(page, 2569, 1);
        day(view, "term2-first").setValue(LocalDate.of(2026, 10, 1));

        OpenedPage.press(view, "admin-school-year-save");

        assertThat(day(view, "term2-first").isInvalid()).isTrue();
        assertThat(day(view, "term2-first").getValue()).isEqualTo(LocalDate.of(2026, 10, 1));
        assertThat(page.opened).isEmpty();
    }

    @Test
    void somebodySavedFirst_theDaysStayWithACalmNote() {
        years.failure = Outdated.of("core.outcome.changed");
        SchoolYearView view = view(page, 2569, 1);

        OpenedPage.press(view, "admin-school-year-save");

        assertThat(OpenedPage.words(view)).contains(page.texts().get("admin.form.outdated"));
    }

    @Test
    void listHasAColumnForEachTermOfTheYearWithMost_andIsReadInBothLanguages() {
        years.listed.add(new Listed(FakeSchoolYears.usual(2570), false));
        years.listed.add(new Listed(three(), true));
        for (Locale locale : List.of(TextCatalog.THAI, Locale.ENGLISH)) {
            OpenedPage opened = page(locale);
            SchoolYearsView list = new SchoolYearsView(opened, opened.texts(), years, TODAY);
            Grid<?> grid = OpenedPage.find(list, Grid.class, "admin-school-years-grid");
            assertThat(grid.getColumns()).hasSize(1 + 3 + 3);
            assertThat(OpenedPage.words(list) + OpenedPage.words(view(opened, 2569, 0)))
                    .doesNotContain("[admin.");
        }
    }

    @Test
    void wordsOfAYearNameItsBreaks() {
        SchoolYearMessages messages = new SchoolYearMessages(page.texts());

        assertThat(messages.breaks(FakeSchoolYears.usual(2569))).isEqualTo("11 ต.ค. 69 – 31 ต.ค. 69");
        assertThat(messages.breaks(three())).isEqualTo("–");
        assertThat(messages.term(three().terms().getLast())).isEqualTo("ภาคเรียนที่ 3: 1 ก.พ. 70 – 31 มี.ค. 70");
        assertThat(messages.count(148)).isEqualTo("148 วัน");
    }

    private static SchoolYear three() {
        LocalDate first = LocalDate.of(2026, 5, 16);
        LocalDate last = LocalDate.of(2027, 3, 31);
        return new SchoolYear(
                2026,
                first,
                last,
                List.of(
                        new SchoolTerm(1, first, LocalDate.of(2026, 9, 30)),
                        new SchoolTerm(2, LocalDate.of(2026, 10, 1), LocalDate.of(2027, 1, 31)),
                        new SchoolTerm(3, LocalDate.of(2027, 2, 1), last)));
    }

    private SchoolYearView view(OpenedPage opened, int buddhist, int edition) {
        return new SchoolYearView(
                opened, opened.texts(), years, new Versioned<>(FakeSchoolYears.usual(buddhist), edition));
    }

    private static ThaiDatePicker day(SchoolYearView view, String field) {
        return OpenedPage.find(view, ThaiDatePicker.class, "admin-school-year-" + field);
    }

    private static OpenedPage page(Locale locale) {
        return new OpenedPage(TestCaller.in(new OfficeId(1)).with(WorkingDays.CONFIGURE), "2569", locale);
    }
}
