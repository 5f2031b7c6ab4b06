package org.khet.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.junit.jupiter.api.Test;

/** Whoever reads that the portal is up opens a page of a module. */
class ArrivingModulesTest {
    private static final String COMING = modules("WAITING", "WAITING");
    private static final String HALF = modules("ACTIVE", "WAITING");
    private static final String THERE = modules("ACTIVE", "ACTIVE");
    private final ArrivingModules start = new ArrivingModules(Duration.ofSeconds(20), Duration.ofMillis(1));

    @Test
    void modulesOnTheirWay_areWaitedFor() throws InterruptedException {
        Queue<String> course = new ArrayDeque<>(List.of(COMING, HALF, THERE, COMING));

        assertThat(start.await(() -> next(course), () -> {})).isEmpty();
        assertThat(course).as("nothing is asked once all are there").hasSize(1);
    }

    @Test
    void failedOnes_andAPortalThatSaysNothing_areNotWaitedFor() throws InterruptedException {
        assertThat(start.await(() -> next(new ArrayDeque<>(List.of(modules("FAILED", "ACTIVE")))), () -> {}))
                .isEmpty();
        assertThat(start.await(Optional::empty, () -> {})).isEmpty();
    }

    @Test
    void thoseThatStillWait_areNamed() throws InterruptedException {
        ArrivingModules hasty = new ArrivingModules(Duration.ZERO, Duration.ofMillis(1));

        assertThat(hasty.await(() -> Optional.of(JsonValue.read(HALF)), () -> {}))
                .containsExactly("ict");
    }

    @Test
    void whatEndsTheWait_isAskedMeanwhile() {
        assertThatExceptionOfType(Failure.class)
                .isThrownBy(() -> start.await(() -> Optional.of(JsonValue.read(COMING)), () -> {
                    throw new Failure("the node with the newer tables has gone");
                }));
    }

    private static Optional<JsonValue> next(Queue<String> course) {
        return Optional.of(JsonValue.read(course.remove()));
    }

    private static String modules(String finance, String ict) {
        return "{\"modules\":[{\"id\":\"finance\",\"state\":\"" + finance + "\"},{\"id\":\"ict\",\"state\":\"" + ict
                + "\"}]}";
    }
}
