package org.khet.portal.core.internal.mail;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.khet.portal.api.admin.security.Accounts;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.preference.Preferences;
import org.khet.portal.api.security.AccountId;
import org.khet.portal.api.security.Callers;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The language that a person chose with the own account. */
@Component(service = ReaderLanguages.class)
public final class AccountLanguages implements ReaderLanguages {
    private final Accounts accounts;
    private final Callers callers;
    private final Preferences preferences;

    /** Accounts, who may look for them, and what they chose. */
    @Activate
    public AccountLanguages(
            @Reference Accounts accounts, @Reference Callers callers, @Reference Preferences preferences) {
        this.accounts = accounts;
        this.callers = callers;
        this.preferences = preferences;
    }

    @Override
    public Map<PersonId, Locale> chosen(OfficeId office, Collection<PersonId> people) {
        Map<PersonId, AccountId> known = accounts.ofPeople(callers.system(office), people);
        Map<AccountId, String> languages = preferences.of(known.values(), Preferences.LANGUAGE);
        Map<PersonId, Locale> chosen = new HashMap<>();
        known.forEach((person, account) -> {
            if (Locale.ENGLISH.getLanguage().equals(languages.get(account))) {
                chosen.put(person, Locale.ENGLISH);
            }
        });
        return chosen;
    }
}
