package org.khet.portal.security.internal.directory;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The way to the directory.
 *
 * @param door     where it is
 * @param search   how somebody is found
 * @param bindDn   who searches, empty for nobody
 * @param secret   file whose first line is that one's password, {@code null} for none
 * @param patience how long a question may take in all
 */
record LdapAccess(
        LdapServer door,
        Search search,
        String bindDn,
        @Nullable Path secret,
        Duration patience) {
    /** How what is said is kept from others. */
    enum Security {
        /** Not at all; on this machine only. */
        NONE,
        /** The connection begins in clear and is encrypted before anything is said. */
        STARTTLS,
        /** Encrypted from the beginning. */
        TLS
    }

    /**
     * Where it is.
     *
     * @param host     name or address
     * @param port     port
     * @param security encryption
     * @param trusted  PEM file with the certificates that its own must come from, {@code null} for those of the JDK
     */
    record LdapServer(
            String host,
            int port,
            Security security,
            @Nullable Path trusted) {
        /** Address for people. */
        String words() {
            return host + ":" + port;
        }
    }

    /**
     * How somebody is found.
     *
     * @param base   below which entry
     * @param filter RFC 4515, with {@code {0}} for the sign-in name
     * @param name   attribute of the full name
     * @param mail   attribute of the e-mail address
     */
    record Search(String base, String filter, String name, String mail) {}
}
