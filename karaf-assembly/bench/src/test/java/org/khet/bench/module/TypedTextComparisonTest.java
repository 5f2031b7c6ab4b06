package org.khet.bench.module;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TypedTextComparisonTest {
    @Test
    void wordsThatAreNotThere_areLost_eachAsOftenAsItWasTyped() {
        assertThat(TypedTextComparison.lost("จอดับ แล้วดับ อีก", "จอดับ แล้วดับ อีก"))
                .isZero();
        assertThat(TypedTextComparison.lost("จอดับ แล้วดับ อีก", "จอดับ อีก")).isEqualTo(1);
        assertThat(TypedTextComparison.lost("ดับ ดับ", "ดับ")).isEqualTo(1);
        assertThat(TypedTextComparison.lost("จอดับ อีก", "")).isEqualTo(2);
    }

    @Test
    void aLetterMoreOrAnotherOrder_isALossToo() {
        assertThat(TypedTextComparison.lost("จอดับ", "จอดับ จอดับ")).isEqualTo(1);
        assertThat(TypedTextComparison.lost("ก ข", "ข ก")).isEqualTo(1);
        assertThat(TypedTextComparison.lost("เปิดไม่ติด", "เปิดไม่ติ")).isEqualTo(1);
    }
}
