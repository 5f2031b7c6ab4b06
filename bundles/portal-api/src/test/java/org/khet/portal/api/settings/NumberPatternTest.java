package org.khet.portal.api.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How an office may write the numbers of a register; one wrong pattern would stop all reporting. E-R31. */
class NumberPatternTest {
    private static final Setting<String> PATTERN =
            Setting.numberPattern("ict.setting.numberPattern", "ซ-{seq}/{BE}", "ict C.6");

    @ParameterizedTest
    @ValueSource(strings = {"ซ-{seq}/{BE}", "{seq}", "IT {BE}/{seq}", "ICT-{seq}"})
    void patternsWithARunningNumberAreTaken(String pattern) {
        assertThat(PATTERN.kind().valid().test(pattern)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ซ/{BE}",
                "ซ-{seq}-{seq}",
                "ซ-{seq}/{year}",
                "ซ-{seq",
                "ซ-{seq}}",
                "เลขที่ใบแจ้งซ่อมของสำนักงานเขตพื้นที่ {seq}/{BE}"
            })
    void patternsWithoutWithTwoOrWithUnknownMarksAndTooLongOnesAreNot(String pattern) {
        assertThat(PATTERN.kind().valid().test(pattern)).isFalse();
    }

    @Test
    void exampleShowsWhatANumberLooksLike() {
        assertThat(PATTERN.kind().example().apply("IT-{BE}/{seq}")).isEqualTo("IT-2570/17");
    }
}
