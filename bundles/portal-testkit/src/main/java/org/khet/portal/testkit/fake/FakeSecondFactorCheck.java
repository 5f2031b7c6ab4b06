package org.khet.portal.testkit.fake;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.khet.portal.api.security.AccountId;
import org.khet.portal.api.security.SecondFactorCheck;

/** Nobody has a second factor but who a test gives one; a code is right once. */
public final class FakeSecondFactorCheck implements SecondFactorCheck {
    private final Map<AccountId, String> codes = new HashMap<>();

    /** Gives somebody a second factor with this code. */
    public FakeSecondFactorCheck with(AccountId account, String code) {
        codes.put(account, code);
        return this;
    }

    @Override
    public boolean isOn(AccountId account) {
        return codes.containsKey(account);
    }

    @Override
    public Answer use(AccountId account, String code) {
        boolean right = code.equals(codes.get(account));
        if (right) {
            codes.put(account, "used up");
        }
        return new Answer(right, Duration.ZERO);
    }
}
