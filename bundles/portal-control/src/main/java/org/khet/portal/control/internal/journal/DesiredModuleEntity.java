package org.khet.portal.control.internal.journal;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Row of ctl_wanted: what the runtime shall hold; belongs to no office. */
@Entity
@Cacheable(false)
@Table(name = "ctl_wanted")
class DesiredModuleEntity {
    @Id
    private String id = "";

    private String version = "";
    private String sha256 = "";
    private int wanted;

    @Column(name = "deployed_file")
    private @Nullable String deployedFile;

    @Column(name = "changed_at")
    private Instant changedAt = Instant.EPOCH;

    @Column(name = "changed_by")
    @SuppressWarnings("unused") // read by people who look into the table
    private String changedBy = "";

    /** For JPA. */
    protected DesiredModuleEntity() {}

    DesiredModuleEntity(String id) {
        this.id = id;
    }

    void set(DesiredModule value, String by) {
        version = value.version();
        sha256 = value.sha256();
        wanted = value.wanted() ? 1 : 0;
        deployedFile = value.deployedFile();
        changedAt = value.since();
        changedBy = by;
    }

    DesiredModule toValue() {
        return new DesiredModule(id, version, sha256, wanted == 1, deployedFile, changedAt);
    }
}
