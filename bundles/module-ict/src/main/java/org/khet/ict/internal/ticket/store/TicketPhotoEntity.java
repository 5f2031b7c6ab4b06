package org.khet.ict.internal.ticket.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.eclipse.persistence.annotations.AdditionalCriteria;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.persistence.OfficeOwnedEntity;
import org.khet.portal.api.persistence.OfficeRowListener;

/** Row of ict_ticket_photo: which stored file belongs to which ticket. */
@Entity
@Table(name = "ict_ticket_photo")
@AdditionalCriteria("this.office in :offices")
@EntityListeners(OfficeRowListener.class)
class TicketPhotoEntity implements OfficeOwnedEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ict_seq")
    private long id;

    @Column(name = "office_id")
    private long office;

    @Column(name = "ticket_id")
    private long ticket;

    @Column(name = "photo_no")
    private int no;

    @Column(name = "file_id")
    private long file;

    protected TicketPhotoEntity() {}

    TicketPhotoEntity(TicketEntity of, int no, FileId file) {
        office = of.office();
        ticket = of.id();
        this.no = no;
        this.file = file.value();
    }

    @Override
    public long office() {
        return office;
    }

    FileId file() {
        return new FileId(file);
    }
}
