package org.khet.bench.module;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void wordsThatAreNotThere_areLost_eachAsOftenAsItWasTyped() {
        assertThat(Words.lost("จอดับ แล้วดับ อีก", "จอดับ แล้วดับ อีก")).isZero();
        assertThat(Words.lost("จอดับ แล้วดับ อีก", "จอดับ อีก")).isEqualTo(1);
        assertThat(Words.lost("ดับ ดับ", "ดับ")).isEqualTo(1);
        assertThat(Words.lost("จอดับ อีก", "")).isEqualTo(2);
    }

    @Test
    void aLetterMoreOrAnotherOrder_isALossToo() {
        assertThat(Words.lost("จอดับ", "จอดับ จอดับ")).isEqualTo(1);
        assertThat(Words.lost("ก ข", "ข ก")).isEqualTo(1);
        assertThat(Words.lost("เปิดไม่ติด", "เปิดไม่ติ")).isEqualTo(1);
    }
}
