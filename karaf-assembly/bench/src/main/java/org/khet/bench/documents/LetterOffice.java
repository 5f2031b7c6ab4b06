package org.khet.bench.documents;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.khet.bench.data.BenchDatabase;
import org.khet.documents.internal.LetterTopics;
import org.khet.documents.internal.diary.DiaryRecords;
import org.khet.documents.internal.letter.SenderSort;
import org.khet.documents.internal.meeting.ResolutionSender;
import org.khet.documents.internal.outgoing.LetterOutKind;
import org.khet.documents.internal.paper.PaperFlow;
import org.khet.documents.internal.paper.PaperPermissions;
import org.khet.documents.internal.register.BookYear;
import org.khet.documents.internal.register.DigitSort;
import org.khet.documents.internal.register.NumberTaken;
import org.khet.documents.internal.register.RegisterRecords;
import org.khet.documents.internal.register.RegisterSort;
import org.khet.documents.internal.setting.DocumentsServices;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRegistrar;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.school.Schools;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.security.PermissionEntry;
import org.khet.portal.core.internal.audit.RequestOrigin;
import org.khet.portal.core.internal.audit.StoredTrail;
import org.khet.portal.core.internal.audit.UnsealedOffices;
import org.khet.portal.core.internal.event.DeferredDeliveryRepository;
import org.khet.portal.core.internal.event.EventDispatcher;
import org.khet.portal.core.internal.event.EventRepository;
import org.khet.portal.core.internal.event.ListenerOffsets;
import org.khet.portal.core.internal.series.StoredSeries;
import org.khet.portal.core.internal.settings.StoredSettings;
import org.khet.portal.persistence.internal.record.DynamicRecordTables;
import org.khet.portal.records.internal.service.ApprovalGateway;
import org.khet.portal.records.internal.service.DefaultRecordServices;
import org.khet.portal.records.internal.service.OfficeReferences;
import org.khet.portal.records.internal.service.PortalServices;
import org.khet.portal.records.internal.store.WordIndex;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.fake.FakeCallers;
import org.khet.portal.testkit.fake.FakeCodeLists;
import org.khet.portal.testkit.fake.FakeFiles;
import org.khet.portal.testkit.fake.FakeFiscalYears;
import org.khet.portal.testkit.fake.FakeOffices;
import org.khet.portal.testkit.fake.FakePeople;
import org.khet.portal.testkit.fake.FakePosts;
import org.khet.portal.testkit.fake.FakeSchoolForms;
import org.khet.portal.testkit.fake.FakeSecondFactorCheck;
import org.khet.portal.testkit.fake.FakeSecretBoxes;
import org.khet.portal.testkit.fake.FakeSwitches;
import org.khet.portal.testkit.fake.FakeUnits;
import org.khet.portal.testkit.fake.FakeWorkingDays;

/**
 * An office with its registers of letters over a database: the module's own services with the core's series, settings, trail and
 * happenings as the portal wires them; units, people and schools come from memory.
 */
final class LetterOffice implements AutoCloseable {
    static final OfficeId OFFICE = SampleOffices.KT1;
    private static final LocalDate SINCE = LocalDate.of(2020, 1, 1);

    final LetterTopics letters;
    final TestCaller clerk;
    final RecordRegistrar registrar;
    final DefaultRecordServices records;
    final RegisterRecords registers;
    final EventDispatcher happenings;
    final UnitOfWork core;
    /** Knows no index at first: then the database looks through all letters. */
    final WordIndex words = new WordIndex();

    final List<RecordService<?>> kept = new ArrayList<>();
    private final UnitOfWork documents;

    LetterOffice(BenchDatabase database, Schools schools) {
        Clock clock = Clock.systemUTC();
        core = database.unit("core", "core");
        documents = database.unit("documents", "doc");
        var trail = new StoredTrail(core, database.transactions(), new UnsealedOffices(), new RequestOrigin(), clock);
        var settings = new StoredSettings(database.transactions(), core, trail, clock);
        happenings = new EventDispatcher(
                database.transactions(),
                new EventRepository(database.transactions(), core),
                new ListenerOffsets(core),
                new DeferredDeliveryRepository(core),
                clock);
        var series = new StoredSeries(database.transactions(), core, settings);
        var people = new FakePeople();
        SampleOffices.people().forEach(people::with);
        var portal = new PortalServices(
                database.transactions(),
                series,
                trail,
                happenings,
                new FakeFiscalYears(),
                new FakeFiles(),
                new FakeSecretBoxes(),
                clock);
        var codes = new FakeCodeLists();
        records = new DefaultRecordServices(
                portal,
                new OfficeReferences(FakeUnits.ofSampleOffices(), people, schools, new FakePosts(), codes),
                new ApprovalGateway(new FakeSwitches()),
                new DynamicRecordTables(),
                new FakeSecondFactorCheck(),
                words);
        registrar = new RecordRegistrar() {
            @Override
            public <K extends RecordKind> RecordService<K> register(K kind) {
                RecordService<K> service = records.of(kind, documents);
                kept.add(service);
                return service;
            }
        };
        var services = new DocumentsServices(
                settings,
                new FakeWorkingDays(),
                series,
                FakeUnits.ofSampleOffices(),
                schools,
                people,
                new FakeCallers(),
                new FakeSchoolForms(),
                codes,
                clock);
        registers = new RegisterRecords(registrar, documents, services, new FakeOffices());
        letters = new LetterTopics(
                registrar,
                registrar::<LetterOutKind>register,
                PaperFlow.NONE,
                new DiaryRecords(registrar, documents),
                documents,
                services,
                registers,
                new ResolutionSender(database.transactions()));
        clerk = TestCaller.of(OFFICE, 5)
                .with(Stream.concat(LetterTopics.permissions().stream(), PaperPermissions.entries().stream())
                        .map(PermissionEntry::permission)
                        .toArray(Permission[]::new));
    }

    /** Sets the registers of letters up. */
    void open() {
        register("รับ", RegisterSort.INCOMING, "{n}");
        register("ว", RegisterSort.CIRCULAR, "{office}/ว {n}");
        register("บข", RegisterSort.MEMO, "{n}/{yyyy}");
    }

    private void register(String code, RegisterSort sort, String pattern) {
        var kind = registers.registers.kind();
        registers.registers.create(
                clerk,
                new RecordDraft()
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
                        .with(kind.from, SINCE));
    }

    /** A letter of another agency as the clerk types it. */
    RecordDraft letter(int no) {
        var kind = letters.incoming.letters.kind();
        Instant now = Instant.now();
        return new RecordDraft()
                .with(kind.receivedAt, now)
                .with(kind.senderSort, SenderSort.AGENCY)
                .with(kind.sender, LetterSubjects.sender(no))
                .with(kind.letterNo, "ศธ 04001/" + no)
                .with(kind.letterOn, LocalDate.now(Clock.systemUTC()).minusDays(1 + no % 300))
                .with(kind.addressed, "ผู้อำนวยการสำนักงานเขตพื้นที่การศึกษา")
                .with(kind.subject, LetterSubjects.subject(no))
                .with(kind.urgency, LetterSubjects.urgency(no))
                .with(kind.secrecy, "NONE")
                .with(kind.channel, "PAPER")
                .with(kind.retention, "10Y");
    }

    /** Registers it. */
    void register(int no) {
        letters.incoming.letters.create(clerk, letter(no));
    }

    @Override
    public void close() {
        try {
            happenings.close();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
