package org.khet.portal.core.internal.audit;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Row of core_audit_chain: the end of an office's chain, 0 for no office. Its version lets one sealer win when two nodes
 * seal at once; the other begins again.
 */
@Entity
@Cacheable(false)
@Table(name = "core_audit_chain")
class ChainEntity {
    @Id
    @Column(name = "office_id")
    private long office;

    @Version
    @SuppressWarnings("unused") // read by JPA
    private int version;

    private long place;
    private String hash;
    private @Nullable Instant since;

    /** For JPA. */
    protected ChainEntity() {}

    ChainEntity(long office) {
        this.office = office;
        this.hash = ChainHashes.FIRST;
    }

    long office() {
        return office;
    }

    long place() {
        return place;
    }

    String hash() {
        return hash;
    }

    @Nullable Instant since() {
        return since;
    }

    /** Seals the entry as the next one. */
    void add(AuditEntity entry) {
        place++;
        hash = ChainHashes.of(hash, place, entry.content());
        since = since == null ? entry.at() : since;
        entry.seal(place, hash);
    }
}
