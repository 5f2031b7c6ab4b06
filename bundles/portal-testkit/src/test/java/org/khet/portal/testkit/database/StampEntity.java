package org.khet.portal.testkit.database;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.eclipse.persistence.annotations.AdditionalCriteria;
import org.khet.portal.api.persistence.OfficeOwnedEntity;
import org.khet.portal.api.persistence.OfficeRowListener;

/** A row of a second module, joined to the first module's transaction. */
@Entity
@Table(name = "sec_stamp")
@Cacheable(false)
@AdditionalCriteria("this.office in :offices")
@EntityListeners(OfficeRowListener.class)
class StampEntity implements OfficeOwnedEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sec_seq")
    @SequenceGenerator(name = "sec_seq", sequenceName = "sec_seq", allocationSize = 500)
    private long id;

    @Version
    private int version;

    @Column(name = "office_id")
    private long office;

    @Column(name = "paper_id")
    private long paper;

    protected StampEntity() {}

    StampEntity(long office, long paper) {
        this.office = office;
        this.paper = paper;
    }

    @Override
    public long office() {
        return office;
    }
}
