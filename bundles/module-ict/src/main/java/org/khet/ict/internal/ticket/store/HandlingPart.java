package org.khet.ict.internal.ticket.store;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.khet.ict.internal.ticket.Handling;
import org.khet.ict.internal.ticket.NamedPerson;
import org.khet.ict.internal.ticket.WorkMode;
import org.khet.portal.api.person.PersonId;

/** Columns of a {@link Handling}. */
@Embeddable
public class HandlingPart {
    private String category = "";
    private int priority;

    @Column(name = "receiver_id")
    private @Nullable Long receiverId;

    @Column(name = "receiver_name")
    private String receiverName = "";

    @Column(name = "received_at")
    @Convert(converter = UtcInstantColumn.class)
    private @Nullable Instant receivedAt;

    @Column(name = "technician_id")
    private @Nullable Long technicianId;

    @Column(name = "technician_name")
    private String technicianName = "";

    @Column(name = "assigned_at")
    @Convert(converter = UtcInstantColumn.class)
    private @Nullable Instant assignedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "work_mode")
    private @Nullable WorkMode mode;

    @Column(name = "first_contact")
    private int first;

    protected HandlingPart() {}

    void write(Handling handling) {
        category = handling.triage().category();
        priority = handling.triage().priority();
        receiverId = key(handling.receiver());
        receiverName = name(handling.receiver());
        receivedAt = handling.receivedAt();
        technicianId = key(handling.technician());
        technicianName = name(handling.technician());
        assignedAt = handling.assignedAt();
        mode = handling.mode();
        first = handling.first() ? 1 : 0;
    }

    Handling toValue() {
        return new Handling(
                new Handling.Triage(category, priority),
                person(receiverId, receiverName),
                receivedAt,
                person(technicianId, technicianName),
                assignedAt,
                mode,
                first == 1);
    }

    public static @Nullable Long key(@Nullable NamedPerson person) {
        return person == null ? null : person.id().value();
    }

    public static String name(@Nullable NamedPerson person) {
        return person == null ? "" : person.name();
    }

    public static @Nullable NamedPerson person(@Nullable Long id, String name) {
        return id == null ? null : new NamedPerson(new PersonId(id), name);
    }
}
