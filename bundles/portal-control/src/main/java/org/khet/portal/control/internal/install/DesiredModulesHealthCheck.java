package org.khet.portal.control.internal.install;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.khet.portal.api.admin.module.ModuleInstaller.Installed;
import org.khet.portal.api.admin.module.ModuleInstaller.State;
import org.khet.portal.api.health.HealthCheck;
import org.khet.portal.api.outcome.Problem;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whether every module that is wanted runs on this node. A node on which one does not is not up: a proxy must not send people
 * to where their pages are not. Written to the log when it changes; while the portal stops, its modules leave as they should and
 * nothing is said. Safe for concurrent use.
 */
@Component(service = {DesiredModulesHealthCheck.class, HealthCheck.class})
public final class DesiredModulesHealthCheck implements HealthCheck {
    private static final Logger LOG = LoggerFactory.getLogger(DesiredModulesHealthCheck.class);
    private final AtomicReference<Map<String, String>> failed = new AtomicReference<>(Map.of());

    private final BooleanSupplier stopping;

    /** Knows of no failed module yet. */
    @Activate
    public DesiredModulesHealthCheck(BundleContext bundles) {
        this(() -> bundles.getBundle(Constants.SYSTEM_BUNDLE_ID).getState() == Bundle.STOPPING);
    }

    /** @param stopping whether the portal is on its way down */
    DesiredModulesHealthCheck(BooleanSupplier stopping) {
        this.stopping = stopping;
    }

    /** Takes in how the wanted modules stand. */
    void look(List<Installed> modules) {
        if (stopping.getAsBoolean()) {
            return;
        }
        Map<String, String> now = modules.stream()
                .filter(module -> module.state() == State.FAILED)
                .collect(Collectors.toUnmodifiableMap(module -> module.id().value(), Installed::problem));
        Map<String, String> before = failed.getAndSet(now);
        now.forEach((id, problem) -> {
            if (!problem.equals(before.get(id))) {
                LOG.error("module {} does not run: {}", id, problem);
            }
        });
        before.keySet().stream().filter(id -> !now.containsKey(id)).forEach(id -> LOG.info("module {} runs again", id));
    }

    @Override
    public String name() {
        return "modules";
    }

    @Override
    public boolean isVital() {
        return true;
    }

    @Override
    public Optional<Trouble> trouble() {
        Map<String, String> now = failed.get();
        if (now.isEmpty()) {
            return Optional.empty();
        }
        String ids = now.keySet().stream().sorted().collect(Collectors.joining(", "));
        String detail = now.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(module -> module.getKey() + ": " + module.getValue())
                .collect(Collectors.joining("; "));
        return Optional.of(new Trouble(Problem.of("", "core.health.modules.failed", ids), detail));
    }
}
