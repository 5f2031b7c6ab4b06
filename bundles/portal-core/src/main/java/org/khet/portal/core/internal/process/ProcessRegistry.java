package org.khet.portal.core.internal.process;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.module.ModuleSwitches;
import org.khet.portal.api.module.PortalModule;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.process.ProcessTemplate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The processes of the modules that are there. Up before they come: a module that asks for owners while it starts would not be
 * bound by the first to activate this. Safe for concurrent use.
 */
@Component(service = ProcessRegistry.class, immediate = true)
public final class ProcessRegistry {
    private static final Logger LOG = LoggerFactory.getLogger(ProcessRegistry.class);
    private final ModuleSwitches switches;
    private final Map<PortalModule, List<Known>> known = new ConcurrentHashMap<>();

    /** @param switches which module is on where */
    @Activate
    public ProcessRegistry(@Reference ModuleSwitches switches) {
        this.switches = switches;
    }

    /**
     * A process with its module.
     *
     * @param module   who brings it
     * @param template what it is
     */
    record Known(ModuleId module, ProcessTemplate template) {}

    /** All, also of modules that are off in some offices. */
    List<Known> all() {
        return known.values().stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparing((Known one) -> one.module.value())
                        .thenComparing(one -> one.template.code()))
                .toList();
    }

    /** The process of this code, wherever its module is on. */
    Optional<Known> find(String process) {
        return all().stream().filter(one -> one.template.code().equals(process)).findFirst();
    }

    /** Those of modules that are on in the office, by module and code. */
    List<Known> on(OfficeId office) {
        return all().stream().filter(one -> switches.isOn(office, one.module)).toList();
    }

    /** A module has come; a process that does not bear its name is left out. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void bindModule(PortalModule module) {
        try {
            String own = module.id().value() + ".";
            known.put(
                    module,
                    module.processes().stream()
                            .filter(template -> template.code().startsWith(own))
                            .map(template -> new Known(module.id(), template))
                            .toList());
        } catch (RuntimeException e) {
            LOG.error("Processes of module {} are not known: it does not say which it has", module.id(), e);
        }
    }

    /** A module has gone, and its processes with it; what offices decided stays. */
    public void unbindModule(PortalModule module) {
        known.remove(module);
    }
}
