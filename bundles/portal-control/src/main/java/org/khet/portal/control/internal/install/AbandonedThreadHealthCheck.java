package org.khet.portal.control.internal.install;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.khet.portal.api.health.HealthCheck;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.control.internal.runtime.ModuleRuntime;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Whether code of a module never returned, so that its thread runs on until the portal starts again. Safe for concurrent use. */
@Component(service = HealthCheck.class)
public final class AbandonedThreadHealthCheck implements HealthCheck {
    private final ModuleRuntime runtime;

    /** Asks this runtime. */
    @Activate
    public AbandonedThreadHealthCheck(@Reference ModuleRuntime runtime) {
        this.runtime = runtime;
    }

    @Override
    public String name() {
        return "modules.threads";
    }

    @Override
    public Optional<Trouble> trouble() {
        Map<String, String> aside = runtime.leftAside();
        if (aside.isEmpty()) {
            return Optional.empty();
        }
        String ids = aside.keySet().stream().sorted().collect(Collectors.joining(", "));
        String detail = aside.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(module -> module.getKey() + ": " + module.getValue())
                .collect(Collectors.joining("; "));
        return Optional.of(new Trouble(
                Problem.of("", "core.health.modules.threads", ids),
                detail + "; a processor may be busy until the portal starts again"));
    }
}
