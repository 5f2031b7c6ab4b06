package org.khet.portal.admin.internal.imports.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.upload.Upload;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.khet.portal.admin.internal.screen.ui.OpenedPage;
import org.khet.portal.api.admin.imports.Imports.State;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.imports.FindingChoice;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.school.Schools;
import org.khet.portal.api.security.Caller;
import org.khet.portal.testkit.Clocks;
import org.khet.portal.testkit.SteppingClock;
import org.khet.portal.testkit.TestCaller;

/** Somebody leaves the page of an import in between and comes back, without a browser. CORE-104. */
class UnfinishedImportsTest {
    private static final Caller SOMEBODY = OpenedImport.SOMEBODY;
    private final FakeImportDraft draft = new FakeImportDraft();
    private final FakeImports imports = new FakeImports(draft);
    private final SteppingClock clock = Clocks.at("2026-11-21T10:00:00");
    private final UnfinishedImports unfinished = new UnfinishedImports(clock);
    private final OpenedImport page = opened(draft, SOMEBODY, OpenedImport.SCHOOLS, TextCatalog.THAI);

    @Test
    void whoComesBackGoesOnAtTheFindings_withWhatWasChosen_inTheLanguageOfNow() {
        OpenedImport.choose(page.checked(), "admin-imports-choice-doubled", FindingChoice.LAST);
        page.leave();

        ImportView again = shown(opened(draft, SOMEBODY, OpenedImport.SCHOOLS, Locale.ENGLISH));

        assertThat(OpenedImport.words(again, "admin-imports-resumed"))
                .contains("รายชื่อ.csv", "Nothing has been stored");
        assertThat(OpenedImport.words(again, "admin-imports-count-open")).contains("0");
        assertThat(draft.closed).isFalse();
        OpenedPage.press(again, "admin-imports-effect");
        OpenedPage.press(again, "admin-imports-store");
        imports.at(State.DONE, 2, null);
        assertThat(imports.from).isEqualTo(OpenedImport.TODAY);
    }

    @Test
    void whoLeftAtTheColumns_comesBackToThem() {
        OpenedImport.choose(page.sent(), "admin-imports-column-2", FakeImportDraft.CODE);
        page.leave();

        ImportView again = shown(opened(draft, SOMEBODY, OpenedImport.SCHOOLS, TextCatalog.THAI));

        assertThat(OpenedImport.box(again, "admin-imports-column-2").getValue()).isEqualTo(FakeImportDraft.CODE);
        assertThat(draft.looks).isZero();
    }

    @Test
    void whoWentBackToTheColumnsOrTookAnotherFileAfterOneWasStored_goesOnThere() {
        ImportView view = page.checked();
        OpenedPage.press(view, "admin-imports-columns");
        page.leave();
        view = shown(opened(draft, SOMEBODY, OpenedImport.SCHOOLS, TextCatalog.THAI));
        assertThat(OpenedImport.<Object>box(view, "admin-imports-column-1").isVisible())
                .isTrue();

        view = page.storing();
        imports.at(State.DONE, 2, null);
        OpenedPage.press(view, "admin-imports-other");
        OpenedImport.send(view);
        page.leave();
        assertThat(isAtFirstStep(SOMEBODY, OpenedImport.SCHOOLS)).isFalse();
    }

    @Test
    void otherPeopleListsAndOfficesBeginAnew() {
        page.checked();
        page.leave();

        TestCaller other = OpenedImport.SOMEBODY.as(new PersonId(1014), "นายเจ้าหน้าที่ 14");
        assertThat(isAtFirstStep(other, OpenedImport.SCHOOLS)).isTrue();
        assertThat(isAtFirstStep(SOMEBODY, OpenedImport.PEOPLE)).isTrue();
        assertThat(isAtFirstStep(TestCaller.in(new OfficeId(2)).with(Schools.EDIT), OpenedImport.SCHOOLS))
                .isTrue();
        assertThat(isAtFirstStep(SOMEBODY, OpenedImport.SCHOOLS)).isFalse();
        assertThat(isAtFirstStep(SOMEBODY, OpenedImport.SCHOOLS))
                .as("it is open in the other window")
                .isTrue();
    }

    @Test
    void halfAnHourLaterTheFileIsGivenBack() {
        page.checked();
        page.leave();

        clock.pass(UnfinishedImports.KEPT.minusSeconds(1));
        unfinished.forgetOld();
        assertThat(draft.closed).isFalse();
        clock.pass(Duration.ofSeconds(1));
        unfinished.forgetOld();

        assertThat(draft.closed).isTrue();
        assertThat(isAtFirstStep(SOMEBODY, OpenedImport.SCHOOLS)).isTrue();
    }

    @Test
    void latestTwoAreKept_andAllAreGivenBackWithTheModule() {
        page.checked();
        page.leave();
        var second = new FakeImportDraft();
        leave(second, SOMEBODY, OpenedImport.PEOPLE);
        assertThat(draft.closed).isFalse();
        var third = new FakeImportDraft();
        leave(third, TestCaller.in(new OfficeId(2)).with(Schools.EDIT), OpenedImport.SCHOOLS);
        assertThat(draft.closed).isTrue();
        assertThat(second.closed).isFalse();

        var newer = new FakeImportDraft();
        leave(newer, TestCaller.in(new OfficeId(2)).with(Schools.EDIT), OpenedImport.SCHOOLS);
        assertThat(third.closed).as("another file for the same list").isTrue();
        assertThat(second.closed).isFalse();

        unfinished.close();
        assertThat(second.closed).isTrue();
        assertThat(newer.closed).isTrue();
    }

    @Test
    void whatIsStoredOrBeingStored_isNotGoneOnWith_butWhatWasStoppedIs() {
        page.storing();
        imports.at(State.RUNNING, 1, null);
        page.leave();
        assertThat(draft.closed).isTrue();
        assertThat(isAtFirstStep(SOMEBODY, OpenedImport.SCHOOLS)).isTrue();

        draft.closed = false;
        page.storing();
        imports.at(State.DONE, 2, null);
        page.leave();
        assertThat(draft.closed).isTrue();

        draft.closed = false;
        page.storing();
        imports.at(State.STOPPED, 0, null);
        page.leave();
        assertThat(draft.closed).isFalse();
        assertThat(isAtFirstStep(SOMEBODY, OpenedImport.SCHOOLS)).isFalse();
    }

    @Test
    void droppedImport_isNotKept() {
        OpenedPage.press(page.checked(), "admin-imports-other");
        page.leave();

        assertThat(draft.closed).isTrue();
        assertThat(isAtFirstStep(SOMEBODY, OpenedImport.SCHOOLS)).isTrue();
    }

    private OpenedImport opened(FakeImportDraft file, Caller caller, ImportList list, Locale locale) {
        return new OpenedImport(file == draft ? imports : new FakeImports(file), caller, locale, list, unfinished);
    }

    private void leave(FakeImportDraft file, Caller caller, ImportList list) {
        OpenedImport left = opened(file, caller, list, TextCatalog.THAI);
        left.checked();
        left.leave();
    }

    private static ImportView shown(OpenedImport page) {
        ImportView view = page.view();
        view.goOn();
        return view;
    }

    private boolean isAtFirstStep(Caller caller, ImportList list) {
        return OpenedPage.below(shown(opened(draft, caller, list, TextCatalog.THAI)))
                .anyMatch(Upload.class::isInstance);
    }
}
