package org.khet.portal.core.internal.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.core.internal.mail.MailServerRegistry.Config;
import org.khet.portal.core.internal.mail.MailServerRegistry.MailServer;
import org.khet.portal.core.internal.mail.MailServerRegistry.Security;

/**
 * What the configuration says.
 *
 * @param door   way to the server, {@code null} while there is none or something is wrong
 * @param portal public address of the portal without a slash at its end, may be empty
 * @param wrong  the first line that cannot be meant, {@code null} when none
 */
record MailSetup(
        @Nullable MailServer door, String portal, @Nullable Problem wrong) {
    private static final int MOST_PORT = 65_535;
    private static final int MOST_SECONDS = 120;
    private static final Set<String> THIS_COMPUTER = Set.of("localhost", "127.0.0.1", "::1");

    static MailSetup of(Config config, Path home) {
        try {
            String portal = portal(config.portal().strip());
            return new MailSetup(config.host().isBlank() ? null : door(config, home), portal, null);
        } catch (WrongLine e) {
            return new MailSetup(null, "", Problem.of("", "core.mail.setup." + e.getMessage()));
        }
    }

    /** A line of the configuration that cannot be meant; its message is the name of the line. */
    private static final class WrongLine extends RuntimeException {
        WrongLine(String line) {
            super(line);
        }

        WrongLine(String line, Exception cause) {
            super(line, cause);
        }
    }

    private static MailServer door(Config config, Path home) {
        String host = config.host().strip();
        Security security = security(config.security().strip());
        String user = config.user().strip();
        if (security == Security.NONE && !user.isEmpty() && !THIS_COMPUTER.contains(host)) {
            throw new WrongLine("clear");
        }
        String file = config.passwordFile().strip();
        return new MailServer(
                host,
                number("port", config.port(), MOST_PORT),
                security,
                user,
                file.isEmpty() ? null : home.resolve(file),
                from(config.from().strip()),
                Duration.ofSeconds(number("timeoutSeconds", config.timeoutSeconds(), MOST_SECONDS)));
    }

    private static Security security(String text) {
        try {
            return Security.valueOf(text.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new WrongLine("security", e);
        }
    }

    private static int number(String line, String text, int most) {
        String digits = text.strip();
        int number = digits.matches("\\d{1,6}") ? Integer.parseInt(digits) : 0;
        if (number < 1 || number > most) {
            throw new WrongLine(line);
        }
        return number;
    }

    private static String from(String text) {
        try {
            new InternetAddress(text, true).validate();
            return text;
        } catch (AddressException e) {
            throw new WrongLine("from", e);
        }
    }

    private static String portal(String text) {
        if (!text.isEmpty() && !text.matches("https?://[^\\s/?#]+(/[^\\s?#]*)?")) {
            throw new WrongLine("portal");
        }
        return text.replaceFirst("/+$", "");
    }
}
