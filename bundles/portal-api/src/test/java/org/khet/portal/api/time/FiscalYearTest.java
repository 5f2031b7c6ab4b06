package org.khet.portal.api.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiscalYearTest {
    @ParameterizedTest
    @CsvSource({"2021-10-01,2565", "2022-09-30,2565", "2022-10-01,2566"})
    void fiscalYearIsNamedByTheBuddhistYearInWhichItEnds(LocalDate day, int buddhist) {
        assertThat(FiscalYear.of(day).buddhist()).isEqualTo(buddhist);
    }

    @Test
    void fiscalYear2565_runsFromOctoberToSeptember() {
        FiscalYear year = FiscalYear.ofBuddhist(2565);

        assertThat(year.firstDay()).isEqualTo("2021-10-01");
        assertThat(year.lastDay()).isEqualTo("2022-09-30");
    }
}
