package org.khet.documents.internal.diary;

import java.time.Duration;
import java.time.Instant;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;

/** Puts appointments into diaries from letters and papers, in the running transaction. Source: core CORE-65. */
public final class Diaries {
    private static final Duration USUAL = Duration.ofHours(1);
    private final RecordService<AppointmentKind> appointments;

    /** Over the appointments of all offices. */
    public Diaries(RecordService<AppointmentKind> appointments) {
        this.appointments = appointments;
    }

    /** An hour of the caller; the appointment says itself whether it clashes. */
    public RecordRow put(Caller caller, String subject, Instant at, RecordLink source) {
        return put(caller, caller.person(), subject, at, "", source);
    }

    /** An hour of a person. */
    public RecordRow put(Caller caller, PersonId of, String subject, Instant at, String place, RecordLink source) {
        AppointmentKind kind = appointments.kind();
        return appointments
                .internal()
                .create(
                        caller,
                        new RecordDraft()
                                .with(kind.subject, subject.substring(0, Math.min(200, subject.length())))
                                .with(kind.begins, at)
                                .with(kind.ends, at.plus(USUAL))
                                .with(kind.place, place)
                                .with(kind.of, of)
                                .with(kind.hidden, false)
                                .with(kind.source, source));
    }

    /** Cancels what stands in diaries because of a record. */
    public void cancel(Caller caller, RecordLink source) {
        AppointmentKind kind = appointments.kind();
        for (RecordRow row : appointments.internal().all(caller, RecordFilter.of(kind.in(kind.planned)))) {
            boolean same = row.get(kind.source)
                    .filter(link -> link.type().equals(source.type()) && link.id() == source.id())
                    .isPresent();
            if (same) {
                appointments.internal().act(caller, row, kind.cancel, new RecordDraft(), source.title());
            }
        }
    }
}
