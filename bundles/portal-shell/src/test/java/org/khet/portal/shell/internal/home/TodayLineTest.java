package org.khet.portal.shell.internal.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.time.SchoolYears;
import org.khet.portal.shell.internal.text.ShellMessages;
import org.khet.portal.testkit.fake.FakeSchoolYears;

/** The head line of the home page tells day, fiscal year and school term. CORE-39. */
class TodayLineTest {
    private static final OfficeId OFFICE = new OfficeId(1);
    private final SchoolYears years = new FakeSchoolYears().with(FakeSchoolYears.usual(2569));

    @Test
    void inNovemberItIsTheSecondTerm_whileTheFiscalYearIsTheNextOneAlready() {
        assertThat(line(LocalDate.of(2026, 11, 20), TextCatalog.THAI))
                .isEqualTo("วันศุกร์ที่ 20 พฤศจิกายน 2569 · ปีงบประมาณ 2570 · ภาคเรียนที่ 2/2569");
        assertThat(line(LocalDate.of(2026, 11, 20), Locale.ENGLISH))
                .isEqualTo("Friday, 20 November 2026 (2569) · fiscal year 2570 · school term 2/2569");
    }

    @Test
    void inOctoberAndAprilSchoolsAreClosed() {
        assertThat(line(LocalDate.of(2026, 10, 15), TextCatalog.THAI)).endsWith(" · ปิดภาคเรียน ปีการศึกษา 2569");
        assertThat(line(LocalDate.of(2027, 4, 20), TextCatalog.THAI)).endsWith(" · ปิดภาคเรียน ปีการศึกษา 2569");
    }

    @Test
    void officeWithoutAYearSaysNothingOfIt() {
        assertThat(line(LocalDate.of(2026, 5, 15), TextCatalog.THAI))
                .isEqualTo("วันศุกร์ที่ 15 พฤษภาคม 2569 · ปีงบประมาณ 2569");
    }

    private String line(LocalDate today, Locale locale) {
        return new TodayLine(ShellMessages.in(locale))
                .of(today, years.current(OFFICE, today).orElse(null));
    }
}
