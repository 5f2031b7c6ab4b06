package org.khet.portal.core.internal.office;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.khet.portal.api.admin.cache.ExpiringCache;
import org.khet.portal.api.office.Office;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.office.Offices;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The offices, from a memory of seconds. */
@Component(service = {Offices.class, StoredOffices.class})
public final class StoredOffices implements Offices {
    private static final String ALL = "";
    private final OfficeRepository repository;
    private final ExpiringCache<String, List<Office>> memory;

    /** Reads from the rows; the clock ages the memory. */
    @Activate
    public StoredOffices(@Reference OfficeRepository repository, @Reference Clock clock) {
        this.repository = repository;
        this.memory = new ExpiringCache<>(clock);
    }

    @Override
    public List<Office> all() {
        return memory.get(ALL, key -> repository.all());
    }

    @Override
    public Optional<Office> find(OfficeId id) {
        return all().stream().filter(office -> office.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Office> findByCode(String code) {
        return all().stream()
                .filter(office -> office.code().equalsIgnoreCase(code.strip()))
                .findFirst();
    }

    void forget() {
        memory.forget(ALL);
    }
}
