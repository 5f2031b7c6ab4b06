package org.khet.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ArgumentsTest {
    private static Arguments read(String... words) {
        return Arguments.parse(List.of(words), Set.of("--demo", "--background"), Set.of("--port", "--home", "--seed"));
    }

    @Test
    void optionsStandAnywhere_restStaysInOrder() {
        Arguments arguments = read("install", "--home", "/srv/khet", "--demo", "ict.jar", "--port=8081");

        assertThat(arguments.words()).containsExactly("install", "ict.jar");
        assertThat(arguments.has("--demo")).isTrue();
        assertThat(arguments.has("--background")).isFalse();
        assertThat(arguments.value("--home")).contains("/srv/khet");
        assertThat(arguments.port()).contains(8081);
    }

    @Test
    void unknownOption_isNamed() {
        assertThatThrownBy(() -> read("--prot", "80"))
                .isInstanceOfSatisfying(
                        Failure.class, failure -> assertThat(failure.status()).isEqualTo(2))
                .hasMessageContaining("--prot");
    }

    @Test
    void portThatIsNone_isRefused() {
        assertThatThrownBy(() -> read("--port", "80a").port()).hasMessageContaining("80a");
        assertThatThrownBy(() -> read("--port", "65536").port()).hasMessageContaining("65536");
        assertThatThrownBy(() -> read("--port")).hasMessageContaining("needs a value");
    }

    @Test
    void yearThatIsPlayed_isNamedByAWholeNumber_andToldToItsTests() {
        assertThat(Suite.settings(false, read("--seed", "7").number("--seed")))
                .containsExactly("-DexcludedGroups=heavy", "-Dkhet.year.seed=7");
        assertThat(Suite.settings(true, read().number("--seed"))).containsExactly("-Dkhet.whole=true");
        assertThatThrownBy(() -> read("--seed", "2570a").number("--seed"))
                .isInstanceOfSatisfying(
                        Failure.class, failure -> assertThat(failure.status()).isEqualTo(2))
                .hasMessageContaining("2570a");
    }
}
