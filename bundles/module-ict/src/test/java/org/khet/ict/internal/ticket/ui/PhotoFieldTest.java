package org.khet.ict.internal.ticket.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.khet.ict.internal.ticket.TestOffice;
import org.khet.portal.testkit.ui.TestRequest;

/** Photos beside what is written. ICT-04. */
class PhotoFieldTest {
    @Test
    void messageWithoutAPhoto_hasNone() {
        var photos = new PhotoField(
                TestRequest.of(new TestOffice().head(), "ict", ""),
                (name, content) -> {
                    throw new AssertionError(name + " was never chosen");
                },
                5,
                10);

        assertThat(photos.getValue()).isEmpty();
        assertThat(photos.isEmpty()).isTrue();
    }
}
