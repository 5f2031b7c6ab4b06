package org.khet.portal.security.internal.secret;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.function.BooleanSupplier;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.khet.portal.api.security.SecretBox;
import org.khet.portal.security.internal.PortalHome;

/** A box with the key of one file. The file is read at each use, so that one that was put back counts at once. */
final class KeyFileBox implements SecretBox {
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final String MAC = "HmacSHA256";
    private final SecureRandom random = new SecureRandom();
    private final PortalHome home;
    private final String file;
    private final BooleanSupplier inForce;

    KeyFileBox(PortalHome home, String file, BooleanSupplier inForce) {
        this.home = home;
        this.file = file;
        this.inForce = inForce;
    }

    @Override
    public String close(String owner, byte[] secret) {
        byte[] nonce = bytes(NONCE_BYTES);
        byte[] closed = run(Cipher.ENCRYPT_MODE, owner, nonce, secret, keyOrFirst());
        byte[] both = Arrays.copyOf(nonce, nonce.length + closed.length);
        System.arraycopy(closed, 0, both, nonce.length, closed.length);
        return Base64.getEncoder().encodeToString(both);
    }

    @Override
    public byte[] open(String owner, String closed) {
        byte[] both = Base64.getDecoder().decode(closed);
        byte[] nonce = Arrays.copyOf(both, NONCE_BYTES);
        return run(Cipher.DECRYPT_MODE, owner, nonce, Arrays.copyOfRange(both, NONCE_BYTES, both.length), key());
    }

    /** With a key of its own, so that what is learnt of fingerprints says nothing about what is encrypted. */
    @Override
    public String fingerprint(String value) {
        byte[] own = mac(keyOrFirst(), "fingerprint");
        return HexFormat.of().formatHex(mac(new SecretKeySpec(own, MAC), value));
    }

    private static byte[] mac(SecretKeySpec key, String text) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    private byte[] run(int mode, String owner, byte[] nonce, byte[] content, SecretKeySpec key) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(owner.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "the secret of " + owner + " does not fit " + file
                            + ": put the file back with which it was made, from a backup or another node",
                    e);
        }
    }

    /** Two boxes of one file must not both make its first key; there is one home. */
    private SecretKeySpec keyOrFirst() {
        synchronized (home) {
            if (home.read(file).isEmpty() && !inForce.getAsBoolean()) {
                home.write(file, List.of(Base64.getEncoder().encodeToString(bytes(KEY_BYTES))));
            }
            return key();
        }
    }

    private SecretKeySpec key() {
        List<String> lines = home.read(file);
        if (lines.isEmpty()) {
            throw new IllegalStateException(
                    file + " is missing in the home, so what was encrypted with it cannot be read:"
                            + " put the file back from a backup or another node");
        }
        return new SecretKeySpec(Base64.getDecoder().decode(lines.getFirst().strip()), "AES");
    }
}
