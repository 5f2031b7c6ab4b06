package org.khet.portal.security.internal.manage;

import java.util.Map;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.security.AccountId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.security.internal.account.AccountRepository;
import org.khet.portal.security.internal.account.StoredAccount;
import org.khet.portal.security.internal.passkey.PasskeyRepository;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Passkeys of people who lost the device: how many, and away with all. Safe for concurrent use. */
@Component(service = PasskeyRemovalService.class)
public final class PasskeyRemovalService {
    private final AccountReach reach;
    private final PasskeyRepository passkeys;
    private final AccountRepository accounts;
    private final AccountEvents events;

    /** @param reach who may manage whom */
    @Activate
    public PasskeyRemovalService(
            @Reference AccountReach reach,
            @Reference PasskeyRepository passkeys,
            @Reference AccountRepository accounts,
            @Reference AccountEvents events) {
        this.reach = reach;
        this.passkeys = passkeys;
        this.accounts = accounts;
        this.events = events;
    }

    /** See {@link org.khet.portal.api.admin.security.Passkeys#count}. */
    public int count(Caller caller, AccountId id) {
        caller.requireToAct();
        return passkeys.of(reach.require(caller, id).id()).size();
    }

    /** See {@link org.khet.portal.api.admin.security.Passkeys#removeAll}. */
    public void removeAll(Caller caller, AccountId id) {
        StoredAccount account = reach.require(caller, id);
        reach.requireOnlyHere(caller, account);
        if (id.equals(caller.account())) {
            throw Rejected.of("", "security.passkey.error.self");
        }
        events.run(() -> {
            if (passkeys.removeAll(id) > 0) {
                accounts.endSessions(id);
                events.note(caller, "passkeysremoved", id.value(), Map.of("name", account.name()));
            }
        });
    }
}
