package org.khet.portal.core.internal.node;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.khet.portal.api.health.HealthCheck;
import org.khet.portal.api.outcome.Problem;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Whether the nodes agree: on the time, on the portal's version, on the versions of their modules. */
@Component(service = HealthCheck.class)
public final class NodeHealthCheck implements HealthCheck {
    private static final Duration AHEAD = Duration.ofSeconds(5);
    private static final Duration BEHIND = Duration.ofSeconds(40);
    private final NodeRegister register;
    private final Clock clock;

    /** Who is there, and what time it is here. */
    @Activate
    public NodeHealthCheck(@Reference NodeRegister register, @Reference Clock clock) {
        this.register = register;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "nodes";
    }

    @Override
    public Optional<Trouble> trouble() {
        List<NodeHeartbeat> living = register.living();
        return clocks(living).or(() -> versions(living));
    }

    private Optional<Trouble> clocks(List<NodeHeartbeat> living) {
        Instant now = clock.instant();
        return living.stream()
                .filter(sign ->
                        sign.seen().isAfter(now.plus(AHEAD)) || sign.seen().isBefore(now.minus(BEHIND)))
                .findFirst()
                .map(sign -> new Trouble(
                        new Problem("", "core.health.node.clock", List.of(sign.name())),
                        "clock of " + sign.name() + " says " + sign.seen() + ", here it is " + now));
    }

    private static Optional<Trouble> versions(List<NodeHeartbeat> living) {
        Map<String, String> said = living.stream()
                .collect(Collectors.toMap(
                        NodeHeartbeat::name,
                        sign -> sign.facts().version() + " " + sign.facts().modules()));
        return said.values().stream().distinct().count() < 2
                ? Optional.empty()
                : Optional.of(new Trouble(
                        new Problem("", "core.health.node.versions", List.of(String.join(", ", said.keySet()))),
                        said.toString()));
    }
}
