package org.khet.portal.shell.internal.fault;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Span;
import org.junit.jupiter.api.Test;

/** The note that a report was taken, on a phone. */
class ToastTextTest {
    @Test
    void numberOfARegisterStaysOnOneLine_theRestMayBreak() {
        var text = new ToastText("รับแจ้งแล้ว เลขที่ ซ-123/2570 ขอบคุณ");

        assertThat(text.getElement().getTextRecursively()).isEqualTo("รับแจ้งแล้ว เลขที่ ซ-123/2570 ขอบคุณ");
        assertThat(text.getChildren().filter(Span.class::isInstance))
                .singleElement()
                .satisfies(number -> {
                    assertThat(number.getElement().getText()).isEqualTo("ซ-123/2570");
                    assertThat(number.getElement().getStyle().get("white-space"))
                            .isEqualTo("nowrap");
                });
    }

    @Test
    void sentenceWithoutNumberIsLeftAsItIs() {
        assertThat(new ToastText("บันทึกแล้ว").getElement().getTextRecursively())
                .isEqualTo("บันทึกแล้ว");
    }
}
