package org.khet.documents.internal.diary;

import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.record.RecordRegistrar;
import org.khet.portal.api.record.RecordService;

/** Diaries, and what puts appointments into them. */
public final class DiaryRecords {
    /** Appointments. */
    public final RecordService<AppointmentKind> appointments;
    /** Invitations of executives. */
    public final RecordService<InvitationKind> invitations;
    /** Puts appointments into diaries. */
    public final Diaries diaries;

    /** Keeps them. */
    public DiaryRecords(RecordRegistrar registrar, UnitOfWork work) {
        appointments = registrar.register(new AppointmentKind(new AppointmentClashes(work)));
        diaries = new Diaries(appointments);
        invitations = registrar.register(new InvitationKind(new Invitations(diaries)));
    }
}
