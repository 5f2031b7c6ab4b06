package org.khet.portal.api.admin.security;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.security.AccountId;

/**
 * Signing in by an outside identity provider (OpenID Connect, authorization code with PKCE), as many as the configuration
 * names. Somebody of a provider is known by its issuer and subject together, never by an e-mail address, and only after the
 * own account was connected while signed in. Pauses do not apply, for nothing is guessed here; the second factor does. Asks
 * the provider over the network, so it is not to be called in a transaction. Safe for concurrent use. Source: OpenID Connect
 * Core 1.0, RFC 9700; ASVS V6.8, V7.5.1, V9, V10.5.
 */
public interface IdentityProviders {
    /**
     * A provider.
     *
     * @param id      lower-case letters, digits and hyphens
     * @param name    Thai name, for the button
     * @param english English name
     */
    record Provider(String id, String name, String english) {}

    /**
     * Whose account is to be connected.
     *
     * @param account key
     * @param stamp   of the account when its owner began; another one ends the journey
     */
    record Connecting(AccountId account, long stamp) {}

    /**
     * The way to a provider and back, to be kept on the server, in the session of the browser that goes; used once.
     *
     * @param provider   which
     * @param address    where the browser goes
     * @param state      comes back with the browser
     * @param nonce      comes back in the token
     * @param verifier   proves to the provider that the same portal asks for the token
     * @param connecting what is to be connected, {@code null} to sign in
     * @param until      when it has to be begun anew
     */
    record Journey(
            String provider,
            String address,
            String state,
            String nonce,
            String verifier,
            @Nullable Connecting connecting,
            Instant until) {
        /** Without the secrets, for logs. */
        @Override
        public String toString() {
            return "Journey[" + provider + ", connecting=" + connecting + ", until=" + until + "]";
        }
    }

    /**
     * What the browser brought back; empty where it brought nothing.
     *
     * @param provider as in the address to which it came back
     * @param state    from the journey
     * @param code     to be exchanged for a token
     * @param issuer   who says so (RFC 9207)
     * @param error    why there is no code
     */
    record Answer(String provider, String state, String code, String issuer, String error) {
        /** Without the secrets, for logs. */
        @Override
        public String toString() {
            return "Answer[" + provider + ", error=" + error + "]";
        }
    }

    /**
     * How an account comes in.
     *
     * @param connected ids of the providers with which it is connected
     * @param password  whether there is a password to ask for, of the portal or of the office's directory
     */
    record SignInWays(List<String> connected, boolean password) {
        /** Keeps an immutable copy. */
        public SignInWays {
            connected = List.copyOf(connected);
        }
    }

    /** All that are configured, by id. */
    List<Provider> all();

    /**
     * The way out of somebody who signs in.
     *
     * @throws org.khet.portal.api.outcome.Rejected if there is no such provider any more
     * @throws org.khet.portal.api.outcome.OutOfService if the provider does not answer, or not as it should
     */
    Journey begin(String provider);

    /**
     * The way out of somebody who is signed in and connects the own account.
     *
     * @param current the password; overwritten, and ignored directly after {@link SignIn#redeem}, as long as none was set
     * @throws org.khet.portal.api.outcome.Rejected as {@link #begin}; with field {@code current} if the password is wrong or
     *     there is none to ask for; and if an administrator of the runtime has no password yet
     * @throws org.khet.portal.api.outcome.OutOfService as {@link #begin}, or if the directory that would have to check the
     *     password does not answer
     */
    Journey beginConnecting(AccountId account, String provider, char[] current);

    /**
     * The way back of somebody who signs in.
     *
     * @param address network address of the browser
     * @throws org.khet.portal.api.outcome.Rejected if the answer does not belong to the journey, the provider refused, its
     *     token is not to be trusted, or nobody is connected with it; nobody is signed in
     * @throws org.khet.portal.api.outcome.OutOfService as {@link #begin}
     */
    SignInResult arrive(Journey journey, Answer answer, String address);

    /**
     * The way back of somebody who connects the own account; on the audit trail. All other sessions of the account end.
     * Directly after {@link SignIn#redeem} it takes the place of a password: the account then comes in by the provider only,
     * until an administrator makes a link for a password.
     *
     * @return the account's new stamp, for the session that asked, see {@link Sessions#goesOn}
     * @throws org.khet.portal.api.outcome.Rejected as {@link #arrive}, if somebody else is connected with it, or if the
     *     account changed since the journey began
     * @throws org.khet.portal.api.outcome.OutOfService as {@link #begin}
     */
    long connect(Journey journey, Answer answer);

    /** How the account comes in. */
    SignInWays of(AccountId account);

    /**
     * Ends the connection, if there is one; on the audit trail. All other sessions of the account end.
     *
     * @param current the password; overwritten
     * @return the account's stamp from now on, for the session that asked
     * @throws org.khet.portal.api.outcome.Rejected with field {@code current} if the password is wrong, or there is none and
     *     the connection may be the last way in
     * @throws org.khet.portal.api.outcome.OutOfService if the directory that would have to check the password does not answer
     */
    long disconnect(AccountId account, String provider, char[] current);
}
