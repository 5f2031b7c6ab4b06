package org.khet.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;

/**
 * The identity provider of the ministry, an OpenID server of somebody else on this machine. Browsers see it on another site
 * than the portal ({@code localhost} and {@code 127.0.0.1}), as they do the real ones.
 */
final class Ministry implements AutoCloseable {
    private final MockOAuth2Server server = new MockOAuth2Server();
    private final Path known;

    /** The portal knows it from now on. */
    Ministry(Distribution portal) {
        known = portal.home().resolve("config/org.khet.openid-ministry.cfg");
        try {
            server.start();
            Files.writeString(known, """
                    id = ministry
                    name = ศูนย์ยืนยันตัวตนกลางของกระทรวงตัวอย่างเพื่อการศึกษา
                    nameEnglish = Example Ministry
                    issuer = http://localhost:%d/ministry
                    clientId = khet-portal
                    portal = %s
                    """.formatted(server.baseUrl().port(), portal.address("")));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Vouches for this person when the next one comes. */
    void expects(String person) {
        server.enqueueCallback(new DefaultOAuth2TokenCallback("ministry", person));
    }

    @Override
    public void close() {
        try {
            Files.delete(known);
            server.shutdown();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
