package org.khet.documents.internal.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.documents.internal.chain.LevelDecision;
import org.khet.documents.internal.memo.MemoKind;
import org.khet.documents.internal.signature.SignaturePictures;
import org.khet.documents.internal.signature.ui.SignaturePage;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.print.PrintDocument;
import org.khet.portal.api.print.PrintImage;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordFixture;
import org.khet.portal.testkit.ui.ShownTexts;
import org.khet.portal.testkit.ui.TestRequest;

/** A paper bears the picture of the own signature of whoever signed it, and of nobody else. Source: core CORE-72. */
@OnEachDatabase
class OwnSignatureDbTest {
    private final TestDatabase database;
    private RecordFixture fixture;
    private PapersOffice office;
    private MemoKind memo;
    private SignaturePictures pictures;

    OwnSignatureDbTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void begin() {
        database.clear();
        fixture = new RecordFixture(database);
        office = new PapersOffice(fixture).open();
        memo = office.papers.memos().kind();
        pictures = office.papers.signatures();
    }

    /** A photo of a signature on paper, as a telephone takes it. */
    private static InputStream photo() throws IOException {
        BufferedImage paper = new BufferedImage(1600, 900, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = paper.createGraphics();
        pen.setColor(new Color(235, 232, 225));
        pen.fillRect(0, 0, 1600, 900);
        pen.setColor(new Color(20, 30, 90));
        pen.setStroke(new java.awt.BasicStroke(14));
        pen.drawArc(200, 200, 700, 400, 20, 250);
        pen.drawLine(300, 700, 1400, 600);
        pen.dispose();
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        ImageIO.write(paper, "jpeg", jpeg);
        return new ByteArrayInputStream(jpeg.toByteArray());
    }

    private PrintDocument signed(String subject) {
        RecordRow paper = office.submitted(13, "ICT", subject);
        office.answer(12, paper, LevelDecision.given("เห็นควร"));
        office.answer(3, paper, LevelDecision.given("เห็นชอบ"));
        office.answer(1, paper, LevelDecision.ticked("", "APPROVE"));
        RecordRow issued = office.finished(paper);
        assertThat(issued.state()).isEqualTo(memo.issued);
        return office.printer.printed.getLast();
    }

    @Test
    void paperBearsThePictureOfItsSigner_smallAndBlackOnWhite_afterwardsWordsAgain() throws IOException {
        TestCaller head = PapersOffice.person(1);
        pictures.keep(PapersOffice.person(12), photo());
        assertThat(signed("ก่อนมีภาพ").images()).as("the signer has none").doesNotContainKey("signature");

        pictures.keep(head, photo());
        PrintDocument printed = signed("มีภาพ");
        assertThat(printed.model().get("signature")).isEqualTo(true);
        byte[] png = ((PrintImage.Photo) printed.images().get("signature")).content();
        BufferedImage drawn = ImageIO.read(new ByteArrayInputStream(png));
        assertThat(drawn.getWidth()).isLessThanOrEqualTo(480);
        assertThat(drawn.getRGB(0, 0)).isEqualTo(Color.WHITE.getRGB());

        pictures.keep(head, photo());
        pictures.remove(head);
        assertThat(signed("นำภาพออกแล้ว").images()).doesNotContainKey("signature");
        assertThat(pictures.own(head)).isEmpty();
    }

    @Test
    void pictureIsSealedInTheDatabase_whatIsNoPictureIsRefused() throws IOException {
        TestCaller head = PapersOffice.person(1);
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> pictures.keep(head, new ByteArrayInputStream(new byte[] {1, 2, 3})));
        pictures.keep(head, photo());
        assertThat(fixture.trail().all().toString()).doesNotContain("iVBOR");
        assertThat(pictures.own(PapersOffice.person(12))).isEmpty();
    }

    @Test
    void ownerLooksAtThePictureOnAPageOfTheOwn() throws IOException {
        TestCaller head = PapersOffice.person(1);
        var texts = fixture.texts(memo).in(TextCatalog.THAI);
        assertThat(ShownTexts.of(new SignaturePage(TestRequest.of(head, texts), office.papers.signatures())))
                .anyMatch(words -> words.contains("ยังไม่มีภาพลายมือชื่อ"));
        pictures.keep(head, photo());
        assertThat(ShownTexts.of(new SignaturePage(TestRequest.of(head, texts), office.papers.signatures())))
                .anyMatch(words -> words.contains("นำภาพออก"));
    }
}
