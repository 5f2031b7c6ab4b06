package org.khet.portal.security.internal.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.khet.portal.api.admin.security.IdentityProviders.Answer;
import org.khet.portal.api.admin.security.IdentityProviders.Journey;
import org.khet.portal.api.outcome.OutOfService;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.testkit.Clocks;
import org.khet.portal.testkit.SteppingClock;

/** Somebody goes to a provider and comes back, or something else does. */
class CodeExchangeTest {
    private final SteppingClock clock = Clocks.at("2026-11-28T09:30");
    private TestProvider ministry;
    private CodeExchange exchange;
    private ProviderRegistry providers;

    @BeforeEach
    void theMinistryVouchesForPeople(@TempDir Path home) throws Exception {
        ministry = new TestProvider(clock, home);
        providers = ministry.only();
        exchange = new CodeExchange(providers, clock);
    }

    @AfterEach
    void theMinistryCloses() {
        ministry.close();
    }

    /** Tokens that must not let anybody in. */
    enum Forgery implements TestProvider.Forge {
        UNSIGNED {
            @Override
            public String token(JWTClaimsSet claims, String signed) {
                return new PlainJWT(claims).serialize();
            }
        },
        SIGNATURE_CUT_OFF {
            @Override
            public String token(JWTClaimsSet claims, String signed) {
                return signed.substring(0, signed.lastIndexOf('.') + 1);
            }
        },
        SIGNED_BY_ANOTHER_KEY {
            @Override
            public String token(JWTClaimsSet claims, String signed) throws JOSEException {
                return TestProvider.sign(claims, other());
            }
        },
        SIGNED_BY_A_KEY_THAT_IT_BRINGS {
            @Override
            public String token(JWTClaimsSet claims, String signed) throws JOSEException {
                RSAKey own = other();
                var token = new SignedJWT(
                        new JWSHeader.Builder(JWSAlgorithm.RS256)
                                .jwk(own.toPublicJWK())
                                .build(),
                        claims);
                token.sign(new RSASSASigner(own));
                return token.serialize();
            }
        },
        SIGNED_WITH_A_SHARED_SECRET {
            @Override
            public String token(JWTClaimsSet claims, String signed) throws JOSEException {
                var token = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims);
                token.sign(new MACSigner("0123456789012345678901234567890123456789"));
                return token.serialize();
            }
        },
        NO_TOKEN_AT_ALL {
            @Override
            public String token(JWTClaimsSet claims, String signed) {
                return "not.a.token";
            }
        };

        private static RSAKey other() throws JOSEException {
            return new RSAKeyGenerator(2048).keyID("one").generate();
        }
    }

    /** What a token of the right key may say and must not. */
    enum Claim implements UnaryOperator<JWTClaimsSet.Builder> {
        OF_ANOTHER_ISSUER(claims -> claims.issuer("https://other.test")),
        FOR_ANOTHER_CLIENT(claims -> claims.audience("other-portal")),
        FOR_SEVERAL_CLIENTS(claims -> claims.audience(List.of("khet-portal", "other-portal"))),
        ISSUED_TO_ANOTHER_CLIENT(claims -> claims.claim("azp", "other-portal")),
        OF_ANOTHER_SIGN_IN(claims -> claims.claim("nonce", "other")),
        OF_NO_SIGN_IN(claims -> claims.claim("nonce", null)),
        EXPIRED(claims -> claims.expirationTime(at("2026-11-28T02:28:00Z"))),
        WITHOUT_AN_END(claims -> claims.expirationTime(null)),
        TOO_OLD(claims -> claims.issueTime(at("2026-11-28T02:00:00Z"))),
        OF_TOMORROW(claims -> claims.issueTime(at("2026-11-29T02:30:00Z"))),
        NOT_VALID_YET(claims -> claims.notBeforeTime(at("2026-11-28T02:40:00Z"))),
        OF_NOBODY(claims -> claims.subject(null));

        @SuppressWarnings("ImmutableEnumChecker") // lambdas that keep nothing
        private final UnaryOperator<JWTClaimsSet.Builder> change;

        Claim(UnaryOperator<JWTClaimsSet.Builder> change) {
            this.change = change;
        }

        @Override
        public JWTClaimsSet.Builder apply(JWTClaimsSet.Builder claims) {
            return change.apply(claims);
        }

        private static Date at(String instant) {
            return Date.from(Instant.parse(instant));
        }
    }

    @Test
    void whoComesBackIsKnownByIssuerAndSubject() {
        Journey journey = exchange.begin("ministry", null);

        ProviderIdentity who = exchange.end(journey, ministry.visit(journey, "person-17"));

        assertThat(who).isEqualTo(new ProviderIdentity(ministry.issuer(), "person-17"));
        assertThat(journey.address())
                .startsWith(ministry.issuer() + "/authorize?response_type=code&client_id=khet-portal")
                .contains("redirect_uri=https%3A%2F%2Fkhet.test%2Flogin%2Fprovider%2Fministry")
                .contains("&scope=openid&")
                .contains("code_challenge_method=S256")
                .doesNotContain(journey.verifier());
    }

    @ParameterizedTest
    @EnumSource(Forgery.class)
    void tokenThatTheProviderDidNotSignIsNotTaken(Forgery forgery) {
        ministry.forge(forgery);

        assertRefused(this::comeBack, "security.provider.error.token");
    }

    @ParameterizedTest
    @EnumSource(Claim.class)
    void tokenThatSaysSomethingElseIsNotTaken(Claim claim) {
        ministry.forge((claims, signed) ->
                TestProvider.sign(claim.apply(new JWTClaimsSet.Builder(claims)).build(), ministry.key()));

        assertRefused(this::comeBack, "security.provider.error.token");
    }

    @Test
    void answerToAnotherJourneyIsNotTaken() {
        Journey own = exchange.begin("ministry", null);
        Journey attackers = exchange.begin("ministry", null);
        Answer theirs = ministry.visit(attackers, "attacker");
        Answer elsewhere = new Answer("other", own.state(), theirs.code(), "", "");

        assertRefused(() -> exchange.end(own, theirs), "security.provider.error.old");
        assertRefused(() -> exchange.end(own, elsewhere), "security.provider.error.old");
    }

    @Test
    void codeOfAnotherJourneyIsOfNoUse() {
        Journey own = exchange.begin("ministry", null);
        Answer theirs = ministry.visit(exchange.begin("ministry", null), "attacker");
        Answer injected = new Answer("ministry", own.state(), theirs.code(), "", "");

        assertRefused(() -> exchange.end(own, injected), "security.provider.error.refused");
        assertThat(providers.find("ministry").orElseThrow().trouble()).isEmpty(); // a guest's answer alarms nobody
    }

    @Test
    void answerCountsOnceAndForTenMinutes() {
        Journey journey = exchange.begin("ministry", null);
        Answer answer = ministry.visit(journey, "person-17");
        exchange.end(journey, answer);
        assertRefused(() -> exchange.end(journey, answer), "security.provider.error.refused");

        Journey late = exchange.begin("ministry", null);
        clock.pass(Duration.ofMinutes(10));
        assertRefused(() -> exchange.end(late, ministry.visit(late, "person-17")), "security.provider.error.old");
    }

    @Test
    void browserThatComesFromAnotherIssuerIsNotTaken() {
        Journey journey = exchange.begin("ministry", null);
        Answer answer = ministry.visit(journey, "person-17");
        Answer mixed = new Answer("ministry", answer.state(), answer.code(), "https://other.test", "");

        assertRefused(() -> exchange.end(journey, mixed), "security.provider.error.token");
    }

    @Test
    void providerThatNamesItself_isNotTakenWithoutItsName() {
        ministry.namesItself();
        Journey journey = exchange.begin("ministry", null);
        Answer answer = ministry.visit(journey, "person-17");
        assertRefused(() -> exchange.end(journey, answer), "security.provider.error.token");

        Journey again = exchange.begin("ministry", null);
        Answer whole = ministry.visit(again, "person-17");
        Answer named = new Answer("ministry", whole.state(), whole.code(), ministry.issuer(), "");
        assertThat(exchange.end(again, named)).isEqualTo(new ProviderIdentity(ministry.issuer(), "person-17"));
    }

    @Test
    void answerWithCodeAndErrorIsNotTaken() {
        Journey journey = exchange.begin("ministry", null);
        Answer answer = ministry.visit(journey, "person-17");

        assertRefused(
                () -> exchange.end(journey, new Answer("ministry", answer.state(), answer.code(), "", "server_error")),
                "security.provider.error.refused");
    }

    @Test
    void whoSaysNoThereIsTold() {
        Journey journey = exchange.begin("ministry", null);

        assertRefused(
                () -> exchange.end(journey, new Answer("ministry", journey.state(), "", "", "access_denied")),
                "security.provider.error.refused");
    }

    @Test
    void descriptionOfAnotherIssuerIsNotTaken() {
        ministry.describesItselfAs("https://other.test");

        assertThatThrownBy(() -> exchange.begin("ministry", null)).isInstanceOf(OutOfService.class);
        assertThat(providers.find("ministry").orElseThrow().trouble()).isPresent();
    }

    @Test
    void providerThatSaysNothingIsGivenUpInTime_andIsWellWhenItAnswersAgain() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 10, InetAddress.getLoopbackAddress())) {
            ProviderRegistry hanging =
                    ministry.with(Map.of("timeoutSeconds", "1", "issuer", "http://127.0.0.1:" + silent.getLocalPort()));

            assertThatThrownBy(() -> new CodeExchange(hanging, clock).begin("ministry", null))
                    .isInstanceOf(OutOfService.class);
            assertThat(hanging.find("ministry").orElseThrow().trouble()).isPresent();
        }
        comeBack();
        assertThat(providers.find("ministry").orElseThrow().trouble()).isEmpty();
    }

    @Test
    void thaiNameIsShownAsItStandsInTheFile() {
        String thai = "กระทรวงตัวอย่าง";
        String readAsLatin = new String(thai.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);

        for (String read : List.of(readAsLatin, thai)) {
            assertThat(ministry.with(Map.of("name", read)).usable())
                    .extracting(setup -> setup.provider().name())
                    .containsExactly(thai);
        }
    }

    @Test
    void configurationThatIsNotSafeIsNotUsed() {
        for (Map<String, String> wrong : List.of(
                Map.of("issuer", "http://id.khet.test"),
                Map.of("issuer", "https://id.khet.test?x=1"),
                Map.of("portal", "http://khet.test"),
                Map.of("clientId", ""),
                Map.of("id", "../admin"))) {
            assertThat(ministry.with(wrong).usable()).as("%s", wrong).isEmpty();
        }
        assertRefused(() -> exchange.begin("other", null), "security.provider.error.none");
    }

    private ProviderIdentity comeBack() {
        Journey journey = exchange.begin("ministry", null);
        return exchange.end(journey, ministry.visit(journey, "person-17"));
    }

    private static void assertRefused(ThrowingCallable step, String key) {
        assertThatThrownBy(step)
                .isInstanceOfSatisfying(
                        Rejected.class,
                        rejected -> assertThat(rejected.problems())
                                .extracting(Problem::key)
                                .containsExactly(key));
    }
}
