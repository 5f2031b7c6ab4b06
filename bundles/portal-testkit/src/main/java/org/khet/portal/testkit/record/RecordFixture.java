package org.khet.portal.testkit.record;

import org.khet.portal.api.approval.Approvals;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.RecordServices;
import org.khet.portal.records.internal.service.ApprovalGateway;
import org.khet.portal.records.internal.service.DefaultRecordServices;
import org.khet.portal.records.internal.service.OfficeReferences;
import org.khet.portal.records.internal.service.PortalServices;
import org.khet.portal.testkit.Clocks;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeCodeLists;
import org.khet.portal.testkit.fake.FakeFiles;
import org.khet.portal.testkit.fake.FakeFiscalYears;
import org.khet.portal.testkit.fake.FakePeople;
import org.khet.portal.testkit.fake.FakePosts;
import org.khet.portal.testkit.fake.FakeSchools;
import org.khet.portal.testkit.fake.FakeSecretBoxes;
import org.khet.portal.testkit.fake.FakeSeries;
import org.khet.portal.testkit.fake.FakeSwitches;
import org.khet.portal.testkit.fake.FakeUnits;
import org.khet.portal.testkit.fake.RecordingEvents;
import org.khet.portal.testkit.fake.RecordingTrail;

/** The record layer over a test database, with the sample offices; what else it needs are fakes that a test may ask. */
public final class RecordFixture {
    private final TestDatabase database;
    private final RecordServices services;
    private final RecordingTrail trail = new RecordingTrail();
    private final RecordingEvents events = new RecordingEvents();
    private final FakeFiscalYears years = new FakeFiscalYears();
    private final FakeFiles files = new FakeFiles();
    private final FakePosts posts = new FakePosts();
    private final FakeSwitches switches = new FakeSwitches();
    private final ApprovalGateway approvals = new ApprovalGateway(switches);

    /** On 20 November 2026, 9:30 in Bangkok. */
    public RecordFixture(TestDatabase database) {
        this.database = database;
        FakePeople people = new FakePeople();
        SampleOffices.people().forEach(people::with);
        FakeSchools schools = new FakeSchools();
        SampleOffices.schools().forEach(schools::with);
        var portal = new PortalServices(
                database.transactions(),
                new FakeSeries(),
                trail,
                events,
                years,
                files,
                new FakeSecretBoxes(),
                Clocks.at("2026-11-20T09:30"));
        var references = new OfficeReferences(FakeUnits.ofSampleOffices(), people, schools, posts, new FakeCodeLists());
        services = new DefaultRecordServices(portal, references, approvals, database.recordTables());
    }

    /** The service of a kind over the test database. */
    public <K extends RecordKind> RecordService<K> of(K kind) {
        return services.of(kind, database.unit());
    }

    /** The record layer. */
    public RecordServices services() {
        return services;
    }

    /** The database. */
    public TestDatabase database() {
        return database;
    }

    /** What was noted. */
    public RecordingTrail trail() {
        return trail;
    }

    /** What was told. */
    public RecordingEvents happenings() {
        return events;
    }

    /** Locks of fiscal years. */
    public FakeFiscalYears years() {
        return years;
    }

    /** Files. */
    public FakeFiles files() {
        return files;
    }

    /** Brings a service that decides by papers. */
    public RecordFixture with(Approvals service) {
        approvals.come(service);
        return this;
    }

    /** Which modules are on. */
    public FakeSwitches switches() {
        return switches;
    }

    /** Posts. */
    public FakePosts posts() {
        return posts;
    }
}
