package org.khet.policyplan.internal.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HeldSchoolsTest {
    @Test
    void fewAreNamed_ofSixHundredTheRestIsCounted() {
        assertThat(HeldSchools.named(List.of())).isEmpty();
        assertThat(HeldSchools.named(List.of("บ้านดอน", "วัดป่า"))).isEqualTo("บ้านดอน, วัดป่า");
        List<String> many = IntStream.rangeClosed(1, 600)
                .mapToObj(no -> "โรงเรียนบ้านตัวอย่าง %03d".formatted(no))
                .toList();
        String named = HeldSchools.named(many);
        int shown = named.split(", ").length;
        assertThat(named).hasSizeLessThanOrEqualTo(4000).endsWith(" และอีก " + (600 - shown) + " โรงเรียน");
        assertThat(shown).isBetween(100, 599);
    }
}
