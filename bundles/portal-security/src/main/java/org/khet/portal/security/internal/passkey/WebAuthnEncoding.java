package org.khet.portal.security.internal.passkey;

import java.util.Base64;

/** Bytes as text, as WebAuthn writes them: base64url without padding. Stateless. */
final class WebAuthnEncoding {
    private WebAuthnEncoding() {}

    static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Throws {@link IllegalArgumentException} if it is no such text. */
    static byte[] bytes(String text) {
        return Base64.getUrlDecoder().decode(text);
    }
}
