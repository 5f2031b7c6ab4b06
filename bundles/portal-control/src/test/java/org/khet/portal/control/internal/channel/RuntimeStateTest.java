package org.khet.portal.control.internal.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.health.HealthCheck;
import org.khet.portal.api.outcome.Problem;

class RuntimeStateTest {
    /** PostgreSQL was not started after the machine's restart; the portal waits for its tables. */
    @Test
    void databaseAwayAtTheStart_isDownAndNamesTheReason() {
        var state = new RuntimeState("0.1.0");
        state.addCheck(new Check("database", "Connection to 127.0.0.1:5432 refused"));

        assertThat(state.isUp()).isFalse();
        assertThat(state.describe())
                .containsEntry("status", "DOWN")
                .containsEntry("version", "0.1.0")
                .containsEntry("modules", List.of())
                .containsEntry(
                        "troubles",
                        List.of(
                                Map.of("part", "database", "detail", "Connection to 127.0.0.1:5432 refused"),
                                Map.of(
                                        "part",
                                        "services",
                                        "detail",
                                        "the portal is starting, or waits for its database")));
    }

    private record Check(String name, String reason) implements HealthCheck {
        @Override
        public boolean isVital() {
            return true;
        }

        @Override
        public Optional<Trouble> trouble() {
            return Optional.of(new Trouble(new Problem("", "core.health.database.away", List.of()), reason));
        }
    }
}
