package org.khet.portal.api.security;

/** Encrypts secrets of one keeper with AES-256-GCM, see {@link SecretBoxes}. Safe for concurrent use. */
public interface SecretBox {
    /**
     * Encrypts a secret.
     *
     * @param owner the record that it belongs to, e.g. {@code account 12}; it opens for this one only
     * @return at most 60 characters more than four thirds of the bytes
     * @throws IllegalStateException if the key is missing though secrets are in force
     */
    String close(String owner, byte[] secret);

    /**
     * Decrypts a secret.
     *
     * @throws IllegalStateException if the key is missing, or the secret was closed with another key or for another owner, or
     *     was altered
     */
    byte[] open(String owner, String closed);

    /**
     * A fingerprint by which equal values are found without being opened: HMAC-SHA-256 with a key that follows from that of
     * the box. Nobody tries values out without the key.
     *
     * @return 64 hexadecimal digits
     * @throws IllegalStateException if the key is missing though secrets are in force
     */
    String fingerprint(String value);
}
