package org.khet.processes.internal.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.ui.ShownTexts;
import org.khet.portal.testkit.ui.TestRequest;
import org.khet.processes.internal.ProcessesFixture;
import org.khet.processes.internal.setting.ProcessesPermissions;
import org.khet.processes.internal.ui.CatalogueView;

/** A shipped process that changed is offered, compared and drafted, never laid over the office's. Source: kinds-processes.md §6. */
@OnEachDatabase
class ShippedUpdatesDbTest {
    private static final TestCaller HEAD = ProcessesFixture.person(12);
    private final TestDatabase database;
    private ProcessesFixture at;

    ShippedUpdatesDbTest(TestDatabase database) {
        this.database = database;
        at = new ProcessesFixture(database);
    }

    @BeforeEach
    void nothingIsThere() {
        at = new ProcessesFixture(database);
    }

    /** What an office took over years ago: the annual action plan as it was shipped then. */
    private RecordRow older() {
        String text = ShippedCatalogue.file("C-28")
                .text()
                .replace("เผยแพร่ประชาสัมพันธ์ต่อสถานศึกษาและสาธารณชน", "")
                .replace("need\t4\tFORM\t\tแบบโครงการ\t\n", "");
        try {
            return at.publish(at.records.catalogue.bring(
                    HEAD,
                    ProcessFile.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))),
                    Optional.of(ProcessesFixture.PLAN)));
        } catch (IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
    }

    private RecordRow current(RecordRow process) {
        RecordRow now = at.records.processes.open(HEAD, process.id());
        return at.records.versions.open(
                HEAD, now.get(at.records.processes.kind().current).orElseThrow());
    }

    private List<String> forms(RecordRow version) {
        ProcessVersionKind kind = at.records.versions.kind();
        return version.lines(kind.needs).stream()
                .filter(need -> need.get(kind.needSort) == NeedKind.FORM)
                .map(need -> need.get(kind.needWhat))
                .toList();
    }

    @Test
    void whatWasTakenOverAsItIsShippedIsNoUpdate_inTheWholeCatalogue() {
        at.records.catalogue.takeOver(HEAD);

        assertThat(at.records.catalogue.updates().of(HEAD)).isEmpty();
    }

    @Test
    void olderPlanIsComparedPartByPart_draftedFromTheShippedOne_andReplacedOnlyWhenTheDirectorApproves() {
        RecordRow process = older();
        at.published("C-06");

        assertThat(at.records.catalogue.updates().of(HEAD)).singleElement().satisfies(offer -> {
            assertThat(offer.process().id()).isEqualTo(process.id());
            assertThat(offer.draft()).isEmpty();
            assertThat(offer.differences())
                    .extracting(one -> one.part() + " " + one.key())
                    .containsExactlyInAnyOrder("step 6", "need 4 แบบโครงการ");
        });
        RecordRow draft = at.records.catalogue.updates().begin(HEAD, process.id());

        ProcessVersionKind kind = at.records.versions.kind();
        assertThat(draft.state()).isEqualTo(kind.draft);
        assertThat(draft.get(kind.number)).isEqualTo(2);
        assertThat(current(process).get(kind.number)).as("in force as before").isEqualTo(1);
        assertThat(forms(current(process))).containsExactly("แผนปฏิบัติการประจำปี");
        assertThat(at.records.catalogue.updates().of(HEAD))
                .as("still different, and in work")
                .singleElement()
                .satisfies(offer -> assertThat(offer.draft().map(RecordRow::id)).contains(draft.id()));
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> at.records.catalogue.updates().begin(HEAD, process.id()))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo("processes.error.draft-there"));

        at.publish(process);
        assertThat(forms(current(process))).containsExactly("แบบโครงการ", "แผนปฏิบัติการประจำปี");
        assertThat(at.records.catalogue.updates().of(HEAD)).isEmpty();
    }

    @Test
    void ownEditionOfTheOfficeStands_whateverIsTakenOverAgain() {
        RecordRow process = older();

        at.records.catalogue.takeOver(HEAD);

        assertThat(forms(current(process))).containsExactly("แผนปฏิบัติการประจำปี");
        assertThat(at.records.catalogue.versionsOf(HEAD, process.id())).hasSize(1);
    }

    @Test
    void readersGetNoOffer_anotherGroupBeginsNoDraft_norDoesAnotherOffice() {
        RecordRow process = older();
        TestCaller reader = TestCaller.of(SampleOffices.KT1, 14).with(ProcessesPermissions.VIEW);
        TestCaller ict = ProcessesFixture.inUnit(22, ProcessesFixture.ICT);
        ShippedUpdates updates = at.records.catalogue.updates();
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> updates.of(reader));
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> updates.begin(ict, process.id()));
        assertThat(updates.of(ProcessesFixture.stranger())).isEmpty();
        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> updates.begin(ProcessesFixture.stranger(), process.id()));
        assertThat(at.records.catalogue.versionsOf(HEAD, process.id())).hasSize(1);
    }

    private static Stream<Component> all(Component root) {
        return Stream.concat(Stream.of(root), root.getChildren().flatMap(ShippedUpdatesDbTest::all));
    }

    private static Optional<Button> button(Component page, String id) {
        return all(page)
                .filter(one -> one.getId().equals(Optional.of(id)))
                .map(Button.class::cast)
                .findFirst();
    }

    @Test
    void pageListsWhatDiffers_showsTheDifferences_andOpensTheDraft() {
        RecordRow process = older();
        TestRequest request = TestRequest.of(HEAD, "processes", "");
        Component page = new CatalogueView(at.records, at.units).open(request);
        button(page, "processes-update-compare-C-28").orElseThrow().click();
        assertThat(ShownTexts.of(page))
                .contains("กระบวนงานที่มากับระบบ ซึ่งต่างจากของสำนักงาน", "ที่มากับระบบ", "ขั้นที่ 6")
                .anyMatch(text -> text.contains("ต่อสถานศึกษาและสาธารณชน"));

        button(page, "processes-update-begin-C-28").orElseThrow().click();
        RecordRow draft = at.records.catalogue.versionsOf(HEAD, process.id()).getFirst();
        assertThat(request.opened()).containsExactly(at.records.versions.kind().pageAddress(draft.id()));

        Component again = new CatalogueView(at.records, at.units).open(request);
        assertThat(button(again, "processes-update-begin-C-28")).isEmpty();
        assertThat(ShownTexts.of(again)).contains("เปิดฉบับที่ 2");
        at.publish(process);
        assertThat(ShownTexts.of(new CatalogueView(at.records, at.units).open(request)))
                .doesNotContain("กระบวนงานที่มากับระบบ ซึ่งต่างจากของสำนักงาน");
    }

    @Test
    void wholeCatalogueIsComparedByFewQueries_howeverManyDiffer() {
        older();
        at.records.catalogue.updates().of(HEAD);
        long before = database.statements();
        at.records.catalogue.updates().of(HEAD);
        long one = database.statements() - before;
        at.records.catalogue.takeOver(HEAD);
        before = database.statements();
        at.records.catalogue.updates().of(HEAD);
        assertThat(database.statements() - before).isEqualTo(one);
    }
}
