package org.khet.portal.core.internal.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.annotation.Annotation;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.core.internal.mail.MailServerRegistry.MailServer;
import org.khet.portal.core.internal.mail.MailServerRegistry.Security;

/** What an IT officer writes into org.khet.mail.cfg. */
class MailServerRegistryTest {
    private static final Path HOME = Path.of("/srv/khet");
    private static final Map<String, String> COMPLETE = Map.of(
            "host", "smtp.khet.test",
            "port", "587",
            "security", "STARTTLS",
            "user", "portal",
            "passwordFile", "mail-password",
            "from", "portal@khet.test",
            "portal", "https://khet.test/",
            "timeoutSeconds", "20");

    @Test
    void withoutAServerNothingIsSent_andNothingIsWrong() {
        MailServerRegistry server = new MailServerRegistry(HOME, new Written(Map.of()));

        assertThat(server.door()).isEmpty();
        assertThat(server.wrong()).isNull();
        assertThat(server.of("open/kt1/documents/verify/4f1c")).isEmpty();
    }

    @Test
    void completeConfigurationIsTaken() {
        MailServerRegistry server = new MailServerRegistry(HOME, new Written(COMPLETE));

        assertThat(server.door())
                .contains(new MailServer(
                        "smtp.khet.test",
                        587,
                        Security.STARTTLS,
                        "portal",
                        HOME.resolve("mail-password"),
                        "portal@khet.test",
                        Duration.ofSeconds(20)));
        assertThat(server.address("ict/tickets/17")).isEqualTo("https://khet.test/ict/tickets/17");
        assertThat(server.of("open/kt1/documents/verify/4f1c"))
                .contains("https://khet.test/open/kt1/documents/verify/4f1c");
    }

    @ParameterizedTest
    @CsvSource({
        "port, 0, port",
        "port, 5x7, port",
        "security, perhaps, security",
        "security, none, clear",
        "from, portal at khet, from",
        "portal, khet.test, portal",
        "portal, javascript:alert(1), portal",
        "timeoutSeconds, 900, timeoutSeconds"
    })
    void whatCannotBeMeantIsSaid_andNothingIsSent(String line, String value, String said) {
        Map<String, String> written = new HashMap<>(COMPLETE);
        written.put(line, value);

        MailServerRegistry server = new MailServerRegistry(HOME, new Written(written));

        assertThat(server.door()).isEmpty();
        assertThat(server.wrong()).isEqualTo(Problem.of("", "core.mail.setup." + said));
    }

    @Test
    void changedConfigurationIsTakenAtOnce() {
        MailServerRegistry server = new MailServerRegistry(HOME, new Written(Map.of()));
        List<String> told = new ArrayList<>();
        server.follow(() -> told.add(server.door().map(MailServer::words).orElse("none")));

        server.changed(new Written(COMPLETE));
        server.changed(new Written(Map.of()));

        assertThat(told).containsExactly("smtp.khet.test:587", "none");
    }

    private record Written(Map<String, String> lines) implements MailServerRegistry.Config {
        @Override
        public String host() {
            return lines.getOrDefault("host", "");
        }

        @Override
        public String port() {
            return lines.getOrDefault("port", "");
        }

        @Override
        public String security() {
            return lines.getOrDefault("security", "");
        }

        @Override
        public String user() {
            return lines.getOrDefault("user", "");
        }

        @Override
        public String passwordFile() {
            return lines.getOrDefault("passwordFile", "");
        }

        @Override
        public String from() {
            return lines.getOrDefault("from", "");
        }

        @Override
        public String portal() {
            return lines.getOrDefault("portal", "");
        }

        @Override
        public String timeoutSeconds() {
            return lines.getOrDefault("timeoutSeconds", "");
        }

        @Override
        public Class<? extends Annotation> annotationType() {
            return MailServerRegistry.Config.class;
        }
    }
}
