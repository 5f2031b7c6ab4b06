package org.khet.portal.records.internal.service;

import java.lang.ref.WeakReference;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.RecordServices;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.records.internal.store.RecordRepository;
import org.khet.portal.records.internal.store.StepRepository;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Makes the services of kinds. Holds none fast: a service goes with the module that asked for it. */
@Component(service = {RecordServices.class, DefaultRecordServices.class})
public final class DefaultRecordServices implements RecordServices {
    private final PortalServices portal;
    private final OfficeReferences references;
    private final Map<String, WeakReference<RecordService<?>>> services = new ConcurrentHashMap<>();
    private final TextCatalog texts = TextCatalog.load(DefaultRecordServices.class.getClassLoader(), "records");

    /** For the component runtime. */
    @Activate
    public DefaultRecordServices(@Reference PortalServices portal, @Reference OfficeReferences references) {
        this.portal = portal;
        this.references = references;
    }

    @Override
    public <K extends RecordKind> RecordService<K> of(K kind, UnitOfWork work) {
        StepRepository steps = new StepRepository(kind, work);
        RecordStack stack = new RecordStack(
                kind,
                portal,
                references,
                new RecordRepository(kind, work, portal.boxes),
                steps,
                new RecordEvents(kind, portal, steps));
        DefaultRecordService<K> service = new DefaultRecordService<>(kind, stack, false);
        services.put(kind.type(), new WeakReference<>(service));
        return service;
    }

    @Override
    public Optional<RecordService<?>> find(String recordType) {
        WeakReference<RecordService<?>> kept = services.get(recordType);
        return kept == null ? Optional.empty() : Optional.ofNullable(kept.get());
    }

    @Override
    public List<RecordKind> kinds() {
        return services.values().stream()
                .map(WeakReference::get)
                .filter(Objects::nonNull)
                .<RecordKind>map(RecordService::kind)
                .toList();
    }

    @Override
    public TextCatalog texts() {
        return texts;
    }

    /** Those of the units at which a record points. */
    public Set<UnitId> units(RecordService<?> service, OfficeId office, Collection<UnitId> units) {
        if (!(service instanceof DefaultRecordService<?> stored)
                || service.kind().ownerUnit().isEmpty()) {
            return Set.of();
        }
        Set<Long> used = Set.copyOf(
                stored.rows().keysOf(office, service.kind().ownerUnit().get()));
        return units.stream().filter(unit -> used.contains(unit.value())).collect(Collectors.toSet());
    }
}
