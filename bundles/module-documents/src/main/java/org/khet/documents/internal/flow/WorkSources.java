package org.khet.documents.internal.flow;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.khet.portal.api.person.PersonWorkSource;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Whoever keeps work of people now. Safe for concurrent use. */
@Component(service = WorkSources.class)
public final class WorkSources {
    private final List<PersonWorkSource> sources = new CopyOnWriteArrayList<>();

    /** Comes. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC, unbind = "go")
    public void come(PersonWorkSource source) {
        sources.add(source);
    }

    /** Goes. */
    public void go(PersonWorkSource source) {
        sources.remove(source);
    }

    /** All of them. */
    public List<PersonWorkSource> all() {
        return List.copyOf(sources);
    }
}
