package org.khet.portal.security.internal.provider;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.security.IdentityProviders;
import org.khet.portal.api.health.HealthCheck;
import org.khet.portal.api.outcome.Problem;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;

/**
 * One provider, by a configuration {@code org.khet.openid-<name>}; unusable while it says something wrong, which is told to
 * administrators. Safe for concurrent use.
 */
@Component(
        service = {OpenIdProvider.class, HealthCheck.class},
        configurationPid = "org.khet.openid",
        configurationPolicy = ConfigurationPolicy.REQUIRE)
public final class OpenIdProvider implements HealthCheck {
    private final String id;
    private final @Nullable Setup setup;
    private final ProviderHealthRecord memory = new ProviderHealthRecord();

    /**
     * What is needed to ask it.
     *
     * @param provider for people
     * @param issuer   as it stands in its tokens
     * @param client   client id of the portal there
     * @param secret   file whose first line is the client's secret, {@code null} for none
     * @param redirect address to which the browser comes back
     * @param patience how long each question may take in all
     */
    record Setup(
            IdentityProviders.Provider provider,
            String issuer,
            String client,
            @Nullable Path secret,
            URI redirect,
            Duration patience) {}

    /** What an IT officer may set. */
    public @interface Config {
        /** Short name in addresses; stays the same for ever. */
        String id() default "";

        /** Thai name on the button. */
        String name() default "";

        /** English name on the button; the Thai one when empty. */
        String nameEnglish() default "";

        /** Address of the provider, exactly as it stands in its tokens. */
        String issuer() default "";

        /** Client id that the provider gave to the portal. */
        String clientId() default "";

        /** File whose first line is the client's secret, below the home unless absolute. */
        String clientSecretFile() default "";

        /** Public address of the portal. */
        String portal() default "";

        /** How long each question may take in all, in seconds. */
        String timeoutSeconds() default "10";
    }

    /** By the configuration. */
    @Activate
    public OpenIdProvider(BundleContext context, Config config) {
        this(Path.of(Objects.requireNonNullElse(context.getProperty("khet.home"), "")), config);
    }

    OpenIdProvider(Path home, Config config) {
        this.id = config.id().strip();
        this.setup = ProviderSetup.of(config, home).orElse(null);
    }

    /** What is needed to ask it; empty while the configuration says something wrong. */
    Optional<Setup> setup() {
        return Optional.ofNullable(setup);
    }

    /** How the last question ended. */
    ProviderHealthRecord memory() {
        return memory;
    }

    @Override
    public String name() {
        return "openid." + id;
    }

    @Override
    public Optional<Trouble> trouble() {
        if (setup == null) {
            return Optional.of(
                    new Trouble(Problem.of("", "security.provider.fault.setup", id), "org.khet.openid-*.cfg: " + id));
        }
        Problem away =
                Problem.of("", "security.provider.fault.away", setup.provider().name());
        return memory.fault().map(detail -> new Trouble(away, detail));
    }
}
