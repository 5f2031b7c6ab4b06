package org.khet.portal.security.internal.factor;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Codes of RFC 6238 with the values that every app takes: HMAC-SHA-1, steps of 30 seconds, six digits. Stateless. */
final class TotpCodes {
    /** Digits of a code. */
    static final int LENGTH = 6;

    private static final int STEP_SECONDS = 30;
    private static final int DIGITS = 1_000_000;

    /** Steps before and after the present one that are taken, for clocks that differ. Source: RFC 6238 5.2. */
    private static final int DRIFT = 1;

    private TotpCodes() {}

    /** The code of the step. */
    static String at(byte[] secret, long step) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            byte[] hash =
                    mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int offset = hash[hash.length - 1] & 0xf;
            int number = ByteBuffer.wrap(hash).getInt(offset) & Integer.MAX_VALUE;
            return String.format(Locale.ROOT, "%06d", number % DIGITS);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static long step(Instant now) {
        return Math.floorDiv(now.getEpochSecond(), STEP_SECONDS);
    }

    /**
     * The step whose code was typed; the last one used and those before it are not taken, so no code works twice.
     *
     * @return -1 when the code is of none
     */
    static long matching(byte[] secret, String typed, Instant now, long lastUsed) {
        long present = step(now);
        long found = -1;
        for (long step = present - DRIFT; step <= present + DRIFT; step++) {
            boolean same = java.security.MessageDigest.isEqual(
                    at(secret, step).getBytes(java.nio.charset.StandardCharsets.US_ASCII),
                    typed.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            found = same && step > lastUsed ? step : found;
        }
        return found;
    }
}
