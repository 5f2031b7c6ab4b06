package org.khet.portal.security.internal.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khet.portal.api.admin.security.IdentityProviders.Journey;
import org.khet.portal.api.outcome.OutOfService;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.security.internal.provider.TestProvider.Proof;
import org.khet.portal.testkit.Clocks;
import org.khet.portal.testkit.SteppingClock;

/** The portal proves to a provider who it is, in the way that the provider takes: in the head, or in the form. */
class ClientSecretTest {
    private final SteppingClock clock = Clocks.at("2026-11-28T09:30");

    @TempDir
    private Path home;

    private TestProvider ministry;

    @BeforeEach
    void theMinistryVouchesForPeople() throws Exception {
        ministry = new TestProvider(clock, home);
    }

    @AfterEach
    void theMinistryCloses() {
        ministry.close();
    }

    @Test
    void providerThatTakesSecretsInTheFormOnly_getsNameAndSecretThere() {
        ministry.takes(Proof.POST, "client_secret_post");

        assertThat(comeBack(ministry.only())).isEqualTo(new ProviderIdentity(ministry.issuer(), "person-17"));
    }

    @Test
    void providerThatTakesBoth_orDoesNotSay_getsTheSecretInTheHead_andNotInTheForm() {
        ministry.takes(Proof.BASIC, "client_secret_post", "client_secret_basic");
        assertThat(comeBack(ministry.only()).subject()).isEqualTo("person-17");

        ministry.takes(Proof.BASIC);
        assertThat(comeBack(ministry.only()).subject()).isEqualTo("person-17");
    }

    @Test
    void portalWithoutASecret_saysItsNameInTheForm() {
        ministry.takes(Proof.NONE, "none");

        assertThat(comeBack(ministry.with(Map.of("clientSecretFile", ""))).subject())
                .isEqualTo("person-17");

        ministry.takes(Proof.NONE);
        assertThat(comeBack(ministry.with(Map.of("clientSecretFile", ""))).subject())
                .isEqualTo("person-17");
    }

    @Test
    void wrongSecretInTheForm_letsNobodyIn() throws Exception {
        Files.writeString(home.resolve("client-secret"), "old secret\n");
        ministry.takes(Proof.POST, "client_secret_post");

        assertThatThrownBy(() -> comeBack(ministry.only())).isInstanceOf(Rejected.class);
    }

    @Test
    void secretThatCannotBeRead_isOutOfService_andNothingIsSentWithoutIt() throws Exception {
        ProviderRegistry providers = ministry.only();
        ministry.takes(Proof.NONE, "client_secret_post");
        Files.delete(home.resolve("client-secret"));

        assertThatThrownBy(() -> comeBack(providers)).isInstanceOf(OutOfService.class);
    }

    private ProviderIdentity comeBack(ProviderRegistry providers) {
        var exchange = new CodeExchange(providers, clock);
        Journey journey = exchange.begin("ministry", null);
        return exchange.end(journey, ministry.visit(journey, "person-17"));
    }
}
