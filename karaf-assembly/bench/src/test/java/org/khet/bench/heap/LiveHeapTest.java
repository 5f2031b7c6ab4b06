package org.khet.bench.heap;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LiveHeapTest {
    private final LiveHeap own = new LiveHeap(ProcessHandle.current().pid());

    /** Something of which there is a known number. */
    private record Known(long number) {}

    @Test
    void liveObjects_areCounted_andWhatNothingHoldsIsNot() throws Exception {
        Known[] held = new Known[1000];
        for (int i = 0; i < held.length; i++) {
            held[i] = new Known(i);
            assertThat(new Known(i)).isEqualTo(held[i]);
        }

        long each = own.bytesByClass().get(Known.class.getName()) / held.length;

        assertThat(each).isBetween(16L, 24L);
        assertThat(held).doesNotContainNull();
    }

    @Test
    void loadersOfAPackage_areCounted() throws Exception {
        assertThat(own.loadersOf("org.khet.bench.heap.")).isEqualTo(1);
        assertThat(own.loadersOf("org.khet.bench.never.")).isZero();
    }

    @Test
    void threads_areNamed() throws Exception {
        assertThat(own.threads()).contains("\"main\"");
    }
}
