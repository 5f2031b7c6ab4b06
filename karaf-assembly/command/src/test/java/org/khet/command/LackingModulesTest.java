package org.khet.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LackingModulesTest {
    private static final String ROOMS = "modules: rooms: its file is missing";

    @Test
    void onlyModulesAreMissing() {
        assertThat(LackingModules.of(List.of("mail: no server is named", ROOMS)))
                .containsExactly(ROOMS);
    }

    @Test
    void whatTheWholePortalNeedsIsMissingToo() {
        assertThat(LackingModules.of(List.of(ROOMS, "database: connection refused")))
                .isEmpty();
        assertThat(LackingModules.of(List.of("services: the portal is starting", ROOMS)))
                .isEmpty();
        assertThat(LackingModules.of(List.of())).isEmpty();
    }
}
