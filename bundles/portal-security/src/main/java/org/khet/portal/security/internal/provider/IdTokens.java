package org.khet.portal.security.internal.provider;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khet.portal.security.internal.provider.OpenIdProvider.Setup;

/**
 * Checks ID tokens (OpenID Connect Core 1.0, 3.1.3.7): signature by a key of the provider with one of few public-key
 * algorithms, issuer, audience, times, nonce. Keys that a token names itself are not looked at. Safe for concurrent use.
 */
final class IdTokens {
    private static final Set<JWSAlgorithm> ALGORITHMS =
            Set.of(JWSAlgorithm.RS256, JWSAlgorithm.PS256, JWSAlgorithm.ES256, JWSAlgorithm.ES384);

    /** How far two clocks may differ; our proposal. */
    private static final Duration DRIFT = Duration.ofMinutes(1);

    /** How old a token may be; it was asked for a moment ago. Our proposal. */
    private static final Duration OLDEST = Duration.ofMinutes(10);

    private static final int MOST_SUBJECT = 255;
    private final Clock clock;

    IdTokens(Clock clock) {
        this.clock = clock;
    }

    /**
     * The subject of the token.
     *
     * @throws BadToken with the reason, if it is not to be trusted
     */
    String subject(String token, JWKSet keys, Setup setup, String nonce) throws BadToken {
        var processor = new DefaultJWTProcessor<SecurityContext>();
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(ALGORITHMS, new ImmutableJWKSet<>(keys)));
        processor.setJWTClaimsSetVerifier((claims, context) -> {}); // all of them below, by the portal's clock
        try {
            JWTClaimsSet claims = processor.process(token, null);
            check(claims, setup, nonce);
            return subject(claims);
        } catch (ParseException | BadJOSEException | JOSEException e) {
            throw new BadToken(String.valueOf(e.getMessage()));
        }
    }

    /** Why a token is not to be trusted. */
    static final class BadToken extends Exception {
        BadToken(String message) {
            super(message);
        }
    }

    private void check(JWTClaimsSet claims, Setup setup, String nonce) throws BadToken, ParseException {
        Instant now = clock.instant();
        require(setup.issuer().equals(claims.getIssuer()), "another issuer");
        require(claims.getAudience().contains(setup.client()), "for another client");
        String authorized = claims.getStringClaim("azp");
        require(authorized == null || authorized.equals(setup.client()), "issued to another client");
        require(claims.getAudience().size() == 1 || authorized != null, "for several clients");
        require(nonce.equals(claims.getStringClaim("nonce")), "of another sign-in");
        require(isAfter(claims.getExpirationTime(), now.minus(DRIFT)), "expired");
        require(isAfter(claims.getIssueTime(), now.minus(OLDEST)), "too old");
        require(!isAfter(claims.getIssueTime(), now.plus(DRIFT)), "issued in the future");
        Date begins = claims.getNotBeforeTime();
        require(begins == null || !isAfter(begins, now.plus(DRIFT)), "not valid yet");
    }

    private static String subject(JWTClaimsSet claims) throws BadToken {
        String subject = claims.getSubject();
        require(subject != null && !subject.isBlank() && subject.length() <= MOST_SUBJECT, "of nobody");
        return String.valueOf(subject);
    }

    private static boolean isAfter(@Nullable Date date, Instant than) {
        return date != null && date.toInstant().isAfter(than);
    }

    private static void require(boolean holds, String otherwise) throws BadToken {
        if (!holds) {
            throw new BadToken(otherwise);
        }
    }
}
