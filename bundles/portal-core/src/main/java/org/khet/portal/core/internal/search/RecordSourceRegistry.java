package org.khet.portal.core.internal.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.module.ModuleSwitches;
import org.khet.portal.api.module.PortalModule;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.search.RecordSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The records that can be found now: those of modules that are there. Safe for concurrent use. */
@Component(service = RecordSourceRegistry.class)
public final class RecordSourceRegistry {
    private static final Logger LOG = LoggerFactory.getLogger(RecordSourceRegistry.class);
    private final ModuleSwitches switches;
    private final Map<PortalModule, List<Known>> known = new ConcurrentHashMap<>();
    private final List<Consumer<Known>> followers = new CopyOnWriteArrayList<>();

    /** @param switches which module is on where */
    @Activate
    public RecordSourceRegistry(@Reference ModuleSwitches switches) {
        this.switches = switches;
    }

    /**
     * A source with its module.
     *
     * @param module id of the module
     * @param type   type of its records
     * @param source gives them
     */
    record Known(ModuleId module, String type, RecordSource source) {}

    /** All sources. */
    List<Known> all() {
        return known.values().stream().flatMap(List::stream).toList();
    }

    /** The source of this type. */
    Optional<Known> of(String type) {
        return all().stream().filter(one -> one.type.equals(type)).findFirst();
    }

    /** The sources whose entries change with records of this type. */
    List<Known> changedBy(String type) {
        return all().stream()
                .filter(one -> one.type.equals(type) || one.source.followed().contains(type))
                .toList();
    }

    /** Whether the module of the source is on in the office. */
    boolean isOn(Known source, OfficeId office) {
        return switches.isOn(office, source.module);
    }

    /** Calls back for each source that is there and each that comes. */
    void follow(Consumer<Known> came) {
        followers.add(came);
        all().forEach(came);
    }

    /** Forgets all followers. */
    void leave() {
        followers.clear();
    }

    /** A module has come. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void bindModule(PortalModule module) {
        try {
            List<Known> sources = module.records().stream()
                    .map(source -> new Known(module.id(), source.type(), source))
                    .toList();
            known.put(module, sources);
            sources.forEach(source -> followers.forEach(follower -> follower.accept(source)));
        } catch (RuntimeException e) {
            LOG.error("Records of module {} cannot be found: it does not say which it has", module.id(), e);
        }
    }

    /** A module has gone: none of its records is found any more. */
    public void unbindModule(PortalModule module) {
        known.remove(module);
    }
}
