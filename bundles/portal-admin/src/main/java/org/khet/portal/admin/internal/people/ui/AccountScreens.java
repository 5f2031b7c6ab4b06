package org.khet.portal.admin.internal.people.ui;

import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.office.PersonId;
import org.khet.portal.api.security.Accounts;
import org.khet.portal.api.security.DirectoryAccounts;
import org.khet.portal.api.security.Onlooking;
import org.khet.portal.api.security.Passkeys;
import org.khet.portal.api.ui.ViewRequest;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The account on the page of a person. */
@Component(service = AccountScreens.class)
public final class AccountScreens {
    private final AccountSection.Services services;
    private final Onlooking onlooking;

    /** Accounts, the directory whose passwords they may use, their passkeys, and looking as the person. */
    @Activate
    public AccountScreens(
            @Reference Accounts accounts,
            @Reference DirectoryAccounts directory,
            @Reference Passkeys passkeys,
            @Reference Onlooking onlooking) {
        this.services = new AccountSection.Services(accounts, directory, passkeys);
        this.onlooking = onlooking;
    }

    com.vaadin.flow.component.Component section(ViewRequest request, Texts texts, Places places, PersonId person) {
        return new AccountSection(request, texts, services, places, person).withLook(onlooking);
    }
}
