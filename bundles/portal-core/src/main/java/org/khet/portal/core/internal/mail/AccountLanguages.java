package org.khet.portal.core.internal.mail;

import java.util.Locale;
import org.khet.portal.api.admin.security.Accounts;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.preference.Preferences;
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
    public Locale of(OfficeId office, PersonId person) {
        return accounts.ofPerson(callers.system(office), person)
                .map(account -> preferences.of(account.id()).getOrDefault(Preferences.LANGUAGE, ""))
                .filter(language -> language.equals(Locale.ENGLISH.getLanguage()))
                .map(language -> Locale.ENGLISH)
                .orElse(TextCatalog.THAI);
    }
}
