package org.khet.forms.internal.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.khet.forms.internal.FormsFixture;
import org.khet.forms.internal.ask.Askings;
import org.khet.forms.internal.ask.SurveyResults;
import org.khet.portal.api.demo.DemoData.Cast;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeCallers;
import org.khet.portal.testkit.fake.FakeSwitches;
import org.khet.portal.testkit.fake.FakeUnits;

/** The demonstration fills the registers of KT1, twice is once, and it goes without a trace. */
@OnEachDatabase
class FormsDemoDbTest implements Cast {
    private final FormsFixture forms;
    private final FormsDemo demo;
    private final Caller system = new FakeCallers().system(SampleOffices.KT1);

    FormsDemoDbTest(TestDatabase database) {
        forms = new FormsFixture(database);
        demo = new FormsDemo(
                forms.services(),
                database.unit(),
                new FakeCallers(),
                FakeUnits.ofSampleOffices(),
                new FakeSwitches().turn(SampleOffices.KT1, "forms", true),
                database.transactions());
    }

    @Test
    void shippedDesignsAreInUse_aSurveyHasFiveAnswers() {
        demo.load(this);
        demo.load(this);
        assertThat(forms.entries().seen(system)).hasSize(10);
        long log =
                forms.designs().named(system, "coordination-log").orElseThrow().id();
        assertThat(forms.entries().of(SampleOffices.KT1, log).internal().count(system, RecordFilter.ALL))
                .isEqualTo(4);
        Askings kind = forms.asks().askings().kind();
        assertThat(forms.asks().askings().all(system, RecordFilter.of(kind.in(kind.concluded))))
                .hasSize(1);
        RecordRow asking = forms.asks()
                .askings()
                .all(system, RecordFilter.of(kind.in(kind.open)))
                .getFirst();
        assertThat(results(asking).hidden()).as("answers come in").isTrue();
        forms.asks().askings().internal().act(system, asking, kind.close);
        SurveyResults results = results(asking);
        assertThat(results.hidden()).isFalse();
        assertThat(results.total().summary().count()).isEqualTo(25);

        demo.remove(this);
        assertThat(forms.entries().of(SampleOffices.KT1, log).internal().count(system, RecordFilter.ALL))
                .isZero();
    }

    private SurveyResults results(RecordRow asking) {
        return forms.results()
                .of(
                        system,
                        asking.id(),
                        false,
                        TextCatalog.load(Askings.class.getClassLoader(), "forms")
                                .in(Locale.ENGLISH));
    }

    @Override
    public LocalDate today() {
        return LocalDate.of(2026, 11, 20);
    }

    @Override
    public Optional<OfficeId> office(String code) {
        return code.equals("KT1") ? Optional.of(SampleOffices.KT1) : Optional.empty();
    }

    @Override
    public PersonId person(String office, String code) {
        return SampleOffices.person(SampleOffices.KT1, Integer.parseInt(code)).id();
    }

    @Override
    public SchoolId school(String office, String code) {
        return new SchoolId(100 + Integer.parseInt(code.substring(1)));
    }
}
