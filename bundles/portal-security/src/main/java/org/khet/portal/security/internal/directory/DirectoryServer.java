package org.khet.portal.security.internal.directory;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.outcome.Problem;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Modified;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Which directory is asked, by the configuration {@code org.khet.directory}; none while it names no host or says something
 * wrong. Stays the same when the configuration changes, so that sign-in need not begin anew. Safe for concurrent use.
 */
@Component(service = DirectoryServer.class, configurationPid = "org.khet.directory")
public final class DirectoryServer {
    private static final Logger LOG = LoggerFactory.getLogger(DirectoryServer.class);
    private final Path home;
    private volatile DirectorySetup setup;

    /** What an IT officer may set. */
    public @interface Config {
        /** Name of the directory's machine; empty for no directory. */
        String host() default "";

        /** Its port. */
        String port() default "636";

        /** {@code tls}, {@code starttls} or {@code none}. */
        String security() default "tls";

        /** PEM file with the certificates to trust, below the home unless absolute; empty for those of the JDK. */
        String trustFile() default "";

        /** Entry below which people are searched. */
        String base() default "";

        /** How somebody is found, with {@code {0}} for the sign-in name. */
        String filter() default "(&(objectClass=person)(uid={0}))";

        /** Entry that searches; empty when the directory lets everybody search. */
        String bindDn() default "";

        /** File whose first line is that entry's password, below the home unless absolute. */
        String passwordFile() default "";

        /** Attribute of the full name. */
        String nameAttribute() default "displayName";

        /** Attribute of the e-mail address. */
        String mailAttribute() default "mail";

        /** How long a sign-in waits for the directory in all, in seconds. */
        String timeoutSeconds() default "5";

        /** {@code yes}: somebody without an account gets one at the first sign-in. */
        String newAccounts() default "no";

        /** Attribute that is the e-mail address of the person in the portal. */
        String newAccountAttribute() default "mail";

        /** Codes of the offices whose people are looked at. */
        String newAccountOffices() default "";

        /** Roles of people of the office; with {@code /unit} behind it for the own unit only. */
        String newAccountRoles() default "core.staff";

        /** Roles of people of schools, each for the own school only; none for no accounts of schools. */
        String newAccountSchoolRoles() default "";

        /** Groups of the directory with what their members get: {@code dn > role, role; dn > role}. */
        String newAccountGroups() default "";
    }

    /** By the configuration. What it says wrong is told in the log and to administrators, and nobody is asked. */
    @Activate
    public DirectoryServer(BundleContext context, Config config) {
        this(Path.of(Objects.requireNonNullElse(context.getProperty("khet.home"), "")), config);
    }

    /** @param home folder of the files that the configuration names */
    DirectoryServer(Path home, Config config) {
        this.home = home;
        this.setup = read(home, config);
    }

    /** @param access the way, {@code null} for no directory */
    DirectoryServer(@Nullable LdapAccess access) {
        this.home = Path.of("");
        this.setup = new DirectorySetup(access, null, NewAccountSetup.NONE);
    }

    /** The configuration says something else now. */
    @Modified
    public void changed(Config config) {
        setup = read(home, config);
    }

    /** The way to the directory; empty while there is none. */
    Optional<LdapAccess> access() {
        return Optional.ofNullable(setup.access());
    }

    /** What the configuration says wrong. */
    @Nullable Problem wrong() {
        return setup.wrong();
    }

    /** How accounts are made at the first sign-in, with what is wrong with it. */
    NewAccountSetup newAccounts() {
        return setup.newAccounts();
    }

    private static DirectorySetup read(Path home, Config config) {
        DirectorySetup read = DirectorySetup.of(config, home);
        Problem wrong = read.wrong();
        if (wrong != null) {
            LOG.error("org.khet.directory.cfg cannot be used ({}): nobody signs in by the directory", wrong.key());
        }
        Problem wrongNew = read.newAccounts().wrong();
        if (wrongNew != null) {
            LOG.error(
                    "org.khet.directory.cfg cannot be used ({}): no account is made by the directory", wrongNew.key());
        }
        return read;
    }
}
