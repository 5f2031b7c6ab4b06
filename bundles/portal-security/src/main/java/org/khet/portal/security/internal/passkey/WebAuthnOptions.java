package org.khet.portal.security.internal.passkey;

import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.khet.portal.api.admin.security.Passkeys.Adding;
import org.khet.portal.api.admin.security.Passkeys.Question;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.security.internal.passkey.RelyingParty.Site;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import tools.jackson.databind.json.JsonMapper;

/**
 * What browsers are asked: always for a passkey that the device finds by itself, always with a check of its owner by the device,
 * never for an attestation. Safe for concurrent use. Source: W3C Web Authentication Level 3, 5.4 and 5.5.
 */
@Component(service = WebAuthnOptions.class)
public final class WebAuthnOptions {
    /** How long an answer may take; our proposal, as long as the standard recommends at least. */
    private static final Duration LONGEST = Duration.ofMinutes(5);

    /** ES256, EdDSA and RS256: what all devices know (W3C, 5.4.3). */
    static final List<Integer> ALGORITHMS = List.of(-7, -8, -257);

    private final SecureRandom random = new SecureRandom();
    private final JsonMapper json = new JsonMapper();
    private final RelyingParty site;
    private final Clock clock;

    /** @param site where passkeys work */
    @Activate
    public WebAuthnOptions(@Reference RelyingParty site, @Reference Clock clock) {
        this.site = site;
        this.clock = clock;
    }

    /** The question to somebody who signs in; throws as {@link org.khet.portal.api.admin.security.Passkeys#begin}. */
    public Question signIn() {
        Site here = requireSite();
        String challenge = secret();
        Map<String, Object> options = Map.of(
                "challenge",
                challenge,
                "rpId",
                here.host(),
                "timeout",
                LONGEST.toMillis(),
                "userVerification",
                "required");
        return new Question(
                json.writeValueAsString(options),
                challenge,
                "",
                null,
                clock.instant().plus(LONGEST));
    }

    /**
     * The question to somebody who adds one.
     *
     * @param name  sign-in name, which the device shows
     * @param known passkeys of the account; a device that has one of them makes no other
     */
    public Question adding(Adding adding, String name, List<StoredPasskey> known) {
        Site here = requireSite();
        String challenge = secret();
        String handle = known.isEmpty() ? secret() : known.getFirst().handle();
        Map<String, Object> options = Map.of(
                "rp", Map.of("id", here.host(), "name", here.host()),
                "user", Map.of("id", handle, "name", name, "displayName", name),
                "challenge", challenge,
                "pubKeyCredParams",
                        ALGORITHMS.stream()
                                .map(one -> Map.of("type", "public-key", "alg", one))
                                .toList(),
                "timeout", LONGEST.toMillis(),
                "attestation", "none",
                "excludeCredentials",
                        known.stream()
                                .map(one -> Map.of(
                                        "type", "public-key", "id", one.key().id()))
                                .toList(),
                "authenticatorSelection",
                        Map.of(
                                "residentKey", "required",
                                "requireResidentKey", true,
                                "userVerification", "required"));
        return new Question(
                json.writeValueAsString(options),
                challenge,
                handle,
                adding,
                clock.instant().plus(LONGEST));
    }

    /** Whether the answer comes in time. */
    boolean lasts(Question question) {
        return clock.instant().isBefore(question.until());
    }

    /** What the answer has to be bound to. */
    ServerProperty bound(Question question) {
        Site here = requireSite();
        return ServerProperty.builder()
                .origin(new Origin(here.origin()))
                .rpId(here.host())
                .challenge(new DefaultChallenge(WebAuthnEncoding.bytes(question.challenge())))
                .build();
    }

    /** Where passkeys work. */
    public RelyingParty site() {
        return site;
    }

    /**
     * The address.
     *
     * @throws Rejected if there is none that browsers take
     */
    public Site requireSite() {
        return site.site().orElseThrow(() -> Rejected.of("", "security.passkey.error.off"));
    }

    /** 256 random bits. */
    private String secret() {
        byte[] bits = new byte[32];
        random.nextBytes(bits);
        return WebAuthnEncoding.text(bits);
    }
}
