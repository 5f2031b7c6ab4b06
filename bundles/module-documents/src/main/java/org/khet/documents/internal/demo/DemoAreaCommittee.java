package org.khet.documents.internal.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.khet.documents.internal.LetterTopics;
import org.khet.documents.internal.directive.DirectiveKind;
import org.khet.documents.internal.meeting.Attendance;
import org.khet.documents.internal.meeting.MeetingKind;
import org.khet.documents.internal.meeting.MeetingPart;
import org.khet.documents.internal.meeting.MeetingPlanKind;
import org.khet.documents.internal.meeting.MeetingWay;
import org.khet.documents.internal.meeting.ResolutionArticleKind;
import org.khet.documents.internal.meeting.ResolutionKind;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.text.ThaiDate;
import org.khet.portal.api.time.OfficeTime;

/**
 * The area committee of nine invented members with its secretary, two meetings with twelve resolutions of which three are open, and the
 * calendar of the coming year. Source: other-groups I, SEC.
 */
final class DemoAreaCommittee {
    private static final List<String> FIRST = List.of(
            "แผนปฏิบัติการประจำปี",
            "อาคารเรียนชำรุด",
            "การรวมโรงเรียนขนาดเล็ก",
            "เงินเหลือจ่าย",
            "การรับนักเรียน",
            "ทุนการศึกษา");
    private static final List<String> SECOND = List.of(
            "แผนพัฒนาคุณภาพการศึกษา",
            "การจัดสรรงบประมาณ",
            "หลักสูตรท้องถิ่น",
            "ความปลอดภัยในสถานศึกษา",
            "การนิเทศโรงเรียน",
            "อินเทอร์เน็ตโรงเรียน");
    private final LetterTopics letters;
    private final DemoMemos.People people;
    private final LocalDate today;
    private final Caller secretary;

    DemoAreaCommittee(LetterTopics letters, DemoMemos.People people, LocalDate today) {
        this.letters = letters;
        this.people = people;
        this.today = today;
        secretary = people.person("08");
    }

    void load() {
        RecordRow committee = new DemoAreaMembers(letters, people, today).committee();
        held(committee, today.minusDays(62), FIRST);
        done(5);
        held(committee, today.minusDays(27), SECOND);
        done(4);
        calendar(committee);
        article();
    }

    /** What the group of plans learnt from the first resolutions that are not for members only; waits to be published. */
    private void article() {
        ResolutionKind of = letters.resolutions.kind();
        List<RecordDraft> open = letters
                .resolutions
                .internal()
                .all(secretary, RecordFilter.of(of.membersOnly.is(false), of.part.is(MeetingPart.PROPOSED)))
                .stream()
                .limit(2)
                .map(row -> new RecordDraft().with(letters.articles.kind().resolution, row.id()))
                .toList();
        if (!open.isEmpty()) {
            ResolutionArticleKind kind = letters.articles.kind();
            letters.articles
                    .internal()
                    .create(
                            secretary,
                            new RecordDraft()
                                    .with(kind.unit, people.unit("PLAN"))
                                    .with(kind.title, "บทเรียนจากมติเรื่องแผนปฏิบัติการและอาคารเรียน")
                                    .with(
                                            kind.body,
                                            "เสนอวาระพร้อมตัวเลขและผู้รับผิดชอบ มติจะติดตามได้ และรายงานผลทันการประชุมครั้งต่อไป")
                                    .with(kind.resolutions, open));
        }
    }

    private void held(RecordRow committee, LocalDate day, List<String> topics) {
        MeetingKind kind = letters.meetings.kind();
        RecordRow row = letters.meetings
                .internal()
                .create(
                        secretary,
                        new RecordDraft()
                                .with(kind.subject, "การประชุมคณะกรรมการเขตพื้นที่การศึกษา")
                                .with(kind.unit, people.unit("PLAN"))
                                .with(kind.committee, committee.id())
                                .with(kind.begins, at(day))
                                .with(kind.place, "ห้องประชุม ๑")
                                .with(kind.way, MeetingWay.ROOM)
                                .with(kind.recorder, secretary.person())
                                .with(
                                        kind.items,
                                        topics.stream()
                                                .map(topic -> new RecordDraft()
                                                        .with(kind.part, MeetingPart.PROPOSED)
                                                        .with(kind.topic, topic))
                                                .toList()));
        row = letters.meetings.internal().act(secretary, row, kind.call);
        List<RecordDraft> came = new ArrayList<>();
        for (RecordLine line : row.lines(kind.people)) {
            came.add(new RecordDraft()
                    .ofLine(line.id())
                    .with(kind.person, line.get(kind.person).orElse(null))
                    .with(kind.outsider, line.get(kind.outsider))
                    .with(kind.came, line.get(kind.outsider).endsWith("07") ? Attendance.ABSENT : Attendance.CAME));
        }
        row = letters.meetings.internal().act(secretary, row, kind.hold, new RecordDraft().with(kind.people, came), "");
        letters.meetings
                .internal()
                .act(
                        secretary,
                        row,
                        kind.write,
                        new RecordDraft()
                                .with(
                                        kind.items,
                                        row.lines(kind.items).stream()
                                                .map(line -> minutes(kind, line))
                                                .toList()),
                        "");
    }

    private RecordDraft minutes(MeetingKind kind, RecordLine line) {
        RecordDraft draft = new RecordDraft()
                .ofLine(line.id())
                .with(kind.part, line.get(kind.part))
                .with(kind.topic, line.get(kind.topic))
                .with(kind.owner, line.get(kind.owner).orElse(null))
                .with(kind.result, line.get(kind.result));
        return switch (line.get(kind.part)) {
            case MINUTES -> draft.with(kind.resolution, "รับรองโดยไม่มีการแก้ไข");
            case PROPOSED ->
                draft.with(kind.resolution, "เห็นชอบ" + line.get(kind.topic) + " และให้รายงานต่อที่ประชุม")
                        .with(kind.owner, people.person("13").person())
                        .with(kind.due, today.plusDays(20));
            default -> draft;
        };
    }

    /** So many of the resolutions that are open are reported as done; of the others the last tells how far it is. */
    private void done(int many) {
        DirectiveKind kind = letters.directives.kind();
        List<RecordRow> open = letters.instructions.open(secretary).stream()
                .filter(row -> row.get(kind.text).startsWith("เห็นชอบ"))
                .toList();
        Caller owner = people.person("13");
        for (RecordRow one : open.subList(0, Math.min(many, open.size()))) {
            letters.directives
                    .internal()
                    .act(owner, one, kind.finish, new RecordDraft().with(kind.answer, "ดำเนินการเสร็จแล้ว"), "");
        }
        letters.directives
                .internal()
                .act(
                        owner,
                        open.getLast(),
                        kind.note,
                        new RecordDraft().with(kind.answer, "อยู่ระหว่างสำรวจข้อมูล"),
                        "");
    }

    private void calendar(RecordRow committee) {
        MeetingPlanKind kind = letters.plans.kind();
        int year = today.getYear() + 1;
        List<RecordDraft> days = Map.of(1, 20, 4, 21, 7, 21, 10, 20).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(day -> new RecordDraft()
                        .with(kind.begins, at(LocalDate.of(year, day.getKey(), day.getValue())))
                        .with(kind.place, "ห้องประชุม ๑"))
                .toList();
        RecordRow plan = letters.plans
                .internal()
                .create(
                        secretary,
                        new RecordDraft()
                                .with(
                                        kind.title,
                                        "ปฏิทินการประชุมคณะกรรมการเขตพื้นที่การศึกษา ปี " + ThaiDate.year(year))
                                .with(kind.committee, committee.id())
                                .with(kind.unit, people.unit("PLAN"))
                                .with(kind.year, ThaiDate.year(year))
                                .with(kind.days, days));
        letters.plans.internal().act(secretary, plan, kind.announce);
    }

    private static Instant at(LocalDate day) {
        return day.atTime(LocalTime.of(9, 30)).atZone(OfficeTime.ZONE).toInstant();
    }
}
