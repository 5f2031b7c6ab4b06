package org.khet.portal.core.internal.mail;

import java.util.Map;
import org.khet.portal.api.admin.mail.MailPreferences;
import org.khet.portal.api.security.Caller;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The caller's wishes as rows. */
@Component(service = MailPreferences.class)
public final class StoredMails implements MailPreferences {
    private final MailRepository repository;
    private final MailRouting use;
    private final MailRecipients readers;

    /** Rows, which office uses e-mail, and who can be reached. */
    @Activate
    public StoredMails(
            @Reference MailRepository repository, @Reference MailRouting use, @Reference MailRecipients readers) {
        this.repository = repository;
        this.use = use;
        this.readers = readers;
    }

    @Override
    public Readiness readiness(Caller caller) {
        if (use.server().door().isEmpty()) {
            return Readiness.NO_SERVER;
        }
        if (!use.isOn(caller.office())) {
            return Readiness.OFF;
        }
        return readers.find(caller.office(), caller.person()).isEmpty() ? Readiness.NO_ADDRESS : Readiness.READY;
    }

    @Override
    public Map<String, Wish> wishes(Caller caller) {
        return repository.wishes().ofPerson(caller.office(), caller.person());
    }

    @Override
    public void wish(Caller caller, String type, Wish wish) {
        caller.requireToAct();
        repository.wishes().set(caller.office(), caller.person(), type, wish);
    }
}
