package org.khet.portal.security.internal.password;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.security.internal.TestSettings;

class PasswordRulesTest {
    private final PasswordRules rules = new PasswordRules(TestSettings.STANDARD);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password12345",
                "P@ssw0rd2026",
                "1234567890",
                "0987654321",
                "qwertyuiop",
                "QwertyQwerty1",
                "aaaaaaaaaaaa",
                "iloveyou2026",
                "thailand2569",
                "รหัสผ่าน1234",
                "สวัสดีครับ2569",
                "ฟหกดฟหกดฟหกด",
                "admin@khetportal",
                "KhetPortal2026",
                "nokyung.desk99"
            })
    void whatEverybodyTriesFirstIsRefused(String password) {
        assertThat(rules.refuse("changed", password.toCharArray(), "nokyung.desk"))
                .map(Problem::key)
                .contains("security.password.error.common");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "correct horse battery",
                "ฝนตกบ่ายวันอังคาร",
                "k7#Vw2pQz!m9",
                "mango bicycle river",
                "passwordless kettle drum",
                "ขนมจีนน้ำยาป่ารสเด็ด"
            })
    void whatOnlyItsOwnerKnowsIsTakenWhateverItsSigns(String password) {
        assertThat(rules.refuse("changed", password.toCharArray(), "nokyung.desk"))
                .isEmpty();
    }

    @Test
    void nineSignsAreTooFewAndTheReasonSaysHowMany() {
        assertThat(rules.refuse("changed", "k7#Vw2pQz".toCharArray(), "nok"))
                .contains(Problem.of("changed", "security.password.error.short", 10, 9));
    }

    @Test
    void aPassphraseOf128SignsIsTakenAndOneMoreIsNot() {
        String words = "mango bicycle river kettle drum ".repeat(4);

        assertThat(rules.refuse("changed", words.toCharArray(), "nok")).isEmpty();
        assertThat(rules.refuse("changed", (words + "x").toCharArray(), "nok"))
                .map(Problem::key)
                .contains("security.password.error.long");
    }

    @Test
    void theHashNamesItsParametersAndFitsItsPasswordOnly() {
        var hashes = new PasswordHashes();
        String hash = hashes.hash("ฝนตกบ่ายวันอังคาร".toCharArray());

        assertThat(hash)
                .contains("argon2id")
                .contains("m=19456")
                .contains("t=2")
                .contains("p=1");
        assertThat(hashes.matches("ฝนตกบ่ายวันอังคาร".toCharArray(), hash)).isTrue();
        assertThat(hashes.matches("ฝนตกบ่ายวันอังคา".toCharArray(), hash)).isFalse();
    }

    @Test
    void hashingLeavesTheThreadItsOwnClassLoader() {
        ClassLoader foreign = new ClassLoader(null) {};
        Thread.currentThread().setContextClassLoader(foreign);
        try {
            new PasswordHashes().hash("k7#Vw2pQz!m9".toCharArray());
            assertThat(Thread.currentThread().getContextClassLoader()).isSameAs(foreign);
        } finally {
            Thread.currentThread().setContextClassLoader(getClass().getClassLoader());
        }
    }
}
