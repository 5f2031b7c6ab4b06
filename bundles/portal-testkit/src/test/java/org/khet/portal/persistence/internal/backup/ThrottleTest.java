package org.khet.portal.persistence.internal.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class ThrottleTest {
    private static final long MILLI = 1_000_000;
    private long now;
    private long rested;
    private final Throttle pace = new Throttle(() -> now, nanos -> {
        now += nanos;
        rested += nanos;
    });

    @Test
    void backupThatPacksForASecond_leavesAsMuchToThePeople() throws IOException {
        byte[] rows = new byte[64];
        var written = new ByteArrayOutputStream();
        try (var out = new ThrottledStream(written, pace)) {
            for (int i = 0; i < 1_000; i++) {
                now += MILLI;
                out.write(rows);
            }
        }

        assertThat(rested).isEqualTo(1_000 * MILLI);
        assertThat(written.size()).isEqualTo(64_000);
    }

    @Test
    void whatWaitedForASlowDisk_isNotMadeTwiceAsSlow() {
        now += 5_000 * MILLI;
        pace.step();

        assertThat(rested).isEqualTo(Throttle.LONGEST_REST);
    }

    @Test
    void shortWork_needsNoRest() {
        now += Throttle.TURN - 1;
        pace.step();

        assertThat(rested).isZero();
    }
}
