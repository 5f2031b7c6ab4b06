package org.khet.ict.internal.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khet.ict.internal.equipment.Device;
import org.khet.ict.internal.equipment.DeviceDraft;
import org.khet.ict.internal.equipment.DeviceMoveRecord;
import org.khet.ict.internal.equipment.DeviceMoves;
import org.khet.ict.internal.equipment.DeviceOwner;
import org.khet.ict.internal.equipment.DeviceState;
import org.khet.ict.internal.equipment.MaintenanceRegister;
import org.khet.ict.internal.setting.IctSql;
import org.khet.ict.internal.supply.DeviceCondition;
import org.khet.ict.internal.ticket.Ticket;
import org.khet.ict.internal.ticket.TicketOutcome;
import org.khet.ict.internal.ticket.WorkMode;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;
import org.khet.portal.testkit.record.SampleDraft;

/** Changes of devices, and the card of one. Source: ict ICT-35, ICT-37. */
@OnEachDatabase
class DeviceMoveKindDbTest extends RecordContract<DeviceMoveRecord> {
    private final TestDatabase database;

    DeviceMoveKindDbTest(TestDatabase database) {
        super(database, new DeviceMoveRecord());
        this.database = database;
    }

    @Override
    protected RecordDraft draft() {
        return SampleDraft.of(kind, TODAY).with(kind.device, 1L);
    }

    private static DeviceDraft as(Device device, DeviceState state, DeviceOwner owner, String room, String why) {
        return new DeviceDraft(owner, device.words(), state, null, room, why);
    }

    @Test
    void stateChangesByAllowedWaysWithAReason_movesKeepBeforeAndAfter_allStandOnTheCard() {
        IctOffice office = new IctOffice(database);
        var moves = new DeviceMoves(
                office.devices,
                office.fixture.services(),
                database.unit(),
                database.transactions(),
                new IctSql(database.unit()));
        Device device = office.device("PRN", "PR-77");
        var head = IctOffice.person(IctOffice.HEAD);
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> moves.change(head, device, as(device, DeviceState.DAMAGED, device.owner(), "", " ")))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(Problem::field)
                        .containsExactly("reason"));
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(
                        () -> moves.change(head, device, as(device, DeviceState.DISPOSED, device.owner(), "", "เก่า")))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(Problem::key)
                        .containsExactly("ict.error.device-state"));
        assertThat(moves.history(head, device.id())).isEmpty();

        Device damaged = moves.change(head, device, as(device, DeviceState.DAMAGED, device.owner(), "", "ตกจากโต๊ะ"));
        var finance = new DeviceOwner(SampleOffices.unit(IctOffice.KT1, "FIN").id(), null);
        moves.change(head, damaged, as(damaged, DeviceState.DAMAGED, finance, "ห้องการเงิน", ""));

        assertThat(moves.history(head, device.id()))
                .extracting(DeviceMoves.Event::sort, DeviceMoves.Event::more, DeviceMoves.Event::what)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("STATE", "SPARE", "DAMAGED"),
                        org.assertj.core.groups.Tuple.tuple(
                                "OWNER", "o", "u" + finance.unit().value()),
                        org.assertj.core.groups.Tuple.tuple("ROOM", "", "ห้องการเงิน"));
    }

    @Test
    void cardShowsRepairsLoansAndMaintenanceWithWhatTheyCost() {
        PartOffice office = new PartOffice(database);
        var sql = new IctSql(database.unit());
        var moves = new DeviceMoves(
                office.desk.equipment, office.fixture.services(), database.unit(), database.transactions(), sql);
        long device = office.desk.device("PR-88");
        Ticket ticket = office.desk.carriedIn(device, "card");
        office.desk
                .desks
                .bench()
                .solve(
                        office.desk.technician(),
                        ticket.seen(),
                        new TicketOutcome.Done("เปลี่ยนลูกยาง", "FIXED", 10, new BigDecimal("450")),
                        WorkMode.CARRIED_IN);
        var plans = new MaintenanceRegister(
                        office.fixture.services(), database.unit(), office.desk.equipment, office.desk.callers)
                .plans();
        plans.create(
                IctOffice.person(IctOffice.HEAD),
                new RecordDraft()
                        .with(plans.kind().deviceClass, "PRN")
                        .with(plans.kind().months, 6)
                        .with(plans.kind().first, TODAY)
                        .with(plans.kind().work, "ทำความสะอาด"));
        lend(office, office.desk.equipment.find(IctOffice.KT1, device).orElseThrow());

        var card = moves.history(office.desk.head(), device);

        assertThat(card).extracting(DeviceMoves.Event::sort).contains("TICKET", "LOAN", "MAINTENANCE");
        assertThat(card.stream().map(DeviceMoves.Event::cost).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("450");
    }

    private static void lend(PartOffice office, Device device) {
        var loans = office.supplies.loans();
        var loan = loans.kind();
        var row = loans.create(
                IctOffice.person(IctOffice.ASKING),
                new RecordDraft()
                        .with(
                                loan.borrower,
                                SampleOffices.person(IctOffice.KT1, IctOffice.ASKING)
                                        .id())
                        .with(
                                loan.unit,
                                SampleOffices.unit(IctOffice.KT1, "FIN").id())
                        .with(loan.phone, "0000000021")
                        .with(loan.purpose, "อบรม")
                        .with(loan.place, "ห้องประชุม 1")
                        .with(loan.from, TODAY)
                        .with(loan.due, TODAY.plusDays(2))
                        .with(loan.items, List.of(new RecordDraft().with(loan.device, device.assetNo()))));
        var approved = loans.act(IctOffice.person(IctOffice.HEAD), row, loan.approve);
        loans.act(
                IctOffice.person(IctOffice.CLERK),
                approved,
                loan.lend,
                new RecordDraft()
                        .with(
                                loan.handed,
                                IctOffice.filled(approved, loan.handed, loan.conditionOut, DeviceCondition.GOOD))
                        .with(
                                loan.receiver,
                                SampleOffices.person(IctOffice.KT1, IctOffice.ASKING)
                                        .id()),
                "");
    }
}
