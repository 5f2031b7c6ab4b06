package org.khet.forms.internal.ask;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.eclipse.persistence.annotations.AdditionalCriteria;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.OfficeOwnedEntity;
import org.khet.portal.api.persistence.OfficeRowListener;

/**
 * Row of frm_ballot: an anonymous answer. Its key is drawn by lot and it has neither time nor person, so nothing leads from it to
 * who sent it.
 */
@Entity
@Table(name = "frm_ballot")
@AdditionalCriteria("this.office in :offices")
@EntityListeners(OfficeRowListener.class)
class BallotEntity implements OfficeOwnedEntity {
    @Id
    private String id;

    @Column(name = "office_id")
    private long office;

    @Column(name = "ask_id")
    private long ask;

    private String content;

    protected BallotEntity() {}

    BallotEntity(OfficeId office, long ask, String content) {
        this.id = UUID.randomUUID().toString();
        this.office = office.value();
        this.ask = ask;
        this.content = content;
    }

    @Override
    public long office() {
        return office;
    }

    String content() {
        return content;
    }
}
