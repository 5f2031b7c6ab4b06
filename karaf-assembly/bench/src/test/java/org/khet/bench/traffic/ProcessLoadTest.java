package org.khet.bench.traffic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ProcessLoadTest {
    @Test
    void busyIsTheShareOfAllCores() {
        var before = new ProcessLoad.Reading(0, Duration.ofSeconds(100));
        var after = new ProcessLoad.Reading(Duration.ofSeconds(10).toNanos(), Duration.ofSeconds(112));

        assertThat(ProcessLoad.busy(before, after, 2)).isEqualTo(60);
        assertThat(after.since(before)).isEqualTo(Duration.ofSeconds(12));
    }

    @Test
    void ownProcess_isRead() {
        var own = new ProcessLoad(ProcessHandle.current().pid());

        assertThat(own.read().processor()).isPositive();
    }
}
