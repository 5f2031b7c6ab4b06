package org.khet.documents.internal.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.khet.documents.internal.LetterTopics;
import org.khet.documents.internal.meeting.AgendaItemKind;
import org.khet.documents.internal.meeting.Attendance;
import org.khet.documents.internal.meeting.MeetingKind;
import org.khet.documents.internal.meeting.MeetingPart;
import org.khet.documents.internal.meeting.MeetingWay;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.time.OfficeTime;

/** Meetings of a group: one held with certified minutes, one called, one planned with proposals on its agenda. Source: core CORE-119. */
final class DemoMeetings {
    private final RecordService<MeetingKind> meetings;
    private final RecordService<AgendaItemKind> items;
    private final DemoMemos.People people;
    private final LocalDate today;

    DemoMeetings(LetterTopics letters, DemoMemos.People people, LocalDate today) {
        this.meetings = letters.meetings;
        this.items = letters.agenda.items();
        this.people = people;
        this.today = today;
    }

    void load() {
        held();
        coming();
        planned();
    }

    private void held() {
        MeetingKind kind = meetings.kind();
        Caller recorder = people.person("13");
        RecordRow row = made(
                recorder,
                "ประชุมกลุ่มส่งเสริมการศึกษาทางไกล เทคโนโลยีสารสนเทศและการสื่อสาร",
                today.minusDays(12),
                "ICT",
                "12");
        row = meetings.internal().act(recorder, row, kind.call);
        RecordDraft came = new RecordDraft().with(kind.people, List.of(person("12"), person("13"), person("22")));
        row = meetings.internal().act(recorder, row, kind.hold, came, "");
        RecordDraft minutes = new RecordDraft()
                .with(
                        kind.items,
                        List.of(
                                item(MeetingPart.TOLD, "นโยบายการใช้เทคโนโลยีของสำนักงาน", "รับทราบ"),
                                item(MeetingPart.MINUTES, "รับรองรายงานการประชุมครั้งก่อน", "รับรอง"),
                                item(
                                                MeetingPart.PROPOSED,
                                                "โรงเรียนที่อินเทอร์เน็ตช้ากว่าเกณฑ์",
                                                "ให้ทดสอบความเร็วซ้ำทุกโรงเรียนแล้วรายงานต่อที่ประชุม")
                                        .with(kind.owner, people.person("22").person())
                                        .with(kind.due, today.plusDays(9))));
        row = meetings.internal().act(recorder, row, kind.write, minutes, "");
        meetings.internal().act(people.person("12"), row, kind.certify);
    }

    private void coming() {
        MeetingKind kind = meetings.kind();
        Caller recorder = people.person("10");
        RecordRow row = made(recorder, "ประชุมติดตามการใช้จ่ายงบประมาณประจำไตรมาส", today.plusDays(4), "PLAN", "08");
        meetings.internal().act(recorder, row, kind.call);
    }

    private void planned() {
        Caller recorder = people.person("13");
        RecordRow row = made(
                recorder, "ประชุมเตรียมการเก็บข้อมูลนักเรียนรายบุคคล ภาคเรียนที่ ๒", today.plusDays(11), "ICT", "12");
        RecordRow proposed =
                proposed("22", "ขอเพิ่มจุดกระจายสัญญาณไร้สายห้องประชุม ๒", "สัญญาณไม่พอเมื่อผู้เข้าประชุมเกิน ๔๐ คน");
        items.internal()
                .act(
                        recorder,
                        proposed,
                        items.kind().schedule,
                        new RecordDraft().with(items.kind().meeting, row.id()),
                        "");
        proposed(
                "13", "ขอความเห็นชอบปฏิทินจัดเก็บข้อมูลนักเรียน", "กำหนดส่งข้อมูลของโรงเรียนก่อนปิดระบบส่วนกลาง ๗ วัน");
    }

    private RecordRow proposed(String person, String subject, String summary) {
        AgendaItemKind kind = items.kind();
        return items.internal()
                .create(
                        people.person(person),
                        new RecordDraft()
                                .with(kind.subject, subject)
                                .with(kind.unit, people.unit("ICT"))
                                .with(kind.summary, summary));
    }

    private RecordRow made(Caller recorder, String subject, LocalDate day, String unit, String chair) {
        MeetingKind kind = meetings.kind();
        return meetings.internal()
                .create(
                        recorder,
                        new RecordDraft()
                                .with(kind.unit, people.unit(unit))
                                .with(kind.subject, subject)
                                .with(kind.begins, at(day, 13))
                                .with(kind.ends, at(day, 15))
                                .with(kind.place, "ห้องประชุม ๑")
                                .with(kind.way, MeetingWay.ROOM)
                                .with(kind.chair, people.person(chair).person())
                                .with(kind.recorder, recorder.person())
                                .with(
                                        kind.items,
                                        List.of(
                                                item(MeetingPart.TOLD, "เรื่องประธานแจ้งให้ทราบ", ""),
                                                item(MeetingPart.FOLLOW, "ผลการดำเนินงานตามมติครั้งก่อน", ""))));
    }

    private static Instant at(LocalDate day, int hour) {
        return day.atTime(LocalTime.of(hour, 30)).atZone(OfficeTime.ZONE).toInstant();
    }

    private RecordDraft item(MeetingPart part, String topic, String resolution) {
        MeetingKind kind = meetings.kind();
        return new RecordDraft().with(kind.part, part).with(kind.topic, topic).with(kind.resolution, resolution);
    }

    private RecordDraft person(String number) {
        MeetingKind kind = meetings.kind();
        return new RecordDraft()
                .with(kind.person, people.person(number).person())
                .with(kind.came, Attendance.CAME);
    }
}
