package org.khet.portal.core.internal.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskSpaceHealthCheckTest {
    private static final long MORE_THAN_ANY_DISK = Long.MAX_VALUE >> 20;

    @TempDir
    Path home;

    @Test
    void diskThatIsNearlyFull_isNamedWithWhatIsLeft() {
        assertThat(new DiskSpaceHealthCheck(home.resolve("data/files"), MORE_THAN_ANY_DISK).trouble())
                .hasValueSatisfying(trouble -> {
                    assertThat(trouble.problem().key()).isEqualTo("core.health.disk.low");
                    assertThat(trouble.detail()).endsWith("MB free");
                });
    }

    @Test
    void diskWithRoom_isNoTrouble() {
        assertThat(new DiskSpaceHealthCheck(home.resolve("data/files"), 0).trouble())
                .isEmpty();
    }
}
