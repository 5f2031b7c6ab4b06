package org.khet.ict.internal.ticket.store;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.eclipse.persistence.annotations.AdditionalCriteria;
import org.khet.ict.internal.ticket.Ticket;
import org.khet.ict.internal.ticket.TicketRepository;
import org.khet.ict.internal.ticket.TicketState;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.OfficeOwnedEntity;
import org.khet.portal.api.persistence.OfficeRowListener;
import org.khet.portal.api.series.RegisterNumber;
import org.khet.portal.api.time.FiscalYear;

/** Row of ict_ticket. Leaves this package only as a {@link Ticket}. */
@Entity
@Table(name = "ict_ticket")
@AdditionalCriteria("this.office in :offices")
@EntityListeners(OfficeRowListener.class)
class TicketEntity implements OfficeOwnedEntity {
    @Id
    @SequenceGenerator(name = "ict_seq", sequenceName = "ict_seq", allocationSize = 500)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ict_seq")
    private long id;

    @Version
    private int version;

    @Column(name = "office_id")
    private long office;

    @Column(name = "number_key")
    private long numberKey;

    @Column(name = "number_text")
    private String numberText;

    @Enumerated(EnumType.STRING)
    private TicketState state;

    @Column(name = "is_open")
    private int open;

    @Column(name = "state_since")
    @Convert(converter = UtcInstantColumn.class)
    private Instant since;

    private int reopened;

    @Embedded
    private ReportPart report;

    @Embedded
    private HandlingPart handling;

    @Embedded
    private OutcomePart outcome;

    protected TicketEntity() {}

    TicketEntity(Ticket draft) {
        office = draft.key().office().value();
        numberKey = TicketRepository.numberKey(draft.number());
        numberText = draft.number().text();
        report = new ReportPart(draft.report());
        handling = new HandlingPart();
        outcome = new OutcomePart();
        write(draft);
    }

    /** Takes over what may change; the number stays, and of the report who, when and how. */
    final void write(Ticket ticket) {
        state = ticket.state();
        open = state.isOpen() ? 1 : 0;
        since = ticket.standing().since();
        reopened = ticket.standing().reopened();
        report.write(ticket.report().item());
        report.write(ticket.report().trouble());
        handling.write(ticket.handling());
        outcome.write(ticket.outcome());
    }

    long id() {
        return id;
    }

    int version() {
        return version;
    }

    @Override
    public long office() {
        return office;
    }

    Ticket toValue() {
        int year = (int) (numberKey / TicketRepository.YEAR);
        int running = (int) (numberKey % TicketRepository.YEAR);
        return new Ticket(
                new Ticket.Key(id, version, new OfficeId(office)),
                new RegisterNumber(running, new FiscalYear(year).buddhist(), numberText),
                new Ticket.TicketStatus(state, since, reopened),
                report.toValue(),
                handling.toValue(),
                outcome.toValue());
    }
}
