package org.khet.documents.internal.meeting;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khet.documents.internal.register.RegisterSeries;
import org.khet.documents.internal.setting.PaperFiles;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.series.RegisterNumber;
import org.khet.portal.api.structure.UnitId;

/** What a meeting is about, who is invited and what was resolved, before its states. Source: core CORE-119, B-08. */
public abstract class MeetingFields extends RecordKind {
    public final Field<Optional<RegisterNumber>> number =
            numbered("number", RegisterSeries.BY_REGISTER).optional();
    public final Field<UnitId> unit = unit("unit").filtered();
    public final Field<Optional<Long>> committee =
            record("committee", "documents.committee").filtered().optional();
    public final Field<String> subject = text("title", 200).searched().wide();
    public final Field<Instant> begins = instant("begins_at").sorted();
    public final Field<Optional<Instant>> ends =
            instant("ends_at").notBefore(begins).optional();
    public final Field<String> place = text("place", 200).searched();
    public final Field<MeetingWay> way = choice("way", MeetingWay.class).initially(MeetingWay.ROOM);
    public final Field<Optional<PersonId>> chair = person("chair").optional();
    public final Field<PersonId> recorder =
            person("recorder").initially(now -> now.caller().person());
    public final Field<Optional<PersonId>> checker = person("checker").optional();
    public final Field<Boolean> membersOnly =
            yesNo("members_only").formula(row -> rules().bodies().isClosed(this, row));
    public final Field<Optional<LocalDate>> closes = day("closes_on")
            .optional()
            .formula(row -> rules().bodies().closes(this, row).orElse(null));
    public final Field<Optional<Long>> certifiedIn =
            record("certified_in", "documents.meeting").optional().byCode();
    public final Field<Optional<Integer>> needed =
            whole("needed", 0, 1000).optional().byCode();
    public final Field<Optional<Integer>> present =
            whole("present", 0, 1000).optional().byCode();
    public final Field<Optional<Boolean>> quorate = yesNo("quorate").optional().byCode();
    /** Fee of a member, and that of the chair, as the committee paid them when the meeting was held. */
    public final Field<Optional<BigDecimal>> fee = baht("fee").optional().byCode();

    public final Field<Optional<BigDecimal>> chairFee =
            baht("chair_fee").optional().byCode();
    public final Field<Optional<List<FileId>>> papers =
            files("papers", PaperFiles.LETTER, PaperFiles.MOST).optional();
    public final Field<Optional<List<FileId>>> minutes =
            file("minutes", PaperFiles.SCAN).optional();
    public final Field<Optional<RecordLink>> booking =
            link("booking").optional().byCode();
    /** What is booked beside it: a conference and a car beside the room. */
    public final Lines bookings = lines("bookings", "doc_meeting_booking", 0, 9).byCode();

    public final Field<RecordLink> booked = bookings.link("booked");
    public final Field<Optional<RecordLink>> invitation =
            link("invitation").optional().byCode();
    public final Field<Optional<LocalDate>> reminded =
            day("reminded_on").optional().byCode();
    public final Lines items = lines("items", "doc_meeting_item", 0, 60);
    public final Field<MeetingPart> part = items.choice("part", MeetingPart.class);
    public final Field<String> topic = items.text("topic", 300);
    public final Field<String> resolution = items.text("resolution", 1000).orEmpty();
    public final Field<Optional<PersonId>> owner = items.person("owner").optional();
    public final Field<Optional<UnitId>> ownerUnit = items.unit("owner_unit").optional();
    public final Field<Optional<SchoolId>> ownerSchool =
            items.school("owner_school").optional();
    public final Field<Optional<LocalDate>> due = items.day("due").optional();
    public final Field<String> result = items.text("result", 1000).orEmpty();
    public final Field<Optional<AgendaOutcome>> decision =
            items.choice("decision", AgendaOutcome.class).optional();
    public final Field<Optional<Long>> item =
            items.record("item", "documents.agenda-item").optional().byCode();
    public final Field<Optional<Long>> follows =
            items.record("follows", "documents.directive").optional().byCode();
    public final Field<Optional<Long>> minutesOf =
            items.record("minutes_of", "documents.meeting").optional().byCode();
    public final Lines conflicts = lines("conflicts", "doc_meeting_conflict", 0, 60);
    public final Field<MeetingPart> conflictPart = conflicts.choice("part", MeetingPart.class);
    public final Field<Integer> conflictNo = conflicts.whole("item_no", 1, 60);
    public final Field<Optional<PersonId>> conflictPerson =
            conflicts.person("person").optional();
    public final Field<String> conflictOutsider =
            conflicts.text("outsider", 200).orEmpty();
    public final Field<String> conflictCause = conflicts.text("cause", 300);
    public final Lines readers = lines("readers", "doc_meeting_reader", 0, 400).byCode();
    public final Field<PersonId> reader = readers.person("person");
    public final Lines people = lines("people", "doc_meeting_person", 0, 300);
    public final Field<Optional<PersonId>> person = people.person("person").optional();
    public final Field<String> outsider = people.text("outsider", 200).orEmpty();
    public final Field<Attendance> came = people.choice("came", Attendance.class);
    /** Whether the person was told of the invitation; a meeting that is called tells who is added. */
    public final Field<Optional<Boolean>> told = people.yesNo("told").optional().byCode();
    /** For which member somebody came: who works here, or by name who is from outside. */
    public final Field<Optional<PersonId>> forPerson =
            people.person("for_person").optional();

    public final Field<String> forOutsider = people.text("for_outsider", 200).orEmpty();

    MeetingFields() {
        super("documents", "meeting", "doc_meeting");
    }

    /** Numbers, quorum and what was resolved. */
    abstract MeetingRules rules();
}
