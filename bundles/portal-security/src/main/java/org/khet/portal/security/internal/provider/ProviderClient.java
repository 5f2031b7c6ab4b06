package org.khet.portal.security.internal.provider;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.util.JSONObjectUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.security.internal.provider.OpenIdProvider.Setup;

/**
 * Asks one provider over HTTP: no redirects, short answers, and never longer than the configuration says. Closed after each
 * journey, so nothing is remembered of it. Not for several threads.
 */
final class ProviderClient implements AutoCloseable {
    private static final int MOST_BYTES = 200_000;
    private static final int OK = 200;
    private static final int BAD_REQUEST = 400;
    private final Setup setup;
    private final HttpClient http;

    ProviderClient(Setup setup) {
        this.setup = setup;
        this.http = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(setup.patience())
                .build();
    }

    /**
     * Where the provider answers.
     *
     * @param authorization for the browser
     * @param token         for the code
     * @param keys          with which its tokens are signed
     * @param basic         whether the secret goes into the head
     * @param namesItself   whether its answers say who it is (RFC 9207)
     */
    record Places(String authorization, URI token, URI keys, boolean basic, boolean namesItself) {}

    /** Asks where it answers; refuses a description of another provider. */
    Places places() throws ProviderFault {
        Map<String, Object> all = json(HttpRequest.newBuilder(
                URI.create(setup.issuer().replaceFirst("/+$", "") + "/.well-known/openid-configuration")));
        if (!setup.issuer().equals(all.get("issuer"))) {
            throw new ProviderFault("the description is of another issuer: " + all.get("issuer"));
        }
        boolean basic = !(all.get("token_endpoint_auth_methods_supported") instanceof List<?> ways)
                || ways.contains("client_secret_basic");
        return new Places(
                place(all, "authorization_endpoint"),
                URI.create(place(all, "token_endpoint")),
                URI.create(place(all, "jwks_uri")),
                basic,
                Boolean.TRUE.equals(all.get("authorization_response_iss_parameter_supported")));
    }

    /**
     * The ID token for the code.
     *
     * @throws Rejected if the provider does not take the code: spent, too old or of another journey
     */
    String idToken(Places places, String code, String verifier) throws ProviderFault {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("grant_type", "authorization_code");
        form.put("code", code);
        form.put("redirect_uri", setup.redirect().toString());
        form.put("code_verifier", verifier);
        HttpRequest.Builder request = HttpRequest.newBuilder(places.token());
        Path file = setup.secret();
        if (file == null || !places.basic()) {
            form.put("client_id", setup.client());
        }
        if (file != null && places.basic()) {
            String both = encoded(setup.client()) + ":" + encoded(secret(file));
            request.header(
                    "Authorization",
                    "Basic " + Base64.getEncoder().encodeToString(both.getBytes(StandardCharsets.UTF_8)));
        } else if (file != null) {
            form.put("client_secret", secret(file));
        }
        request.header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(encoded(form)));
        HttpResponse<String> answer = answer(request);
        if (answer.statusCode() == BAD_REQUEST
                && "invalid_grant".equals(json(answer).get("error"))) {
            throw Rejected.of("", "security.provider.error.refused");
        }
        if (good(answer).get("id_token") instanceof String token) {
            return token;
        }
        throw new ProviderFault("the answer to the code holds no ID token");
    }

    /** The keys with which it signs now. */
    JWKSet keys(Places places) throws ProviderFault {
        try {
            return JWKSet.parse(json(HttpRequest.newBuilder(places.keys())));
        } catch (ParseException e) {
            throw new ProviderFault("its keys cannot be read", e);
        }
    }

    @Override
    public void close() {
        http.shutdownNow();
    }

    /** {@code a=b&c=d} with everything encoded. */
    static String encoded(Map<String, String> all) {
        return all.entrySet().stream()
                .map(one -> encoded(one.getKey()) + "=" + encoded(one.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String place(Map<String, Object> all, String name) throws ProviderFault {
        if (all.get(name) instanceof String text && ProviderSetup.isSafe(text.replaceFirst("\\?[!-~&&[^#]]*$", ""))) {
            return text;
        }
        throw new ProviderFault(name + " is no encrypted address: " + all.get(name));
    }

    private Map<String, Object> json(HttpRequest.Builder builder) throws ProviderFault {
        return good(answer(builder));
    }

    private static Map<String, Object> good(HttpResponse<String> answer) throws ProviderFault {
        if (answer.statusCode() != OK) {
            throw new ProviderFault(answer.uri() + " answered with " + answer.statusCode());
        }
        return json(answer);
    }

    private static Map<String, Object> json(HttpResponse<String> answer) throws ProviderFault {
        try {
            return JSONObjectUtils.parse(answer.body());
        } catch (ParseException e) {
            throw new ProviderFault(answer.uri() + " answered with something else than JSON", e);
        }
    }

    /** The limit of the request ends with its head; this one holds for the body too. */
    private HttpResponse<String> answer(HttpRequest.Builder builder) throws ProviderFault {
        HttpRequest request = builder.header("Accept", "application/json")
                .timeout(setup.patience())
                .build();
        CompletableFuture<HttpResponse<String>> coming = http.sendAsync(
                request, BodyHandlers.limiting(BodyHandlers.ofString(StandardCharsets.UTF_8), MOST_BYTES));
        try {
            Duration most = setup.patience();
            return coming.get(most.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new ProviderFault(request.uri() + " did not answer in time", e);
        } catch (ExecutionException e) {
            throw new ProviderFault(request.uri() + " does not answer", e.getCause() == null ? e : e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ProviderFault(request.uri() + " was not waited for", e);
        } finally {
            coming.cancel(true);
        }
    }

    private static String secret(Path file) throws ProviderFault {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.findFirst().orElse("").strip();
        } catch (IOException | UncheckedIOException e) {
            throw new ProviderFault("the file with the client's secret cannot be read", e);
        }
    }
}
