package org.khet.portal.security.internal.factor;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.function.BooleanSupplier;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.khet.portal.api.security.AccountId;
import org.khet.portal.security.internal.PortalHome;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Encrypts secrets of accounts with AES-256-GCM, bound to the account. The key lies in the file {@code config/security.key}
 * of the home, readable by its owner only; it is made for the first secret, and never anew while a secret is in force that
 * would not fit it. Nodes on one database need the same file. Safe for concurrent use. Source: ASVS 11.3, 13.3.
 */
@Component(service = SecretBox.class)
public final class SecretBox {
    /** The file of the key, below the home. */
    static final String FILE = "config/security.key";

    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private final SecureRandom random = new SecureRandom();
    private final PortalHome home;

    /** @param home where the key lies */
    @Activate
    public SecretBox(@Reference PortalHome home) {
        this.home = home;
    }

    /**
     * Encrypts the secret.
     *
     * @param others whether secrets of other accounts are in force; asked only when there is no key
     * @throws IllegalStateException if the key is missing though they are
     */
    String close(AccountId owner, byte[] secret, BooleanSupplier others) {
        byte[] nonce = bytes(NONCE_BYTES);
        byte[] closed = run(Cipher.ENCRYPT_MODE, owner, nonce, secret, keyOrFirst(others));
        byte[] both = Arrays.copyOf(nonce, nonce.length + closed.length);
        System.arraycopy(closed, 0, both, nonce.length, closed.length);
        return Base64.getEncoder().encodeToString(both);
    }

    /**
     * Decrypts the secret.
     *
     * @throws IllegalStateException if the key is missing, or the secret was closed with another key or for another account,
     *     or was altered
     */
    byte[] open(AccountId owner, String closed) {
        byte[] both = Base64.getDecoder().decode(closed);
        byte[] nonce = Arrays.copyOf(both, NONCE_BYTES);
        return run(Cipher.DECRYPT_MODE, owner, nonce, Arrays.copyOfRange(both, NONCE_BYTES, both.length), key());
    }

    byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    private static byte[] run(int mode, AccountId owner, byte[] nonce, byte[] content, SecretKeySpec key) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(("account " + owner.value()).getBytes(StandardCharsets.US_ASCII));
            return cipher.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "the secret of account " + owner.value() + " does not fit " + FILE
                            + ": put the file back with which it"
                            + " was made, from a backup or another node, or reset the second factor of the account",
                    e);
        }
    }

    private synchronized SecretKeySpec keyOrFirst(BooleanSupplier others) {
        if (home.read(FILE).isEmpty() && !others.getAsBoolean()) {
            home.write(FILE, List.of(Base64.getEncoder().encodeToString(bytes(KEY_BYTES))));
        }
        return key();
    }

    private synchronized SecretKeySpec key() {
        List<String> lines = home.read(FILE);
        if (lines.isEmpty()) {
            throw new IllegalStateException(
                    FILE + " is missing in the home, so codes of authenticator apps cannot be checked:"
                            + " put the file back from a backup or another node; until then recovery codes let people in");
        }
        return new SecretKeySpec(Base64.getDecoder().decode(lines.getFirst().strip()), "AES");
    }
}
