package org.khet.portal.admin.internal.year.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.khet.portal.admin.internal.screen.ui.OpenedPage;
import org.khet.portal.api.admin.time.FiscalYearRegister;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.api.ui.component.ThaiDatePicker;
import org.khet.portal.testkit.TestCaller;

/** The page of a year and the list of them, without a browser, on 20 Nov 2569. CORE-42. */
class FiscalYearViewTest {
    private static final FiscalYear OLD = FiscalYear.ofBuddhist(2569);
    private static final FiscalYear NOW = FiscalYear.ofBuddhist(2570);
    private static final LocalDate DECEMBER = LocalDate.of(2026, 12, 1);
    private final FakeFiscalYearRegister years = new FakeFiscalYearRegister();
    private final TestCaller caller = TestCaller.in(new OfficeId(1)).with(FiscalYearRegister.TURN);
    private final OpenedPage page = new OpenedPage(caller, "2569", TextCatalog.THAI);

    @Test
    void oldYearIsLockedFromTheChosenDay() {
        FiscalYearView view = view(OLD);
        assertThat(from(view).getValue()).as("today at the earliest").isEqualTo(FakeFiscalYearRegister.TODAY);
        from(view).setValue(DECEMBER);

        OpenedPage.press(view, "admin-year-lock-save");

        assertThat(years.find(caller, OLD).lockedFrom()).contains(DECEMBER);
        assertThat(page.opened).containsExactly("admin/years");
        assertThat(OpenedPage.words(view(OLD))).contains("จะปิด 1 ธ.ค. 69", "ปิดปีงบประมาณตั้งแต่ 1 ธ.ค. 69");
    }

    @Test
    void yearOfTodayIsLockedWhenItHasEndedAtTheEarliest_andOneToComeNotAtAll() {
        assertThat(from(view(NOW)).getValue()).isEqualTo(LocalDate.of(2027, 10, 1));
        assertThat(ids(view(NOW.next()))).doesNotContain("admin-year-lock-from", "admin-year-reopen-reason");
    }

    @Test
    void lockedYearIsOpenedAgainWithItsReason_whichStandsInTheHistory() {
        years.lock(caller, 0, OLD, FakeFiscalYearRegister.TODAY);
        FiscalYearView view = view(OLD);
        assertThat(ids(view)).doesNotContain("admin-year-lock-from");
        OpenedPage.find(view, TextArea.class, "admin-year-reopen-reason").setValue("หน่วยตรวจสอบขอให้แก้");

        OpenedPage.press(view, "admin-year-reopen-save");

        assertThat(years.editions).containsExactly(0, 1);
        assertThat(OpenedPage.words(view(OLD))).contains("หน่วยตรวจสอบขอให้แก้", caller.name(), "เปิดอยู่");
    }

    @Test
    void refusalStandsAtTheField_andWhoIsSecondIsTold() {
        FiscalYearView view = view(OLD);
        from(view).setValue(LocalDate.of(2026, 1, 1));
        years.failure = Rejected.of("from", "admin.year-lock.effect");
        OpenedPage.press(view, "admin-year-lock-save");
        assertThat(from(view).isInvalid()).isTrue();
        assertThat(from(view).getValue()).isEqualTo(LocalDate.of(2026, 1, 1));

        years.failure = Outdated.of("admin.years.act.OPENED");
        OpenedPage.press(view, "admin-year-lock-save");
        assertThat(OpenedPage.words(view)).contains(page.texts().get("admin.form.outdated"));
        assertThat(page.opened).isEmpty();
    }

    @Test
    void listAndPagesAreReadInBothLanguages() {
        years.open(caller, 0, NOW);
        years.lock(caller, 1, NOW, NOW.next().firstDay());
        years.lock(caller, 0, OLD, FakeFiscalYearRegister.TODAY);
        years.reopen(caller, 1, OLD, "แก้");
        for (Locale locale : List.of(TextCatalog.THAI, Locale.ENGLISH)) {
            var opened = new OpenedPage(caller, "", locale);
            var list = new FiscalYearsView(opened, opened.texts(), years, FakeFiscalYearRegister.TODAY);
            Grid<?> grid = OpenedPage.find(list, Grid.class, "admin-years-grid");
            assertThat(grid.getColumns()).hasSize(4);
            StringBuilder words = new StringBuilder(OpenedPage.words(list));
            years.all(caller)
                    .forEach(one -> words.append(OpenedPage.words(
                            new FiscalYearView(opened, opened.texts(), years, one, FakeFiscalYearRegister.TODAY))));
            assertThat(words.toString()).doesNotContain("[admin.");
            OpenedPage.press(list, "admin-years-turn");
            assertThat(opened.opened).containsExactly("admin/year-turn");
        }
    }

    private FiscalYearView view(FiscalYear year) {
        return new FiscalYearView(page, page.texts(), years, years.find(caller, year), FakeFiscalYearRegister.TODAY);
    }

    private static ThaiDatePicker from(FiscalYearView view) {
        return OpenedPage.find(view, ThaiDatePicker.class, "admin-year-lock-from");
    }

    private static List<String> ids(Component view) {
        return OpenedPage.below(view).flatMap(one -> one.getId().stream()).toList();
    }
}
