package org.khet.portal.security.internal.provider;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.security.IdentityProviders.Answer;
import org.khet.portal.api.admin.security.IdentityProviders.Journey;

/**
 * An OpenID provider on this machine that keeps to the standard: codes count once, PKCE and the client's secret are checked.
 * What it signs may be forged by a story.
 */
public final class TestProvider implements AutoCloseable {
    static final String CLIENT = "khet-portal";
    static final String PORTAL = "https://khet.test";
    private static final String SECRET = "client: secret/1";
    private final HttpServer server;
    private final RSAKey key;
    private final Clock clock;
    private final Path home;
    private final Map<String, Map<String, String>> codes = new ConcurrentHashMap<>();
    private volatile Forge forge = (claims, signed) -> signed;
    private volatile String described = "";
    private volatile boolean named;
    private volatile List<String> ways = List.of();
    private volatile Proof wanted = Proof.BASIC;

    /** How a client proves at the token endpoint who it is (OpenID Connect Core, section 9). */
    enum Proof {
        /** Name and secret in the head, encoded; nothing of the secret in the form. */
        BASIC,
        /** Name and secret in the form; no head. */
        POST,
        /** The name only: a client without a secret. */
        NONE
    }

    /** Changes a token before it is handed out. */
    interface Forge {
        String token(JWTClaimsSet claims, String signed) throws JOSEException;
    }

    public TestProvider(Clock clock, Path home) throws IOException, JOSEException {
        this.clock = clock;
        this.home = home;
        key = new RSAKeyGenerator(2048).keyID("one").generate();
        Files.writeString(home.resolve("client-secret"), SECRET + "\n");
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/.well-known/openid-configuration", exchange -> answer(exchange, 200, description()));
        server.createContext("/keys", exchange -> answer(exchange, 200, new JWKSet(key.toPublicJWK()).toJSONObject()));
        server.createContext("/token", this::token);
        server.start();
    }

    public String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** With this provider only. */
    public ProviderRegistry only() {
        return with(Map.of());
    }

    ProviderRegistry with(Map<String, String> other) {
        Map<String, String> lines = new HashMap<>(Map.of(
                "id", "ministry",
                "name", "กระทรวงตัวอย่าง",
                "nameEnglish", "Example Ministry",
                "issuer", issuer(),
                "clientId", CLIENT,
                "clientSecretFile", "client-secret",
                "portal", PORTAL,
                "timeoutSeconds", "30"));
        lines.putAll(other);
        ProviderRegistry all = new ProviderRegistry();
        all.add(new OpenIdProvider(home, config(lines)));
        return all;
    }

    static OpenIdProvider.Config config(Map<String, String> lines) {
        return (OpenIdProvider.Config) Proxy.newProxyInstance(
                TestProvider.class.getClassLoader(),
                new Class<?>[] {OpenIdProvider.Config.class},
                (proxy, method, args) -> lines.getOrDefault(method.getName(), (String) method.getDefaultValue()));
    }

    void forge(Forge other) {
        forge = other;
    }

    void describesItselfAs(String issuer) {
        described = issuer;
    }

    /** From now on it takes this proof only, and its description lists these ways; none when it keeps silent about them. */
    void takes(Proof proof, String... described) {
        wanted = proof;
        ways = List.of(described);
    }

    /** Its answers say who it is (RFC 9207). */
    void namesItself() {
        named = true;
    }

    /** Somebody goes there with the browser, says who it is and comes back. */
    public Answer visit(Journey journey, String subject) {
        Map<String, String> asked = form(URI.create(journey.address()).getRawQuery());
        asked.put("subject", subject);
        String code = UUID.randomUUID().toString();
        codes.put(code, asked);
        return new Answer(journey.provider(), asked.getOrDefault("state", ""), code, "", "");
    }

    RSAKey key() {
        return key;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private Map<String, Object> description() {
        Map<String, Object> all = new HashMap<>(Map.of(
                "issuer", described.isEmpty() ? issuer() : described,
                "authorization_endpoint", issuer() + "/authorize",
                "token_endpoint", issuer() + "/token",
                "jwks_uri", issuer() + "/keys",
                "authorization_response_iss_parameter_supported", named));
        if (!ways.isEmpty()) {
            all.put("token_endpoint_auth_methods_supported", ways);
        }
        return all;
    }

    private void token(HttpExchange exchange) throws IOException {
        Map<String, String> form = form(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        Map<String, String> asked = codes.remove(form.getOrDefault("code", ""));
        boolean right = asked != null
                && isProved(exchange.getRequestHeaders().getFirst("Authorization"), form)
                && Objects.equals(asked.get("redirect_uri"), form.get("redirect_uri"))
                && Objects.equals(asked.get("code_challenge_method"), "S256")
                && Objects.equals(asked.get("code_challenge"), challenge(form.getOrDefault("code_verifier", "")));
        if (!right) {
            answer(exchange, 400, Map.of("error", "invalid_grant"));
            return;
        }
        try {
            JWTClaimsSet claims = claims(asked);
            answer(exchange, 200, Map.of("token_type", "Bearer", "id_token", forge.token(claims, sign(claims, key))));
        } catch (JOSEException e) {
            throw new IOException(e);
        }
    }

    private JWTClaimsSet claims(Map<String, String> asked) {
        Date now = Date.from(clock.instant());
        return new JWTClaimsSet.Builder()
                .issuer(issuer())
                .subject(asked.get("subject"))
                .audience(asked.get("client_id"))
                .claim("nonce", asked.get("nonce"))
                .claim("email", "clerk.ict@khet.test")
                .issueTime(now)
                .expirationTime(Date.from(clock.instant().plus(Duration.ofMinutes(5))))
                .build();
    }

    static String sign(JWTClaimsSet claims, RSAKey key) throws JOSEException {
        var token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("one").build(), claims);
        token.sign(new RSASSASigner(key));
        return token.serialize();
    }

    private boolean isProved(@Nullable String head, Map<String, String> form) {
        return switch (wanted) {
            case BASIC -> basic().equals(head) && !form.containsKey("client_secret");
            case POST ->
                head == null && CLIENT.equals(form.get("client_id")) && SECRET.equals(form.get("client_secret"));
            case NONE -> head == null && CLIENT.equals(form.get("client_id")) && !form.containsKey("client_secret");
        };
    }

    private static String basic() {
        String both = CLIENT + ":" + URLEncoder.encode(SECRET, StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(both.getBytes(StandardCharsets.UTF_8));
    }

    private static String challenge(String verifier) throws IOException {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64URL.encode(digest).toString();
        } catch (NoSuchAlgorithmException e) {
            throw new IOException(e);
        }
    }

    private static Map<String, String> form(String text) {
        return Arrays.stream(text.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(
                        pair -> pair[0],
                        pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8),
                        (one, two) -> one,
                        HashMap::new));
    }

    private static void answer(HttpExchange exchange, int status, Map<String, Object> body) throws IOException {
        byte[] bytes = JSONObjectUtils.toJSONString(body).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
