package org.khet.documents.internal.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.khet.documents.internal.DocumentsOffice;
import org.khet.documents.internal.committee.CommitteeKind;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;

/** The area committee of nine (people 8 to 12 of the office and four from outside), of which five are a quorum, and its meetings. */
public final class AreaCommittee {
    public static final TestCaller SECRETARY = DocumentsOffice.everything(10);
    public final DocumentsOffice office;
    public final CommitteeKind committee;
    public final MeetingKind kind;

    public AreaCommittee(DocumentsOffice office) {
        this.office = office;
        committee = office.letters.committees.kind();
        kind = office.letters.meetings.kind();
    }

    public static PersonId key(int number) {
        return SampleOffices.personId(DocumentsOffice.KT1, number);
    }

    private RecordDraft person(int number, String function) {
        return new RecordDraft().with(committee.person, key(number)).with(committee.function, function);
    }

    private RecordDraft outsider(int number) {
        return new RecordDraft().with(committee.outsider, "กรรมการ 0" + number).with(committee.function, "MEMBER");
    }

    /** The committee, appointed. */
    public RecordRow appointed(boolean membersOnly) {
        RecordDraft draft = new RecordDraft()
                .with(committee.name, "คณะกรรมการเขตพื้นที่การศึกษา")
                .with(committee.sort, "COMMITTEE")
                .with(committee.unit, DocumentsOffice.unit("PLAN"))
                .with(committee.from, LocalDate.of(2026, 10, 1))
                .with(committee.membersOnly, membersOnly)
                .with(
                        committee.members,
                        List.of(
                                person(8, "CHAIR"),
                                person(9, "MEMBER"),
                                person(11, "MEMBER"),
                                person(12, "MEMBER"),
                                person(10, "SECRETARY"),
                                outsider(5),
                                outsider(6),
                                outsider(7),
                                outsider(8)));
        return office.letters.committees.act(
                SECRETARY,
                office.letters.committees.create(SECRETARY, draft),
                committee.appoint,
                new RecordDraft().with(committee.orderNo, "45/2569").with(committee.orderOn, LocalDate.of(2026, 10, 1)),
                "");
    }

    /** A meeting that is prepared, at nine in the morning of a day. */
    public RecordRow planned(RecordRow of, String day, RecordDraft... items) {
        return office.letters.meetings.create(
                SECRETARY,
                new RecordDraft()
                        .with(kind.subject, "ประชุม กพท.")
                        .with(kind.unit, DocumentsOffice.unit("PLAN"))
                        .with(kind.committee, of.id())
                        .with(kind.begins, Instant.parse(day + "T02:00:00Z"))
                        .with(kind.place, "ห้องประชุม 1")
                        .with(kind.way, MeetingWay.ROOM)
                        .with(kind.recorder, SECRETARY.person())
                        .with(kind.items, List.of(items)));
    }

    public RecordDraft topic(MeetingPart part, String words) {
        return new RecordDraft().with(kind.part, part).with(kind.topic, words);
    }

    public RecordRow called(RecordRow planned) {
        return office.letters.meetings.act(SECRETARY, planned, kind.call);
    }

    /** A meeting to which these people of the office and these from outside came; everybody else who is invited did not. */
    public RecordRow held(RecordRow called, List<Integer> people, int... outsiders) {
        List<RecordDraft> lines = new ArrayList<>();
        for (RecordLine line : called.lines(kind.people)) {
            boolean came = line.get(kind.person)
                    .map(one -> people.stream().map(AreaCommittee::key).anyMatch(one::equals))
                    .orElseGet(() -> Stream.of(line.get(kind.outsider))
                            .anyMatch(
                                    name -> Arrays.stream(outsiders).anyMatch(number -> name.endsWith("0" + number))));
            lines.add(new RecordDraft()
                    .ofLine(line.id())
                    .with(kind.person, line.get(kind.person).orElse(null))
                    .with(kind.outsider, line.get(kind.outsider))
                    .with(kind.came, came ? Attendance.CAME : Attendance.ABSENT));
        }
        return office.hold(SECRETARY, called, new RecordDraft().with(kind.people, lines));
    }

    /** The lines of the agenda, with more said of the one about a topic. */
    public RecordDraft minutes(RecordRow held, String topic, RecordDraft more) {
        List<RecordDraft> lines = new ArrayList<>();
        for (RecordLine line : held.lines(kind.items)) {
            RecordDraft one = line.get(kind.topic).contains(topic) ? more : new RecordDraft();
            lines.add(one.ofLine(line.id())
                    .with(kind.part, line.get(kind.part))
                    .with(kind.topic, line.get(kind.topic))
                    .with(
                            kind.owner,
                            one.names(kind.owner)
                                    ? one.raw(kind.owner)
                                    : line.get(kind.owner).orElse(null))
                    .with(kind.result, line.get(kind.result)));
        }
        return new RecordDraft().with(kind.items, lines);
    }

    public RecordRow written(RecordRow held, RecordDraft minutes) {
        return office.letters.meetings.act(SECRETARY, held, kind.write, minutes, "");
    }
}
