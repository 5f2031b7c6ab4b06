package org.khet.portal.testkit.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.imports.ImportReversal;
import org.khet.portal.api.imports.ImportTrace;
import org.khet.portal.api.imports.ImportUndo;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.post.Post;
import org.khet.portal.api.post.PostId;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.FiscalQuarter;
import org.khet.portal.api.record.MonthGrid;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.TermOfYear;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.persistence.internal.source.DatabaseKind;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** Values of every sort are kept as they were typed, and what a declaration says of them is refused at the field, in words. */
@OnEachDatabase(module = "id=vouchers;prefix=vch")
class DeclaredRulesDbTest {
    private static final LocalDate TODAY = RecordStage.TODAY;
    private static final FiscalYear YEAR = FiscalYear.ofBuddhist(2570);
    private static final Permission[] ALL = {SiteVisits.VIEW, SiteVisits.RECORD, SiteVisits.FEE};
    private static final TestCaller OFFICER =
            TestCaller.of(SampleOffices.KT1, 13).with(ALL);
    private static final TestCaller ELSEWHERE = TestCaller.in(SampleOffices.KT2).with(ALL);
    private static final PostId POST = new PostId(7);
    private static final PostId POST_ELSEWHERE = new PostId(8);

    private final RecordFixture fixture;
    private final RecordService<SiteVisits> visits;
    private final SiteVisits kind;

    DeclaredRulesDbTest(TestDatabase database) {
        fixture = new RecordFixture(database);
        visits = fixture.of(new SiteVisits());
        kind = visits.kind();
        fixture.posts()
                .with(new Post(POST, SampleOffices.KT1, "อ 30", "plan", "", "", null))
                .with(new Post(POST_ELSEWHERE, SampleOffices.KT2, "อ 31", "plan", "", "", null));
    }

    @BeforeEach
    void nothingIsThere() {
        fixture.database().clear();
    }

    private RecordDraft visit(String code, int round) {
        return new RecordDraft()
                .with(kind.code, code)
                .with(kind.year, YEAR)
                .with(kind.round, round)
                .with(kind.school, SampleOffices.schoolId(SampleOffices.KT1, 5))
                .with(kind.beganOn, TODAY.minusDays(2))
                .with(kind.paid, false)
                .with(kind.way, SiteVisits.Way.THERE);
    }

    private RecordDraft whole(long earlier) {
        return visit("น 2/2570", 2)
                .with(kind.leader, RecordStage.key(12))
                .with(kind.post, POST)
                .with(kind.term, new TermOfYear(2026, 2))
                .with(kind.quarter, new FiscalQuarter(YEAR, 1))
                .with(kind.month, YearMonth.of(2026, 11))
                .with(kind.endedOn, TODAY)
                .with(kind.leftAt, Instant.parse("2026-11-20T02:30:00Z"))
                .with(kind.distance, new BigDecimal("42.5"))
                .with(kind.cost, new BigDecimal("1450.50"))
                .with(kind.share, new BigDecimal("33.33"))
                .with(kind.paid, true)
                .with(kind.way, SiteVisits.Way.ONLINE)
                .with(kind.topics, Set.of("READING", "SAFETY"))
                .with(kind.place, "99 หมู่ 1 ตำบลตัวอย่าง")
                .with(kind.note, "ติดตามการอ่านออกเขียนได้")
                .with(kind.district, "เมืองตัวอย่าง")
                .with(kind.earlier, earlier)
                .with(kind.cause, new RecordLink("vouchers.site-visit", earlier, "น 1/2570"))
                .with(kind.months, MonthGrid.ZERO.with(Month.NOVEMBER, new BigDecimal("1450.50")));
    }

    @Test
    void valueOfEverySortIsFoundAsItWasTyped_sortedBy_andEmptiedAgain() {
        RecordRow first = visits.create(OFFICER, visit("น 1/2570", 1));
        RecordDraft typed = whole(first.id());
        RecordRow row = visits.create(OFFICER, typed);

        RecordRow found = visits.open(OFFICER, row.id());
        for (Field<?> field : kind.fields()) {
            if (typed.names(field)) {
                assertThat(found.raw(field)).as(field.name()).isEqualTo(typed.raw(field));
            }
            var sorted = new PageRequest(0, 10, List.of(new PageRequest.Sort(field.name(), true)));
            assertThat(visits.page(OFFICER, RecordFilter.ALL, sorted))
                    .as(field.name())
                    .hasSize(2);
        }

        RecordRow emptied = visits.change(OFFICER, found, visit("น 2/2570", 2));
        RecordRow again = visits.open(OFFICER, emptied.id());
        assertThat(kind.fields().stream().filter(again::has).map(Field::name))
                .containsExactly("code", "fiscal_year", "round_no", "school", "began_on", "paid", "way", "spent");
        assertThat(again.get(kind.paid)).isFalse();
    }

    @Test
    void limitOfAValueIsToldAtItsField() {
        refused(visit("น".repeat(21), 1), "code records.error.long");
        refused(visit("น 1", 21), "round_no records.error.range");
        refused(visit("น 1", 1).with(kind.beganOn, TODAY.plusDays(1)), "began_on records.error.after");
        refused(visit("น 1", 1).with(kind.endedOn, TODAY.minusDays(3)), "ended_on records.error.before");
        refused(visit("น 1", 1).with(kind.distance, new BigDecimal("2000.1")), "distance records.error.max");
        refused(visit("น 1", 1).with(kind.distance, new BigDecimal("-0.1")), "distance records.error.min");
        refused(visit("น 1", 1).with(kind.cost, BigDecimal.ZERO), "cost records.error.positive");
        refused(visit("น 1", 1).with(kind.cost, new BigDecimal("10000000000000")), "cost records.error.baht");
        refused(visit("น 1", 1).with(kind.share, new BigDecimal("100.01")), "share records.error.range");
        refused(visit("น 1", 1).with(kind.topics, Set.of("NOTHING")), "topics records.error.unknown");
        refused(visit("น 1", 1).with(kind.place, "ก".repeat(401)), "place records.error.long");

        RecordRow most = visits.create(
                OFFICER,
                visit("น 1", 20)
                        .with(kind.beganOn, TODAY)
                        .with(kind.endedOn, TODAY)
                        .with(kind.distance, new BigDecimal("2000"))
                        .with(kind.share, new BigDecimal("100")));
        assertThat(most.get(kind.distance)).contains(new BigDecimal("2000.0"));
    }

    @Test
    void exactlyOneOfGroupAndSchoolIsFilledIn_bothAreTold() {
        var group = SampleOffices.unit(SampleOffices.KT1, "ICT").id();
        refused(visit("น 1", 1).with(kind.unit, group), "unit records.error.only-one", "school records.error.only-one");
        refused(visit("น 1", 1).with(kind.school, null), "unit records.error.one-of", "school records.error.one-of");

        assertThat(visits.create(
                                OFFICER, visit("น 1", 1).with(kind.school, null).with(kind.unit, group))
                        .get(kind.unit))
                .contains(group);
    }

    @Test
    void whatStandsOnceInTheOfficeIsToldAtTheFieldThatIsTypedLast_anotherOfficeHasItAsWell() {
        RecordRow row = visits.create(OFFICER, visit("น 1", 1));

        refused(visit("น 1", 2), "code records.error.taken");
        refused(visit("น 2", 1), "round_no records.error.taken");
        refused(visit("น 1", 1), "code records.error.taken", "round_no records.error.taken");
        assertThat(visits.change(OFFICER, row, visit("น 1", 1)).head().edition())
                .isEqualTo(2);
        RecordRow other = visits.create(OFFICER, visit("น 2", 1).with(kind.year, YEAR.previous()));
        assertThat(other.id()).isNotEqualTo(row.id());
        assertThat(visits.create(
                                ELSEWHERE,
                                visit("น 1", 1).with(kind.school, SampleOffices.schoolId(SampleOffices.KT2, 51)))
                        .get(kind.code))
                .isEqualTo("น 1");
    }

    /** Both have looked for twins before one of them is stored. */
    @Test
    void ofTwoWhoStoreTheSameCodeInTheSameMoment_theSecondIsToldWhichFieldItIs() throws InterruptedException {
        CountDownLatch both = new CountDownLatch(2);
        kind.whileChecked(() -> {
            both.countDown();
            await(both);
        });
        List<Callable<String>> work = List.of(() -> stored("น 1", 1), () -> stored("น 1", 2));

        try (ExecutorService people = Executors.newFixedThreadPool(2)) {
            assertThat(people.invokeAll(work).stream().map(Future::resultNow))
                    .containsExactlyInAnyOrder("stored", "code records.error.taken");
        }
        assertThat(visits.count(OFFICER, RecordFilter.ALL)).isEqualTo(1);
    }

    private String stored(String code, int round) {
        try {
            return visits.create(OFFICER, visit(code, round)).id() > 0 ? "stored" : "";
        } catch (Rejected refused) {
            Problem problem = refused.problems().getFirst();
            return problem.field() + " " + problem.key();
        }
    }

    private static void await(CountDownLatch both) {
        try {
            assertThat(both.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void whatBelongsToAnotherOfficeIsNoChoice() {
        RecordRow elsewhere = visits.create(
                ELSEWHERE, visit("น 9", 9).with(kind.school, SampleOffices.schoolId(SampleOffices.KT2, 51)));

        refused(
                visit("น 1", 1).with(kind.school, SampleOffices.schoolId(SampleOffices.KT2, 51)),
                "school records.error.unknown");
        refused(
                visit("น 1", 1)
                        .with(kind.school, null)
                        .with(
                                kind.unit,
                                SampleOffices.unit(SampleOffices.KT2, "ICT").id()),
                "unit records.error.unknown");
        refused(
                visit("น 1", 1).with(kind.leader, SampleOffices.personId(SampleOffices.KT2, 51)),
                "leader records.error.unknown");
        refused(visit("น 1", 1).with(kind.post, POST_ELSEWHERE), "post records.error.unknown");
        refused(visit("น 1", 1).with(kind.earlier, elsewhere.id()), "earlier records.error.unknown");
        refused(
                visit("น 1", 1).with(kind.guests, List.of(guest(12), elsewhere())),
                "guests.1.guest records.error.unknown");
    }

    private RecordDraft guest(int person) {
        return new RecordDraft()
                .with(kind.guest, RecordStage.key(person))
                .with(kind.hours, 6)
                .with(kind.cameOn, TODAY)
                .with(kind.leftOn, TODAY);
    }

    private RecordDraft elsewhere() {
        return guest(12).with(kind.guest, SampleOffices.personId(SampleOffices.KT2, 51));
    }

    private RecordDraft cost(String item, String baht) {
        return new RecordDraft().with(kind.item, item).with(kind.amount, new BigDecimal(baht));
    }

    private List<RecordDraft> costs(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> cost("รายการที่ " + number, String.valueOf(number)))
                .toList();
    }

    @Test
    void whatIsWrongInALineIsToldAtItsCell() {
        refused(
                visit("น 1", 1).with(kind.guests, List.of(guest(12), guest(12))),
                "guests.1.guest records.error.repeated");
        refused(
                visit("น 1", 1).with(kind.guests, List.of(guest(12).with(kind.hours, 25))),
                "guests.0.hours records.error.range");
        refused(
                visit("น 1", 1).with(kind.guests, List.of(guest(12).with(kind.leftOn, TODAY.minusDays(1)))),
                "guests.0.left_on records.error.before");
        refused(
                visit("น 1", 1).with(kind.costs, List.of(cost("ค่าพาหนะ", "10000"), cost("ค่าที่พัก", "10000.01"))),
                "costs.1.amount records.error.max");
        refused(visit("น 1", 1).with(kind.costs, costs(501)), "costs records.error.lines-most");
    }

    @Test
    void severalTablesHaveFiveHundredLinesEach_allAreFound() {
        RecordRow row = visits.create(
                OFFICER,
                visit("น 1", 1).with(kind.guests, List.of(guest(12), guest(14))).with(kind.costs, costs(500)));
        RecordDraft changed = RecordDraft.of(visits.open(OFFICER, row.id()));
        changed.lines(kind.costs).getLast().with(kind.amount, new BigDecimal("9.50"));
        visits.change(OFFICER, row, changed);

        RecordRow found = visits.open(OFFICER, row.id());
        assertThat(found.lines(kind.guests)).hasSize(2);
        assertThat(found.lines(kind.costs)).hasSize(500);
        assertThat(found.lines(kind.costs).get(498).get(kind.amount)).isEqualByComparingTo("499");
        assertThat(found.lines(kind.costs).getLast().get(kind.amount)).isEqualByComparingTo("9.50");
    }

    /** Twenty of fifty take 100 baht each of 2,000. */
    @Test
    void guardedBalanceIsNeverExceeded_howeverManyTakeOfItAtOnce() {
        RecordRow row = visits.internal().create(OFFICER, visit("น 1", 1).with(kind.spent, new BigDecimal("2000")));
        List<CompletableFuture<Boolean>> all = IntStream.range(0, 50)
                .mapToObj(ignored -> CompletableFuture.supplyAsync(() -> visits.add(
                        SampleOffices.KT1,
                        row.id(),
                        Map.of(kind.spent, new BigDecimal("-100")),
                        List.of(kind.spent.atLeast(BigDecimal.ZERO)))))
                .toList();

        assertThat(all.stream().filter(CompletableFuture::join)).hasSize(20);
        RecordRow after = visits.open(OFFICER, row.id());
        assertThat(after.get(kind.spent)).isEqualByComparingTo("0");
        assertThat(after.head().edition()).isEqualTo(row.head().edition() + 20);
        assertThat(visits.add(SampleOffices.KT2, row.id(), Map.of(kind.spent, BigDecimal.TEN), List.of()))
                .as("of another office")
                .isFalse();
    }

    @Test
    void sumOfWhatIsHiddenIsThereForThoseWhoSeeIt() {
        TestCaller clerk = TestCaller.of(SampleOffices.KT1, 13).with(SiteVisits.VIEW, SiteVisits.RECORD);
        visits.create(OFFICER, visit("น 1", 1).with(kind.fee, new BigDecimal("1200")));
        RecordRow second = visits.create(OFFICER, visit("น 2", 2).with(kind.fee, new BigDecimal("300.50")));

        assertThat(visits.sums(OFFICER, RecordFilter.ALL).get(kind.fee)).isEqualByComparingTo("1500.50");
        assertThat(visits.sums(clerk, RecordFilter.ALL)).isEmpty();
        assertThat(visits.groups(clerk, RecordFilter.ALL, "round_no", 10)
                        .getFirst()
                        .sums())
                .isEmpty();
        RecordRow changed = visits.change(clerk, second, visit("น 2", 2).with(kind.fee, BigDecimal.ONE));
        assertThat(changed.get(kind.fee))
                .as("who does not see it changes it no more than reads it")
                .hasValueSatisfying(fee -> assertThat(fee).isEqualByComparingTo("300.50"));
    }

    @Test
    void whoMadeAVisitOrLeadsItFinishesIt_withTheRightToSeeItAlone_nobodyElseDoes() {
        RecordRow row = visits.create(OFFICER, visit("น 1", 1).with(kind.leader, RecordStage.key(12)));
        TestCaller leader = TestCaller.of(SampleOffices.KT1, 12).own(SiteVisits.VIEW);
        TestCaller reader = TestCaller.of(SampleOffices.KT1, 14).with(SiteVisits.VIEW);

        assertThat(visits.actions(reader, row)).isEmpty();
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> visits.act(reader, row, kind.finish));
        assertThatExceptionOfType(NotPermitted.class)
                .as("who may see nothing")
                .isThrownBy(() -> visits.act(TestCaller.of(SampleOffices.KT1, 12), row, kind.finish));
        assertThat(visits.actions(leader, row)).containsExactly(kind.finish);
        assertThat(visits.act(leader, row, kind.finish).state()).isEqualTo(kind.done);

        RecordRow own = visits.create(OFFICER, visit("น 2", 2));
        assertThat(visits.act(TestCaller.of(SampleOffices.KT1, 13).own(SiteVisits.VIEW), own, kind.finish)
                        .state())
                .isEqualTo(kind.done);
    }

    /** The table has the index of schools from the lowest key on. */
    @Test
    void onDerbyTheNewestOfASchoolAreFoundByAnIndexFromTheHighestKeyOnly() {
        List<String> faults = fixture.tableFaults(kind);

        if (fixture.database().kind() == DatabaseKind.POSTGRESQL) {
            assertThat(faults).isEmpty();
        } else {
            assertThat(faults)
                    .containsExactly("vch_site_visit has no index: create index vch_site_visit_school_ix on"
                            + " vch_site_visit (office_id, school_id, id desc);");
        }
    }

    /** By a field, a column of lines, and a link in either; a link to a record of another kind with the same key says nothing of it. */
    @Test
    void visitAtWhichAnotherPointsIsNotTakenBackWithItsImport() {
        List<Long> imported = IntStream.rangeClosed(1, 5)
                .mapToObj(number ->
                        visits.create(OFFICER, visit("น " + number, number)).id())
                .toList();
        visits.create(
                OFFICER,
                visit("น 11", 11)
                        .with(kind.earlier, imported.getFirst())
                        .with(kind.cause, link(imported.get(1)))
                        .with(
                                kind.costs,
                                List.of(
                                        cost("ค่าพาหนะ", "350").with(kind.shared, imported.get(2)),
                                        cost("ค่าที่พัก", "900").with(kind.basis, link(imported.get(3))))));
        visits.internal()
                .create(
                        OFFICER,
                        visit("น 12", 12)
                                .with(
                                        kind.costs,
                                        List.of(cost("ค่าอาหาร", "50")
                                                .with(kind.basis, RecordLink.typed("ที่ ศธ 04999/12")))));

        ImportUndo undo = fixture.importOf(visits).undo().orElseThrow();
        ImportReversal reversal = undo.undo(
                OFFICER,
                imported.stream().map(id -> ImportTrace.added(kind.table(), id)).toList());

        assertThat(reversal.hindrances())
                .extracting(ImportReversal.Hindrance::record, ImportReversal.Hindrance::reason)
                .containsExactly(
                        tuple("น 1", ImportReversal.Reason.USED),
                        tuple("น 2", ImportReversal.Reason.USED),
                        tuple("น 3", ImportReversal.Reason.USED),
                        tuple("น 4", ImportReversal.Reason.USED));
        assertThat(visits.find(SampleOffices.KT1, imported.getLast()))
                .as("nothing went while something hinders")
                .isPresent();
        assertThat(undo.undo(OFFICER, List.of(ImportTrace.added(kind.table(), imported.getLast())))
                        .hindrances())
                .isEmpty();
        assertThat(visits.find(SampleOffices.KT1, imported.getLast())).isEmpty();
    }

    private static RecordLink link(long id) {
        return new RecordLink("vouchers.site-visit", id, "");
    }

    private void refused(RecordDraft draft, String... told) {
        int before = visits.count(OFFICER, RecordFilter.ALL);
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> visits.create(OFFICER, draft))
                .satisfies(refusal -> assertThat(
                                refusal.problems().stream().map(problem -> problem.field() + " " + problem.key()))
                        .containsExactly(told));
        assertThat(visits.count(OFFICER, RecordFilter.ALL)).isEqualTo(before);
    }
}
