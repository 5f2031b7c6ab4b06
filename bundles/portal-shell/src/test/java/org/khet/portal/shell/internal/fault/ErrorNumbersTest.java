package org.khet.portal.shell.internal.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.khet.portal.testkit.Clocks;

class ErrorNumbersTest {
    @Test
    void numberNamesTheBuddhistDayInBangkok() {
        assertThat(new ErrorNumbers(Clocks.at("2026-11-20T00:00:05")).next()).isEqualTo("K-2569-1120-0000");
        assertThat(new ErrorNumbers(Clocks.at("2026-01-02T12:00")).next()).startsWith("K-2569-0102-");
    }

    @Test
    void noNumberIsGivenTwice_alsoAfterARestart() {
        ErrorNumbers before = new ErrorNumbers(Clocks.at("2026-11-20T09:30"));
        String first = before.next();
        String second = before.next();
        String restarted = new ErrorNumbers(Clocks.at("2026-11-20T09:31")).next();
        assertThat(first).isNotEqualTo(second);
        assertThat(restarted).isNotIn(first, second);
    }

    @Test
    void manyThreads_getDifferentNumbers() {
        ErrorNumbers numbers = new ErrorNumbers(Clocks.at("2026-11-20T09:30"));
        assertThat(IntStream.range(0, 2000)
                        .parallel()
                        .mapToObj(i -> numbers.next())
                        .distinct()
                        .count())
                .isEqualTo(2000);
    }
}
