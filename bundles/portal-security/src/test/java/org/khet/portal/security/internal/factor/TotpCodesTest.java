package org.khet.portal.security.internal.factor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Codes against the examples of RFC 6238, appendix B (their last six digits), and of RFC 4648 for the secret. */
class TotpCodesTest {
    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void codesAreThoseOfTheStandard(long second, String code) {
        assertThat(TotpCodes.at(SECRET, TotpCodes.step(Instant.ofEpochSecond(second))))
                .isEqualTo(code);
    }

    @Test
    void phoneMayBeHalfAMinuteFastOrSlow_notMore() {
        Instant now = Instant.ofEpochSecond(3000);
        for (int drift : new int[] {-1, 0, 1}) {
            assertThat(TotpCodes.matching(SECRET, TotpCodes.at(SECRET, 100 + drift), now, 0))
                    .isEqualTo(100 + drift);
        }
        assertThat(TotpCodes.matching(SECRET, TotpCodes.at(SECRET, 98), now, 0)).isEqualTo(-1);
        assertThat(TotpCodes.matching(SECRET, TotpCodes.at(SECRET, 102), now, 0))
                .isEqualTo(-1);
    }

    @Test
    void codeThatWasUsedAndThoseBeforeItAreOver() {
        Instant now = Instant.ofEpochSecond(3000);
        assertThat(TotpCodes.matching(SECRET, TotpCodes.at(SECRET, 100), now, 100))
                .isEqualTo(-1);
        assertThat(TotpCodes.matching(SECRET, TotpCodes.at(SECRET, 99), now, 100))
                .isEqualTo(-1);
        assertThat(TotpCodes.matching(SECRET, TotpCodes.at(SECRET, 101), now, 100))
                .isEqualTo(101);
    }

    @Test
    void secretIsWrittenAsAppsReadIt() {
        assertThat(Base32.write("foobar".getBytes(StandardCharsets.US_ASCII))).isEqualTo("MZXW6YTBOI");
        assertThat(Base32.blocks("MZXW6YTBOI", " ")).isEqualTo("MZXW 6YTB OI");
        assertThat(Base32.typed(" mzxw-6ytb\u2010oi ")).isEqualTo("MZXW6YTBOI");
    }
}
