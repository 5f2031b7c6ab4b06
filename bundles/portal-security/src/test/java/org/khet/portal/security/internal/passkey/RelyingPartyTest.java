package org.khet.portal.security.internal.passkey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.khet.portal.api.admin.security.Passkeys.Offer;
import org.khet.portal.api.health.HealthCheck.Trouble;

/** What an IT officer writes into org.khet.passkeys.cfg. */
class RelyingPartyTest {
    private final RelyingParty site = new RelyingParty(TestDevice.config(""));

    @Test
    void withoutAnAddressThereAreNone_andNothingIsWrong() {
        assertThat(site.offer()).isEqualTo(Offer.NOT_SET_UP);
        assertThat(site.trouble()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "https://Khet.Example.go.th/, https://khet.example.go.th, khet.example.go.th",
        "https://khet.example.go.th:443, https://khet.example.go.th, khet.example.go.th",
        "https://khet.example.go.th:8443, https://khet.example.go.th:8443, khet.example.go.th",
        "http://localhost:8181, http://localhost:8181, localhost",
    })
    void addressOfThePortalIsWhatBrowsersSay(String written, String origin, String host) {
        site.changed(TestDevice.config(written));

        assertThat(site.offer()).isEqualTo(Offer.READY);
        assertThat(site.site()).contains(new RelyingParty.Site(origin, host));
        assertThat(site.address()).isEqualTo(origin);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://khet.example.go.th",
                "https://10.0.0.13",
                "http://127.0.0.1:8181",
                "https://[::1]",
                "https://khet.example.go.th/portal",
                "https://user@khet.example.go.th",
                "https://-khet.example.go.th",
                "khet.example.go.th",
            })
    void addressThatBrowsersDoNotTakeIsToldToAdministrators(String written) {
        site.changed(TestDevice.config(written));

        assertThat(site.offer()).isEqualTo(Offer.UNSUITABLE);
        assertThat(site.address()).isEqualTo(written);
        assertThat(site.trouble()).map(Trouble::detail).contains("org.khet.passkeys.cfg");
    }
}
