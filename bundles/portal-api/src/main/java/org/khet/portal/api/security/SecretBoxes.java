package org.khet.portal.api.security;

import java.util.function.BooleanSupplier;

/**
 * Boxes for what is kept secret in the database, one for each keeper. Each has a key of its own in the home, in the file
 * {@code config/<keeper>.key}, which only the owner of the home reads; backups of the home hold it, the database never. Safe
 * for concurrent use. Source: ASVS 11.3, 13.3.
 */
public interface SecretBoxes {
    /**
     * The box of a keeper. Its key is made for the first secret, and never anew while a secret is in force that would not
     * fit it.
     *
     * @param keeper  2 to 12 small letters: names the file
     * @param inForce whether secrets of this keeper are in force; asked only when there is no key
     * @throws IllegalArgumentException if the name will not do
     */
    SecretBox of(String keeper, BooleanSupplier inForce);
}
