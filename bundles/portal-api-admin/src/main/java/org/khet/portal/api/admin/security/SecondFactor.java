package org.khet.portal.api.admin.security;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.security.AccountId;
import org.khet.portal.api.settings.Setting;

/**
 * The own second factor: time-based codes of an authenticator app (RFC 6238: SHA-1, 30 seconds, six digits, as all apps
 * take them) and recovery codes. The secret is stored encrypted with a key from a file of the home; recovery codes are
 * stored as hashes. Each change is on the audit trail. Safe for concurrent use. Source: core CORE-16; ARCHITECTURE §4.
 */
public interface SecondFactor {
    /**
     * Codes of the roles of an office whose holders must have a second factor; administrators of the runtime always must,
     * accounts of demonstration offices never.
     */
    Setting<String> ROLES = Setting.roles(
            "core.setting.secondFactorRoles", "core.office-admin, fin.approver, fin.payer", "ARCHITECTURE §4");

    /**
     * How it stands.
     *
     * @param on       set up; a code is asked for at each sign-in
     * @param required the account must have one
     * @param since    when it was set up, {@code null} when it is not
     * @param unused   recovery codes that were not used yet
     */
    record FactorStatus(
            boolean on, boolean required, @Nullable Instant since, int unused) {
        /** Whether it must be set up before anything else. */
        public boolean missing() {
            return required && !on;
        }
    }

    /**
     * A new secret, not yet in force.
     *
     * @param secret for typing into the app, base 32 in blocks of four
     * @param uri    {@code otpauth://} address
     * @param path   the address as a QR code: outline of its dark squares for an SVG picture
     * @param size   width and height of the picture in squares, quiet zone included
     */
    record Enrolment(String secret, String uri, String path, int size) {}

    /**
     * A set-up that is done.
     *
     * @param codes recovery codes, shown once
     * @param stamp new stamp of the account, for the session that asked; all others have ended
     */
    record Done(List<String> codes, long stamp) {
        /** Keeps an immutable copy. */
        public Done {
            codes = List.copyOf(codes);
        }
    }

    /** How it stands for the account. */
    FactorStatus of(AccountId account);

    /**
     * Makes a new secret; one that is in force stays until {@link #confirm}.
     *
     * @param issuer name that the app shows, e.g. of the office
     */
    Enrolment begin(AccountId account, String issuer);

    /**
     * Puts the secret of the last {@link #begin} in force when the app shows the right code for it.
     *
     * @param code    of the new secret; looked at first
     * @param current a code of the one in force so far or a recovery code; ignored when there is none
     * @throws org.khet.portal.api.outcome.Rejected with field {@code code} or {@code current}; nothing is changed, and with
     *     {@code code} no code in force is used up
     */
    Done confirm(AccountId account, String code, String current);

    /**
     * Makes new recovery codes; the old ones end.
     *
     * @throws org.khet.portal.api.outcome.Rejected with field {@code current} if the code is wrong
     */
    List<String> renewCodes(AccountId account, String current);

    /**
     * Gives the second factor up; all other sessions of the account end.
     *
     * @return the account's new stamp, for the session that asked, see {@link Sessions#goesOn}
     * @throws org.khet.portal.api.outcome.Rejected with field {@code current} if the code is wrong or one is required
     */
    long remove(AccountId account, String current);
}
