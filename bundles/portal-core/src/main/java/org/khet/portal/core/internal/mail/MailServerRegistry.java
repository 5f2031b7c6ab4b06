package org.khet.portal.core.internal.mail;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.ui.open.PortalAddress;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Modified;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where mails go, by the configuration {@code org.khet.mail}; nowhere while it names no server or says something wrong. Stays
 * the same when the configuration changes, so that nothing that uses it has to begin anew. Safe for concurrent use.
 */
@Component(
        service = {MailServerRegistry.class, PortalAddress.class},
        configurationPid = "org.khet.mail")
public final class MailServerRegistry implements PortalAddress {
    private static final Logger LOG = LoggerFactory.getLogger(MailServerRegistry.class);
    private final Path home;
    private final List<Runnable> followers = new CopyOnWriteArrayList<>();
    private volatile MailSetup setup;

    /** How what is sent is kept from others. */
    enum Security {
        /** Not at all; only for a server in the own network. */
        NONE,
        /** The connection begins in clear and must be encrypted before anything is said. */
        STARTTLS,
        /** Encrypted from the beginning. */
        TLS
    }

    /**
     * The way to the server.
     *
     * @param host         name or address
     * @param port         port
     * @param security     encryption
     * @param user         who signs in, empty for nobody
     * @param passwordFile file whose first line is that user's password, {@code null} for none
     * @param from         address from which mails come
     * @param patience     how long to wait for a connection, and for each answer
     */
    record MailServer(
            String host,
            int port,
            Security security,
            String user,
            @Nullable Path passwordFile,
            String from,
            Duration patience) {
        /** Address for people. */
        String words() {
            return host + ":" + port;
        }
    }

    /** What an IT officer may set. */
    public @interface Config {
        /** Name or address of the server; empty for no e-mail. */
        String host() default "";

        /** Its port. */
        String port() default "587";

        /** {@code none}, {@code starttls} or {@code tls}. */
        String security() default "starttls";

        /** User who signs in there, empty for none. */
        String user() default "";

        /** File whose first line is that user's password, below the home unless absolute. */
        String passwordFile() default "";

        /** Address from which mails come. */
        String from() default "";

        /** Public address of the portal, to which mails lead. */
        String portal() default "";

        /** How long to wait for a connection, and for each answer, in seconds. */
        String timeoutSeconds() default "20";
    }

    /** By the configuration. What it says wrong is told in the log and to administrators, and mails wait. */
    @Activate
    public MailServerRegistry(BundleContext context, Config config) {
        this(Path.of(Objects.requireNonNullElse(context.getProperty("khet.home"), "")), config);
    }

    MailServerRegistry(Path home, Config config) {
        this.home = home;
        this.setup = read(home, config);
    }

    MailServerRegistry(@Nullable MailServer door, String portal) {
        this.home = Path.of("");
        this.setup = new MailSetup(door, portal, null);
    }

    private static MailSetup read(Path home, Config config) {
        MailSetup read = MailSetup.of(config, home);
        Problem wrong = read.wrong();
        if (wrong != null) {
            LOG.error(
                    "org.khet.mail.cfg cannot be used ({}): the page E-mail of the administrators says why; no mail is sent",
                    wrong.key());
        }
        return read;
    }

    /** The configuration says something else now. */
    @Modified
    public void changed(Config config) {
        setup = read(home, config);
        followers.forEach(Runnable::run);
    }

    /** Calls back after each change of the configuration. */
    void follow(Runnable changed) {
        followers.add(changed);
    }

    /** Does not call back any more. */
    void leave(Runnable changed) {
        followers.remove(changed);
    }

    /** The way to the server, empty while there is none. */
    Optional<MailServer> door() {
        return Optional.ofNullable(setup.door());
    }

    /** Public address of the portal without a slash at its end, may be empty. */
    String portal() {
        return setup.portal();
    }

    /** What the configuration says wrong. */
    @Nullable Problem wrong() {
        return setup.wrong();
    }

    @Override
    public Optional<String> of(String path) {
        return Optional.of(address(path)).filter(known -> !known.isEmpty());
    }

    /** Full address of a page of the portal; empty when the portal's own is not known. */
    String address(String link) {
        String portal = setup.portal();
        return portal.isEmpty() ? "" : portal + "/" + link;
    }
}
