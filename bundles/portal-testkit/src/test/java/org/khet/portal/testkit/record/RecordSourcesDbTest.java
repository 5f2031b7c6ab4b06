package org.khet.portal.testkit.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.imports.RecordUsage;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.personal.PersonalDataPlace;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.record.ui.RecordModule;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.school.SchoolMatterSource;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.structure.UnitHandover;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.structure.UnitOwnership;
import org.khet.portal.records.internal.module.RecordOwnership;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeCallers;

/** What follows from a declaration elsewhere: what a unit hands over, the page of a school, where data of a person stand. */
@OnEachDatabase(module = "id=vouchers;prefix=vch")
class RecordSourcesDbTest {
    private static final Permission VIEW = Permission.of("vouchers:inspection:view");
    private static final Permission KEEP = Permission.of("vouchers:inspection:keep");
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 12, 31);
    private static final UnitId ICT = new UnitId(13);
    private static final UnitId PLAN = new UnitId(14);
    private static final SchoolId RIVERSIDE = SampleOffices.schoolId(SampleOffices.KT1, 1);
    private static final SchoolId HILLTOP = SampleOffices.schoolId(SampleOffices.KT1, 2);
    private static final TestCaller KEEPER =
            TestCaller.of(SampleOffices.KT1, 13).with(VIEW, KEEP);

    /** A visit to a school, of a unit, by somebody, with guests. */
    private static final class Inspections extends RecordKind {
        final Field<SchoolId> school = school("school").filtered();
        final Field<UnitId> unit = unit("unit");
        final Field<PersonId> inspector = person("inspector");
        final Field<String> title = text("title", 120).searched();
        final Lines guests = lines("guests", "vch_inspection_guest", 0, 20);
        final Field<PersonId> guest = guests.person("guest");
        final State open = state("OPEN", StateTone.RUN);
        final State done = end("DONE", StateTone.DONE);
        final Action close = action("close").from(open).to(done).needs(KEEP);

        Inspections() {
            super("vouchers", "inspection", "vch_inspection");
            rights(VIEW, KEEP, open);
            isAbout(school);
            belongsTo(unit);
            titled(title, school);
            list(title, school, unit);
            section("what", school, unit, inspector, title);
            section("guests", guests);
            menu("FIN", "file", 40);
        }
    }

    private static final class Module extends RecordModule {
        final RecordService<Inspections> inspections;

        Module(RecordFixture fixture) {
            super(
                    "vouchers",
                    fixture.services(),
                    fixture.views(),
                    fixture.database().unit());
            inspections = keeps(new Inspections());
        }
    }

    private final RecordFixture fixture;
    private final RecordService<Inspections> inspections;
    private final Inspections kind;
    private final UnitOwnership ownership;
    private final SchoolMatterSource matters;
    private final Module module;

    RecordSourcesDbTest(TestDatabase database) {
        fixture = new RecordFixture(database);
        module = new Module(fixture);
        inspections = module.inspections;
        kind = inspections.kind();
        ownership = new RecordOwnership(module, new FakeCallers());
        matters = fixture.schoolMattersOf(module);
    }

    @BeforeEach
    void nothingIsThere() {
        fixture.database().clear();
    }

    private static PersonId person(int number) {
        return SampleOffices.personId(SampleOffices.KT1, number);
    }

    private RecordRow made(String title, SchoolId school, UnitId unit, int inspector, int... guests) {
        return inspections.create(
                KEEPER,
                new RecordDraft()
                        .with(kind.title, title)
                        .with(kind.school, school)
                        .with(kind.unit, unit)
                        .with(kind.inspector, person(inspector))
                        .with(
                                kind.guests,
                                Arrays.stream(guests)
                                        .mapToObj(one -> new RecordDraft().with(kind.guest, person(one)))
                                        .toList()));
    }

    private List<UnitId> units() {
        return inspections.all(KEEPER, RecordFilter.ALL).stream()
                .map(row -> row.get(kind.unit))
                .sorted(Comparator.comparingLong(UnitId::value))
                .toList();
    }

    private void ends(UnitId unit, @Nullable UnitId successor) {
        fixture.database()
                .transactions()
                .run(() -> ownership.handOver(KEEPER, new UnitHandover(unit, successor, LAST_DAY)));
    }

    @Test
    void openRecordsOfAUnitGoToItsSuccessor_closedOnesStay_withoutOneTheUnitCannotEnd() {
        made("ติดตามอินเทอร์เน็ต", RIVERSIDE, ICT, 13);
        made("ติดตามระบบสำรองไฟ", HILLTOP, ICT, 13);
        RecordRow closed = made("ตรวจห้องคอมพิวเตอร์", HILLTOP, ICT, 13);
        inspections.act(KEEPER, closed, kind.close);
        made("ติดตามแผน", RIVERSIDE, PLAN, 8);

        assertThat(ownership.owned(SampleOffices.KT1, ICT, LAST_DAY))
                .singleElement()
                .satisfies(owned -> {
                    assertThat(owned.count()).isEqualTo(2);
                    assertThat(owned.link()).isEqualTo("vouchers/inspections");
                });
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> ends(ICT, null))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo("records.error.successor"));

        ends(ICT, PLAN);

        assertThat(units()).containsExactly(ICT, PLAN, PLAN, PLAN);
        assertThat(inspections.open(KEEPER, closed.id()).get(kind.unit)).isEqualTo(ICT);
        assertThat(ownership.owned(SampleOffices.KT1, ICT, LAST_DAY)).isEmpty();
        ends(ICT, null);
    }

    @Test
    void pageOfASchoolHasItsRecords_withoutItsOwnName_asFarAsTheirListShowsThem() {
        made("ติดตามอินเทอร์เน็ต", RIVERSIDE, ICT, 13);
        RecordRow closed = made("ตรวจห้องคอมพิวเตอร์", RIVERSIDE, ICT, 13);
        inspections.act(KEEPER, closed, kind.close);
        made("ติดตามระบบสำรองไฟ", HILLTOP, ICT, 13);

        assertThat(matters.about(KEEPER, RIVERSIDE)).singleElement().satisfies(held -> {
            assertThat(held.count()).isEqualTo(2);
            assertThat(held.link()).isEqualTo("vouchers/inspections?school=" + RIVERSIDE.value());
            assertThat(held.latest())
                    .extracting(SchoolMatterSource.Matter::title, SchoolMatterSource.Matter::open)
                    .containsExactly(tuple("ตรวจห้องคอมพิวเตอร์", false), tuple("ติดตามอินเทอร์เน็ต", true));
        });
        TestCaller hilltop = TestCaller.of(SampleOffices.KT1, 22).inSchool(HILLTOP, VIEW);
        assertThat(matters.about(hilltop, HILLTOP))
                .singleElement()
                .satisfies(held -> assertThat(held.count()).isEqualTo(1));
        assertThat(matters.about(hilltop, RIVERSIDE)).as("of another school").isEmpty();
        assertThat(matters.about(TestCaller.in(SampleOffices.KT1), RIVERSIDE))
                .as("without the permission")
                .isEmpty();
        assertThat(matters.about(TestCaller.in(SampleOffices.KT2).with(VIEW), RIVERSIDE))
                .as("of another office")
                .isEmpty();
    }

    @Test
    void dataOfAPersonStandInFieldsAndLines_eachRecordOnce_andAreKept() {
        made("ติดตามอินเทอร์เน็ต", RIVERSIDE, ICT, 14, 12);
        made("ติดตามระบบสำรองไฟ", HILLTOP, ICT, 12, 14, 8);
        made("ตรวจห้องคอมพิวเตอร์", HILLTOP, ICT, 14, 14);

        assertThat(Stream.of(14, 12, 8, 22)
                        .map(number -> fixture.placesOf(module).places(SampleOffices.KT1, person(number)).stream()
                                .mapToLong(PersonalDataPlace::count)
                                .sum()))
                .containsExactly(3L, 2L, 1L, 0L);
        assertThat(fixture.placesOf(module).places(SampleOffices.KT1, person(14)))
                .singleElement()
                .satisfies(place -> assertThat(place.deed()).isEqualTo(PersonalDataPlace.Deed.KEPT));
        assertThat(fixture.placesOf(module).places(SampleOffices.KT2, person(14)))
                .isEmpty();
    }

    /** None of those at whom a record points goes when the import is taken back with which they came. */
    @Test
    void whoStandsInAFieldOrALineIsUsed_andNobodyElse() {
        made("ติดตามอินเทอร์เน็ต", RIVERSIDE, ICT, 14, 12, 8);
        RecordUsage uses = fixture.usesOf(module);

        assertThat(uses.people(
                        SampleOffices.KT1,
                        Stream.of(14, 12, 8, 22)
                                .map(RecordSourcesDbTest::person)
                                .toList()))
                .containsExactlyInAnyOrder(person(14), person(12), person(8));
        assertThat(uses.schools(SampleOffices.KT1, List.of(RIVERSIDE, HILLTOP))).containsExactly(RIVERSIDE);
        assertThat(uses.units(SampleOffices.KT1, List.of(ICT, PLAN))).containsExactly(ICT);
        assertThat(uses.people(SampleOffices.KT2, List.of(person(14)))).isEmpty();
        assertThat(uses.people(SampleOffices.KT1, List.of())).isEmpty();
        assertThat(uses.what()).isEqualTo("vouchers.use");
    }
}
