package org.khet.portal.core.internal.mail;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.khet.portal.api.i18n.TextCatalog;
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
        return Optional.ofNullable(find(office, List.of(person)).get(person));
    }

    /** Those of these people who are of this office and to be reached; however many, asked for together. */
    Map<PersonId, Reader> find(OfficeId office, Collection<PersonId> wanted) {
        List<Person> reached = people.findAll(office, wanted).values().stream()
                .filter(Person::active)
                .filter(one -> !one.email().isBlank())
                .toList();
        if (reached.isEmpty()) {
            return Map.of();
        }
        Map<PersonId, Locale> read =
                languages.chosen(office, reached.stream().map(Person::id).toList());
        return reached.stream()
                .collect(Collectors.toMap(
                        Person::id,
                        one -> new Reader(
                                one.fullName(), one.email().strip(), read.getOrDefault(one.id(), TextCatalog.THAI))));
    }

    /** Their names; those of other offices are missing. */
    Map<PersonId, String> names(OfficeId office, Collection<PersonId> wanted) {
        return people.findAll(office, wanted).values().stream().collect(Collectors.toMap(Person::id, Person::fullName));
    }
}
