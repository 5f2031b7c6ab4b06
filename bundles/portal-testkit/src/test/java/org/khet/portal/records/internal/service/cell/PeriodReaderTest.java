package org.khet.portal.records.internal.service.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.record.FiscalQuarter;
import org.khet.portal.api.record.TermOfYear;
import org.khet.portal.api.text.ScreenDates;
import org.khet.portal.api.time.FiscalYear;

/** Periods of a list that went out are read again, beside those that people type. */
class PeriodReaderTest {
    @Test
    void quartersAndTermsAreReadWithTheirWordsAndWithout() {
        FiscalQuarter quarter = new FiscalQuarter(FiscalYear.ofBuddhist(2570), 1);
        assertThat(PeriodReader.quarter("1/2570")).isEqualTo(quarter);
        assertThat(PeriodReader.quarter("ไตรมาส1/2570")).isEqualTo(quarter);
        assertThat(PeriodReader.quarter("Quarter1/2570")).isEqualTo(quarter);
        assertThat(PeriodReader.quarter("5/2570")).isNull();
        TermOfYear term = new TermOfYear(2026, 2);
        assertThat(PeriodReader.term("2/2569")).isEqualTo(term);
        assertThat(PeriodReader.term("ภาคเรียนที่2/2569")).isEqualTo(term);
        assertThat(PeriodReader.term("Term2/2569")).isEqualTo(term);
        assertThat(PeriodReader.term("ไตรมาส2/2569")).isNull();
    }

    @Test
    void monthsAreReadByNumberAndByName() {
        YearMonth november = YearMonth.of(2026, 11);
        assertThat(PeriodReader.month("11/2569")).isEqualTo(november);
        assertThat(PeriodReader.month("13/2569")).isNull();
        for (ScreenDates language : ScreenDates.values()) {
            String words = language.monthOfYear(november).replace(" ", "");
            assertThat(PeriodReader.month(words)).isEqualTo(november);
        }
    }
}
