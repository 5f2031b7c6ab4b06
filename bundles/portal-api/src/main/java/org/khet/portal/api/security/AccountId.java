package org.khet.portal.api.security;

/**
 * Key of an account: a sign-in, unique in the runtime.
 *
 * @param value positive
 */
public record AccountId(long value) {
    /** @throws IllegalArgumentException if not positive */
    public AccountId {
        if (value <= 0) {
            throw new IllegalArgumentException("account id " + value);
        }
    }
}
