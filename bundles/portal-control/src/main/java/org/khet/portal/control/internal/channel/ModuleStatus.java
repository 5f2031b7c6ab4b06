package org.khet.portal.control.internal.channel;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.khet.portal.api.admin.module.ModuleInstaller;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.module.ModuleSwitches;
import org.khet.portal.api.office.Office;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.office.Offices;
import org.khet.portal.api.security.RuntimeCaller;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The modules that are installed, and in which offices they are on; there once the database is. */
@Component(service = ModuleStatus.class)
public final class ModuleStatus {
    private final ModuleInstaller installer;
    private final ModuleSwitches switches;
    private final Offices offices;

    /** Asks these services. */
    @Activate
    public ModuleStatus(
            @Reference ModuleInstaller installer, @Reference ModuleSwitches switches, @Reference Offices offices) {
        this.installer = installer;
        this.switches = switches;
        this.offices = offices;
    }

    /** Modules with the codes of the offices in which they are on. */
    List<Map<String, Object>> all() {
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
                        .map(Office::code)
                        .toList());
        return facts;
    }
}
