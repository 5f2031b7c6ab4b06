package org.khet.portal.testkit.fake;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.khet.portal.api.preference.Preferences;
import org.khet.portal.api.security.AccountId;

/** Keeps what each person prefers, in memory. */
public final class FakePreferences implements Preferences {
    private final Map<AccountId, Map<String, String>> kept = new ConcurrentHashMap<>();

    @Override
    public Map<String, String> of(AccountId account) {
        return Map.copyOf(kept.getOrDefault(account, Map.of()));
    }

    @Override
    public void set(AccountId account, String key, String value) {
        kept.computeIfAbsent(account, ignored -> new ConcurrentHashMap<>()).put(key, value);
    }
}
