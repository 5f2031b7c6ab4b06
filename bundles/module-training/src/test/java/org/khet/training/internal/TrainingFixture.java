package org.khet.training.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.khet.portal.api.acting.HalfDay;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.post.Post;
import org.khet.portal.api.post.PostActing;
import org.khet.portal.api.post.PostDecider;
import org.khet.portal.api.post.PostId;
import org.khet.portal.api.post.Posts;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.security.PermissionEntry;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.time.OfficeTime;
import org.khet.portal.records.internal.service.ApprovalGateway;
import org.khet.portal.records.internal.service.DefaultRecordServices;
import org.khet.portal.records.internal.service.OfficeReferences;
import org.khet.portal.records.internal.service.PortalServices;
import org.khet.portal.records.internal.store.WordIndex;
import org.khet.portal.testkit.Clocks;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.SteppingClock;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeCallers;
import org.khet.portal.testkit.fake.FakeCodeLists;
import org.khet.portal.testkit.fake.FakeFiles;
import org.khet.portal.testkit.fake.FakeFiscalYears;
import org.khet.portal.testkit.fake.FakeLetterheads;
import org.khet.portal.testkit.fake.FakeOffices;
import org.khet.portal.testkit.fake.FakePeople;
import org.khet.portal.testkit.fake.FakePosts;
import org.khet.portal.testkit.fake.FakeSchools;
import org.khet.portal.testkit.fake.FakeSecondFactorCheck;
import org.khet.portal.testkit.fake.FakeSecretBoxes;
import org.khet.portal.testkit.fake.FakeSeries;
import org.khet.portal.testkit.fake.FakeSettings;
import org.khet.portal.testkit.fake.FakeSwitches;
import org.khet.portal.testkit.fake.FakeUnits;
import org.khet.portal.testkit.fake.RecordingEvents;
import org.khet.portal.testkit.fake.RecordingPrinter;
import org.khet.portal.testkit.fake.RecordingTrail;
import org.khet.training.internal.course.CourseKind;
import org.khet.training.internal.course.EnrolmentKind;
import org.khet.training.internal.course.SignInSheetKind;
import org.khet.training.internal.paper.CertificatePaper;
import org.khet.training.internal.paper.TrainingPapers;
import org.khet.training.internal.ui.PublicCertificateAddress;

/** All records of the module over a test database on 20 November 2026, with teachers at two schools. */
public final class TrainingFixture {
    /** The group. */
    public static final UnitId TDEV =
            SampleOffices.unit(SampleOffices.KT1, "TDEV").id();
    /** A school. */
    public static final SchoolId S01 = SampleOffices.schoolId(SampleOffices.KT1, 1);
    /** Another one. */
    public static final SchoolId S05 = SampleOffices.schoolId(SampleOffices.KT1, 5);

    public final SteppingClock clock = Clocks.at("2026-11-20T09:00");
    public final RecordingEvents happenings = new RecordingEvents();
    public final FakeSettings settings = new FakeSettings();
    public final RecordingPrinter printer = new RecordingPrinter();
    private final FakePeople people = new FakePeople();
    private final List<Posts.Seat> seats = new ArrayList<>();
    public final TrainingPortal portal;
    public final TrainingRecords records;
    public final TrainingPapers papers;
    public final CertificatePaper certificates;

    public TrainingFixture(TestDatabase database) {
        for (int number = 1; number <= 9; number++) {
            people.with(teacher(number, number <= 5 ? S01 : S05));
        }
        FakeSchools schools = new FakeSchools();
        SampleOffices.schools().forEach(schools::with);
        FakeCodeLists codes = new FakeCodeLists();
        var layer = new PortalServices(
                database.transactions(),
                new FakeSeries(),
                new RecordingTrail(),
                happenings,
                new FakeFiscalYears(),
                new FakeFiles(),
                new FakeSecretBoxes(),
                clock);
        var references = new OfficeReferences(FakeUnits.ofSampleOffices(), people, schools, new FakePosts(), codes);
        var services = new DefaultRecordServices(
                layer,
                references,
                new ApprovalGateway(new FakeSwitches()),
                database.recordTables(),
                new FakeSecondFactorCheck(),
                new WordIndex());
        portal = new TrainingPortal(
                new FakeCallers(), people, schools, new FakeOffices(), settings, codes, clock, new HeldPosts(seats));
        records = new TrainingRecords(services, database.unit(), portal);
        papers = new TrainingPapers(records, portal);
        certificates = new CertificatePaper(
                records,
                printer,
                new FakeLetterheads(new FakeOffices()),
                new PublicCertificateAddress(portal, path -> Optional.empty()));
        database.clear();
    }

    /** Posts of which only holders are asked. */
    private record HeldPosts(List<Posts.Seat> seats) implements Posts {
        @Override
        public Optional<PostDecider> decider(OfficeId office, PostId post, HalfDay when) {
            return Optional.empty();
        }

        @Override
        public Optional<Post> find(OfficeId office, PostId post) {
            return Optional.empty();
        }

        @Override
        public List<PostActing> acting(OfficeId office, LocalDate day) {
            return List.of();
        }

        @Override
        public List<Seat> seats(OfficeId office, LocalDate day) {
            return List.copyOf(seats);
        }
    }

    /** Somebody becomes the director. */
    public void director(PersonId person) {
        people.with(new Person(
                person,
                SampleOffices.KT1,
                "นาง",
                "ครู",
                "02",
                "ผู้อำนวยการสำนักงานเขตพื้นที่การศึกษา",
                null,
                null,
                "",
                "",
                true));
        Post post = new Post(new PostId(1), SampleOffices.KT1, "1", "office-director", "", "", null);
        seats.add(new Posts.Seat(post, person, null));
    }

    /** For whom and when a form is opened. */
    public RecordContext context(TestCaller caller) {
        return new RecordContext(caller, clock.instant(), OfficeTime.day(clock.instant()));
    }

    private static Person teacher(int number, SchoolId school) {
        return new Person(
                teacher(number), SampleOffices.KT1, "นาง", "ครู", "0" + number, "ครู", null, school, "", "", true);
    }

    /** A teacher: 1 to 5 at S01, 6 to 9 at S05. */
    public static PersonId teacher(int number) {
        return new PersonId(1900 + number);
    }

    /** A teacher in person, as school staff. */
    public static TestCaller asTeacher(int number) {
        SchoolId school = number <= 5 ? S01 : S05;
        return TestCaller.of(SampleOffices.KT1, 13)
                .as(teacher(number), "นางครู 0" + number)
                .inSchool(
                        school,
                        TrainingPermissions.VIEW,
                        TrainingPermissions.APPLY,
                        TrainingPermissions.HISTORY_VIEW,
                        TrainingPermissions.STUDY_VIEW);
    }

    /** The head of a school. */
    public static TestCaller head(SchoolId school) {
        return TestCaller.of(SampleOffices.KT1, 7)
                .inSchool(
                        school,
                        TrainingPermissions.VIEW,
                        TrainingPermissions.APPLY,
                        TrainingPermissions.NOMINATE,
                        TrainingPermissions.HISTORY_VIEW,
                        TrainingPermissions.HISTORY_KEEP,
                        TrainingPermissions.NEED_WRITE);
    }

    /** Who keeps the work of the group, with every permission. */
    public static TestCaller officer() {
        return TestCaller.of(SampleOffices.KT1, 18).with(all());
    }

    /** Every permission. */
    public static Permission[] all() {
        return TrainingPermissions.entries().stream()
                .map(PermissionEntry::permission)
                .toArray(Permission[]::new);
    }

    /** A course of five sessions of three hours on five days from today on, with so many seats. */
    public RecordDraft draft(int seats) {
        CourseKind kind = records.courses.kind();
        List<RecordDraft> sessions = Stream.iterate(0, day -> day + 1)
                .limit(5)
                .map(day -> new RecordDraft()
                        .with(
                                kind.begins,
                                LocalDate.of(2026, 11, 23)
                                        .plusDays(day)
                                        .atTime(LocalTime.of(9, 0))
                                        .atZone(OfficeTime.ZONE)
                                        .toInstant())
                        .with(kind.sessionHours, new BigDecimal("3"))
                        .with(kind.topic, "หัวข้อที่ " + (day + 1)))
                .toList();
        return new RecordDraft()
                .with(kind.title, "การจัดการเรียนรู้เชิงรุก")
                .with(kind.sort, "CAPACITY")
                .with(kind.objective, "ครูออกแบบการเรียนรู้เชิงรุกได้")
                .with(kind.unit, TDEV)
                .with(kind.responsible, SampleOffices.personId(SampleOffices.KT1, 18))
                .with(kind.place, "ห้องประชุม 1")
                .with(kind.seats, seats)
                .with(kind.applyUntil, LocalDate.of(2026, 11, 22))
                .with(kind.signer, "นายเจ้าหน้าที่ 01")
                .with(kind.signerPost, "ผู้อำนวยการสำนักงานเขตพื้นที่การศึกษา")
                .with(kind.sessions, sessions)
                .with(
                        kind.costs,
                        List.of(new RecordDraft()
                                .with(kind.item, "ค่าวิทยากร")
                                .with(kind.planned, new BigDecimal("9000"))));
    }

    /** An announced course. */
    public RecordRow announced(int seats) {
        RecordRow made = records.courses.create(officer(), draft(seats));
        return records.courses.act(officer(), made, records.courses.kind().announce);
    }

    /** Somebody is entered for a course. */
    public RecordRow enter(TestCaller by, RecordRow course, PersonId person) {
        EnrolmentKind kind = records.enrolments.kind();
        return records.enrolments.create(
                by, new RecordDraft().with(kind.course, course.id()).with(kind.person, person));
    }

    /** Sheets of a course with their lines, the first session first. */
    public List<RecordRow> sheets(RecordRow course) {
        SignInSheetKind kind = records.sheets.kind();
        return records.sheets.all(officer(), RecordFilter.of(kind.course.is(course.id()))).stream()
                .map(row -> records.sheets.open(officer(), row.id()))
                .toList();
    }

    /** Signs those in whose enrolments are named, and counts the hours. */
    public RecordRow counted(RecordRow sheet, List<Long> present) {
        SignInSheetKind kind = records.sheets.kind();
        List<RecordDraft> lines = sheet.lines(kind.people).stream()
                .map((RecordLine line) -> new RecordDraft()
                        .ofLine(line.id())
                        .with(kind.present, present.contains(line.get(kind.enrolment))))
                .toList();
        RecordRow signed =
                records.sheets.act(officer(), sheet, kind.sign, new RecordDraft().with(kind.people, lines), "");
        return records.sheets.act(officer(), signed, kind.count);
    }

    /** A record of a course as it stands now. */
    public RecordRow now(RecordRow row) {
        return row.kind() instanceof CourseKind
                ? records.courses.open(officer(), row.id())
                : records.enrolments.open(officer(), row.id());
    }
}
