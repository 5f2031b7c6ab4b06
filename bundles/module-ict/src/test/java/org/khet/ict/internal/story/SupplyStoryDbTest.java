package org.khet.ict.internal.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.khet.ict.internal.story.IctOffice.ASKING;
import static org.khet.ict.internal.story.IctOffice.CLERK;
import static org.khet.ict.internal.story.IctOffice.HEAD;
import static org.khet.ict.internal.story.IctOffice.KT1;
import static org.khet.ict.internal.story.IctOffice.OTHER;
import static org.khet.ict.internal.story.IctOffice.TECHNICIAN;
import static org.khet.ict.internal.story.IctOffice.TODAY;
import static org.khet.ict.internal.story.IctOffice.act;
import static org.khet.ict.internal.story.IctOffice.filled;
import static org.khet.ict.internal.story.IctOffice.now;
import static org.khet.ict.internal.story.IctOffice.person;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.ict.internal.IctPermissions;
import org.khet.ict.internal.equipment.Device;
import org.khet.ict.internal.equipment.DeviceMoveRecord;
import org.khet.ict.internal.equipment.DeviceState;
import org.khet.ict.internal.paper.FormPrinter;
import org.khet.ict.internal.paper.IctPaperNames;
import org.khet.ict.internal.paper.IctRegisterPapers;
import org.khet.ict.internal.setting.IctCodeLists;
import org.khet.ict.internal.supply.DeviceCondition;
import org.khet.ict.internal.supply.LoanReminderJob;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.print.PrintDocument;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.testkit.Clocks;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeCodeLists;
import org.khet.portal.testkit.fake.FakeLetterheads;
import org.khet.portal.testkit.fake.FakeOffices;
import org.khet.portal.testkit.fake.FakePeople;
import org.khet.portal.testkit.fake.FakeSchools;
import org.khet.portal.testkit.fake.FakeUnits;
import org.khet.portal.testkit.record.SampleDraft;

/** Materials, requisitions and loans. Source: ict ICT-13, ICT-38 to ICT-41, ICT-43, ICT-115, ICT-117. */
@OnEachDatabase
class SupplyStoryDbTest {
    private final TestDatabase database;
    private final IctOffice office;

    SupplyStoryDbTest(TestDatabase database) {
        this.database = database;
        this.office = new IctOffice(database);
    }

    @BeforeEach
    void nothingIsThere() {
        database.clear();
    }

    private static BigDecimal of(String number) {
        return new BigDecimal(number);
    }

    /** Toner, six in stock, to be ordered at two. */
    private RecordRow toner(String stock) {
        var kind = office.supplies.materials().kind();
        RecordRow row = office.supplies
                .materials()
                .create(
                        person(HEAD),
                        new RecordDraft()
                                .with(kind.code, "TN-01")
                                .with(kind.name, "ตลับหมึกเครื่องพิมพ์")
                                .with(kind.countedIn, "ตลับ")
                                .with(kind.reorder, of("2")));
        return act(
                office.supplies.materials(),
                CLERK,
                row,
                kind.receive,
                kind.received,
                of(stock),
                kind.origin,
                "ใบส่งของ 1/2570",
                kind.cost,
                of("9000"));
    }

    private BigDecimal balance(RecordRow toner) {
        return now(office.supplies.materials(), toner)
                .get(office.supplies.materials().kind().balance);
    }

    private RecordRow asked(int who, RecordRow toner, String quantity) {
        var kind = office.supplies.requisitions().kind();
        return office.supplies
                .requisitions()
                .create(
                        person(who),
                        new RecordDraft()
                                .with(
                                        kind.requester,
                                        SampleOffices.person(KT1, who).id())
                                .with(kind.unit, SampleOffices.unit(KT1, "FIN").id())
                                .with(kind.purpose, "อบรมโปรแกรมบัญชี")
                                .with(
                                        kind.wanted,
                                        List.of(new RecordDraft()
                                                .with(kind.wantedMaterial, toner.id())
                                                .with(kind.asked, of(quantity)))));
    }

    private RecordRow approved(RecordRow requisition, String quantity) {
        var service = office.supplies.requisitions();
        var kind = service.kind();
        RecordRow row = now(service, requisition);
        return service.act(
                person(HEAD),
                row,
                kind.approve,
                new RecordDraft().with(kind.grants, filled(row, kind.grants, kind.approved, of(quantity))),
                "");
    }

    private RecordRow given(RecordRow requisition, String quantity, int receiver) {
        var service = office.supplies.requisitions();
        var kind = service.kind();
        RecordRow row = now(service, requisition);
        return service.act(
                person(CLERK),
                row,
                kind.give,
                new RecordDraft()
                        .with(kind.handouts, filled(row, kind.handouts, kind.given, of(quantity)))
                        .with(kind.receiver, SampleOffices.person(KT1, receiver).id()),
                "");
    }

    @Test
    void threeAskedTwoApprovedTwoGiven_balanceFallsByTwo_andTheMovesAddUpToIt() {
        RecordRow toner = toner("6");
        RecordRow requisition = asked(ASKING, toner, "3");
        assertThat(requisition.get(office.supplies.requisitions().kind().number).text())
                .isEqualTo("บ-1/2570");
        assertThat(office.supplies.requisitions().kind().isAboveStock(requisition))
                .isFalse();
        assertThat(office.supplies.requisitions().kind().isAboveStock(asked(OTHER, toner, "7")))
                .as("more than there is: whoever decides is warned")
                .isTrue();
        assertThat(printed(requisition).get("form")).isEqualTo("F1");
        assertThat(String.valueOf(printed(requisition).get("rows")))
                .as("nothing is decided")
                .contains("c2=3", "c3=,", "c4=,");

        RecordRow granted = approved(requisition, "2");
        assertThatExceptionOfType(Rejected.class)
                .as("more than was approved")
                .isThrownBy(() -> given(granted, "3", ASKING));
        assertThat(balance(toner)).isEqualByComparingTo("6");
        RecordRow handed = given(granted, "2", ASKING);
        assertThat(String.valueOf(printed(handed).get("rows")))
                .contains("ตลับหมึกเครื่องพิมพ์", "c2=3", "c3=2", "c4=2");
        assertThat(String.valueOf(printed(handed).get("signs"))).contains("ผู้อนุมัติ", "ผู้จ่าย", "ผู้รับ");

        assertThat(handed.state()).isEqualTo(office.supplies.requisitions().kind().handed);
        assertThat(balance(toner)).isEqualByComparingTo("4");
        var moves = office.supplies.moves();
        assertThat(moves.all(person(HEAD), RecordFilter.ALL).stream()
                        .map(move -> move.get(moves.kind().quantity))
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("4");
        var kind = office.supplies.requisitions().kind();
        assertThat(act(office.supplies.requisitions(), ASKING, handed, kind.close)
                        .state())
                .isEqualTo(kind.closed);
    }

    /** What is approved is handed out line by line, in the order in which it was asked for. Source: ict ICT-38. */
    @Test
    void linesOfOneMaterialShowOnTheFormEachWhatWasGivenOfIt_theOneNotApprovedNothing() {
        RecordRow toner = toner("10");
        var service = office.supplies.requisitions();
        var kind = service.kind();
        List<RecordDraft> wanted = List.of("5", "2", "1").stream()
                .map(quantity ->
                        new RecordDraft().with(kind.wantedMaterial, toner.id()).with(kind.asked, of(quantity)))
                .toList();
        RecordRow requisition = service.create(
                person(ASKING),
                new RecordDraft()
                        .with(kind.requester, SampleOffices.person(KT1, ASKING).id())
                        .with(kind.unit, SampleOffices.unit(KT1, "FIN").id())
                        .with(kind.purpose, "อบรมโปรแกรมบัญชี")
                        .with(kind.wanted, wanted));
        RecordRow row = now(service, requisition);
        List<RecordDraft> grants = filled(row, kind.grants, kind.approved, of("4"));
        grants.get(1).with(kind.approved, of("0"));
        grants.get(2).with(kind.approved, of("1"));
        RecordRow granted = now(
                service, service.act(person(HEAD), row, kind.approve, new RecordDraft().with(kind.grants, grants), ""));
        List<RecordDraft> handouts = filled(granted, kind.handouts, kind.given, of("3"));
        handouts.get(1).with(kind.given, of("1"));
        service.act(
                person(CLERK),
                granted,
                kind.give,
                new RecordDraft()
                        .with(kind.handouts, handouts)
                        .with(kind.receiver, SampleOffices.person(KT1, ASKING).id()),
                "");

        List<?> rows = (List<?>) printed(now(service, requisition)).get("rows");
        assertThat(rows.stream().map(line -> String.valueOf(((Map<?, ?>) line).get("c3"))))
                .containsExactly("4", "0", "1");
        assertThat(rows.stream().map(line -> String.valueOf(((Map<?, ?>) line).get("c4"))))
                .as("what was given of each line")
                .containsExactly("3", "", "1");
        assertThat(balance(toner)).isEqualByComparingTo("6");
    }

    /** What stands on the form of a record. */
    private Map<String, ?> printed(RecordRow row) {
        FakePeople people = new FakePeople();
        SampleOffices.people().forEach(people::with);
        List<PrintDocument> pages = new ArrayList<>();
        var papers = new IctRegisterPapers(
                new FormPrinter(
                        (document, out) -> pages.add(document),
                        new FakeLetterheads(new FakeOffices(), KT1),
                        office.settings),
                new IctPaperNames(people, FakeUnits.ofSampleOffices(), new FakeSchools()),
                new IctCodeLists(new FakeCodeLists()),
                office.supplies);
        try {
            papers.print(person(HEAD), row, new ByteArrayOutputStream());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return pages.getFirst().model();
    }

    @Test
    void moreThanAskedOrApprovedOrInStockIsRefused_nothingMoves() {
        RecordRow toner = toner("2");
        RecordRow requisition = asked(ASKING, toner, "3");
        assertThat(office.supplies.requisitions().kind().isAboveStock(requisition))
                .as("asking for more than there is waits, and is warned")
                .isTrue();

        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> approved(requisition, "4"))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(Problem::key)
                        .containsExactly("ict.error.above-asked"));
        RecordRow granted = approved(requisition, "3");
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> given(granted, "4", ASKING))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(Problem::key)
                        .containsExactly("ict.error.above-approved"));
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> given(granted, "3", ASKING))
                .satisfies(refused ->
                        assertThat(refused.problems()).extracting(Problem::key).containsExactly("ict.error.stock"));
        assertThat(balance(toner)).isEqualByComparingTo("2");
        assertThat(given(granted, "2", ASKING).state())
                .isEqualTo(office.supplies.requisitions().kind().handed);
    }

    @Test
    void nobodyApprovesTheOwnRequisitionOrLoan_norReceivesFromTheOwnHands() {
        RecordRow toner = toner("6");
        RecordRow own = asked(HEAD, toner, "1");
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> approved(own, "1"));
        RecordRow loan = lent(HEAD, office.device("NB", "NB-1"));
        var kind = office.supplies.loans().kind();
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> act(office.supplies.loans(), HEAD, loan, kind.approve));

        var requests = office.supplies.requisitions().kind();
        RecordRow forAnother = office.supplies
                .requisitions()
                .create(
                        person(HEAD),
                        new RecordDraft()
                                .with(requests.requester, SampleOffices.personId(KT1, ASKING))
                                .with(
                                        requests.unit,
                                        SampleOffices.unit(KT1, "FIN").id())
                                .with(requests.purpose, "อบรม")
                                .with(
                                        requests.wanted,
                                        List.of(new RecordDraft()
                                                .with(requests.wantedMaterial, toner.id())
                                                .with(requests.asked, of("1")))));
        assertThatExceptionOfType(NotPermitted.class)
                .as("who wrote it for somebody else asked, too")
                .isThrownBy(() -> approved(forAnother, "1"));
        var accounts = office.accounts.requests();
        RecordRow account = accounts.create(
                person(HEAD),
                SampleDraft.of(accounts.kind(), TODAY)
                        .with(accounts.kind().person, SampleOffices.personId(KT1, HEAD))
                        .with(accounts.kind().role, "ผู้บันทึก"));
        assertThatExceptionOfType(NotPermitted.class)
                .as("an account: neither certified")
                .isThrownBy(() -> act(accounts, HEAD, account, accounts.kind().certify));
        act(accounts, OTHER, account, accounts.kind().certify);
        assertThatExceptionOfType(NotPermitted.class)
                .as("nor approved")
                .isThrownBy(() -> act(accounts, HEAD, account, accounts.kind().approve));

        RecordRow granted = approved(asked(ASKING, toner, "1"), "1");
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> given(granted, "1", CLERK))
                .satisfies(refused ->
                        assertThat(refused.problems()).extracting(Problem::key).containsExactly("ict.error.own-hands"));
    }

    @Test
    void twoWindowsHandOutOnce_oneMoveOfTheStock() {
        RecordRow toner = toner("6");
        var service = office.supplies.requisitions();
        var kind = service.kind();
        RecordRow seen = now(service, approved(asked(ASKING, toner, "2"), "2"));
        RecordDraft draft = new RecordDraft()
                .with(kind.handouts, filled(seen, kind.handouts, kind.given, of("2")))
                .with(kind.receiver, SampleOffices.person(KT1, ASKING).id());

        List<CompletableFuture<Boolean>> both = Stream.of(1, 2)
                .map(ignored -> CompletableFuture.supplyAsync(() -> {
                    try {
                        service.act(person(CLERK), seen, kind.give, draft, "");
                        return true;
                    } catch (Outdated told) {
                        return false;
                    }
                }))
                .toList();

        assertThat(both.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(true, false);
        assertThat(balance(toner)).isEqualByComparingTo("4");
        assertThat(office.supplies.moves().all(person(HEAD), RecordFilter.ALL))
                .as("what came, and what went out once")
                .hasSize(2);
        assertThat(office.fixture.happenings().types()).as("one notice").containsOnlyOnce("ict.requisition.given");
    }

    @Test
    void materialAtItsLevelStandsAmongThoseToReorder_andACountPutsItRight() {
        RecordRow toner = toner("3");
        var service = office.supplies.materials();
        assertThat(service.count(person(HEAD), RecordFilter.ALL.in("reorder"))).isZero();
        given(approved(asked(ASKING, toner, "1"), "1"), "1", ASKING);
        assertThat(service.count(person(HEAD), RecordFilter.ALL.in("reorder"))).isEqualTo(1);

        act(service, CLERK, toner, service.kind().recount, service.kind().counted, of("5"));
        assertThat(balance(toner)).isEqualByComparingTo("5");
        assertThat(service.count(person(HEAD), RecordFilter.ALL.in("reorder"))).isZero();
    }

    private RecordDraft loanDraft(int who, Device device) {
        var kind = office.supplies.loans().kind();
        return new RecordDraft()
                .with(kind.borrower, SampleOffices.person(KT1, who).id())
                .with(kind.unit, SampleOffices.unit(KT1, "FIN").id())
                .with(kind.phone, "000-000-0021")
                .with(kind.purpose, "ประชุมนอกสถานที่")
                .with(kind.place, "ห้องประชุม 2")
                .with(kind.from, TODAY)
                .with(kind.due, TODAY.plusDays(7))
                .with(
                        kind.items,
                        List.of(new RecordDraft()
                                .with(kind.device, device.assetNo())
                                .with(kind.accessories, "สายไฟ กระเป๋า")));
    }

    private RecordRow lent(int who, Device device) {
        return office.supplies.loans().create(person(who), loanDraft(who, device));
    }

    private RecordRow handedOver(RecordRow loan) {
        var service = office.supplies.loans();
        var kind = service.kind();
        RecordRow row = act(service, HEAD, loan, kind.approve);
        return service.act(
                person(CLERK),
                row,
                kind.lend,
                new RecordDraft()
                        .with(kind.handed, filled(row, kind.handed, kind.conditionOut, DeviceCondition.GOOD))
                        .with(kind.receiver, SampleOffices.person(KT1, ASKING).id()),
                "");
    }

    private RecordRow broughtBack(RecordRow loan, DeviceCondition condition) {
        return broughtBack(loan, condition, "");
    }

    private RecordRow broughtBack(RecordRow loan, DeviceCondition condition, String note) {
        var service = office.supplies.loans();
        var kind = service.kind();
        RecordRow row = now(service, loan);
        return service.act(
                person(TECHNICIAN),
                row,
                kind.takeBack,
                new RecordDraft()
                        .with(
                                kind.back,
                                filled(row, kind.back, kind.conditionIn, condition).stream()
                                        .map(line -> line.with(kind.backNote, note))
                                        .toList())
                        .with(kind.returnedOn, TODAY)
                        .with(kind.returner, "นายเจ้าหน้าที่ 15"),
                "");
    }

    @Test
    void loanGoesFromRequestToReturn_theDeviceIsOutMeanwhile_andLentOnceOnly() {
        Device notebook = office.device("NB", "NB-1");
        RecordRow first = lent(ASKING, notebook);
        RecordRow second = lent(OTHER, notebook);
        assertThat(first.get(office.supplies.loans().kind().number).text()).isEqualTo("ย-1/2570");

        assertThat(String.valueOf(printed(first).get("rows"))).contains(notebook.assetNo(), "c3=,", "c4=,");
        assertThatExceptionOfType(Outdated.class)
                .as("handed out before it is approved")
                .isThrownBy(() -> act(
                        office.supplies.loans(),
                        CLERK,
                        first,
                        office.supplies.loans().kind().lend));
        RecordRow out = handedOver(first);
        assertThat(office.state(notebook)).isEqualTo(DeviceState.ON_LOAN);
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> handedOver(second))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(Problem::key)
                        .containsExactly("ict.error.not-lent.ON_LOAN"));

        RecordRow back = broughtBack(out, DeviceCondition.MINOR);
        assertThat(office.state(notebook)).isEqualTo(DeviceState.SPARE);
        assertThat(printed(back).get("form")).isEqualTo("F3");
        assertThat(String.valueOf(printed(back).get("rows")))
                .as("as it went and as it came")
                .contains("c3=ดี", "c4=มีตำหนิ");
        assertThat(String.valueOf(printed(back).get("signs"))).contains("นายเจ้าหน้าที่ 15");
        var kind = office.supplies.loans().kind();
        assertThat(act(office.supplies.loans(), CLERK, back, kind.close).state())
                .isEqualTo(kind.closed);
    }

    @Test
    void unknownDeviceAndTooLongALoanAreRefused_theApproverMayLendLonger() {
        Device notebook = office.device("NB", "NB-1");
        var kind = office.supplies.loans().kind();
        var staff = TestCaller.of(KT1, ASKING).with(IctPermissions.SUPPLY_REQUEST);
        RecordDraft wrong =
                loanDraft(ASKING, notebook).with(kind.items, List.of(new RecordDraft().with(kind.device, "ICT-9999")));
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> office.supplies.loans().create(staff, wrong))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(Problem::key)
                        .containsExactly("ict.error.device-unknown"));
        RecordDraft eightDays = loanDraft(ASKING, notebook).with(kind.due, TODAY.plusDays(8));
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> office.supplies.loans().create(staff, eightDays))
                .satisfies(refused ->
                        assertThat(refused.problems()).extracting(Problem::key).containsExactly("ict.error.loan-days"));
        assertThat(office.supplies.loans().create(person(HEAD), eightDays).id()).isPositive();
    }

    @Test
    void damagedGetsATicketThatIsLinked_lostIsLostInTheRegister() {
        Device notebook = office.device("NB", "NB-1");
        RecordRow back = broughtBack(handedOver(lent(ASKING, notebook)), DeviceCondition.DAMAGED);
        var kind = office.supplies.loans().kind();
        assertThat(back.lines(kind.back).getFirst().get(kind.ticket)).isEqualTo("ซ-1/2570");
        assertThat(office.damaged.getFirst()).startsWith(notebook.id() + " ย-1/2570");
        assertThat(office.state(notebook)).isEqualTo(DeviceState.DAMAGED);

        Device camera = office.device("CAM", "CM-1");
        broughtBack(handedOver(lent(ASKING, camera)), DeviceCondition.LOST, "ลืมไว้ที่สถานีขนส่ง");
        assertThat(office.state(camera)).isEqualTo(DeviceState.LOST);
        DeviceMoveRecord move = office.devices.moves().kind();
        assertThat(office.devices.moves().internal().all(person(HEAD), RecordFilter.of(move.device.is(camera.id()))))
                .as("the history of the device, which its card shows")
                .extracting(row -> row.get(move.former) + " " + row.get(move.later) + " " + row.get(move.why))
                .containsExactly("ON_LOAN LOST ย-2/2570 ลืมไว้ที่สถานีขนส่ง");
        assertThat(office.fixture.happenings().all())
                .filteredOn(one -> one.type().equals("ict.equipment.lost-on-loan"))
                .as("who keeps the register of devices and who decides on loans are told, once")
                .singleElement()
                .satisfies(one -> assertThat(one.audience().permissions())
                        .containsExactlyInAnyOrder(IctPermissions.EQUIPMENT_EDIT, IctPermissions.SUPPLY_APPROVE));
    }

    /** A ticket that ends meanwhile brings no device back from its borrower, and a broken one that works again is not lent twice. */
    @Test
    void deviceThatATicketFindsGoodWhileItIsLentStaysLent_andIsLentToNobodyElse() {
        Device notebook = office.device("NB", "NB-1");
        RecordRow second = lent(OTHER, notebook);
        RecordRow out = handedOver(lent(ASKING, notebook));
        office.devices.conditionFound(KT1, notebook.id(), DeviceState.IN_USE, "ซ-1/2570: ตรวจแล้วใช้ได้", () -> false);
        assertThat(office.state(notebook)).isEqualTo(DeviceState.ON_LOAN);
        office.devices.repairStarted(KT1, notebook.id());
        office.devices.conditionFound(KT1, notebook.id(), DeviceState.SPARE, "ซ-2/2570: ซ่อมที่ผู้ยืม", () -> false);
        assertThat(office.state(notebook)).as("after its repair").isEqualTo(DeviceState.ON_LOAN);

        office.devices.conditionFound(KT1, notebook.id(), DeviceState.DAMAGED, "ซ-3/2570: จอแตก", () -> false);
        var devices = office.devices.devices();
        act(devices, HEAD, devices.find(KT1, notebook.id()).orElseThrow(), devices.kind().use);
        assertThat(office.state(notebook)).isEqualTo(DeviceState.IN_USE);
        assertThatExceptionOfType(Rejected.class)
                .as("its first loan runs")
                .isThrownBy(() -> handedOver(second))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(Problem::key)
                        .containsExactly("ict.error.not-lent.ON_LOAN"));
        assertThat(office.state(notebook)).isEqualTo(DeviceState.IN_USE);

        broughtBack(out, DeviceCondition.GOOD);
        var loans = office.supplies.loans();
        assertThat(loans.act(
                                person(CLERK),
                                now(loans, second),
                                loans.kind().lend,
                                new RecordDraft()
                                        .with(
                                                loans.kind().handed,
                                                filled(
                                                        now(loans, second),
                                                        loans.kind().handed,
                                                        loans.kind().conditionOut,
                                                        DeviceCondition.GOOD))
                                        .with(
                                                loans.kind().receiver,
                                                SampleOffices.person(KT1, OTHER).id()),
                                "")
                        .state())
                .isEqualTo(loans.kind().given);
    }

    /** A device that was in the workshop when its borrower said that it is lost is lost at once, not once a ticket ends. */
    @Test
    void lostWhileUnderRepairIsLostAtOnce_itsTicketDoesNotBringItBack() {
        Device camera = office.device("CAM", "CM-1");
        RecordRow out = handedOver(lent(ASKING, camera));
        office.devices.repairStarted(KT1, camera.id());
        broughtBack(out, DeviceCondition.LOST);
        assertThat(office.state(camera)).isEqualTo(DeviceState.LOST);
        office.devices.repairEnded(KT1, camera.id(), () -> false);
        assertThat(office.state(camera)).isEqualTo(DeviceState.LOST);
    }

    @Test
    void extendedOnceBeforeItIsDue_thenNoMore_andNothingToALateBorrower() {
        RecordRow out = handedOver(lent(ASKING, office.device("NB", "NB-1")));
        var service = office.supplies.loans();
        var kind = service.kind();
        RecordRow longer = act(service, HEAD, out, kind.extend, kind.newDue, TODAY.plusDays(14));
        assertThat(longer.get(kind.due)).isEqualTo(TODAY.plusDays(14));
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> act(service, HEAD, longer, kind.extend, kind.newDue, TODAY.plusDays(20)))
                .satisfies(refused ->
                        assertThat(refused.problems()).extracting(Problem::key).containsExactly("ict.error.extended"));

        RecordRow old = handedOver(lent(ASKING, office.device("NB", "NB-2")));
        service.internal()
                .change(
                        person(HEAD),
                        now(service, old),
                        new RecordDraft().with(kind.from, TODAY.minusDays(9)).with(kind.due, TODAY.minusDays(2)));
        assertThat(service.count(person(HEAD), RecordFilter.ALL.in("overdue"))).isEqualTo(1);
        RecordRow next = lent(ASKING, office.device("NB", "NB-3"));
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> act(service, HEAD, next, kind.approve))
                .satisfies(refused ->
                        assertThat(refused.problems()).extracting(Problem::key).containsExactly("ict.error.loan-late"));
    }

    @Test
    void borrowerIsRemindedTheDayBeforeAndTheDayAfter_eachOnce() {
        RecordRow out = handedOver(lent(ASKING, office.device("NB", "NB-1")));
        var kind = office.supplies.loans().kind();
        LocalDate due = out.get(kind.due);

        assertThat(reminded(due.minusDays(2))).isZero();
        assertThat(reminded(due.minusDays(1))).isEqualTo(1);
        assertThat(reminded(due)).isZero();
        assertThat(reminded(due.plusDays(1))).isEqualTo(1);
        assertThat(reminded(due.plusDays(1))).as("the same run again").isZero();
        assertThat(reminded(due.plusDays(2))).isZero();
        assertThat(office.fixture.happenings().types()).contains("ict.loan.announced", "ict.loan.called-in");
        assertThat(office.fixture.happenings().all())
                .filteredOn(one -> one.type().equals("ict.loan.announced"))
                .singleElement()
                .satisfies(one -> assertThat(one.audience().people())
                        .containsExactly(SampleOffices.person(KT1, ASKING).id()));

        var loans = office.supplies.loans();
        assertThat(loans.count(person(HEAD), RecordFilter.ALL.in("overdue"))).isZero();
        RecordRow own = handedOver(lent(ASKING, office.device("NB", "NB-2")));
        assertThatExceptionOfType(NotPermitted.class)
                .as("without approval")
                .isThrownBy(() -> act(loans, ASKING, own, kind.extend, kind.newDue, TODAY.plusDays(14)));
        RecordRow longer = act(loans, HEAD, own, kind.extend, kind.newDue, TODAY.plusDays(14));
        assertThat(reminded(TODAY.plusDays(6))).as("the old day is gone").isZero();
        assertThat(reminded(TODAY.plusDays(13))).isEqualTo(1);
        assertThatExceptionOfType(Rejected.class)
                .as("once")
                .isThrownBy(() -> act(loans, HEAD, longer, kind.extend, kind.newDue, TODAY.plusDays(20)));
        loans.internal()
                .change(
                        person(HEAD),
                        now(loans, longer),
                        new RecordDraft().with(kind.from, TODAY.minusDays(9)).with(kind.due, TODAY.minusDays(1)));
        assertThat(loans.all(person(HEAD), RecordFilter.ALL.in("overdue")))
                .extracting(RecordRow::id)
                .containsExactly(longer.id());
    }

    /** How many are reminded by a run on a day; the record layer goes on to live on the day of the stories. */
    private long reminded(LocalDate day) {
        long before = told();
        new LoanReminderJob(office.supplies, office.callers, Clocks.at(day + "T08:30")).run(new TestRun(KT1));
        return told() - before;
    }

    private long told() {
        return office.fixture.happenings().types().stream()
                .filter(type -> type.equals("ict.loan.announced") || type.equals("ict.loan.called-in"))
                .count();
    }
}
