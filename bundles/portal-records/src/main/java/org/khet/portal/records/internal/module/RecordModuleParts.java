package org.khet.portal.records.internal.module;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.khet.portal.api.demo.DemoData;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.imports.ImportTarget;
import org.khet.portal.api.imports.ImportTargetSource;
import org.khet.portal.api.imports.RecordUsage;
import org.khet.portal.api.module.ModuleSwitches;
import org.khet.portal.api.module.PortalModule;
import org.khet.portal.api.personal.ProcessingSource;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.ui.RecordModule;
import org.khet.portal.api.school.SchoolMatterSource;
import org.khet.portal.api.security.Callers;
import org.khet.portal.api.structure.UnitOwnership;
import org.khet.portal.api.time.YearTurnPart;
import org.khet.portal.records.internal.service.DefaultRecordServices;
import org.khet.portal.records.internal.service.OfficeReferences;
import org.khet.portal.records.internal.service.PortalServices;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.util.tracker.ServiceTracker;
import org.osgi.util.tracker.ServiceTrackerCustomizer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Registers, for each module of declared kinds, what follows from its declarations, in the name of the module's bundle. They go
 * when the module goes; nothing is wired by the module.
 */
@Component(
        service = {},
        immediate = true)
public final class RecordModuleParts implements ServiceTrackerCustomizer<PortalModule, List<ServiceRegistration<?>>> {
    private static final Logger LOG = LoggerFactory.getLogger(RecordModuleParts.class);
    private final BundleContext context;
    private final Callers callers;
    private final ModuleSwitches switches;
    private final DefaultRecordServices records;
    private final OfficeReferences office;
    private final PortalServices portal;
    private final Map<ServiceReference<PortalModule>, String> known = new ConcurrentHashMap<>();
    private final ServiceTracker<PortalModule, List<ServiceRegistration<?>>> tracker;

    /** Starts to look for modules. */
    @Activate
    public RecordModuleParts(
            BundleContext context,
            @Reference Callers callers,
            @Reference ModuleSwitches switches,
            @Reference DefaultRecordServices records,
            @Reference OfficeReferences office,
            @Reference PortalServices portal) {
        this.context = context;
        this.callers = callers;
        this.switches = switches;
        this.records = records;
        this.office = office;
        this.portal = portal;
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
        if (module instanceof RecordModule declared) {
            known.put(reference, declared.id().value());
            records.referred().come(declared.id().value(), declared::registerNamed);
            register(reference.getBundle().getBundleContext(), declared, parts);
        }
        return parts;
    }

    private void register(BundleContext of, RecordModule module, List<ServiceRegistration<?>> parts) {
        parts.add(of.registerService(UnitOwnership.class, new RecordOwnership(module, callers), null));
        parts.add(of.registerService(SchoolMatterSource.class, new RecordSchoolMatters(module, records), null));
        parts.add(of.registerService(YearTurnPart.class, new RecordYearTurn(module), null));
        parts.add(of.registerService(ProcessingSource.class, new RecordPersonPlaces(module, callers), null));
        parts.add(of.registerService(RecordUsage.class, new RecordUses(module, records), null));
        RecordDemo demo =
                RecordDemo.of(RecordDemo.Owner.of(module), callers, office.people(), office.units(), switches, portal);
        parts.add(of.registerService(DemoData.class, demo, null));
        parts.add(of.registerService(DemoData.class, demo.later(), null));
        parts.add(of.registerService(
                ImportTargetSource.class,
                new OfficeRegisterImports(module, records, new ImportedValues(office)),
                null));
        TextCatalog texts = module.texts();
        for (RecordService<?> service : module.services()) {
            if (ImportedKinds.isPossible(service.kind())) {
                parts.add(of.registerService(
                        ImportTarget.class,
                        new RecordImport(service, texts::in, records, new ImportedValues(office)),
                        null));
            }
        }
    }

    @Override
    public void modifiedService(ServiceReference<PortalModule> reference, List<ServiceRegistration<?>> parts) {
        // what a module declares does not change while it is there
    }

    @Override
    public void removedService(ServiceReference<PortalModule> reference, List<ServiceRegistration<?>> parts) {
        String module = known.remove(reference);
        if (module != null) {
            records.referred().go(module);
        }
        parts.forEach(RecordModuleParts::unregister);
        context.ungetService(reference);
    }

    private static void unregister(ServiceRegistration<?> part) {
        try {
            part.unregister();
        } catch (IllegalStateException stopped) {
            LOG.debug("the bundle stopped first", stopped);
        }
    }
}
