package org.khet.portal.security.internal.manage;

import java.time.Duration;
import org.khet.portal.api.security.AccountId;
import org.khet.portal.security.internal.SecuritySettings;
import org.khet.portal.security.internal.token.OneTimeTokens;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Links with which somebody sets the first password, or a new one after losing it. Safe for concurrent use. */
@Component(service = InvitationService.class, configurationPid = SecuritySettings.PID)
public final class InvitationService {
    private final OneTimeTokens tokens;
    private final Duration life;

    /** @param settings tells how long a link works */
    @Activate
    public InvitationService(@Reference OneTimeTokens tokens, SecuritySettings settings) {
        this.tokens = tokens;
        this.life = Duration.ofDays(settings.linkDays());
    }

    /** Ends what was made for the account. */
    void withdraw(AccountId account) {
        tokens.end(account);
    }

    /** Makes the token; the account's older ones end. */
    String make(AccountId account) {
        return tokens.make(account, life);
    }
}
