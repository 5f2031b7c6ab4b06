package org.khet.portal.control.internal.channel;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.health.HealthCheck;
import org.khet.portal.api.outcome.OutOfService;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** How the portal is, for the machine's own command; answers too while the database keeps the portal from starting. */
@Component(service = RuntimeState.class)
public final class RuntimeState {
    private final List<HealthCheck> checks = new CopyOnWriteArrayList<>();
    private final AtomicReference<@Nullable ModuleStatus> modules = new AtomicReference<>();
    private final String version;

    /** The state of the portal of this version. */
    @Activate
    public RuntimeState(BundleContext context) {
        this(context.getBundle().getVersion().toString());
    }

    RuntimeState(String version) {
        this.version = version;
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addCheck(HealthCheck check) {
        checks.add(check);
    }

    void removeCheck(HealthCheck check) {
        checks.remove(check);
    }

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    void setModules(ModuleStatus arrived) {
        modules.set(arrived);
    }

    void unsetModules(ModuleStatus gone) {
        modules.compareAndSet(gone, null);
    }

    /** Status, version, troubles and modules. */
    Map<String, Object> describe() {
        ModuleStatus present = modules.get();
        Map<String, Object> state = new LinkedHashMap<>();
        state.put("status", isUp() ? "UP" : "DOWN");
        state.put("version", version);
        state.put("troubles", troubles());
        state.put("modules", present != null && isUp() ? modules(present) : List.of());
        return state;
    }

    /** The database may go in the very moment before its watch sees it. */
    private static List<Map<String, Object>> modules(ModuleStatus present) {
        try {
            return present.all();
        } catch (OutOfService away) {
            return List.of();
        }
    }

    boolean isUp() {
        return modules.get() != null
                && checks.stream()
                        .noneMatch(check -> check.isVital() && check.trouble().isPresent());
    }

    private List<Map<String, Object>> troubles() {
        Stream<Map<String, Object>> told = checks.stream()
                .flatMap(check -> check.trouble().stream().map(trouble -> trouble(check.name(), trouble.detail())));
        Stream<Map<String, Object>> waiting = modules.get() == null
                ? Stream.of(trouble("services", "the portal is starting, or waits for its database"))
                : Stream.of();
        return Stream.concat(told, waiting).toList();
    }

    private static Map<String, Object> trouble(String part, String detail) {
        return Map.of("part", part, "detail", detail);
    }
}
