package org.khet.portal.core.internal.mail;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.khet.portal.api.admin.mail.MailPreferences.Wish;
import org.khet.portal.api.event.DomainEvent;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.job.JobRun;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.core.internal.mail.MailRecipients.Reader;
import org.khet.portal.core.internal.mail.MailRepository.Note;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Writes down who is to be told by mail, in the transaction of the caller: what is committed with the notice is sent, also after
 * a power cut; of what is rolled back nobody hears. Safe for concurrent use.
 */
@Component(service = MailQueue.class)
public final class MailQueue {
    private final MailRepository repository;
    private final MailRouting use;
    private final MailRecipients readers;
    private final EventTexts words;

    /** The outbox, which office uses it, who can be reached, and the words of modules. */
    @Activate
    public MailQueue(
            @Reference MailRepository repository,
            @Reference MailRouting use,
            @Reference MailRecipients readers,
            @Reference EventTexts words) {
        this.repository = repository;
        this.use = use;
        this.readers = readers;
        this.words = words;
    }

    /** Writes down those of these people who want to hear of it by mail; harmless when repeated. */
    public void add(long number, DomainEvent happening, Instant at, Set<PersonId> people) {
        OfficeId office = happening.office();
        if (people.isEmpty() || !use.isOn(office)) {
            return;
        }
        Map<PersonId, Wish> wishes = repository.wishes().ofKind(office, happening.type());
        wishes.keySet().retainAll(people);
        if (wishes.isEmpty()) {
            return;
        }
        List<Note> notes = readers.find(office, wishes.keySet()).entrySet().stream()
                .map(one ->
                        note(happening, one.getKey(), one.getValue(), wishes.getOrDefault(one.getKey(), Wish.DAILY)))
                .toList();
        if (!notes.isEmpty()) {
            repository.add(number, happening, at, notes);
        }
    }

    /** The words are kept as they are now: when the mail goes out, the module may be gone. */
    private Note note(DomainEvent happening, PersonId person, Reader reader, Wish wish) {
        return new Note(
                person,
                reader.locale().getLanguage(),
                words.of(happening.type(), happening.facts(), reader.locale()),
                wish == Wish.AT_ONCE);
    }

    /** Puts what waits for the daily mail into one for each person of the run's office; gives who gets one. */
    public Set<PersonId> gather(JobRun run) {
        if (!use.isOn(run.office())) {
            return Set.of();
        }
        Set<PersonId> waiting = repository.waiting(run.office());
        Map<PersonId, Reader> known = waiting.isEmpty() ? Map.of() : readers.find(run.office(), waiting);
        Set<PersonId> told = new HashSet<>();
        for (PersonId person : waiting) {
            run.check();
            Reader reader = known.get(person);
            Locale locale = reader == null ? TextCatalog.THAI : reader.locale();
            if (repository.gather(run.office(), person, locale.getLanguage(), use.now())) {
                told.add(person);
            }
        }
        return told;
    }

    /** Forgets some of what is older, the oldest first; gives how many lines. */
    public int forget(OfficeId office, Instant before, int most) {
        return repository.forget(office, before, most);
    }
}
