package org.khet.portal.testkit.database;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.eclipse.persistence.annotations.AdditionalCriteria;
import org.khet.portal.api.persistence.OfficeOwnedEntity;
import org.khet.portal.api.persistence.OfficeRowListener;

@Entity
@Table(name = "smp_paper")
@Cacheable(false)
@AdditionalCriteria("this.office in :offices")
@EntityListeners(OfficeRowListener.class)
class PaperEntity implements OfficeOwnedEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "smp_seq")
    @SequenceGenerator(name = "smp_seq", sequenceName = "smp_seq", allocationSize = 500)
    private long id;

    @Version
    private int version;

    @Column(name = "office_id")
    private long office;

    private String title;

    @Lob
    private String body;

    protected PaperEntity() {}

    PaperEntity(long office, String title) {
        this.office = office;
        this.title = title;
        this.body = title;
    }

    @Override
    public long office() {
        return office;
    }

    long id() {
        return id;
    }

    String title() {
        return title;
    }

    void rename(String changed) {
        title = changed;
    }
}
