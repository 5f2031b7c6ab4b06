package org.khet.portal.shell.internal.session;

import java.util.List;
import org.khet.portal.api.admin.security.SecondFactor;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.security.AccountId;

/** A second factor whose secrets count up; the code in force is {@code 111111}. */
public final class FakeFactor implements SecondFactor {
    /** Answer of {@link #of}. */
    public FactorStatus standing = new FactorStatus(false, false, null, 0);

    /** How often {@link #of} and {@link #begin} were asked. */
    public int asked;

    public int begun;

    @Override
    public FactorStatus of(AccountId account) {
        asked++;
        return standing;
    }

    @Override
    public Enrolment begin(AccountId account, String issuer) {
        begun++;
        return new Enrolment("SECR ET0" + begun, "otpauth://totp/x", "M4 4h1v1h-1z", 41);
    }

    @Override
    public Done confirm(AccountId account, String code, String current) {
        if (standing.on() && !current.equals("111111")) {
            throw Rejected.of("current", "security.factor.error.current");
        }
        standing = new FactorStatus(true, true, null, 1);
        return new Done(List.of("AAAA-BBBB"), 2);
    }

    @Override
    public List<String> renewCodes(AccountId account, String current) {
        throw new UnsupportedOperationException("no story renews codes");
    }

    @Override
    public long remove(AccountId account, String current) {
        throw new UnsupportedOperationException("no story gives the second factor up");
    }
}
