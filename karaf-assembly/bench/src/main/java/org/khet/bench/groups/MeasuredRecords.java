package org.khet.bench.groups;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.khet.bench.data.BenchDatabase;
import org.khet.bench.data.BenchProduct;
import org.khet.bench.data.RecordingPool;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordService;
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
import org.khet.portal.testkit.Clocks;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.fake.FakeCodeLists;
import org.khet.portal.testkit.fake.FakeFiles;
import org.khet.portal.testkit.fake.FakeFiscalYears;
import org.khet.portal.testkit.fake.FakePeople;
import org.khet.portal.testkit.fake.FakePosts;
import org.khet.portal.testkit.fake.FakeSchools;
import org.khet.portal.testkit.fake.FakeSecondFactorCheck;
import org.khet.portal.testkit.fake.FakeSecretBoxes;
import org.khet.portal.testkit.fake.FakeSettings;
import org.khet.portal.testkit.fake.FakeSwitches;
import org.khet.portal.testkit.fake.FakeUnits;

/**
 * The record layer over a measured database with the trail, numbers and events of the core; people, units and schools are those of the
 * sample office, in memory. It is 20 November 2026.
 */
final class MeasuredRecords implements AutoCloseable {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    static final OfficeId OFFICE = SampleOffices.KT1;

    private final BenchDatabase database;
    private final EventDispatcher events;
    private final DefaultRecordServices services;
    private final FakePeople people = new FakePeople();
    private final FakeSchools schools = new FakeSchools();
    private final FakeSettings settings = new FakeSettings();
    private final FakeFiles files = new FakeFiles();

    MeasuredRecords(BenchProduct product) throws IOException {
        database = new BenchDatabase(product);
        UnitOfWork core = database.unit("core", "core");
        Clock clock = Clocks.at("2026-11-20T09:30");
        var trail = new StoredTrail(core, database.transactions(), new UnsealedOffices(), new RequestOrigin(), clock);
        events = new EventDispatcher(
                database.transactions(),
                new EventRepository(database.transactions(), core),
                new ListenerOffsets(core),
                new DeferredDeliveryRepository(core),
                Clock.systemUTC());
        SampleOffices.people().forEach(people::with);
        var portal = new PortalServices(
                database.transactions(),
                new StoredSeries(
                        database.transactions(), core, new StoredSettings(database.transactions(), core, trail, clock)),
                trail,
                events,
                new FakeFiscalYears(),
                files,
                new FakeSecretBoxes(),
                clock);
        services = new DefaultRecordServices(
                portal,
                new OfficeReferences(
                        FakeUnits.ofSampleOffices(), people, schools, new FakePosts(), new FakeCodeLists()),
                new ApprovalGateway(new FakeSwitches()),
                new DynamicRecordTables(),
                new FakeSecondFactorCheck(),
                new WordIndex());
    }

    <K extends RecordKind> RecordService<K> of(K kind, UnitOfWork work) {
        return services.of(kind, work);
    }

    DefaultRecordServices services() {
        return services;
    }

    BenchDatabase database() {
        return database;
    }

    FakePeople people() {
        return people;
    }

    FakeSchools schools() {
        return schools;
    }

    FakeSettings settings() {
        return settings;
    }

    FakeFiles files() {
        return files;
    }

    /** Something done with a connection of its own, in one transaction. */
    interface Plain {
        /** Does it; the caller commits. */
        void with(Connection connection) throws SQLException;
    }

    /** Runs plain JDBC on the same pool. */
    void plain(Plain work) {
        try (Connection connection = database.pool().getConnection()) {
            work.with(connection);
            connection.commit();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Runs queries that were noted by plain JDBC. */
    void plain(List<RecordingPool.Query> queries) {
        plain(connection -> {
            for (RecordingPool.Query query : queries) {
                query.read(connection);
            }
        });
    }

    @Override
    public void close() throws IOException {
        try {
            events.close();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        database.close();
    }
}
