package org.khet.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.junit.jupiter.api.Test;

/** Somebody wants to show the portal, and must know whether there is something to show. */
class DemoStartTest {
    private static final String GOOD = "{\"troubles\":[],\"modules\":[{\"id\":\"ict\",\"state\":\"ACTIVE\"}]}";
    private static final String LOADING = troubled("demo", "the demonstration is being loaded");
    private static final String BROKEN =
            troubled("demo", "the demonstration failed: ict: IllegalStateException: two offices with one code");
    private final DemoStart start = new DemoStart(Duration.ofSeconds(20), Duration.ofMillis(1));

    @Test
    void whatIsStillLoaded_isWaitedFor() throws InterruptedException {
        Queue<String> course = new ArrayDeque<>(List.of("", LOADING, GOOD, LOADING, GOOD, GOOD, GOOD));

        start.await(() -> next(course));

        assertThat(course).isEmpty();
    }

    @Test
    void whatFailed_isSaid() {
        Queue<String> course = new ArrayDeque<>(List.of(LOADING, BROKEN, LOADING, BROKEN, BROKEN, BROKEN));

        assertThatExceptionOfType(Failure.class)
                .isThrownBy(() -> start.await(() -> next(course)))
                .withMessageContaining("two offices with one code")
                .satisfies(failure -> assertThat(failure.status()).isOne());
    }

    @Test
    void whatNeverEnds_isSaidWithWhatItWaitsFor() {
        DemoStart hasty = new DemoStart(Duration.ZERO, Duration.ofMillis(1));

        assertThatExceptionOfType(Failure.class)
                .isThrownBy(() -> hasty.await(() -> Optional.of(JsonValue.read(troubled("unit.ict", "opening")))))
                .withMessageContaining("opening");
    }

    private static Optional<JsonValue> next(Queue<String> course) {
        return Optional.of(course.remove()).filter(text -> !text.isEmpty()).map(JsonValue::read);
    }

    private static String troubled(String part, String detail) {
        return "{\"troubles\":[{\"part\":\"" + part + "\",\"detail\":\"" + detail
                + "\"}],\"modules\":[{\"id\":\"ict\",\"state\":\"ACTIVE\"}]}";
    }
}
