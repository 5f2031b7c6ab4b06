package org.khet.portal.api.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class NumberFormatterTest {
    @Test
    void thousandsAreParted_asOnEachMachine() {
        Locale machine = Locale.getDefault();
        Locale.setDefault(Locale.GERMANY);
        try {
            assertThat(NumberFormatter.whole(1_234_567)).isEqualTo("1,234,567");
            assertThat(NumberFormatter.whole(999)).isEqualTo("999");
            assertThat(NumberFormatter.whole(new BigInteger("-12345678901234567890")))
                    .isEqualTo("-12,345,678,901,234,567,890");
        } finally {
            Locale.setDefault(machine);
        }
    }
}
