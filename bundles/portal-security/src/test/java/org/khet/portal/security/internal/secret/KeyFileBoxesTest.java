package org.khet.portal.security.internal.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khet.portal.api.security.SecretBox;
import org.khet.portal.security.internal.PortalHome;

/** Secrets of two keepers, each with its own key in the home. */
class KeyFileBoxesTest {
    private static final byte[] NUMBER = "9999900000019".getBytes(StandardCharsets.US_ASCII); // never issued
    private final Path home;
    private boolean inForce;
    private SecretBox box;

    KeyFileBoxesTest(@TempDir Path home) {
        this.home = home;
    }

    @BeforeEach
    void boxOfTheCore() {
        box = box("core");
    }

    @Test
    void whatIsClosedOpensForItsOwnerOnly_andLooksDifferentEachTime() {
        String closed = box.close("core.person/7", NUMBER);

        assertThat(box.open("core.person/7", closed)).isEqualTo(NUMBER);
        assertThat(box.close("core.person/7", NUMBER)).isNotEqualTo(closed);
        assertThat(new String(Base64.getDecoder().decode(closed), StandardCharsets.ISO_8859_1))
                .doesNotContain("99999");
        assertThatIllegalStateException()
                .isThrownBy(() -> box.open("core.person/8", closed))
                .withMessageContaining("config/core.key");
    }

    @Test
    void eachKeeperHasAKeyOfItsOwn_thatOnlyTheOwnerReads() throws IOException {
        String closed = box.close("core.person/7", NUMBER);
        SecretBox other = box("finance");
        other.close("x", NUMBER);

        assertThatIllegalStateException().isThrownBy(() -> other.open("core.person/7", closed));
        for (String keeper : List.of("core", "finance")) {
            assertThat(Files.getPosixFilePermissions(home.resolve("config/" + keeper + ".key")))
                    .hasSize(2);
        }
        assertThatIllegalArgumentException().isThrownBy(() -> box("../core"));
    }

    @Test
    void fingerprintFindsTheSameValueAgain_butOnlyWithTheSameKey() {
        String print = box.fingerprint("9999900000019");

        assertThat(print).hasSize(64).isEqualTo(box("core").fingerprint("9999900000019"));
        assertThat(box.fingerprint("9999900000060")).isNotEqualTo(print);
        assertThat(box("finance").fingerprint("9999900000019")).isNotEqualTo(print);
    }

    @Test
    void keyIsLost_noneIsMadeWhileSecretsAreInForce_andTheOldOneOpensThemAgain() throws IOException {
        String closed = box.close("core.person/7", NUMBER);
        Path key = home.resolve("config/core.key");
        byte[] kept = Files.readAllBytes(key);
        Files.delete(key);
        inForce = true;

        for (Runnable use : List.<Runnable>of(
                () -> box.open("core.person/7", closed),
                () -> box.close("core.person/8", NUMBER),
                () -> box.fingerprint("9999900000019"))) {
            assertThatIllegalStateException()
                    .isThrownBy(use::run)
                    .withMessageContaining("config/core.key is missing")
                    .withMessageContaining("backup");
        }
        assertThat(key).doesNotExist();
        Files.write(key, kept);
        assertThat(box.open("core.person/7", closed)).isEqualTo(NUMBER);
    }

    private SecretBox box(String keeper) {
        return new KeyFileBoxes(PortalHome.at(home)).of(keeper, () -> inForce);
    }
}
