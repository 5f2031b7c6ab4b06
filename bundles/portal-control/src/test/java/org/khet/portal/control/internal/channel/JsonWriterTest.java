package org.khet.portal.control.internal.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonWriterTest {
    @Test
    void textsWithQuotesAndLines_areEscaped() {
        assertThat(JsonWriter.of(Map.of("error", "a \"b\"\n\\ค"))).isEqualTo("{\"error\":\"a \\\"b\\\"\\u000a\\\\ค\"}");
    }

    @Test
    void listsNumbersAndFlags_areWrittenAsThemselves() {
        assertThat(JsonWriter.of(List.of(1, true, "KT1"))).isEqualTo("[1,true,\"KT1\"]");
    }
}
