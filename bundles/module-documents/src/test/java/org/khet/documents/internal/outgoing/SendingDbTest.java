package org.khet.documents.internal.outgoing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.documents.internal.DocumentsOffice;
import org.khet.documents.internal.contact.ContactKind;
import org.khet.documents.internal.contact.ContactSort;
import org.khet.documents.internal.paper.PaperPermissions;
import org.khet.documents.internal.setting.DocumentsSettings;
import org.khet.documents.internal.setting.PaperFiles;
import org.khet.portal.api.event.DomainEvent;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.record.OfferedValue;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.school.School;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.school.SchoolStatus;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeSchools;
import org.khet.portal.testkit.record.RecordFixture;

/** Letters go to all schools, a district, a list, single ones; who owes is known and reminded. Source: core CORE-47, 52 to 54, PLAN-74. */
@OnEachDatabase
class SendingDbTest {
    private static final PageRequest FIRST = new PageRequest(0, 50, List.of());
    private final RecordFixture fixture;
    private final DocumentsOffice office;
    private final RecordService<LetterOutKind> letters;
    private final RecordService<DeliveryKind> deliveries;
    private final LetterOutKind kind;
    private final DeliveryKind delivery;
    private final TestCaller clerk = DocumentsOffice.clerk();

    SendingDbTest(TestDatabase database) {
        fixture = new RecordFixture(database);
        office = new DocumentsOffice(fixture);
        letters = office.letters.outgoing.letters;
        deliveries = office.letters.outgoing.delivered;
        kind = letters.kind();
        delivery = deliveries.kind();
    }

    @BeforeEach
    void registersAreThere() {
        fixture.database().clear();
        office.books();
    }

    private RecordDraft draft(ReplyWanted wants, RecordDraft... receivers) {
        return new RecordDraft()
                .with(kind.sort, LetterOutKind.CIRCULAR)
                .with(kind.unit, DocumentsOffice.unit("PLAN"))
                .with(kind.drafter, clerk.person())
                .with(kind.subject, "ขอให้รายงานข้อมูลนักเรียน ณ วันที่ 10 พฤศจิกายน 2569")
                .with(kind.addressee, "ผู้อำนวยการโรงเรียนในสังกัด")
                .with(kind.urgency, "URGENT")
                .with(kind.secrecy, "NONE")
                .with(kind.body, "ด้วยสำนักงานมีความประสงค์จะรวบรวมข้อมูล")
                .with(kind.wants, wants)
                .with(kind.replyBy, wants == ReplyWanted.NOTHING ? null : LocalDate.of(2026, 11, 10))
                .with(kind.receivers, List.of(receivers));
    }

    private RecordDraft to(LetterReceiverSort sort) {
        return new RecordDraft().with(kind.receiverSort, sort);
    }

    private RecordRow sent(RecordDraft draft) {
        return office.act(letters, clerk, office.issued(draft), kind.send);
    }

    private TestCaller school(int number) {
        return TestCaller.in(SampleOffices.KT1)
                .inSchool(new SchoolId(100 + number), DeliveryKind.VIEW, DeliveryKind.RECEIVE);
    }

    private RecordRow mine(TestCaller school) {
        return deliveries.page(school, RecordFilter.ALL, FIRST).getFirst();
    }

    @Test
    void circularToAllSchoolsMakesOneDeliveryForEachOpenOne_eachSeesItsOwn() {
        RecordRow row = sent(draft(
                ReplyWanted.NOTHING,
                to(LetterReceiverSort.ALL_SCHOOLS),
                to(LetterReceiverSort.SCHOOL).with(kind.school, new SchoolId(101))));

        assertThat(row.state()).isEqualTo(kind.sent);
        assertThat(office.letters.outgoing.sender.of(clerk, row.id()))
                .as("eleven open schools, S06 was merged, S01 is named twice")
                .hasSize(11);
        assertThat(row.get(kind.receiverCount)).isEqualByComparingTo("11");
        assertThat(deliveries.page(school(5), RecordFilter.ALL, FIRST))
                .singleElement()
                .satisfies(one -> assertThat(one.get(delivery.letterNo)).isEqualTo("ศธ 04999/ว 12"));
    }

    @Test
    void letterThatWasSentAlreadyIsCorrectedByANewVersion_answeredOnesToo() {
        RecordRow sent = sent(
                draft(ReplyWanted.ACKNOWLEDGE, to(LetterReceiverSort.SCHOOL).with(kind.school, new SchoolId(105))));
        assertThat(letters.actions(clerk, sent)).contains(kind.revise);
        RecordRow read = office.act(deliveries, school(5), mine(school(5)), delivery.open);
        office.act(deliveries, school(5), read, delivery.acknowledge);
        RecordRow answered = office.now(letters, sent);
        assertThat(answered.state()).isEqualTo(kind.answered);
        assertThat(letters.actions(clerk, answered)).contains(kind.revise);
    }

    @Test
    void letterToAllSchoolsReachesEachOf1200() {
        FakeSchools many = schools();
        for (int number = 1; number <= 1200; number++) {
            many.with(new School(
                    new SchoolId(5000 + number),
                    SampleOffices.KT1,
                    "โรงเรียนบ้านตัวอย่าง " + number,
                    "บ้านตัวอย่าง " + number,
                    List.of(),
                    number <= 700 ? "อำเภอตัวอย่างใหญ่" : "อำเภอตัวอย่างใต้",
                    "เครือข่ายริมน้ำ",
                    "",
                    SchoolStatus.ACTIVE,
                    null));
        }
        var finder = office.letters.outgoing.sender.finder;
        RecordRow all = letters.create(clerk, draft(ReplyWanted.NOTHING, to(LetterReceiverSort.ALL_SCHOOLS)));
        assertThat(finder.find(kind, all, clerk, DocumentsOffice.TODAY))
                .as("with the eleven of the sample office")
                .hasSize(1211);
        RecordRow north = letters.create(
                clerk,
                draft(ReplyWanted.NOTHING, to(LetterReceiverSort.DISTRICT).with(kind.place, "อำเภอตัวอย่างใหญ่")));
        assertThat(finder.find(kind, north, clerk, DocumentsOffice.TODAY)).hasSize(700);
    }

    @Test
    void districtNetworkListAndSingleOnesAreFoundOnce() {
        ContactKind contact = office.letters.contacts.kind();
        RecordRow list = office.letters.contacts.create(
                clerk,
                new RecordDraft()
                        .with(contact.sort, ContactSort.LIST)
                        .with(contact.name, "โรงเรียนนำร่อง")
                        .with(
                                contact.members,
                                List.of(
                                        new RecordDraft().with(contact.school, new SchoolId(109)),
                                        new RecordDraft().with(contact.unit, DocumentsOffice.unit("SUP")))));
        RecordRow row = sent(draft(
                ReplyWanted.NOTHING,
                to(LetterReceiverSort.DISTRICT).with(kind.place, "อำเภอตัวอย่างเหนือ"),
                to(LetterReceiverSort.NETWORK).with(kind.place, "เครือข่ายริมน้ำ"),
                to(LetterReceiverSort.LIST).with(kind.contact, list.id()),
                to(LetterReceiverSort.PERSON)
                        .with(kind.receiverPerson, DocumentsOffice.everything(8).person())));

        assertThat(office.letters.outgoing.sender.of(clerk, row.id()))
                .extracting(one -> one.get(delivery.receiver))
                .containsExactlyInAnyOrder(
                        "school:101",
                        "school:102",
                        "school:103",
                        "school:104",
                        "school:105",
                        "school:109",
                        "unit:" + DocumentsOffice.unit("SUP").value(),
                        "person:1008");
    }

    @Test
    void districtsAndNetworksOfOpenSchoolsAreOffered_theirNamesAreFoundInEitherDigitsAndWithoutBlanks() {
        FakeSchools schools = schools();
        for (int number = 1; number <= 3; number++) {
            schools.with(new School(
                    new SchoolId(6000 + number),
                    SampleOffices.KT1,
                    "โรงเรียนบ้านเครือข่าย " + number,
                    "บ้านเครือข่าย " + number,
                    List.of(),
                    "อำเภอตัวอย่างเหนือ",
                    number < 3 ? "เครือข่าย 1" : "เครือข่าย 12",
                    "",
                    SchoolStatus.ACTIVE,
                    null));
        }
        var finder = office.letters.outgoing.sender.finder;
        for (String typed : List.of("เครือข่าย 1", "เครือข่าย ๑", "เครือข่าย๑", " เครือข่าย  1")) {
            RecordRow row = letters.create(
                    clerk,
                    draft(ReplyWanted.NOTHING, to(LetterReceiverSort.NETWORK).with(kind.place, typed)));
            assertThat(finder.find(kind, row, clerk, DocumentsOffice.TODAY))
                    .as(typed)
                    .hasSize(2);
        }
        assertThat(finder.places(SampleOffices.KT1))
                .extracting(OfferedValue::value)
                .contains("อำเภอตัวอย่างเหนือ", "เครือข่าย 1", "เครือข่าย 12")
                .doesNotHaveDuplicates();
        assertThat(kind.place.offers().orElseThrow().of(SampleOffices.KT1, TextCatalog.THAI))
                .extracting(OfferedValue::value)
                .contains("เครือข่ายริมน้ำ");
    }

    /** The schools of the office. */
    private FakeSchools schools() {
        return (FakeSchools) office.services.schools();
    }

    /** A school of a district of its own. */
    private void lonely(SchoolStatus status, @Nullable LocalDate until) {
        schools()
                .with(new School(
                        new SchoolId(7001),
                        SampleOffices.KT1,
                        "โรงเรียนบ้านเกาะตัวอย่าง",
                        "บ้านเกาะตัวอย่าง",
                        List.of(),
                        "อำเภอเกาะตัวอย่าง",
                        "เครือข่ายหมู่เกาะ",
                        "",
                        status,
                        until));
    }

    @Test
    void closedSchoolAndAnEmptyDistrictAreRefusedAndNothingIsSent() {
        RecordRow closed = office.issued(
                draft(ReplyWanted.NOTHING, to(LetterReceiverSort.SCHOOL).with(kind.school, new SchoolId(106))));
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> office.act(letters, clerk, closed, kind.send))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo("documents.error.out.closed"));
        lonely(SchoolStatus.ACTIVE, null);
        RecordDraft island = to(LetterReceiverSort.DISTRICT).with(kind.place, "อำเภอเกาะตัวอย่าง");
        RecordRow nobody = office.issued(draft(ReplyWanted.NOTHING, island));
        RecordRow others = office.issued(draft(ReplyWanted.NOTHING, to(LetterReceiverSort.ALL_SCHOOLS), island));
        lonely(SchoolStatus.CLOSED, LocalDate.of(2026, 11, 19));
        assertThat(refusal(nobody)).isEqualTo("documents.error.out.nobodyIn[อำเภอเกาะตัวอย่าง]");
        assertThat(refusal(others))
                .as("the others do not get it alone while nobody is told who is left out")
                .isEqualTo("documents.error.out.nobodyIn[อำเภอเกาะตัวอย่าง]");
        assertThat(deliveries.count(clerk, RecordFilter.ALL)).isZero();
    }

    /** The name of a school that ended still stands on a list; whoever sends is told who goes on for it. */
    @Test
    void schoolThatSucceededAClosedOneIsNamed_whereThereIsOne() {
        ((FakeSchools) office.services.schools()).succeeds(new SchoolId(106), new SchoolId(107));
        RecordRow closed = office.issued(
                draft(ReplyWanted.NOTHING, to(LetterReceiverSort.SCHOOL).with(kind.school, new SchoolId(106))));

        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> office.act(letters, clerk, closed, kind.send))
                .satisfies(refused -> {
                    var problem = refused.problems().getFirst();
                    assertThat(problem.field()).isEqualTo("receivers");
                    assertThat(problem.key()).isEqualTo("documents.error.out.succeeded");
                    assertThat(problem.args().getFirst()).isEqualTo("โรงเรียนบ้านตัวอย่าง 06");
                    assertThat(problem.args().getLast()).isEqualTo("โรงเรียนชุมชนตัวอย่าง 07");
                });
        assertThat(deliveries.count(clerk, RecordFilter.ALL)).isZero();
    }

    @Test
    void listWithoutAnybodyIsRefusedByNameAlsoBesideOthers() {
        ContactKind contact = office.letters.contacts.kind();
        RecordRow list = list(
                "คณะทำงานที่ไม่เหลือใคร",
                new RecordDraft().with(contact.person, SampleOffices.personId(SampleOffices.KT1, 7)));
        RecordRow letter = office.issued(draft(
                ReplyWanted.NOTHING,
                to(LetterReceiverSort.ALL_SCHOOLS),
                to(LetterReceiverSort.LIST).with(kind.contact, list.id())));
        leaves(7);
        assertThat(refusal(letter)).isEqualTo("documents.error.out.nobodyIn[คณะทำงานที่ไม่เหลือใคร]");
        assertThat(deliveries.count(clerk, RecordFilter.ALL)).isZero();
    }

    /** Names of both are offered for the place. */
    @Test
    void nameOfANetworkIsNoDistrict_norTheOtherWayRound_theDraftSaysSoAtItsLine() {
        assertThat(typed(to(LetterReceiverSort.DISTRICT).with(kind.place, "เครือข่ายริมน้ำ")))
                .isEqualTo("receivers.1.place documents.error.out.noDistrict");
        assertThat(typed(to(LetterReceiverSort.NETWORK).with(kind.place, "อำเภอตัวอย่างเหนือ")))
                .isEqualTo("receivers.1.place documents.error.out.noNetwork");
        assertThat(typed(to(LetterReceiverSort.NETWORK).with(kind.place, "เครือข่ายริมน้ำ")))
                .isEmpty();
    }

    /** What is said of the second line of a draft. */
    private String typed(RecordDraft second) {
        return letters.problems(clerk, draft(ReplyWanted.NOTHING, to(LetterReceiverSort.ALL_SCHOOLS), second)).stream()
                .map(problem -> problem.field() + " " + problem.key())
                .findFirst()
                .orElse("");
    }

    @Test
    void schoolsReceiveReadAndAnswer_theRestOwesWithDaysLateAndIsReminded_untilAllAnswered() {
        RecordRow row = sent(draft(
                ReplyWanted.REPLY,
                to(LetterReceiverSort.SCHOOL).with(kind.school, new SchoolId(101)),
                to(LetterReceiverSort.SCHOOL).with(kind.school, new SchoolId(102)),
                to(LetterReceiverSort.SCHOOL).with(kind.school, new SchoolId(103))));
        office.act(deliveries, school(1), mine(school(1)), delivery.receive);
        office.act(deliveries, school(1), mine(school(1)), delivery.open);
        office.act(deliveries, school(1), mine(school(1)), delivery.answer, delivery.replyText, "นักเรียน 118 คน");
        office.act(deliveries, school(2), mine(school(2)), delivery.open);

        RecordRow read = mine(school(2));
        assertThat(read.get(delivery.receivedAt)).as("who reads has received").isPresent();
        assertThat(office.letters.outgoing.sender.owing(clerk, row.id(), DocumentsOffice.TODAY))
                .hasSize(2)
                .allSatisfy(owing -> assertThat(owing.daysLate()).isEqualTo(10));
        fixture.happenings().all();
        office.act(letters, clerk, row, kind.remind);
        assertThat(fixture.happenings().types().stream().filter("documents.delivery.owed"::equals))
                .hasSize(2);

        assertThatExceptionOfType(Rejected.class)
                .as("the sender does not answer for a school")
                .isThrownBy(() -> office.act(
                        deliveries,
                        TestCaller.of(SampleOffices.KT1, 5).own(DeliveryKind.VIEW, DeliveryKind.RECEIVE),
                        read,
                        delivery.answer,
                        delivery.replyText,
                        "แทน"));
        office.act(deliveries, school(2), read, delivery.answer, delivery.replyText, "นักเรียน 96 คน");
        assertThat(office.now(letters, row).state()).isEqualTo(kind.sent);
        office.act(deliveries, clerk, mine(school(3)), delivery.excuse);
        assertThat(office.now(letters, row).state()).isEqualTo(kind.answered);
        assertThatExceptionOfType(org.khet.portal.api.outcome.Outdated.class)
                .isThrownBy(() -> office.act(letters, clerk, row, kind.remind));
    }

    /** The four ways to send: all, a district, a list, by name; see the tests above. */
    @Test
    void whoReceivedAndWhoReadACircularIsSeen_theRestIsReminded_untilAllHaveReadIt() {
        List<SchoolId> north = SampleOffices.schools().stream()
                .filter(one -> one.district().equals("อำเภอตัวอย่างเหนือ") && one.status() == SchoolStatus.ACTIVE)
                .map(School::id)
                .toList();
        RecordRow row = sent(draft(
                ReplyWanted.NOTHING,
                to(LetterReceiverSort.DISTRICT).with(kind.place, "อำเภอตัวอย่างเหนือ"),
                to(LetterReceiverSort.SCHOOL).with(kind.school, new SchoolId(109))));
        List<RecordRow> all = office.letters.outgoing.sender.of(clerk, row.id());
        assertThat(all)
                .extracting(one -> one.get(delivery.school).orElseThrow())
                .containsExactlyInAnyOrderElementsOf(Stream.concat(north.stream(), Stream.of(new SchoolId(109)))
                        .toList());
        office.act(deliveries, school(1), mine(school(1)), delivery.receive);
        office.act(deliveries, school(9), mine(school(9)), delivery.open);
        assertThat(office.letters.outgoing.sender.of(clerk, row.id()))
                .filteredOn(one -> one.get(delivery.receivedAt).isPresent())
                .extracting(
                        one -> one.get(delivery.receiver),
                        RecordRow::state,
                        one -> one.get(delivery.readAt).isPresent())
                .containsExactlyInAnyOrder(
                        tuple("school:101", delivery.received, false), tuple("school:109", delivery.read, true));

        fixture.happenings().clear();
        assertThat(letters.actions(school(1), row)).doesNotContain(kind.remind);
        office.act(letters, clerk, row, kind.remind);
        assertThat(fixture.happenings().all())
                .filteredOn(one -> one.type().equals("documents.delivery.owed"))
                .as("all but the one that has read it")
                .extracting(DomainEvent::recordId)
                .containsExactlyInAnyOrderElementsOf(all.stream()
                        .filter(one -> !one.get(delivery.receiver).equals("school:109"))
                        .map(RecordRow::id)
                        .toList());

        for (SchoolId one : north) {
            TestCaller there = TestCaller.in(SampleOffices.KT1).inSchool(one, DeliveryKind.VIEW, DeliveryKind.RECEIVE);
            office.act(deliveries, there, mine(there), delivery.open);
        }
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> office.act(letters, clerk, row, kind.remind))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo("documents.error.out.nobodyOwes"));
    }

    @Test
    void whoOwesIsToldFromThreeWorkingDaysBefore_eachWorkingDayOnce_nobodyElse() {
        LocalDate due = LocalDate.of(2026, 11, 25);
        RecordRow row = sent(draft(
                        ReplyWanted.REPLY,
                        to(LetterReceiverSort.SCHOOL).with(kind.school, new SchoolId(101)),
                        to(LetterReceiverSort.SCHOOL).with(kind.school, new SchoolId(102)))
                .with(kind.replyBy, due));
        sent(draft(ReplyWanted.NOTHING, to(LetterReceiverSort.SCHOOL).with(kind.school, new SchoolId(103))));
        office.act(deliveries, school(1), mine(school(1)), delivery.open);
        office.act(deliveries, school(1), mine(school(1)), delivery.answer, delivery.replyText, "นักเรียน 118 คน");
        fixture.happenings().clear();

        assertThat(told("2026-11-19")).as("Thursday, four working days before").isZero();
        assertThat(told("2026-11-20")).as("Friday, three before").isEqualTo(1);
        assertThat(told("2026-11-20")).as("again that day").isZero();
        assertThat(told("2026-11-21")).as("Saturday").isZero();
        assertThat(told("2026-11-23")).as("Monday").isEqualTo(1);
        assertThat(told("2026-11-26")).as("late by a day").isEqualTo(1);
        assertThat(fixture.happenings().all())
                .filteredOn(one -> one.type().equals("documents.delivery.owed"))
                .extracting(DomainEvent::recordId)
                .hasSize(3)
                .containsOnly(mine(school(2)).id());
        assertThat(office.letters.outgoing.sender.owing(clerk, row.id(), LocalDate.of(2026, 11, 26)))
                .singleElement()
                .satisfies(owing -> assertThat(owing.daysLate()).isEqualTo(1));
    }

    @Test
    void letterThatNamesNoDayIsLateAfterTheWorkingDaysOfTheOffice_andItsReceiverIsToldThenOnly() {
        RecordRow row = sent(
                draft(ReplyWanted.ACKNOWLEDGE, to(LetterReceiverSort.SCHOOL).with(kind.school, new SchoolId(101)))
                        .with(kind.replyBy, null));
        sent(draft(ReplyWanted.NOTHING, to(LetterReceiverSort.SCHOOL).with(kind.school, new SchoolId(101))));
        assertThat(deliveries.page(school(1), RecordFilter.ALL, FIRST))
                .extracting(one -> one.get(delivery.overdueOn))
                .as("Friday and three working days; none where nothing is wanted")
                .containsExactlyInAnyOrder(Optional.of(LocalDate.of(2026, 11, 25)), Optional.empty());

        assertThat(told("2026-11-25")).as("its last day").isZero();
        assertThat(late()).isZero();
        assertThat(told("2026-11-26")).isEqualTo(1);
        assertThat(late()).isEqualTo(1);
        assertThat(office.letters.outgoing.sender.owing(clerk, row.id(), LocalDate.of(2026, 11, 27)))
                .singleElement()
                .satisfies(owing -> assertThat(owing.daysLate()).isEqualTo(2));

        fixture.clock().set("2026-11-20T09:30");
        office.settings.put(DocumentsOffice.KT1, DocumentsSettings.OWING_AFTER_DAYS, 5, DocumentsOffice.TODAY);
        sent(draft(ReplyWanted.ACKNOWLEDGE, to(LetterReceiverSort.SCHOOL).with(kind.school, new SchoolId(102)))
                .with(kind.replyBy, null));
        assertThat(mine(school(2)).get(delivery.overdueOn)).contains(LocalDate.of(2026, 11, 27));
    }

    @Test
    void whatWasSentBeforeAnswersWithoutADayWereLateGetsItsLastDayInTheMorning() {
        sent(draft(ReplyWanted.ACKNOWLEDGE, to(LetterReceiverSort.SCHOOL).with(kind.school, new SchoolId(101)))
                .with(kind.replyBy, null));
        sent(draft(ReplyWanted.NOTHING, to(LetterReceiverSort.SCHOOL).with(kind.school, new SchoolId(102))));
        deliveries.internal().change(clerk, mine(school(1)), new RecordDraft().with(delivery.overdueOn, null));
        assertThat(told("2026-11-23")).isZero();
        assertThat(mine(school(1)).get(delivery.overdueOn))
                .as("three working days after that Monday")
                .contains(LocalDate.of(2026, 11, 26));
        assertThat(mine(school(2)).get(delivery.overdueOn)).as("owes nothing").isEmpty();
        assertThat(told("2026-11-26")).as("its last day").isZero();
        assertThat(told("2026-11-27")).isEqualTo(1);
    }

    /** How many are told on the morning of a day. */
    private int told(String day) {
        fixture.clock().set(day + "T06:30");
        return office.letters.outgoing.sender.remindDue(
                office.callers.system(DocumentsOffice.KT1), LocalDate.parse(day));
    }

    private long late() {
        return deliveries.count(school(1), RecordFilter.ALL.in("late"));
    }

    @Test
    void circularInsideTheOfficeIsAcknowledgedPersonByPerson() {
        RecordDraft[] staff = IntStream.of(8, 12, 14)
                .mapToObj(number -> to(LetterReceiverSort.PERSON)
                        .with(
                                kind.receiverPerson,
                                DocumentsOffice.everything(number).person()))
                .toArray(RecordDraft[]::new);
        RecordRow row = sent(draft(ReplyWanted.ACKNOWLEDGE, staff).with(kind.sort, "inside"));
        for (int number : new int[] {8, 12}) {
            TestCaller person = TestCaller.of(SampleOffices.KT1, number).own(DeliveryKind.VIEW);
            office.act(deliveries, person, mine(person), delivery.open);
            office.act(deliveries, person, mine(person), delivery.acknowledge);
        }
        assertThat(office.letters.outgoing.sender.owing(clerk, row.id(), DocumentsOffice.TODAY))
                .singleElement()
                .satisfies(owing -> assertThat(owing.delivery().get(delivery.person))
                        .contains(DocumentsOffice.everything(14).person()));
    }

    @Test
    void circularGoesToEverybodyOfTheOfficeOrOfAUnit_eachAcknowledges_whoLeftIsPassedOver() {
        office.callers.with(DocumentsOffice.everything(1));
        ContactKind contact = office.letters.contacts.kind();
        RecordRow list = list(
                "คณะทำงาน",
                new RecordDraft().with(contact.person, SampleOffices.personId(SampleOffices.KT1, 7)),
                new RecordDraft().with(contact.person, SampleOffices.personId(SampleOffices.KT1, 8)));
        leaves(7);
        RecordRow row = sent(draft(
                        ReplyWanted.ACKNOWLEDGE,
                        to(LetterReceiverSort.STAFF),
                        to(LetterReceiverSort.UNIT_STAFF).with(kind.receiverUnit, DocumentsOffice.unit("ICT")))
                .with(kind.sort, "inside"));
        assertThat(office.letters.outgoing.sender.of(clerk, row.id()))
                .extracting(one -> one.get(delivery.receiver))
                .as("the director has no unit, seven left, the deputies keep no inbox")
                .hasSize(19)
                .contains("person:1001", "person:1004", "person:1022")
                .doesNotContain("person:1007")
                .allMatch(key -> key.startsWith("person:"))
                .doesNotHaveDuplicates();
        assertThat(row.get(kind.owed)).isEqualByComparingTo("19");

        RecordRow ofUnit = sent(draft(
                        ReplyWanted.ACKNOWLEDGE,
                        to(LetterReceiverSort.UNIT_STAFF).with(kind.receiverUnit, DocumentsOffice.unit("ICT")))
                .with(kind.sort, "inside"));
        assertThat(office.letters.outgoing.sender.of(clerk, ofUnit.id()))
                .extracting(one -> one.get(delivery.receiver))
                .containsExactlyInAnyOrder("person:1012", "person:1013", "person:1022");
        for (RecordRow one : office.letters.outgoing.sender.of(clerk, ofUnit.id())) {
            if (!one.get(delivery.receiver).equals("person:1022")) {
                TestCaller person = TestCaller.of(
                                SampleOffices.KT1, one.get(delivery.receiver).equals("person:1012") ? 12 : 13)
                        .own(DeliveryKind.VIEW);
                office.act(deliveries, person, one, delivery.open);
                office.act(deliveries, person, one, delivery.acknowledge);
            }
        }
        assertThat(office.letters.outgoing.sender.owing(clerk, ofUnit.id(), DocumentsOffice.TODAY))
                .extracting(owing -> owing.delivery().get(delivery.receiver))
                .containsExactly("person:1022");

        RecordRow toList =
                sent(draft(ReplyWanted.NOTHING, to(LetterReceiverSort.LIST).with(kind.contact, list.id())));
        assertThat(office.letters.outgoing.sender.of(clerk, toList.id()))
                .extracting(one -> one.get(delivery.receiver))
                .containsExactly("person:1008");
    }

    private Person leaves(int number) {
        Person person = SampleOffices.person(SampleOffices.KT1, number);
        office.people.with(new Person(
                person.id(),
                person.office(),
                person.title(),
                person.firstName(),
                person.lastName(),
                person.position(),
                person.unit(),
                person.school(),
                person.phone(),
                person.email(),
                false,
                person.staffKind()));
        return person;
    }

    @Test
    void sentAnswerClosesTheIncomingLetterAndItsEntries() {
        RecordRow incoming = office.route(office.letter("ขอให้รายงาน"), "PLAN", "ICT");
        RecordRow plain = office.letter("ตอบได้เลย");
        for (RecordRow one : List.of(incoming, plain)) {
            sent(draft(
                            ReplyWanted.NOTHING,
                            to(LetterReceiverSort.UNIT).with(kind.receiverUnit, DocumentsOffice.unit("DIR")))
                    .with(kind.answers, one.id()));
            assertThat(office.now(office.letters.incoming.letters, one).state())
                    .isEqualTo(office.letters.incoming.letters.kind().done);
        }
        RecordRow entry = office.entry(incoming, "ICT");
        assertThat(entry.state()).isEqualTo(office.letters.incoming.entries.kind().done);
        assertThat(entry.get(office.letters.incoming.entries.kind().answer)
                        .orElseThrow()
                        .title())
                .startsWith("ศธ 04999/ว 12");
    }

    @Test
    void numberedCircularIsSentFirst_itsCancellingIsOfferedLast() {
        RecordRow row = office.issued(draft(ReplyWanted.NOTHING, to(LetterReceiverSort.ALL_SCHOOLS)));

        assertThat(letters.actions(clerk.with(PaperPermissions.CANCEL), row))
                .startsWith(kind.send)
                .endsWith(kind.cancel);
    }

    @Test
    void signedSheetIsSentWithAllFilesThatALetterTakes_noneIsLeftOut() {
        RecordRow issued = office.issued(
                draft(ReplyWanted.NOTHING, to(LetterReceiverSort.SCHOOL).with(kind.school, new SchoolId(101))));
        List<FileId> enclosed =
                IntStream.rangeClosed(1, PaperFiles.MOST).mapToObj(FileId::new).toList();
        FileId sheet = new FileId(99);
        RecordDraft files = new RecordDraft().with(kind.files, enclosed).with(kind.scan, List.of(sheet));
        assertThat(office.act(letters, clerk, letters.internal().change(clerk, issued, files), kind.send)
                        .state())
                .isEqualTo(kind.sent);
        assertThat(mine(school(1)).get(delivery.files).orElseThrow())
                .hasSize(41)
                .startsWith(sheet)
                .endsWith(enclosed.getLast());
    }

    @Test
    void cancelledLetterIsRecalledFromItsReceivers() {
        RecordRow row = sent(draft(ReplyWanted.NOTHING, to(LetterReceiverSort.ALL_SCHOOLS)));
        office.act(letters, clerk, row, kind.cancel);
        assertThat(office.letters.outgoing.sender.of(clerk, row.id()))
                .allSatisfy(one -> assertThat(one.state()).isEqualTo(delivery.recalled));
    }

    @Test
    void noticeOfAResolutionGoesToGroupsAndSchools_eachAcknowledges_theLetterIsAnsweredByTheLast() {
        RecordRow row = sent(draft(
                ReplyWanted.ACKNOWLEDGE,
                to(LetterReceiverSort.UNIT).with(kind.receiverUnit, DocumentsOffice.unit("ICT")),
                to(LetterReceiverSort.SCHOOL).with(kind.school, new SchoolId(101))));
        assertThat(row.get(kind.owed)).isEqualByComparingTo("2");
        TestCaller group = TestCaller.of(SampleOffices.KT1, 13)
                .inUnit(DocumentsOffice.unit("ICT"), DeliveryKind.VIEW, DeliveryKind.RECEIVE);
        office.act(deliveries, group, mine(group), delivery.open);
        RecordRow ofGroup = office.act(deliveries, group, mine(group), delivery.acknowledge);
        assertThat(ofGroup.get(delivery.receivedBy)).contains(group.person());
        assertThat(office.now(letters, row).state()).isEqualTo(kind.sent);
        assertThat(office.letters.outgoing.sender.owing(clerk, row.id(), DocumentsOffice.TODAY))
                .extracting(owing -> owing.delivery().get(delivery.receiver))
                .containsExactly("school:101");

        office.act(deliveries, school(1), mine(school(1)), delivery.open);
        office.act(deliveries, school(1), mine(school(1)), delivery.acknowledge);
        assertThat(office.now(letters, row).state()).isEqualTo(kind.answered);
    }

    @Test
    void whoLeftAndAContactThatEndedAreRefusedByName_aListWithinAListIsItsMembers() {
        ContactKind contact = office.letters.contacts.kind();
        RecordRow inner = list("ศูนย์พัฒนา", new RecordDraft().with(contact.school, new SchoolId(109)));
        RecordRow outer = list(
                "ทั้งหมด",
                new RecordDraft().with(contact.contact, inner.id()),
                new RecordDraft().with(contact.school, new SchoolId(105)));
        RecordRow row =
                sent(draft(ReplyWanted.NOTHING, to(LetterReceiverSort.LIST).with(kind.contact, outer.id())));
        assertThat(office.letters.outgoing.sender.of(clerk, row.id()))
                .extracting(one -> one.get(delivery.school).orElseThrow().value())
                .containsExactlyInAnyOrder(105L, 109L);

        RecordRow agency = office.letters.contacts.create(
                clerk,
                new RecordDraft().with(contact.sort, ContactSort.AGENCY).with(contact.name, "ศึกษาธิการจังหวัด"));
        RecordRow withAgency = list("หน่วยงาน", new RecordDraft().with(contact.contact, agency.id()));
        office.act(office.letters.contacts, clerk, agency, contact.end);
        assertThat(refused(to(LetterReceiverSort.LIST).with(kind.contact, withAgency.id())))
                .isEqualTo("documents.error.out.ended[ศึกษาธิการจังหวัด]");

        RecordDraft to22 =
                to(LetterReceiverSort.PERSON).with(kind.receiverPerson, SampleOffices.personId(SampleOffices.KT1, 22));
        RecordRow letter = office.issued(draft(ReplyWanted.NOTHING, to22));
        Person person = leaves(22);
        assertThat(refusal(letter)).isEqualTo("documents.error.out.left[" + person.fullName() + "]");
    }

    private RecordRow list(String name, RecordDraft... members) {
        ContactKind contact = office.letters.contacts.kind();
        return office.letters.contacts.create(
                clerk,
                new RecordDraft()
                        .with(contact.sort, ContactSort.LIST)
                        .with(contact.name, name)
                        .with(contact.members, List.of(members)));
    }

    private String refused(RecordDraft receiver) {
        return refusal(office.issued(draft(ReplyWanted.NOTHING, receiver)));
    }

    private String refusal(RecordRow letter) {
        try {
            office.act(letters, clerk, letter, kind.send);
            return "";
        } catch (Rejected refused) {
            var problem = refused.problems().getFirst();
            return problem.key() + problem.args();
        }
    }
}
