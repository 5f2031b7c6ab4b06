package org.khet.portal.testkit.fake;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import org.khet.portal.api.security.SecretBox;
import org.khet.portal.api.security.SecretBoxes;

/**
 * Boxes without keys: what they close cannot be read at a glance and opens for its owner only, as of the real ones. With the first use of
 * a keeper's box it asks, as the real ones without a key, whether secrets are in force.
 */
public final class FakeSecretBoxes implements SecretBoxes {
    private static final byte MASK = 0x5A;

    private final Map<String, Boolean> asked = new ConcurrentHashMap<>();

    @Override
    public SecretBox of(String keeper, BooleanSupplier inForce) {
        asked.computeIfAbsent(keeper, first -> inForce.getAsBoolean());
        return new Box(keeper);
    }

    private record Box(String keeper) implements SecretBox {
        @Override
        public String close(String owner, byte[] secret) {
            byte[] head = (owner + "\n").getBytes(StandardCharsets.UTF_8);
            byte[] both = Arrays.copyOf(head, head.length + secret.length);
            for (int i = 0; i < secret.length; i++) {
                both[head.length + i] = (byte) (secret[i] ^ MASK);
            }
            return Base64.getEncoder().encodeToString(both);
        }

        @Override
        public byte[] open(String owner, String closed) {
            byte[] both = Base64.getDecoder().decode(closed);
            byte[] head = (owner + "\n").getBytes(StandardCharsets.UTF_8);
            if (!Arrays.equals(head, Arrays.copyOf(both, head.length))) {
                throw new IllegalStateException("the secret does not belong to " + owner);
            }
            byte[] secret = Arrays.copyOfRange(both, head.length, both.length);
            for (int i = 0; i < secret.length; i++) {
                secret[i] ^= MASK;
            }
            return secret;
        }

        @Override
        public String fingerprint(String value) {
            return UUID.nameUUIDFromBytes((keeper + value).getBytes(StandardCharsets.UTF_8))
                    .toString();
        }
    }
}
