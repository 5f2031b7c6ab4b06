package org.khet.portal.core.internal.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Hashes of the chain: SHA-256 of the hash before, the place and each field with its length. Stateless. */
final class ChainHashes {
    /** What stands before the first entry. */
    static final String FIRST = "0".repeat(64);

    private ChainHashes() {}

    /** Hash of the entry at its place. */
    static String of(String before, long place, List<String> content) {
        var text = new StringBuilder(before).append('\n').append(place).append('\n');
        content.forEach(
                field -> text.append(field.length()).append(':').append(field).append('\n'));
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
