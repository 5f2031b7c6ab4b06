package org.khet.portal.api.preference;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.khet.portal.api.security.AccountId;

/** Choices of an account for its own screen: language, density, scheme, columns. Safe for concurrent use. */
public interface Preferences {
    /** Language: {@code th} or {@code en}. */
    String LANGUAGE = "language";

    /** Density: {@code comfortable} or {@code compact}. */
    String DENSITY = "density";

    /** Scheme: {@code light}, {@code dark} or {@code system}. */
    String SCHEME = "scheme";

    /** Code of the office last used. */
    String OFFICE = "office";

    /** All choices made so far. */
    Map<String, String> of(AccountId account);

    /** One choice of these accounts; those that made none are missing. */
    default Map<AccountId, String> of(Collection<AccountId> accounts, String key) {
        Map<AccountId, String> chosen = new HashMap<>();
        for (AccountId account : accounts) {
            String value = of(account).get(key);
            if (value != null) {
                chosen.put(account, value);
            }
        }
        return chosen;
    }

    /**
     * Stores a choice.
     *
     * @param key   at most 80 characters
     * @param value at most 2,000 characters; empty forgets the choice
     */
    void set(AccountId account, String key, String value);
}
