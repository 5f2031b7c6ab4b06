package org.khet.documents.internal.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.khet.documents.internal.committee.CommitteeKind;
import org.khet.documents.internal.directive.Directives;
import org.khet.documents.internal.setting.DocumentsServices;
import org.khet.documents.internal.setting.DocumentsSettings;
import org.khet.portal.api.event.DomainEvent.Audience;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Condition;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.series.NumberSeries;
import org.khet.portal.api.series.NumberSeries.YearKind;
import org.khet.portal.api.series.RegisterNumber;
import org.khet.portal.api.text.ThaiDate;
import org.khet.portal.api.time.OfficeTime;

/** Numbers of meetings, quorum, and what becomes of resolutions. Source: core CORE-119, B-08. */
public final class MeetingRules {
    private final MeetingBodies bodies;
    private final MeetingInvitations invitations;
    private final EarlierMinutes earlierMinutes;
    private final ResolutionOwners owners;
    private final ResolutionRegister register;
    private final MinutesCorrections corrections;
    private final Directives directives;
    private final DocumentsServices services;
    private final AgendaItems agenda;
    private final OpenResolutions earlier;
    private final MeetingBookings bookings;

    /** Over committees, instructions and what is proposed. */
    public MeetingRules(
            RecordService<CommitteeKind> committees,
            Directives directives,
            DocumentsServices services,
            AgendaItems agenda,
            RecordService<ResolutionKind> resolutions) {
        this.register = new ResolutionRegister(resolutions);
        this.agenda = agenda;
        this.corrections = new MinutesCorrections(agenda, register, directives);
        this.earlier = new OpenResolutions(directives);
        this.bookings = new MeetingBookings(agenda::meetings);
        this.bodies = new MeetingBodies(committees, services, agenda);
        this.invitations = new MeetingInvitations(bodies, services, agenda);
        this.earlierMinutes = new EarlierMinutes(agenda);
        this.owners = new ResolutionOwners(services);
        this.directives = directives;
        this.services = services;
    }

    /** What a committee means for its meetings. */
    MeetingBodies bodies() {
        return bodies;
    }

    /** Who is invited. */
    MeetingInvitations invitations() {
        return invitations;
    }

    /** What is booked for meetings. */
    public MeetingBookings bookings() {
        return bookings;
    }

    /** Of minutes that the next meeting gave back. */
    MinutesCorrections corrections() {
        return corrections;
    }

    /** Another list of members changes who reads, and who is invited. In the running transaction. */
    public void membersChanged(RecordRow committee, RecordContext now) {
        bodies.changed(committee, now);
        invitations.joined(committee, now);
    }

    /** With number, whole agenda and everybody who is invited. */
    RecordRow called(MeetingKind kind, RecordRow row, RecordContext now) {
        return numbered(kind, invitations.invited(kind, complete(kind, row, now)), now);
    }

    /** A quorum resolved, what becomes of each record is said, and each resolution has one owner, whom there is. */
    Optional<Problem> writable(MeetingKind kind, RecordRow row) {
        return decided(kind, row).or(() -> Quorum.problem(kind, row)).or(() -> owners.problem(kind, row));
    }

    /** An agenda that is empty also with what was proposed and what earlier meetings left, which is looked for last, is none. */
    Optional<Problem> someItem(MeetingKind kind, RecordRow row, RecordContext now) {
        boolean some = !row.lines(kind.items).isEmpty()
                || !agenda.lines(kind, row, now.caller()).isEmpty()
                || !earlierMinutes.lines(kind, row, now).isEmpty()
                || !earlier.lines(agenda.meetings(), row, now.caller()).isEmpty();
        return some ? Optional.empty() : Optional.of(Problem.of(kind.items.name(), "documents.error.meeting.items"));
    }

    /** The agenda with what earlier meetings left open and what was proposed to this one. */
    RecordRow complete(MeetingKind kind, RecordRow row, RecordContext now) {
        List<RecordLine> lines = new ArrayList<>(row.lines(kind.items));
        lines.addAll(earlierMinutes.lines(kind, row, now));
        lines.addAll(earlier.lines(agenda.meetings(), row, now.caller()));
        lines.addAll(agenda.lines(kind, row, now.caller()));
        return row.with(kind.items, lines);
    }

    /** Of what was proposed by a record, the minutes say what becomes of the record. */
    private static Optional<Problem> decided(MeetingKind kind, RecordRow row) {
        boolean open = row.lines(kind.items).stream()
                .anyMatch(line -> line.get(kind.item).isPresent()
                        && !line.get(kind.resolution).isEmpty()
                        && line.get(kind.decision).isEmpty());
        return open ? Optional.of(Problem.of(kind.items.name(), "documents.error.meeting.decision")) : Optional.empty();
    }

    /** A meeting that is not held leaves what was proposed to it and what was booked for it. */
    void released(RecordRow row, RecordContext now) {
        agenda.release(row, now);
        bookings.release(row, now);
    }

    /** Those to which people are to come, from today on. */
    static List<Condition> coming(MeetingKind kind, RecordContext now) {
        return List.of(
                kind.in(kind.planned, kind.called),
                kind.begins.atLeast(now.today().atStartOfDay(OfficeTime.ZONE).toInstant()));
    }

    /** Nobody came yet to a meeting whose day is to come, so nothing is resolved there. Source: SEC-05, SEC-07. */
    static Optional<Problem> dayHasCome(MeetingKind kind, RecordRow row, RecordContext now) {
        LocalDate day = ThaiDate.day(row.get(kind.begins));
        return day.isAfter(now.today())
                ? Optional.of(Problem.of("", "documents.error.meeting.day-to-come", ThaiDate.longDate(day)))
                : Optional.empty();
    }

    static Optional<Problem> somebodyCame(MeetingKind kind, RecordRow row) {
        if (row.lines(kind.people).stream().anyMatch(line -> line.get(kind.came) == Attendance.INVITED)) {
            return Optional.of(Problem.of(kind.people.name(), "documents.error.meeting.invited"));
        }
        return Quorum.present(kind, row).findAny().isPresent()
                ? Optional.empty()
                : Optional.of(Problem.of(kind.people.name(), "documents.error.meeting.nobody"));
    }

    /** Who is to look the minutes through. */
    static Audience checking(MeetingKind kind, RecordRow row) {
        return new Audience(row.get(kind.checker).map(Set::of).orElse(Set.of()), Set.of());
    }

    /** Chair, recorder and the people of the list. */
    static Audience invited(MeetingKind kind, RecordRow row) {
        Set<PersonId> people = new HashSet<>(Set.of(row.get(kind.recorder)));
        row.get(kind.chair).ifPresent(people::add);
        row.lines(kind.people).forEach(line -> line.get(kind.person).ifPresent(people::add));
        return new Audience(people, Set.of());
    }

    /** The count of the committee, or of the unit, in the calendar year of the meeting. */
    RecordRow numbered(MeetingKind kind, RecordRow row, RecordContext now) {
        String whose = row.get(kind.committee)
                .map(committee -> "c" + committee)
                .orElseGet(() -> "u" + row.get(kind.unit).value());
        var series = new NumberSeries("documents.m" + whose, YearKind.CALENDAR, DocumentsSettings.MEETING_PATTERN);
        RegisterNumber next = services.series().next(now.office(), series, ThaiDate.day(row.get(kind.begins)));
        return row.with(kind.number, next);
    }

    /** Each new resolution with an owner becomes an instruction; what was proposed goes back to its record. */
    void resolved(MeetingKind kind, RecordRow row, RecordContext now) {
        agenda.settle(kind, row, now);
        earlierMinutes.settle(kind, row, now);
        RecordLink source = new RecordLink(
                kind.type(),
                row.id(),
                row.get(kind.number).map(RegisterNumber::text).orElse("") + " " + cut(row.get(kind.subject)));
        Map<RecordLine, Long> work = new HashMap<>();
        for (RecordLine item : row.lines(kind.items)) {
            item.get(kind.follows).ifPresent(known -> work.put(item, known));
            if (!item.get(kind.resolution).isEmpty() && item.get(kind.follows).isEmpty()) {
                owners.of(kind, row, item)
                        .ifPresent(duty -> work.put(
                                item,
                                directives
                                        .give(
                                                now.caller(),
                                                item.get(kind.resolution),
                                                duty,
                                                item.get(kind.due).orElse(null),
                                                source)
                                        .id()));
            }
        }
        register.enter(kind, row, work::get, now);
    }

    private static String cut(String title) {
        return title.substring(0, Math.min(120, title.length()));
    }

    /** Reminds recorders of minutes that are late, once a day; how many. */
    public int remind(RecordService<MeetingKind> meetings, Caller system, LocalDate today) {
        MeetingKind kind = meetings.kind();
        int days = services.settings().get(system.office(), DocumentsSettings.MINUTES_DAYS, today);
        List<RecordRow> held = meetings.internal().all(system, RecordFilter.of(kind.in(kind.held)));
        int told = 0;
        for (RecordRow row : held) {
            boolean late = ThaiDate.day(row.get(kind.begins)).plusDays(days).isBefore(today);
            if (late && !row.get(kind.reminded).equals(Optional.of(today))) {
                meetings.internal().act(system, row, kind.remind);
                told++;
            }
        }
        return told;
    }
}
