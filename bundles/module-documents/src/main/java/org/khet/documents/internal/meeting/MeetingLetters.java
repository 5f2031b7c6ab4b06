package org.khet.documents.internal.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.khet.documents.internal.LetterTopics;
import org.khet.documents.internal.committee.CommitteeKind;
import org.khet.documents.internal.contact.ContactKind;
import org.khet.documents.internal.outgoing.LetterOutKind;
import org.khet.documents.internal.outgoing.LetterReceiverSort;
import org.khet.documents.internal.paper.PaperPermissions;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.MadeFor;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.text.ThaiDate;

/**
 * Letters that invite to a meeting or circulate the calendar of a year: they begin with what the meeting says and with the members as
 * receivers, go through chain and register as all letters do, and stand on the meeting. Source: SEC-02, SEC-04; other-groups D.
 */
public final class MeetingLetters implements MadeFor {
    private static final Pattern TOKEN = Pattern.compile("documents\\.(meeting|meeting-plan):([1-9]\\d{0,17}):letter");
    private static final int MOST_SUBJECT = 300;
    private static final int MOST_PLACE = 120;
    private final LetterTopics letters;

    /** Over meetings, their calendars and the letters that go out. */
    public MeetingLetters(LetterTopics letters) {
        this.letters = letters;
    }

    /** Whether the caller writes letters about meetings. */
    public boolean offers(Caller caller) {
        return caller.may(MeetingPermissions.KEEP) && caller.may(PaperPermissions.DRAFT);
    }

    /** Address of the form of a letter about a meeting or a calendar. */
    public String address(RecordRow about) {
        return letters.outgoing.letters.kind().formAddress() + "?" + QUERY + "=" + token(about);
    }

    /** What the address says of a meeting or a calendar. */
    public static String token(RecordRow about) {
        return about.kind().type() + ":" + about.id() + ":letter";
    }

    /** The meeting or calendar of a token, which the caller sees and keeps letters about; empty for tokens of others. */
    private Optional<RecordRow> about(Caller caller, String token) {
        Matcher parts = TOKEN.matcher(token);
        if (!parts.matches()) {
            return Optional.empty();
        }
        if (!offers(caller)) {
            throw new NoLongerThere(token);
        }
        long id = Long.parseLong(parts.group(2));
        return Optional.of(
                parts.group(1).equals("meeting") ? letters.meetings.open(caller, id) : letters.plans.open(caller, id));
    }

    @Override
    public Optional<RecordDraft> begun(Caller caller, String token, RecordKind kind) {
        return kind.type().equals(letters.outgoing.letters.kind().type())
                ? about(caller, token).map(row -> draft(caller, row))
                : Optional.empty();
    }

    private RecordDraft draft(Caller caller, RecordRow row) {
        LetterOutKind kind = letters.outgoing.letters.kind();
        boolean meeting = row.kind() instanceof MeetingKind;
        RecordDraft draft = new RecordDraft().with(kind.sort, "external");
        Optional<Long> committee;
        LocalDate day;
        if (meeting) {
            MeetingKind of = letters.meetings.kind();
            committee = row.get(of.committee);
            day = ThaiDate.day(row.get(of.begins));
            draft.with(kind.unit, row.get(of.unit))
                    .with(kind.subject, cut("ขอเชิญประชุม " + row.get(of.subject)))
                    .with(kind.body, invitation(row))
                    .with(kind.enclosures, "ระเบียบวาระการประชุม จำนวน 1 ชุด");
        } else {
            MeetingPlanKind of = letters.plans.kind();
            committee = Optional.of(row.get(of.committee));
            day = ThaiDate.day(of.inOrder(row).getFirst());
            draft.with(kind.unit, row.get(of.unit))
                    .with(kind.subject, cut("แจ้ง" + row.get(of.title)))
                    .with(kind.body, calendar(row))
                    .with(kind.enclosures, "ปฏิทินการประชุม จำนวน 1 ชุด");
        }
        draft.with(kind.addressee, "กรรมการทุกท่าน");
        List<RecordDraft> receivers = receivers(caller, committee, day);
        return receivers.isEmpty() ? draft : draft.with(kind.receivers, receivers);
    }

    private String invitation(RecordRow row) {
        MeetingKind of = letters.meetings.kind();
        String topics = row.lines(of.items).stream()
                .map(line -> "- " + line.get(of.topic))
                .collect(Collectors.joining("\n"));
        return "ด้วยสำนักงานเขตพื้นที่การศึกษากำหนดจัด" + row.get(of.subject)
                + row.get(of.number).map(number -> " ครั้งที่ " + number.text()).orElse("")
                + " ในวันที่ " + ThaiDate.longDate(ThaiDate.day(row.get(of.begins))) + " เวลา "
                + ThaiDate.time(row.get(of.begins)) + " ณ " + row.get(of.place)
                + "\nจึงขอเชิญท่านเข้าร่วมประชุมตามวัน เวลา และสถานที่ดังกล่าว"
                + (topics.isEmpty() ? "" : " โดยมีเรื่องสำคัญดังนี้\n" + topics);
    }

    private String calendar(RecordRow row) {
        MeetingPlanKind of = letters.plans.kind();
        return "ด้วยสำนักงานเขตพื้นที่การศึกษากำหนด" + row.get(of.title) + " ดังนี้\n"
                + of.inOrder(row).stream()
                        .map(at -> "- วันที่ " + ThaiDate.longDate(ThaiDate.day(at)) + " เวลา " + ThaiDate.time(at))
                        .collect(Collectors.joining("\n"))
                + "\nจึงเรียนมาเพื่อทราบและเข้าร่วมประชุมตามกำหนด หากมีการเปลี่ยนแปลงจะแจ้งให้ทราบต่อไป";
    }

    /**
     * Members who work here, and those from outside whom the book of contacts knows by the same name; of others a line says the name and
     * wants the contact, so nobody is left out unseen.
     */
    private List<RecordDraft> receivers(Caller caller, Optional<Long> committee, LocalDate day) {
        LetterOutKind kind = letters.outgoing.letters.kind();
        CommitteeKind of = letters.committees.kind();
        List<RecordDraft> receivers = new ArrayList<>();
        List<RecordLine> members = committee
                .flatMap(id -> letters.committees.find(caller.office(), id))
                .map(row -> of.membersOn(row, day))
                .orElse(List.of());
        for (RecordLine member : members) {
            RecordDraft line = new RecordDraft();
            if (member.has(of.person)) {
                receivers.add(line.with(kind.receiverSort, LetterReceiverSort.PERSON)
                        .with(kind.receiverPerson, member.get(of.person).orElseThrow()));
            } else {
                String name = member.get(of.outsider);
                line.with(kind.receiverSort, LetterReceiverSort.CONTACT);
                contact(caller, name)
                        .ifPresentOrElse(
                                id -> line.with(kind.contact, id),
                                () -> line.with(kind.place, name.substring(0, Math.min(MOST_PLACE, name.length()))));
                receivers.add(line);
            }
        }
        return receivers;
    }

    private Optional<Long> contact(Caller caller, String name) {
        ContactKind kind = letters.contacts.kind();
        return letters
                .contacts
                .internal()
                .all(caller, RecordFilter.of(kind.in(kind.active), kind.name.is(name)))
                .stream()
                .map(RecordRow::id)
                .findFirst();
    }

    @Override
    public Optional<String> made(Caller caller, String token, RecordLink record) {
        Optional<RecordRow> about = about(caller, token);
        about.ifPresent(row -> keep(caller, row, record));
        return about.map(row -> letters.outgoing.letters.kind().pageAddress(record.id()));
    }

    private void keep(Caller caller, RecordRow row, RecordLink record) {
        if (!letters.outgoing.letters.kind().type().equals(record.type())) {
            throw Rejected.of("", "documents.error.meeting-letter");
        }
        if (row.kind() instanceof MeetingKind of) {
            letters.meetings.internal().change(caller, row, new RecordDraft().with(of.invitation, record));
        } else if (row.kind() instanceof MeetingPlanKind of) {
            letters.plans.internal().change(caller, row, new RecordDraft().with(of.circular, record));
        }
    }

    private static String cut(String words) {
        return words.substring(0, Math.min(MOST_SUBJECT, words.length()));
    }
}
