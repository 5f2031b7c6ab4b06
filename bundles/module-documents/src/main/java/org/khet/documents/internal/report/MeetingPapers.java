package org.khet.documents.internal.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.khet.documents.internal.LetterTopics;
import org.khet.documents.internal.meeting.Attendance;
import org.khet.documents.internal.meeting.MeetingBookings;
import org.khet.documents.internal.meeting.MeetingKind;
import org.khet.documents.internal.meeting.MeetingLetters;
import org.khet.documents.internal.meeting.MeetingPart;
import org.khet.documents.internal.meeting.MeetingPlanKind;
import org.khet.documents.internal.meeting.Quorum;
import org.khet.documents.internal.setting.DocumentsServices;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.print.Paper;
import org.khet.portal.api.print.ReportPaper;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.school.School;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.series.RegisterNumber;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.api.text.ThaiDate;

/** The agenda (ระเบียบวาระการประชุม) and the minutes (รายงานการประชุม) of a meeting in the official form. Source: core D-07, CORE-119. */
public final class MeetingPapers {
    private final LetterTopics letters;
    private final RecordService<MeetingKind> meetings;
    private final DocumentsServices services;
    private final LetterPrinting printing;

    /** Over the meetings of all offices. */
    public MeetingPapers(LetterTopics letters, DocumentsServices services, LetterPrinting printing) {
        this.letters = letters;
        this.meetings = letters.meetings;
        this.services = services;
        this.printing = printing;
    }

    /** Lists of fees. */
    public FeeList fees() {
        return new FeeList(letters, services, printing);
    }

    /** Letters that invite to meetings. */
    public MeetingLetters letters() {
        return new MeetingLetters(letters);
    }

    /** What meetings book. */
    public MeetingBookings bookings() {
        return letters.minutes.bookings();
    }

    /** Writes the agenda. The caller sees the meeting. */
    public void agenda(Caller caller, long meeting, OutputStream out) throws IOException {
        RecordRow row = meetings.open(caller, meeting);
        print(caller, "agenda", model(row), out);
    }

    /** Whether minutes can be printed: the meeting was held. */
    public boolean hasMinutes(RecordRow row) {
        MeetingKind kind = meetings.kind();
        return List.of(kind.held, kind.written, kind.returned, kind.certified).contains(row.state());
    }

    /**
     * Writes the minutes; until they are certified they are a draft.
     *
     * @throws Rejected if the meeting was not held yet
     */
    public void minutes(Caller caller, long meeting, OutputStream out) throws IOException {
        MeetingKind kind = meetings.kind();
        RecordRow row = meetings.open(caller, meeting);
        if (!hasMinutes(row)) {
            throw Rejected.of("", "documents.error.meeting.not-held");
        }
        Map<String, Object> model = model(row);
        model.put("came", people(row, Attendance.CAME, Attendance.FOR));
        model.put("absent", people(row, Attendance.ABSENT));
        model.put("guests", people(row, Attendance.GUEST));
        model.put("draft", row.state().equals(kind.certified) ? "" : "ร่าง");
        model.put("certified", certified(row));
        model.put(
                "quorum",
                row.get(kind.needed)
                        .map(least -> "กรรมการมาประชุม " + row.get(kind.present).orElse(0) + " คน องค์ประชุม " + least
                                + " คน"
                                + (row.get(kind.quorate).orElse(true) ? "" : " ไม่ครบองค์ประชุม จึงไม่มีมติ"))
                        .orElse(""));
        print(caller, "minutes", model, out);
    }

    /** By which meeting the minutes were certified. */
    private String certified(RecordRow row) {
        MeetingKind kind = meetings.kind();
        return row.get(kind.certifiedIn)
                .flatMap(id -> meetings.find(row.head().office(), id))
                .map(next -> "รับรองในการประชุมครั้งที่ "
                        + next.get(kind.number).map(RegisterNumber::text).orElse("") + " เมื่อวันที่ "
                        + ThaiDate.longDate(ThaiDate.day(next.get(kind.begins))))
                .orElse("");
    }

    /** Writes the calendar of a committee's meetings in a year. Source: SEC-02. */
    public void calendar(Caller caller, long plan, OutputStream out) throws IOException {
        MeetingPlanKind kind = letters.plans.kind();
        RecordRow row = letters.plans.open(caller, plan);
        List<List<String>> lines = new ArrayList<>();
        row.lines(kind.days).stream()
                .sorted(Comparator.comparing((RecordLine line) -> line.get(kind.begins)))
                .forEach(line -> lines.add(List.of(
                        String.valueOf(lines.size() + 1),
                        ThaiDate.longDate(ThaiDate.day(line.get(kind.begins))),
                        ThaiDate.time(line.get(kind.begins)),
                        line.get(kind.place),
                        line.get(kind.topic))));
        ReportPaper paper = new ReportPaper("documents-meeting-plan");
        paper.page(row.get(kind.title))
                .table("กำหนดการประชุม", List.of("ครั้งที่", "วันที่", "เวลา", "สถานที่", "เรื่อง"), lines);
        printing.print(caller, paper, Paper.portrait().in(Paper.Digits.THAI), out);
    }

    private void print(Caller caller, String template, Map<String, Object> model, OutputStream out) throws IOException {
        printing.print(caller, template, model, Paper.portrait().in(Paper.Digits.THAI), out);
    }

    private Map<String, Object> model(RecordRow row) {
        MeetingKind kind = meetings.kind();
        OfficeId office = row.head().office();
        Map<String, Object> model = new HashMap<>();
        model.put("number", row.get(kind.number).map(RegisterNumber::text).orElse(""));
        model.put("subject", row.get(kind.subject));
        model.put(
                "unit",
                services.units()
                        .find(office, row.get(kind.unit))
                        .map(Unit::name)
                        .orElse(""));
        model.put("day", ThaiDate.longDate(ThaiDate.day(row.get(kind.begins))));
        model.put("begins", ThaiDate.time(row.get(kind.begins)));
        model.put("ends", row.get(kind.ends).map(ThaiDate::time).orElse(""));
        model.put("place", row.get(kind.place));
        model.put("chair", row.get(kind.chair).map(one -> name(office, one)).orElse(""));
        model.put("recorder", name(office, row.get(kind.recorder)));
        model.put("checker", row.get(kind.checker).map(one -> name(office, one)).orElse(""));
        model.put("parts", parts(row));
        return model;
    }

    private String name(OfficeId office, PersonId person) {
        return services.people().find(office, person).map(Person::fullName).orElse("");
    }

    /** All six parts in the order of the form; one without items says so. */
    private List<Map<String, Object>> parts(RecordRow row) {
        MeetingKind kind = meetings.kind();
        List<Map<String, Object>> parts = new ArrayList<>();
        for (MeetingPart part : MeetingPart.values()) {
            int no = parts.size() + 1;
            List<Map<String, Object>> items = new ArrayList<>();
            for (RecordLine line : row.lines(kind.items)) {
                if (line.get(kind.part) == part) {
                    items.add(Map.of(
                            "no", no + "." + (items.size() + 1),
                            "topic", line.get(kind.topic) + (part == MeetingPart.FOLLOW ? duty(row, line) : ""),
                            "result", line.get(kind.result),
                            "conflict", conflicts(row, line),
                            "resolution",
                                    line.get(kind.resolution)
                                            + (line.get(kind.resolution).isEmpty() ? "" : duty(row, line))));
                }
            }
            parts.add(Map.of(
                    "part", "ระเบียบวาระที่ " + no + " " + words(part), "items", items, "empty", items.isEmpty()));
        }
        return parts;
    }

    /** Who left the meeting for an item, and why; empty for nobody. Source: other-groups S-04. */
    private String conflicts(RecordRow row, RecordLine line) {
        MeetingKind kind = meetings.kind();
        return Quorum.conflicts(kind, row, line).stream()
                .map(one -> one.get(kind.conflictPerson)
                                .map(person -> name(row.head().office(), person))
                                .orElse(one.get(kind.conflictOutsider))
                        + " ไม่อยู่ในที่ประชุมในวาระนี้ เพราะ" + one.get(kind.conflictCause))
                .collect(Collectors.joining("; "));
    }

    /** The person, the group or the school that carries out a resolution. */
    private Optional<String> owner(RecordRow row, RecordLine line) {
        MeetingKind kind = meetings.kind();
        OfficeId office = row.head().office();
        return line.get(kind.owner)
                .map(one -> name(office, one))
                .or(() -> line.get(kind.ownerUnit)
                        .flatMap(unit -> services.units().find(office, unit))
                        .map(Unit::name))
                .or(() -> line.get(kind.ownerSchool)
                        .flatMap(school -> services.schools().find(office, school))
                        .map(School::name));
    }

    /** Who is responsible and until when; empty where nobody is. */
    private String duty(RecordRow row, RecordLine line) {
        MeetingKind kind = meetings.kind();
        return owner(row, line)
                .map(one -> " (ผู้รับผิดชอบ " + one
                        + line.get(kind.due)
                                .map(day -> " ภายในวันที่ " + ThaiDate.longDate(day))
                                .orElse("")
                        + ")")
                .orElse("");
    }

    private static String words(MeetingPart part) {
        return switch (part) {
            case TOLD -> "เรื่องที่ประธานแจ้งให้ที่ประชุมทราบ";
            case MINUTES -> "เรื่องรับรองรายงานการประชุม";
            case FOLLOW -> "เรื่องสืบเนื่อง";
            case INFORMED -> "เรื่องเสนอให้ที่ประชุมทราบ";
            case PROPOSED -> "เรื่องเสนอให้ที่ประชุมพิจารณา";
            case OTHER -> "เรื่องอื่น ๆ";
        };
    }

    private List<Map<String, String>> people(RecordRow row, Attendance... came) {
        MeetingKind kind = meetings.kind();
        OfficeId office = row.head().office();
        List<Map<String, String>> people = new ArrayList<>();
        for (RecordLine line : row.lines(kind.people)) {
            if (List.of(came).contains(line.get(kind.came))) {
                Optional<Person> person =
                        line.get(kind.person).flatMap(one -> services.people().find(office, one));
                people.add(Map.of(
                        "no", String.valueOf(people.size() + 1),
                        "name", person.map(Person::fullName).orElse(line.get(kind.outsider)),
                        "position", person.map(Person::position).orElse(""),
                        "as", line.get(kind.came) == Attendance.FOR ? "แทน " + standsFor(row, line) : ""));
            }
        }
        return people;
    }

    private String standsFor(RecordRow row, RecordLine line) {
        MeetingKind kind = meetings.kind();
        return line.get(kind.forPerson)
                .flatMap(id -> services.people().find(row.head().office(), id))
                .map(Person::fullName)
                .orElse(line.get(kind.forOutsider));
    }
}
