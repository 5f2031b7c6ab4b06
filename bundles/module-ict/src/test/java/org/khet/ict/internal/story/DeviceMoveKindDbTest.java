package org.khet.ict.internal.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.tabs.Tab;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.khet.ict.internal.equipment.Device;
import org.khet.ict.internal.equipment.DeviceHistory;
import org.khet.ict.internal.equipment.DeviceMoveRecord;
import org.khet.ict.internal.equipment.DeviceRecord;
import org.khet.ict.internal.equipment.DeviceSticker;
import org.khet.ict.internal.equipment.MaintenanceRegister;
import org.khet.ict.internal.equipment.MobecRegister;
import org.khet.ict.internal.equipment.ReplacementAdvice;
import org.khet.ict.internal.equipment.ui.DeviceHistorySection;
import org.khet.ict.internal.equipment.ui.DeviceOwners;
import org.khet.ict.internal.equipment.ui.EquipmentRoutes;
import org.khet.ict.internal.equipment.ui.MobecList;
import org.khet.ict.internal.setting.IctSettings;
import org.khet.ict.internal.setting.IctSql;
import org.khet.ict.internal.supply.DeviceCondition;
import org.khet.ict.internal.ticket.Ticket;
import org.khet.ict.internal.ticket.TicketOutcome;
import org.khet.ict.internal.ticket.WorkMode;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.ui.component.TabRow;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeLetterheads;
import org.khet.portal.testkit.fake.FakeOffices;
import org.khet.portal.testkit.fake.RecordingExports;
import org.khet.portal.testkit.record.RecordContract;
import org.khet.portal.testkit.record.SampleDraft;
import org.khet.portal.testkit.ui.PageDriver;
import org.khet.portal.testkit.ui.ShownComponents;
import org.khet.portal.testkit.ui.ShownTexts;
import org.khet.portal.testkit.ui.TestRequest;

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

    @Test
    void stateChangesByAllowedWaysWithAReason_movesKeepBeforeAndAfter_allStandOnTheCard() {
        IctOffice office = new IctOffice(database);
        var history = new DeviceHistory(office.devices, new IctSql(database.unit()));
        RecordService<DeviceRecord> devices = office.devices.devices();
        DeviceRecord of = devices.kind();
        long id = office.device("PRN", "PR-77").id();
        var head = IctOffice.person(IctOffice.HEAD);
        RecordRow spare = devices.open(head, id);
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> devices.act(head, spare, of.damage, new RecordDraft(), " "))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(Problem::field)
                        .containsExactly("reason"));
        assertThatExceptionOfType(Outdated.class)
                .as("nothing is disposed of that did not wait for it")
                .isThrownBy(() -> devices.act(head, spare, of.dispose, new RecordDraft(), "เก่า"));
        assertThat(history.moves(head, id)).isEmpty();

        RecordRow damaged = devices.act(head, spare, of.damage, new RecordDraft(), "ตกจากโต๊ะ");
        var finance = SampleOffices.unit(IctOffice.KT1, "FIN").id();
        devices.change(
                head, damaged, RecordDraft.of(damaged).with(of.unit, finance).with(of.location, "ห้องการเงิน"));

        assertThat(history.moves(head, id))
                .extracting(DeviceHistory.Event::sort, DeviceHistory.Event::more, DeviceHistory.Event::what)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("STATE", "SPARE", "DAMAGED"),
                        org.assertj.core.groups.Tuple.tuple("OWNER", "o", "u" + finance.value()),
                        org.assertj.core.groups.Tuple.tuple("ROOM", "", "ห้องการเงิน"));
        assertThat(history.moves(head, id))
                .filteredOn(event -> event.sort().equals("STATE"))
                .extracting(DeviceHistory.Event::why)
                .containsExactly("ตกจากโต๊ะ");
    }

    @Test
    void cardShowsRepairsLoansAndMaintenanceWithWhatTheyCost() {
        PartOffice office = new PartOffice(database);
        var history = new DeviceHistory(office.devices.register(), new IctSql(database.unit()));
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
        RecordService<DeviceRecord> devices = office.devices.register().devices();
        DeviceRecord of = devices.kind();
        var head = office.desk.head();
        RecordRow row = devices.open(head, device);
        assertThatExceptionOfType(Rejected.class)
                .as("without a reason")
                .isThrownBy(() -> devices.act(head, row, of.damage, new RecordDraft(), ""));
        assertThatExceptionOfType(Outdated.class)
                .as("no allowed way")
                .isThrownBy(() -> devices.act(head, row, of.dispose, new RecordDraft(), "เก่า"));
        RecordRow damaged = devices.act(head, row, of.damage, new RecordDraft(), "ตกจากโต๊ะ");
        RecordRow spare = devices.act(head, damaged, of.store, new RecordDraft(), "ตรวจแล้วใช้ได้");
        devices.change(head, spare, RecordDraft.of(spare).with(of.location, "ห้องสมุด"));
        lend(office, office.desk.equipment.find(IctOffice.KT1, device).orElseThrow());

        var card = history.repairs(office.desk.head(), device);
        var moves = history.moves(office.desk.head(), device);

        assertThat(card).extracting(DeviceHistory.Event::sort).containsOnly("TICKET", "MAINTENANCE");
        assertThat(moves).extracting(DeviceHistory.Event::sort).containsOnly("LOAN", "ROOM", "STATE");
        assertThat(moves)
                .filteredOn(event -> event.sort().equals("STATE"))
                .extracting(DeviceHistory.Event::why)
                .contains("ตกจากโต๊ะ", "ตรวจแล้วใช้ได้");
        assertThat(card.stream().map(DeviceHistory.Event::cost).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("450");
        page(office, device);
        assertThat(advised(office, device, card, null)).isEmpty();
        assertThat(advised(office, device, card, "750")).as("60 % are 450").isEmpty();
        assertThat(advised(office, device, card, "700"))
                .hasValueSatisfying(advice -> assertThat(advice.repairs()).isEqualByComparingTo("450"));
        office.desk.settings.put(IctOffice.KT1, IctSettings.REPLACE_PERCENT, 70, LocalDate.EPOCH);
        assertThat(advised(office, device, card, "700")).isEmpty();
    }

    /** Where it is and was stands in one tab, what was done to it and its cost in another, what happened to the record in the last. */
    private void page(PartOffice office, long device) {
        var register = office.devices.register();
        DeviceRecord of = register.devices().kind();
        var cards = new DeviceHistory(register, new IctSql(database.unit()));
        var owners =
                new DeviceOwners(new FakeOffices(), office.desk.units, office.fixture.schools(), office.desk.clock);
        var advice = new ReplacementAdvice(register, cards, office.desk.settings, office.desk.clock);
        var routes = new EquipmentRoutes(
                register,
                office.desk.codes,
                new DeviceHistorySection(cards, owners, advice),
                new DeviceSticker((paper, out) -> {}, new FakeLetterheads(new FakeOffices())),
                new MobecList(
                        new MobecRegister(office.fixture.services(), database.unit(), register, office.desk.clock),
                        office.fixture.schools(),
                        new RecordingExports()));
        TestRequest request =
                TestRequest.of(office.desk.head(), office.fixture.texts(of).in(TextCatalog.THAI));
        Component page = office.fixture.views().page(request, register.devices(), routes.overrides(of), device);
        TabRow tabs = ShownComponents.find(page, TabRow.class, "ict-equipment-tabs");

        assertThat(ShownComponents.all(tabs).filter(Tab.class::isInstance).map(tab -> ((Tab) tab).getLabel()))
                .containsExactly("ข้อมูลหลัก", "ที่ตั้งและผู้ครอบครอง", "การซ่อมและบำรุงรักษา", "ความเคลื่อนไหว");
        assertThat(new PageDriver(page).ids())
                .contains("ict-equipment-change", "ict-equipment-change-what", "ict-equipment-change-where");
        String repairs = "การซ่อมและบำรุงรักษา ค่าซ่อมรวม 450.00 บาท";
        assertThat(ShownTexts.of(page))
                .contains("การย้าย การยืม และสถานะ", "ห้องสมุด")
                .doesNotContain(repairs);
        tabs.select("repairs");
        assertThat(ShownTexts.of(page)).contains(repairs);
    }

    private Optional<ReplacementAdvice.Advice> advised(
            PartOffice office, long device, List<DeviceHistory.Event> card, @Nullable String price) {
        var devices = office.devices.register().devices();
        devices.change(
                office.desk.head(),
                devices.open(office.desk.head(), device),
                RecordDraft.of(devices.open(office.desk.head(), device))
                        .with(devices.kind().price, price == null ? null : new BigDecimal(price)));
        var advice = new ReplacementAdvice(
                office.devices.register(),
                new DeviceHistory(office.devices.register(), new IctSql(database.unit())),
                office.desk.settings,
                office.desk.clock);
        Optional<ReplacementAdvice.Advice> found = advice.on(office.desk.head(), device, card);
        assertThat(advice.on(office.desk.head(), device)).as("beside a ticket").isEqualTo(found);
        assertThat(advice.on(TestCaller.of(IctOffice.KT1, 15), device))
                .as("somebody who may not see the device")
                .isEmpty();
        return found;
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
