package org.khet.portal.core.internal.module;

import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.module.ModuleSwitches;
import org.khet.portal.api.office.OfficeId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Modules that an office uses and that are not there now. Safe for concurrent use. */
@Component(service = MissingModules.class)
public final class MissingModules {
    private final ModuleSwitches switches;
    private final ModuleDependencies modules;

    /** Which modules are on in an office, and which are there. */
    @Activate
    public MissingModules(@Reference ModuleSwitches switches, @Reference ModuleDependencies modules) {
        this.switches = switches;
        this.modules = modules;
    }

    /** A fresh set, by id. */
    public Set<ModuleId> of(OfficeId office) {
        return away(switches.on(office));
    }

    /** Those that the office ever used, also when they are off now: their tables may still hold its records. A fresh set, by id. */
    public Set<ModuleId> ever(OfficeId office) {
        return away(switches.ever(office));
    }

    private Set<ModuleId> away(Set<ModuleId> used) {
        Set<ModuleId> away = new TreeSet<>(Comparator.comparing(ModuleId::value));
        used.stream().filter(module -> !modules.isHere(module)).forEach(away::add);
        return away;
    }
}
