package org.khet.portal.security.internal.passkey;

import com.webauthn4j.data.AuthenticationRequest;
import com.webauthn4j.data.RegistrationRequest;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a browser answered, taken apart; whatever somebody puts there instead is an {@link IllegalArgumentException}. */
final class WebAuthnResponse {
    /** Longer than any answer that browsers give. */
    private static final int MOST = 20_000;

    private static final JsonMapper JSON = new JsonMapper();
    private final JsonNode all;

    private WebAuthnResponse(JsonNode all) {
        this.all = all;
    }

    static WebAuthnResponse of(String text) {
        if (text.length() > MOST) {
            throw new IllegalArgumentException("an answer of " + text.length() + " signs");
        }
        try {
            return new WebAuthnResponse(JSON.readTree(text));
        } catch (JacksonException unreadable) {
            throw new IllegalArgumentException("no JSON", unreadable);
        }
    }

    /** The id of the passkey, base64url. */
    String credential() {
        return WebAuthnEncoding.text(bytes(all.path("rawId")));
    }

    /** Whose it is, as the device says, base64url. */
    String handle() {
        return WebAuthnEncoding.text(response("userHandle"));
    }

    /** Of a passkey that was just made. */
    RegistrationRequest made() {
        return new RegistrationRequest(response("attestationObject"), response("clientDataJSON"));
    }

    /** Of one that signed. */
    AuthenticationRequest signed() {
        return new AuthenticationRequest(
                bytes(all.path("rawId")),
                response("userHandle"),
                response("authenticatorData"),
                response("clientDataJSON"),
                null,
                response("signature"));
    }

    private byte[] response(String part) {
        return bytes(all.path("response").path(part));
    }

    private static byte[] bytes(JsonNode node) {
        byte[] bytes = WebAuthnEncoding.bytes(node.isString() ? node.stringValue() : "");
        if (bytes.length == 0) {
            throw new IllegalArgumentException("an answer without one of its parts");
        }
        return bytes;
    }
}
