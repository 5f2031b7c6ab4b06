package org.khet.ict.internal.story;

import org.khet.ict.internal.equipment.StoredDevices;
import org.khet.ict.internal.setting.IctSql;
import org.khet.ict.internal.supply.SupplyRegister;
import org.khet.ict.internal.ticket.TestOffice;
import org.khet.ict.internal.ticket.UnrepairableService;
import org.khet.ict.internal.ticket.part.PartRegister;
import org.khet.ict.internal.ticket.part.RepairPartRecord;
import org.khet.ict.internal.ticket.store.JpaTicketRepository;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordFixture;

/** The desk with its store and its register of parts. */
final class PartOffice {
    final TestOffice desk;
    final RecordFixture fixture;
    final StoredDevices devices;
    final SupplyRegister supplies;
    final PartRegister register;
    final UnrepairableService unrepairable;

    PartOffice(TestDatabase database) {
        fixture = new RecordFixture(database);
        devices = new StoredDevices(database, fixture);
        desk = new TestOffice(new JpaTicketRepository(database.unit()), devices, database.transactions());
        IctSql sql = new IctSql(database.unit());
        supplies = new SupplyRegister(
                fixture.services(),
                database.unit(),
                desk.equipment,
                (caller, key, device, phone, words) -> "ซ-99/2570",
                desk.settings,
                sql);
        register = new PartRegister(
                fixture.services(),
                database.unit(),
                desk.partMoves,
                supplies,
                desk.equipment,
                desk.settings,
                sql,
                desk.callers);
        desk.parts = register;
        unrepairable = new UnrepairableService(desk.flow, desk.workshop, register);
    }

    /** The memo by which the director decided about a part. */
    static RecordDraft decision(RepairPartRecord kind) {
        return new RecordDraft()
                .with(kind.decisionNo, "ศธ 04999/47")
                .with(kind.decisionOn, IctOffice.TODAY)
                .with(kind.decisionFile, IctOffice.signed());
    }
}
