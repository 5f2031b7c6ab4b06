package org.khet.portal.core.internal.audit;

import java.util.List;
import org.khet.portal.api.admin.audit.AuditChain;
import org.khet.portal.api.audit.AuditTrail;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.security.RuntimeCaller;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads chains through as a whole, whatever the nightly check has proved of them. */
@Component(service = {AuditChain.class, StoredChain.class})
public final class StoredChain implements AuditChain {
    private final ChainRepository repository;

    /** @param repository of the chains */
    @Activate
    public StoredChain(@Reference ChainRepository repository) {
        this.repository = repository;
    }

    @Override
    public Proof prove(Caller caller) {
        if (!caller.require(AuditTrail.READ).wholeOffice()) {
            throw new NotPermitted(AuditTrail.READ);
        }
        return prove(caller.office().value());
    }

    @Override
    public List<Proof> prove(RuntimeCaller caller) {
        caller.require(RuntimeCaller.OPERATE);
        return repository.offices().stream().map(this::prove).toList();
    }

    private Proof prove(long office) {
        ChainRepository.End end = repository.end(office).orElse(ChainRepository.End.NONE);
        ChainWalk walk = ChainWalk.along(repository, office, ChainRepository.End.NONE, end, () -> {});
        ChainRepository.End reached = walk.reached();
        return new Proof(
                office == 0 ? null : new OfficeId(office),
                reached.place(),
                repository.waiting(office),
                walk.since(),
                reached.place() == 0 ? "" : reached.hash(),
                walk.broken());
    }
}
