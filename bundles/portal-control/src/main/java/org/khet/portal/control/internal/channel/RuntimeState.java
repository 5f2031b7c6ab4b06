package org.khet.portal.control.internal.channel;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.khet.portal.api.health.HealthCheck;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.module.ModuleInstaller;
import org.khet.portal.api.module.ModuleSwitches;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.office.Offices;
import org.khet.portal.api.security.RuntimeCaller;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** How the portal and its modules are, for the machine's own command. */
@Component(service = RuntimeState.class)
public final class RuntimeState {
    private final List<HealthCheck> checks = new CopyOnWriteArrayList<>();
    private final ModuleInstaller installer;
    private final ModuleSwitches switches;
    private final Offices offices;
    private final String version;

    /** Asks these services. */
    @Activate
    public RuntimeState(
            BundleContext context,
            @Reference ModuleInstaller installer,
            @Reference ModuleSwitches switches,
            @Reference Offices offices) {
        this.installer = installer;
        this.switches = switches;
        this.offices = offices;
        this.version = context.getBundle().getVersion().toString();
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addCheck(HealthCheck check) {
        checks.add(check);
    }

    void removeCheck(HealthCheck check) {
        checks.remove(check);
    }

    /** Status, version, troubles and modules. */
    Map<String, Object> describe() {
        Map<String, Object> state = new LinkedHashMap<>();
        state.put("status", isUp() ? "UP" : "DOWN");
        state.put("version", version);
        state.put("troubles", troubles());
        state.put("modules", isUp() ? modules() : List.of());
        return state;
    }

    boolean isUp() {
        return checks.stream()
                .noneMatch(check -> check.isVital() && check.trouble().isPresent());
    }

    /** Modules with the codes of the offices in which they are on. */
    List<Map<String, Object>> modules() {
        return installer.list().stream().map(this::module).toList();
    }

    /** Switches a module in an office. */
    void turn(RuntimeCaller caller, OfficeId office, ModuleId module, boolean on) {
        switches.set(caller, office, module, on);
    }

    private Map<String, Object> module(ModuleInstaller.Installed module) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("id", module.id().value());
        facts.put("version", module.version());
        facts.put("state", module.state().name());
        facts.put("problem", module.problem());
        facts.put("sha256", module.sha256());
        facts.put(
                "offices",
                offices.all().stream()
                        .filter(office -> switches.isOn(office.id(), module.id()))
                        .map(office -> office.code())
                        .toList());
        return facts;
    }

    private List<Map<String, Object>> troubles() {
        return checks.stream()
                .filter(check -> check.trouble().isPresent())
                .map(check -> Map.<String, Object>of(
                        "part",
                        check.name(),
                        "detail",
                        check.trouble().map(HealthCheck.Trouble::detail).orElse("")))
                .toList();
    }
}
