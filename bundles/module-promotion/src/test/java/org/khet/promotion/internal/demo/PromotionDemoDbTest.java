package org.khet.promotion.internal.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.demo.DemoData;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakePeople;
import org.khet.portal.testkit.record.RecordFixture;
import org.khet.promotion.internal.PromotionModule;
import org.khet.promotion.internal.PromotionRecords;
import org.khet.promotion.internal.PromotionStage;
import org.khet.promotion.internal.child.ChildStatus;
import org.khet.promotion.internal.ui.PromotionCards;

/** Each register of the demonstration shows something, and something waits for its people. Source: other-groups I (PROM). */
@OnEachDatabase
class PromotionDemoDbTest {
    private static final TestCaller OFFICER = PromotionStage.office(20, "promotion.head");
    private static final TestCaller SCHOOL = PromotionStage.school(12, 5);
    private final PromotionStage stage = new PromotionStage();
    private final RecordFixture fixture;
    private final PromotionRecords at;

    PromotionDemoDbTest(TestDatabase database) {
        database.clear();
        fixture = new RecordFixture(database);
        at = stage.records(fixture);
    }

    /** The sample offices; clerk and head of a school are 12 and 13, since the sample has no people of schools. */
    private record SampleCast() implements DemoData.Cast {
        @Override
        public LocalDate today() {
            return LocalDate.of(2026, 11, 20);
        }

        @Override
        public Optional<OfficeId> office(String code) {
            return Optional.of(code.equals("KT1") ? SampleOffices.KT1 : SampleOffices.KT2);
        }

        @Override
        public PersonId person(String office, String code) {
            OfficeId of = office(office).orElseThrow();
            return SampleOffices.personId(
                    of, code.endsWith("-U") ? 12 : code.endsWith("-H") ? 13 : Integer.parseInt(code));
        }

        @Override
        public SchoolId school(String office, String code) {
            return SampleOffices.schoolId(office(office).orElseThrow(), Integer.parseInt(code.substring(1)));
        }
    }

    private DemoData demo() {
        FakePeople people = new FakePeople();
        SampleOffices.people().forEach(people::with);
        fixture.switches().turn(SampleOffices.KT1, "promotion", true).turn(SampleOffices.KT2, "promotion", true);
        return fixture.demo("promotion", PromotionModule.class, people, at.all());
    }

    private static int all(RecordService<?> service, Caller system) {
        return service.internal().count(system, RecordFilter.ALL);
    }

    @Test
    void noRegisterIsEmpty_30ChildrenWithoutNames3AtNoSchool_twoCareCasesForTheirTeams_allGoesAgain() {
        DemoData demo = demo();
        demo.load(new SampleCast());
        demo.load(new SampleCast());

        Caller system = stage.callers.system(SampleOffices.KT1);
        for (RecordService<?> service : at.all()) {
            assertThat(all(service, system)).as(service.kind().type()).isPositive();
        }
        assertThat(all(at.children, system)).isEqualTo(30);
        assertThat(at.children.count(OFFICER, RecordFilter.ALL.in("out"))).isEqualTo(3);
        assertThat(at.children.all(OFFICER, RecordFilter.ALL))
                .filteredOn(row -> row.get(at.children.kind().status).equals(Optional.of(ChildStatus.DROPPED_OUT)))
                .hasSize(1);
        assertThat(all(at.careCases, system)).isEqualTo(2);
        assertThat(at.careCases.count(PromotionStage.office(1, "core.director"), RecordFilter.ALL))
                .isZero();
        assertThat(at.careCases.count(SCHOOL, RecordFilter.ALL)).isEqualTo(2);
        assertThat(at.accidents.count(OFFICER, RecordFilter.ALL.in("late"))).isEqualTo(1);
        assertThat(at.dropouts.waiting(SCHOOL, 9))
                .as("the school owes its report")
                .hasSize(1);
        assertThat(at.dropouts.waiting(OFFICER, 9)).as("one is to be checked").hasSize(1);
        assertThat(new PromotionCards(at).entries())
                .allMatch(card -> card.concerns().test(card.name().equals("office") ? OFFICER : SCHOOL));
        assertThat(all(at.children, stage.callers.system(SampleOffices.KT2))).isEqualTo(2);

        demo.remove(new SampleCast());
        for (RecordService<?> service : at.all()) {
            for (OfficeId office : List.of(SampleOffices.KT1, SampleOffices.KT2)) {
                assertThat(all(service, stage.callers.system(office))).isZero();
            }
        }
    }
}
