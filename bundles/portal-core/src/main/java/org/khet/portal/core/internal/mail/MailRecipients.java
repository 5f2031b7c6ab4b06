package org.khet.portal.core.internal.mail;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.People;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The people of an office to whom mails can go: those who are there and have an address. Safe for concurrent use. */
@Component(service = MailRecipients.class)
public final class MailRecipients {
    private final People people;
    private final ReaderLanguages languages;

    /** People, and what they read. */
    @Activate
    public MailRecipients(@Reference People people, @Reference ReaderLanguages languages) {
        this.people = people;
        this.languages = languages;
    }

    /**
     * Somebody who reads mails.
     *
     * @param name    title, first and last name
     * @param address e-mail address
     * @param locale  language
     */
    record Reader(String name, String address, Locale locale) {}

    /** The person, if of this office and to be reached. */
    Optional<Reader> find(OfficeId office, PersonId person) {
        return people.find(office, person)
                .filter(Person::active)
                .filter(one -> !one.email().isBlank())
                .map(one -> new Reader(one.fullName(), one.email().strip(), languages.of(office, person)));
    }

    /** Their names; those of other offices are missing. */
    Map<PersonId, String> names(OfficeId office, Collection<PersonId> wanted) {
        return people.findAll(office, wanted).values().stream().collect(Collectors.toMap(Person::id, Person::fullName));
    }
}
