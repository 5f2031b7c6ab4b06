package org.khet.ict.internal.ticket.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.khet.ict.internal.ticket.TestOffice;
import org.khet.portal.api.file.Files;
import org.khet.portal.testkit.ui.TestRequest;

/** Photos beside what is written. ICT-04. */
class PhotoFieldTest {
    private final PhotoField photos = new PhotoField(
            TestRequest.of(new TestOffice().head(), "ict", ""),
            (name, content) -> {
                throw new AssertionError(name + " was never chosen");
            },
            5,
            10);

    @Test
    void photosChosenTogetherStandInTheOrderOfTheirNames_eachWithItsSmallPicture() {
        List<String> values = new ArrayList<>();
        photos.addValueChangeListener(change -> values.add(names(change.getValue())));

        List.of("3 หลังเครื่อง.jpg", "1 หน้าจอ.jpg", "2 ป้ายครุภัณฑ์.jpg").forEach(name -> photos.added(staged(name)));

        assertThat(names(photos.getValue())).isEqualTo("1 หน้าจอ.jpg, 2 ป้ายครุภัณฑ์.jpg, 3 หลังเครื่อง.jpg");
        assertThat(values).as("each is kept as soon as it is there").hasSize(3);
        List<Component> lines = all(photos).filter(ListItem.class::isInstance).toList();
        assertThat(lines)
                .extracting(line -> line.getChildren()
                        .filter(Span.class::isInstance)
                        .map(name -> name.getElement().getText())
                        .collect(Collectors.joining()))
                .containsExactly("1 หน้าจอ.jpg", "2 ป้ายครุภัณฑ์.jpg", "3 หลังเครื่อง.jpg");
        assertThat(lines).allMatch(line -> line.getChildren().findFirst().orElseThrow() instanceof Image);
    }

    @Test
    void photoThatIsTakenAwayLeavesTheOthersAsTheyStand_andNoMoreThanTheMostAreTaken() {
        for (int i = 1; i <= 5; i++) {
            photos.added(staged(i + ".jpg"));
        }
        photos.added(staged("6.jpg"));
        assertThat(photos.isInvalid()).isTrue();
        assertThat(names(photos.getValue())).isEqualTo("1.jpg, 2.jpg, 3.jpg, 4.jpg, 5.jpg");

        all(photos)
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(button -> button.getAriaLabel().orElse("").contains("2.jpg"))
                .findFirst()
                .orElseThrow()
                .click();

        assertThat(names(photos.getValue())).isEqualTo("1.jpg, 3.jpg, 4.jpg, 5.jpg");
        photos.added(staged("0.jpg"));
        assertThat(names(photos.getValue()))
                .as("what is chosen later stands behind what is there")
                .isEqualTo("1.jpg, 3.jpg, 4.jpg, 5.jpg, 0.jpg");
    }

    @Test
    void photosOfOneName_asSomePhonesCallEach_haveEachItsOwnSmallPicture() {
        photos.added(staged("image.jpg"));
        photos.added(new Files.Staged("1".repeat(64), "image.jpg", "image/jpeg", 3_000));

        assertThat(photos.getValue()).extracting(PhotoField::key).containsExactly("2000 image.jpg", "3000 image.jpg");
    }

    private static Files.Staged staged(String name) {
        return new Files.Staged("0".repeat(64), name, "image/jpeg", 2_000);
    }

    private static String names(List<Files.Staged> photos) {
        return photos.stream().map(Files.Staged::name).collect(Collectors.joining(", "));
    }

    private static Stream<Component> all(Component root) {
        return Stream.concat(Stream.of(root), root.getChildren().flatMap(PhotoFieldTest::all));
    }

    @Test
    void messageWithoutAPhoto_hasNone() {
        assertThat(photos.getValue()).isEmpty();
        assertThat(photos.isEmpty()).isTrue();
    }
}
