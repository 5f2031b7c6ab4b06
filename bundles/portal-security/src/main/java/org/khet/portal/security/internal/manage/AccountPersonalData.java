package org.khet.portal.security.internal.manage;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.personal.PersonalDataPlace;
import org.khet.portal.api.personal.ProcessingSource;
import org.khet.portal.api.preference.Preferences;
import org.khet.portal.api.security.AccountId;
import org.khet.portal.security.internal.account.AccountRepository;
import org.khet.portal.security.internal.account.GrantRepository;
import org.khet.portal.security.internal.account.StoredAccount;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * What accounts keep of a person. The account of somebody who is erased is closed for good: its secrets, sessions and choices
 * go, its name too. An account that is a person of another office as well only stops being this one. Source: core CORE-128.
 */
@Component(service = {ProcessingSource.class, AccountPersonalData.class})
public final class AccountPersonalData implements ProcessingSource {
    private static final String PLACE = "security.erasure.place.";

    /** With what somebody signs in: nothing of it stays. */
    static final List<String> SECRETS =
            List.of("sec_identity", "sec_passkey", "sec_recovery_code", "sec_second_factor", "sec_token");

    /** Where somebody was signed in, and on which devices. */
    static final List<String> SESSIONS = List.of("sec_session", "sec_onlook", "sec_device");

    private final UnitOfWork unit;
    private final AccountRepository accounts;
    private final GrantRepository grants;
    private final Preferences preferences;

    /** Accounts, whose they are, and the choices made there. */
    @Activate
    public AccountPersonalData(
            @Reference(target = "(khet.unit=security)") UnitOfWork unit,
            @Reference AccountRepository accounts,
            @Reference GrantRepository grants,
            @Reference Preferences preferences) {
        this.unit = unit;
        this.accounts = accounts;
        this.grants = grants;
        this.preferences = preferences;
    }

    @Override
    public ModuleId module() {
        return new ModuleId("core");
    }

    @Override
    public List<PersonalDataPlace> places(OfficeId office, PersonId person) {
        Optional<AccountId> found = grants.account(office, person);
        if (found.isEmpty()) {
            return List.of();
        }
        AccountId account = found.get();
        List<PersonalDataPlace> places = new ArrayList<>();
        int roles = grants.grants(account, office).size();
        if (isElsewhere(account, office)) {
            places.add(PersonalDataPlace.kept(PLACE + "account", 1, "security.erasure.reason.elsewhere"));
            add(places, PersonalDataPlace.erased(PLACE + "grants", roles));
            return places;
        }
        boolean administers = accounts.find(account)
                .filter(one -> one.open() && one.kind() == StoredAccount.Kind.ADMINISTRATOR)
                .isPresent();
        places.add(
                administers
                        ? PersonalDataPlace.blocks(
                                PLACE + "account",
                                1,
                                "security.erasure.reason.administers",
                                "admin/people/" + person.value())
                        : PersonalDataPlace.pseudonymised(PLACE + "account", 1));
        add(places, PersonalDataPlace.erased(PLACE + "secrets", count(SECRETS, account)));
        add(places, PersonalDataPlace.erased(PLACE + "sessions", count(SESSIONS, account)));
        add(
                places,
                PersonalDataPlace.erased(
                        PLACE + "preferences", preferences.of(account).size()));
        add(places, PersonalDataPlace.pseudonymised(PLACE + "grants", roles));
        add(
                places,
                PersonalDataPlace.kept(
                        PLACE + "visits", count(List.of("sec_visit"), account), "security.erasure.reason.visits"));
        return places;
    }

    @Override
    public void erase(OfficeId office, PersonId person, String pseudonym) {
        grants.account(office, person).ifPresent(account -> {
            if (isElsewhere(account, office)) {
                leave(account, office);
            } else {
                close(account);
            }
        });
    }

    private boolean isElsewhere(AccountId account, OfficeId office) {
        return grants.homes(account).stream().anyMatch(home -> !home.equals(office));
    }

    private void close(AccountId account) {
        accounts.erase(account);
        preferences.of(account).keySet().forEach(key -> preferences.set(account, key, ""));
        unit.<Object>runtime(rows -> {
            SECRETS.forEach(table -> delete(rows, table, account));
            SESSIONS.forEach(table -> delete(rows, table, account));
            return account;
        });
    }

    private static void delete(EntityManager rows, String table, AccountId account) {
        rows.createNativeQuery("delete from " + table + " where account_id = ?1")
                .setParameter(1, account.value())
                .executeUpdate();
    }

    private void leave(AccountId account, OfficeId office) {
        unit.<Object>runtime(rows -> {
            for (String table : List.of("sec_grant", "sec_account_person")) {
                rows.createNativeQuery("delete from " + table + " where account_id = ?1 and office_id = ?2")
                        .setParameter(1, account.value())
                        .setParameter(2, office.value())
                        .executeUpdate();
            }
            return account;
        });
        accounts.endSessions(account);
    }

    private long count(List<String> tables, AccountId account) {
        return unit.runtime(rows -> tables.stream()
                .mapToLong(table -> ((Number)
                                rows.createNativeQuery("select count(*) from " + table + " where account_id = ?1")
                                        .setParameter(1, account.value())
                                        .getSingleResult())
                        .longValue())
                .sum());
    }

    private static void add(List<PersonalDataPlace> places, PersonalDataPlace place) {
        if (place.count() > 0) {
            places.add(place);
        }
    }
}
