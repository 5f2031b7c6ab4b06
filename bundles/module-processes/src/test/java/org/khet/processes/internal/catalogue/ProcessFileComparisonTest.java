package org.khet.processes.internal.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What is different between two files of a process. Source: core CORE-85. */
class ProcessFileComparisonTest {
    private static ProcessFile changed(String from, String to) throws IOException {
        String text = ShippedCatalogue.file("C-09").text();
        assertThat(text).contains(from);
        return ProcessFile.read(new ByteArrayInputStream(text.replace(from, to).getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void sameFileHasNoDifference_changedStepTextAndReferenceAreNamed() throws IOException {
        ProcessFile own = ShippedCatalogue.file("C-09");
        assertThat(ProcessFileComparison.of(own, own)).isEmpty();

        assertThat(ProcessFileComparison.of(own, changed("ประสานผู้เกี่ยวข้อง", "แจ้งผู้เกี่ยวข้อง")))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.part()).isEqualTo("step");
                    assertThat(found.key()).isEqualTo("4");
                    assertThat(found.before()).contains("ประสานผู้เกี่ยวข้อง");
                    assertThat(found.after()).contains("แจ้งผู้เกี่ยวข้อง");
                });
        assertThat(ProcessFileComparison.of(own, changed("way\t3\t2\tไม่เห็นชอบ\tback\n", "")))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.part()).isEqualTo("way");
                    assertThat(found.key()).isEqualTo("3 → 2");
                    assertThat(found.after()).isEmpty();
                });
    }
}
