package org.khet.portal.admin.internal.privacy.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.khet.portal.admin.internal.screen.ui.OpenedPage;
import org.khet.portal.api.admin.personal.Erasure;
import org.khet.portal.api.admin.personal.Erasure.LegalBasis;
import org.khet.portal.api.admin.personal.ErasurePreview;
import org.khet.portal.api.admin.personal.Erasures;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.personal.PersonalDataPlace;
import org.khet.portal.testkit.Clocks;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.fake.FakeCodeLists;
import org.khet.portal.testkit.fake.FakePeople;
import org.khet.portal.testkit.fake.FakeUnits;
import org.khet.portal.testkit.fake.RecordingExports;

/** What erasing would do, and the register of it, without a browser. CORE-128. */
class ErasureViewTest {
    private static final PersonalDataPlace NUMBER = PersonalDataPlace.erased("admin.erasure.place", 1);
    private static final PersonalDataPlace POSTS = PersonalDataPlace.pseudonymised("admin.erasure.place", 3);
    private static final PersonalDataPlace HELD =
            PersonalDataPlace.blocks("admin.erasure.place", 2, "admin.erasure.count", "admin/leaving/7");
    private final FakeErasures erasures = new FakeErasures();

    @Test
    void placesAreShownWithTheirSum_andNothingIsErasedBeforeTheReasonStands() {
        OpenedPage page = page(TextCatalog.THAI);
        ErasureView view = view(page, preview(List.of(NUMBER, POSTS), List.of(), null));
        assertThat(OpenedPage.words(view))
                .contains("รวม 4 รายการ: ลบ 1 แทนด้วยนามแฝง 3 เก็บไว้ 0", FakeErasures.LEFT.fullName());
        assertThat(OpenedPage.find(view, TextField.class, "admin-erasure-request")
                        .getValue())
                .isEqualTo("5");

        OpenedPage.press(view, "admin-erasure-save");

        assertThat(erasures.drafts).isEmpty();
        assertThat(OpenedPage.words(view)).contains(page.texts().get("admin.form.refused", 1));
    }

    @Test
    @SuppressWarnings("unchecked")
    void nameIsTypedToConfirm_andTheDraftIsWhole() {
        OpenedPage page = page(TextCatalog.THAI);
        ErasureView view = view(page, preview(List.of(NUMBER), List.of(), null));
        ((ComboBox<LegalBasis>) OpenedPage.find(view, ComboBox.class, "admin-erasure-ground"))
                .setValue(LegalBasis.NOT_NEEDED);
        OpenedPage.find(view, TextArea.class, "admin-erasure-reason").setValue("หมดความจำเป็น");

        view.erase(view.typed("นางผิด ตัวอย่าง"));

        assertThat(erasures.drafts).singleElement().satisfies(draft -> {
            assertThat(draft.ground()).isEqualTo(LegalBasis.NOT_NEEDED);
            assertThat(draft.reason()).isEqualTo("หมดความจำเป็น");
            assertThat(draft.typed()).isEqualTo("นางผิด ตัวอย่าง");
        });
        assertThat(page.opened).containsExactly("admin/erasures");
    }

    @Test
    void whatStandsInTheWay_orIsSilent_hasNoForm_butTheWayThere() {
        OpenedPage page = page(TextCatalog.THAI);
        ErasureView blocked = view(page, preview(List.of(HELD, NUMBER), List.of(), null));
        assertThat(OpenedPage.words(blocked))
                .contains(
                        page.texts().get("admin.erasure.blocked.title"),
                        page.texts().get("admin.erasure.open"));
        ErasureView silent = view(page, preview(List.of(NUMBER), List.of(new ModuleId("ict")), null));
        assertThat(OpenedPage.words(silent)).contains(page.texts().get("admin.erasure.silent.title", "ict"));
        for (ErasureView one : List.of(blocked, silent)) {
            assertThat(OpenedPage.below(one).flatMap(part -> part.getId().stream()))
                    .doesNotContain("admin-erasure-save");
        }
    }

    @Test
    void doneOne_showsThePseudonymOnly_againAfterARestoreItHasTheFormAnew() {
        OpenedPage page = page(TextCatalog.THAI);
        ErasureView done = view(page, preview(List.of(), List.of(), FakeErasures.done(false)));
        assertThat(OpenedPage.words(done))
                .contains("บุคคลที่ลบข้อมูลแล้ว #7")
                .doesNotContain(FakeErasures.LEFT.firstName());
        ErasureView again = view(page, preview(List.of(NUMBER), List.of(), FakeErasures.done(true)));
        assertThat(OpenedPage.below(again).flatMap(part -> part.getId().stream()))
                .contains("admin-erasure-save");
    }

    @Test
    void registerSaysWhatCameBack_andEveryWordIsThereInBothLanguages() {
        for (Locale locale : List.of(TextCatalog.THAI, Locale.ENGLISH)) {
            OpenedPage page = page(locale);
            String words = OpenedPage.words(new ErasuresView(page, list(page), new RecordingExports()));
            assertThat(words).contains(page.texts().get("admin.erasure.again.title", 1));
            assertThat(words + OpenedPage.words(new DueErasuresView(page, list(page), new RecordingExports())))
                    .doesNotContain("[admin.");
            assertThat(OpenedPage.words(view(page, preview(List.of(HELD, NUMBER), List.of(), null)))
                            + OpenedPage.words(view(page, preview(List.of(POSTS), List.of(), null))))
                    .doesNotContain("[admin.");
        }
        OpenedPage page = page(TextCatalog.THAI);
        assertThat(RecordingExports.rows(list(page).all()))
                .singleElement()
                .satisfies(row -> assertThat(row).contains("7", "ต้องลบอีกครั้ง"));
        assertThat(RecordingExports.rows(list(page).due()))
                .singleElement()
                .satisfies(row -> assertThat(row).contains(FakeErasures.LEFT.fullName()));
    }

    private ErasureView view(OpenedPage page, ErasurePreview preview) {
        return new ErasureView(page, list(page), preview, "5");
    }

    private static ErasurePreview preview(
            List<PersonalDataPlace> places, List<ModuleId> silent, @Nullable Erasure before) {
        Person person = FakeErasures.LEFT;
        return new ErasurePreview(person, places, silent, before);
    }

    private ErasureList list(OpenedPage page) {
        return new ErasureList(
                page.caller(),
                page.texts(),
                erasures,
                new PrivacyChoiceLoader(
                        FakeUnits.ofSampleOffices(),
                        new FakePeople(),
                        new FakeCodeLists(),
                        Clocks.at("2026-11-20T09:30")));
    }

    private static OpenedPage page(Locale locale) {
        return new OpenedPage(TestCaller.in(FakeErasures.OFFICE).with(Erasures.ERASE), "", locale);
    }
}
