package org.khet.portal.admin.internal.person.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.admin.internal.screen.ui.OpenedPage;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.People;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.photo.PhotoCrop;
import org.khet.portal.api.ui.component.PhotoChanged;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.fake.FakePeople;
import org.khet.portal.testkit.fake.FakePhotos;

/** The photo of a person on the page, without a browser. CORE-17. */
class PhotoSectionTest {
    private static final OfficeId KT1 = SampleOffices.KT1;
    private static final Person SOMEBODY =
            new FakePeople().find(KT1, SampleOffices.personId(KT1, 22)).orElseThrow();
    private final UI ui = new UI(); // Vaadin itself holds the current one weakly
    private final FakePhotos photos = new FakePhotos();
    private final List<String> refused = new ArrayList<>();
    private final OpenedPage page =
            new OpenedPage(TestCaller.in(KT1).as(SOMEBODY.id(), "เจ้าหน้าที่ 22"), "", TextCatalog.THAI);

    @BeforeEach
    void open() {
        UI.setCurrent(ui);
    }

    @AfterEach
    void close() {
        UI.setCurrent(null);
    }

    @Test
    void personChoosesATallPicture_seesTheTopOfIt_andUsesIt() {
        PhotoSection section = new PhotoSection(page, page.texts(), photos, SOMEBODY);
        assertThat(OpenedPage.words(section)).contains("22").doesNotContain("ไม่เกิน 10 MB");
        OpenedPage.press(section, "admin-photo-edit");
        assertThat(OpenedPage.words(section)).contains("22", "ไม่เกิน 10 MB");
        assertThat(isShown(section, "admin-photo-save")).isFalse();
        assertThat(hasPreview(section)).isFalse();

        send(section, "tall");
        assertThat(hasPreview(section)).isTrue();
        assertThat(cut(section).getValue()).isEqualTo(PhotoCrop.START);
        cut(section).setValue(PhotoCrop.MIDDLE);
        OpenedPage.press(section, "admin-photo-save");

        assertThat(photos.kept).containsExactly(SOMEBODY.id().value() + " 0 MIDDLE");
        assertThat(page.told).singleElement().asString().contains(SOMEBODY.fullName());
        assertThat(OpenedPage.words(section)).contains("รูปถ่ายของ" + SOMEBODY.fullName());
        assertThat(isShown(section, "admin-photo")).isFalse();
    }

    @Test
    void ownPhotoThatIsSaved_isToldToTheFrameOfThePage() {
        var browser = new UnservedSession();
        browser.lock();
        ui.getInternals().setSession(browser);
        List<String> told = new ArrayList<>();
        PhotoChanged.listen(ui, () -> told.add(String.join(", ", photos.kept)));
        PhotoSection section = new PhotoSection(page, page.texts(), photos, SOMEBODY);
        ui.add(section);
        OpenedPage.press(section, "admin-photo-edit");
        send(section, "square");

        OpenedPage.press(section, "admin-photo-save");

        assertThat(told).containsExactly(SOMEBODY.id().value() + " 0 MIDDLE");
        browser.unlock();
    }

    @Test
    void squarePictureAsksForNoPart() {
        PhotoSection section = section(page);

        send(section, "square");

        assertThat(cut(section).isVisible()).isFalse();
        assertThat(isShown(section, "admin-photo-save")).isTrue();
    }

    @Test
    void whatIsNoPictureIsToldAtTheField_andThePictureBeforeStays() {
        PhotoSection section = section(page);
        send(section, "square");

        send(section, "letter");

        PhotoUpload upload = OpenedPage.find(section, PhotoUpload.class, "admin-photo");
        assertThat(upload.isInvalid()).isTrue();
        assertThat(refused).containsExactly(upload.getErrorMessage());
        assertThat(isShown(section, "admin-photo-save")).isTrue();
        send(section, "square");
        assertThat(upload.isInvalid()).isFalse();
    }

    @Test
    void somebodyChangedItFirst_itIsTold_andASecondPressChangesItKnowingly() {
        PhotoSection section = section(page);
        send(section, "square");
        photos.with(SOMEBODY.id(), 4);

        OpenedPage.press(section, "admin-photo-save");
        assertThat(photos.kept).isEmpty();
        assertThat(OpenedPage.words(section)).contains(page.texts().get("admin.photo.outdated"));

        OpenedPage.press(section, "admin-photo-save");
        assertThat(photos.kept).containsExactly(SOMEBODY.id().value() + " 4 MIDDLE");
        assertThat(OpenedPage.words(section)).doesNotContain(page.texts().get("admin.photo.outdated"));
    }

    @Test
    void pictureThatWasNotMeantIsPutAway() {
        PhotoSection section = section(page);
        send(section, "square");

        OpenedPage.press(section, "admin-photo-cancel");

        assertThat(isShown(section, "admin-photo-save")).isFalse();
        assertThat(photos.kept).isEmpty();
    }

    @Test
    void whoMayNotChangeThePhotoSeesItOnly() {
        photos.with(SOMEBODY.id(), 1);
        var reader = new OpenedPage(TestCaller.in(KT1).with(People.VIEW), "22", Locale.ENGLISH);

        PhotoSection section = new PhotoSection(reader, reader.texts(), photos, SOMEBODY);

        assertThat(OpenedPage.words(section)).contains("Photo of " + SOMEBODY.fullName());
        assertThat(OpenedPage.edits(section)).isEmpty();
        assertThat(isShown(section, "admin-photo")).isFalse();
    }

    @Test
    void everyWordIsThereInBothLanguages() {
        for (Locale locale : List.of(TextCatalog.THAI, Locale.ENGLISH)) {
            PhotoSection section = section(new OpenedPage(page.caller(), "", locale));
            send(section, "tall");
            assertThat(OpenedPage.words(section)).doesNotContain("[admin.");
        }
    }

    private static boolean hasPreview(PhotoSection section) {
        return OpenedPage.find(section, Image.class, "admin-photo-preview")
                .getParent()
                .orElseThrow()
                .isVisible();
    }

    private static boolean isShown(PhotoSection section, String id) {
        return OpenedPage.below(section)
                .anyMatch(part -> part.getId().filter(id::equals).isPresent());
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<PhotoCrop> cut(PhotoSection section) {
        return OpenedPage.find(section, RadioButtonGroup.class, "admin-photo-cut");
    }

    private void send(PhotoSection section, String content) {
        OpenedPage.find(section, PhotoUpload.class, "admin-photo")
                .take(new ByteArrayInputStream(content.getBytes(StandardCharsets.US_ASCII)), refused::add);
    }

    private PhotoSection section(OpenedPage opened) {
        PhotoSection section = new PhotoSection(opened, opened.texts(), photos, SOMEBODY);
        OpenedPage.press(section, "admin-photo-edit");
        return section;
    }
}
