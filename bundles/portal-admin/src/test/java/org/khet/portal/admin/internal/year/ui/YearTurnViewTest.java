package org.khet.portal.admin.internal.year.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.khet.portal.admin.internal.screen.ui.OpenedPage;
import org.khet.portal.api.admin.time.FiscalYearRegister;
import org.khet.portal.api.admin.time.FiscalYearRegister.Found;
import org.khet.portal.api.admin.time.FiscalYearStatus;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.api.time.YearTurnFinding;
import org.khet.portal.api.time.YearTurnFinding.Kind;
import org.khet.portal.testkit.TestCaller;

/** The administrator turns the year, without a browser. CORE-42. */
class YearTurnViewTest {
    private static final FiscalYear NEXT = FiscalYear.ofBuddhist(2571);
    private final FakeFiscalYearRegister years = new FakeFiscalYearRegister();
    private final TestCaller caller = TestCaller.in(new OfficeId(1)).with(FiscalYearRegister.TURN);
    private OpenedPage page = new OpenedPage(caller, "", TextCatalog.THAI);

    @Test
    void yearIsChosenLookedAtAndConfirmed_onlyThenItIsOpened() {
        years.found.add(finding(Kind.MISSING, "admin/holidays", "admin.holidays.title"));
        years.found.add(finding(Kind.UNFINISHED, "ict/repairs?year=2570", "admin.years.title"));
        years.found.add(finding(Kind.CHANGES, "", "admin.years.turn"));
        YearTurnView view = view();
        ComboBox<?> year = OpenedPage.find(view, ComboBox.class, "admin-year-turn-year");
        assertThat(year.getListDataView().getItems().map(String::valueOf)).hasSize(2);
        assertThat(year.getValue()).isEqualTo(NEXT);

        OpenedPage.press(view, "admin-year-turn-next");
        assertThat(OpenedPage.words(view))
                .contains("ยังมีสิ่งที่ขาด", "วันหยุดและวันทำการ", "งานของปีเก่าที่ยังไม่เสร็จ", "สิ่งที่จะเปลี่ยน");
        assertThat(links(view)).contains("/admin/holidays", "/ict/repairs?year=2570");
        OpenedPage.press(view, "admin-year-turn-next");
        assertThat(OpenedPage.words(view)).contains("เปิดปีงบประมาณ 2571", caller.name());
        assertThat(years.editions).as("nothing is done yet").isEmpty();

        OpenedPage.press(view, "admin-year-turn-open");

        assertThat(years.find(caller, NEXT).state()).isEqualTo(FiscalYearStatus.State.OPEN);
        assertThat(OpenedPage.words(view)).contains("เปิดปีงบประมาณ 2571 แล้ว", "ปิดปีงบประมาณ 2570");
        OpenedPage.press(view, "admin-year-turn-old");
        assertThat(page.opened).containsExactly("admin/years/2570");
    }

    @Test
    void stepsLeadBackWithoutAChange() {
        YearTurnView view = view();
        OpenedPage.press(view, "admin-year-turn-next");
        assertThat(OpenedPage.words(view)).contains("ปีใหม่พร้อมแล้ว");
        OpenedPage.press(view, "admin-year-turn-next");
        OpenedPage.press(view, "admin-year-turn-back");
        OpenedPage.press(view, "admin-year-turn-back");

        assertThat(OpenedPage.find(view, ComboBox.class, "admin-year-turn-year").isVisible())
                .isTrue();
        assertThat(years.editions).isEmpty();
    }

    @Test
    void secondAdministratorIsTold_andMayLookAgain() {
        for (RuntimeException refusal :
                List.of(Outdated.of("admin.years.act.OPENED"), Rejected.of("year", "admin.years.act.OPENED"))) {
            YearTurnView view = view();
            OpenedPage.press(view, "admin-year-turn-next");
            OpenedPage.press(view, "admin-year-turn-next");
            years.failure = refusal;

            OpenedPage.press(view, "admin-year-turn-open");

            assertThat(OpenedPage.words(OpenedPage.find(view, Component.class, "admin-year-turn-refused")))
                    .contains("ยังเปิดปีไม่ได้", "เปิดปีงบประมาณ");
            years.failure = null;
            OpenedPage.press(view, "admin-year-turn-back");
            assertThat(OpenedPage.words(view)).contains("ปีใหม่พร้อมแล้ว");
        }
    }

    @Test
    void whenBothYearsAreOpenThereIsNothingToTurn() {
        years.open(caller, 0, NEXT);
        years.open(caller, 0, NEXT.previous());

        assertThat(OpenedPage.words(view())).contains("ปีงบประมาณปัจจุบันและปี 2571 เปิดไปแล้ว");
    }

    @Test
    void allStepsAreReadInBothLanguages() {
        for (Locale locale : List.of(TextCatalog.THAI, Locale.ENGLISH)) {
            page = new OpenedPage(caller, "", locale);
            var open = new FakeFiscalYearRegister();
            for (Kind kind : Kind.values()) {
                open.found.add(finding(kind, "", "admin.years.title"));
            }
            var view = new YearTurnView(page, page.texts(), open, FakeFiscalYearRegister.TODAY);
            StringBuilder words = new StringBuilder(OpenedPage.words(view));
            for (String next : List.of("next", "next", "open")) {
                OpenedPage.press(view, "admin-year-turn-" + next);
                words.append(OpenedPage.words(view));
            }
            assertThat(words.toString()).doesNotContain("[admin.");
        }
    }

    private YearTurnView view() {
        return new YearTurnView(page, page.texts(), years, FakeFiscalYearRegister.TODAY);
    }

    private static List<String> links(Component view) {
        return OpenedPage.below(view)
                .filter(Anchor.class::isInstance)
                .map(link -> ((Anchor) link).getHref())
                .toList();
    }

    private static Found finding(Kind kind, String link, String key) {
        return new Found("admin", YearTurnFinding.of(kind, link, key));
    }
}
