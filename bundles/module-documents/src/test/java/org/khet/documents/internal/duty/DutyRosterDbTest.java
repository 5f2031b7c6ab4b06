package org.khet.documents.internal.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.khet.documents.internal.DocumentsOffice;
import org.khet.documents.internal.report.DutyPaper;
import org.khet.documents.internal.report.LetterPrinting;
import org.khet.portal.api.acting.HalfDay;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.print.PrintDocument;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeActing;
import org.khet.portal.testkit.fake.FakeLetterheads;
import org.khet.portal.testkit.fake.FakeOffices;
import org.khet.portal.testkit.record.RecordContract;
import org.khet.portal.testkit.record.RecordFixture;
import org.khet.portal.testkit.record.SampleDraft;
import org.khet.portal.testkit.ui.ShownTexts;
import org.khet.portal.testkit.ui.TestRequest;

/** A month of duties from its draw to its report. Source: core CORE-124. */
@OnEachDatabase
class DutyRosterDbTest extends RecordContract<DutyRosterKind> {
    private static final PersonId EXEMPT = key(16);
    private final DocumentsOffice office;
    private final DutyRosters rosters;
    private final DutyRosterKind roster;
    private final DutyKind duty;
    private final FakeActing acting = new FakeActing();
    private final Map<Long, RosterOrders.Given> issued = new HashMap<>();
    private int made;

    DutyRosterDbTest(TestDatabase database) {
        super(
                database,
                fixture -> made(fixture, new FakeActing(), (at, order) -> Optional.empty())
                        .rosters
                        .kind());
        office = new DocumentsOffice(fixture);
        rosters = made(fixture, acting, (at, order) -> Optional.ofNullable(issued.get(order)));
        roster = rosters.rosters.kind();
        duty = rosters.duties.kind();
    }

    private static DutyRosters made(RecordFixture fixture, FakeActing acting, RosterOrders orders) {
        DocumentsOffice office = new DocumentsOffice(fixture);
        return new DutyRosters(office.registrar, office.workingDays, acting, orders);
    }

    @Override
    protected RecordDraft draft() {
        return draft(kind).with(kind.month, YearMonth.of(2026, 10).minusMonths(made++));
    }

    /** October 2026, persons 13 to 15, 16 exempt. */
    static RecordDraft draft(DutyRosterKind kind) {
        return SampleDraft.of(kind, TODAY)
                .with(kind.month, YearMonth.of(2026, 10))
                .with(kind.days, DutyDays.EVERY_DAY)
                .with(kind.each, 1)
                .with(
                        kind.people,
                        IntStream.rangeClosed(13, 16)
                                .mapToObj(number -> new RecordDraft()
                                        .with(kind.person, key(number))
                                        .with(kind.exempt, number == 16)
                                        .with(kind.why, number == 16 ? "ลาคลอด" : ""))
                                .toList());
    }

    @Override
    protected RecordDraft asked(Action action) {
        if (action.equals(kind.close)) {
            IntStream.rangeClosed(13, 15).forEach(this::tellAll);
        }
        if (action.equals(kind.order)) {
            return new RecordDraft().with(kind.orderNo, "45/2569").with(kind.orderOn, TODAY);
        }
        return super.asked(action);
    }

    private void tellAll(int number) {
        for (RecordRow row : rosters.duties
                .internal()
                .all(person(number), RecordFilter.of(duty.in(duty.planned), duty.person.is(key(number))))) {
            rosters.duties.act(
                    person(number),
                    row,
                    duty.tell,
                    new RecordDraft().with(duty.report, "เหตุการณ์ปกติ").with(duty.incident, false),
                    "");
        }
    }

    private RecordRow drawn(YearMonth month, int seed) {
        RecordRow row = rosters.rosters.create(person(1), draft(roster).with(roster.month, month));
        return rosters.rosters.act(person(1), row, roster.draw, new RecordDraft().with(roster.seed, seed), "");
    }

    private RecordRow ordered(YearMonth month) {
        return rosters.rosters.act(
                person(1),
                drawn(month, 7),
                roster.order,
                new RecordDraft().with(roster.orderNo, "45/2569").with(roster.orderOn, LocalDate.of(2026, 11, 20)),
                "");
    }

    private List<PersonId> plan(RecordRow row) {
        return row.lines(roster.plan).stream()
                .map(line -> line.get(roster.planPerson))
                .toList();
    }

    @Test
    void drawIsRepeatedByItsSeed_exemptAndAbsentPeopleAreLeftOut() {
        LocalDate away = LocalDate.of(2026, 12, 10);
        acting.away(SampleOffices.KT1, key(13), HalfDay.morning(away), HalfDay.afternoon(away.plusDays(4)), null);
        RecordRow row = drawn(YearMonth.of(2026, 12), 7);

        assertThat(plan(row)).hasSize(31).doesNotContain(EXEMPT);
        assertThat(plan(row).subList(9, 14)).as("10 to 14 December").doesNotContain(key(13));
        Map<PersonId, Long> count =
                plan(row).stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        assertThat(count.values()).allMatch(times -> times >= 10 && times <= 11);

        RecordRow other =
                rosters.rosters.act(person(1), row, roster.redraw, new RecordDraft().with(roster.seed, 42), "");
        assertThat(plan(other)).isNotEqualTo(plan(row));
        RecordRow again =
                rosters.rosters.act(person(1), other, roster.redraw, new RecordDraft().with(roster.seed, 7), "");
        assertThat(plan(again)).isEqualTo(plan(row));
        RecordRow lot = rosters.rosters.act(person(1), again, roster.redraw, new RecordDraft(), "");
        assertThat(lot.get(roster.seed)).as("told").isPresent();
    }

    @Test
    void formAsksForPeople_notForWhatTheDrawBrings() {
        TestRequest request = TestRequest.of(person(1), fixture.texts(roster).in(TextCatalog.THAI));

        assertThat(ShownTexts.of(fixture.views().form(request, rosters.rosters, 0)))
                .contains("ผู้ที่จับเวร")
                .doesNotContain("ผลการจับเวร");
    }

    @Test
    void swapNeedsBoth_theOrderStands_theReportSaysWhoWasThere_andCloses() throws IOException {
        RecordRow made = ordered(YearMonth.of(2026, 12));
        assertThat(rosters.rosters.titles(SampleOffices.KT1, List.of(made.id())))
                .as("as other records name it")
                .hasEntrySatisfying(made.id(), title -> assertThat(title).endsWith(" · ธันวาคม 2569"));
        List<RecordRow> all = rosters.of(person(1), made.id());
        assertThat(all).hasSize(31);
        assertThat(fixture.happenings().all().stream()
                        .filter(one -> one.type().equals("documents.duty-roster.ordered"))
                        .findFirst()
                        .orElseThrow()
                        .audience()
                        .people())
                .containsExactlyInAnyOrder(key(13), key(14), key(15));
        RecordRow mine = first(all, key(13));
        RecordRow wanted = first(all, key(14));

        RecordRow asked =
                rosters.duties.act(person(13), mine, duty.ask, new RecordDraft().with(duty.swapFor, wanted.id()), "");
        assertThat(asked.get(duty.other)).contains(key(14));
        assertThatExceptionOfType(Rejected.class)
                .as("not by who asked")
                .isThrownBy(() -> rosters.duties.act(person(13), asked, duty.agree));
        assertThat(rosters.duties.waiting(TestCaller.of(SampleOffices.KT1, 14).own(DutyRosterKind.VIEW), 10))
                .extracting(RecordRow::id)
                .containsExactly(mine.id());

        rosters.duties.act(person(14), asked, duty.agree);
        assertThat(office.now(rosters.duties, mine).get(duty.person)).isEqualTo(key(14));
        assertThat(office.now(rosters.duties, wanted).get(duty.person)).isEqualTo(key(13));
        assertThatExceptionOfType(Rejected.class)
                .as("before its day")
                .isThrownBy(() -> rosters.duties.act(
                        person(14),
                        office.now(rosters.duties, mine),
                        duty.tell,
                        new RecordDraft().with(duty.report, "ปกติ").with(duty.incident, false),
                        ""));
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> rosters.rosters.act(person(1), office.now(rosters.rosters, made), roster.close));

        List<PrintDocument> printed = new ArrayList<>();
        DutyPaper paper = new DutyPaper(
                rosters,
                office.services.people(),
                new LetterPrinting(
                        (document, out) -> printed.add(document),
                        new FakeLetterheads(new FakeOffices(), SampleOffices.KT1)));
        paper.order(person(1), made.id(), new ByteArrayOutputStream());
        Map<String, ?> order = printed.getLast().model();
        assertThat(List.of(order.get("seed"), order.get("number"), order.get("month"))
                        .toString())
                .isEqualTo("[7, 45/2569, ธันวาคม 2569]");
        assertThat((List<?>) printed.getLast().model().get("rows")).hasSize(31);
        paper.report(person(1), made.id(), new ByteArrayOutputStream());
        assertThat(printed.getLast().model().get("rows").toString()).contains("แลกกับ");
    }

    @Test
    void incidentOfADutyStandsInTheReportOfTheRoster() throws IOException {
        RecordRow made = ordered(YearMonth.of(2026, 10));
        RecordRow night = first(rosters.of(person(1), made.id()), key(13));
        rosters.duties.act(
                person(13),
                night,
                duty.tell,
                new RecordDraft()
                        .with(duty.report, "หม้อแปลงไฟฟ้าชำรุด แจ้งการไฟฟ้าแล้ว")
                        .with(duty.incident, true),
                "");
        assertThat(fixture.happenings().all().getLast().audience().permissions())
                .as("who keeps the roster hears of an incident")
                .containsExactly(DutyRosterKind.KEEP);
        assertThat(rosters.duties.all(person(1), RecordFilter.of(duty.incident.is(true))))
                .singleElement()
                .satisfies(row -> assertThat(row.id()).isEqualTo(night.id()));
        List<PrintDocument> printed = new ArrayList<>();
        new DutyPaper(
                        rosters,
                        office.services.people(),
                        new LetterPrinting(
                                (document, out) -> printed.add(document),
                                new FakeLetterheads(new FakeOffices(), SampleOffices.KT1)))
                .report(person(1), made.id(), new ByteArrayOutputStream());
        assertThat(printed.getLast().model().get("rows").toString())
                .contains("หม้อแปลงไฟฟ้าชำรุด แจ้งการไฟฟ้าแล้ว", "มีเหตุการณ์");
    }

    @Test
    void anotherOneIsPutInWithAReason_bothAreTold_nobodyHasTwoDutiesOnADay_noFormChangesIt() throws IOException {
        RecordRow made = ordered(YearMonth.of(2026, 12));
        RecordRow night = first(rosters.of(person(1), made.id()), key(13));
        assertThat(rosters.duties.mayChange(person(1), night)).isFalse();
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> rosters.duties.act(
                        person(1), night, duty.replace, new RecordDraft().with(duty.person, key(13)), "ลาป่วย"))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo("documents.error.duty-has"));
        RecordRow theirs = first(rosters.of(person(1), made.id()), key(15));
        RecordRow asked =
                rosters.duties.act(person(13), night, duty.ask, new RecordDraft().with(duty.swapFor, theirs.id()), "");
        fixture.happenings().clear();
        RecordRow replaced = rosters.duties.act(
                person(1), asked, duty.replace, new RecordDraft().with(duty.person, key(14)), "ลาป่วย");
        assertThat(replaced.get(duty.person)).isEqualTo(key(14));
        assertThat(replaced.get(duty.other)).as("nobody is asked any more").isEmpty();
        assertThat(fixture.happenings().all().getFirst().audience().people())
                .as("who was asked for the swap too")
                .containsExactlyInAnyOrder(key(13), key(14), key(15));
        List<PrintDocument> printed = new ArrayList<>();
        new DutyPaper(
                        rosters,
                        office.services.people(),
                        new LetterPrinting(
                                (document, out) -> printed.add(document),
                                new FakeLetterheads(new FakeOffices(), SampleOffices.KT1)))
                .report(person(1), made.id(), new ByteArrayOutputStream());
        assertThat(printed.getLast().model().get("rows").toString()).contains("แทน ");
    }

    @Test
    void whoHasAnotherDutyOrLeaveThatDay_isNotDrawn_andARosterThatNoLongerFitsIsNotOrdered() throws IOException {
        YearMonth december = YearMonth.of(2026, 12);
        RecordRow early = drawn(december, 7);
        RecordRow first = ordered(december);
        var order = new RecordDraft().with(roster.orderNo, "46/2569").with(roster.orderOn, LocalDate.of(2026, 11, 20));
        assertThatExceptionOfType(Rejected.class)
                .as("drawn before the other one was ordered")
                .isThrownBy(() -> rosters.rosters.act(person(1), early, roster.order, order, ""))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo("documents.error.duty-outdated"));
        RecordRow again = rosters.rosters.act(person(1), early, roster.redraw, new RecordDraft(), "");
        for (int day = 0; day < 31; day++) {
            assertThat(plan(again).get(day)).isNotEqualTo(plan(first).get(day));
        }
        rosters.rosters.act(person(1), again, roster.order, order, "");

        RecordRow night = rosters.of(person(1), first.id()).getFirst();
        PersonId stranger = key(17);
        acting.away(
                SampleOffices.KT1,
                stranger,
                HalfDay.morning(night.get(duty.day)),
                HalfDay.afternoon(night.get(duty.day)),
                null);
        assertThatExceptionOfType(Rejected.class)
                .as("on leave")
                .isThrownBy(() -> rosters.duties.act(
                        person(1), night, duty.replace, new RecordDraft().with(duty.person, stranger), "ลาป่วย"))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo("documents.error.duty-away"));
        RecordRow next = rosters.of(person(1), first.id()).get(1);
        rosters.duties.act(person(1), next, duty.replace, new RecordDraft().with(duty.person, stranger), "ลาป่วย");
        List<PrintDocument> printed = new ArrayList<>();
        new DutyPaper(
                        rosters,
                        office.services.people(),
                        new LetterPrinting(
                                (document, out) -> printed.add(document),
                                new FakeLetterheads(new FakeOffices(), SampleOffices.KT1)))
                .report(person(1), first.id(), new ByteArrayOutputStream());
        assertThat(printed.getLast().model().get("rows").toString())
                .as("who was put in and was not drawn")
                .doesNotContain("who=,", "who=}");
    }

    @Test
    void orderOfTheModuleGivesNumberAndDay_itIsTakenBackWhileNobodyReported_andTheDaysAreFreeAgain() {
        YearMonth december = YearMonth.of(2026, 12);
        RecordRow row = drawn(december, 7);
        assertThatExceptionOfType(Rejected.class)
                .as("no order and no number")
                .isThrownBy(() -> rosters.rosters.act(person(1), row, roster.order, new RecordDraft(), ""))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().field()).isEqualTo("order_no"));
        RecordDraft byOrder = new RecordDraft().with(roster.orderRef, 88L);
        assertThatExceptionOfType(Rejected.class)
                .as("a draft of an order")
                .isThrownBy(() -> rosters.rosters.act(person(1), row, roster.order, byOrder, ""))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo("documents.error.duty-order"));
        issued.put(88L, new RosterOrders.Given("ที่ 210/2569", LocalDate.of(2026, 11, 19)));
        RecordRow ordered = rosters.rosters.act(person(1), row, roster.order, byOrder, "");
        assertThat(ordered.get(roster.orderNo)).isEqualTo("ที่ 210/2569");
        assertThat(ordered.get(roster.orderOn)).contains(LocalDate.of(2026, 11, 19));

        RecordRow given = rosters.of(person(1), row.id()).getFirst();
        rosters.duties.act(person(1), given, duty.replace, new RecordDraft().with(duty.person, key(17)), "ลาป่วย");
        fixture.happenings().clear();
        rosters.rosters.act(person(1), ordered, roster.revoke, new RecordDraft(), "กำหนดวันใหม่");

        assertThat(rosters.of(person(1), row.id()))
                .hasSize(31)
                .allMatch(one -> one.state().equals(duty.dropped));
        assertThat(fixture.happenings().all().stream().flatMap(one -> one.audience().people().stream()))
                .as("who was drawn, and who was put in")
                .contains(key(13), key(14), key(15), key(17));
        RecordRow second = drawn(december, 7);
        assertThat(plan(second)).as("as if there had been no order").isEqualTo(plan(row));
        rosters.rosters.act(person(1), second, roster.order, byOrder, "");
    }

    @Test
    void orderOfWhichADutyWasReportedStays() {
        RecordRow made = ordered(YearMonth.of(2026, 10));
        RecordRow night = first(rosters.of(person(1), made.id()), key(13));
        rosters.duties.act(
                person(13),
                night,
                duty.tell,
                new RecordDraft().with(duty.report, "เหตุการณ์ปกติ").with(duty.incident, false),
                "");

        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(
                        () -> rosters.rosters.act(person(1), made, roster.revoke, new RecordDraft(), "กำหนดวันใหม่"))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo("documents.error.duty-told"));
    }

    private RecordRow first(List<RecordRow> all, PersonId person) {
        return all.stream()
                .filter(row -> row.get(duty.person).equals(person))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whoHadMoreInOneMonthHasFewerInTheNext() {
        ordered(YearMonth.of(2026, 10));
        database().execute("update doc_duty set person_id = " + key(13).value());

        List<PersonId> next = plan(drawn(YearMonth.of(2026, 11), 7));

        assertThat(next).hasSize(30).doesNotContain(key(13));
    }

    @Test
    void monthInWhichNobodyIsLeftIsRefused() {
        LocalDate day = LocalDate.of(2026, 12, 24);
        for (int number = 13; number <= 15; number++) {
            acting.away(SampleOffices.KT1, key(number), HalfDay.morning(day), HalfDay.afternoon(day), null);
        }
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> drawn(YearMonth.of(2026, 12), 7))
                .satisfies(refused -> assertThat(refused.problems())
                        .containsExactly(Problem.of("", "documents.error.duty-nobody", day)));
    }

    private TestDatabase database() {
        return fixture.database();
    }
}
