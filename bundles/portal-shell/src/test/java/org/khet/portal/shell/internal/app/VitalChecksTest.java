package org.khet.portal.shell.internal.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.health.HealthCheck;
import org.khet.portal.api.outcome.Problem;

/** A proxy asks the public port whether people may be sent to this node. */
class VitalChecksTest {
    private record Part(String name, boolean isVital, AtomicBoolean fails) implements HealthCheck {
        @Override
        public Optional<Trouble> trouble() {
            return fails.get()
                    ? Optional.of(new Trouble(Problem.of("", "core.health.modules.failed", "rooms"), "its jar is gone"))
                    : Optional.empty();
        }
    }

    @Test
    void moduleThatIsWantedAndDoesNotRun_keepsPeopleAway_untilItRuns_aMailServerDoesNot() {
        var checks = new VitalChecks();
        var modules = new Part("modules", true, new AtomicBoolean());
        checks.addCheck(modules);
        checks.addCheck(new Part("mail", false, new AtomicBoolean(true)));
        assertThat(checks.areWell()).isTrue();

        modules.fails().set(true);
        assertThat(checks.areWell()).isFalse();

        modules.fails().set(false);
        assertThat(checks.areWell()).isTrue();
    }

    @Test
    void checkThatLeavesIsAskedNoMore() {
        var checks = new VitalChecks();
        var modules = new Part("modules", true, new AtomicBoolean(true));
        checks.addCheck(modules);

        checks.removeCheck(modules);

        assertThat(checks.areWell()).isTrue();
    }
}
