package org.khet.ict.internal.ticket.store;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.khet.ict.internal.ticket.NamedPerson;
import org.khet.ict.internal.ticket.Requester;
import org.khet.ict.internal.ticket.TicketReport;
import org.khet.ict.internal.ticket.trouble.ReportChannel;
import org.khet.ict.internal.ticket.trouble.ReportedItem;
import org.khet.ict.internal.ticket.trouble.ReportedTrouble;
import org.khet.ict.internal.ticket.trouble.TicketImpact;
import org.khet.ict.internal.ticket.trouble.TicketKind;
import org.khet.ict.internal.ticket.trouble.TicketUrgency;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.structure.UnitId;

/** Columns of a {@link TicketReport}. */
@Embeddable
class ReportPart {
    private String token;

    @Enumerated(EnumType.STRING)
    private TicketKind kind;

    @Enumerated(EnumType.STRING)
    private ReportChannel channel;

    @Column(name = "recorder_id")
    private long recorderId;

    @Column(name = "recorder_name")
    private String recorderName;

    private String backdated;

    @Column(name = "requester_id")
    private long requesterId;

    @Column(name = "requester_name")
    private String requesterName;

    @Column(name = "requester_position")
    private String position;

    @Column(name = "unit_id")
    private @Nullable Long unitId;

    @Column(name = "school_id")
    private @Nullable Long schoolId;

    @Column(name = "unit_name")
    private String unitName;

    private String phone;
    private String email;

    @Column(name = "equipment_id")
    private @Nullable Long equipmentId;

    @Column(name = "item_name")
    private String itemName;

    @Column(name = "property_no")
    private String propertyNo;

    private String place;
    private String accessories;
    private String symptom;

    @SuppressWarnings("UnusedVariable") // read by the queries of lists
    private String title;

    @Enumerated(EnumType.STRING)
    private TicketImpact impact;

    @Enumerated(EnumType.STRING)
    private TicketUrgency urgency;

    @Column(name = "wanted_by")
    private @Nullable LocalDate wantedBy;

    @Column(name = "may_erase")
    private int mayErase;

    @Column(name = "reported_at")
    @Convert(converter = UtcInstantColumn.class)
    private Instant reportedAt;

    protected ReportPart() {}

    ReportPart(TicketReport report) {
        token = report.token();
        kind = report.source().kind();
        channel = report.source().channel();
        recorderId = report.source().recorder().id().value();
        recorderName = report.source().recorder().name();
        backdated = report.source().backdated();
        phone = report.contact().phone();
        email = report.contact().email();
        reportedAt = report.reportedAt();
        write(report.requester());
        write(report.item());
        write(report.trouble());
    }

    private void write(Requester requester) {
        requesterId = requester.person().id().value();
        requesterName = requester.person().name();
        position = requester.position();
        unitId = requester.unit() == null ? null : requester.unit().value();
        schoolId = requester.school() == null ? null : requester.school().value();
        unitName = requester.unitName();
    }

    /** The desk may link the equipment later. */
    final void write(ReportedItem item) {
        equipmentId = item.equipment();
        itemName = item.name();
        propertyNo = item.propertyNo();
        place = item.place();
        accessories = item.accessories();
    }

    final void write(ReportedTrouble trouble) {
        symptom = trouble.symptom();
        title = trouble.title();
        impact = trouble.impact();
        urgency = trouble.urgency();
        wantedBy = trouble.wantedBy();
        mayErase = trouble.mayErase() ? 1 : 0;
    }

    TicketReport toValue() {
        return new TicketReport(
                token,
                new TicketReport.Source(
                        kind, channel, new NamedPerson(new PersonId(recorderId), recorderName), backdated),
                new Requester(
                        new NamedPerson(new PersonId(requesterId), requesterName),
                        position,
                        unitId == null ? null : new UnitId(unitId),
                        schoolId == null ? null : new SchoolId(schoolId),
                        unitName),
                new TicketReport.Contact(phone, email),
                new ReportedItem(equipmentId, itemName, propertyNo, place, accessories),
                new ReportedTrouble(symptom, impact, urgency, wantedBy, mayErase == 1),
                reportedAt);
    }
}
