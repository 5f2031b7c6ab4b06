package org.khet.portal.core.internal.mail;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.khet.portal.api.admin.mail.MailPreferences.Wish;
import org.khet.portal.api.event.DomainEvent;
import org.khet.portal.api.job.JobRun;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonId;
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
        List<Note> notes = wishes.entrySet().stream()
                .filter(one -> people.contains(one.getKey()))
                .flatMap(one -> note(happening, one.getKey(), one.getValue()).stream())
                .toList();
        if (!notes.isEmpty()) {
            repository.add(number, happening, at, notes);
        }
    }

    /** The words are kept as they are now: when the mail goes out, the module may be gone. */
    private Optional<Note> note(DomainEvent happening, PersonId person, Wish wish) {
        return readers.find(happening.office(), person)
                .map(reader -> new Note(
                        person,
                        reader.locale().getLanguage(),
                        words.of(happening.type(), happening.facts(), reader.locale()),
                        wish == Wish.AT_ONCE));
    }

    /** Puts what waits for the daily mail into one for each person of the run's office; gives who gets one. */
    public Set<PersonId> gather(JobRun run) {
        Set<PersonId> told = new HashSet<>();
        if (use.isOn(run.office())) {
            for (PersonId person : repository.waiting(run.office())) {
                run.check();
                if (repository.gather(run.office(), person, language(run.office(), person), use.now())) {
                    told.add(person);
                }
            }
        }
        return told;
    }

    private String language(OfficeId office, PersonId person) {
        return readers.find(office, person)
                .map(reader -> reader.locale().getLanguage())
                .orElse("th");
    }

    /** Forgets some of what is older, the oldest first; gives how many lines. */
    public int forget(OfficeId office, Instant before, int most) {
        return repository.forget(office, before, most);
    }
}
