package org.khet.directorate.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khet.portal.testkit.SampleOffices.KT1;
import static org.khet.portal.testkit.SampleOffices.KT2;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.demo.DemoData;
import org.khet.portal.api.demo.DemoData.Cast;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordFixture;

/** The demonstration of both offices leaves no register empty, has what waits, and goes without a trace. Source: other-groups I. */
@OnEachDatabase
class DirectorateDemoDbTest implements Cast {
    private final DirectorateFixture office;
    private final RecordFixture layer;

    DirectorateDemoDbTest(TestDatabase database) {
        database.clear();
        layer = new RecordFixture(database);
        office = new DirectorateFixture(layer);
        layer.switches().turn(KT1, "directorate", true);
        layer.switches().turn(KT2, "directorate", true);
    }

    @Override
    public LocalDate today() {
        return DirectorateFixture.TODAY;
    }

    @Override
    public Optional<OfficeId> office(String code) {
        return Optional.of(code.equals("KT1") ? KT1 : KT2);
    }

    @Override
    public PersonId person(String of, String code) {
        return SampleOffices.personId(office(of).orElseThrow(), Integer.parseInt(code));
    }

    @Override
    public SchoolId school(String of, String code) {
        return SampleOffices.schoolId(office(of).orElseThrow(), Integer.parseInt(code.substring(1)));
    }

    @Test
    void noRegisterIsEmpty_aDriverHasATrip_oneTripHasNoLog_oneFillingIsUnusual() {
        DemoData demo = layer.demo("directorate", DirectorateModule.class, office.people, office.records.all());
        demo.load(this);
        demo.load(this);
        for (OfficeId of : List.of(KT1, KT2)) {
            for (RecordService<?> service : office.records.all()) {
                if (!service.kind().name().equals("control-plan")) {
                    assertThat(service.after(of, 0, 1))
                            .as(service.kind().type())
                            .isNotEmpty();
                }
            }
        }
        var trips = office.records.trips;
        assertThat(trips.all(DirectorateFixture.person(7), RecordFilter.ALL.in("unlogged")))
                .hasSize(1);
        assertThat(trips.all(DirectorateFixture.person(6), RecordFilter.ALL.in("drive")))
                .isNotEmpty();
        assertThat(trips.waiting(DirectorateFixture.inUnit(6, DirectorateFixture.DIR, "directorate.driver"), 5))
                .extracting(RecordRow::state)
                .contains(trips.kind().approved);
        assertThat(office.records.fuels.count(DirectorateFixture.person(7), RecordFilter.ALL.in("unusual")))
                .isEqualTo(1);
        assertThat(office.records.controls.all(DirectorateFixture.person(5), RecordFilter.ALL))
                .hasSize(9);

        demo.remove(this);
        for (RecordService<?> service : office.records.all()) {
            assertThat(service.after(KT1, 0, 1)).as(service.kind().type()).isEmpty();
        }
    }
}
