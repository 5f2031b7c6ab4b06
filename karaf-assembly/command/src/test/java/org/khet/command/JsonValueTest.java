package org.khet.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class JsonValueTest {
    @Test
    void modulesOfThePortal_areRead() {
        JsonValue answer = JsonValue.read("""
                {"modules": [ {"id":"ict","version":"0.1.0","state":"ACTIVE","offices":["S01","S02"],"count":2,"gone":null} ], "empty":[]}
                """);

        JsonValue ict = answer.at("modules").items().getFirst();
        assertThat(ict.at("id").text()).isEqualTo("ict");
        assertThat(ict.at("offices").items()).extracting(JsonValue::text).containsExactly("S01", "S02");
        assertThat(ict.at("count").text()).isEqualTo("2");
        assertThat(ict.at("missing").text()).isEmpty();
        assertThat(answer.at("empty").items()).isEmpty();
    }

    @Test
    void thaiAndQuotedText_comesBackAsItWas() {
        String text = "โมดูล \"ict\"\n\\ \u0007";

        assertThat(JsonValue.read(JsonValue.quoted(text)).text()).isEqualTo(text);
        assertThat(JsonValue.read("\"\\u0e01\\u0e02\"").text()).isEqualTo("กข");
    }

    @Test
    void brokenAnswer_isRefused() {
        assertThatThrownBy(() -> JsonValue.read("{\"port\":8080")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> JsonValue.read("{} x")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> JsonValue.read("")).isInstanceOf(IllegalArgumentException.class);
    }
}
