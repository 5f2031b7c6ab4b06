package org.khet.ict.internal.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.khet.ict.internal.story.IctOffice.TODAY;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.ict.internal.equipment.Device;
import org.khet.ict.internal.equipment.DeviceOwner;
import org.khet.ict.internal.equipment.DeviceState;
import org.khet.ict.internal.ticket.HandBackWay;
import org.khet.ict.internal.ticket.HandOverService;
import org.khet.ict.internal.ticket.Handling;
import org.khet.ict.internal.ticket.TestOffice;
import org.khet.ict.internal.ticket.TestStaff;
import org.khet.ict.internal.ticket.Ticket;
import org.khet.ict.internal.ticket.TicketDraft;
import org.khet.ict.internal.ticket.TicketFilter;
import org.khet.ict.internal.ticket.TicketMessages;
import org.khet.ict.internal.ticket.TicketOutcome;
import org.khet.ict.internal.ticket.TicketState;
import org.khet.ict.internal.ticket.WorkMode;
import org.khet.ict.internal.ticket.paper.RegisterList;
import org.khet.ict.internal.ticket.part.PartPayer;
import org.khet.ict.internal.ticket.part.PartSort;
import org.khet.ict.internal.ticket.part.PartSource;
import org.khet.ict.internal.ticket.trouble.ReportedItem;
import org.khet.portal.api.export.Column;
import org.khet.portal.api.export.ExportFormat;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.RecordingExports;

/** The desk of a group with few people: its own reports, the register of a year, what is noted. Source: ict H.1, E-R17. */
@OnEachDatabase
class GroupDeskDbTest {
    private static final HandOverService.Rating GOOD = new HandOverService.Rating(5, 5, 5, 5, "");
    private final TestDatabase database;
    private PartOffice office;
    private TestOffice desk;

    GroupDeskDbTest(TestDatabase database) {
        this.database = database;
        this.office = new PartOffice(database);
        this.desk = office.desk;
    }

    @BeforeEach
    void nothingIsThere() {
        database.clear();
        office = new PartOffice(database);
        desk = office.desk;
    }

    private Device printer(DeviceOwner owner, String serial) {
        return desk.devices.add(
                owner,
                new Device.DeviceText("PRN", "เครื่องพิมพ์ " + serial, "", serial, ""),
                DeviceState.IN_USE,
                null,
                "ห้องการเงิน");
    }

    private static TicketDraft about(String token, long device) {
        TicketDraft draft = TestOffice.draft(token, "เครื่องพิมพ์ดึงกระดาษซ้อนกัน");
        return new TicketDraft(
                token,
                draft.origin(),
                draft.contact(),
                new TicketDraft.Subject(new ReportedItem(device, "", "", "", ""), ""),
                draft.trouble(),
                List.of());
    }

    @Test
    void staffOfAGroupReportADeviceOfTheOffice_withWhoTheyAreFromTheProfile() {
        Device own = printer(new DeviceOwner(null, null), "OF-1");
        Device schools = printer(new DeviceOwner(null, TestStaff.S05), "SC-1");
        Person self = desk.picks.person(desk.finance(), desk.finance().person()).orElseThrow();

        assertThat(self.position()).isEqualTo("ครู");
        assertThat(self.phone()).isEqualTo("0000000021");
        assertThat(desk.picks.place(self)).isEqualTo("กลุ่มบริหารงานการเงินและสินทรัพย์");
        assertThat(desk.picks.devices(desk.finance(), self, "เครื่องพิมพ์", 0, 10))
                .extracting(Device::id)
                .as("what is offered")
                .containsExactly(own.id());
        Ticket ticket = desk.desks.report().submit(desk.finance(), about("own", own.id()));

        Ticket found = desk.desks.register().open(desk.finance(), ticket.id());
        assertThat(found.report().requester().unit()).isEqualTo(TestStaff.FIN);
        assertThat(found.report().requester().unitName()).isEqualTo("กลุ่มบริหารงานการเงินและสินทรัพย์");
        assertThat(found.report().requester().position()).isEqualTo("ครู");
        assertThat(found.report().item().place()).isEqualTo("ห้องการเงิน");
        assertThatExceptionOfType(Rejected.class)
                .as("a device of a school is not the group's")
                .isThrownBy(() -> desk.desks.report().submit(desk.finance(), about("other", schools.id())));
    }

    private Ticket closed(String cost) {
        Ticket done = desk.desks
                .bench()
                .finish(
                        desk.technician(),
                        desk.repairing().seen(),
                        new TicketOutcome.Done("เปลี่ยนลูกยาง", "FIXED", 30, new BigDecimal(cost)));
        Ticket back = desk.desks
                .handOver()
                .giveBack(
                        desk.technician(),
                        done.seen(),
                        new HandOverService.Slip("นางธุรการ ตัวอย่าง 05", "ใช้งานได้", "", HandBackWay.COLLECTED));
        return desk.desks.handOver().confirm(desk.school(), back.seen(), GOOD);
    }

    @Test
    void registerOfAYearIsFilteredAddedUpAndTakenAlong_asTheFilterSays() throws Exception {
        desk.clock.set("2026-09-29T09:30");
        closed("450");
        desk.clock.set("2026-11-20T09:30");
        closed("800");
        closed("2300");
        desk.reported();
        var exports = new RecordingExports();
        var list = new RegisterList(desk.desks.register(), exports);
        var all = TicketFilter.OPEN.in(TicketFilter.Tab.ALL);
        var year = all.of(Set.of(FiscalYear.ofBuddhist(2570)));
        var finished = year.with(new TicketFilter.Work(Set.of(), Set.of(), Set.of(TicketState.CLOSED)));

        assertThat(desk.desks.register().count(desk.head(), all.of(Set.of(FiscalYear.ofBuddhist(2569)))))
                .isEqualTo(1);
        assertThat(desk.desks.register().count(desk.head(), year)).isEqualTo(3);
        assertThat(desk.desks.register().cost(desk.head(), year))
                .hasValueSatisfying(sum -> assertThat(sum).isEqualByComparingTo("3100"));
        var register = desk.desks.register();
        var nobodys = new TicketFilter.Work(Set.of(), Set.of(new PersonId(13)), Set.of());
        var technicians =
                new TicketFilter.Work(Set.of(3), Set.of(desk.technician().person()), Set.of());
        var finance = new TicketFilter.Places(Set.of(TestStaff.FIN), Set.of());
        var school = new TicketFilter.Places(Set.of(), Set.of(TestStaff.S05));
        assertThat(register.count(desk.head(), year.with(technicians))).isEqualTo(2);
        assertThat(register.count(desk.head(), year.with(nobodys))).isZero();
        assertThat(register.count(desk.head(), year.at(school))).isEqualTo(3);
        assertThat(register.count(desk.head(), year.at(finance))).isZero();
        assertThat(register.count(desk.head(), year.about(Set.of("PER")))).isEqualTo(2);
        assertThat(register.count(desk.head(), year.about(Set.of("NET")))).isZero();
        assertThat(register.cost(desk.head(), year.about(Set.of("NET"))).orElse(BigDecimal.ZERO))
                .as("the sum is that of what is shown")
                .isZero();
        var words = new TicketMessages(
                TextCatalog.load(GroupDeskDbTest.class.getClassLoader(), "ict").in(TextCatalog.THAI),
                desk.codes,
                TestStaff.KT1);
        var taken = list.all(desk.head(), finished, words, "ปีงบประมาณ 2570");
        assertThat(RecordingExports.rows(taken)).hasSize(2);
        assertThat(String.join(" ", RecordingExports.rows(taken).getFirst())).contains("ซ-1/2570", "800.00");
        for (ExportFormat format : ExportFormat.values()) {
            exports.export(desk.head(), taken, format, "ตรวจนิเทศภายใน", new ByteArrayOutputStream());
        }
        assertThat(exports.taken()).hasSize(ExportFormat.values().length);
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> list.all(desk.school(), finished, words, "")
                        .source()
                        .rows()
                        .get());
        assertThat(taken.paper().columns().stream().filter(Column::summed).map(Column::title))
                .as("on paper the cost is added up")
                .containsExactly("ค่าใช้จ่าย (บาท)");
    }

    private RecordDraft roller(Ticket ticket) {
        var kind = office.register.parts().kind();
        return new RecordDraft()
                .with(kind.ticketNo, ticket.number().text())
                .with(kind.sort, PartSort.PART)
                .with(kind.what, "ลูกยางดึงกระดาษ")
                .with(kind.quantity, BigDecimal.ONE)
                .with(kind.price, new BigDecimal("450"))
                .with(kind.source, PartSource.PURCHASE)
                .with(kind.payer, PartPayer.OFFICE);
    }

    @Test
    void onePersonWithThreePostsRunsTheDesk_onlyTheRequesterAndTheDirectorAreOthers() {
        TestCaller all = desk.caller(12, "ict.head", "ict.clerk", "ict.tech", "core.staff");
        var parts = office.register.parts();
        var kind = parts.kind();
        Ticket ticket = desk.desks.desk().receive(all, desk.reported().seen(), new Handling.Triage("PER", 3), "");
        ticket = desk.desks.desk().assign(all, ticket.seen(), all.person());
        ticket = desk.desks.bench().diagnose(all, ticket.seen(), WorkMode.ON_SITE, "");
        ticket = desk.desks
                .bench()
                .start(all, ticket.seen(), new TicketOutcome.Finding("ลูกยางสึก", "WORN", "เปลี่ยนลูกยาง"), 20);
        RecordRow part = parts.create(all, roller(ticket));
        part = parts.act(all, part, kind.endorse);
        RecordRow endorsed = part;
        assertThatThrownBy(() -> parts.act(all, endorsed, kind.approve)).isInstanceOf(NotPermitted.class);
        part = parts.act(desk.director(), part, kind.approve, PartOffice.decision(kind), "");
        part = parts.act(all, part, kind.order, new RecordDraft().with(kind.orderedOn, TODAY), "");
        part = parts.act(all, part, kind.receive, new RecordDraft().with(kind.receivedOn, TODAY), "");
        ticket = desk.desks.register().open(all, ticket.id());
        ticket = desk.partMoves.partsArrived(all, ticket.seen(), office.register);
        parts.act(all, part, kind.use);
        ticket = desk.desks.register().open(all, ticket.id());
        ticket = desk.desks.bench().finish(all, ticket.seen(), new TicketOutcome.Done("เปลี่ยนลูกยาง", "FIXED", 30));
        Ticket back = desk.desks
                .handOver()
                .giveBack(
                        all,
                        ticket.seen(),
                        new HandOverService.Slip("นางธุรการ ตัวอย่าง 05", "ใช้งานได้", "", HandBackWay.COLLECTED));
        assertThatThrownBy(() -> desk.desks.handOver().confirm(all, back.seen(), GOOD))
                .isInstanceOf(NotPermitted.class);
        Ticket closed = desk.desks.handOver().confirm(desk.school(), back.seen(), GOOD);
        assertThat(closed.state()).isEqualTo(TicketState.CLOSED);
        assertThat(closed.outcome().done().cost()).isEqualByComparingTo("450");
    }

    @Test
    void lowRatingStandsInTheHeadsListUntilItIsFollowedUp() {
        Ticket low = desk.desks
                .handOver()
                .confirm(desk.school(), desk.returned().seen(), new HandOverService.Rating(2, 0, 0, 0, "ช้า"));
        desk.desks.handOver().confirm(desk.school(), desk.returned().seen(), GOOD);
        var list = TicketFilter.OPEN.in(TicketFilter.Tab.LOW);

        assertThat(desk.desks.register().count(desk.head(), list)).isEqualTo(1);
        desk.notes.followUp(desk.head(), low.seen(), "โทรขออภัยและนัดตรวจซ้ำแล้ว");
        assertThat(desk.desks.register().count(desk.head(), list)).isZero();
    }

    @Test
    void storiesOfThisBundleRunWithoutAnyOtherModule() throws IOException {
        List<String> others = modulesBeside();
        assertThat(others)
                .contains(
                        "org.khet.finance.internal.FinanceModule",
                        "org.khet.policyplan.internal.PolicyplanModule",
                        "org.khet.personnel.internal.PersonnelModule",
                        "org.khet.directorate.internal.DirectorateModule");
        for (String other : others) {
            assertThatThrownBy(() -> Class.forName(other)).isInstanceOf(ClassNotFoundException.class);
        }
    }

    /** The classes of the other modules of the product, by their sources. */
    private static List<String> modulesBeside() throws IOException {
        try (Stream<Path> files = Files.find(
                Path.of(".."),
                9,
                (file, facts) ->
                        file.toString().matches("\\.\\./module-\\w+/src/main/.*/internal/\\w+Module\\.java"))) {
            return files.map(file -> file.toString()
                            .replaceAll(".*/java/(.*)\\.java", "$1")
                            .replace('/', '.'))
                    .filter(name -> !name.equals("org.khet.ict.internal.IctModule"))
                    .toList();
        }
    }

    @Test
    void whoDecidedAndWhoTookPeopleAlongStandsOnTheTrail() {
        TestCaller technician = desk.technician();
        Ticket ticket = desk.repairing();
        var parts = office.register.parts();
        var kind = parts.kind();
        RecordRow part = parts.create(technician, roller(ticket));
        part = parts.act(desk.head(), part, kind.endorse);
        parts.act(desk.director(), part, kind.approve, PartOffice.decision(kind), "");
        assertThat(office.fixture.trail().actions())
                .containsSubsequence("ict.part.created", "ict.part.endorsed", "ict.part.approved");
        assertThat(desk.trail.all()).extracting(line -> line.action()).contains("ict.ticket.received");
    }
}
