package org.khet.portal.admin.internal.school.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.school.SchoolSizes;
import org.khet.portal.api.settings.CodeList.Code;

/** What shapes on the map say follows the office's own list of sizes. CORE-36. */
class SizeMarkersTest {
    private static final List<Code> OWN = List.of(
            Code.of("very-small", "จิ๋ว", "Tiny"),
            new Code("old", null, "ขนาดย่อม", "Modest", false),
            Code.of("small", "ขนาดเล็ก", "Small"),
            Code.of("usual", "มาตรฐาน", ""));

    @Test
    void shippedSizesHaveTheUsualShapes_inEitherLanguageAndHoweverTheyAreWritten() {
        var shapes = new SizeMarkers(SchoolSizes.LIST.standard());

        assertThat(List.of("เล็ก", "ขนาดกลาง", " Large ", "extra large", "ขนาดใหญ่พิเศษ", "S", ""))
                .extracting(shapes::of)
                .containsExactly("small", "medium", "large", "huge", "huge", "other", "other");
    }

    @Test
    void officeWithSizesOfItsOwnHasAShapeForEach_inItsOrder_andNoneForOneThatEnded() {
        var shapes = new SizeMarkers(OWN);

        assertThat(List.of("จิ๋ว", "tiny", "ขนาดเล็ก", "มาตรฐาน", "ขนาดย่อม", "ขนาดใหญ่"))
                .extracting(shapes::of)
                .containsExactly("small", "small", "medium", "large", "other", "other");
    }

    @Test
    void legendSaysTheOfficesWords_inTheReadersLanguageWhereThereAreSome() {
        var shapes = new SizeMarkers(OWN);

        assertThat(shapes.words(texts("th")))
                .containsExactly(
                        entry("small", "จิ๋ว"),
                        entry("medium", "ขนาดเล็ก"),
                        entry("large", "มาตรฐาน"),
                        entry("other", "ไม่ได้บอกขนาด หรือไม่อยู่ในรายการขนาดของสำนักงาน"));
        assertThat(shapes.words(texts("en")).values()).startsWith("Tiny", "Small", "มาตรฐาน");
    }

    @Test
    void sizesAfterTheSixthShareTheLastShape() {
        var shapes = new SizeMarkers(IntStream.rangeClosed(1, 8)
                .mapToObj(i -> Code.of("s" + i, "ขั้น " + i, "Step " + i))
                .toList());

        assertThat(List.of("ขั้น 5", "ขั้น 6", "ขั้น 7", "Step 8"))
                .extracting(shapes::of)
                .containsExactly("fifth", "sixth", "other", "other");
    }

    private static org.khet.portal.api.i18n.Texts texts(String language) {
        return TextCatalog.load(SizeMarkersTest.class.getClassLoader(), "admin").in(Locale.of(language));
    }
}
