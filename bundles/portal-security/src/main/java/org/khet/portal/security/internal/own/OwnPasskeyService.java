package org.khet.portal.security.internal.own;

import java.util.List;
import java.util.Map;
import org.khet.portal.api.admin.security.Passkeys;
import org.khet.portal.api.admin.security.Passkeys.Adding;
import org.khet.portal.api.admin.security.Passkeys.Passkey;
import org.khet.portal.api.admin.security.Passkeys.Proof;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.security.AccountId;
import org.khet.portal.security.internal.account.AccountRepository;
import org.khet.portal.security.internal.account.StoredAccount;
import org.khet.portal.security.internal.passkey.CredentialKey;
import org.khet.portal.security.internal.passkey.PasskeyRepository;
import org.khet.portal.security.internal.passkey.StoredPasskey;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Passkeys of the own account. Adding and removing ask for all by which the account signs in, end all other sessions and stand
 * on the trail. Safe for concurrent use.
 */
@Component(service = OwnPasskeyService.class)
public final class OwnPasskeyService {
    private final PasskeyRepository passkeys;
    private final AccountRepository accounts;
    private final ReauthenticationService proofs;
    private final OwnAccountEvents events;

    /** @param proofs asks for password and code */
    @Activate
    public OwnPasskeyService(
            @Reference PasskeyRepository passkeys,
            @Reference AccountRepository accounts,
            @Reference ReauthenticationService proofs,
            @Reference OwnAccountEvents events) {
        this.passkeys = passkeys;
        this.accounts = accounts;
        this.proofs = proofs;
        this.events = events;
    }

    /**
     * Who adds one, with those that are there.
     *
     * @param account whose
     * @param adding  what is to be added
     * @param known   those that are there
     */
    record Begun(StoredAccount account, Adding adding, List<StoredPasskey> known) {}

    List<Passkey> of(AccountId account) {
        return passkeys.of(account).stream().map(StoredPasskey::passkey).toList();
    }

    Proof proof(AccountId account) {
        return proofs.proof(open(account));
    }

    Begun begin(AccountId id, String typed, char[] current, String code) {
        StoredAccount account = open(id);
        String name = name(typed);
        passkeys.requireRoom(id);
        proofs.require(account, current, code);
        return new Begun(account, new Adding(id, account.stamp(), name), passkeys.of(id));
    }

    /** Adds it; gives the new stamp. */
    long add(Adding adding, String handle, CredentialKey key) {
        return events.change(() -> {
            StoredAccount account = open(adding.account());
            if (account.stamp() != adding.stamp()) {
                throw Rejected.of("", "security.passkey.error.old");
            }
            passkeys.add(adding, handle, key);
            note(account, "core.account.passkeyadded", adding.name());
            return accounts.endSessions(account.id());
        });
    }

    void rename(AccountId id, long passkey, String typed) {
        String name = name(typed);
        events.<String>change(() -> {
            passkeys.rename(open(id).id(), passkey, name);
            return name;
        });
    }

    /** Removes it; gives the new stamp. */
    long remove(AccountId id, long passkey, char[] current, String code) {
        if (of(id).stream().noneMatch(one -> one.id() == passkey)) {
            throw new NoLongerThere("passkey " + passkey);
        }
        proofs.require(open(id), current, code);
        return events.change(() -> {
            note(open(id), "core.account.passkeyremoved", passkeys.remove(id, passkey));
            return accounts.endSessions(id);
        });
    }

    /** Notes that it may have been copied. */
    void copied(StoredPasskey passkey) {
        events.<String>change(() -> {
            accounts.find(passkey.account())
                    .ifPresent(account -> note(
                            account,
                            "core.account.passkeycopied",
                            passkey.passkey().name()));
            return passkey.passkey().name();
        });
    }

    private void note(StoredAccount account, String action, String passkey) {
        events.note(account, action, Map.of("name", account.name(), "passkey", passkey));
    }

    private static String name(String typed) {
        String name = typed.strip().replaceAll("\\s+", " ");
        if (name.isEmpty() || name.length() > Passkeys.MOST_NAME) {
            throw Rejected.of("name", "security.passkey.error.name", Passkeys.MOST_NAME);
        }
        return name;
    }

    private StoredAccount open(AccountId id) {
        return accounts.find(id)
                .filter(StoredAccount::open)
                .orElseThrow(() -> new NoLongerThere("account " + id.value()));
    }
}
