package org.khet.portal.core.internal.row;

import jakarta.persistence.Column;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import org.eclipse.persistence.annotations.AdditionalCriteria;
import org.khet.portal.api.persistence.OfficeOwnedEntity;
import org.khet.portal.api.persistence.OfficeRowListener;

/** Base of every row that belongs to an office: seen and written only by units of work of that office. */
@MappedSuperclass
@AdditionalCriteria("this.office in :offices")
@EntityListeners(OfficeRowListener.class)
public abstract class OfficeRecord implements OfficeOwnedEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "core_seq")
    @SequenceGenerator(name = "core_seq", sequenceName = "core_seq", allocationSize = 500)
    private long id;

    @Version
    private int version;

    @Column(name = "office_id")
    private long office;

    /** For JPA. */
    protected OfficeRecord() {}

    /** A new row of the office. */
    protected OfficeRecord(long office) {
        this.office = office;
    }

    /** Key, given when the row is persisted. */
    public final long id() {
        return id;
    }

    /** Number of the last change. */
    public final int version() {
        return version;
    }

    @Override
    public final long office() {
        return office;
    }
}
