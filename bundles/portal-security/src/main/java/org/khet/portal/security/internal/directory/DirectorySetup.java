package org.khet.portal.security.internal.directory;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.security.internal.directory.DirectoryServer.Config;
import org.khet.portal.security.internal.directory.LdapAccess.LdapServer;
import org.khet.portal.security.internal.directory.LdapAccess.Search;
import org.khet.portal.security.internal.directory.LdapAccess.Security;

/**
 * What the configuration says.
 *
 * @param access      the way to the directory, {@code null} while there is none or something is wrong
 * @param wrong       the first line that cannot be meant, {@code null} when none
 * @param newAccounts accounts that are made at the first sign-in
 */
record DirectorySetup(@Nullable LdapAccess access, @Nullable Problem wrong, NewAccountSetup newAccounts) {
    private static final int MOST_PORT = 65_535;
    private static final int MOST_SECONDS = 30;
    private static final Set<String> THIS_COMPUTER = Set.of("localhost", "127.0.0.1");

    static DirectorySetup of(Config config, Path home) {
        if (config.host().isBlank()) {
            return new DirectorySetup(null, null, NewAccountSetup.NONE);
        }
        try {
            return new DirectorySetup(access(config, home), null, NewAccountSetup.of(config));
        } catch (InvalidSetting e) {
            Problem wrong = Problem.of("", "security.directory.setup." + e.getMessage());
            return new DirectorySetup(null, wrong, NewAccountSetup.NONE);
        }
    }

    private static LdapAccess access(Config config, Path home) {
        Search search = new Search(
                base(config.base().strip()),
                filter(config.filter().strip()),
                InvalidSetting.attribute("nameAttribute", config.nameAttribute()),
                InvalidSetting.attribute("mailAttribute", config.mailAttribute()));
        return new LdapAccess(
                door(config, home),
                search,
                config.bindDn().strip(),
                file(config.passwordFile(), home),
                Duration.ofSeconds(number("timeoutSeconds", config.timeoutSeconds(), MOST_SECONDS)));
    }

    private static LdapServer door(Config config, Path home) {
        String host = config.host().strip();
        if (!host.matches("[A-Za-z0-9][A-Za-z0-9.-]*")) {
            throw new InvalidSetting("host");
        }
        Security security = security(config.security().strip());
        if (security == Security.NONE && !THIS_COMPUTER.contains(host)) {
            throw new InvalidSetting("clear");
        }
        return new LdapServer(host, number("port", config.port(), MOST_PORT), security, file(config.trustFile(), home));
    }

    private static @Nullable Path file(String text, Path home) {
        return text.isBlank() ? null : home.resolve(text.strip());
    }

    private static Security security(String text) {
        try {
            return Security.valueOf(text.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new InvalidSetting("security", e);
        }
    }

    private static String base(String text) {
        try {
            if (new LdapName(text).isEmpty()) {
                throw new InvalidSetting("base");
            }
            return text;
        } catch (InvalidNameException e) {
            throw new InvalidSetting("base", e);
        }
    }

    private static String filter(String text) {
        if (!text.startsWith("(") || !text.endsWith(")") || !text.contains("={0})")) {
            throw new InvalidSetting("filter");
        }
        return text;
    }

    private static int number(String line, String text, int most) {
        String digits = text.strip();
        int number = digits.matches("\\d{1,6}") ? Integer.parseInt(digits) : 0;
        if (number < 1 || number > most) {
            throw new InvalidSetting(line);
        }
        return number;
    }
}
