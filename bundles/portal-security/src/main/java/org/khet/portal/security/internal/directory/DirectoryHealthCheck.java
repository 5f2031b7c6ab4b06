package org.khet.portal.security.internal.directory;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.health.HealthCheck;
import org.khet.portal.api.outcome.Problem;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Whether the directory answered what this node asked last, and whether accounts can be made as its configuration says; asks
 * nobody over the network. Safe for concurrent use.
 */
@Component(service = {HealthCheck.class, DirectoryHealthCheck.class})
public final class DirectoryHealthCheck implements HealthCheck {
    /** Another node may have been luckier since. */
    private static final Duration REMEMBERED = Duration.ofDays(1);

    private static final String FILE = "org.khet.directory.cfg";

    private final DirectoryServer server;
    private final NewAccountPlanValidator plans;
    private final Clock clock;
    private final AtomicReference<@Nullable Seen> seen = new AtomicReference<>();

    private record Seen(DirectoryFault fault, Instant at) {}

    /** Which directory is meant, and whether accounts may be made as it is said there. */
    @Activate
    public DirectoryHealthCheck(
            @Reference DirectoryServer server, @Reference NewAccountPlanValidator plans, @Reference Clock clock) {
        this.server = server;
        this.plans = plans;
        this.clock = clock;
    }

    /** It answered. */
    void works() {
        seen.set(null);
    }

    /** It did not. */
    void fails(DirectoryFault fault) {
        seen.set(new Seen(fault, clock.instant()));
    }

    @Override
    public String name() {
        return "directory";
    }

    @Override
    public Optional<Trouble> trouble() {
        Problem wrong = server.wrong();
        if (wrong != null) {
            return Optional.of(wrongLine(wrong));
        }
        return Optional.ofNullable(seen.get())
                .filter(one -> one.at().plus(REMEMBERED).isAfter(clock.instant()))
                .flatMap(one -> server.access().map(access -> trouble(one.fault(), access)))
                .or(this::wrongPlan);
    }

    /** Who keeps the machine reads the detail. */
    private static Trouble wrongLine(Problem problem) {
        String line = problem.key().substring(problem.key().lastIndexOf('.') + 1);
        return new Trouble(problem, FILE + ": what is written cannot be meant (" + line + ")");
    }

    private Optional<Trouble> wrongPlan() {
        NewAccountSetup said = server.newAccounts();
        NewAccountPlan plan = said.plan();
        return plan == null ? Optional.ofNullable(said.wrong()).map(DirectoryHealthCheck::wrongLine) : plans.flaw(plan);
    }

    private static Trouble trouble(DirectoryFault fault, LdapAccess access) {
        return new Trouble(
                new Problem("", fault.why().textKey(), List.of(access.door().words())), fault.detail());
    }
}
