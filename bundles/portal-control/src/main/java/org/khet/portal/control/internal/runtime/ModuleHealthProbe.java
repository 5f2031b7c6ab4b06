package org.khet.portal.control.internal.runtime;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.khet.portal.api.admin.module.ModuleFaultRecorder;
import org.khet.portal.api.health.HealthCheck;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.module.PortalModule;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.LoggerFactory;

/**
 * Probes what is wrong with a module: its tables, what it says itself, and faults that its screens raised. The word for tables that
 * are still being opened is not bad. Safe for concurrent use.
 */
@Component(service = {ModuleHealthProbe.class, ModuleFaultRecorder.class})
public final class ModuleHealthProbe implements ModuleFaultRecorder {
    private static final int FAULTS = 2;
    private static final int SECONDS = 5;
    private static final String OPENING = "opening";
    private final List<HealthCheck> checks = new CopyOnWriteArrayList<>();
    private final Map<String, AtomicInteger> faults = new ConcurrentHashMap<>();
    private final Map<String, String> lastFault = new ConcurrentHashMap<>();

    /** Knows nothing bad yet. */
    @Activate
    public ModuleHealthProbe() {}

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addCheck(HealthCheck check) {
        checks.add(check);
    }

    void removeCheck(HealthCheck check) {
        checks.remove(check);
    }

    @Override
    public void report(ModuleId module, Throwable fault) {
        faults.computeIfAbsent(module.value(), id -> new AtomicInteger()).incrementAndGet();
        lastFault.put(module.value(), String.valueOf(fault));
        LoggerFactory.getLogger("org.khet." + module.value())
                .error("a screen or listener failed: {}", fault.toString());
    }

    /** Begins to count anew. */
    void forget(String id) {
        faults.remove(id);
        lastFault.remove(id);
    }

    /** Why the tables cannot be used; empty while they are opened, or the database is away, or nothing is wrong. */
    Optional<String> ofTables(String id) {
        boolean away = checks.stream()
                .anyMatch(check ->
                        check.name().equals("database") && check.trouble().isPresent());
        return checks.stream()
                .filter(check -> !away && check.name().equals("unit." + id))
                .flatMap(check -> check.trouble().stream())
                .map(HealthCheck.Trouble::detail)
                .filter(detail -> !detail.equals(OPENING))
                .map(detail -> "its tables cannot be used: " + detail)
                .findFirst();
    }

    /** Everything bad about a module that runs; its own words are waited for a few seconds. */
    Optional<String> of(String id, Supplier<Optional<PortalModule>> module) {
        Optional<String> tables = ofTables(id);
        if (tables.isPresent()) {
            return tables;
        }
        AtomicInteger raised = faults.get(id);
        if (raised != null && raised.get() >= FAULTS) {
            return Optional.of("its screens failed " + raised.get() + " times, the last with " + lastFault.get(id));
        }
        return TimeLimiter.call("khet-health-" + id, SECONDS, () -> says(module.get()))
                .orElse(Optional.of("it does not say how it is within " + SECONDS + " seconds"));
    }

    private static Optional<String> says(Optional<PortalModule> module) {
        if (module.isEmpty()) {
            return Optional.of("its service went away");
        }
        try {
            var health = module.get().health();
            return health.works() ? Optional.empty() : Optional.of("it says of itself: " + health.textKey());
        } catch (RuntimeException | LinkageError failure) {
            return Optional.of("it cannot say how it is: " + failure);
        }
    }
}
