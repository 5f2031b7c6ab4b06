package org.khet.documents.internal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.khet.documents.internal.diary.DiaryRecords;
import org.khet.documents.internal.disposal.DisposalSource;
import org.khet.documents.internal.disposal.Disposals;
import org.khet.documents.internal.job.AnsweredForms;
import org.khet.documents.internal.letter.SenderSort;
import org.khet.documents.internal.meeting.ResolutionSender;
import org.khet.documents.internal.memo.MemoKind;
import org.khet.documents.internal.outgoing.LetterOutKind;
import org.khet.documents.internal.paper.PaperFlow;
import org.khet.documents.internal.paper.PaperPermissions;
import org.khet.documents.internal.register.BookYear;
import org.khet.documents.internal.register.DigitSort;
import org.khet.documents.internal.register.NumberTaken;
import org.khet.documents.internal.register.RegisterPermissions;
import org.khet.documents.internal.register.RegisterRecords;
import org.khet.documents.internal.register.RegisterSort;
import org.khet.documents.internal.setting.DocumentsServices;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRegistrar;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.security.PermissionEntry;
import org.khet.portal.api.series.Series;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.testkit.Clocks;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.fake.FakeCallers;
import org.khet.portal.testkit.fake.FakeOffices;
import org.khet.portal.testkit.fake.FakePeople;
import org.khet.portal.testkit.fake.FakeSchoolForms;
import org.khet.portal.testkit.fake.FakeSchools;
import org.khet.portal.testkit.fake.FakeSeries;
import org.khet.portal.testkit.fake.FakeSettings;
import org.khet.portal.testkit.fake.FakeWorkingDays;
import org.khet.portal.testkit.record.RecordFixture;

/** The registers of a sample office on Friday, 20 November 2026: short words for what the stories need. */
public final class DocumentsOffice {
    public static final OfficeId KT1 = SampleOffices.KT1;
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    public final FakeSettings settings = new FakeSettings();
    public final FakeCallers callers = new FakeCallers();
    public final FakeWorkingDays workingDays = new FakeWorkingDays();
    public final FakePeople people = new FakePeople();
    public final FakeSchoolForms forms = new FakeSchoolForms();
    public final DocumentsServices services;
    public final RecordFixture fixture;
    public final RecordRegistrar registrar;
    public final RegisterRecords registers;
    public final LetterTopics letters;
    public final ResolutionSender resolutions;
    public final RecordService<MemoKind> memos;
    public final Disposals disposals;
    private final List<RecordService<?>> kept = new ArrayList<>();

    public DocumentsOffice(RecordFixture fixture) {
        this(fixture, new FakeSeries());
    }

    public DocumentsOffice(RecordFixture fixture, Series series) {
        this.fixture = fixture;
        FakeSchools schools = new FakeSchools();
        SampleOffices.schools().forEach(schools::with);
        SampleOffices.people().forEach(people::with);
        services = new DocumentsServices(
                settings,
                workingDays,
                series,
                fixture.units(),
                schools,
                people,
                callers,
                forms,
                fixture.codes(),
                Clocks.at("2026-11-20T09:30"));
        registrar = new RecordRegistrar() {
            @Override
            public <K extends RecordKind> RecordService<K> register(K kind) {
                RecordService<K> service = fixture.of(kind);
                kept.add(service);
                return service;
            }
        };
        registers = new RegisterRecords(registrar, fixture.database().unit(), services, new FakeOffices());
        resolutions = new ResolutionSender(fixture.database().transactions());
        letters = new LetterTopics(
                registrar,
                registrar::<LetterOutKind>register,
                PaperFlow.NONE,
                new DiaryRecords(registrar, fixture.database().unit()),
                fixture.database().unit(),
                services,
                registers,
                resolutions);
        letters.minutes.bookings().know(fixture.services());
        memos = registrar.register(new MemoKind(PaperFlow.NONE));
        disposals = new Disposals(
                registrar,
                List.of(
                        DisposalSource.of(letters.incoming.letters, fixture.files()),
                        DisposalSource.of(letters.outgoing.letters, fixture.files()),
                        DisposalSource.of(memos, fixture.files())),
                letters.committees,
                services);
    }

    /** All services, in the order in which they are kept. */
    public List<RecordService<?>> services() {
        return List.copyOf(kept);
    }

    public static UnitId unit(String code) {
        return SampleOffices.unit(KT1, code).id();
    }

    public static TestCaller admin() {
        return TestCaller.of(KT1, 4)
                .with(
                        RegisterPermissions.VIEW,
                        RegisterPermissions.CONFIGURE,
                        RegisterPermissions.NUMBER_VIEW,
                        RegisterPermissions.NUMBER_RESERVE,
                        RegisterPermissions.NUMBER);
    }

    public RecordDraft registerDraft(String code, RegisterSort sort, String pattern) {
        var kind = registers.registers.kind();
        return new RecordDraft()
                .with(kind.code, code)
                .with(kind.name, "ทะเบียน " + code)
                .with(kind.sort, sort)
                .with(kind.pattern, pattern)
                .with(kind.digits, DigitSort.ARABIC)
                .with(kind.yearKind, BookYear.CALENDAR)
                .with(kind.takenAt, NumberTaken.SIGNING)
                .with(kind.reservable, true)
                .with(kind.secret, false)
                .with(kind.checkFirst, false)
                .with(kind.from, LocalDate.of(2026, 1, 1));
    }

    public RecordRow register(String code, RegisterSort sort, String pattern) {
        return registers.registers.create(admin(), registerDraft(code, sort, pattern));
    }

    /** Who came to a meeting is noted on its day; then it is the day of the story again. */
    public RecordRow hold(Caller by, RecordRow meeting, RecordDraft came) {
        var kind = letters.meetings.kind();
        Duration until = Duration.between(fixture.clock().instant(), meeting.get(kind.begins));
        fixture.clock().pass(until);
        RecordRow held = letters.meetings.act(by, meeting, kind.hold, came, "");
        fixture.clock().pass(until.negated());
        return held;
    }

    /** The registers that letters need. */
    public void books() {
        register("รับ", RegisterSort.INCOMING, "{n}");
        register("กลุ่ม", RegisterSort.UNIT_BOOK, "{unit} {n}/{yyyy}");
        register("ส่ง", RegisterSort.OUTGOING, "{office}/{n}");
        register("ว", RegisterSort.CIRCULAR, "{office}/ว {n}");
    }

    /** A letter of another agency as it is typed. */
    public RecordDraft letterDraft(String subject) {
        var kind = letters.incoming.letters.kind();
        return new RecordDraft()
                .with(kind.receivedAt, Instant.parse("2026-11-20T02:00:00Z"))
                .with(kind.senderSort, SenderSort.AGENCY)
                .with(kind.sender, "สำนักงานคณะกรรมการการศึกษาขั้นพื้นฐาน")
                .with(kind.letterNo, "ศธ 04001/ว 123")
                .with(kind.letterOn, LocalDate.of(2026, 11, 18))
                .with(kind.addressed, "ผู้อำนวยการ")
                .with(kind.subject, subject)
                .with(kind.urgency, "URGENT")
                .with(kind.secrecy, "NONE")
                .with(kind.channel, "PAPER")
                .with(kind.retention, "10Y");
    }

    /** A registered letter. */
    public RecordRow letter(String subject) {
        return letters.incoming.letters.create(clerk(), letterDraft(subject));
    }

    /** The central clerk. */
    public static TestCaller clerk() {
        return everything(5);
    }

    /** A letter that goes out, signed and with its number, not sent yet. */
    public RecordRow issued(RecordDraft draft) {
        RecordService<LetterOutKind> out = letters.outgoing.letters;
        LetterOutKind kind = out.kind();
        RecordRow row = out.create(clerk(), draft);
        for (Action action : List.of(kind.submit, kind.sign, kind.giveNumber, kind.issue)) {
            RecordDraft asked = action.equals(kind.giveNumber)
                    ? new RecordDraft().with(kind.number, "ศธ 04999/ว 12")
                    : new RecordDraft();
            row = out.internal().act(clerk(), row, action, asked, "");
        }
        return row;
    }

    /** Hears of forms that schools sent. */
    public AnsweredForms answeredForms() {
        return AnsweredForms.of(letters.outgoing.sender, services);
    }

    /** Somebody with every right about letters. */
    public static TestCaller everything(int person) {
        return TestCaller.of(KT1, person)
                .with(Stream.concat(LetterTopics.permissions().stream(), PaperPermissions.entries().stream())
                        .map(PermissionEntry::permission)
                        .toArray(Permission[]::new));
    }

    /** A record as it stands now. */
    public <K extends RecordKind> RecordRow now(RecordService<K> service, RecordRow row) {
        return service.find(KT1, row.id()).orElseThrow();
    }

    /** Somebody does something, with what its dialog asks for: fields and lines with their values. */
    public <K extends RecordKind> RecordRow act(
            RecordService<K> service, Caller caller, RecordRow row, Action action, Object... asked) {
        RecordDraft draft = new RecordDraft();
        for (int i = 0; i < asked.length; i += 2) {
            if (asked[i] instanceof Lines lines) {
                List<RecordDraft> all = new ArrayList<>();
                ((List<?>) asked[i + 1]).forEach(one -> all.add((RecordDraft) one));
                draft.with(lines, all);
            } else {
                draft.with((Field<?>) asked[i], asked[i + 1]);
            }
        }
        return service.act(caller, now(service, row), action, draft, "เหตุผลของเรื่อง");
    }

    /** Gives a letter to units. */
    public RecordRow route(RecordRow letter, String... units) {
        var kind = letters.incoming.letters.kind();
        RecordRow stands = now(letters.incoming.letters, letter);
        RecordDraft draft = new RecordDraft()
                .with(kind.readers, RecordDraft.of(stands).lines(kind.readers))
                .with(
                        kind.units,
                        Stream.of(units)
                                .map(code -> new RecordDraft().with(kind.unit, unit(code)))
                                .toList());
        return letters.incoming.letters.act(clerk(), stands, kind.route, draft, "");
    }

    /** The entry of a letter in the book of a unit. */
    public RecordRow entry(RecordRow letter, String unit) {
        var kind = letters.incoming.entries.kind();
        return letters.incoming
                .entries
                .internal()
                .all(clerk(), RecordFilter.of(kind.letter.is(letter.id()), kind.unit.is(unit(unit))))
                .getLast();
    }
}
