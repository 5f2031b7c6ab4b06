package org.khet.portal.core.internal.personal;

import java.util.List;
import java.util.TreeSet;
import org.khet.portal.api.admin.personal.Unmasking;
import org.khet.portal.api.admin.personal.UnmaskingRegister;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.NotPermitted;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads who saw what. */
@Component(service = UnmaskingRegister.class)
public final class UnmaskingService implements UnmaskingRegister {
    private final UnmaskingRepository repository;
    private final SensitiveFields fields;

    /** Showings, and the fields that are there. */
    @Activate
    public UnmaskingService(@Reference UnmaskingRepository repository, @Reference SensitiveFields fields) {
        this.repository = repository;
        this.fields = fields;
    }

    @Override
    public List<Unmasking> page(Caller caller, Filter filter, PageRequest page) {
        return repository.page(office(caller), filter, page);
    }

    @Override
    public int count(Caller caller, Filter filter) {
        return repository.count(office(caller), filter);
    }

    @Override
    public List<String> fields(Caller caller) {
        var names = new TreeSet<>(repository.fields(office(caller)));
        names.addAll(fields.names());
        return List.copyOf(names);
    }

    @Override
    public List<Unmasking> ofOwnPerson(Caller caller, PageRequest page) {
        return repository.of(caller.office(), caller.person(), page);
    }

    private static OfficeId office(Caller caller) {
        if (!caller.require(VIEW).wholeOffice()) {
            throw new NotPermitted(VIEW);
        }
        return caller.office();
    }
}
