package org.khet.portal.security.internal.own;

import java.time.Duration;
import org.khet.portal.api.security.AccountId;
import org.khet.portal.api.security.SecondFactorCheck;
import org.khet.portal.security.internal.factor.FactorRepository;
import org.khet.portal.security.internal.signin.FactorCodeVerifier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Asks for a code of the own second factor before an act. */
@Component(service = SecondFactorCheck.class)
public final class SecondFactorCheckService implements SecondFactorCheck {
    private final FactorRepository factors;
    private final FactorCodeVerifier codes;

    /** @param codes counts wrong tries, together with those of signing in */
    @Activate
    public SecondFactorCheckService(@Reference FactorRepository factors, @Reference FactorCodeVerifier codes) {
        this.factors = factors;
        this.codes = codes;
    }

    @Override
    public boolean isOn(AccountId account) {
        return factors.since(account).isPresent();
    }

    @Override
    public Answer use(AccountId account, String code) {
        FactorCodeVerifier.Answer answer = codes.use(account, code);
        return new Answer(answer.right(), answer.taken() ? Duration.ZERO : answer.pause());
    }
}
