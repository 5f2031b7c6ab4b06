package org.khet.documents.internal.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.documents.internal.DocumentsOffice;
import org.khet.documents.internal.chain.LevelDecision;
import org.khet.documents.internal.committee.CommitteeKind;
import org.khet.documents.internal.job.HeldLetters;
import org.khet.documents.internal.order.FrameKind;
import org.khet.documents.internal.order.OrderComparison;
import org.khet.documents.internal.order.OrderHandover;
import org.khet.documents.internal.order.OrderKind;
import org.khet.documents.internal.paper.PaperRegistry;
import org.khet.documents.internal.setting.DocumentsCodes;
import org.khet.portal.api.acting.ActingCapacity;
import org.khet.portal.api.duty.DutyOrders.OrderDeputy;
import org.khet.portal.api.duty.DutyOrders.OrderFunction;
import org.khet.portal.api.duty.DutyOrders.OrderShare;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.person.PersonDeparture;
import org.khet.portal.api.person.PersonHandover;
import org.khet.portal.api.person.PersonWorkSource;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordFixture;

/** What an assignment order gives and takes in the registers of the portal, on paper and against the former one. Source: core B-05, D-06, E-28, CORE-22, 23, 31. */
@OnEachDatabase
class OrderEffectsDbTest {
    private static final LocalDate TODAY = DocumentsOffice.TODAY;
    private final TestDatabase database;
    private RecordFixture fixture;
    private PapersOffice office;
    private RecordService<OrderKind> orders;
    private RecordService<FrameKind> frames;

    OrderEffectsDbTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void begin() {
        database.clear();
        fixture = new RecordFixture(database);
        office = new PapersOffice(fixture).open();
        orders = office.papers.orders().orders();
        frames = office.papers.orders().frames();
    }

    private RecordRow draft(LocalDate effective, @Nullable Long repeals) {
        OrderKind kind = orders.kind();
        return orders.create(
                PapersOffice.personnel(),
                new RecordDraft()
                        .with(kind.sort, "assignment")
                        .with(kind.unit, PapersOffice.unit("ICT"))
                        .with(kind.drafter, PapersOffice.key(13))
                        .with(kind.subject, "มอบหมายหน้าที่การงานในส่วนราชการ")
                        .with(kind.addressee, "ข้าราชการและลูกจ้าง")
                        .with(kind.urgency, "NORMAL")
                        .with(kind.secrecy, "NONE")
                        .with(kind.repeals, repeals)
                        .with(kind.lateReason, effective.isBefore(TODAY) ? "รอผลการสรรหา" : "")
                        .with(kind.effective, effective));
    }

    private void frame(RecordRow order, int person, String unit, String letter, String text) {
        FrameKind kind = frames.kind();
        RecordRow made = frames.create(
                PapersOffice.personnel(),
                new RecordDraft()
                        .with(kind.person, PapersOffice.key(person))
                        .with(kind.unit, PapersOffice.unit(unit))
                        .with(
                                kind.duties,
                                List.of(
                                        new RecordDraft().with(kind.path, "1").with(kind.duty, "งานข้อมูล"),
                                        new RecordDraft()
                                                .with(kind.path, "1.1")
                                                .with(kind.letter, letter)
                                                .with(kind.duty, text)))
                        .with(
                                kind.deputies,
                                List.of(new RecordDraft()
                                        .with(kind.deputyNo, 1)
                                        .with(kind.deputy, PapersOffice.key(14))
                                        .with(kind.capacity, ActingCapacity.ON_DUTY)
                                        .with(kind.most, new BigDecimal("50000.00"))
                                        .with(kind.papers, Set.of("documents.memo")))));
        var _ = frames.act(
                PapersOffice.personnel(), made, kind.merge, new RecordDraft().with(kind.order, order.id()), "");
    }

    private RecordRow fresh(RecordRow order) {
        return orders.find(PapersOffice.KT1, order.id()).orElseThrow();
    }

    @Test
    void onItsDayTheOrderGivesDutiesAndDeputies_citedWithNumberAndDay_whatCannotBeStandsOnIt() {
        RecordRow order = draft(TODAY.plusDays(1), null);
        frame(order, 13, "ICT", "(ก)", "ระบบ DMC");
        frame(order, 22, "ICT", "(ฮ)", "งานนอกประกาศ");
        office.issued(order);
        assertThat(office.papers.effects().turn(office.on(TODAY))).isZero();
        assertThat(office.duties.given).isEmpty();

        assertThat(office.papers.effects().turn(office.on(TODAY.plusDays(1)))).isEqualTo(1);
        assertThat(office.duties.given)
                .extracting(
                        one -> one.order(),
                        one -> one.from(),
                        one -> one.share().letters())
                .containsExactlyInAnyOrder(
                        tuple("คำสั่งที่ 1/2569 ลงวันที่ 20 พฤศจิกายน 2569", TODAY.plusDays(1), List.of("(ก)")),
                        tuple("คำสั่งที่ 1/2569 ลงวันที่ 20 พฤศจิกายน 2569", TODAY.plusDays(1), List.of("(ฮ)")));
        assertThat(office.duties.given.getFirst().share().deputies())
                .containsExactly(new OrderDeputy(
                        PapersOffice.key(14),
                        1,
                        ActingCapacity.ON_DUTY,
                        new BigDecimal("50000.00"),
                        Set.of("documents.memo")));
        assertThat(fresh(order).get(orders.kind().notGiven))
                .contains(SampleOffices.person(PapersOffice.KT1, 22).fullName() + " (ฮ)")
                .doesNotContain("(ก)");
    }

    @Test
    void repealTakesWhatTheFormerOrderGave_onTheDayBefore_andShowsWhoGetsAndLosesWhat() {
        RecordRow old = draft(TODAY, null);
        frame(old, 13, "ICT", "(ก)", "ระบบ DMC");
        office.issued(old);
        office.papers.effects().turn(office.on(TODAY));
        RecordRow next = draft(TODAY.plusDays(10), old.id());
        frame(next, 13, "ICT", "(ข)", "ระบบอินเทอร์เน็ต");
        frame(next, 22, "ICT", "(ก)", "ระบบ DMC");
        assertThat(new OrderComparison(office.papers.orders()).changes(PapersOffice.personnel(), next))
                .extracting(change -> change.person(), change -> change.duty(), change -> change.gained())
                .contains(
                        tuple(PapersOffice.key(13), "(ก) ระบบ DMC · " + shortName("ICT"), false),
                        tuple(PapersOffice.key(13), "(ข) ระบบอินเทอร์เน็ต · " + shortName("ICT"), true),
                        tuple(PapersOffice.key(22), "(ก) ระบบ DMC · " + shortName("ICT"), true));
        office.issued(next);
        office.papers.effects().turn(office.on(TODAY.plusDays(10)));

        assertThat(office.duties.ended)
                .extracting(one -> one.order(), one -> one.lastDay())
                .containsExactly(tuple("คำสั่งที่ 1/2569 ลงวันที่ 20 พฤศจิกายน 2569", TODAY.plusDays(9)));
        assertThat(fresh(old).state()).isEqualTo(orders.kind().ended);
    }

    @Test
    void orderEndedByHandTakesItsFramesAndDutiesAlong() {
        RecordRow order = draft(TODAY, null);
        frame(order, 13, "ICT", "(ก)", "ระบบ DMC");
        office.issued(order);
        office.papers.effects().turn(office.on(TODAY));
        var _ = orders.act(
                PapersOffice.personnel(), fresh(order), orders.kind().finish, new RecordDraft(), "ปรับโครงสร้าง");

        assertThat(office.papers.effects().turn(office.on(TODAY.plusDays(1)))).isEqualTo(1);
        assertThat(office.papers.orders().inForce(PapersOffice.personnel(), PapersOffice.key(13)))
                .isEmpty();
        assertThat(office.duties.ended).hasSize(1);
        assertThat(office.papers.effects().turn(office.on(TODAY.plusDays(1)))).isZero();
    }

    @Test
    void paperNamesPeopleByUnitInTheOrderOfTheOffice_withDutiesBelowTheirNumber() throws IOException {
        RecordRow order = draft(TODAY, null);
        frame(order, 9, "PLAN", "(ก)", "งานงบประมาณ");
        frame(order, 13, "ICT", "(ก)", "ระบบ DMC");
        office.papers.pictures().draw(new PaperRegistry.Found(orders, fresh(order)), "", new ByteArrayOutputStream());

        List<?> groups = (List<?>) office.printer.printed.getLast().model().get("groups");
        List<Map<?, ?>> persons = groups.stream()
                .flatMap(group -> maps(group, "persons").stream())
                .<Map<?, ?>>map(person -> person)
                .toList();
        assertThat(groups).hasSize(2);
        assertThat(persons.stream().flatMap(person -> maps(person, "duties").stream()))
                .extracting(duty -> duty.get("path"), duty -> duty.get("text"))
                .contains(tuple("1.1.1", "งานงบประมาณ"), tuple("2.1.1", "ระบบ DMC"));
        assertThat(persons.stream().flatMap(person -> maps(person, "deputies").stream()))
                .extracting(deputies -> deputies.get("words"))
                .anySatisfy(words -> assertThat(words)
                        .asString()
                        .contains("ปฏิบัติหน้าที่แทนตามลำดับ (1)")
                        .endsWith(" เฉพาะบันทึกข้อความ วงเงินไม่เกิน 50,000.00 บาท"));
        assertThat(office.printer.printed.getLast().model().get("isDraft")).isEqualTo(true);
    }

    /** Person 3 holds post 3 of the sample. */
    private RecordRow withFunction(RecordRow order, int person, String function, String path) {
        FrameKind kind = frames.kind();
        RecordRow made = frames.create(
                PapersOffice.personnel(),
                new RecordDraft()
                        .with(kind.person, PapersOffice.key(person))
                        .with(kind.unit, PapersOffice.unit("ICT"))
                        .with(
                                kind.functions,
                                List.of(new RecordDraft()
                                        .with(kind.function, function)
                                        .with(kind.place, PapersOffice.unit("ICT"))))
                        .with(
                                kind.duties,
                                List.of(new RecordDraft().with(kind.path, path).with(kind.duty, "งานข้อมูล"))));
        return frames.act(
                PapersOffice.personnel(), made, kind.merge, new RecordDraft().with(kind.order, order.id()), "");
    }

    @Test
    void orderGivesFunctions_itsPaperHasPostNumbers_andAnyTwoOrdersAreCompared() throws IOException {
        RecordRow order = draft(TODAY, null);
        RecordRow frame = withFunction(order, 3, "webmaster", "1");
        office.posts.ranked(13, "computer-technical", "professional", 13);
        assertThat(withFunction(order, 13, "clerk", "1"))
                .satisfies(one -> assertThat(one.get(frames.kind().postNo)).isEqualTo("อ 13"))
                .satisfies(one -> assertThat(one.get(frames.kind().paragraph))
                        .as("the words of the rank")
                        .contains("ผู้มีความชำนาญสูง")
                        .endsWith("ปฏิบัติหน้าที่และรับผิดชอบงานดังต่อไปนี้"));
        assertThat(frame.get(frames.kind().postNo)).isEqualTo("3");
        office.papers.pictures().draw(new PaperRegistry.Found(orders, fresh(order)), "", new ByteArrayOutputStream());
        List<?> groups = (List<?>) office.printer.printed.getLast().model().get("groups");
        assertThat(maps(groups.getFirst(), "persons"))
                .extracting(person -> person.get("postNo"), person -> String.valueOf(person.get("functions")))
                .anySatisfy(one -> assertThat(one.toList().getFirst()).isEqualTo("3"))
                .anySatisfy(one -> assertThat(String.valueOf(one.toList().getLast()))
                        .startsWith("ผู้ดูแลเว็บไซต์ประจำกลุ่ม กลุ่ม"));
        office.papers.frames().print(PapersOffice.personnel(), frame.id(), new ByteArrayOutputStream());
        assertThat(office.printer.printed.getLast().model().get("functions"))
                .asString()
                .startsWith("ผู้ดูแลเว็บไซต์ประจำกลุ่ม");

        office.issued(order);
        office.papers.effects().turn(office.on(TODAY));
        assertThat(office.duties.given)
                .extracting(one -> one.share().functions())
                .contains(List.of(new OrderFunction("webmaster", PapersOffice.unit("ICT"))));

        RecordRow other = draft(TODAY.plusDays(1), null);
        withFunction(other, 22, "webmaster", "1");
        frame(other, 13, "PLAN", "", "ระบบแผนงาน");
        OrderComparison comparison = new OrderComparison(office.papers.orders());
        assertThat(comparison.others(PapersOffice.personnel(), other))
                .extracting(RecordRow::id)
                .containsExactly(order.id());
        assertThat(comparison.between(PapersOffice.personnel(), fresh(order), fresh(other)))
                .filteredOn(change -> change.duty().startsWith("ทำหน้าที่ ผู้ดูแลเว็บไซต์ประจำกลุ่ม"))
                .extracting(change -> change.person(), change -> change.gained())
                .containsExactly(tuple(PapersOffice.key(3), false), tuple(PapersOffice.key(22), true));
        assertThat(comparison.between(PapersOffice.personnel(), fresh(order), fresh(other)))
                .as("the same words in another unit, and who acts for whom")
                .extracting(change -> change.person(), change -> change.duty(), change -> change.gained())
                .contains(
                        tuple(PapersOffice.key(13), "งานข้อมูล · " + shortName("ICT"), false),
                        tuple(PapersOffice.key(13), "งานข้อมูล · " + shortName("PLAN"), true),
                        tuple(
                                PapersOffice.key(14),
                                "ปฏิบัติหน้าที่แทน "
                                        + SampleOffices.person(PapersOffice.KT1, 13)
                                                .fullName()
                                        + " ลำดับที่ 1 เฉพาะบันทึกข้อความ วงเงินไม่เกิน 50,000.00 บาท",
                                true));
    }

    private static String shortName(String unit) {
        return SampleOffices.unit(PapersOffice.KT1, unit).shortName();
    }

    @Test
    void whoLosesADutyHasOpenWorkToHandOver_listedBeforeTheOrderIsSigned_forWhoPreparesOnly() {
        RecordRow old = draft(TODAY, null);
        frame(old, 13, "ICT", "(ก)", "ระบบ DMC");
        frame(old, 22, "ICT", "(ค)", "งานคงเดิม");
        office.issued(old);
        office.papers.effects().turn(office.on(TODAY));
        RecordRow next = draft(TODAY.plusDays(10), old.id());
        frame(next, 13, "ICT", "(ข)", "ระบบอินเทอร์เน็ต");
        frame(next, 22, "ICT", "(ค)", "งานคงเดิม");
        HeldWork tickets = new HeldWork("ict", 4);
        HeldWork broken = new HeldWork("processes", -1);

        OrderHandover handover = new OrderHandover(office.papers.orders(), List.of(tickets, broken));
        OrderHandover.HandoverList list = handover.of(PapersOffice.personnel(), fresh(next));
        assertThat(list.work())
                .extracting(one -> one.person(), one -> one.duty().count())
                .containsExactly(tuple(PapersOffice.key(13), 4L));
        assertThat(list.silent()).extracting(ModuleId::value).containsExactly("processes");
        assertThat(tickets.asked).containsExactly(new PersonDeparture(PapersOffice.key(13), TODAY.plusDays(9), false));
        assertThat(handover.of(PapersOffice.personnel(), fresh(old)).work()).isEmpty();
        assertThat(handover.isFor(PapersOffice.personnel())).isTrue();
        assertThat(handover.isFor(PapersOffice.person(22))).isFalse();
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> handover.of(PapersOffice.person(22), fresh(next)));
    }

    private static org.assertj.core.groups.Tuple standing(OrderShare share) {
        return tuple(
                share.person(),
                share.letters(),
                share.functions().stream().map(OrderFunction::code).toList(),
                share.deputies().stream().map(OrderDeputy::substitute).toList());
    }

    /** The registers themselves end duties, functions and deputies by the words of the order: DutyOrderServiceDbTest of the core. */
    @Test
    void signedNewOrderListsOpenWorkFirst_onItsDayTheFormerEndsWithDutiesFunctionsAndDeputies() {
        RecordRow old = draft(TODAY, null);
        frame(old, 13, "ICT", "(ก)", "ระบบ DMC");
        withFunction(old, 3, "webmaster", "1");
        office.issued(old);
        office.papers.effects().turn(office.on(TODAY));
        assertThat(office.duties.standing())
                .extracting(OrderEffectsDbTest::standing)
                .containsExactlyInAnyOrder(
                        tuple(PapersOffice.key(13), List.of("(ก)"), List.of(), List.of(PapersOffice.key(14))),
                        tuple(PapersOffice.key(3), List.of(), List.of("webmaster"), List.of()));

        RecordRow next = draft(TODAY.plusDays(10), old.id());
        frame(next, 22, "ICT", "(ก)", "ระบบ DMC");
        HeldWork tickets = new HeldWork("ict", 4);
        assertThat(new OrderHandover(office.papers.orders(), List.of(tickets))
                        .of(PapersOffice.personnel(), fresh(next))
                        .work())
                .as("who loses a duty, and who loses a function")
                .extracting(one -> one.person(), one -> one.duty().count())
                .containsExactlyInAnyOrder(tuple(PapersOffice.key(13), 4L), tuple(PapersOffice.key(3), 4L));

        office.issued(next);
        office.papers.effects().turn(office.on(TODAY.plusDays(9)));
        assertThat(fresh(old).state()).as("until the day of the new one").isEqualTo(orders.kind().inForce);
        office.papers.effects().turn(office.on(TODAY.plusDays(10)));

        assertThat(fresh(old).state()).isEqualTo(orders.kind().ended);
        assertThat(fresh(next).state()).isEqualTo(orders.kind().inForce);
        assertThat(office.papers.orders().framesOf(old, PapersOffice.personnel()))
                .hasSize(2)
                .allSatisfy(one -> assertThat(one.state()).isEqualTo(frames.kind().ended));
        assertThat(office.papers.orders().inForce(PapersOffice.personnel(), PapersOffice.key(13)))
                .isEmpty();
        assertThat(office.duties.ended).extracting(one -> one.lastDay()).containsExactly(TODAY.plusDays(9));
        assertThat(office.duties.standing())
                .extracting(OrderEffectsDbTest::standing)
                .containsExactly(tuple(PapersOffice.key(22), List.of("(ก)"), List.of(), List.of(PapersOffice.key(14))));
    }

    @Test
    void lettersOfSomebodyWhoGoesAreTheSuccessors_theOwnPapersAreCountedAndStay() {
        DocumentsOffice documents = office.documents;
        documents.books();
        var entries = documents.letters.incoming.entries;
        TestCaller head = DocumentsOffice.everything(12);
        RecordRow entry = documents.entry(documents.route(documents.letter("ขอให้รายงานข้อมูล"), "ICT"), "ICT");
        RecordRow received = documents.act(entries, head, entry, entries.kind().receive);
        var unused = documents.act(
                entries,
                head,
                received,
                entries.kind().assign,
                entries.kind().main,
                PapersOffice.key(13),
                entries.kind().due,
                TODAY.plusDays(7));
        office.submitted(13, "ICT", "บันทึกที่ยังไม่ลงนาม");
        HeldLetters held = new HeldLetters(documents.letters, office.papers.papers(), office.callers);
        assertThat(held.of(PapersOffice.KT1, PapersOffice.key(13)))
                .extracting(one -> one.what(), one -> one.count(), one -> one.fate())
                .containsExactly(
                        tuple("documents.held.entries", 1L, PersonWorkSource.Fate.MOVES),
                        tuple("documents.held.memo", 1L, PersonWorkSource.Fate.STAYS));

        var goes = new PersonDeparture(PapersOffice.key(13), TODAY, true);
        held.handOver(office.callers.system(PapersOffice.KT1), new PersonHandover(goes, PapersOffice.key(22), ""));
        assertThat(held.of(PapersOffice.KT1, PapersOffice.key(13)))
                .extracting(one -> one.what())
                .containsExactly("documents.held.memo");
        assertThat(held.of(PapersOffice.KT1, PapersOffice.key(22)))
                .extracting(one -> one.what())
                .containsExactly("documents.held.entries");
    }

    private RecordRow workingGroup() {
        var committees = office.documents.letters.committees;
        var committee = committees.kind();
        return committees.create(
                DocumentsOffice.everything(5),
                new RecordDraft()
                        .with(committee.name, "คณะทำงานจัดทำคู่มือการปฏิบัติงาน")
                        .with(
                                committee.sort,
                                DocumentsCodes.COMMITTEE_SORT
                                        .standard()
                                        .getFirst()
                                        .code())
                        .with(committee.unit, PapersOffice.unit("ICT"))
                        .with(committee.from, TODAY)
                        .with(committee.until, LocalDate.of(2027, 9, 30))
                        .with(
                                committee.members,
                                List.of(new RecordDraft()
                                        .with(committee.person, PapersOffice.key(12))
                                        .with(committee.function, "CHAIR"))));
    }

    private RecordRow orderOf(RecordRow group) {
        OrderKind kind = orders.kind();
        return orders.create(
                PapersOffice.personnel(),
                new RecordDraft()
                        .with(kind.sort, "working-group")
                        .with(kind.unit, PapersOffice.unit("ICT"))
                        .with(kind.drafter, PapersOffice.key(13))
                        .with(kind.subject, "แต่งตั้งคณะทำงานจัดทำคู่มือ")
                        .with(kind.addressee, "คณะทำงาน")
                        .with(kind.urgency, "NORMAL")
                        .with(kind.secrecy, "NONE")
                        .with(kind.committee, group.id())
                        .with(kind.effective, TODAY.plusDays(1)));
    }

    @Test
    void workingGroupOrderInForceAppointsItsCommittee_withNumberAndDay_onlyThen() {
        var committees = office.documents.letters.committees;
        var committee = committees.kind();
        RecordRow group = workingGroup();
        OrderKind kind = orders.kind();
        RecordRow order = orderOf(group);
        office.issued(order);
        office.papers.effects().keep(office.documents.letters.terms);
        office.papers.effects().turn(office.on(TODAY));
        assertThat(committees.find(PapersOffice.KT1, group.id()).orElseThrow().state())
                .isEqualTo(committee.planned);

        office.papers.effects().turn(office.on(TODAY.plusDays(1)));
        RecordRow active = committees.find(PapersOffice.KT1, group.id()).orElseThrow();
        assertThat(active.state()).isEqualTo(committee.active);
        assertThat(active.get(committee.orderNo)).isEqualTo("1/2569");
        assertThat(active.get(committee.orderOn)).contains(TODAY);
        assertThat(office.documents.letters.terms.remind(office.on(TODAY).caller(), LocalDate.of(2027, 9, 23)))
                .as("seven days before its end")
                .isEqualTo(1);

        RecordRow over =
                orders.act(PapersOffice.personnel(), fresh(order), kind.finish, new RecordDraft(), "คู่มือแล้วเสร็จ");
        RecordRow filed = orders.act(
                PapersOffice.personnel(),
                over,
                kind.file,
                new RecordDraft().with(kind.filedAt, "ตู้ 5 แฟ้ม 3").with(kind.retention, "10Y"),
                "");
        assertThat(filed.state()).isEqualTo(kind.filed);
        assertThat(filed.get(kind.number)).isEqualTo("1/2569");
    }

    /** The chair moves to another office while the order waits for its day. */
    @Test
    void workingGroupThatLostItsChairBeforeItsOrderBeganWaits_whoKeepsCommitteesIsTold_theOrderIsNoted() {
        var committees = office.documents.letters.committees;
        var committee = committees.kind();
        RecordRow group = workingGroup();
        office.issued(orderOf(group));
        RecordDraft without = RecordDraft.of(group);
        without.lines(committee.members).getFirst().with(committee.function, "MEMBER");
        committees.change(DocumentsOffice.everything(5), group, without);
        office.papers.effects().keep(office.documents.letters.terms);

        office.papers.effects().turn(office.on(TODAY.plusDays(1)));

        RecordRow waiting = committees.find(PapersOffice.KT1, group.id()).orElseThrow();
        assertThat(waiting.state()).isEqualTo(committee.planned);
        assertThat(waiting.get(committee.orderNo)).isEqualTo("1/2569");
        assertThat(waiting.get(committee.orderOn)).contains(TODAY);
        assertThat(fixture.happenings().all())
                .filteredOn(one -> one.type().equals("documents.committee.waits-for-chair"))
                .singleElement()
                .satisfies(one -> assertThat(one.audience().permissions()).containsExactly(CommitteeKind.KEEP));
    }

    private static List<Map<?, ?>> maps(Object of, String key) {
        return ((List<?>) ((Map<?, ?>) of).get(key))
                .stream().<Map<?, ?>>map(one -> (Map<?, ?>) one).toList();
    }

    @Test
    void workingGroupOrderPrintsItsMembersWithPositionFunctionAndDuties_andWhatItReplaces() {
        OrderKind kind = orders.kind();
        RecordRow former = office.issued(group(null));
        RecordRow order = group(former.id());
        office.issued(order);

        Map<String, ?> model = office.printer.printed.getLast().model();
        List<Map<?, ?>> parts = List.copyOf(maps(model, "parts"));
        assertThat(parts).hasSize(3);
        assertThat(parts.getFirst().get("text")).isEqualTo("ให้ผู้มีรายชื่อต่อไปนี้เป็นคณะทำงาน");
        assertThat(parts.get(1))
                .satisfies(part -> assertThat(part.get("no")).isEqualTo("1"))
                .satisfies(part -> assertThat(part.get("name"))
                        .isEqualTo(SampleOffices.person(PapersOffice.KT1, 12).fullName()))
                .satisfies(part -> assertThat(part.get("post"))
                        .isEqualTo(SampleOffices.person(PapersOffice.KT1, 12).position()))
                .satisfies(part -> assertThat(part.get("words")).isEqualTo("ประธานคณะทำงาน"));
        assertThat(maps(parts.get(1), "duties"))
                .extracting(duty -> String.valueOf(duty.get("text")))
                .containsExactly("1. กำหนดแนวทาง", "1.1 ให้คำปรึกษา");
        assertThat(String.valueOf(parts.get(2).get("text"))).startsWith("2. ").endsWith("กรรมการและเลขานุการ");
        assertThat(model.get("repeals"))
                .isEqualTo("คำสั่งที่ 1/2569 ลงวันที่ 20 พฤศจิกายน 2569 เรื่อง แต่งตั้งคณะทำงานจัดทำคู่มือ");
        assertThat(model.get("number")).isEqualTo("2/2569");
        assertThat(model.get("effective")).isEqualTo("20 พฤศจิกายน 2569");
        assertThat(String.valueOf(model.get("basis"))).contains("มาตรา 37");
        assertThat(fresh(order).state()).isIn(kind.issued, kind.inForce);
    }

    private RecordRow group(@Nullable Long repeals) {
        OrderKind kind = orders.kind();
        return orders.create(
                PapersOffice.personnel(),
                new RecordDraft()
                        .with(kind.sort, "working-group")
                        .with(kind.unit, PapersOffice.unit("ICT"))
                        .with(kind.drafter, PapersOffice.key(13))
                        .with(kind.subject, "แต่งตั้งคณะทำงานจัดทำคู่มือ")
                        .with(kind.addressee, "คณะทำงาน")
                        .with(kind.urgency, "NORMAL")
                        .with(kind.secrecy, "NONE")
                        .with(kind.repeals, repeals)
                        .with(
                                kind.basis,
                                List.of(new RecordDraft()
                                        .with(kind.basisText, "อาศัยอำนาจตามความในมาตรา 37 แห่งระเบียบที่เกี่ยวข้อง")))
                        .with(
                                kind.parts,
                                List.of(
                                        new RecordDraft().with(kind.partText, "ให้ผู้มีรายชื่อต่อไปนี้เป็นคณะทำงาน"),
                                        new RecordDraft()
                                                .with(kind.partPerson, PapersOffice.key(12))
                                                .with(kind.partText, "ประธานคณะทำงาน\n1. กำหนดแนวทาง\n1.1 ให้คำปรึกษา"),
                                        new RecordDraft()
                                                .with(kind.partPerson, PapersOffice.key(13))
                                                .with(kind.partText, "กรรมการและเลขานุการ")))
                        .with(kind.effective, TODAY));
    }

    @Test
    void orderThatIsRepealedBeforeItsDayNeverComesIntoForce_itsFramesAreFreeForTheNextOne() {
        RecordRow old = draft(TODAY.plusDays(20), null);
        frame(old, 13, "ICT", "(ก)", "ระบบ DMC");
        office.issued(old);
        RecordRow next = draft(TODAY.plusDays(10), old.id());
        frame(next, 22, "ICT", "(ข)", "ระบบอินเทอร์เน็ต");
        office.issued(next);

        office.papers.effects().turn(office.on(TODAY.plusDays(10)));
        assertThat(fresh(next).state()).isEqualTo(orders.kind().inForce);
        assertThat(fresh(old).state()).isEqualTo(orders.kind().ended);
        office.papers.effects().turn(office.on(TODAY.plusDays(20)));
        assertThat(fresh(old).state()).isEqualTo(orders.kind().ended);
        assertThat(office.duties.given).extracting(one -> one.share().person()).containsExactly(PapersOffice.key(22));
        assertThat(frameOf(13).state()).isEqualTo(frames.kind().proposed);
    }

    @Test
    void ordersThatComeDueInOneRunBeginInTheOrderOfTheirDays_oneRepealedOnItsOwnDayGivesNothing() {
        RecordRow second = draft(TODAY.plusDays(2), null);
        frame(second, 13, "ICT", "(ก)", "ระบบ DMC");
        RecordRow first = draft(TODAY.plusDays(1), null);
        frame(first, 22, "ICT", "(ข)", "ระบบอินเทอร์เน็ต");
        RecordRow repealing = draft(TODAY.plusDays(2), second.id());
        frame(repealing, 9, "PLAN", "(ก)", "งานงบประมาณ");
        office.issued(second);
        office.issued(first);
        office.issued(repealing);

        office.papers.effects().turn(office.on(TODAY.plusDays(5)));
        assertThat(fresh(second).state()).isEqualTo(orders.kind().ended);
        assertThat(List.of(fresh(first).state(), fresh(repealing).state())).containsOnly(orders.kind().inForce);
        assertThat(office.duties.given)
                .extracting(one -> one.from(), one -> one.share().person())
                .containsExactly(
                        tuple(TODAY.plusDays(1), PapersOffice.key(22)), tuple(TODAY.plusDays(2), PapersOffice.key(9)));
    }

    private RecordRow frameOf(int person) {
        return frames
                .internal()
                .all(
                        PapersOffice.personnel(),
                        RecordFilter.of(frames.kind().person.is(PapersOffice.key(person))))
                .stream()
                .findFirst()
                .orElseThrow();
    }

    @Test
    void framesOfAnOrderThatWasRefusedWithdrawnOrCancelledGoIntoTheNextOne_withTheReason() {
        OrderKind kind = orders.kind();
        RecordRow refused = draft(TODAY, null);
        frame(refused, 13, "ICT", "(ก)", "ระบบ DMC");
        RecordRow asked = orders.act(PapersOffice.personnel(), refused, kind.submit);
        for (int person : List.of(12, 3)) {
            asked = office.papers
                    .desk()
                    .answer(PapersOffice.person(person), office.open(asked), LevelDecision.given(""));
        }
        office.papers
                .desk()
                .answer(
                        PapersOffice.person(1),
                        office.open(asked),
                        LevelDecision.ticked("ปรับโครงสร้างใหม่ก่อน", "NOTE", "REFUSE"));
        RecordRow withdrawn = draft(TODAY, null);
        frame(withdrawn, 22, "ICT", "(ข)", "ระบบอินเทอร์เน็ต");
        orders.act(
                PapersOffice.personnel(),
                orders.act(PapersOffice.personnel(), withdrawn, kind.submit),
                kind.withdraw,
                new RecordDraft(),
                "ร่างผิดคน");
        RecordRow cancelled = draft(TODAY.plusDays(5), null);
        frame(cancelled, 9, "PLAN", "(ก)", "งานงบประมาณ");
        orders.act(PapersOffice.clerk(), office.issued(cancelled), kind.cancel, new RecordDraft(), "ออกซ้ำ");

        assertThat(office.papers.effects().turn(office.on(TODAY))).isEqualTo(3);
        assertThat(List.of(frameOf(13), frameOf(22), frameOf(9)))
                .allSatisfy(one -> assertThat(one.state()).isEqualTo(frames.kind().proposed))
                .extracting(one -> one.head().reason())
                .containsExactly("ปรับโครงสร้างใหม่ก่อน", "ร่างผิดคน", "ออกซ้ำ");
        assertThat(office.papers.effects().turn(office.on(TODAY))).isZero();
        RecordRow next = draft(TODAY, null);
        assertThat(frames.act(
                                PapersOffice.personnel(),
                                frameOf(13),
                                frames.kind().merge,
                                new RecordDraft().with(frames.kind().order, next.id()),
                                "")
                        .get(frames.kind().order))
                .contains(next.id());
    }

    @Test
    void orderThatStartsInThePastSaysWhy_onItsPaperToo() {
        OrderKind kind = orders.kind();
        RecordRow order = draft(TODAY.minusDays(10), null);
        frame(order, 13, "ICT", "(ก)", "ระบบ DMC");
        RecordRow silent = orders.change(
                PapersOffice.personnel(), order, RecordDraft.of(order).with(kind.lateReason, ""));
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> orders.act(PapersOffice.personnel(), silent, kind.submit))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(Problem::field, Problem::key)
                        .containsExactly(tuple("late_reason", "documents.error.order.late")));
        RecordRow said = orders.change(
                PapersOffice.personnel(), silent, RecordDraft.of(silent).with(kind.lateReason, "รอผลการสรรหา"));
        office.issued(said);
        assertThat(office.printer.printed.getLast().model().get("lateReason")).isEqualTo("รอผลการสรรหา");

        RecordRow punctual = orders.create(
                PapersOffice.personnel(), RecordDraft.of(draft(TODAY, null)).with(kind.lateReason, "ไม่เกี่ยว"));
        frame(punctual, 13, "ICT", "(ก)", "ระบบ DMC");
        office.issued(punctual);
        assertThat(office.printer.printed.getLast().model().get("lateReason")).isEqualTo("");
    }

    @Test
    void orderThatStartsInThePastIsInForceAtOnce_itsDutiesAreGivenOnce() {
        RecordRow order = draft(TODAY.minusDays(10), null);
        frame(order, 13, "ICT", "(ก)", "ระบบ DMC");
        office.issued(order);
        office.papers.effects().turn(office.on(TODAY));
        office.papers.effects().turn(office.on(TODAY));

        assertThat(fresh(order).state()).isEqualTo(orders.kind().inForce);
        assertThat(office.duties.given)
                .singleElement()
                .satisfies(one -> assertThat(one.from()).isEqualTo(TODAY.minusDays(10)));
    }
}
