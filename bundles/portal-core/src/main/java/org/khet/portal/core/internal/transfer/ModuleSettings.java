package org.khet.portal.core.internal.transfer;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.khet.portal.api.module.ModuleSwitches;
import org.khet.portal.api.module.PortalModule;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.api.settings.Setting;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/**
 * Settings and lists of the modules that are there. A module is taken into use only while it is asked: one that shows the file
 * of settings waits for this.
 */
@Component(service = OfferedSettings.class)
public final class ModuleSettings implements OfferedSettings {
    private final BundleContext context;
    private final ModuleSwitches switches;
    private final Set<ServiceReference<PortalModule>> there = ConcurrentHashMap.newKeySet();

    /** With the register of services, and where modules are on. */
    @Activate
    public ModuleSettings(BundleContext context, @Reference ModuleSwitches switches) {
        this.context = context;
        this.switches = switches;
    }

    /** A module has come. */
    @Reference(
            service = PortalModule.class,
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            unbind = "left")
    public void came(ServiceReference<PortalModule> module) {
        there.add(module);
    }

    /** A module has gone. */
    public void left(ServiceReference<PortalModule> module) {
        there.remove(module);
    }

    @Override
    public List<Setting<?>> settings(OfficeId office) {
        return all(office, PortalModule::settings);
    }

    @Override
    public List<CodeList> lists(OfficeId office) {
        return all(office, PortalModule::codeLists);
    }

    private <T> List<T> all(OfficeId office, Function<PortalModule, List<T>> part) {
        return there.stream()
                .map(module -> of(module, office, part))
                .flatMap(Collection::stream)
                .toList();
    }

    private <T> List<T> of(
            ServiceReference<PortalModule> reference, OfficeId office, Function<PortalModule, List<T>> part) {
        PortalModule module = context.getService(reference);
        if (module == null) {
            return List.of();
        }
        try {
            return switches.isOn(office, module.id()) ? part.apply(module) : List.of();
        } finally {
            context.ungetService(reference);
        }
    }
}
