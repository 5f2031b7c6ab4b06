package org.khet.portal.admin.internal.school.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.khet.portal.admin.internal.screen.ui.OpenedPage;
import org.khet.portal.admin.internal.screen.ui.SchoolFormAccess;
import org.khet.portal.api.admin.school.SchoolProfile;
import org.khet.portal.api.admin.school.SchoolProfiles.Head;
import org.khet.portal.api.admin.school.SchoolRecord;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Versioned;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.school.Coordinates;
import org.khet.portal.api.school.School;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.school.Schools;
import org.khet.portal.api.ui.component.PageHeader;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;

/** The record of a school is read on its page, and a clerk completes it there. Core C.2, CORE-35. */
class SchoolViewTest {
    private static final School SCHOOL = SampleOffices.schools().getFirst();
    private static final Coordinates TEMPLE = new Coordinates(new BigDecimal("13.7563"), new BigDecimal("100.5018"));
    private final TestServices services = new TestServices(new ListedSchools());
    private final OpenedPage page = page(TextCatalog.THAI);

    @Test
    void pageShowsWhatStands_andSavesIt_withTheEditionThatWasSeen() {
        var whole = new SchoolProfile("state", "a2", "p6", "ตำบลตัวอย่าง", "หมู่ที่ 3", TEMPLE, "นายใจดี มีสุข");
        services.profiles.stand.put(SCHOOL.id(), whole);
        SchoolView view = edited(page);

        assertThat(OpenedPage.find(view, TextField.class, "admin-school-coordinates")
                        .getValue())
                .isEqualTo("13.756300, 100.501800");
        OpenedPage.press(view, "admin-school-save");

        assertThat(services.profiles.saved).containsExactly(whole);
        assertThat(services.profiles.edition).isEqualTo(7);
    }

    @Test
    void pairPastedFromAMapInThaiDigitsIsSplit() {
        SchoolView view = edited(page);
        OpenedPage.find(view, TextField.class, "admin-school-coordinates").setValue("๑๓.๗๕๖๓, ๑๐๐.๕๐๑๘");

        OpenedPage.press(view, "admin-school-save");

        assertThat(services.profiles.saved)
                .extracting(SchoolProfile::coordinates)
                .containsExactly(TEMPLE);
    }

    @Test
    void wordsInsteadOfAPlaceAreRefusedTogetherWithAllElseThatIsWrong() {
        services.profiles.problems.add(Problem.of("name", "core.error.needed"));
        SchoolView view = edited(page);
        TextField place = OpenedPage.find(view, TextField.class, "admin-school-coordinates");
        place.setValue("ข้างวัด");

        OpenedPage.press(view, "admin-school-save");

        assertThat(place.isInvalid()).isTrue();
        assertThat(OpenedPage.find(view, TextField.class, "admin-school-name").isInvalid())
                .isTrue();
        assertThat(services.profiles.saved).isEmpty();
    }

    @Test
    void headOfTheRegisterOfPeopleIsNamed_inBothLanguages() {
        services.profiles.stand.put(SCHOOL.id(), new SchoolProfile("private", "p1", "p6", "", "", null, ""));
        services.profiles.heads.put(SCHOOL.id(), new Head("นายผู้บริหาร 01", new PersonId(5)));

        assertThat(OpenedPage.words(view(page))).contains("เอกชน · ป.1–ป.6 · นายผู้บริหาร 01");
        assertThat(OpenedPage.words(view(page(Locale.ENGLISH)))).contains("Private · Primary 1–Primary 6");
    }

    @Test
    void pageIsRead_oneButtonOpensTheForm_andCancelLosesNothingThatIsStored() {
        var whole = new SchoolProfile("state", "a2", "p6", "ตำบลตัวอย่าง", "หมู่ที่ 3", TEMPLE, "นายใจดี มีสุข");
        services.profiles.stand.put(SCHOOL.id(), whole);
        SchoolView view = view(page);
        assertThat(OpenedPage.fields(view)).as("nothing is open for typing").isEmpty();
        assertThat(OpenedPage.primaries(view)).isEmpty();
        assertThat(OpenedPage.edits(view)).containsExactly("admin-school-facts-edit");

        OpenedPage.press(view, "admin-school-facts-edit");
        assertThat(OpenedPage.fields(view)).hasSize(13).contains("admin-school-name", "admin-school-kind");
        assertThat(OpenedPage.primaries(view)).containsExactly("admin-school-save");
        OpenedPage.find(view, TextField.class, "admin-school-village").setValue("หมู่ที่ 9");
        OpenedPage.press(view, "admin-school-cancel");

        assertThat(OpenedPage.fields(view)).isEmpty();
        assertThat(services.profiles.saved).isEmpty();
        OpenedPage.press(view, "admin-school-facts-edit");
        OpenedPage.press(view, "admin-school-save");
        assertThat(services.profiles.saved).containsExactly(whole);
        assertThat(page.opened)
                .as("the page is read anew")
                .containsExactly("admin/schools/" + SCHOOL.id().value());
    }

    @Test
    void faultKeepsWhatWasTyped_withTheReasonAtItsField() {
        SchoolView view = edited(page);
        TextField place = OpenedPage.find(view, TextField.class, "admin-school-coordinates");
        place.setValue("ข้างวัด");
        OpenedPage.find(view, TextField.class, "admin-school-village").setValue("หมู่ที่ 9");

        OpenedPage.press(view, "admin-school-save");

        assertThat(OpenedPage.primaries(view)).containsExactly("admin-school-save");
        assertThat(place.getValue()).isEqualTo("ข้างวัด");
        assertThat(place.getErrorMessage()).isNotEmpty();
        assertThat(OpenedPage.find(view, TextField.class, "admin-school-village")
                        .getValue())
                .isEqualTo("หมู่ที่ 9");
    }

    @Test
    void headSaysWhichSchoolItIs_itsStateAndWhereItBelongs_inBothLanguages() {
        for (Locale locale : List.of(TextCatalog.THAI, Locale.ENGLISH)) {
            OpenedPage opened = page(locale);
            Component head = OpenedPage.below(view(opened))
                    .filter(PageHeader.class::isInstance)
                    .findFirst()
                    .orElseThrow();

            assertThat(OpenedPage.words(head))
                    .contains(SCHOOL.name(), SCHOOL.codes().getFirst().value(), SCHOOL.network(), SCHOOL.district())
                    .contains(opened.texts().get("admin.school.status.ACTIVE"))
                    .doesNotContain("[admin.");
        }
    }

    @Test
    void readerSeesTheRecordInWords_withoutAnyField_inBothLanguages() {
        services.profiles.stand.put(
                SCHOOL.id(), new SchoolProfile("private", "p1", "p6", "ตำบลตัวอย่าง", "", TEMPLE, "นายใจดี มีสุข"));
        for (Locale locale : List.of(TextCatalog.THAI, Locale.ENGLISH)) {
            var reader = new OpenedPage(TestCaller.in(SampleOffices.KT1).with(Schools.VIEW), "1", locale);
            SchoolRecordMessages messages = services.all().words(SampleOffices.KT1, reader.texts());
            var view = view(reader);

            assertThat(OpenedPage.words(view))
                    .contains(
                            SCHOOL.name(),
                            "ตำบลตัวอย่าง",
                            TEMPLE.text(),
                            SCHOOL.codes().getFirst().value())
                    .contains(messages.kind("private"))
                    .doesNotContain("[");
            assertThat(OpenedPage.below(view))
                    .noneMatch(one -> one instanceof com.vaadin.flow.component.HasValue<?, ?>)
                    .noneMatch(one -> one instanceof com.vaadin.flow.component.button.Button);
        }
    }

    @Test
    void whoMayEditAnotherSchoolOnly_readsThisOne() {
        var other = TestCaller.in(SampleOffices.KT1)
                .with(Schools.VIEW)
                .inSchool(new SchoolId(SCHOOL.id().value() + 1), Schools.EDIT);
        assertThat(SchoolFormAccess.mayEdit(other, SCHOOL.id())).isFalse();
        assertThat(SchoolFormAccess.mayEdit(other, new SchoolId(SCHOOL.id().value() + 1)))
                .isTrue();
        assertThat(SchoolFormAccess.mayEdit(page.caller(), SCHOOL.id())).isTrue();
    }

    @Test
    void officeSeesHowManySchoolsLackWhat_andASchoolWhatItLacks() {
        SchoolRecordMessages messages = services.all().words(SampleOffices.KT1, page.texts());
        var note =
                gaps(new SchoolGapNote(messages, () -> services.all().records().gaps(page.caller())));
        var bare = new SchoolRecord(SCHOOL, SchoolProfile.EMPTY, null, "", List.of());

        assertThat(OpenedPage.words(note)).contains("พิกัด 3 แห่ง");
        assertThat(messages.missing(bare))
                .contains("ประเภท", "ชั้นที่สอน", "พิกัด")
                .doesNotContain("ขนาด");
        assertThat(messages.percent(bare)).isBetween(1, 50);
        assertThat(gaps(new SchoolGapNote(messages, Map::of)).getComponentCount())
                .isZero();
        assertThat(OpenedPage.words(view(page))).contains("ยังขาด ประเภท · ชั้นที่สอน");
    }

    private static SchoolGapNote gaps(SchoolGapNote note) {
        note.show();
        return note;
    }

    private SchoolView view(OpenedPage opened) {
        SchoolRecord record = services.all().records().open(opened.caller(), SCHOOL.id());
        return new SchoolView(opened, opened.texts(), services.all(), new Versioned<>(record, 7));
    }

    private SchoolView edited(OpenedPage opened) {
        SchoolView view = view(opened);
        OpenedPage.press(view, "admin-school-facts-edit");
        return view;
    }

    private static OpenedPage page(Locale locale) {
        var caller = TestCaller.in(SampleOffices.KT1).with(Schools.VIEW).with(Schools.EDIT);
        return new OpenedPage(caller, "1", locale);
    }
}
