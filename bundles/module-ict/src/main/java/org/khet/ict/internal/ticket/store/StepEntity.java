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
import java.time.Duration;
import java.time.Instant;
import org.eclipse.persistence.annotations.AdditionalCriteria;
import org.jspecify.annotations.Nullable;
import org.khet.ict.internal.ticket.NamedPerson;
import org.khet.ict.internal.ticket.StepCapacity;
import org.khet.ict.internal.ticket.TicketAction;
import org.khet.ict.internal.ticket.TicketState;
import org.khet.ict.internal.ticket.TicketStep;
import org.khet.portal.api.persistence.OfficeOwnedEntity;
import org.khet.portal.api.persistence.OfficeRowListener;
import org.khet.portal.api.person.PersonId;

/** Row of ict_ticket_step; only ever added. */
@Entity
@Table(name = "ict_ticket_step")
@AdditionalCriteria("this.office in :offices")
@EntityListeners(OfficeRowListener.class)
class StepEntity implements OfficeOwnedEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ict_seq")
    private long id;

    @Column(name = "office_id")
    private long office;

    @Column(name = "ticket_id")
    private long ticket;

    @Column(name = "step_no")
    private int no;

    @Enumerated(EnumType.STRING)
    @Column(name = "step_action")
    private TicketAction action;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_state")
    private TicketState from;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_state")
    private TicketState to;

    @Column(name = "actor_id")
    private long actorId;

    @Column(name = "actor_name")
    private String actorName;

    @Enumerated(EnumType.STRING)
    private StepCapacity capacity;

    @Column(name = "done_at")
    @Convert(converter = UtcInstantColumn.class)
    private Instant at;

    @Column(name = "spent_seconds")
    private long spentSeconds;

    private String code;
    private String words;
    private int minutes;

    @Column(name = "about_id")
    private @Nullable Long aboutId;

    @Column(name = "about_name")
    private String aboutName;

    protected StepEntity() {}

    StepEntity(TicketEntity of, int no, TicketStep step) {
        office = of.office();
        ticket = of.id();
        this.no = no;
        action = step.way().action();
        from = step.way().from();
        to = step.way().to();
        actorId = step.actor().id().value();
        actorName = step.actor().name();
        capacity = step.as();
        at = step.at();
        spentSeconds = step.spent().toSeconds();
        code = step.note().code();
        words = step.note().words();
        minutes = step.note().minutes();
        aboutId = HandlingPart.key(step.note().about());
        aboutName = HandlingPart.name(step.note().about());
    }

    @Override
    public long office() {
        return office;
    }

    TicketStep toValue() {
        return new TicketStep(
                new TicketStep.Way(action, from, to),
                new NamedPerson(new PersonId(actorId), actorName),
                capacity,
                at,
                Duration.ofSeconds(spentSeconds),
                new TicketStep.Note(code, words, minutes, HandlingPart.person(aboutId, aboutName)));
    }

    Long ticket() {
        return ticket;
    }
}
