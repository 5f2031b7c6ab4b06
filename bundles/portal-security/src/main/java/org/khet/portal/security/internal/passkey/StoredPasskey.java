package org.khet.portal.security.internal.passkey;

import org.khet.portal.api.admin.security.Passkeys.Passkey;
import org.khet.portal.api.security.AccountId;

/**
 * A passkey as stored.
 *
 * @param passkey what its owner sees
 * @param account whose
 * @param handle  by which the device tells whose it is, base64url; the same for all of an account
 * @param key     what the device gave when it was made, and as last seen
 */
public record StoredPasskey(Passkey passkey, AccountId account, String handle, CredentialKey key) {}
