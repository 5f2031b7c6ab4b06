package org.khet.portal.persistence.internal.backup;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Number and proof of the rows of a table, whatever their order: the sum of the SHA-256 of all rows. Two tables have one
 * proof only if they have the same rows as often. For one thread.
 */
final class RowChecksum {
    private static final BigInteger ROUND = BigInteger.TWO.pow(256);

    private final MessageDigest digest;
    private BigInteger sum = BigInteger.ZERO;
    private long rows;

    RowChecksum() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Adds a row as {@link CopyText} writes it. */
    void add(String line) {
        sum = sum.add(new BigInteger(1, digest.digest(line.getBytes(StandardCharsets.UTF_8))))
                .mod(ROUND);
        rows++;
    }

    /** The proof of the rows so far. */
    TableDigest proof(String table) {
        return new TableDigest(table, rows, String.format("%064x", sum));
    }
}
