package org.khet.documents.internal.report.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.IFrame;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.khet.documents.internal.DocumentsOffice;
import org.khet.documents.internal.letter.LetterInKind;
import org.khet.documents.internal.setting.PaperFiles;
import org.khet.portal.api.file.FileRules;
import org.khet.portal.api.file.Files;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.search.RecordSource;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordFixture;
import org.khet.portal.testkit.ui.TestRequest;

/** The first file of a letter that a browser shows stands on its page. Source: DESIGN 07. */
@OnEachDatabase
class FirstFileDbTest {
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private final RecordFixture fixture;
    private final DocumentsOffice office;
    private final LetterInKind kind;

    FirstFileDbTest(TestDatabase database) {
        database.clear();
        fixture = new RecordFixture(database);
        office = new DocumentsOffice(fixture);
        office.books();
        kind = office.letters.incoming.letters.kind();
    }

    private Files.Staged file(String name, String type) {
        return fixture.files()
                .stage(
                        name,
                        new ByteArrayInputStream("%PDF-1.7".getBytes(StandardCharsets.ISO_8859_1)),
                        new FileRules(1_000_000, Set.of(type)));
    }

    private List<Component> shown(RecordRow letter) {
        TestRequest request =
                TestRequest.of(DocumentsOffice.clerk(), fixture.texts(kind).in(TextCatalog.THAI));
        return new FirstFile(fixture::files).of(request, letter, kind.files);
    }

    private static Stream<Component> all(Component of) {
        return Stream.concat(Stream.of(of), of.getChildren().flatMap(FirstFileDbTest::all));
    }

    @Test
    void firstFileThatABrowserShowsIsReadOnThePage_aLetterWithoutFilesHasNoPlaceForOne() {
        RecordRow letter = office.letters.incoming.letters.create(
                DocumentsOffice.clerk(),
                office.letterDraft("ขอข้อมูล")
                        .with(kind.files, List.of(file("ร่าง.docx", WORD), file("หนังสือ.pdf", "application/pdf"))));

        assertThat(shown(letter).stream()
                        .flatMap(FirstFileDbTest::all)
                        .filter(IFrame.class::isInstance)
                        .map(one -> ((IFrame) one).getTitle().orElse("")))
                .containsExactly("หนังสือ.pdf");
        assertThat(shown(office.letter("ไม่มีไฟล์"))).isEmpty();
    }

    @Test
    void otherFilesOfALetterAreReadInItsPlace_onceTheyArePressed_aSingleOneNeedsNoButton() {
        List<Component> two = shown(office.letters.incoming.letters.create(
                DocumentsOffice.clerk(),
                office.letterDraft("ขอข้อมูล")
                        .with(
                                kind.files,
                                List.of(
                                        file("หนังสือ.pdf", "application/pdf"),
                                        file("ร่าง.docx", WORD),
                                        file("แบบสำรวจ.pdf", "application/pdf")))));
        assertThat(buttons(two)).extracting(Button::getText).containsExactly("อ่าน หนังสือ.pdf", "อ่าน แบบสำรวจ.pdf");
        assertThat(titles(two)).containsExactly("หนังสือ.pdf");
        buttons(two).getLast().click();
        assertThat(titles(two)).containsExactly("แบบสำรวจ.pdf");

        List<Component> one = shown(office.letters.incoming.letters.create(
                DocumentsOffice.clerk(),
                office.letterDraft("แจ้งผล").with(kind.files, List.of(file("ผล.pdf", "application/pdf")))));
        assertThat(buttons(one)).allMatch(way -> !way.getParent().orElseThrow().isVisible());
    }

    private static List<Button> buttons(List<Component> shown) {
        return shown.stream()
                .flatMap(FirstFileDbTest::all)
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .toList();
    }

    private static List<String> titles(List<Component> shown) {
        return shown.stream()
                .flatMap(FirstFileDbTest::all)
                .filter(IFrame.class::isInstance)
                .map(one -> ((IFrame) one).getTitle().orElse(""))
                .toList();
    }

    @Test
    void manyFilesOfALetter_theFirstPictureIsShown_tooLargeAndTooManyAreRefused_namesAndWordsInsideAreFound() {
        String png = "image/png";
        fixture.files().with("ร่าง.docx", "ค่าเช่าบ้านพักครู");
        RecordRow letter = office.letters.incoming.letters.create(
                DocumentsOffice.clerk(),
                office.letterDraft("ขอข้อมูล")
                        .with(
                                kind.files,
                                List.of(
                                        file("ร่าง.docx", WORD),
                                        file("แผนที่.png", png),
                                        file("หนังสือ.pdf", "application/pdf"))));

        assertThat(letter.get(kind.files).orElseThrow()).hasSize(3);
        assertThat(shown(letter).stream()
                        .flatMap(FirstFileDbTest::all)
                        .filter(one -> !one.getElement().isTextNode()
                                && one.getElement().getTag().equals("img"))
                        .count())
                .as("a picture")
                .isEqualTo(1);
        List<RecordSource.Entry> found = new ArrayList<>();
        fixture.views().source(office.letters.incoming.letters).all(SampleOffices.KT1, found::add);
        assertThat(found)
                .singleElement()
                .extracting(RecordSource.Entry::inside)
                .asString()
                .contains("แผนที่.png", "หนังสือ.pdf", "ค่าเช่าบ้านพักครู");

        assertThat(PaperFiles.LETTER.mostBytes()).isEqualTo(50L << 20);
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> fixture.files()
                        .stage(
                                "หนังสือ.pdf",
                                new ByteArrayInputStream(new byte[11]),
                                new FileRules(10, Set.of("application/pdf"))));
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> office.letters.incoming.letters.create(
                        DocumentsOffice.clerk(),
                        office.letterDraft("ขอข้อมูล")
                                .with(
                                        kind.files,
                                        IntStream.rangeClosed(0, PaperFiles.MOST)
                                                .mapToObj(number -> file(number + ".pdf", "application/pdf"))
                                                .toList())))
                .satisfies(refused -> assertThat(refused.problems().getFirst())
                        .extracting(Problem::field, Problem::key)
                        .containsExactly("files", "records.error.files"));
    }
}
