package org.khet.portal.core.internal.file;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.file.Files.Staged;
import org.khet.portal.api.file.Files.Stored;
import org.khet.portal.api.security.Caller;
import org.khet.portal.core.internal.row.OfficeRecord;

/** Row of core_file: an office keeps a content under a name; written once. */
@Entity
@Cacheable(false)
@Table(name = "core_file")
class FileEntity extends OfficeRecord {
    private String sha256 = "";
    private String name = "";

    @Column(name = "media_type")
    private String mediaType = "";

    @Column(name = "size_bytes")
    private long size;

    @Column(name = "kept_at")
    @SuppressWarnings("unused") // kept for the proof of who brought it
    private Instant at = Instant.EPOCH;

    @Column(name = "person_id")
    @SuppressWarnings("unused") // kept for the proof of who brought it
    private long person;

    /** For JPA. */
    protected FileEntity() {}

    FileEntity(Caller caller, Staged staged, Instant at) {
        super(caller.office().value());
        this.sha256 = staged.sha256();
        this.name = staged.name();
        this.mediaType = staged.mediaType();
        this.size = staged.size();
        this.at = at;
        this.person = caller.person().value();
    }

    String sha256() {
        return sha256;
    }

    Stored toValue() {
        return new Stored(new FileId(id()), name, mediaType, size);
    }
}
