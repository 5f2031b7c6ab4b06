package org.khet.portal.api.admin.security;

import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.security.AccountId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Signing in, without a browser: the shell keeps the answer in its session. Failures of an account or address wait
 * longer and longer; no lock without end. Unknown names answer exactly as wrong passwords, as slowly. Failures on a device
 * that knows the account are counted by themselves, so nobody elsewhere pauses the person at the own desk. Safe for
 * concurrent use. Source: core CORE-15, E-74.
 */
@ProviderType
public interface SignIn {
    /**
     * Checks name and password, in turn with others: see {@link SignInResult.ManyAtOnce}.
     *
     * @param name     sign-in name, letter case ignored
     * @param password typed password; the array is overwritten
     * @param address  network address of the browser, for the delay and the trail
     * @param device   what {@link #remember} gave this browser; empty if nothing
     */
    SignInResult signIn(String name, char[] password, String address, String device);

    /** As {@link #signIn(String, char[], String, String)}, on a device that knows nobody. */
    default SignInResult signIn(String name, char[] password, String address) {
        return signIn(name, password, address, "");
    }

    /**
     * Notes that the account came in on this device, by whatever way.
     *
     * @param device what the browser was given before; empty if nothing
     * @return a secret for the browser to keep and bring to the next sign-in; it lets nobody in
     */
    String remember(AccountId account, String device);

    /**
     * Redeems a one-time link (first administrator, invitation, lost password). A link lets in once and expires; while a
     * second factor is still asked for, it may be opened again.
     *
     * @param token the secret part of the link
     * @param address network address of the browser
     */
    SignInResult redeem(String token, String address);

    /**
     * The second step: checks a code of the authenticator app, or one of the recovery codes. A code works once, also over
     * several nodes; wrong ones wait longer and longer.
     *
     * @param step    answer of the first step
     * @param code    as typed; blanks and hyphens are passed over
     * @param address network address of the browser
     * @return signed in, or refused; {@link SignInResult.LinkSpent} when the first step is too old, the account changed
     *     meanwhile or the link was used elsewhere, so that it has to be done anew
     */
    SignInResult code(SignInResult.CodeNeeded step, String code, String address);

    /**
     * Sets a new password; all other sessions of the account end.
     *
     * @param account  whose
     * @param current  current password, ignored directly after {@link #redeem}; overwritten
     * @param changed  new password; overwritten
     * @return the account's new stamp, for the session that asked, see {@link Sessions}
     * @throws Rejected with field {@code current} or {@code changed} and the reason; nothing is changed
     */
    long changePassword(AccountId account, char[] current, char[] changed);

    /** Notes the end of a session in the trail. */
    void signedOut(AccountId account, String address);
}
