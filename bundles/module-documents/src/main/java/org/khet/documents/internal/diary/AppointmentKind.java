package org.khet.documents.internal.diary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.khet.portal.api.event.DomainEvent.Audience;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.time.OfficeTime;

/**
 * Appointments (นัดหมาย) of people and units; one that clashes with another says so, a private one is there for its people only and
 * others see that somebody is busy. Source: core CORE-65, CORE-116; kinds-documents §7.
 */
public final class AppointmentKind extends RecordKind {
    public final Field<String> subject = text("title", 200).searched().wide();
    public final Field<Instant> begins = instant("begins_at").sorted();
    public final Field<Instant> ends = instant("ends_at").notBefore(begins);
    public final Field<String> place = text("place", 200).searched().orEmpty();
    public final Field<Optional<PersonId>> of = person("of_person")
            .initially(now -> now.caller().person())
            .filtered()
            .optional();
    public final Field<Optional<UnitId>> unit = unit("unit").filtered().optional();
    public final Field<Boolean> hidden = yesNo("private").in("is_private").initially(false);
    public final Field<Optional<RecordLink>> source = link("source").optional().byCode();
    public final Field<Optional<LocalDate>> reminded =
            day("reminded_on").optional().byCode();
    public final Field<Optional<Long>> clash;
    public final Lines guests = lines("guests", "doc_appointment_guest", 0, 100);
    public final Field<PersonId> guest = guests.person("person").unique();

    public final State planned = state("PLANNED", StateTone.RUN);
    public final State done = end("DONE", StateTone.DONE);
    public final State cancelled = end("CANCELLED", StateTone.IDLE);

    public final Action finish = action("finish", "finished")
            .from(planned)
            .to(done)
            .needs(DiaryPermissions.KEEP)
            .orOwn()
            .icon("check");
    public final Action cancel = action("cancel", "cancelled")
            .from(planned)
            .to(cancelled)
            .needs(DiaryPermissions.KEEP)
            .orOwn()
            .because()
            .backward("ban");

    public final Action remind = action("remind-appointment", "appointment-near")
            .from(planned)
            .automatic()
            .does((row, now) -> row.with(reminded(), now.today()))
            .tells(row -> people(row))
            .icon("bell");

    public final Action warn = action("warn-clash", "clashes")
            .from(planned)
            .automatic()
            .tells(row -> people(row))
            .icon("bell");

    /** @param clashes finds what stands at the same time */
    public AppointmentKind(AppointmentClashes clashes) {
        super("documents", "appointment", "doc_appointment");
        clash = record("clash", "documents.appointment")
                .optional()
                .formula(row -> clashes.of(this, row).orElse(null));
        rights(DiaryPermissions.VIEW, DiaryPermissions.KEEP, planned);
        seenByOffice();
        belongsTo(unit);
        ownOf(of);
        readers(hidden, guest, DiaryPermissions.PRIVATE);
        titled(subject);
        list(begins, ends, subject, of, unit, place);
        ordered(begins, true);
        section("what", subject, begins, ends, place);
        section("whose", of, unit, hidden);
        section("guests", guests);
        rule((row, now) -> row.has(of) || row.has(unit)
                ? Optional.empty()
                : Optional.of(Problem.of(of.name(), "documents.error.appointment.whose")));
        tab(
                "coming",
                now -> List.of(
                        in(planned),
                        begins.atLeast(now.today().atStartOfDay(OfficeTime.ZONE).toInstant())));
        tab("mine", now -> List.of(in(planned), of.is(now.caller().person())));
        tab("clashes", now -> List.of(in(planned), clash.isFilled()));
        tab("all");
        menu("*", "calendar-clock", 431, "diary");
    }

    private Field<Optional<LocalDate>> reminded() {
        return reminded;
    }

    /** Whose appointment it is, and the guests. */
    private Audience people(RecordRow row) {
        Set<PersonId> people =
                row.lines(guests).stream().map(line -> line.get(guest)).collect(Collectors.toCollection(HashSet::new));
        row.get(of).ifPresent(people::add);
        return new Audience(people, Set.of());
    }
}
