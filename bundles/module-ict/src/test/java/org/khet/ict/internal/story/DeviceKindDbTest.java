package org.khet.ict.internal.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.khet.ict.internal.IctPermissions;
import org.khet.ict.internal.equipment.DeviceRecord;
import org.khet.ict.internal.equipment.DeviceState;
import org.khet.ict.internal.equipment.StoredDevices;
import org.khet.portal.api.audit.AuditTrail;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.RecordStep;
import org.khet.portal.api.record.State;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.search.RecordSource;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.security.Scope;
import org.khet.portal.api.series.NumberSeries;
import org.khet.portal.api.series.RegisterNumber;
import org.khet.portal.api.series.Series;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeSeries;
import org.khet.portal.testkit.record.RecordContract;
import org.khet.portal.testkit.record.SampleDraft;

/** What every declared kind keeps, for devices; whose they are, who sees them, and which numbers stand once. Source: ict A.3, C.2. */
@OnEachDatabase
class DeviceKindDbTest extends RecordContract<DeviceRecord> {
    private static final UnitId FINANCE = unit("FIN");
    private static final SchoolId S05 = new SchoolId(105);
    private static final SchoolId S09 = new SchoolId(109);
    private static final PageRequest FIRST = new PageRequest(0, 20, List.of());
    private final StoredDevices devices;
    private int made;

    DeviceKindDbTest(TestDatabase database) {
        super(
                database,
                fixture -> new StoredDevices(database, fixture)
                        .register()
                        .devices()
                        .kind());
        devices = new StoredDevices(database, fixture);
    }

    private static UnitId unit(String code) {
        return SampleOffices.unit(SampleOffices.KT1, code).id();
    }

    /** A device of the office gets no school; {@link #schoolSeesItsOwn_staffTheOffices_theDeskAll_nobodyElseChangesOne} tells it. */
    @Override
    protected Map<String, String> notAsked() {
        return Map.of(
                "scope: another school has nothing of it", "a device is of a unit or of a school, here of a unit");
    }

    @Override
    protected RecordDraft draft() {
        return SampleDraft.of(kind, TODAY)
                .with(kind.serialNo, "SN-" + ++made)
                .with(kind.propertyNo, "7440-001-000" + made + "/65")
                .with(kind.school, null);
    }

    /** What code finds is the state that the test walks to. */
    @Override
    protected RecordDraft asked(Action action, State to) {
        return action.isAutomatic() && action.to().size() > 1
                ? new RecordDraft().with(kind.former, to.name())
                : super.asked(action, to);
    }

    private RecordRow device(UnitId unit, SchoolId school, String name) {
        return service.create(
                head(), draft().with(kind.unit, unit).with(kind.school, school).with(kind.name, name));
    }

    private static TestCaller head() {
        return TestCaller.of(SampleOffices.KT1, 12)
                .with(IctPermissions.EQUIPMENT_EDIT, IctPermissions.EQUIPMENT_VIEW, IctPermissions.REPAIR_WORK);
    }

    private static TestCaller school(SchoolId school) {
        return TestCaller.of(SampleOffices.KT1, 15).inSchool(school, IctPermissions.EQUIPMENT_VIEW);
    }

    private static TestCaller officer() {
        return TestCaller.of(SampleOffices.KT1, 14).inUnit(unit("PLAN"), IctPermissions.EQUIPMENT_VIEW);
    }

    private List<String> names(Caller caller) {
        return service.page(caller, RecordFilter.ALL, FIRST).stream()
                .map(row -> row.get(kind.name))
                .toList();
    }

    @Test
    void deviceGetsTheNextNumberWithoutEnd_theNewestStandsFirst() {
        RecordRow first = device(null, null, "สวิตช์");
        RecordRow second = device(null, S05, "โน้ตบุ๊ก");

        assertThat(first.get(kind.assetNo)).isEqualTo("ICT-0001");
        assertThat(second.get(kind.assetNo)).isEqualTo("ICT-0002");
        assertThat(second.get(kind.running)).isEqualTo(2);
        assertThat(names(head())).containsExactly("โน้ตบุ๊ก", "สวิตช์");
        assertThat(service.titles(SampleOffices.KT1, List.of(second.id())))
                .containsEntry(second.id(), "ICT-0002 · โน้ตบุ๊ก");
    }

    @Test
    void doubledSerialOrPropertyNumberIsRefusedWithItsTwin_anotherOwnerMayHaveTheProperty() {
        service.create(head(), twin("SN1", "P1").with(kind.unit, null).with(kind.school, S05));

        refused(twin("SN1", "P2"), "serial_no");
        refused(twin("sn9", "P1").with(kind.unit, null).with(kind.school, S05), "property_no");
        RecordRow other = service.create(head(), twin("SN9", "P1"));
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> service.change(
                        head(),
                        other,
                        RecordDraft.of(other).with(kind.unit, null).with(kind.school, S05)))
                .satisfies(no -> assertThat(no.problems().getFirst().args()).containsExactly("ICT-0001"));
        refused(twin("SN10", "P10").with(kind.school, S05), "school");
    }

    @Test
    void deviceKeepsWhenAndForHowMuchItCame_guaranteeBeforeThatDay_orAPriceBelowZeroIsRefused() {
        RecordRow row = service.create(
                head(),
                twin("SN1", "P1")
                        .with(kind.acquired, LocalDate.of(2022, 3, 15))
                        .with(kind.price, new BigDecimal("22000"))
                        .with(kind.fund, "BUDGET")
                        .with(kind.warranty, LocalDate.of(2025, 3, 14)));

        assertThat(row.get(kind.price))
                .hasValueSatisfying(price -> assertThat(price).isEqualByComparingTo("22000.00"));
        refused(
                twin("SN2", "P2")
                        .with(kind.acquired, LocalDate.of(2022, 3, 15))
                        .with(kind.warranty, LocalDate.of(2022, 3, 14)),
                "warranty");
        refused(twin("SN2", "P2").with(kind.acquired, TODAY.plusDays(1)).with(kind.warranty, null), "acquired_on");
        refused(twin("SN2", "P2").with(kind.price, new BigDecimal("-1")), "price");
    }

    /** Two store one number at the same moment: the second, who had to wait for its number, is told the twin. */
    @Test
    void whoStoresTheSameNumberAtTheSameMomentIsToldTheTwin() {
        FakeSeries numbers = new FakeSeries();
        List<Runnable> meanwhile = new ArrayList<>();
        Series waiting = new Series() {
            @Override
            public RegisterNumber next(OfficeId office, NumberSeries series, LocalDate day) {
                List<Runnable> all = List.copyOf(meanwhile);
                meanwhile.clear();
                all.forEach(one -> CompletableFuture.runAsync(one).join());
                return numbers.next(office, series, day);
            }

            @Override
            public Optional<RegisterNumber> last(OfficeId office, NumberSeries series, LocalDate day) {
                return numbers.last(office, series, day);
            }
        };
        RecordService<DeviceRecord> register = new StoredDevices(fixture.database(), fixture, waiting)
                .register()
                .devices();
        DeviceRecord of = register.kind();
        RecordDraft mine = SampleDraft.of(of, TODAY)
                .with(of.school, null)
                .with(of.serialNo, "SN-A")
                .with(of.propertyNo, "7440-9/70");
        RecordDraft theirs = SampleDraft.of(of, TODAY)
                .with(of.school, null)
                .with(of.serialNo, "SN-B")
                .with(of.propertyNo, "7440-9/70");
        meanwhile.add(() -> register.create(head(), theirs));

        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> register.create(head(), mine))
                .satisfies(no -> {
                    assertThat(no.problems()).extracting(Problem::field).containsExactly("property_no");
                    assertThat(no.problems().getFirst().args()).containsExactly("ICT-0001");
                });
        assertThat(register.all(head(), RecordFilter.ALL)).hasSize(1);
    }

    /** The key by which the table keeps numbers apart stands on no screen. */
    @Test
    void changedSerialNumberIsOnTheTimeLineAsTyped_onTheTrailWithItsKey() {
        RecordRow device = device(null, null, "สวิตช์");

        service.change(head(), device, RecordDraft.of(device).with(kind.serialNo, "SN-777"));

        assertThat(service.steps(head(), device.id()))
                .flatExtracting(RecordStep::changes)
                .extracting(RecordStep.Change::field)
                .containsExactly("serial_no");
        assertThat(fixture.trail().changes())
                .extracting(AuditTrail.Change::field)
                .containsExactlyInAnyOrder("serial_no", "serial_key");
    }

    private RecordDraft twin(String serialNo, String propertyNo) {
        return draft().with(kind.serialNo, serialNo).with(kind.propertyNo, propertyNo);
    }

    private void refused(RecordDraft draft, String field) {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> service.create(head(), draft))
                .satisfies(no ->
                        assertThat(no.problems()).extracting(Problem::field).containsExactly(field));
    }

    @Test
    void schoolSeesItsOwn_staffTheOffices_theDeskAll_nobodyElseChangesOne() {
        RecordRow schools = device(null, S05, "โน้ตบุ๊ก");
        RecordRow finances = device(FINANCE, null, "เครื่องพิมพ์");
        device(null, null, "สวิตช์");

        assertThat(names(school(S05))).containsExactly("โน้ตบุ๊ก");
        assertThat(names(officer())).containsExactly("สวิตช์", "เครื่องพิมพ์");
        assertThat(names(head())).hasSize(3);
        TestCaller desk = officer().inUnit(unit("ICT"), IctPermissions.REPAIR_ACCEPT);
        assertThat(names(desk)).as("receives reports in the unit of the desk").hasSize(3);
        assertThatExceptionOfType(NoLongerThere.class).isThrownBy(() -> service.open(school(S09), schools.id()));
        assertThatExceptionOfType(NoLongerThere.class).isThrownBy(() -> service.open(officer(), schools.id()));
        assertThat(service.open(officer(), finances.id()).get(kind.unit)).contains(FINANCE);

        TestCaller finance = officer().inUnit(FINANCE, IctPermissions.EQUIPMENT_EDIT);
        assertThat(service.mayCreate(finance)).isFalse();
        assertThat(service.mayChange(finance, finances)).isFalse();
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> service.create(finance, draft()));
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> service.change(finance, finances, draft()));
        TestCaller keeper = desk.inUnit(unit("ICT"), IctPermissions.EQUIPMENT_EDIT);
        assertThat(service.mayChange(keeper, schools)).isTrue();
        assertThat(service.create(keeper, draft()).get(kind.assetNo)).isEqualTo("ICT-0004");
    }

    @Test
    void searchFindsWhatTheListShows_byNumberNameSerialAndRoom() {
        device(null, null, "เครื่องสำรองไฟ");
        device(FINANCE, null, "เครื่องพิมพ์");
        RecordRow schools = device(null, S05, "โน้ตบุ๊ก");
        device(null, S09, "โน้ตบุ๊ก");
        RecordSource source = fixture.views().source(service);

        assertThat(found(source, head())).hasSize(4);
        assertThat(found(source, officer())).hasSize(2);
        assertThat(found(source, school(S05))).containsExactly(schools.id());
        assertThat(source.reach(TestCaller.in(SampleOffices.KT1))).contains(Scope.NONE);
        RecordSource.Entry entry = source.find(SampleOffices.KT1, schools.id()).orElseThrow();
        assertThat(entry.title()).isEqualTo("ICT-0003 · โน้ตบุ๊ก");
        assertThat(entry.text()).contains(schools.get(kind.serialNo), schools.get(kind.location));
        assertThat(entry.link()).isEqualTo("ict/equipment/" + schools.id());
    }

    private static List<Long> found(RecordSource source, Caller caller) {
        Scope reach = source.reach(caller).orElseThrow();
        List<Long> found = new ArrayList<>();
        source.all(SampleOffices.KT1, entry -> {
            boolean unit = entry.unit() != null && reach.units().contains(entry.unit());
            boolean school = entry.school() != null && reach.schools().contains(entry.school());
            if (reach.wholeOffice() || unit || school) {
                found.add(entry.id());
            }
        });
        return found;
    }

    @Test
    void textIsFoundHoweverItIsTyped_andPercentIsNoJoker() {
        RecordRow printer = service.create(
                head(), twin("SN-7", "7440-003/65").with(kind.name, "เครื่องพิมพ์ LaserJet น้ำเงิน 100%"));
        device(null, null, "จอภาพ");

        for (String typed : List.of("laserjet", "นํ้าเงิน", "๗๔๔๐-๐๐๓", "sn-7", "ict-0001", "%")) {
            assertThat(service.page(head(), new RecordFilter("", typed, Map.of(), List.of()), FIRST))
                    .as(typed)
                    .extracting(RecordRow::id)
                    .containsExactly(printer.id());
        }
        var printers = new RecordFilter("", "", Map.of("class", List.of("PRN"), "state", List.of("LOST")), List.of());
        assertThat(service.count(head(), printers)).isZero();
    }

    @Test
    void stateChangesByAllowedWaysOnly_loansAndRepairsAreNobodysByHand() {
        RecordRow device = device(null, null, "จอภาพ");

        assertThat(service.actions(head(), device))
                .containsExactlyInAnyOrder(kind.store, kind.damage, kind.discard, kind.lose);
        RecordRow waiting = service.act(head(), device, kind.discard, new RecordDraft(), "เปิดไม่ติด");
        assertThat(service.actions(head(), waiting)).containsExactlyInAnyOrder(kind.damage, kind.dispose, kind.lose);
        RecordRow gone = service.act(head(), waiting, kind.dispose, new RecordDraft(), "คำสั่งที่ 4/2570");
        assertThat(service.actions(head(), gone)).isEmpty();
        assertThat(service.mayChange(head(), gone))
                .as("words of it may be mended")
                .isTrue();
        assertThat(service.waiting(head(), 10))
                .as("no device waits for anybody")
                .isEmpty();
        assertThat(kind.struck()).contains(kind.disposed, kind.lost);
    }

    @Test
    void repairAndLoanBringTheirStateAndGiveBackTheOneBefore() {
        long id = device(null, null, "โน้ตบุ๊ก").id();
        service.act(head(), service.open(head(), id), kind.store, new RecordDraft(), "เครื่องสำรอง");
        var register = devices.register();

        assertThat(register.lent(SampleOffices.KT1, id)).isTrue();
        assertThat(register.lent(SampleOffices.KT1, id)).as("once at a time").isFalse();
        register.repairStarted(SampleOffices.KT1, id);
        register.repairStarted(SampleOffices.KT1, id);
        assertThat(state(id)).isEqualTo(DeviceState.UNDER_REPAIR);
        register.lentBack(SampleOffices.KT1, id, null);
        assertThat(state(id)).as("the repair goes on").isEqualTo(DeviceState.UNDER_REPAIR);
        register.repairEnded(SampleOffices.KT1, id, () -> true);
        assertThat(state(id)).as("another ticket has it").isEqualTo(DeviceState.UNDER_REPAIR);
        register.repairEnded(SampleOffices.KT1, id, () -> false);
        assertThat(state(id)).isEqualTo(DeviceState.SPARE);
        register.conditionFound(SampleOffices.KT1, id, DeviceState.DAMAGED, "ซ-1/2570: จอแตก", () -> false);
        assertThat(state(id)).isEqualTo(DeviceState.DAMAGED);
        assertThatExceptionOfType(NoLongerThere.class).isThrownBy(() -> register.repairStarted(SampleOffices.KT2, id));
    }

    /** As the release before stores a device, and as its rows stand after the migration. */
    @Test
    void deviceOfTheReleaseBefore_isSeenFoundAndChanged_whatIsEmptyStaysTheEmptyText() throws SQLException {
        execute(
                "insert into ict_equipment (id, version, office_id, asset_seq, asset_no, property_no, unit_id, school_id,"
                        + " class_code, name, brand, serial_no, state, former_state, warranty_until, location, folded)"
                        + " values (77, 3, 1, 41, 'ICT-0041', 'P-41', null, " + S05.value()
                        + ", 'PRN', 'printer', '', 'SN-41', 'SPARE', 'SPARE', null, '', 'ict-0041 printer p-41 sn-41')");

        RecordRow before = service.open(school(S05), 77);
        assertThat(before.get(kind.brand)).isEmpty();
        assertThat(before.has(kind.brand)).isFalse();
        assertThat(before.get(kind.model)).isEmpty();
        assertThat(before.state()).isEqualTo(kind.spare);
        assertThat(before.head().author()).as("nobody knows who it was").isEqualTo(Texts.PORTAL);
        assertThat(service.count(head(), new RecordFilter("", "sn-41", Map.of(), List.of())))
                .isEqualTo(1);
        assertThat(service.count(head(), RecordFilter.of(kind.brand.isEmpty()))).isEqualTo(1);
        assertThat(service.count(head(), RecordFilter.of(kind.brand.isFilled())))
                .isZero();
        refused(twin("SN-41", "P-42").with(kind.brand, ""), "serial_no");
        RecordRow moved = service.change(head(), before, RecordDraft.of(before).with(kind.location, "ห้องธุรการ"));

        assertThat(service.steps(head(), 77).getLast().changes())
                .extracting(RecordStep.Change::field)
                .as("keys that nobody reads are told nowhere")
                .containsExactly("location");
        assertThat(moved.head().edition()).isEqualTo(4);
        execute("update ict_equipment set brand = brand || 'x' where brand = '' and id = 77");
        assertThat(service.open(head(), 77).get(kind.brand))
                .as("the release before reads the empty text, never nothing")
                .isEqualTo("x");
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = fixture.database().connections().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
            if (!connection.getAutoCommit()) {
                connection.commit();
            }
        }
    }

    private DeviceState state(long id) {
        return devices.register().find(SampleOffices.KT1, id).orElseThrow().state();
    }
}
