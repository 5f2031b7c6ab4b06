package org.khet.portal.core.internal.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** At the first start modules come one after the other: the log tells of them once, when the last one is loaded. */
class DemoProgressTest {
    private final DemoProgress progress = new DemoProgress();

    @Test
    void modulesThatComeOneAfterTheOther_areToldOnce() {
        progress.loaded("core");
        assertThat(progress.report(false)).isEmpty();
        progress.loaded("ict");

        assertThat(progress.report(true)).hasValue(List.of("core", "ict"));
        assertThat(progress.report(true)).as("a play that loads nothing new").isEmpty();
    }

    @Test
    void moduleThatComesLater_isToldAlone() {
        progress.loaded("core");
        assertThat(progress.report(true)).isPresent();
        progress.loaded("finance");

        assertThat(progress.report(true)).hasValue(List.of("finance"));
    }
}
