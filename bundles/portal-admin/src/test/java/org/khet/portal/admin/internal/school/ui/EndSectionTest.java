package org.khet.portal.admin.internal.school.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.khet.portal.admin.internal.screen.ui.OpenedPage;
import org.khet.portal.api.admin.school.SchoolChange;
import org.khet.portal.api.admin.school.SchoolRegister;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.file.Files;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.school.School;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.school.SchoolStatus;
import org.khet.portal.api.school.Schools;
import org.khet.portal.api.ui.component.ThaiDatePicker;
import org.khet.portal.testkit.Clocks;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.fake.FakeFiles;
import org.khet.portal.testkit.fake.FakeSchools;

/** Ending a school by a document, how it is shown, and who goes on; without a browser (CORE-34). */
class EndSectionTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final LocalDate SIGNED = LocalDate.of(2026, 11, 2);
    private final EndedSchools changes = new EndedSchools();
    private final ListedSchools register = new ListedSchools();
    private final SchoolEndServices endings =
            new SchoolEndServices(register, changes, new FakeSchools(), new FakeFiles(), TODAY);
    private final School open = school(101, "โรงเรียนบ้านน้ำใส", SchoolStatus.ACTIVE);
    private final School ended = school(102, "โรงเรียนบ้านดอนเก่า", SchoolStatus.MERGED);
    private final OpenedPage page = page(TextCatalog.THAI);

    @Test
    void schoolIsMergedByAnAnnouncementWithItsFile() {
        EndSection section = edited();
        status(section).setValue(SchoolStatus.MERGED);
        OpenedPage.find(section, TextField.class, "admin-end-document").setValue("ศธ 04999/123");
        OpenedPage.find(section, ThaiDatePicker.class, "admin-end-document-day").setValue(SIGNED);
        upload(section).take("ประกาศ.pdf", new ByteArrayInputStream(new byte[] {1}), reason -> {});

        OpenedPage.press(section, "admin-end-save");

        assertThat(changes.ended).singleElement().satisfies(ending -> {
            assertThat(ending.status()).isEqualTo(SchoolStatus.MERGED);
            assertThat(ending.from()).isEqualTo(TODAY);
            assertThat(ending.document()).isEqualTo("ศธ 04999/123");
            assertThat(ending.documentDay()).isEqualTo(SIGNED);
            assertThat(ending.file()).extracting(Files.Staged::name).isEqualTo("ประกาศ.pdf");
        });
        assertThat(page.opened).containsExactly("admin/schools/101?tab=changes");
    }

    @Test
    void missingNumberIsRefusedAtItsField_andTheFileStays() {
        changes.failure = Rejected.of("document", "core.error.needed");
        EndSection section = edited();
        upload(section).take("ประกาศ.pdf", new ByteArrayInputStream(new byte[] {1}), reason -> {});

        OpenedPage.press(section, "admin-end-save");

        assertThat(OpenedPage.find(section, TextField.class, "admin-end-document")
                        .isInvalid())
                .isTrue();
        assertThat(upload(section).staged()).isNotNull();
        assertThat(page.opened).isEmpty();
    }

    @Test
    void emptyFileIsRefusedWithItsReason() {
        List<String> reasons = new ArrayList<>();
        EndSection section = edited();

        upload(section).take("ว่าง.pdf", new ByteArrayInputStream(new byte[0]), reasons::add);

        assertThat(reasons).hasSize(1);
        assertThat(OpenedPage.words(section)).contains(page.texts().get("admin.school.end.file.refused"));
        assertThat(upload(section).staged()).isNull();
    }

    @Test
    void historyShowsTheDocument_andWhoGoesOn() {
        changes.changes = List.of(new SchoolChange(
                SchoolStatus.MERGED,
                TODAY,
                null,
                "ศธ 04999/123",
                SIGNED,
                new Files.Stored(new FileId(5), "ประกาศ.pdf", "application/pdf", 9),
                null));
        changes.successors.put(ended.id(), open);

        String words = OpenedPage.words(new ChangeSection(page, page.texts(), endings, ended));
        String above =
                OpenedPage.words(screens().successor(page, page.texts(), ended).orElseThrow());

        assertThat(words).contains("ศธ 04999/123", "2 พ.ย. 69", "ประกาศ.pdf");
        assertThat(above).contains(open.name(), "/admin/schools/101");
        assertThat(screens().successor(page, page.texts(), open)).isEmpty();
    }

    @Test
    void whoSearchesForAnEndedSchoolIsOfferedItsSuccessor() {
        register.all.addAll(List.of(open, ended));
        changes.successors.put(ended.id(), open);
        SuccessorNote note = new SuccessorNote(page, page.texts(), register, changes);

        note.look(new SchoolRegister.Filter("ดอนเก่า", Set.of(), Set.of(), false));
        assertThat(OpenedPage.words(note)).contains(ended.name(), open.name(), "/admin/schools/101");
        note.look(SchoolRegister.Filter.ALL);
        assertThat(note.getChildren()).isEmpty();
    }

    @Test
    void everyWordIsThereInBothLanguages() {
        changes.changes = List.of(new SchoolChange(SchoolStatus.CLOSED, TODAY, null, "1/2569", SIGNED, null, TODAY));
        changes.successors.put(ended.id(), open);
        for (Locale locale : List.of(TextCatalog.THAI, Locale.ENGLISH)) {
            OpenedPage opened = page(locale);
            EndSection ending = new EndSection(opened, opened.texts(), endings, open);
            OpenedPage.press(ending, "admin-end-edit");
            for (Component part : List.of(
                    ending,
                    new EndSection(opened, opened.texts(), endings, ended),
                    new ChangeSection(opened, opened.texts(), endings, ended))) {
                assertThat(OpenedPage.words(part)).doesNotContain("[admin.");
            }
        }
    }

    @Test
    void onlyWhoMayChangeTheSchoolEndsIt_othersReadWhatBecameOfIt() {
        var screens = screens();
        var reader = new OpenedPage(TestCaller.in(SampleOffices.KT1).with(Schools.VIEW), "101", TextCatalog.THAI);

        assertThat(OpenedPage.below(screens.parts(page, page.texts(), open))).anyMatch(EndSection.class::isInstance);
        assertThat(OpenedPage.below(screens.parts(reader, reader.texts(), open)))
                .anyMatch(ChangeSection.class::isInstance)
                .noneMatch(EndSection.class::isInstance);
    }

    @Test
    void stateIsRead_oneButtonOpensTheForm_andCancelEndsNothing() {
        EndSection section = new EndSection(page, page.texts(), endings, open);
        assertThat(OpenedPage.fields(section)).isEmpty();
        assertThat(OpenedPage.primaries(section)).isEmpty();
        assertThat(OpenedPage.edits(section)).containsExactly("admin-end-edit");

        OpenedPage.press(section, "admin-end-edit");
        assertThat(OpenedPage.primaries(section)).containsExactly("admin-end-save");
        status(section).setValue(SchoolStatus.CLOSED);
        OpenedPage.press(section, "admin-end-cancel");

        assertThat(OpenedPage.fields(section)).isEmpty();
        assertThat(changes.ended).isEmpty();
    }

    @Test
    void endedSchoolIsOpenedAgainByItsButton_whatIsRefusedIsToldThere() {
        EndSection section = new EndSection(page, page.texts(), endings, ended);
        assertThat(OpenedPage.words(section)).contains("รวมแล้ว", "19 พฤศจิกายน 2569");

        OpenedPage.press(section, "admin-school-reopen");

        assertThat(register.reopened).containsExactly(ended.id());
        assertThat(page.opened).containsExactly("admin/schools/102?tab=changes");
    }

    private SchoolEndSectionFactory screens() {
        return new SchoolEndSectionFactory(
                register, changes, new FakeSchools(), new FakeFiles(), Clocks.at("2026-11-20T09:30"));
    }

    private EndSection edited() {
        EndSection section = new EndSection(page, page.texts(), endings, open);
        OpenedPage.press(section, "admin-end-edit");
        return section;
    }

    private static OpenedPage page(Locale locale) {
        return new OpenedPage(TestCaller.in(SampleOffices.KT1).with(Schools.VIEW, Schools.EDIT), "101", locale);
    }

    private static School school(long key, String name, SchoolStatus status) {
        LocalDate until = status == SchoolStatus.ACTIVE ? null : TODAY.minusDays(1);
        return new School(
                new SchoolId(key), SampleOffices.KT1, name, name, List.of(), "", "", "000-000-000", status, until);
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<SchoolStatus> status(EndSection section) {
        return OpenedPage.find(section, ComboBox.class, "admin-end-status");
    }

    private static DocumentUpload upload(EndSection section) {
        return OpenedPage.below(section)
                .filter(DocumentUpload.class::isInstance)
                .map(DocumentUpload.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
