package org.khet.portal.api.ui.component;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What opens in a tab of its own to be looked at, and what is saved. Source: core CORE-59. */
class DownloadTest {
    private static Optional<String> target(String mediaType) {
        Download download =
                new Download("file", "download", "แผน", () -> new Download.Kind("แผน", mediaType), out -> out.write(1));
        return download.getChildren()
                .filter(Anchor.class::isInstance)
                .map(Anchor.class::cast)
                .findFirst()
                .flatMap(Anchor::getTarget);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/pdf", "image/jpeg", "image/png", "image/webp"})
    void pdfAndPictureOpenInATabOfTheirOwn(String mediaType) {
        assertThat(target(mediaType)).contains("_blank");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                "text/html",
                "image/svg+xml",
                "text/plain"
            })
    void whatABrowserMightRunIsSaved(String mediaType) {
        assertThat(target(mediaType)).isNotEqualTo(Optional.of("_blank"));
    }
}
