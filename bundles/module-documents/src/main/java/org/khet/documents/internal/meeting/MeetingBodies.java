package org.khet.documents.internal.meeting;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.khet.documents.internal.committee.CommitteeKind;
import org.khet.documents.internal.setting.DocumentsServices;
import org.khet.documents.internal.setting.DocumentsSettings;
import org.khet.portal.api.event.DomainEvent.Audience;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.text.ThaiDate;

/**
 * What a committee means for its meetings: who is invited and reads them, how many are a quorum, until when items are proposed, and who
 * certifies the minutes. A meeting of a group has no committee and none of this. Source: other-groups S-02, S-03, S-07; SEC-17.
 */
final class MeetingBodies {
    private static final Set<String> SECRETARIES = Set.of("SECRETARY", "ASSISTANT");
    private static final String ADVISER = "ADVISER";
    private static final String WORKING = "WORKING";
    private final RecordService<CommitteeKind> committees;
    private final DocumentsServices services;
    private final AgendaItems agenda;

    MeetingBodies(RecordService<CommitteeKind> committees, DocumentsServices services, AgendaItems agenda) {
        this.committees = committees;
        this.services = services;
        this.agenda = agenda;
    }

    private Optional<RecordRow> committee(MeetingFields kind, RecordRow row) {
        return row.get(kind.committee).flatMap(id -> committees.find(row.head().office(), id));
    }

    /** The kind of committees. */
    CommitteeKind committees() {
        return committees.kind();
    }

    /** The members on the day of the meeting. */
    List<RecordLine> members(MeetingFields kind, RecordRow row) {
        return committee(kind, row)
                .map(one -> committees.kind().membersOn(one, ThaiDate.day(row.get(kind.begins))))
                .orElse(List.of());
    }

    /** Whether only members see the meetings of the committee. */
    boolean isClosed(MeetingFields kind, RecordRow row) {
        return committee(kind, row)
                .filter(one -> one.get(committees.kind().membersOnly).orElse(false))
                .isPresent();
    }

    /** The last day on which items of a committee's meeting are proposed. */
    Optional<LocalDate> closes(MeetingFields kind, RecordRow row) {
        if (!row.has(kind.begins) || !row.has(kind.committee)) {
            return Optional.empty();
        }
        LocalDate day = ThaiDate.day(row.get(kind.begins));
        return Optional.of(
                day.minusDays(services.settings().get(row.head().office(), DocumentsSettings.AGENDA_DAYS, day)));
    }

    /** Whether somebody is the secretary of a meeting: writes its minutes, or is secretary of its committee. */
    boolean isSecretary(MeetingKind kind, RecordRow row, PersonId somebody) {
        CommitteeKind of = committees.kind();
        return row.get(kind.recorder).equals(somebody)
                || members(kind, row).stream()
                        .anyMatch(line -> SECRETARIES.contains(line.get(of.function))
                                && line.get(of.person).equals(Optional.of(somebody)));
    }

    /**
     * Who came for somebody to a meeting of a committee names the member; each member is there once, in person or by one other, and nobody
     * stands for two. Source: SEC-05.
     */
    Optional<Problem> onceEach(MeetingKind kind, RecordRow row) {
        if (committee(kind, row).isEmpty()) {
            return Optional.empty();
        }
        List<RecordLine> members = members(kind, row);
        Set<Long> there = new HashSet<>();
        Set<Object> people = new HashSet<>();
        for (RecordLine line : Quorum.present(kind, row).toList()) {
            Optional<RecordLine> member =
                    members.stream().filter(one -> isFor(kind, line, one)).findFirst();
            if (member.isEmpty() && line.get(kind.came) == Attendance.FOR) {
                return Optional.of(Problem.of(kind.people.name(), "documents.error.meeting.stand-in"));
            }
            boolean first = member.isEmpty() || there.add(member.get().id());
            boolean other = member.isEmpty() || people.add(List.of(line.get(kind.person), line.get(kind.outsider)));
            if (!first || !other) {
                return Optional.of(
                        Problem.of(kind.people.name(), "documents.error.meeting.twice", name(kind, row, line)));
            }
        }
        return Optional.empty();
    }

    private String name(MeetingKind kind, RecordRow row, RecordLine line) {
        return line.get(kind.person)
                .flatMap(id -> services.people().find(row.head().office(), id))
                .map(Person::fullName)
                .orElse(line.get(kind.outsider));
    }

    /**
     * How many came and whether they are enough: of a committee its members only, each once, in person or by a stand-in; by its own quorum or
     * that of the office. Keeps what the committee pays for it.
     */
    RecordRow counted(MeetingKind kind, RecordRow row, LocalDate today) {
        CommitteeKind of = committees.kind();
        int came = votes(kind, row, Quorum.present(kind, row).toList());
        Optional<RecordRow> body = committee(kind, row);
        Optional<Integer> needed = body.map(one -> one.get(of.quorum)
                .orElseGet(() -> share(
                        voting(kind, row).size(),
                        services.settings().get(row.head().office(), DocumentsSettings.QUORUM_PERCENT, today))));
        return row.with(kind.present, came)
                .with(kind.needed, needed.orElse(null))
                .with(kind.quorate, needed.map(least -> came >= least).orElse(null))
                .with(kind.fee, body.flatMap(one -> one.get(of.fee)).orElse(null))
                .with(kind.chairFee, body.flatMap(one -> one.get(of.chairFee)).orElse(null));
    }

    /** How many of these, who came, count. */
    int votes(MeetingKind kind, RecordRow row, List<RecordLine> came) {
        return committee(kind, row).isEmpty()
                ? came.size()
                : (int) voting(kind, row).stream()
                        .filter(one -> came.stream().anyMatch(line -> isFor(kind, line, one)))
                        .count();
    }

    private List<RecordLine> voting(MeetingKind kind, RecordRow row) {
        return members(kind, row).stream()
                .filter(line -> !line.get(committees.kind().function).equals(ADVISER))
                .toList();
    }

    /** At least so much: half of nine is five. */
    private static int share(int members, int percent) {
        return (members * percent + 99) / 100;
    }

    /** Whether a line of those present is a member, or who came for the member. */
    boolean isFor(MeetingKind kind, RecordLine line, RecordLine member) {
        CommitteeKind of = committees.kind();
        boolean standsIn = line.get(kind.came) == Attendance.FOR;
        return member.has(of.person)
                ? member.get(of.person).equals(line.get(standsIn ? kind.forPerson : kind.person))
                : member.get(of.outsider).equals(line.get(standsIn ? kind.forOutsider : kind.outsider));
    }

    /** Minutes of a committee that goes on are certified by its next meeting; a working group need not meet again. */
    Optional<Problem> certifiedNext(MeetingKind kind, RecordRow row) {
        CommitteeKind of = committees.kind();
        return committee(kind, row)
                .filter(one -> one.state().open() && !one.get(of.sort).equals(WORKING))
                .map(one -> Problem.of("", "documents.error.meeting.certify-next"));
    }

    /** Another day of a committee's meeting is told to its members, so it is not typed over in the form. Source: other-groups S-01. */
    Optional<Problem> moved(MeetingKind kind, RecordRow row) {
        return Optional.of(row)
                .filter(one -> one.id() != 0 && one.has(kind.committee))
                .flatMap(one -> agenda.meetings().find(one.head().office(), one.id()))
                .filter(before -> before.get(kind.committee).equals(row.get(kind.committee))
                        && !before.get(kind.begins).equals(row.get(kind.begins)))
                .map(before -> Problem.of(kind.begins.name(), "documents.error.meeting.move"));
    }

    /** What stands on the agenda of one committee is resolved by no other. Source: policyplan PLAN-72. */
    Optional<Problem> otherBody(MeetingKind kind, RecordRow row, RecordContext now) {
        return Optional.of(row)
                .filter(one -> one.id() != 0)
                .flatMap(one -> agenda.meetings().find(one.head().office(), one.id()))
                .filter(before -> !before.get(kind.committee).equals(row.get(kind.committee))
                        && !agenda.of(now.caller(), before).isEmpty())
                .map(before -> Problem.of(kind.committee.name(), "documents.error.meeting.other-body"));
    }

    /** Who is invited, and the members of the committee. */
    Audience told(MeetingKind kind, RecordRow row) {
        CommitteeKind of = committees.kind();
        Set<PersonId> people = new HashSet<>(MeetingRules.invited(kind, row).people());
        members(kind, row).forEach(line -> line.get(of.person).ifPresent(people::add));
        return new Audience(people, Set.of());
    }

    /** The members of a committee are others: so are the readers of its meetings that are to come. */
    void changed(RecordRow committee, RecordContext now) {
        MeetingKind kind = agenda.meetings().kind();
        RecordService<MeetingKind> all = agenda.meetings().internal();
        boolean closed = committee.get(committees.kind().membersOnly).orElse(false);
        for (RecordRow row : all.all(
                now.caller(), RecordFilter.of(kind.committee.is(committee.id()), kind.in(kind.planned, kind.called)))) {
            if (row.get(kind.membersOnly) == closed) {
                all.find(now.office(), row.id()).ifPresent(whole -> read(kind, whole, now)); // with its guests
            } else {
                all.change(now.caller(), row, new RecordDraft());
            }
        }
        agenda.readers().changed(committee, now);
    }

    /** Who reads a meeting that is for members only. */
    void read(MeetingKind kind, RecordRow row, RecordContext now) {
        Set<PersonId> wanted = new TreeSet<>(Comparator.comparingLong(PersonId::value));
        if (row.get(kind.membersOnly)) {
            CommitteeKind of = committees.kind();
            members(kind, row).forEach(line -> line.get(of.person).ifPresent(wanted::add));
            row.lines(kind.people).forEach(line -> line.get(kind.person).ifPresent(wanted::add));
            Stream.of(row.get(kind.chair), row.get(kind.checker)).forEach(one -> one.ifPresent(wanted::add));
        }
        List<PersonId> there = row.lines(kind.readers).stream()
                .map(line -> line.get(kind.reader))
                .toList();
        if (!there.equals(List.copyOf(wanted))) {
            RecordDraft draft = new RecordDraft()
                    .with(
                            kind.readers,
                            wanted.stream()
                                    .map(one -> new RecordDraft().with(kind.reader, one))
                                    .toList());
            agenda.meetings().internal().change(now.caller(), row, draft);
        }
    }
}
