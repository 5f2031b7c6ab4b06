package org.khet.bench.removal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class RemainsTest {
    private final Remains before = new Remains(0, Map.of("byte[]", 900L, "Gone", 100L));

    @Test
    void growth_isOfTheWholeHeap() {
        assertThat(new Remains(0, Map.of("byte[]", 910L, "New", 110L)).growthSince(before))
                .isEqualTo(2);
        assertThat(new Remains(0, Map.of("byte[]", 900L)).growthSince(before)).isEqualTo(-10);
    }

    @Test
    void classesThatGrewMost_areNamedFirst() {
        var after = new Remains(1, Map.of("byte[]", 950L, "New", 70L));

        assertThat(after.grownSince(before, 2))
                .satisfiesExactly(
                        most -> assertThat(most).endsWith("+70  New"),
                        next -> assertThat(next).endsWith("+50  byte[]"));
    }
}
