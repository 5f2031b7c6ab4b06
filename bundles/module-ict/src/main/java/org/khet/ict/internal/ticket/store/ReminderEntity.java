package org.khet.ict.internal.ticket.store;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.eclipse.persistence.annotations.AdditionalCriteria;
import org.khet.ict.internal.ticket.Reminder;
import org.khet.ict.internal.ticket.Ticket;
import org.khet.portal.api.persistence.OfficeOwnedEntity;
import org.khet.portal.api.persistence.OfficeRowListener;

/** Row of ict_reminder; only ever added. */
@Entity
@Table(name = "ict_reminder")
@AdditionalCriteria("this.office in :offices")
@EntityListeners(OfficeRowListener.class)
class ReminderEntity implements OfficeOwnedEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ict_seq")
    private long id;

    @Column(name = "office_id")
    private long office;

    @Column(name = "ticket_id")
    private long ticket;

    @Enumerated(EnumType.STRING)
    private Reminder kind;

    @Column(name = "since_at")
    @Convert(converter = UtcInstantColumn.class)
    private Instant since;

    @Column(name = "sent_at")
    @Convert(converter = UtcInstantColumn.class)
    private Instant sent;

    protected ReminderEntity() {}

    ReminderEntity(Ticket of, Reminder kind, Instant sent, Instant since) {
        office = of.key().office().value();
        ticket = of.id();
        this.kind = kind;
        this.since = since;
        this.sent = sent;
    }

    @Override
    public long office() {
        return office;
    }

    Reminder kind() {
        return kind;
    }

    Instant sent() {
        return sent;
    }
}
