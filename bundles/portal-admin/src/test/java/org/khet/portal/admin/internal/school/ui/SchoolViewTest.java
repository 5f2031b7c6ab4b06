package org.khet.portal.admin.internal.school.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.khet.portal.admin.internal.screen.ui.OpenedPage;
import org.khet.portal.admin.internal.screen.ui.SchoolFormAccess;
import org.khet.portal.api.admin.school.SchoolProfile;
import org.khet.portal.api.admin.school.SchoolProfiles.Head;
import org.khet.portal.api.admin.school.SchoolRecord;
import org.khet.portal.api.admin.school.SchoolRegister;
import org.khet.portal.api.admin.school.SchoolRegister.Membership;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Versioned;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.school.Coordinates;
import org.khet.portal.api.school.School;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.school.Schools;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;

/** A clerk completes the record of a school on its page. Core C.2, CORE-33. */
class SchoolViewTest {
    private static final School SCHOOL = SampleOffices.schools().getFirst();
    private static final Coordinates TEMPLE = new Coordinates(new BigDecimal("13.7563"), new BigDecimal("100.5018"));
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private final TestServices services = new TestServices(new ListedSchools());
    private final OpenedPage page = page(TextCatalog.THAI);

    @Test
    void pageShowsWhatStands_andSavesIt_withTheEditionThatWasSeen() {
        var whole = new SchoolProfile("state", "a2", "p6", "ตำบลตัวอย่าง", "หมู่ที่ 3", TEMPLE, "นายใจดี มีสุข");
        services.profiles.stand.put(SCHOOL.id(), whole);
        SchoolView view = view(page);

        assertThat(OpenedPage.find(view, TextField.class, "admin-school-coordinates")
                        .getValue())
                .isEqualTo("13.756300, 100.501800");
        OpenedPage.press(view, "admin-school-save");

        assertThat(services.profiles.saved).containsExactly(whole);
        assertThat(services.profiles.edition).isEqualTo(7);
    }

    @Test
    void pairPastedFromAMapInThaiDigitsIsSplit() {
        SchoolView view = view(page);
        OpenedPage.find(view, TextField.class, "admin-school-coordinates").setValue("๑๓.๗๕๖๓, ๑๐๐.๕๐๑๘");

        OpenedPage.press(view, "admin-school-save");

        assertThat(services.profiles.saved)
                .extracting(SchoolProfile::coordinates)
                .containsExactly(TEMPLE);
    }

    @Test
    void wordsInsteadOfAPlaceAreRefusedTogetherWithAllElseThatIsWrong() {
        services.profiles.problems.add(Problem.of("name", "core.error.needed"));
        SchoolView view = view(page);
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
    @SuppressWarnings("unchecked")
    void schoolJoinsAProject_andLeavesWhatLasts() {
        var section = new ProjectSection(page, page.texts(), services.all(), SCHOOL.id(), () -> {});
        section.show(
                List.of(
                        new Membership(SchoolRegister.PROJECT, "โรงเรียนสุจริต", TODAY.minusYears(1), null),
                        new Membership(
                                SchoolRegister.PROJECT, "โครงการเก่า", TODAY.minusYears(2), TODAY.minusYears(1))),
                TODAY);
        OpenedPage.find(section, ComboBox.class, "admin-join-project").setValue("โรงเรียนคุณภาพ");
        OpenedPage.press(section, "admin-join-save");
        OpenedPage.press(section, "admin-leave-save");
        assertThat(services.joined).containsExactly("โรงเรียนคุณภาพ 2026-11-20 null");

        OpenedPage.find(section, ComboBox.class, "admin-leave-project").setValue("โรงเรียนสุจริต");
        OpenedPage.press(section, "admin-leave-save");
        assertThat(services.joined).last().isEqualTo("-โรงเรียนสุจริต 2026-11-20");
    }

    @Test
    @SuppressWarnings("unchecked")
    void entryThatEndedAndWasNotedWronglyIsTakenOut_whatLastsIsNotOffered() {
        var past = new Membership(SchoolRegister.PROJECT, "โครงการเก่า", TODAY.minusYears(2), TODAY.minusYears(1));
        var lasting = new Membership(SchoolRegister.PROJECT, "โรงเรียนสุจริต", TODAY.minusYears(1), null);
        var section = new ProjectSection(page, page.texts(), services.all(), SCHOOL.id(), () -> {});
        section.show(List.of(lasting, past), TODAY);
        ComboBox<Membership> entry = OpenedPage.find(section, ComboBox.class, "admin-unjoin-project");
        assertThat(entry.getListDataView().getItems()).containsExactly(past);
        OpenedPage.press(section, "admin-unjoin-save");
        assertThat(services.joined).isEmpty();

        entry.setValue(past);
        OpenedPage.press(section, "admin-unjoin-save");
        assertThat(services.joined).containsExactly("xโครงการเก่า 2024-11-20 2025-11-20");
        assertThat(page.told).last().asString().contains("โครงการเก่า 20 พ.ย.");
    }

    @Test
    void readerSeesTheRecordInWords_withoutAnyField_inBothLanguages() {
        services.profiles.stand.put(
                SCHOOL.id(), new SchoolProfile("private", "p1", "p6", "ตำบลตัวอย่าง", "", TEMPLE, "นายใจดี มีสุข"));
        for (Locale locale : List.of(TextCatalog.THAI, Locale.ENGLISH)) {
            var reader = new OpenedPage(TestCaller.in(SampleOffices.KT1).with(Schools.VIEW), "1", locale);
            SchoolRecordMessages messages = services.all().words(SampleOffices.KT1, reader.texts());
            var view = new ReadOnlySchool(
                    reader, reader.texts(), messages, services.all().records().open(reader.caller(), SCHOOL.id()));

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
    void onlyWhoMayChangeTheSchoolMovesItToAnotherDistrict() {
        var reader = new OpenedPage(TestCaller.in(SampleOffices.KT1).with(Schools.VIEW), "1", TextCatalog.THAI);

        assertThat(OpenedPage.below(new MembershipSection(page, page.texts(), services.all(), SCHOOL.id(), TODAY)))
                .anyMatch(part -> part instanceof com.vaadin.flow.component.HasValue<?, ?>);
        assertThat(OpenedPage.below(new MembershipSection(reader, reader.texts(), services.all(), SCHOOL.id(), TODAY)))
                .noneMatch(part -> part instanceof com.vaadin.flow.component.HasValue<?, ?>);
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
        return new SchoolView(opened, opened.texts(), services.all(), new Versioned<>(SCHOOL, 7));
    }

    private static OpenedPage page(Locale locale) {
        var caller = TestCaller.in(SampleOffices.KT1).with(Schools.VIEW).with(Schools.EDIT);
        return new OpenedPage(caller, "1", locale);
    }
}
