package org.khet.portal.security.internal.provider;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.khet.portal.api.admin.security.IdentityProviders;
import org.khet.portal.security.internal.ThaiConfigText;
import org.khet.portal.security.internal.provider.OpenIdProvider.Config;
import org.khet.portal.security.internal.provider.OpenIdProvider.Setup;

/** Reads what the configuration of a provider says. */
final class ProviderSetup {
    private static final int MOST_SECONDS = 30;
    private static final Set<String> THIS_COMPUTER = Set.of("localhost", "127.0.0.1");

    private ProviderSetup() {}

    /** Empty when something cannot be meant. */
    static Optional<Setup> of(Config config, Path home) {
        String id = config.id().strip();
        String name = ThaiConfigText.of(config.name());
        String english = ThaiConfigText.of(config.nameEnglish());
        String issuer = config.issuer().strip();
        String client = config.clientId().strip();
        String portal = config.portal().strip().replaceFirst("/+$", "");
        String seconds = config.timeoutSeconds().strip();
        boolean complete = id.matches("[a-z0-9][a-z0-9-]{0,29}")
                && !name.isEmpty()
                && !client.isEmpty()
                && isSafe(issuer)
                && isSafe(portal)
                && seconds.matches("[1-9]\\d?")
                && Integer.parseInt(seconds) <= MOST_SECONDS;
        if (!complete) {
            return Optional.empty();
        }
        String file = config.clientSecretFile().strip();
        return Optional.of(new Setup(
                new IdentityProviders.Provider(id, name, english.isEmpty() ? name : english),
                issuer,
                client,
                file.isEmpty() ? null : home.resolve(file),
                URI.create(portal + "/login/provider/" + id),
                Duration.ofSeconds(Integer.parseInt(seconds))));
    }

    /** Whether it is an address that is encrypted, or one of this machine. */
    static boolean isSafe(String text) {
        if (!text.matches("https?://[A-Za-z0-9.-]+(:\\d{1,5})?(/[A-Za-z0-9._~/-]*)?")) {
            return false;
        }
        URI address = URI.create(text);
        return address.getScheme().equals("https") || THIS_COMPUTER.contains(address.getHost());
    }
}
