package org.khet.bench.data;

import java.time.Clock;
import org.khet.ict.internal.equipment.DeclaredDevices;
import org.khet.ict.internal.equipment.DeviceRegister;
import org.khet.ict.internal.equipment.PropertyGateway;
import org.khet.ict.internal.network.NetworkRegister;
import org.khet.ict.internal.setting.IctSql;
import org.khet.ict.internal.setting.ServiceUnit;
import org.khet.portal.api.audit.AuditTrail;
import org.khet.portal.api.event.EventPublisher;
import org.khet.portal.core.internal.office.structure.StoredUnits;
import org.khet.portal.persistence.internal.record.DynamicRecordTables;
import org.khet.portal.records.internal.service.ApprovalGateway;
import org.khet.portal.records.internal.service.DefaultRecordServices;
import org.khet.portal.records.internal.service.OfficeReferences;
import org.khet.portal.records.internal.service.PortalServices;
import org.khet.portal.records.internal.store.WordIndex;
import org.khet.portal.testkit.fake.FakeCallers;
import org.khet.portal.testkit.fake.FakeCodeLists;
import org.khet.portal.testkit.fake.FakeFiles;
import org.khet.portal.testkit.fake.FakeFiscalYears;
import org.khet.portal.testkit.fake.FakePeople;
import org.khet.portal.testkit.fake.FakePosts;
import org.khet.portal.testkit.fake.FakeSchools;
import org.khet.portal.testkit.fake.FakeSecondFactorCheck;
import org.khet.portal.testkit.fake.FakeSecretBoxes;
import org.khet.portal.testkit.fake.FakeSwitches;

/** The equipment register that a reporting office asks, over the measured database. */
final class MeasuredDevices {
    private MeasuredDevices() {}

    static DeviceRegister of(
            BenchDatabase database,
            BenchTicketService service,
            AuditTrail trail,
            EventPublisher events,
            StoredUnits units) {
        var portal = new PortalServices(
                database.transactions(),
                service.series(),
                trail,
                events,
                new FakeFiscalYears(),
                new FakeFiles(),
                new FakeSecretBoxes(),
                Clock.systemUTC());
        var records = new DefaultRecordServices(
                portal,
                new OfficeReferences(units, new FakePeople(), new FakeSchools(), new FakePosts(), new FakeCodeLists()),
                new ApprovalGateway(new FakeSwitches()),
                new DynamicRecordTables(),
                new FakeSecondFactorCheck(),
                new WordIndex());
        return new DeclaredDevices(
                records,
                service.ict(),
                service.series(),
                new ServiceUnit(units),
                new FakeCallers(),
                new IctSql(service.ict()),
                new PropertyGateway(new ServiceUnit(units)),
                new NetworkRegister(records, service.ict()));
    }
}
