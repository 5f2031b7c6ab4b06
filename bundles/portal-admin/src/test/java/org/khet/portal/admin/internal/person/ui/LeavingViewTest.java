package org.khet.portal.admin.internal.person.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.khet.portal.admin.internal.screen.ui.OpenedPage;
import org.khet.portal.api.admin.person.PersonHandovers;
import org.khet.portal.api.admin.person.PersonHoldings;
import org.khet.portal.api.admin.person.PersonLeaving;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.outcome.Versioned;
import org.khet.portal.api.person.People;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.person.PersonWorkSource.Duty;
import org.khet.portal.api.person.PersonWorkSource.Fate;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.testkit.Clocks;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.fake.FakePeople;
import org.khet.portal.testkit.fake.FakeUnits;

/** The page on which somebody leaves or moves, without a browser. CORE-143. */
class LeavingViewTest {
    private static final OfficeId OFFICE = SampleOffices.KT1;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private final Person leaving = SampleOffices.person(OFFICE, 13);
    private final Person next = SampleOffices.person(OFFICE, 12);
    private final Packs packs = new Packs();
    private final OpenedPage page = page(TextCatalog.THAI);

    @Test
    void pageShowsWhatIsHeld_andWhatBecomesOfIt() {
        String words = OpenedPage.words(view(page));

        assertThat(words).contains(page.texts().get("admin.leaving.fate.MOVES")).contains("admin/posts");
        assertThat(packs.asked).containsExactly(TODAY + " leaves");
    }

    @Test
    void successorAndOrderAreHandedToTheService_andThePageOfThePersonOpens() {
        LeavingView view = view(page);
        successor(view).setValue(next);
        OpenedPage.find(view, TextField.class, "admin-leaving-order").setValue(" 12/2570 ");

        OpenedPage.press(view, "admin-leaving-save");

        assertThat(packs.saved).containsExactly(new PersonLeaving(TODAY, null, next.id(), "12/2570", false));
        assertThat(page.opened).containsExactly("admin/people/" + leaving.id().value());
    }

    @Test
    void whoMovesToAGroup_isAskedForAgain() {
        LeavingView view = view(page);

        movesTo(view).setValue(FakeUnits.ofSampleOffices().of(OFFICE).getFirst());

        assertThat(packs.asked).containsExactly(TODAY + " leaves", TODAY + " moves");
    }

    @Test
    void moduleThatIsAwayIsNamed_andTheAdministratorMayGoOn() {
        packs.silent = List.of(new ModuleId("rooms"));
        LeavingView view = view(page);
        assertThat(OpenedPage.words(view)).contains("rooms");

        OpenedPage.find(view, Checkbox.class, "admin-leaving-unasked").setValue(true);
        OpenedPage.press(view, "admin-leaving-save");

        assertThat(packs.saved).extracting(PersonLeaving::unasked).containsExactly(true);
    }

    @Test
    void refusalStandsAtTheField() {
        packs.failure = Rejected.of("successor", "admin.leaving.nothing");
        LeavingView view = view(page);

        OpenedPage.press(view, "admin-leaving-save");

        assertThat(successor(view).isInvalid()).isTrue();
        assertThat(page.opened).isEmpty();
    }

    @Test
    void everyWordIsThereInBothLanguages() {
        for (Locale locale : List.of(TextCatalog.THAI, Locale.ENGLISH)) {
            assertThat(OpenedPage.words(view(page(locale)))).doesNotContain("[admin.");
        }
    }

    private LeavingView view(OpenedPage opened) {
        var colleagues = new SuccessorCandidates(
                new FakePeople().with(next), FakeUnits.ofSampleOffices(), Clocks.at("2026-11-20T09:30"));
        return new LeavingView(opened, opened.texts(), packs, colleagues, new Versioned<>(leaving, 3));
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<Person> successor(LeavingView view) {
        return OpenedPage.find(view, ComboBox.class, "admin-leaving-successor");
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<Unit> movesTo(LeavingView view) {
        return OpenedPage.find(view, ComboBox.class, "admin-leaving-moves-to");
    }

    private static OpenedPage page(Locale locale) {
        return new OpenedPage(TestCaller.in(OFFICE).with(People.VIEW, People.EDIT), "13", locale);
    }

    private static final class Packs implements PersonHandovers {
        private final List<String> asked = new ArrayList<>();
        private final List<PersonLeaving> saved = new ArrayList<>();
        private List<ModuleId> silent = List.of();
        private @Nullable RuntimeException failure;

        @Override
        public PersonHoldings pack(Caller caller, PersonId person, LocalDate lastDay, boolean leaves) {
            asked.add(lastDay + (leaves ? " leaves" : " moves"));
            return new PersonHoldings(List.of(new Duty("admin.leaving.held", 2, "admin/posts", Fate.MOVES)), silent);
        }

        @Override
        public void handOver(Caller caller, PersonId person, int edition, PersonLeaving leaving) {
            if (failure != null) {
                throw failure;
            }
            saved.add(leaving);
        }
    }
}
