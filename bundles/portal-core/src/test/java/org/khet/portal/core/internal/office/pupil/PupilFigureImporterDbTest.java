package org.khet.portal.core.internal.office.pupil;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.admin.audit.AuditLog;
import org.khet.portal.api.admin.imports.ImportDraft;
import org.khet.portal.api.admin.imports.ImportDraft.Fate;
import org.khet.portal.api.admin.imports.ImportDraft.Filter;
import org.khet.portal.api.admin.imports.ImportDraft.Line;
import org.khet.portal.api.admin.imports.Imports.State;
import org.khet.portal.api.admin.pupil.SchoolFigure.Kind;
import org.khet.portal.api.admin.pupil.SchoolFigureRegister.Typed;
import org.khet.portal.api.admin.school.SchoolDraft;
import org.khet.portal.api.audit.AuditTrail;
import org.khet.portal.api.imports.FindingChoice;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.provenance.FigureSource;
import org.khet.portal.api.school.SchoolCode;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.core.internal.CoreServices;
import org.khet.portal.core.internal.office.TestImports;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** A list of pupils arrives after a clerk typed the pupils of two schools: nothing typed goes without being asked for. CORE-149. */
@OnEachDatabase
class PupilFigureImporterDbTest {
    private static final String CODE1 = "1099990001";
    private static final String CODE2 = "1099990002";
    private static final String CODE3 = "1099990003";
    private final TestDatabase database;
    private CoreServices core;
    private SchoolFigureService figures;
    private TestCaller keeper;
    private TestImports office;
    private SchoolId first;
    private SchoolId second;
    private SchoolId third;

    PupilFigureImporterDbTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void clerkTypedTwoSchools() {
        database.clear();
        core = new CoreServices(database);
        OfficeId kt1 = core.office("KT1");
        keeper = CoreServices.keeper(kt1);
        figures = TestFigures.on(database, core);
        office = new TestImports(database, core);
        first = school("01", CODE1);
        second = school("02", CODE2);
        third = school("03", CODE3);
        for (SchoolId school : List.of(first, second)) {
            figures.type(
                    keeper,
                    school,
                    2026,
                    List.of(new Typed(Kind.MALE_PUPILS, 0, 20), new Typed(Kind.FEMALE_PUPILS, 0, 22)));
        }
        core.clock.pass(Duration.ofDays(3));
    }

    private SchoolId school(String no, String code) {
        return core.schoolDesk.add(
                keeper, new SchoolDraft("โรงเรียนบ้านตัวอย่าง " + no, "", List.of(new SchoolCode("MOE10", code)), ""));
    }

    private static byte[] list() {
        return new SamplePupilList()
                .add(CODE1, "2569", "25", "22")
                .add(CODE2, "๒๕๖๙", "20", "30")
                .add(CODE3, "2569", "1,205", "7")
                .bytes();
    }

    @Test
    void nobodyChose_whatWasTypedStays_andTheRestIsTaken() {
        try (ImportDraft draft = office.open(keeper, PupilFigureImporter.ID, list())) {
            assertThat(draft.look())
                    .extracting(
                            ImportDraft.DraftSummary::added,
                            ImportDraft.DraftSummary::changed,
                            ImportDraft.DraftSummary::same)
                    .containsExactly(1, 0, 2);
            Line line = draft.lines(Filter.ALL, 0, 1).getFirst();
            assertThat(line.found())
                    .filteredOn(one -> one.kind().equals(PupilFindings.TYPED))
                    .singleElement()
                    .satisfies(found -> {
                        assertThat(found.before()).isEqualTo("25");
                        assertThat(found.after()).startsWith("20 (").contains(keeper.name(), "20 พ.ย. 69");
                        assertThat(found.choice()).isEqualTo(FindingChoice.STORED);
                    });
            assertThat(office.take(keeper, draft).state()).isEqualTo(State.DONE);
        }

        assertThat(amounts(first)).containsExactly("20 TYPED " + keeper.name(), "22 TYPED " + keeper.name());
        assertThat(amounts(third)).containsExactly("1205 IMPORTED รายชื่อ.csv", "7 IMPORTED รายชื่อ.csv");
        assertThat(replaced()).isZero();
    }

    @Test
    void replacedForAll_theFileHolds_equalFiguresStayTyped_andTheTrailSaysWhoReplacedWhat() {
        try (ImportDraft draft = office.open(keeper, PupilFigureImporter.ID, list())) {
            draft.choose(PupilFindings.TYPED, FindingChoice.KEEP);
            assertThat(draft.look().changed()).isEqualTo(2);
            office.take(keeper, draft);
        }

        assertThat(amounts(first)).containsExactly("25 IMPORTED รายชื่อ.csv", "22 TYPED " + keeper.name());
        assertThat(amounts(second)).containsExactly("20 TYPED " + keeper.name(), "30 IMPORTED รายชื่อ.csv");
        assertThat(replaced()).isEqualTo(2);
    }

    @Test
    void typedFigureStays_whenTheOtherOneOfItsRowIsTaken() {
        figures.type(keeper, third, 2026, List.of(new Typed(Kind.MALE_PUPILS, 0, 1204)));
        try (ImportDraft draft = office.open(keeper, PupilFigureImporter.ID, list())) {
            draft.look();
            office.take(keeper, draft);
        }

        assertThat(amounts(third)).containsExactly("1204 TYPED " + keeper.name(), "7 IMPORTED รายชื่อ.csv");
    }

    @Test
    void trailNamesWhoTypedWhatWasReplaced_butNotTheFileThatBroughtTheRest() {
        figures.type(keeper, third, 2026, List.of(new Typed(Kind.MALE_PUPILS, 0, 1204)));
        try (ImportDraft draft = office.open(keeper, PupilFigureImporter.ID, list())) {
            draft.look();
            office.take(keeper, draft);
        }
        byte[] next = new SamplePupilList().add(CODE3, "2569", "1,206", "8").bytes();
        try (ImportDraft draft = office.open(keeper, PupilFigureImporter.ID, next)) {
            draft.choose(PupilFindings.TYPED, FindingChoice.KEEP);
            draft.look();
            office.take(keeper, draft);
        }

        assertThat(amounts(third)).containsExactly("1206 IMPORTED รายชื่อ.csv", "8 IMPORTED รายชื่อ.csv");
        var reader = TestCaller.in(keeper.office()).with(AuditTrail.READ);
        assertThat(core.audit.page(reader, AuditLog.Filter.ALL, new PageRequest(0, 20, List.of())))
                .filteredOn(entry -> entry.action().equals("core.school-figure.replaced"))
                .first()
                .satisfies(entry -> assertThat(entry.details()).containsEntry("typedBy", keeper.name()));
    }

    @Test
    void replacedInOneRow_onlyItsSchoolChanges() {
        try (ImportDraft draft = office.open(keeper, PupilFigureImporter.ID, list())) {
            draft.look();
            draft.choose(draft.lines(Filter.ALL, 1, 1).getFirst().number(), PupilFindings.TYPED, FindingChoice.KEEP);
            assertThat(draft.look().changed()).isEqualTo(1);
            assertThat(draft.lines(Filter.ALL, 0, 3))
                    .extracting(Line::fate)
                    .containsExactly(Fate.SAME, Fate.CHANGED, Fate.ADDED);
            office.take(keeper, draft);
        }

        assertThat(amounts(first)).containsExactly("20 TYPED " + keeper.name(), "22 TYPED " + keeper.name());
        assertThat(amounts(second)).containsExactly("20 TYPED " + keeper.name(), "30 IMPORTED รายชื่อ.csv");
    }

    @Test
    void choiceForAllTakesSingleOnesBack() {
        try (ImportDraft draft = office.open(keeper, PupilFigureImporter.ID, list())) {
            draft.look();
            draft.choose(draft.lines(Filter.ALL, 1, 1).getFirst().number(), PupilFindings.TYPED, FindingChoice.KEEP);
            draft.choose(PupilFindings.TYPED, FindingChoice.STORED);

            assertThat(draft.look().changed()).isZero();
        }
    }

    @Test
    void figureTypedAfterTheLook_isNotLost_nothingOfTheListIsStored() {
        try (ImportDraft draft = office.open(keeper, PupilFigureImporter.ID, list())) {
            draft.choose(PupilFindings.TYPED, FindingChoice.KEEP);
            draft.look();
            figures.type(keeper, second, 2026, List.of(new Typed(Kind.FEMALE_PUPILS, 1, 31)));

            assertThat(office.take(keeper, draft).reason()).extracting("key").isEqualTo("core.import.error.changed");
        }

        assertThat(amounts(first)).containsExactly("20 TYPED " + keeper.name(), "22 TYPED " + keeper.name());
        assertThat(amounts(second)).contains("31 TYPED " + keeper.name());
        assertThat(amounts(third)).isEmpty();
    }

    @Test
    void whatIsNoSchoolYearOrNumber_orStandsTwice_isFound() {
        byte[] dirty = new SamplePupilList()
                .add("1099999999", "2569", "1", "1")
                .add(CODE1, "69", "1", "1")
                .add(CODE3, "2568", "มาก", "1")
                .add(CODE3, "2569", "5", "6")
                .add(CODE3, "2569", "7", "8")
                .bytes();
        try (ImportDraft draft = office.open(keeper, PupilFigureImporter.ID, dirty)) {
            draft.look();

            assertThat(draft.lines(Filter.ALL, 0, 9))
                    .extracting(line -> line.found().isEmpty()
                            ? ""
                            : line.found().getLast().kind().id())
                    .containsExactly(
                            "core.pupils.found.unknown",
                            "core.pupils.found.year",
                            "core.pupils.found.amount",
                            "core.pupils.found.doubled",
                            "core.pupils.found.doubled");
            draft.choose(PupilFindings.DOUBLED, FindingChoice.LAST);
            assertThat(draft.look())
                    .extracting(ImportDraft.DraftSummary::added, ImportDraft.DraftSummary::leftOut)
                    .containsExactly(1, 4);
            office.take(keeper, draft);
        }

        assertThat(amounts(third)).containsExactly("7 IMPORTED รายชื่อ.csv", "8 IMPORTED รายชื่อ.csv");
    }

    @Test
    void thousandPupilsAreAThousand_inEitherScript_andAMinusIsNoNumberOfPupils() {
        byte[] large = new SamplePupilList()
                .add(CODE2, "2569", "-20", "22")
                .add(CODE3, "2569", "1,000", "๒,๐๐๐.๐๐")
                .bytes();
        try (ImportDraft draft = office.open(keeper, PupilFigureImporter.ID, large)) {
            draft.look();
            assertThat(draft.lines(Filter.ALL, 0, 1).getFirst().found())
                    .extracting(one -> one.kind().id())
                    .contains("core.pupils.found.amount");
            office.take(keeper, draft);
        }

        assertThat(amounts(third)).containsExactly("1000 IMPORTED รายชื่อ.csv", "2000 IMPORTED รายชื่อ.csv");
        assertThat(amounts(second)).containsExactly("20 TYPED " + keeper.name(), "22 TYPED " + keeper.name());
    }

    @Test
    void otherOfficeHasNoSuchSchool() {
        var stranger = CoreServices.keeper(core.office("KT2"));
        try (ImportDraft draft = office.open(stranger, PupilFigureImporter.ID, list())) {
            assertThat(draft.look().taken()).isZero();
        }
        assertThat(amounts(first)).hasSize(2);
    }

    private List<String> amounts(SchoolId school) {
        return figures.of(keeper, school).stream()
                .map(figure -> figure.value())
                .sorted(java.util.Comparator.comparing(figure -> figure.kind()))
                .map(figure -> figure.amount() + " " + words(figure.source()))
                .toList();
    }

    private static String words(FigureSource source) {
        return source.kind() + " " + source.name();
    }

    private long replaced() {
        return database.number("select count(*) from core_audit where act = 'core.school-figure.replaced'");
    }
}
