package org.khet.portal.core.internal.office.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.admin.imports.ImportDraft;
import org.khet.portal.api.admin.imports.ImportDraft.DraftSummary;
import org.khet.portal.api.admin.imports.Imports;
import org.khet.portal.api.admin.imports.Imports.State;
import org.khet.portal.api.admin.structure.UnitDraft;
import org.khet.portal.api.admin.structure.UnitEnding;
import org.khet.portal.api.imports.FindingChoice;
import org.khet.portal.api.office.Offices;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.core.internal.office.TestImports;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** An office brings its own groups and sections from a list. CORE-03, CORE-104; README §2. */
@OnEachDatabase
class UnitImporterDbTest extends UnitListCase {
    private int before;

    UnitImporterDbTest(TestDatabase database) {
        super(database);
    }

    @BeforeEach
    void unitsBefore() {
        before = core.units.on(kt1, TODAY).size();
    }

    @Test
    void sectionsOfAGroupComeWithoutCodes_inAnyOrder_eachBelowTheOneAboveIt() {
        try (ImportDraft draft = open(
                "\tงานย่อยซ่อมเครือข่าย\t\tงานเครือข่าย\t\t",
                "\tงานเครือข่าย\tเครือข่าย\tict\t๒\t๑๒๓",
                "ICT-WEB\tงานเว็บไซต์\t-\tกลุ่มส่งเสริมการศึกษาทางไกล เทคโนโลยีสารสนเทศและการสื่อสาร\t\t")) {
            assertThat(draft.look())
                    .extracting(DraftSummary::added, DraftSummary::leftOut, DraftSummary::open)
                    .containsExactly(3, 0, 0);
            assertThat(office.take(keeper, draft, TODAY).state()).isEqualTo(State.DONE);
        }

        assertThat(core.units.on(kt1, TODAY)).hasSize(before + 3);
        assertThat(core.units.findByCode(kt1, "ICT-WEB").orElseThrow())
                .extracting(Unit::name, Unit::shortName, unit -> above(unit))
                .containsExactly("งานเว็บไซต์", "งานเว็บไซต์", "ICT");
        assertThat(core.units.findByCode(kt1, "U02").orElseThrow())
                .extracting(Unit::name, Unit::shortName, unit -> above(unit), Unit::order, Unit::phone)
                .containsExactly("งานเครือข่าย", "เครือข่าย", "ICT", 2, "123");
        assertThat(core.units.findByCode(kt1, "U01").orElseThrow())
                .extracting(Unit::name, unit -> above(unit))
                .containsExactly("งานย่อยซ่อมเครือข่าย", "U02");
        assertThat(database.number("select count(*) from core_audit where act = 'core.unit.added'"))
                .isEqualTo(3);
    }

    @Test
    void groupThatIsThere_byItsNameOrCode_getsItsNewNameFromTheDay_andKeepsTheOldOneBefore() {
        Unit ict = core.units.findByCode(kt1, "ICT").orElseThrow();
        Unit plan = core.units.findByCode(kt1, "PLAN").orElseThrow();
        try (ImportDraft draft =
                open("ICT\tกลุ่มดิจิทัลเพื่อการศึกษา\tดิจิทัล\t\t\t", "\t" + plan.name() + "\t\t\t\t456")) {
            assertThat(draft.look())
                    .extracting(DraftSummary::added, DraftSummary::changed)
                    .containsExactly(0, 2);
            assertThat(office.take(keeper, draft, RENAMED).state()).isEqualTo(State.DONE);
        }

        assertThat(core.units.find(kt1, ict.id(), RENAMED).orElseThrow().name()).isEqualTo("กลุ่มดิจิทัลเพื่อการศึกษา");
        assertThat(core.units
                        .find(kt1, ict.id(), RENAMED.minusDays(1))
                        .orElseThrow()
                        .name())
                .isEqualTo(ict.name());
        assertThat(core.units.findByCode(kt1, "PLAN").orElseThrow())
                .extracting(Unit::name, Unit::phone, Unit::order)
                .containsExactly(plan.name(), "456", plan.order());
        try (ImportDraft again = open("ICT\tกลุ่มดิจิทัลเพื่อการศึกษา\tดิจิทัล\t\t\t")) {
            assertThat(again.look())
                    .extracting(DraftSummary::added, DraftSummary::changed)
                    .containsExactly(0, 0);
        }
    }

    @Test
    void whatCannotBe_isFound_andTheRestIsTaken() {
        UnitId gone = core.unitDesk.add(
                keeper, new UnitDraft(null, "OLD", "กลุ่มเดิม", "กลุ่มเดิม", "", 20, ""), TODAY.minusDays(90));
        core.unitDesk.end(
                keeper,
                gone,
                core.unitDesk.open(keeper, gone).number(),
                new UnitEnding(TODAY.minusDays(1), null, false));

        try (ImportDraft draft = open(
                "OLD\tกลุ่มใหม่รหัสเดิม\t\t\t\t",
                "รหัสไทย\tกลุ่มรหัสไทย\t\t\t\t",
                "AA\tงาน ก\t\tงาน ข\t\t",
                "BB\tงาน ข\t\tAA\t\t",
                "CC\tงานใต้วง\t\tBB\t\t",
                "DD\tงานกำพร้า\t\tกลุ่มที่ไม่มี\tที่เก้า\t",
                "DD\tงานรหัสซ้ำ\t\t\t\t",
                "EE\t" + "ก".repeat(81) + "\t\t\t\t")) {
            assertThat(draft.look())
                    .extracting(DraftSummary::added, DraftSummary::leftOut, DraftSummary::open)
                    .containsExactly(0, 8, 2);
            TestImports.choose(draft, UnitFindings.PARENT, FindingChoice.KEEP);
            TestImports.choose(draft, UnitFindings.ORDER, FindingChoice.KEEP);
            assertThat(draft.look())
                    .extracting(DraftSummary::added, DraftSummary::leftOut, DraftSummary::open)
                    .containsExactly(2, 6, 0);
            assertThat(office.take(keeper, draft, TODAY).state()).isEqualTo(State.DONE);
        }

        assertThat(core.units.on(kt1, TODAY))
                .hasSize(before + 2)
                .filteredOn(unit -> unit.code().matches("CC|DD"))
                .extracting(Unit::name, Unit::parent)
                .containsExactlyInAnyOrder(tuple("งานใต้วง", null), tuple("งานกำพร้า", null));
    }

    @Test
    void dayBeforeTheLatestName_isToldInWords_andNothingIsStored() {
        Unit ict = core.units.findByCode(kt1, "ICT").orElseThrow();
        UnitDraft now = UnitDraft.of(ict);
        core.unitDesk.change(
                keeper,
                ict.id(),
                core.unitDesk.open(keeper, ict.id()).number(),
                new UnitDraft(null, "ICT", "ชื่อที่สอง", now.shortName(), "", now.order(), ""),
                RENAMED.plusDays(1));

        try (ImportDraft draft = open("NEW\tกลุ่มใหม่\t\t\t\t", "ICT\tชื่อที่สาม\t\t\t\t")) {
            draft.look();
            Imports.Progress end = office.take(keeper, draft, RENAMED);
            assertThat(end.state()).isEqualTo(State.FAILED);
            assertThat(Objects.requireNonNull(end.reason()).key()).isEqualTo("core.unit.error.later");
        }

        assertThat(core.units.findByCode(kt1, "NEW")).isEmpty();
    }

    @Test
    void unitThatSomebodyChangedMeanwhile_stopsAllOfIt() {
        Unit ict = core.units.findByCode(kt1, "ICT").orElseThrow();
        try (ImportDraft draft = open("NEW\tกลุ่มใหม่\t\t\t\t", "ICT\tชื่อจากไฟล์\t\t\t\t")) {
            draft.look();
            UnitDraft now = UnitDraft.of(ict);
            core.unitDesk.change(
                    keeper,
                    ict.id(),
                    core.unitDesk.open(keeper, ict.id()).number(),
                    new UnitDraft(null, "ICT", now.name(), now.shortName(), "", now.order(), "999"),
                    TODAY);
            assertThat(office.take(keeper, draft, TODAY).state()).isEqualTo(State.FAILED);
        }

        assertThat(core.units.findByCode(kt1, "NEW")).isEmpty();
        assertThat(core.units.findByCode(kt1, "ICT").orElseThrow().phone()).isEqualTo("999");
    }

    @Test
    void whoDoesNotConfigureTheOfficeImportsNone() {
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> office.open(
                        TestCaller.in(kt1).with(Offices.VIEW), UnitImporter.ID, bytes("NEW\tกลุ่ม\t\t\t\t")));
    }

    private String above(Unit unit) {
        return core.units
                .find(kt1, Objects.requireNonNull(unit.parent()), TODAY)
                .orElseThrow()
                .code();
    }
}
