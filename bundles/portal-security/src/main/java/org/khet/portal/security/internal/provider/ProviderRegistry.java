package org.khet.portal.security.internal.provider;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** The providers that are there now and say what they need; of two with one id the first. Safe for concurrent use. */
@Component(service = ProviderRegistry.class)
public final class ProviderRegistry {
    private final List<OpenIdProvider> all = new CopyOnWriteArrayList<>();

    /** With none yet. */
    @Activate
    public ProviderRegistry() {}

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void add(OpenIdProvider provider) {
        all.add(provider);
    }

    void remove(OpenIdProvider provider) {
        all.remove(provider);
    }

    Optional<OpenIdProvider> find(String id) {
        return all.stream()
                .filter(one -> one.setup()
                        .filter(setup -> setup.provider().id().equals(id))
                        .isPresent())
                .findFirst();
    }

    /** By id. */
    List<OpenIdProvider.Setup> usable() {
        return all.stream()
                .flatMap(one -> one.setup().stream())
                .sorted(Comparator.comparing(setup -> setup.provider().id()))
                .toList();
    }
}
