package org.khet.portal.security.internal.passkey;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.security.Passkeys.Offer;
import org.khet.portal.api.health.HealthCheck;
import org.khet.portal.api.outcome.Problem;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Modified;

/**
 * The address for which passkeys are made, by the configuration {@code org.khet.passkeys}; passkeys are bound to its host for
 * ever. Stays the same when the configuration changes, so that sign-in need not begin anew. Safe for concurrent use.
 */
@Component(
        service = {RelyingParty.class, HealthCheck.class},
        configurationPid = "org.khet.passkeys")
public final class RelyingParty implements HealthCheck {
    /** A path would be meant for something else than the portal, which always stands at the root of its host. */
    private static final Pattern ADDRESS = Pattern.compile("(https?)://([a-z0-9.-]+)(:\\d{1,5})?/*");

    private static final Pattern NAME =
            Pattern.compile("[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*");
    private static final Pattern NUMBERS = Pattern.compile("[0-9.]+");
    private volatile Setup setup;

    /** What an IT officer may set. */
    public @interface Config {
        /** Public address of the portal; empty for no passkeys. */
        String portal() default "";
    }

    /**
     * An address that browsers take.
     *
     * @param origin scheme, host and port as browsers write them
     * @param host   to which passkeys are bound (RP ID)
     */
    public record Site(String origin, String host) {}

    private record Setup(String text, @Nullable Site site) {}

    /** By the configuration. */
    @Activate
    public RelyingParty(Config config) {
        this.setup = read(config);
    }

    /** The configuration says something else now. */
    @Modified
    public void changed(Config config) {
        setup = read(config);
    }

    /** Whether passkeys can be used. */
    public Offer offer() {
        Setup now = setup;
        return now.text().isEmpty() ? Offer.NOT_SET_UP : now.site() == null ? Offer.UNSUITABLE : Offer.READY;
    }

    /** As configured, or as browsers write it. */
    public String address() {
        Setup now = setup;
        return now.site() == null ? now.text() : now.site().origin();
    }

    /** The address; empty while there is none that browsers take. */
    Optional<Site> site() {
        return Optional.ofNullable(setup.site());
    }

    @Override
    public String name() {
        return "passkeys";
    }

    @Override
    public Optional<Trouble> trouble() {
        return offer() == Offer.UNSUITABLE
                ? Optional.of(new Trouble(
                        Problem.of("", "security.passkey.fault.address", address()), "org.khet.passkeys.cfg"))
                : Optional.empty();
    }

    private static Setup read(Config config) {
        String text = config.portal().strip();
        Matcher address = ADDRESS.matcher(text.toLowerCase(Locale.ROOT));
        return new Setup(text, address.matches() ? site(address.group(1), address.group(2), address.group(3)) : null);
    }

    private static @Nullable Site site(String scheme, String host, @Nullable String port) {
        boolean safe = scheme.equals("https") || host.equals("localhost");
        if (!safe || !NAME.matcher(host).matches() || NUMBERS.matcher(host).matches()) {
            return null;
        }
        String usual = scheme.equals("https") ? ":443" : ":80";
        return new Site(scheme + "://" + host + (port == null || port.equals(usual) ? "" : port), host);
    }
}
