package org.khet.documents.internal.seal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the page that verifies a paper says.
 *
 * @param number  number, empty for none
 * @param dated   its day
 * @param subject what it is about; empty of a secret one
 * @param signer  who signed it, in which capacity
 * @param hash    SHA-256 of its bytes
 * @param holds   whether it was neither cancelled nor replaced
 * @param whole   whether the stored bytes are those that were sealed; of a destroyed paper nothing can be said, so true
 * @param destroyed whether its time was over and the office destroyed it
 */
public record SealFacts(
        String number,
        @Nullable LocalDate dated,
        String subject,
        String signer,
        String hash,
        boolean holds,
        boolean whole,
        boolean destroyed) {}
