package org.khet.portal.core.internal.imports;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.khet.portal.api.imports.ImportTarget;
import org.khet.portal.api.imports.ImportTargetSource;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.module.ModuleSwitches;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.NotPermitted;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** The lists that can be imported now. Safe for concurrent use. */
@Component(service = ImportTargetRegistry.class)
public final class ImportTargetRegistry {
    private final ModuleSwitches switches;
    private final Map<String, ImportTarget> targets = new ConcurrentHashMap<>();
    private final List<ImportTargetSource> sources = new CopyOnWriteArrayList<>();

    /** @param switches which module is on where */
    @Activate
    public ImportTargetRegistry(@Reference ModuleSwitches switches) {
        this.switches = switches;
    }

    /**
     * The list of this id, for who may import into it.
     *
     * @throws NoLongerThere if there is none, or its module is off in the office
     * @throws NotPermitted  without the permission for the whole office
     */
    ImportTarget require(Caller caller, String id) {
        ImportTarget target = Optional.ofNullable(targets.get(id))
                .or(() -> made(caller.office(), id))
                .filter(found -> switches.isOn(caller.office(), module(id)))
                .orElseThrow(() -> new NoLongerThere("core.import/" + id));
        caller.require(target.permission());
        if (!target.mayImport(caller)) {
            throw new NotPermitted(target.permission());
        }
        return target;
    }

    private Optional<ImportTarget> made(OfficeId office, String id) {
        return id.indexOf('.') < 1
                ? Optional.empty()
                : sources.stream()
                        .filter(source -> source.module().equals(module(id)))
                        .flatMap(source -> source.find(office, id).stream())
                        .findFirst();
    }

    private static ModuleId module(String id) {
        return new ModuleId(id.substring(0, id.indexOf('.')));
    }

    /** A module whose lists come and go has come. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void bindSource(ImportTargetSource source) {
        sources.add(source);
    }

    /** It has gone. */
    public void unbindSource(ImportTargetSource source) {
        sources.remove(source);
    }

    /** A list has come. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void bindTarget(ImportTarget target) {
        targets.put(target.id(), target);
    }

    /** A list has gone. */
    public void unbindTarget(ImportTarget target) {
        targets.remove(target.id(), target);
    }
}
