package org.khet.portal.api.admin.security;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.security.AccountId;
import org.khet.portal.api.security.Caller;

/**
 * Passkeys (WebAuthn): keys that a device or a password program keeps for the address of the portal and uses after it has
 * checked its owner itself, by finger, face or PIN. Possession and that check are two factors, so no code is asked for
 * afterwards. They work at the configured address only, which browsers take with https or on {@code localhost}. The portal
 * stores public keys; it asks for no attestation. Safe for concurrent use. Source: W3C Web Authentication Level 3; ASVS V6.3.3,
 * V6.5, V6.7; our proposal where these leave it open.
 */
public interface Passkeys {
    /** How many an account may have; our proposal. */
    int MOST = 10;

    /** How long the name of one may be, in signs; our proposal. */
    int MOST_NAME = 60;

    /** Whether they can be used. */
    enum Offer {
        /** At the address that {@link #address} gives. */
        READY,
        /** The configuration names no address. */
        NOT_SET_UP,
        /** The address is none that browsers take: without https, or without a name. */
        UNSUITABLE
    }

    /**
     * One of the own passkeys.
     *
     * @param id   key
     * @param name as its owner calls it
     * @param made when it was added
     * @param used when somebody last came in by it, {@code null} when nobody has
     */
    record Passkey(
            long id, String name, Instant made, @Nullable Instant used) {}

    /**
     * What is to be added.
     *
     * @param account whose
     * @param stamp   of the account when its owner began; another one ends it
     * @param name    of the passkey
     */
    record Adding(AccountId account, long stamp, String name) {}

    /**
     * A question to the browser, to be kept on the server, in the session of the browser that answers; used once.
     *
     * @param options   for {@code navigator.credentials}, as JSON with bytes in base64url
     * @param challenge what has to be signed, base64url
     * @param handle    by which the device tells whose it is, base64url; empty to sign in
     * @param adding    what is to be added, {@code null} to sign in
     * @param until     when it has to be asked anew
     */
    record Question(
            String options,
            String challenge,
            String handle,
            @Nullable Adding adding,
            Instant until) {
        /** Without the challenge, for logs. */
        @Override
        public String toString() {
            return "Question[adding=" + adding + ", until=" + until + "]";
        }
    }

    /**
     * What the account has to prove before a way in is changed: all by which it signs in.
     *
     * @param password whether there is a password, of the portal or of the office's directory
     * @param code     whether a second factor is on
     */
    record Proof(boolean password, boolean code) {
        /** Whether there is anything to prove it by; else an administrator's link helps. */
        public boolean possible() {
            return password || code;
        }
    }

    /** Whether they can be used here. */
    Offer offer();

    /** Where they work, e.g. {@code https://khet.example.go.th}; as configured, empty when nothing is. */
    String address();

    /**
     * The question to somebody who signs in, whoever it may be.
     *
     * @throws org.khet.portal.api.outcome.Rejected unless {@link #offer} says {@link Offer#READY}
     */
    Question begin();

    /**
     * The answer of somebody who signs in. Tries count for the address and the passkey like those of passwords.
     *
     * @param answer  of the browser, as JSON
     * @param address network address of the browser
     * @return signed in, or refused because of a pause
     * @throws org.khet.portal.api.outcome.Rejected the same for a forged or late answer, an unknown passkey and a closed account;
     *     another reason if the passkey's counter went back, which also stands on the audit trail: there may be a copy of it
     * @throws org.khet.portal.api.outcome.OutOfService if the directory that knows the account does not answer
     */
    SignInResult arrive(Question question, String answer, String address);

    /** Those of the account, the oldest first. */
    List<Passkey> of(AccountId account);

    /** What {@link #beginAdding} and {@link #remove} ask the account for. */
    Proof proof(AccountId account);

    /**
     * The question to somebody who is signed in and adds a passkey.
     *
     * @param name    of the passkey, 1 to {@link #MOST_NAME} signs
     * @param current the password; overwritten
     * @param code    of the second factor, or a recovery code; ignored when there is none
     * @throws org.khet.portal.api.outcome.Rejected with field {@code name}, {@code current} or {@code code}; if there are
     *     {@link #MOST} already; and as {@link #begin}
     * @throws org.khet.portal.api.outcome.OutOfService if the directory that would have to check the password does not answer
     */
    Question beginAdding(AccountId account, String name, char[] current, String code);

    /**
     * Adds it; on the audit trail. All other sessions of the account end.
     *
     * @param answer of the browser, as JSON
     * @return the account's new stamp, for the session that asked, see {@link Sessions#goesOn}
     * @throws org.khet.portal.api.outcome.Rejected if the answer is not to be trusted or too late, the passkey is known already,
     *     or the account changed since it was asked
     */
    long add(Question question, String answer);

    /**
     * Gives one of the own another name.
     *
     * @throws org.khet.portal.api.outcome.Rejected with field {@code name}
     * @throws org.khet.portal.api.outcome.NoLongerThere if it is not of this account
     */
    void rename(AccountId account, long passkey, String name);

    /**
     * Removes one of the own; on the audit trail. All other sessions of the account end.
     *
     * @param current the password; overwritten
     * @param code    of the second factor, or a recovery code; ignored when there is none
     * @return the account's new stamp, for the session that asked
     * @throws org.khet.portal.api.outcome.Rejected with field {@code current} or {@code code}
     * @throws org.khet.portal.api.outcome.NoLongerThere if it is not of this account
     * @throws org.khet.portal.api.outcome.OutOfService as {@link #beginAdding}
     */
    long remove(AccountId account, long passkey, char[] current, String code);

    /** How many the account has; needs {@link Accounts#MANAGE} and an account within reach. */
    int count(Caller caller, AccountId account);

    /**
     * Removes all of an account whose owner lost the device; on the audit trail, and its sessions end. Needs
     * {@link Accounts#MANAGE} and an account within reach that acts nowhere else, never the own.
     */
    void removeAll(Caller caller, AccountId account);
}
