package org.khet.portal.api.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TextCatalogTest {
    private final TextCatalog catalog = TextCatalog.load(getClass().getClassLoader(), "sample");

    @Test
    void countsAndSumsHaveTheirThousandsApart_yearsAndCodesStayWhole() {
        Texts thai = catalog.in(TextCatalog.THAI);

        assertThat(thai.get("sample.schools", 30_816)).isEqualTo("โรงเรียน 30,816 แห่ง");
        assertThat(thai.get("sample.schools", 1_005L)).isEqualTo("โรงเรียน 1,005 แห่ง");
        assertThat(thai.get("sample.schools", 504)).isEqualTo("โรงเรียน 504 แห่ง");
        assertThat(thai.get("sample.term", 2569)).isEqualTo("ปีการศึกษา 2569");
        assertThat(catalog.in(Locale.ENGLISH).get("sample.term", 2026)).isEqualTo("School year 2026");
        assertThat(thai.get("sample.schools", new BigDecimal("4740000.50"))).isEqualTo("โรงเรียน 4,740,000.50 แห่ง");
        assertThat(thai.get("sample.schools", "1099000002")).isEqualTo("โรงเรียน 1099000002 แห่ง");
    }

    @Test
    void whatThePortalWroteIsByTheSystem_inTheLanguageOfTheReader_peopleKeepTheirNames() {
        assertThat(catalog.in(TextCatalog.THAI).author(Texts.PORTAL)).isEqualTo("ระบบ");
        assertThat(catalog.in(Locale.ENGLISH).author(Texts.PORTAL)).isEqualTo("The system");
        assertThat(catalog.in(Locale.ENGLISH).author("สมชาย ใจดี")).isEqualTo("สมชาย ใจดี");
    }
}
