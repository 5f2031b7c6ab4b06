package org.khet.portal.core.internal.audit;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.audit.AuditChain;
import org.khet.portal.api.audit.AuditTrail;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.security.RuntimeCaller;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads chains through, a thousand entries at a time. */
@Component(service = {AuditChain.class, StoredChain.class})
public final class StoredChain implements AuditChain {
    private static final int PAGE = 1000;
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
        return all();
    }

    /** All chains; for the nightly job. */
    List<Proof> all() {
        return repository.offices().stream().map(this::prove).toList();
    }

    private Proof prove(long office) {
        ChainRepository.End end = repository.end(office).orElse(new ChainRepository.End(0, ChainHashes.FIRST));
        Walk walk = new Walk(end);
        List<AuditEntity> page = repository.after(office, 0, PAGE);
        while (!page.isEmpty() && walk.goesOn()) {
            page.forEach(walk::see);
            page = repository.after(office, page.getLast().place(), PAGE);
        }
        walk.arrive();
        return new Proof(
                office == 0 ? null : new OfficeId(office),
                walk.place,
                repository.waiting(office),
                walk.since,
                walk.place == 0 ? "" : walk.hash,
                walk.broken);
    }

    /** Goes along a chain up to the end that was noted when it began; what is sealed meanwhile is not looked at. */
    private static final class Walk {
        private final ChainRepository.End end;
        private long place;
        private String hash = ChainHashes.FIRST;
        private @Nullable Instant since;
        private @Nullable Break broken;

        Walk(ChainRepository.End end) {
            this.end = end;
        }

        boolean goesOn() {
            return broken == null && place < end.place();
        }

        void see(AuditEntity entry) {
            if (!goesOn()) {
                return;
            }
            long expected = place + 1;
            if (entry.place() != expected) {
                broken = new Break(expected, entry.id(), entry.at(), Damage.MISSING);
            } else if (!ChainHashes.of(hash, expected, entry).equals(entry.hash())) {
                broken = new Break(expected, entry.id(), entry.at(), Damage.CHANGED);
            } else {
                place = expected;
                hash = String.valueOf(entry.hash());
                since = since == null ? entry.at() : since;
            }
        }

        void arrive() {
            if (broken == null && place < end.place()) {
                broken = new Break(place + 1, 0, null, Damage.MISSING);
            } else if (broken == null && !hash.equals(end.hash())) {
                broken = new Break(place, 0, null, Damage.CUT);
            }
        }
    }
}
