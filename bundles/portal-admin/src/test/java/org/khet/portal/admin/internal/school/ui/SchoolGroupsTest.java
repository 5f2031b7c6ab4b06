package org.khet.portal.admin.internal.school.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.khet.portal.admin.internal.screen.ui.OpenedPage;
import org.khet.portal.api.admin.school.SchoolChange;
import org.khet.portal.api.admin.school.SchoolRegister;
import org.khet.portal.api.admin.school.SchoolRegister.Membership;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.school.School;
import org.khet.portal.api.school.SchoolStatus;
import org.khet.portal.api.school.Schools;
import org.khet.portal.api.ui.component.ThaiDatePicker;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;

/** Groups and projects of a school on its page, with their days, and its history. CORE-33. */
class SchoolGroupsTest {
    private static final School SCHOOL = SampleOffices.schools().getFirst();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final LocalDate MOVED = LocalDate.of(2020, 5, 16);
    private static final Membership BEFORE =
            new Membership(SchoolRegister.NETWORK, "ดอกบัว", LocalDate.of(2006, 10, 1), MOVED.minusDays(1));
    private static final Membership NOW = new Membership(SchoolRegister.NETWORK, "ริมน้ำ", MOVED, null);
    private static final Membership LASTING =
            new Membership(SchoolRegister.PROJECT, "โรงเรียนสุจริต", TODAY.minusYears(1), null);
    private static final Membership PAST =
            new Membership(SchoolRegister.PROJECT, "โครงการเก่า", TODAY.minusYears(2), TODAY.minusYears(1));
    private final ListedSchools register = new ListedSchools();
    private final TestServices services = new TestServices(register);
    private final OpenedPage page = page(TextCatalog.THAI);

    @Test
    void groupsOfTodayAreReadWithTheirFirstDay_whatIsOverStandsInTheHistory() {
        register.memberships.addAll(List.of(NOW, BEFORE, LASTING, PAST));

        String groups = OpenedPage.words(section(page));
        String history = OpenedPage.words(new SchoolHistory(page.texts(), register.memberships, List.of()));

        assertThat(groups)
                .contains("ริมน้ำ", "ตั้งแต่ 16 พ.ค. 63", "โครงการเก่า")
                .doesNotContain("ดอกบัว");
        assertThat(history)
                .contains("ดอกบัว → ริมน้ำ", "16 พ.ค. 63", "โรงเรียนสุจริต", "สิ้นสุด โครงการเก่า")
                .doesNotContain("สิ้นสุด ดอกบัว");
    }

    @Test
    void historyTellsByWhichPaperASchoolEnded_andThatItWasOpenedAgain_latestFirst() {
        var closed = new SchoolChange(
                SchoolStatus.SUSPENDED, MOVED.plusYears(1), null, "12/2564", MOVED, null, MOVED.plusYears(2));
        for (Locale locale : List.of(TextCatalog.THAI, Locale.ENGLISH)) {
            OpenedPage opened = page(locale);

            String words = OpenedPage.words(new SchoolHistory(opened.texts(), List.of(NOW), List.of(closed)));

            assertThat(words)
                    .contains("12/2564")
                    .doesNotContain("[admin.")
                    .containsSubsequence(
                            opened.texts().get("admin.school.reopen"),
                            opened.texts().get("admin.school.status.SUSPENDED"),
                            "ริมน้ำ");
        }
        assertThat(OpenedPage.words(new SchoolHistory(page.texts(), List.of(), List.of())))
                .contains("ยังไม่มีประวัติ");
    }

    @Test
    void oneButtonASection_oneFormAtATime_readerHasNone() {
        register.memberships.addAll(List.of(NOW, LASTING));
        MembershipSection section = section(page);
        assertThat(OpenedPage.fields(section)).isEmpty();
        assertThat(OpenedPage.edits(section)).containsExactly("admin-move-edit", "admin-projects-edit");

        OpenedPage.press(section, "admin-move-edit");
        assertThat(OpenedPage.primaries(section)).containsExactly("admin-move-save");
        OpenedPage.press(section, "admin-projects-edit");
        assertThat(OpenedPage.primaries(section)).containsExactly("admin-join-save");

        var reader = new OpenedPage(TestCaller.in(SampleOffices.KT1).with(Schools.VIEW), "1", TextCatalog.THAI);
        assertThat(OpenedPage.words(section(reader))).contains("ริมน้ำ", "โรงเรียนสุจริต");
        assertThat(OpenedPage.below(section(reader)))
                .noneMatch(part -> part instanceof com.vaadin.flow.component.HasValue<?, ?>)
                .noneMatch(Button.class::isInstance);
    }

    @Test
    @SuppressWarnings("unchecked")
    void schoolMovesToAnotherNetwork_thePageIsReadAnewInItsTab_andCancelMovesNothing() {
        MembershipSection section = section(page);
        OpenedPage.press(section, "admin-move-edit");
        OpenedPage.find(section, ComboBox.class, "admin-move-network").setValue("ริมน้ำ");
        OpenedPage.press(section, "admin-move-cancel");
        assertThat(register.moved).isEmpty();

        OpenedPage.press(section, "admin-move-edit");
        OpenedPage.find(section, ComboBox.class, "admin-move-network").setValue("ริมน้ำ");
        OpenedPage.press(section, "admin-move-save");

        assertThat(register.moved).containsExactly("{network=ริมน้ำ} 2026-11-20");
        assertThat(page.opened).containsExactly("admin/schools/" + SCHOOL.id().value() + "?tab=groups");
    }

    @Test
    @SuppressWarnings("unchecked")
    void schoolJoinsAProject_andLeavesWhatLasts() {
        var section = projects(LASTING, PAST);
        OpenedPage.press(section, "admin-projects-edit");
        OpenedPage.find(section, ComboBox.class, "admin-join-project").setValue("โรงเรียนคุณภาพ");
        OpenedPage.press(section, "admin-join-save");
        assertThat(services.joined).containsExactly("โรงเรียนคุณภาพ 2026-11-20 null");

        var again = projects(LASTING, PAST);
        row(again, "สิ้นสุด โรงเรียนสุจริต").click();
        ThaiDatePicker last = OpenedPage.find(again, ThaiDatePicker.class, "admin-leave-project-until");
        last.clear();
        OpenedPage.press(again, "admin-leave-save");
        assertThat(last.isInvalid()).isTrue();
        last.setValue(TODAY);
        OpenedPage.press(again, "admin-leave-save");
        assertThat(services.joined).last().isEqualTo("-โรงเรียนสุจริต 2026-11-20");
    }

    @Test
    void entryThatEndedAndWasNotedWronglyIsTakenOut_whatLastsIsNotOffered() {
        var section = projects(LASTING, PAST);
        assertThat(OpenedPage.below(section).filter(Button.class::isInstance).map(Button.class::cast))
                .extracting(button -> button.getAriaLabel().orElse(""))
                .noneMatch(label -> label.contains("ลบ โรงเรียนสุจริต"));
        row(section, "ลบ โครงการเก่า 20 พ.ย. 67–20 พ.ย. 68").click();
        OpenedPage.press(section, "admin-unjoin-cancel");
        assertThat(services.joined).isEmpty();

        row(section, "ลบ โครงการเก่า 20 พ.ย. 67–20 พ.ย. 68").click();
        assertThat(OpenedPage.primaries(section)).containsExactly("admin-unjoin-save");
        OpenedPage.press(section, "admin-unjoin-save");
        assertThat(services.joined).containsExactly("xโครงการเก่า 2024-11-20 2025-11-20");
        assertThat(page.told).last().asString().contains("โครงการเก่า 20 พ.ย.");
    }

    private static Button row(ProjectSection section, String label) {
        return OpenedPage.below(section)
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(button -> button.getAriaLabel().filter(label::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private ProjectSection projects(Membership... memberships) {
        return new ProjectSection(page, page.texts(), services.all(), SCHOOL.id(), () -> {})
                .show(List.of(memberships), TODAY);
    }

    private MembershipSection section(OpenedPage opened) {
        return new MembershipSection(opened, opened.texts(), services.all(), SCHOOL.id(), TODAY);
    }

    private static OpenedPage page(Locale locale) {
        return new OpenedPage(TestCaller.in(SampleOffices.KT1).with(Schools.VIEW, Schools.EDIT), "1", locale);
    }
}
