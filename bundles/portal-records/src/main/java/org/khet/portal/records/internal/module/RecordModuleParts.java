package org.khet.portal.records.internal.module;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.khet.portal.api.demo.DemoData;
import org.khet.portal.api.module.ModuleSwitches;
import org.khet.portal.api.module.PortalModule;
import org.khet.portal.api.office.People;
import org.khet.portal.api.office.SchoolMatterSource;
import org.khet.portal.api.office.UnitOwnership;
import org.khet.portal.api.office.Units;
import org.khet.portal.api.personal.ProcessingSource;
import org.khet.portal.api.record.ui.RecordModule;
import org.khet.portal.api.security.Callers;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.util.tracker.ServiceTracker;
import org.osgi.util.tracker.ServiceTrackerCustomizer;

/**
 * Registers, for each module of declared kinds, what follows from its declarations, in the name of the module's bundle. They go
 * when the module goes; nothing is wired by the module.
 */
@Component(
        service = {},
        immediate = true)
public final class RecordModuleParts implements ServiceTrackerCustomizer<PortalModule, List<ServiceRegistration<?>>> {
    private final BundleContext context;
    private final Callers callers;
    private final ModuleSwitches switches;
    private final DemoValues values;
    private final People people;
    private final Map<ServiceReference<PortalModule>, PortalModule> modules = new ConcurrentHashMap<>();
    private final ServiceTracker<PortalModule, List<ServiceRegistration<?>>> tracker;

    /** Starts to look for modules. */
    @Activate
    public RecordModuleParts(
            BundleContext context,
            @Reference Callers callers,
            @Reference ModuleSwitches switches,
            @Reference Units units,
            @Reference People people) {
        this.context = context;
        this.callers = callers;
        this.switches = switches;
        this.people = people;
        this.values = new DemoValues(units);
        this.tracker = new ServiceTracker<>(context, PortalModule.class, this);
        this.tracker.open();
    }

    /** Takes everything back. */
    @Deactivate
    public void close() {
        tracker.close();
    }

    @Override
    public List<ServiceRegistration<?>> addingService(ServiceReference<PortalModule> reference) {
        PortalModule module = context.getService(reference);
        List<ServiceRegistration<?>> parts = new ArrayList<>();
        if (module != null) {
            modules.put(reference, module);
        }
        if (module instanceof RecordModule declared) {
            register(reference.getBundle().getBundleContext(), declared, parts);
        }
        return parts;
    }

    private void register(BundleContext of, RecordModule module, List<ServiceRegistration<?>> parts) {
        parts.add(of.registerService(UnitOwnership.class, new RecordOwnership(module, callers), null));
        parts.add(of.registerService(SchoolMatterSource.class, new RecordSchoolMatters(module), null));
        parts.add(of.registerService(ProcessingSource.class, new RecordPersonPlaces(module, callers), null));
        parts.add(of.registerService(
                DemoData.class, new RecordDemo(module, new DemoCallers(callers, people), switches, values), null));
    }

    @Override
    public void modifiedService(ServiceReference<PortalModule> reference, List<ServiceRegistration<?>> parts) {
        // what a module declares does not change while it is there
    }

    @Override
    public void removedService(ServiceReference<PortalModule> reference, List<ServiceRegistration<?>> parts) {
        for (ServiceRegistration<?> part : parts) {
            try {
                part.unregister();
            } catch (IllegalStateException gone) {
                continue; // the bundle stopped first
            }
        }
        modules.remove(reference);
        context.ungetService(reference);
    }
}
