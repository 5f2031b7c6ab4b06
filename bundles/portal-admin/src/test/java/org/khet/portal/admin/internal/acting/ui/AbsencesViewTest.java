package org.khet.portal.admin.internal.acting.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.khet.portal.admin.internal.screen.ui.OpenedPage;
import org.khet.portal.api.acting.Absence;
import org.khet.portal.api.acting.AbsenceId;
import org.khet.portal.api.acting.Acting.Away;
import org.khet.portal.api.acting.ActingCapacity;
import org.khet.portal.api.acting.ActingLimits;
import org.khet.portal.api.acting.Decider;
import org.khet.portal.api.acting.HalfDay;
import org.khet.portal.api.admin.acting.AbsenceDraft;
import org.khet.portal.api.admin.acting.AbsenceRegister;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Versioned;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.post.Post;
import org.khet.portal.api.post.PostActing;
import org.khet.portal.api.post.PostActingId;
import org.khet.portal.api.post.PostDecider;
import org.khet.portal.api.post.PostId;
import org.khet.portal.api.post.Posts;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.fake.FakeCodeLists;
import org.khet.portal.testkit.fake.FakePeople;
import org.khet.portal.testkit.fake.RecordingExports;

/** The page of somebody's absences and the list of the day, without a browser. CORE-27. */
class AbsencesViewTest {
    private static final OfficeId OFFICE = new OfficeId(1);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Person HEAD = SampleOffices.person(OFFICE, 12);
    private static final Person DEPUTY = SampleOffices.person(OFFICE, 13);
    private final Keeping absences = new Keeping();

    @Test
    void absenceIsNotedWithHalvesOfDays_andStandsInTheList() {
        OpenedPage page = page(TextCatalog.THAI, HEAD);
        AbsencesView view = view(page);
        OpenedPage.find(view, Checkbox.class, "admin-absence-from-noon").setValue(true);
        OpenedPage.find(view, TextField.class, "admin-absence-note").setValue(" พบแพทย์ ");
        choose(view, "ลา");

        OpenedPage.press(view, "admin-absence-save");

        assertThat(absences.saved)
                .containsExactly(new AbsenceDraft(
                        HEAD.id(), HalfDay.afternoon(TODAY), HalfDay.afternoon(TODAY), "leave", "พบแพทย์"));
        assertThat(OpenedPage.words(view)).contains("20 พ.ย. 69 บ่าย – 20 พ.ย. 69", "พบแพทย์", "ยังไม่ถึง");
    }

    @Test
    void somebodySavedFirst_theTextStaysWithACalmNote() {
        absences.failure = Outdated.of("core.outcome.changed");
        OpenedPage page = page(TextCatalog.THAI, HEAD);
        AbsencesView view = view(page);
        OpenedPage.find(view, TextField.class, "admin-absence-note").setValue("พบแพทย์");

        OpenedPage.press(view, "admin-absence-save");

        assertThat(OpenedPage.words(view)).contains(page.texts().get("admin.form.outdated"), "พบแพทย์");
    }

    @Test
    void whoIsOutOfReachIsNotNamed_notEvenInTheTabOfTheBrowser() {
        absences.refusal = new NoLongerThere("core.person/12");
        OpenedPage page = page(TextCatalog.THAI, DEPUTY);

        assertThatExceptionOfType(NoLongerThere.class).isThrownBy(() -> view(page));

        assertThat(page.titles).isEmpty();
    }

    @Test
    void whoMayNotNoteSeesWhenButNotWhy_andNoButton() {
        absences.all.add(new Absence(
                new AbsenceId(1), HEAD.id(), HalfDay.morning(TODAY), HalfDay.morning(TODAY), "", "", false));

        AbsencesView view = view(page(TextCatalog.THAI, DEPUTY));

        assertThat(OpenedPage.words(view)).contains("20 พ.ย. 69 – 20 พ.ย. 69 เช้า", "ไม่อยู่ขณะนี้");
        assertThat(OpenedPage.below(view).flatMap(part -> part.getId().stream()))
                .doesNotContain("admin-absence-save");
    }

    @Test
    void absencesLeaveAsTheyAreShown_whoMayNotKnowTheReasonTakesNone() {
        absences.all.add(new Absence(
                new AbsenceId(1),
                HEAD.id(),
                HalfDay.afternoon(TODAY),
                HalfDay.morning(TODAY.plusDays(2)),
                "",
                "",
                true));
        OpenedPage page = page(TextCatalog.THAI, DEPUTY);
        AbsencesView view = view(page).exporting(new RecordingExports());

        var list = new AbsenceList(page.caller(), page.texts(), absences, places()).all(HEAD.id(), "การไม่อยู่");

        assertThat(RecordingExports.rows(list))
                .containsExactly(List.of("2026-11-20", "2026-11-22", "เริ่มช่วงบ่าย กลับหลังเที่ยง", "", "", "ยกเลิก"));
        assertThat(list.kind().personal()).isTrue();
        assertThat(OpenedPage.below(view).flatMap(part -> part.getId().stream()))
                .contains("admin-absences-export");
    }

    @Test
    void listOfTheDayNamesCapacityAndLimits_andTellsMeForWhomIAct() {
        var limits = new ActingLimits("การจัดซื้อ", new BigDecimal("50000"), Set.of("finance"));
        var decider = new Decider(HEAD.id(), DEPUTY.id(), ActingCapacity.ACTING, 1, limits, "5/2570");
        var absence = new Absence(
                new AbsenceId(1), HEAD.id(), HalfDay.morning(TODAY), HalfDay.afternoon(TODAY), "", "", false);
        var acting = new PostActing(
                new PostActingId(5),
                new PostId(46),
                DEPUTY.id(),
                ActingCapacity.IN_POST,
                "",
                null,
                "",
                ActingLimits.NONE,
                "12/2569",
                TODAY,
                null);
        for (Locale locale : List.of(TextCatalog.THAI, Locale.ENGLISH)) {
            OpenedPage page = page(locale, DEPUTY);
            var words = new AbsenceTable(page.texts(), places(), Map.of("finance", "การเงิน"));

            var view = new ActingView(
                    page, page.texts(), words, List.of(new Away(absence, decider)), inPosts(page, List.of(acting)));

            assertThat(OpenedPage.words(view))
                    .contains(HEAD.fullName(), DEPUTY.fullName(), "การเงิน · การจัดซื้อ", "50,000.00", "5/2570")
                    .contains("46 ", page.texts().get("admin.acting.capacity.IN_POST"))
                    .contains(page.texts().get("admin.post-acting.open"))
                    .doesNotContain("[admin.");
        }
        OpenedPage page = page(TextCatalog.THAI, DEPUTY);
        var words = new AbsenceTable(page.texts(), places(), Map.of());
        assertThat(OpenedPage.words(new ActingView(
                        page, page.texts(), words, List.of(new Away(absence, null)), inPosts(page, List.of()))))
                .contains(page.texts().get("admin.acting.superior"));
        assertThat(OpenedPage.words(new ActingView(page, page.texts(), words, List.of(), inPosts(page, List.of()))))
                .contains(page.texts().get("admin.acting.nobody"));
    }

    private static PostActingTable inPosts(OpenedPage page, List<PostActing> today) {
        return new PostActingTable(page.texts(), places(), new OnePost(), today);
    }

    /** The post of a supervisor. */
    private static final class OnePost implements Posts {
        @Override
        public Optional<PostDecider> decider(OfficeId office, PostId post, HalfDay when) {
            return Optional.empty();
        }

        @Override
        public Optional<Post> find(OfficeId office, PostId post) {
            return Optional.of(new Post(post, office, "46", "supervisor", "", "", null));
        }

        @Override
        public List<PostActing> acting(OfficeId office, LocalDate day) {
            return List.of();
        }

        @Override
        public List<Seat> seats(OfficeId office, LocalDate day) {
            return List.of();
        }
    }

    private AbsencesView view(OpenedPage page) {
        return new AbsencesView(page, page.texts(), absences, places(), HEAD);
    }

    private static OpenedPage page(Locale locale, Person person) {
        return new OpenedPage(TestCaller.in(OFFICE).as(person.id(), person.fullName()), "", locale);
    }

    private static ActingChoices places() {
        return new ActingChoices(
                OFFICE, new FakePeople().with(HEAD).with(DEPUTY), new FakeCodeLists(), HalfDay.morning(TODAY));
    }

    @SuppressWarnings("unchecked")
    private static void choose(AbsencesView view, String name) {
        ComboBox<CodeList.Code> box = OpenedPage.find(view, ComboBox.class, "admin-absence-kind");
        box.getListDataView()
                .getItems()
                .filter(code -> code.thai().equals(name))
                .findFirst()
                .ifPresent(box::setValue);
    }

    private static final class Keeping implements AbsenceRegister {
        private final List<AbsenceDraft> saved = new ArrayList<>();
        private final List<Absence> all = new ArrayList<>();
        private @Nullable RuntimeException failure;
        private @Nullable RuntimeException refusal;

        @Override
        public boolean mayNote(Caller caller, PersonId person) {
            return caller.person().equals(person);
        }

        @Override
        public List<Absence> of(Caller caller, PersonId person) {
            if (refusal != null) {
                throw refusal;
            }
            return all;
        }

        @Override
        public Versioned<Absence> open(Caller caller, AbsenceId absence) {
            return new Versioned<>(all.getFirst(), 1);
        }

        @Override
        public AbsenceId note(Caller caller, AbsenceDraft draft) {
            if (failure != null) {
                throw failure;
            }
            saved.add(draft);
            AbsenceId id = new AbsenceId(saved.size());
            all.add(new Absence(id, draft.person(), draft.from(), draft.until(), draft.kind(), draft.note(), false));
            return id;
        }

        @Override
        public void edit(Caller caller, AbsenceId absence, int edition, AbsenceDraft draft) {
            saved.add(draft);
        }

        @Override
        public void cancel(Caller caller, AbsenceId absence, int edition) {
            all.clear();
        }
    }
}
