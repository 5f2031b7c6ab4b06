package org.khet.portal.security.internal.passkey;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The public half of a passkey.
 *
 * @param id       by which browser and device name it, base64url
 * @param data     its attested credential data (id and public key), base64url
 * @param count    signatures that it says it has made; always 0 where a device does not count
 * @param eligible whether it may be kept in several devices
 * @param backedUp whether it is
 */
public record CredentialKey(String id, String data, long count, boolean eligible, boolean backedUp) {
    /** As last seen by the device. */
    CredentialKey seen(long newCount, boolean nowBackedUp) {
        return new CredentialKey(id, data, newCount, eligible, nowBackedUp);
    }

    /** What rows are found by: ids have up to 1,364 signs. */
    String hash() {
        return hash(id);
    }

    static String hash(String id) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(WebAuthnEncoding.bytes(id));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
