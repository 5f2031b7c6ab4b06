package org.khet.portal.security.internal.provider;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.security.IdentityProviders;
import org.khet.portal.api.admin.security.IdentityProviders.Answer;
import org.khet.portal.api.admin.security.IdentityProviders.Connecting;
import org.khet.portal.api.admin.security.IdentityProviders.Journey;
import org.khet.portal.api.outcome.OutOfService;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.security.internal.provider.OpenIdProvider.Setup;
import org.khet.portal.security.internal.provider.ProviderClient.Places;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The way to a provider and back: authorization code with PKCE (RFC 7636), state and nonce, an own address to come back to
 * for each provider. Asks for {@code openid} only. Safe for concurrent use. Source: RFC 9700; OpenID Connect Core 1.0.
 */
@Component(service = CodeExchange.class)
public final class CodeExchange {
    /** How long somebody may be away; our proposal. */
    private static final Duration LONGEST = Duration.ofMinutes(10);

    /** Questions at a time on this node, so that a provider that hangs holds up nobody else; our proposal. */
    private static final int PLACES = 16;

    private static final Logger LOG = LoggerFactory.getLogger(CodeExchange.class);
    private final Semaphore places = new Semaphore(PLACES);
    private final SecureRandom random = new SecureRandom();
    private final ProviderRegistry providers;
    private final Clock clock;
    private final IdTokens tokens;

    /** @param providers whom to ask */
    @Activate
    public CodeExchange(@Reference ProviderRegistry providers, @Reference Clock clock) {
        this.providers = providers;
        this.clock = clock;
        this.tokens = new IdTokens(clock);
    }

    @FunctionalInterface
    private interface Question<T> {
        T put(Setup setup, ProviderClient talk) throws ProviderFault;
    }

    /** All that are usable, by id. */
    public List<IdentityProviders.Provider> all() {
        return providers.usable().stream().map(Setup::provider).toList();
    }

    /** Who stands in the tokens of the provider. */
    public Optional<String> issuer(String provider) {
        return providers.find(provider).flatMap(OpenIdProvider::setup).map(Setup::issuer);
    }

    /** See {@link org.khet.portal.api.admin.security.IdentityProviders#begin}. */
    public Journey begin(String provider, @Nullable Connecting connecting) {
        Places there = ask(provider, (setup, talk) -> talk.places());
        Setup setup = provider(provider).setup().orElseThrow();
        String state = secret();
        String nonce = secret();
        String verifier = secret();
        Map<String, String> asked = new LinkedHashMap<>();
        asked.put("response_type", "code");
        asked.put("client_id", setup.client());
        asked.put("redirect_uri", setup.redirect().toString());
        asked.put("scope", "openid");
        asked.put("state", state);
        asked.put("nonce", nonce);
        asked.put("code_challenge", challenge(verifier));
        asked.put("code_challenge_method", "S256");
        String address = there.authorization()
                + (there.authorization().contains("?") ? "&" : "?")
                + ProviderClient.encoded(asked);
        return new Journey(
                provider,
                address,
                state,
                nonce,
                verifier,
                connecting,
                clock.instant().plus(LONGEST));
    }

    /** Who came back; throws as {@link org.khet.portal.api.admin.security.IdentityProviders#arrive}. */
    public ProviderIdentity end(Journey journey, Answer answer) {
        boolean same = journey.provider().equals(answer.provider())
                && MessageDigest.isEqual(bytes(journey.state()), bytes(answer.state()))
                && clock.instant().isBefore(journey.until());
        if (!same) {
            throw Rejected.of("", "security.provider.error.old");
        }
        if (!answer.error().isEmpty() || answer.code().isEmpty()) {
            throw Rejected.of("", "security.provider.error.refused");
        }
        return ask(journey.provider(), (setup, talk) -> {
            Places there = talk.places();
            boolean named = !answer.issuer().isEmpty() || there.namesItself();
            if (named && !answer.issuer().equals(setup.issuer())) {
                throw distrusted(setup, "the browser came back from another issuer");
            }
            String token = talk.idToken(there, answer.code(), journey.verifier());
            try {
                return new ProviderIdentity(
                        setup.issuer(), tokens.subject(token, talk.keys(there), setup, journey.nonce()));
            } catch (IdTokens.BadToken bad) {
                throw distrusted(setup, String.valueOf(bad.getMessage()));
            }
        });
    }

    private <T> T ask(String id, Question<T> question) {
        OpenIdProvider provider = provider(id);
        Setup setup = provider.setup().orElseThrow();
        if (!places.tryAcquire()) {
            throw new OutOfService(OutOfService.Part.PROVIDER, new ProviderFault("too many wait for an answer"));
        }
        try (ProviderClient talk = new ProviderClient(setup)) {
            T answer = question.put(setup, talk);
            provider.memory().works();
            return answer;
        } catch (ProviderFault fault) {
            provider.memory().fails(fault);
            throw new OutOfService(OutOfService.Part.PROVIDER, fault);
        } finally {
            places.release();
        }
    }

    private OpenIdProvider provider(String id) {
        return providers.find(id).orElseThrow(() -> Rejected.of("", "security.provider.error.none"));
    }

    private static Rejected distrusted(Setup setup, String reason) {
        LOG.warn("an ID token of {} is not trusted: {}", setup.provider().id(), reason);
        return Rejected.of("", "security.provider.error.token");
    }

    /** 256 random bits. */
    private String secret() {
        byte[] bits = new byte[32];
        random.nextBytes(bits);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
    }

    private static String challenge(String verifier) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes(verifier));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
