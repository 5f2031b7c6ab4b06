package org.khet.portal.core.internal.preference;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.preference.Preferences;
import org.khet.portal.api.security.AccountId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Preferences as rows; a few per account, read when a page opens. */
@Component(service = Preferences.class)
public final class StoredPreferences implements Preferences {
    private static final int MOST_KEY = 80;
    private static final int MOST_VALUE = 2000;
    private final UnitOfWork unit;

    /** @param unit the core's rows */
    @Activate
    public StoredPreferences(@Reference(target = "(khet.unit=core)") UnitOfWork unit) {
        this.unit = unit;
    }

    @Override
    public Map<String, String> of(AccountId account) {
        return unit.runtime(rows -> all(rows, account).stream()
                .collect(Collectors.toUnmodifiableMap(PreferenceEntity::name, PreferenceEntity::value)));
    }

    @Override
    public Map<AccountId, String> of(Collection<AccountId> accounts, String key) {
        if (accounts.isEmpty()) {
            return Map.of();
        }
        return unit.runtime(rows -> rows.createQuery(
                        "select p from PreferenceEntity p where p.account in :accounts and p.name = :key",
                        PreferenceEntity.class)
                .setParameter(
                        "accounts", accounts.stream().map(AccountId::value).toList())
                .setParameter("key", key)
                .getResultStream()
                .collect(Collectors.toUnmodifiableMap(row -> new AccountId(row.account()), PreferenceEntity::value)));
    }

    @Override
    public void set(AccountId account, String key, String value) {
        if (key.isEmpty() || key.length() > MOST_KEY || value.length() > MOST_VALUE) {
            throw new IllegalArgumentException("preference " + key + " of " + value.length() + " characters");
        }
        unit.runtime(rows -> {
            write(rows, account, key, value);
            return true;
        });
    }

    private static void write(EntityManager rows, AccountId account, String key, String value) {
        var stored = all(rows, account).stream()
                .filter(row -> row.name().equals(key))
                .findFirst();
        if (stored.isEmpty() && !value.isEmpty()) {
            rows.persist(new PreferenceEntity(account.value(), key, value));
        } else if (value.isEmpty()) {
            stored.ifPresent(rows::remove);
        } else {
            stored.orElseThrow().change(value);
        }
    }

    private static List<PreferenceEntity> all(EntityManager rows, AccountId account) {
        return rows.createQuery(
                        "select p from PreferenceEntity p where p.account = :account order by p.name",
                        PreferenceEntity.class)
                .setParameter("account", account.value())
                .getResultList();
    }
}
