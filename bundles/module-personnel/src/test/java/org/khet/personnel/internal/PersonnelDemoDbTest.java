package org.khet.personnel.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.demo.DemoData.Cast;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeCallers;
import org.khet.portal.testkit.fake.FakePeople;
import org.khet.portal.testkit.record.RecordFixture;

/** The demonstration fills the registers of both offices, twice is once, and it goes without a trace. */
@OnEachDatabase
class PersonnelDemoDbTest implements Cast {
    /** People who have no file of their own stand for those of schools. */
    private static final Map<String, Integer> OF_SCHOOLS =
            Map.of("S04-H", 6, "S05-H", 7, "S07-H", 13, "S04-U", 14, "S05-U", 20, "S07-U", 22, "S09-U", 16);

    private final TestDatabase database;

    PersonnelDemoDbTest(TestDatabase database) {
        this.database = database;
    }

    @Test
    void registersAreFilledOnce_24PostsOfWhichTwoAreVacantByPlan_leaveWaits_andEverythingGoes() {
        database.clear();
        var layer = new RecordFixture(database);
        layer.switches().turn(SampleOffices.KT1, "personnel", true).turn(SampleOffices.KT2, "personnel", true);
        PersonnelRecords records = new PersonnelFixture(layer).records;
        FakePeople people = new FakePeople();
        SampleOffices.people().forEach(people::with);
        var demo = layer.demo("personnel", PersonnelModule.class, people, records.all());
        demo.load(this);
        demo.load(this);

        var system = new FakeCallers().system(SampleOffices.KT1);
        assertThat(records.posts.internal().count(system, RecordFilter.ALL)).isEqualTo(24);
        assertThat(records.posts
                        .internal()
                        .count(
                                system,
                                RecordFilter.of(records.posts.kind().vacancy.isFilled())))
                .isEqualTo(2);
        assertThat(records.contracts.internal().count(system, RecordFilter.ALL)).isEqualTo(5);
        assertThat(records.leaves.internal().all(system, RecordFilter.ALL.in("open")))
                .hasSize(3);
        assertThat(records.all())
                .filteredOn(service -> service.internal().count(system, RecordFilter.ALL) == 0)
                .extracting(service -> service.kind().name())
                .isEmpty();
        var corrections = records.changes;
        assertThat(corrections.internal().all(system, RecordFilter.ALL))
                .as("one waits for each of those who check and enter")
                .extracting(row -> row.state().name())
                .containsExactlyInAnyOrder("ASKED", "CHECKED", "ENTERED", "REFUSED");
        assertThat(records.raises.internal().all(system, RecordFilter.ALL))
                .as("salaries of the four of the group of plans")
                .singleElement()
                .extracting(raise -> raise.get(records.raises.kind().base))
                .isEqualTo(new BigDecimal("139530.00"));
        assertThat(records.files.internal().count(new FakeCallers().system(SampleOffices.KT2), RecordFilter.ALL))
                .isEqualTo(1);

        demo.remove(this);
        for (RecordService<?> service : records.all()) {
            assertThat(service.internal().count(system, RecordFilter.ALL))
                    .as(service.kind().type())
                    .isZero();
        }
    }

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
        Integer ofSchool = OF_SCHOOLS.get(code);
        return SampleOffices.personId(
                office(office).orElseThrow(), ofSchool == null ? Integer.parseInt(code) : ofSchool);
    }

    @Override
    public SchoolId school(String office, String code) {
        return SampleOffices.schoolId(office(office).orElseThrow(), Integer.parseInt(code.substring(1)));
    }
}
