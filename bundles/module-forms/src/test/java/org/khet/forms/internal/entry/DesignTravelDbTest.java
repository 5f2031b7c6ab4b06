package org.khet.forms.internal.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khet.forms.internal.DataKindContract;
import org.khet.forms.internal.FormsFixture;
import org.khet.forms.internal.definition.DataKind;
import org.khet.forms.internal.design.DesignFile;
import org.khet.forms.internal.design.DesignFindings;
import org.khet.forms.internal.design.DesignOrigin;
import org.khet.forms.internal.design.Designs;
import org.khet.forms.internal.design.Editions;
import org.khet.forms.internal.design.FormsPermissions;
import org.khet.forms.internal.design.GrantReceiver;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** The register that one office designed is used in another one. Source: core CORE-100, CORE-101; kinds-processes.md §6 (Packs). */
@OnEachDatabase
class DesignTravelDbTest {
    private static final UnitId THEIRS =
            SampleOffices.unit(SampleOffices.KT2, "ICT").id();
    private static final TestCaller STRANGER = TestCaller.of(SampleOffices.KT2, 53)
            .with(
                    FormsPermissions.DESIGN_VIEW,
                    FormsPermissions.DESIGN_EDIT,
                    FormsPermissions.DESIGN_PUBLISH,
                    FormsPermissions.REGISTER_USE);
    private final FormsFixture forms;

    DesignTravelDbTest(TestDatabase database) {
        forms = new FormsFixture(database);
    }

    @Test
    void fileOfADesignIsADraftInTheOtherOffice_whichTriesPublishesAndFillsIt_withItsOwnNumbers() {
        long design = forms.published(DataKindContract.file("coordination-log"));
        grantToItsUnit(design);
        String file = forms.importer().export(FormsFixture.designer(), design);
        assertThat(file).contains("receiver=EVERYBODY").doesNotContain("receiver=UNIT");

        Designs kind = forms.designs().designs().kind();
        DesignFile read = DesignFile.read(file);
        assertThat(forms.importer().check(STRANGER, read, THEIRS)).isEmpty();
        RecordRow taken = forms.importer().take(STRANGER, read, THEIRS, DesignOrigin.IMPORTED);
        assertThat(taken.state()).isEqualTo(kind.drafted);
        assertThat(taken.get(kind.origin)).isEqualTo(DesignOrigin.IMPORTED);
        assertThat(forms.importer().export(STRANGER, taken.id())).isEqualTo(file);
        published(taken);

        RecordRow first = made(FormsFixture.designer(), design, FormsFixture.UNIT);
        RecordRow theirs = made(STRANGER, taken.id(), THEIRS);
        for (RecordRow row : List.of(first, theirs)) {
            assertThat(row.raw(((DataKind) row.kind()).fieldNamed("number").orElseThrow()))
                    .hasToString("ป 1/2570");
        }
        assertThat(forms.entries()
                        .of(SampleOffices.KT2, taken.id())
                        .count(forms.entries().as(STRANGER, taken.id()), RecordFilter.ALL))
                .isEqualTo(1);
    }

    /** The slip names a thing of a register that the other office does not have: told of the file, and no more once it has that. */
    @Test
    void registerThatTheOtherOfficeLacksIsToldBeforeTheFileComesIn() {
        forms.published(LendingDesigns.THINGS);
        long slips = forms.published(LendingDesigns.SLIPS);
        DesignFile file = DesignFile.read(forms.importer().export(FormsFixture.designer(), slips));

        DesignFindings found = forms.importer().look(STRANGER, file, THEIRS);
        assertThat(found.refused()).isEmpty();
        assertThat(found.open())
                .extracting(Problem::field, Problem::key)
                .containsExactly(tuple("fields.1", "forms.error.target"), tuple("fields.3", "forms.error.target"));

        published(
                forms.importer().take(STRANGER, DesignFile.read(LendingDesigns.THINGS), THEIRS, DesignOrigin.IMPORTED));
        assertThat(forms.importer().look(STRANGER, file, THEIRS).open()).isEmpty();
    }

    private void published(RecordRow design) {
        Editions editions = forms.designs().editions().kind();
        RecordRow tried = forms.designs()
                .editions()
                .act(STRANGER, forms.designs().editionsOf(STRANGER, design.id()).getLast(), editions.attempt);
        forms.designs().editions().act(STRANGER, tried, editions.publish);
    }

    /** Rights of units and people are those of one office, so they stay there. */
    private void grantToItsUnit(long design) {
        var designs = forms.designs().designs();
        Designs kind = designs.kind();
        RecordRow own = designs.open(FormsFixture.designer(), design);
        RecordDraft draft = RecordDraft.of(own);
        RecordDraft unit = RecordDraft.of(own)
                .lines(kind.grants)
                .getFirst()
                .ofLine(0)
                .with(kind.to, GrantReceiver.UNIT)
                .with(kind.toUnit, FormsFixture.UNIT);
        designs.change(
                FormsFixture.designer(),
                own,
                draft.with(kind.grants, List.of(draft.lines(kind.grants).getFirst(), unit)));
    }

    private RecordRow made(TestCaller caller, long design, UnitId unit) {
        RecordService<DataKind> register = forms.entries().of(caller.office(), design);
        DataKind kind = register.kind();
        return register.create(
                forms.entries().as(caller, design),
                new RecordDraft()
                        .with(kind.fieldNamed("received_on").orElseThrow(), LocalDate.of(2026, 11, 16))
                        .with(kind.fieldNamed("unit").orElseThrow(), unit)
                        .with(kind.fieldNamed("sort").orElseThrow(), "SERVICE")
                        .with(kind.fieldNamed("asked_by").orElseThrow(), "โรงเรียนบ้านตัวอย่าง")
                        .with(kind.fieldNamed("matter").orElseThrow(), "ขอใช้ห้องประชุม"));
    }
}
