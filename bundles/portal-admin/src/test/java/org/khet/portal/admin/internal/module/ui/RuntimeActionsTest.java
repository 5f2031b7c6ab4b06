package org.khet.portal.admin.internal.module.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khet.portal.admin.internal.screen.ui.OpenedPage;
import org.khet.portal.api.admin.module.ModuleChange;
import org.khet.portal.api.admin.module.ModuleInspection;
import org.khet.portal.api.admin.module.ModuleInspection.Contents;
import org.khet.portal.api.admin.module.ModuleInspection.Migration;
import org.khet.portal.api.admin.module.ModuleInspection.Part;
import org.khet.portal.api.admin.module.ModuleInspection.Signature;
import org.khet.portal.api.admin.module.ModuleInspection.Trust;
import org.khet.portal.api.module.ModuleSwitches;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.fake.FakeCallers;
import org.khet.portal.testkit.fake.FakeOffices;
import org.khet.portal.testkit.fake.FakeSwitches;

/** What the administrator of the runtime reads before and after a module changes. */
class RuntimeActionsTest {
    private final FakeOffices offices = new FakeOffices();
    private final FakeModuleInstaller installer = new FakeModuleInstaller();
    private final RuntimeActions workshop =
            new RuntimeActions(installer, installer, new FakeHealth(), new FakeCallers().runtimeSystem());

    @ParameterizedTest
    @ValueSource(strings = {"th", "en"})
    void listNamesVersionPagesAndHistory_inWords(String language) {
        installer.history.add(FakeModuleInstaller.change(
                ModuleChange.Kind.UPDATE, ModuleChange.Result.PUT_BACK, "control.reason.health"));
        OpenedPage page = page(language);

        assertThat(OpenedPage.words(list(page))).contains("1.0.0", "2.0.0", "3").doesNotContain("[admin.");
    }

    /** Source: core CORE-145. */
    @ParameterizedTest
    @ValueSource(strings = {"th", "en"})
    void listAndHealthSayWhyAModuleDoesNotStart(String language) {
        installer.problem = "it was made for what this portal does not have: package org.khet.portal.api.hall [1.2,2)";
        OpenedPage page = page(language);

        assertThat(OpenedPage.words(list(page))).contains(installer.problem).doesNotContain("[admin.");
        assertThat(OpenedPage.words(new ModuleHealthView(
                        page, page.texts(), workshop, installer.list().getFirst())))
                .contains(installer.problem);
    }

    /** The new version never returned from its start, the one before works again; its thread burns a processor all the same. */
    @ParameterizedTest
    @ValueSource(strings = {"th", "en"})
    void listAndHealthSayThatAThreadWasLeft_thoughTheModuleWorks(String language) {
        OpenedPage page = page(language);
        assertThat(OpenedPage.words(list(page))).doesNotContain("did not return", "ไม่คืนการทำงาน");
        installer.left = "its start did not return within 30 seconds";
        String advice = language.equals("th") ? "เริ่มระบบใหม่" : "Start the portal again";

        assertThat(installer.list().getFirst().problem()).isEmpty();
        assertThat(OpenedPage.words(list(page)))
                .contains(installer.left, advice)
                .doesNotContain("[admin.");
        assertThat(OpenedPage.words(new ModuleHealthView(
                        page, page.texts(), workshop, installer.list().getFirst())))
                .contains(installer.left, advice)
                .doesNotContain("[admin.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"th", "en"})
    void offerOfAnUpdate_saysWhatComesAndGoes(String language) {
        InspectionReport sheet = new InspectionReport(page(language).texts(), offer(List.of()), workshop);

        assertThat(OpenedPage.words(sheet))
                .contains("+ ", "rms_seat", "− ", "rms_old", "9", "Sample Developer")
                .doesNotContain("[admin.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"th", "en"})
    void health_namesFaultsSlowQueriesAndWhoIsThere(String language) {
        OpenedPage page = page(language);
        ModuleHealthView view = new ModuleHealthView(
                page, page.texts(), workshop, installer.list().getFirst());

        assertThat(OpenedPage.words(view))
                .contains("812 ms: select name from rms_room", "IllegalStateException", "1.0.0", "3")
                .doesNotContain("[admin.");
    }

    @Test
    void refusedOffer_saysEachReason() {
        InspectionReport sheet = new InspectionReport(
                page("en").texts(), offer(List.of(Problem.of("file", "control.install.unsigned"))), workshop);

        assertThat(OpenedPage.words(sheet)).contains("This file cannot be let in", "control.install.unsigned");
    }

    private ModuleList list(OpenedPage page) {
        return new ModuleList(
                page,
                page.texts(),
                new ModuleSwitchMatrix(
                        new FakeSwitches(), offices.all(), List::of, page.caller(), Optional.of(workshop.operator())),
                workshop,
                () -> {});
    }

    private static ModuleInspection offer(List<Problem> refusals) {
        Part seat = new Part("rms_seat", "", "");
        Part old = new Part("rms_old", "", "");
        return new ModuleInspection(
                "0123456789abcdef0123",
                FakeModuleInstaller.ROOMS,
                "2.0.0",
                "rms",
                "1.0.0",
                new Signature(Trust.TRUSTED, "Sample Developer"),
                new Contents(List.of(), List.of(), List.of(seat), List.of(), List.of(), List.of(), List.of()),
                new Contents(List.of(), List.of(), List.of(old), List.of(), List.of(), List.of(), List.of()),
                List.of(new Migration("20261122.0900", "seat", true)),
                refusals,
                List.of());
    }

    private OpenedPage page(String language) {
        return new OpenedPage(
                TestCaller.in(offices.all().getFirst().id()).with(ModuleSwitches.SWITCH),
                "",
                Locale.forLanguageTag(language));
    }
}
