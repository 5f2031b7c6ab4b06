package org.khet.portal.core.internal.imports;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.khet.portal.core.internal.row.OfficeRecord;

/** Row of core_import: an import that was stored. */
@Entity
@Cacheable(false)
@Table(name = "core_import")
class ImportEntity extends OfficeRecord {
    private String target;

    @Column(name = "file_name")
    private String file;

    @Column(name = "file_sum")
    private String sum;

    @Column(name = "by_name")
    private String by;

    @Column(name = "stored_at")
    private Instant at;

    private int added;
    private int changed;

    @Column(name = "rows_left")
    private int left;

    @Column(name = "undone_at")
    private @Nullable Instant undone;

    private boolean kept;

    /** For JPA. */
    protected ImportEntity() {}

    ImportEntity(long office, String target, ImportFile file, String by, Instant at) {
        super(office);
        this.target = target;
        this.file = file.name();
        this.sum = file.sum();
        this.by = by;
        this.at = at;
        this.kept = true;
    }

    /**
     * A part of it was stored.
     *
     * @param rest rows that are not stored yet
     */
    void counted(int fresh, int others, int rest) {
        added += fresh;
        changed += others;
        left = rest;
    }

    /** Somebody goes on with it. */
    void goOn(Instant now) {
        at = now;
    }

    /** Whether it ended in the middle, or still runs, and may be gone on with. */
    boolean isUnfinished() {
        return left > 0 && undone == null && kept;
    }

    String sum() {
        return sum;
    }

    /** Its former values have gone. */
    void forget() {
        kept = false;
    }

    /** Whether its former values are there. */
    boolean isKept() {
        return kept;
    }

    void undo(Instant now) {
        undone = now;
    }

    String target() {
        return target;
    }

    String file() {
        return file;
    }

    String by() {
        return by;
    }

    Instant at() {
        return at;
    }

    int added() {
        return added;
    }

    int changed() {
        return changed;
    }

    int left() {
        return left;
    }

    @Nullable Instant undone() {
        return undone;
    }
}
