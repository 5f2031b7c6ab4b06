package org.khet.portal.core.internal.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.photo.JpegImage;
import org.khet.portal.api.photo.PhotoCrop;
import org.khet.portal.api.photo.PreparedPhoto;
import org.khet.portal.api.photo.PreparedPhoto.Shape;
import org.khet.portal.testkit.Clocks;
import org.khet.portal.testkit.fake.FakeSettings;

/** Pictures that people send: as they come from telephones, and as they come from somebody who means harm. CORE-17. */
class PhotoProcessorTest {
    private static final byte[] FACE = SamplePictures.jpeg(SamplePictures.quarters(600, 600));
    private final PhotoProcessor darkroom = new PhotoProcessor(new FakeSettings(), Clocks.at("2026-11-20T09:30"));

    @Test
    void pictureOfATelephoneBecomesTwoSmallSquares_placeAndDeviceAreGone() {
        byte[] sent = SamplePictures.taken(SamplePictures.jpeg(SamplePictures.quarters(3000, 4000)), 1);
        assertThat(latin(sent)).contains("GPS 99.9999", "CAMERA-OF-SOMCHAI");

        PreparedPhoto photo = darkroom.develop(sent);

        assertThat(photo.shape()).isEqualTo(Shape.TALL);
        PreparedPhoto.Pair middle = photo.cut(PhotoCrop.MIDDLE);
        assertThat(size(middle.small())).isEqualTo("96x96");
        assertThat(size(middle.large())).isEqualTo("320x320");
        for (PreparedPhoto.Pair pair : photo.cuts().values()) {
            assertThat(latin(pair.large().bytes())).doesNotContain("GPS", "SOMCHAI", "Exif");
            assertThat(latin(pair.small().bytes())).doesNotContain("GPS", "SOMCHAI", "Exif");
            assertThat(pair.small().bytes()).hasSizeLessThan(8_000);
        }
    }

    /** Upper left, upper right, lower left, lower right of the upright picture, by how the camera was held. */
    @ParameterizedTest
    @CsvSource({"1,rgbw", "2,grwb", "3,wbgr", "4,bwrg", "5,rbgw", "6,brwg", "7,wgbr", "8,gwrb", "9,rgbw", "0,rgbw"})
    void pictureIsTurnedAsTheCameraWasHeld(int orientation, String corners) {
        PreparedPhoto photo = darkroom.develop(SamplePictures.taken(FACE, orientation));

        BufferedImage large = SamplePictures.pixels(photo.cut(PhotoCrop.MIDDLE).large());
        assertThat(SamplePictures.colours(large, 0, 3, 12, 15)).isEqualTo(corners);
    }

    @Test
    void lyingPictureThatWasHeldUprightIsTall_andEachSquareIsOfferedOnce() {
        byte[] sent = SamplePictures.taken(SamplePictures.jpeg(SamplePictures.quarters(800, 400)), 6);

        PreparedPhoto photo = darkroom.develop(sent);

        assertThat(photo.shape()).isEqualTo(Shape.TALL);
        assertThat(photo.cuts()).containsOnlyKeys(PhotoCrop.values());
    }

    @Test
    void topMiddleAndBottomOfATallPicture() {
        PreparedPhoto photo = darkroom.develop(SamplePictures.png(SamplePictures.stripes(300, 900)));

        assertThat(photo.cuts().keySet().stream()
                        .map(cut -> cut
                                + SamplePictures.colours(
                                        SamplePictures.pixels(photo.cut(cut).small()), 4, 11)))
                .containsExactlyInAnyOrder("STARTrr", "MIDDLEgg", "ENDbb");
    }

    @Test
    void squarePictureHasOneCut_transparentPartsBecomeWhite() {
        var clear = new BufferedImage(400, 400, BufferedImage.TYPE_INT_ARGB);

        PreparedPhoto photo = darkroom.develop(SamplePictures.png(clear));

        assertThat(photo.shape()).isEqualTo(Shape.SQUARE);
        assertThat(photo.cut(PhotoCrop.START)).isSameAs(photo.cut(PhotoCrop.MIDDLE));
        assertThat(SamplePictures.colours(
                        SamplePictures.pixels(photo.cut(PhotoCrop.MIDDLE).small()), 0, 5, 15))
                .isEqualTo("www");
    }

    @Test
    void evenSnowFitsIntoTheRow() {
        PreparedPhoto photo = darkroom.develop(SamplePictures.jpeg(SamplePictures.snow(700)));

        assertThat(photo.cut(PhotoCrop.MIDDLE).large().bytes()).hasSizeLessThanOrEqualTo(JpegImage.MOST_BYTES);
    }

    @Test
    void pictureWithAPageOrAnArchiveBehindIt_keepsNeither() {
        byte[] page = "<html><script>alert(1)</script></html>PK\u0003\u0004".getBytes(StandardCharsets.ISO_8859_1);

        PreparedPhoto photo = darkroom.develop(SamplePictures.joined(FACE, page));

        assertThat(latin(photo.cut(PhotoCrop.MIDDLE).large().bytes())).doesNotContain("script", "PK\u0003");
        refused(SamplePictures.joined(page, FACE), "core.photo.error.kind");
    }

    @Test
    void pictureThatClaimsToBeHugeIsNotDecoded() {
        refused(SamplePictures.claiming(FACE, 60_000, 60_000), "core.photo.error.pixels");
        refused(SamplePictures.claiming(FACE, 30_000, 2_000), "core.photo.error.pixels");
        refused(
                SamplePictures.claiming(SamplePictures.progressive(SamplePictures.quarters(400, 400)), 5_000, 4_000),
                "core.photo.error.pixels");
        refused(SamplePictures.blackPng(30_000, 3_000), "core.photo.error.pixels");
    }

    @Test
    void smallFileThatUnpacksToAHugePictureNeedsLittleMemory() {
        byte[] bomb = SamplePictures.blackPng(8_000, 8_000);
        assertThat(bomb).hasSizeLessThan(100_000);

        assertThat(darkroom.develop(bomb).shape()).isEqualTo(Shape.SQUARE);
    }

    @Test
    void pictureOfThousandsOfScansKeepsNobodyBusy() {
        byte[] scan = {(byte) 0xFF, (byte) 0xDA, 0, 2};
        byte[] head = Arrays.copyOf(FACE, FACE.length - 2);
        for (int i = 0; i < SourcePicture.MOST_SCANS; i++) {
            head = SamplePictures.joined(head, scan);
        }

        refused(SamplePictures.joined(head, new byte[] {(byte) 0xFF, (byte) 0xD9}), "core.photo.error.damaged");
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 20, 300, 900})
    void pictureThatBrokeOffIsTold_itDoesNotBecomeGrey(int kept) {
        refused(Arrays.copyOf(FACE, kept), "core.photo.error.damaged");
    }

    @Test
    void pictureWithoutItsEndIsTold() {
        byte[] png = SamplePictures.png(SamplePictures.snow(300));

        refused(Arrays.copyOf(FACE, FACE.length - 2), "core.photo.error.damaged");
        refused(Arrays.copyOf(FACE, FACE.length / 2), "core.photo.error.damaged");
        refused(Arrays.copyOf(png, png.length / 2), "core.photo.error.damaged");
        refused(Arrays.copyOf(png, 20), "core.photo.error.damaged");
    }

    @Test
    void otherFilesAreToldWhatIsTaken() {
        refused(latin("%PDF-1.7\n"), "core.photo.error.kind");
        refused(latin("GIF89a"), "core.photo.error.kind");
        refused(latin("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"), "core.photo.error.kind");
        refused(latin("RIFF\u0016\0\0\0WEBPVP8X"), "core.photo.error.kind");
        refused(new byte[0], "core.photo.error.empty");
    }

    @Test
    void stampOrRibbonShowsNoFace() {
        refused(SamplePictures.jpeg(SamplePictures.quarters(150, 600)), "core.photo.error.small");
        refused(SamplePictures.jpeg(SamplePictures.quarters(200, 900)), "core.photo.error.small");
    }

    @Test
    void largerThanTheOfficeTakes_readingStopsThere() {
        var endless = new InputStream() {
            private long read;

            @Override
            public int read() {
                read++;
                return 'x';
            }
        };

        Rejected refused = catchThrowableOfType(Rejected.class, () -> darkroom.develop(new OfficeId(1), endless));

        assertThat(refused.problems()).extracting(Problem::key).containsExactly("core.photo.error.large");
        assertThat(refused.problems().getFirst().args()).containsExactly(10L);
        assertThat(endless.read).isEqualTo(10L * 1024 * 1024 + 1);
    }

    @Test
    void lineThatBreaksOffIsTold() {
        var broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }
        };

        assertThat(catchThrowableOfType(Rejected.class, () -> darkroom.develop(new OfficeId(1), broken))
                        .problems())
                .extracting(Problem::key)
                .containsExactly("core.photo.error.broken");
    }

    private void refused(byte[] file, String key) {
        Rejected refused = catchThrowableOfType(
                Rejected.class, () -> darkroom.develop(new OfficeId(1), new ByteArrayInputStream(file)));
        assertThat(refused).as(key).isNotNull();
        assertThat(refused.problems())
                .extracting(problem -> problem.field() + " " + problem.key())
                .containsExactly("photo " + key);
    }

    private static String size(JpegImage kept) {
        BufferedImage picture = SamplePictures.pixels(kept);
        return picture.getWidth() + "x" + picture.getHeight();
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
