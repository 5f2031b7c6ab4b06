package org.khet.ict.internal.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khet.ict.internal.story.IctOffice.KT1;
import static org.khet.ict.internal.story.IctOffice.person;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.ict.internal.IctModule;
import org.khet.ict.internal.demo.SampleCast;
import org.khet.ict.internal.distance.DistanceSystem;
import org.khet.portal.api.demo.DemoData;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** What the registers of network, logs, distance education and web show at first. Source: ict I.1, ICT-118. */
@OnEachDatabase
class WorkDemoDbTest {
    private final TestDatabase database;
    private WorkOffice office;

    WorkDemoDbTest(TestDatabase database) {
        this.database = database;
        this.office = new WorkOffice(database);
    }

    @BeforeEach
    void nothingIsThere() {
        database.clear();
        office = new WorkOffice(database);
    }

    private List<RecordService<?>> registers() {
        return Stream.of(
                        office.learning.all(),
                        List.of(office.knowledge.articles()),
                        office.studies.all(),
                        office.network.all(),
                        office.logs.all(),
                        office.distance.all(),
                        office.publications.all())
                .<RecordService<?>>flatMap(List::stream)
                .toList();
    }

    private DemoData demo(SampleCast cast) {
        office.fixture.switches().turn(KT1, "ict", true);
        return office.fixture.demo("ict", IctModule.class, cast.people(), registers());
    }

    private static int count(RecordService<?> service, String tab) {
        return service.internal().count(person(12), RecordFilter.ALL.in(tab));
    }

    @Test
    void registersShowWhatTheSampleSays_onceOnly_andNothingAfterwards() {
        var cast = new SampleCast(IctOffice.TODAY, office.fixture.people());
        demo(cast).load(cast);
        demo(cast).load(cast);

        assertThat(count(office.network.sites(), "all")).isEqualTo(6);
        assertThat(count(office.network.sites(), "missing")).isEqualTo(1);
        assertThat(count(office.network.sites(), "contract")).isEqualTo(1);
        assertThat(count(office.network.risks(), "review")).isEqualTo(1);
        assertThat(count(office.logs.batches(), "mismatch"))
                .as("one wrong hash")
                .isEqualTo(1);
        assertThat(count(office.logs.batches(), "gaps")).as("one gap day").isEqualTo(1);
        assertThat(count(office.distance.conferences(), "all")).isEqualTo(5);
        var sites = office.distance.sites();
        var kind = sites.kind();
        assertThat(sites.internal().sums(person(12), RecordFilter.of(kind.system.is(DistanceSystem.DLTV))))
                .containsEntry(kind.sets, new BigDecimal("12"))
                .containsEntry(kind.working, new BigDecimal("10"));
        assertThat(count(office.publications.publications(), "shown"))
                .as("five of the office and three on the front page, one of each of its seven other groups")
                .isEqualTo(15);
        assertThat(List.of(
                        office.network.outages(),
                        office.publications.suggestions(),
                        office.learning.media(),
                        office.distance.uses()))
                .allSatisfy(register -> assertThat(count(register, "all"))
                        .as(register.kind().type())
                        .isPositive());
        assertThat(count(office.network.outages(), "open")).isEqualTo(1);
        assertThat(count(office.publications.suggestions(), "open")).isEqualTo(1);
        assertThat(count(office.learning.enrolments(), "enrolled"))
                .as("26 of 30 places and all of 25")
                .isEqualTo(51);
        assertThat(count(office.learning.enrolments(), "waiting"))
                .as("28 for 25 places")
                .isEqualTo(3);
        assertThat(count(office.knowledge.articles(), "published")).isEqualTo(2);
        assertThat(count(office.studies.studies(), "decide")).isEqualTo(1);
        assertThat(count(office.studies.software(), "ending")).isEqualTo(1);

        demo(cast).remove(cast);
        assertThat(registers())
                .allSatisfy(service -> assertThat(count(service, "all")).isZero());
    }
}
