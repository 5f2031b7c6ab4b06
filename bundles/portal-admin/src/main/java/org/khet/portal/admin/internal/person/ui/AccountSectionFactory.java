package org.khet.portal.admin.internal.person.ui;

import org.khet.portal.api.admin.security.Accounts;
import org.khet.portal.api.admin.security.DirectoryAccounts;
import org.khet.portal.api.admin.security.Impersonation;
import org.khet.portal.api.admin.security.Passkeys;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.ui.ViewRequest;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The account on the page of a person. */
@Component(service = AccountSectionFactory.class)
public final class AccountSectionFactory {
    private final AccountSection.Services services;
    private final Impersonation impersonation;
    private final RoleSourceSections sources;

    /** Accounts, the directory whose passwords they may use, their passkeys, looking as the person, and where roles come from. */
    @Activate
    public AccountSectionFactory(
            @Reference Accounts accounts,
            @Reference DirectoryAccounts directory,
            @Reference Passkeys passkeys,
            @Reference Impersonation impersonation,
            @Reference RoleSourceSections sources) {
        this.services = new AccountSection.Services(accounts, directory, passkeys);
        this.impersonation = impersonation;
        this.sources = sources;
    }

    com.vaadin.flow.component.Component section(ViewRequest request, Texts texts, Workplaces places, PersonId person) {
        return new AccountSection(request, texts, services, places, person)
                .withSources(() -> sources.of(request, texts, places, person))
                .withLook(impersonation);
    }
}
