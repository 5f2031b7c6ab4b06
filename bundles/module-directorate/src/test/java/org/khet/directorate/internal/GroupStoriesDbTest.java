package org.khet.directorate.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.khet.directorate.internal.DirectorateFixture.TODAY;
import static org.khet.directorate.internal.DirectorateFixture.at;
import static org.khet.directorate.internal.DirectorateFixture.holder;
import static org.khet.directorate.internal.DirectorateFixture.inUnit;
import static org.khet.directorate.internal.DirectorateFixture.key;
import static org.khet.portal.testkit.Refusals.refused;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.directorate.internal.building.BuildingDefectKind;
import org.khet.directorate.internal.information.Disclosure;
import org.khet.directorate.internal.information.InformationRequestKind;
import org.khet.directorate.internal.job.MorningReminders;
import org.khet.directorate.internal.mail.MailListKind;
import org.khet.directorate.internal.paper.GroupYear;
import org.khet.directorate.internal.service.DutyReviewKind;
import org.khet.directorate.internal.service.ServiceStandardKind;
import org.khet.directorate.internal.visit.CounterVisitKind;
import org.khet.directorate.internal.visit.SupportEventKind;
import org.khet.directorate.internal.welfare.WelfareRateKind;
import org.khet.directorate.internal.welfare.WelfareRequestKind;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.testkit.Clocks;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeUnits;
import org.khet.portal.testkit.fake.FakeWorkingDays;

/** The other registers of the group. Source: other-groups DIR-14, 15, 19, 21, 25, 27 to 29. */
@OnEachDatabase
class GroupStoriesDbTest {
    private final TestDatabase database;
    private DirectorateFixture office;

    GroupStoriesDbTest(TestDatabase database) {
        this.database = database;
        office = new DirectorateFixture(database);
    }

    @BeforeEach
    void nothingIsThere() {
        database.clear();
        office = new DirectorateFixture(database);
    }

    private static final TestCaller OFFICER = holder(5, "directorate.officer");

    private RecordDraft piece(String receiver, String sort) {
        MailListKind kind = office.records.mails.kind();
        return new RecordDraft().with(kind.receiver, receiver).with(kind.sort, sort);
    }

    @Test
    void postOfTheDayHasItsNumbersAndFees() {
        MailListKind kind = office.records.mails.kind();
        RecordRow list = office.records.mails.create(
                OFFICER,
                new RecordDraft()
                        .with(kind.on, TODAY)
                        .with(kind.carrier, key(6))
                        .with(kind.pieces, List.of(piece("สพฐ.", "EMS"), piece("โรงเรียนบ้านตัวอย่าง 5", "ORDINARY"))));
        TestCaller driver = inUnit(6, DirectorateFixture.DIR, "directorate.driver");
        RecordRow carried = office.records.mails.act(driver, list, kind.carry);
        RecordDraft untracked = new RecordDraft()
                .with(
                        kind.pieces,
                        List.of(
                                piece("สพฐ.", "EMS").with(kind.fee, new BigDecimal("52")),
                                piece("โรงเรียนบ้านตัวอย่าง 5", "ORDINARY").with(kind.fee, new BigDecimal("5"))));
        refused("pieces", () -> office.records.mails.act(driver, carried, kind.close, untracked, ""));
        untracked.lines(kind.pieces).getFirst().with(kind.tracking, "EX000000001TH");
        RecordRow closed = office.records.mails.act(driver, carried, kind.close, untracked, "");
        assertThat(closed.get(kind.fees)).isEqualByComparingTo("57");
        assertThat(closed.get(kind.count)).isEqualTo(2);
    }

    @Test
    void defectIsReportedInspectedRepairedAndAcceptedByWhoReportedIt() {
        BuildingDefectKind kind = office.records.defects.kind();
        TestCaller reporter = inUnit(11, DirectorateFixture.PLAN, "core.staff");
        RecordRow defect = office.records.defects.create(
                reporter,
                new RecordDraft()
                        .with(kind.unit, DirectorateFixture.PLAN)
                        .with(kind.place, "ห้องน้ำชั้น 2")
                        .with(kind.defect, "ท่อน้ำรั่ว")
                        .with(kind.dangerous, false));
        RecordRow inspected = office.records.defects.act(
                OFFICER,
                defect,
                kind.inspect,
                new RecordDraft()
                        .with(kind.finding, "ข้อต่อแตก")
                        .with(kind.due, TODAY.plusDays(7))
                        .with(kind.purchase, RecordLink.typed("จ้าง 15/2570")),
                "");
        RecordRow repaired = office.records.defects.act(
                OFFICER,
                inspected,
                kind.repair,
                new RecordDraft().with(kind.repairedOn, TODAY).with(kind.cost, new BigDecimal("850")),
                "");
        assertThat(office.records.defects.actions(OFFICER, repaired)).doesNotContain(kind.accept);
        assertThat(office.records.defects.act(reporter, repaired, kind.accept).state())
                .isEqualTo(kind.accepted);
    }

    @Test
    void standardOfServiceIsPublished_itsNextVersionReplacesIt_schoolsReadWhatIsPublished() {
        ServiceStandardKind kind = office.records.standards.kind();
        RecordRow draft = office.records.standards.create(
                OFFICER,
                new RecordDraft()
                        .with(kind.title, "การขอใช้ห้องประชุม")
                        .with(kind.unit, DirectorateFixture.DIR)
                        .with(kind.clients, "บุคลากร")
                        .with(
                                kind.steps,
                                List.of(
                                        new RecordDraft().with(kind.step, "จอง").with(kind.minutes, 5),
                                        new RecordDraft()
                                                .with(kind.step, "อนุมัติ")
                                                .with(kind.minutes, 60))));
        assertThat(draft.get(kind.total)).isEqualTo(65);
        refused(
                "from_on",
                () -> office.records.standards.act(
                        OFFICER, draft, kind.publish, new RecordDraft().with(kind.from, TODAY.plusDays(30)), ""));
        RecordRow first = office.records.standards.act(
                OFFICER, draft, kind.publish, new RecordDraft().with(kind.from, TODAY), "");
        RecordRow revised = office.records.standards.act(OFFICER, first, kind.revise);
        RecordRow next = office.records.standards.nextVersion(OFFICER, revised).orElseThrow();
        office.records.standards.act(
                OFFICER,
                office.records.standards.open(OFFICER, next.id()),
                kind.publish,
                new RecordDraft().with(kind.from, TODAY),
                "");
        assertThat(office.records.standards.open(OFFICER, first.id()).state()).isEqualTo(kind.replaced);
        assertThat(office.records.standards.count(OFFICER, RecordFilter.ALL.in("published")))
                .isEqualTo(1);
    }

    @Test
    void structureAndDutiesAreReviewed_theReviewEndsWithTheAssignmentOrder() {
        DutyReviewKind kind = office.records.reviews.kind();
        RecordRow review = office.records.reviews.create(
                OFFICER,
                new RecordDraft()
                        .with(kind.year, FiscalYear.of(TODAY))
                        .with(kind.unit, DirectorateFixture.DIR)
                        .with(kind.due, TODAY.plusDays(20))
                        .with(
                                kind.answers,
                                List.of(
                                        new RecordDraft()
                                                .with(kind.group, DirectorateFixture.DIR)
                                                .with(kind.unchanged, true),
                                        new RecordDraft()
                                                .with(kind.group, DirectorateFixture.PLAN)
                                                .with(kind.unchanged, false))));
        TestCaller director = holder(1, "core.director");
        Problem missing = office.records.reviews.obstacles(director, review).get(kind.decide);
        assertThat(missing.key()).isEqualTo("directorate.error.review-missing");
        assertThat(missing.args().getFirst()).isEqualTo(7);
        assertThat(String.valueOf(missing.args().get(1))).doesNotContain("อำนวยการ", "นโยบายและแผน");
        RecordDraft whole = RecordDraft.of(review);
        List<RecordDraft> groups = new ArrayList<>(whole.lines(kind.answers));
        office.portal.groups(SampleOffices.KT1).stream()
                .map(Unit::id)
                .filter(group ->
                        !Set.of(DirectorateFixture.DIR, DirectorateFixture.PLAN).contains(group))
                .map(group -> new RecordDraft().with(kind.group, group).with(kind.unchanged, true))
                .forEach(groups::add);
        RecordRow asked = office.records.reviews.change(OFFICER, review, whole.with(kind.answers, groups));
        assertThat(office.records
                        .reviews
                        .obstacles(director, asked)
                        .get(kind.decide)
                        .args())
                .containsExactly(1);
        RecordDraft answered = RecordDraft.of(asked);
        answered.lines(kind.answers).get(1).with(kind.proposal, "ย้ายงานข้อมูลไปกลุ่ม ICT");
        RecordRow decided = office.records.reviews.act(
                director,
                office.records.reviews.change(OFFICER, asked, answered),
                kind.decide,
                new RecordDraft().with(kind.decision, "เห็นชอบ"),
                "");
        refused("order_of", () -> office.records.reviews.act(OFFICER, decided, kind.issue));
        RecordRow ordered = office.records.reviews.act(
                OFFICER,
                decided,
                kind.issue,
                new RecordDraft()
                        .with(kind.order, RecordLink.typed("คำสั่งที่ 9/2570"))
                        .with(kind.orderOn, TODAY),
                "");
        assertThat(ordered.state()).isEqualTo(kind.ordered);
        assertThat(nextYear("2027-09-30T06:40")).as("the year goes on").isZero();
        DirectoratePortal bare = new DirectoratePortal(
                office.callers,
                new FakeUnits(),
                office.people,
                office.acting,
                office,
                new FakeWorkingDays(),
                Clocks.at("2027-10-01T06:40"));
        assertThat(new MorningReminders(office.records, office.reader, bare).beginReviews(SampleOffices.KT1))
                .as("an office without groups")
                .isZero();
        assertThat(nextYear("2027-10-01T06:40")).isEqualTo(1);
        assertThat(nextYear("2027-10-02T06:40")).as("once").isZero();
        assertThat(office.layer.happenings().all().getLast().audience().permissions())
                .containsExactly(DirectoratePermissions.KEEP);
        RecordRow next = office.records
                .reviews
                .all(OFFICER, RecordFilter.of(kind.year.is(FiscalYear.ofBuddhist(2571))))
                .getFirst();
        assertThat(next.get(kind.due)).isEqualTo(TODAY.plusDays(20).plusYears(1));
        assertThat(office.records.reviews.open(OFFICER, next.id()).lines(kind.answers))
                .hasSize(9);
    }

    @Test
    void informationIsDecidedWithReasonAndAnsweredWithin15WorkingDays_orItIsLate() {
        InformationRequestKind kind = office.records.informations.kind();
        RecordRow request = office.records.informations.create(
                OFFICER,
                new RecordDraft()
                        .with(kind.receivedOn, TODAY.minusDays(30))
                        .with(kind.asker, "นายผู้ขอ")
                        .with(kind.contact, "000-000-998")
                        .with(kind.subject, "ผลการจัดซื้อ")
                        .with(kind.wanted, "สำเนาสัญญา"));
        assertThat(request.get(kind.due)).contains(LocalDate.of(2026, 11, 11));
        RecordRow moved = office.records.informations.change(
                OFFICER, request, RecordDraft.of(request).with(kind.receivedOn, TODAY.minusDays(3)));
        assertThat(moved.get(kind.due)).as("15 working days from the 17th").contains(LocalDate.of(2026, 12, 8));
        request = office.records.informations.change(
                OFFICER, moved, RecordDraft.of(moved).with(kind.receivedOn, TODAY.minusDays(30)));
        RecordRow asked = request;
        assertThat(new GroupYear(office.records).of(OFFICER, FiscalYear.of(TODAY), TODAY))
                .as("not answered yet, and late")
                .contains(new GroupYear.Figure("directorate.group-year.information-late", BigDecimal.ONE));
        assertThat(office.records.informations.count(OFFICER, RecordFilter.ALL.in("late")))
                .isEqualTo(1);
        TestCaller director = holder(1, "core.director").with(kind.view());
        RecordDraft closed = new RecordDraft().with(kind.sort, "S15").with(kind.decision, Disclosure.CLOSED);
        refused("decision_reason", () -> office.records.informations.act(director, asked, kind.decide, closed, ""));
        RecordRow decided = office.records.informations.act(
                director, request, kind.decide, closed.with(kind.reason, "มาตรา 15 (6)"), "");
        RecordRow answered = office.records.informations.act(
                OFFICER,
                decided,
                kind.answer,
                new RecordDraft().with(kind.answeredOn, TODAY).with(kind.letter, RecordLink.typed("ศธ 04999/77")),
                "");
        assertThat(answered.get(kind.late)).isTrue();
        assertThat(answered.get(kind.took)).contains(22);
        assertThat(office.records.informations.groups(OFFICER, RecordFilter.ALL, "decision", 5))
                .hasSize(1);
        assertThat(office.layer.trail().all().toString()).doesNotContain("นายผู้ขอ", "000-000-998");
    }

    /** Source: DIR-21. */
    @Test
    void requestsAreDecidedOpenPartlyOrClosed_answeredByALetterOfTheRegister_andCountedByDecisionAndTime() {
        InformationRequestKind kind = office.records.informations.kind();
        var letters = office.layer.of(new LetterSample());
        RecordRow letter = letters.create(
                TestCaller.of(SampleOffices.KT1, 5).with(LetterSample.KEEP),
                new RecordDraft()
                        .with(letters.kind().subject, "ตอบข้อมูลข่าวสาร")
                        .with(letters.kind().sort, "external"));
        TestCaller director = holder(1, "core.director").with(kind.view());
        for (Disclosure decision : Disclosure.values()) {
            RecordRow asked = office.records.informations.create(
                    OFFICER,
                    new RecordDraft()
                            .with(kind.receivedOn, TODAY.minusDays(3))
                            .with(kind.asker, "นายผู้ขอ")
                            .with(kind.contact, "000-000-998")
                            .with(kind.subject, "ผลการจัดซื้อ")
                            .with(kind.wanted, "สำเนาสัญญา"));
            assertThatExceptionOfType(Outdated.class)
                    .as("answered before it is decided")
                    .isThrownBy(() -> answered(asked, new RecordLink("documents.letter-out", letter.id(), "77")));
            RecordRow decided = office.records.informations.act(
                    director,
                    asked,
                    kind.decide,
                    new RecordDraft()
                            .with(kind.sort, "S15")
                            .with(kind.decision, decision)
                            .with(kind.reason, decision == Disclosure.OPEN ? "" : "มาตรา 15 (6)"),
                    "");
            refused(
                    "letter",
                    () -> office.records.informations.act(
                            OFFICER, decided, kind.answer, new RecordDraft().with(kind.answeredOn, TODAY), ""));
            refused("letter", () -> answered(decided, new RecordLink("documents.letter-out", letter.id() + 1, "78")));
            RecordRow done = answered(decided, new RecordLink("documents.letter-out", letter.id(), "77"));
            assertThat(done.get(kind.letter).orElseThrow().id()).isEqualTo(letter.id());
            assertThat(done.get(kind.took))
                    .as("working days from the 17th to the 20th")
                    .contains(3);
            assertThat(done.get(kind.late)).isFalse();
        }
        assertThat(office.records.informations.groups(OFFICER, RecordFilter.ALL, "decision", 5))
                .as("one of each decision")
                .hasSize(Disclosure.values().length);
        assertThat(new GroupYear(office.records).of(OFFICER, FiscalYear.of(TODAY), TODAY))
                .contains(
                        new GroupYear.Figure(
                                "directorate.group-year.information", BigDecimal.valueOf(Disclosure.values().length)),
                        new GroupYear.Figure("directorate.group-year.information-late", BigDecimal.ZERO));
    }

    private RecordRow answered(RecordRow decided, RecordLink letter) {
        InformationRequestKind kind = office.records.informations.kind();
        return office.records.informations.act(
                OFFICER,
                decided,
                kind.answer,
                new RecordDraft().with(kind.answeredOn, TODAY).with(kind.letter, letter),
                "");
    }

    /** Letters that go out, as the module that keeps them names them; kept in a table of this module. */
    private static final class LetterSample extends RecordKind {
        static final Permission KEEP = Permission.of("documents:paper:draft");
        final Field<String> subject = text("who", 300);
        final Field<String> sort = text("sort", 40);
        final State open = state("OPEN", StateTone.WAIT);

        LetterSample() {
            super("documents", "letter-out", "dir_welfare_rate");
            rights(KEEP, KEEP, open);
            titled(subject);
        }
    }

    /** 3,000 at the most for a funeral, once a year; what somebody asks of it. */
    private RecordDraft funeral(String baht) {
        WelfareRateKind rates = office.records.rates.kind();
        WelfareRequestKind kind = office.records.welfares.kind();
        RecordRow rate = office.records.rates.create(
                OFFICER,
                new RecordDraft()
                        .with(rates.sort, "FUNERAL")
                        .with(rates.most, new BigDecimal("3000"))
                        .with(rates.times, 1)
                        .with(rates.who, "บุคลากรและบิดามารดา"));
        return new RecordDraft()
                .with(kind.rate, rate.id())
                .with(kind.person, key(11))
                .with(kind.askedOn, TODAY)
                .with(kind.amount, new BigDecimal(baht))
                .with(kind.reason, "บิดาถึงแก่กรรม");
    }

    @Test
    void rightToWelfareIsChecked_approvedByAnother_paidWithAReference_seenByThePersonOnly() {
        WelfareRequestKind kind = office.records.welfares.kind();
        TestCaller teacher = inUnit(11, DirectorateFixture.PLAN, "core.staff");
        RecordDraft draft = funeral("5000");
        RecordRow asked = office.records.welfares.create(teacher, draft);
        refused("rate", () -> office.records.welfares.create(teacher, draft));
        refused(
                "asked_on",
                () -> office.records.welfares.create(teacher, draft.with(kind.askedOn, LocalDate.of(2026, 9, 30))));
        assertThat(office.records.welfares.count(
                        inUnit(12, DirectorateFixture.PLAN, "core.group-head"), RecordFilter.ALL))
                .isZero();
        refused(
                "granted",
                () -> office.records.welfares.act(
                        OFFICER,
                        asked,
                        kind.check,
                        new RecordDraft().with(kind.granted, new BigDecimal("3000.01")),
                        ""));
        RecordRow checked = office.records.welfares.act(
                OFFICER, asked, kind.check, new RecordDraft().with(kind.granted, new BigDecimal("3000")), "");
        TestCaller director = holder(1, "core.director");
        assertThat(office.records.welfares.actions(director, checked)).contains(kind.decline);
        assertThat(office.records.welfares.actions(OFFICER, checked)).doesNotContain(kind.decline);
        RecordRow approved = office.records.welfares.act(director, checked, kind.approve);
        refused(
                "payment",
                () -> office.records.welfares.act(
                        OFFICER, approved, kind.pay, new RecordDraft().with(kind.paidOn, TODAY), ""));
        RecordRow paid = office.records.welfares.act(
                OFFICER,
                approved,
                kind.pay,
                new RecordDraft().with(kind.paidOn, TODAY).with(kind.payment, RecordLink.typed("บจ. 5/2570")),
                "");
        assertThat(paid.get(kind.payment).orElseThrow().isTyped()).isTrue();
        GroupYear year = new GroupYear(office.records);
        assertThat(year.of(inUnit(13, DirectorateFixture.PLAN, "core.central-clerk"), FiscalYear.of(TODAY), TODAY))
                .as("a clerk who sees the own welfare only prints that of the group")
                .contains(new GroupYear.Figure("directorate.group-year.welfare", new BigDecimal("3000.00")));
        assertThat(year.of(OFFICER, FiscalYear.of(TODAY.minusYears(1)), TODAY))
                .allSatisfy(figure -> assertThat(figure.value()).isZero());
    }

    @Test
    void helpersOfAnEventAreTold_visitorsGetTheNumbersOfTheDay() {
        SupportEventKind event = office.records.events.kind();
        RecordRow made = office.records.events.create(
                OFFICER,
                new RecordDraft()
                        .with(event.title, "วันสถาปนา")
                        .with(event.unit, DirectorateFixture.DIR)
                        .with(event.place, "หอประชุม")
                        .with(event.begins, at("2026-11-27T08:00"))
                        .with(event.ends, at("2026-11-27T12:00"))
                        .with(
                                event.helpers,
                                List.of(new RecordDraft()
                                        .with(event.person, key(13))
                                        .with(event.task, "ต้อนรับ")
                                        .with(event.from, at("2026-11-27T07:30"))
                                        .with(event.until, at("2026-11-27T09:00")))));
        office.records.events.act(OFFICER, made, event.tell);
        TestCaller helper = inUnit(13, DirectorateFixture.PLAN, "core.staff");
        assertThat(office.records.events.count(helper, RecordFilter.ALL.in("mine")))
                .isEqualTo(1);
        assertThat(office.layer.happenings().all().getLast().audience().people())
                .containsExactly(key(13));

        assertThat(arrived("ก").get(office.records.visitors.kind().queue)).isEqualTo(1);
        RecordRow second = arrived("ข");
        CounterVisitKind visit = office.records.visitors.kind();
        assertThat(second.get(visit.queue)).isEqualTo(2);
        RecordRow called = office.records.visitors.act(OFFICER, second, visit.call);
        assertThat(called.get(visit.calledAt)).isPresent();
        assertThat(office.records.visitors.count(OFFICER, RecordFilter.ALL.in("queue")))
                .isEqualTo(1);
    }

    private RecordDraft helper(int person, String from, String until) {
        SupportEventKind event = office.records.events.kind();
        return new RecordDraft()
                .with(event.person, key(person))
                .with(event.task, "ต้อนรับ")
                .with(event.from, at(from))
                .with(event.until, at(until));
    }

    private RecordDraft event(String title, RecordDraft... helpers) {
        SupportEventKind event = office.records.events.kind();
        return new RecordDraft()
                .with(event.title, title)
                .with(event.unit, DirectorateFixture.DIR)
                .with(event.place, "หอประชุม")
                .with(event.begins, at("2026-11-27T08:00"))
                .with(event.ends, at("2026-11-27T12:00"))
                .with(event.helpers, List.of(helpers));
    }

    @Test
    void helpersWhoComeMoveOrLeaveAfterTheyWereToldHearOfIt_othersDoNot_nobodyHelpsAtTwoEventsAtOnce() {
        SupportEventKind event = office.records.events.kind();
        RecordRow made = office.records.events.create(
                OFFICER,
                event(
                        "วันสถาปนา",
                        helper(13, "2026-11-27T07:30", "2026-11-27T09:00"),
                        helper(11, "2026-11-27T08:00", "2026-11-27T12:00"),
                        helper(14, "2026-11-27T08:00", "2026-11-27T12:00")));
        RecordRow told = office.records.events.act(OFFICER, made, event.tell);
        int before = office.layer.happenings().all().size();
        RecordRow changed = office.records.events.change(
                OFFICER,
                told,
                event(
                        "วันสถาปนา",
                        helper(13, "2026-11-27T09:00", "2026-11-27T10:00"),
                        helper(11, "2026-11-27T08:00", "2026-11-27T12:00"),
                        helper(9, "2026-11-27T08:00", "2026-11-27T12:00")));
        assertThat(office.layer
                        .happenings()
                        .all()
                        .subList(before, office.layer.happenings().all().size()))
                .filteredOn(one -> one.type().equals("directorate.event.told-again"))
                .singleElement()
                .satisfies(one -> assertThat(one.audience().people())
                        .as("moved, came and taken out, not who helps as before")
                        .containsExactlyInAnyOrder(key(13), key(9), key(14)));
        office.records.events.change(OFFICER, changed, RecordDraft.of(changed).with(event.title, "วันสถาปนา สพป."));
        assertThat(office.layer.happenings().types())
                .filteredOn("directorate.event.told-again"::equals)
                .as("nobody's part changed")
                .hasSize(1);

        refused(
                "helpers.0.person",
                () -> office.records.events.create(
                        OFFICER, event("เปิดงาน", helper(11, "2026-11-27T11:00", "2026-11-27T13:00"))));
        refused(
                "helpers.0.from_at",
                () -> office.records.events.create(
                        OFFICER, event("เปิดงาน", helper(16, "2026-10-27T11:00", "2026-11-27T12:00"))));
        office.records.events.create(OFFICER, event("เปิดงาน", helper(14, "2026-11-27T08:00", "2026-11-27T12:00")));
    }

    @Test
    void whereNobodyIsNamedTheGroupIsTold_seesAndCallsItsVisitors_whoWasMissedComesBackTheSameDay() {
        CounterVisitKind visit = office.records.visitors.kind();
        TestCaller planner = inUnit(11, DirectorateFixture.PLAN, "core.staff");
        office.callers.with(planner, OFFICER);
        arrived("ก");
        RecordRow ours =
                office.records.visitors.create(OFFICER, visitor("ข").with(visit.unit, DirectorateFixture.PLAN));
        assertThat(office.layer.happenings().all().getLast().audience().people())
                .containsExactly(key(11));
        assertThat(office.records.visitors.all(planner, RecordFilter.ALL))
                .extracting(RecordRow::id)
                .containsExactly(ours.id());
        assertThat(office.records.visitors.actions(planner, ours)).contains(visit.call);
        TestCaller ofTheOffice = holder(11, "core.staff");
        assertThat(office.records.visitors.all(ofTheOffice, RecordFilter.ALL))
                .as("who holds it for the whole office, as staff do at first")
                .extracting(RecordRow::id)
                .containsExactly(ours.id());
        assertThat(office.records.visitors.actions(ofTheOffice, ours)).contains(visit.call);
        for (TestCaller ofTheGroup : List.of(planner, ofTheOffice)) {
            assertThat(office.records.visitors.waiting(ofTheGroup, 10))
                    .as("the visitor waits for the group")
                    .extracting(RecordRow::id)
                    .containsExactly(ours.id());
        }

        RecordRow missed = office.records.visitors.act(OFFICER, ours, visit.miss);
        RecordRow back = office.records.visitors.act(OFFICER, missed, visit.comeBack);
        assertThat(back.state()).isEqualTo(visit.waiting);
        MorningReminders next =
                new MorningReminders(office.records, office.reader, office.portalAt("2026-11-21T06:40"));
        assertThat(next.missVisitors(SampleOffices.KT1)).isEqualTo(2);
        assertThat(office.records.visitors.open(OFFICER, ours.id()).state()).isEqualTo(visit.absent);
        assertThat(next.missVisitors(SampleOffices.KT1)).isZero();
    }

    @Test
    void whomAVisitorWantsToSeeIsTold_seesAndCallsTheOwnVisitorsAlone() {
        CounterVisitKind visit = office.records.visitors.kind();
        arrived("ก");
        RecordRow mine = office.records.visitors.create(OFFICER, visitor("ข").with(visit.host, key(13)));
        assertThat(office.layer.happenings().all().getLast().audience().people())
                .containsExactly(key(13));
        TestCaller host = inUnit(13, DirectorateFixture.PLAN, "core.staff");
        assertThat(office.records.visitors.all(host, RecordFilter.ALL))
                .extracting(RecordRow::id)
                .containsExactly(mine.id());
        RecordRow called = office.records.visitors.act(host, mine, visit.call);
        assertThat(office.records.visitors.act(host, called, visit.serve).state())
                .isEqualTo(visit.left);
        assertThat(office.records.visitors.mayCreate(host)).isFalse();
    }

    @Test
    void directorDeclinesWelfareWithAReason_whoAskedMayAskAnew() {
        WelfareRequestKind kind = office.records.welfares.kind();
        TestCaller teacher = inUnit(11, DirectorateFixture.PLAN, "core.staff");
        RecordDraft draft = funeral("3000");
        RecordRow checked = office.records.welfares.act(
                OFFICER,
                office.records.welfares.create(teacher, draft),
                kind.check,
                new RecordDraft().with(kind.granted, new BigDecimal("3000")),
                "");
        TestCaller director = holder(1, "core.director");
        refused("reason", () -> office.records.welfares.act(director, checked, kind.decline));
        RecordRow declined =
                office.records.welfares.act(director, checked, kind.decline, new RecordDraft(), "เบิกจากสหกรณ์แล้ว");
        assertThat(declined.state()).isEqualTo(kind.refused);
        assertThat(declined.head().reason()).isEqualTo("เบิกจากสหกรณ์แล้ว");
        assertThat(office.layer.happenings().all().getLast().audience().people())
                .containsExactly(key(11));
        assertThat(office.records.welfares.create(teacher, draft).state()).isEqualTo(kind.asked);
    }

    private RecordRow arrived(String name) {
        return office.records.visitors.create(OFFICER, visitor(name));
    }

    private RecordDraft visitor(String name) {
        CounterVisitKind kind = office.records.visitors.kind();
        return new RecordDraft()
                .with(kind.cameAt, at("2026-11-20T09:10"))
                .with(kind.visitor, name)
                .with(kind.sort, "CONTACT")
                .with(kind.unit, DirectorateFixture.DIR);
    }

    private int nextYear(String time) {
        return new MorningReminders(office.records, office.reader, office.portalAt(time))
                .beginReviews(SampleOffices.KT1);
    }
}
