package org.khet.documents.internal.diary;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khet.documents.internal.setting.DocumentsServices;
import org.khet.documents.internal.setting.DocumentsSettings;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.time.OfficeTime;

/** Puts appointments into diaries from letters and papers, in the running transaction. Source: core CORE-65. */
public final class Diaries {
    private static final Duration USUAL = Duration.ofHours(1);
    private static final int MOST_SUBJECT = 200;
    private final RecordService<AppointmentKind> appointments;

    /** Over the appointments of all offices. */
    public Diaries(RecordService<AppointmentKind> appointments) {
        this.appointments = appointments;
    }

    /** An hour of the caller, or of whom the caller acts for; the appointment says itself whether it clashes. */
    public RecordRow put(Caller caller, String subject, Instant at, RecordLink source) {
        return put(caller, caller.inPlaceOf(), subject, at, "", source);
    }

    /** An hour of a person. */
    public RecordRow put(Caller caller, PersonId of, String subject, Instant at, String place, RecordLink source) {
        return put(caller, new Entry(of, subject, at, at.plus(USUAL), place, source));
    }

    /**
     * What is put into a diary.
     *
     * @param of      whose diary
     * @param subject what it is about
     * @param begins  when it begins
     * @param ends    when it ends
     * @param place   where, empty for unsaid
     * @param source  record because of which it is there
     */
    public record Entry(PersonId of, String subject, Instant begins, Instant ends, String place, RecordLink source) {}

    /** Puts it in; of a clash the appointment says itself, and its people are warned. */
    public RecordRow put(Caller caller, Entry entry) {
        AppointmentKind kind = appointments.kind();
        RecordRow made = made(caller, entry);
        return made.get(kind.clash).isEmpty() ? made : appointments.internal().act(caller, made, kind.warn);
    }

    private RecordRow made(Caller caller, Entry entry) {
        AppointmentKind kind = appointments.kind();
        return appointments
                .internal()
                .create(
                        caller,
                        new RecordDraft()
                                .with(kind.subject, cut(entry.subject()))
                                .with(kind.begins, entry.begins())
                                .with(kind.ends, entry.ends())
                                .with(kind.place, entry.place())
                                .with(kind.of, entry.of())
                                .with(kind.hidden, false)
                                .with(kind.source, entry.source()));
    }

    /**
     * Reminds of appointments so many working days before as the office says, each once a day; how many.
     *
     * @param services settings and working days
     */
    public int remind(Caller system, LocalDate today, DocumentsServices services) {
        AppointmentKind kind = appointments.kind();
        int before = services.settings().get(system.office(), DocumentsSettings.APPOINTMENT_DAYS, today);
        int told = 0;
        for (RecordRow row : appointments
                .internal()
                .all(
                        system,
                        RecordFilter.of(
                                kind.in(kind.planned),
                                kind.begins.atLeast(
                                        today.atStartOfDay(OfficeTime.ZONE).toInstant())))) {
            LocalDate day = OfficeTime.day(row.get(kind.begins));
            boolean due = services.workingDays().between(system.office(), today, day) == before;
            if (due && !row.get(kind.reminded).equals(Optional.of(today))) {
                appointments.internal().act(system, row, kind.remind);
                told++;
            }
        }
        return told;
    }

    /** Cancels what stands in diaries because of a record. */
    public void cancel(Caller caller, RecordLink source) {
        for (RecordRow row : planned(caller, source)) {
            appointments.internal().act(caller, row, appointments.kind().cancel, new RecordDraft(), source.title());
        }
    }

    private List<RecordRow> planned(Caller caller, RecordLink source) {
        AppointmentKind kind = appointments.kind();
        return appointments.internal().all(caller, RecordFilter.of(kind.in(kind.planned))).stream()
                .filter(row -> row.get(kind.source)
                        .filter(link -> link.type().equals(source.type()) && link.id() == source.id())
                        .isPresent())
                .toList();
    }

    /**
     * A record has another title: what stands in diaries because of it leads to it by that title, and has it as its subject unless somebody
     * typed another.
     *
     * @param number  with which the title begins
     * @param subject what follows there
     */
    public void renamed(Caller caller, RecordLink source, String number, String subject) {
        AppointmentKind kind = appointments.kind();
        for (RecordRow row : planned(caller, source)) {
            String title = row.get(kind.source).orElseThrow().title();
            String before =
                    title.substring(Math.min(title.length(), number.length())).strip();
            String stands = row.get(kind.subject);
            String words = !before.isEmpty() && stands.startsWith(before) ? cut(subject) : stands;
            if (!title.equals(source.title()) || !words.equals(stands)) {
                RecordDraft draft = new RecordDraft().with(kind.source, source).with(kind.subject, words);
                appointments.internal().change(caller, row, draft);
            }
        }
    }

    private static String cut(String subject) {
        return subject.substring(0, Math.min(MOST_SUBJECT, subject.length()));
    }
}
