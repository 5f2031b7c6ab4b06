package org.khet.portal.core.internal.privacy;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.khet.portal.api.module.ModuleSwitches;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.personal.ProcessingSource;
import org.khet.portal.api.personal.ProcessingSource.Proposal;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Everybody who keeps personal data now. Safe for concurrent use. */
@Component(service = ProcessingSourceRegistry.class)
public final class ProcessingSourceRegistry {
    private final ModuleSwitches switches;
    private final List<ProcessingSource> sources = new CopyOnWriteArrayList<>();

    /** @param switches which module is on where */
    @Activate
    public ProcessingSourceRegistry(@Reference ModuleSwitches switches) {
        this.switches = switches;
    }

    /** Somebody who keeps personal data has come. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void bindSource(ProcessingSource source) {
        sources.add(source);
    }

    /** Somebody has gone. */
    public void unbindSource(ProcessingSource source) {
        sources.remove(source);
    }

    /** Everybody, the core first, then modules by id; also those that are off in an office. */
    List<ProcessingSource> all() {
        return sources.stream()
                .sorted(Comparator.comparing((ProcessingSource source) ->
                                !source.module().value().equals("core"))
                        .thenComparing(source -> source.module().value()))
                .toList();
    }

    /** What modules that are on in the office propose, by key; one that does not bear the name of its module is left out. */
    List<Proposal> on(OfficeId office) {
        return sources.stream()
                .filter(source -> switches.isOn(office, source.module()))
                .flatMap(source -> source.proposals().stream()
                        .filter(one -> one.key().startsWith(source.module().value() + ".")))
                .sorted(Comparator.comparing(Proposal::key))
                .toList();
    }
}
