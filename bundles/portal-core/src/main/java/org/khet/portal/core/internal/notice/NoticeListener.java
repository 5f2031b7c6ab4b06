package org.khet.portal.core.internal.notice;

import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.khet.portal.api.event.DomainEvent;
import org.khet.portal.api.event.DomainEventListener;
import org.khet.portal.api.notice.Notices;
import org.khet.portal.api.notice.Notices.Choice;
import org.khet.portal.api.persistence.Transactions;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.core.internal.mail.MailQueue;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Makes notices of happenings: one for each person of the audience but the actor, while the module is on in the office. It
 * knows no module; the text is the module's text of the happening's type. Who wants it by mail has it written down for the
 * post in the same transaction.
 */
@Component(service = DomainEventListener.class)
public final class NoticeListener implements DomainEventListener {
    private final NoticeRepository repository;
    private final AudienceResolver audiences;
    private final MailQueue mails;
    private final NoticePoller watch;
    private final Transactions transactions;
    private final Clock clock;

    /** Rows, who is told, mails, and the watch that tells open screens. */
    @Activate
    public NoticeListener(
            @Reference NoticeRepository repository,
            @Reference AudienceResolver audiences,
            @Reference MailQueue mails,
            @Reference NoticePoller watch,
            @Reference Transactions transactions) {
        this.repository = repository;
        this.audiences = audiences;
        this.mails = mails;
        this.watch = watch;
        this.transactions = transactions;
        this.clock = watch.clock();
    }

    @Override
    public String name() {
        return "core.notices";
    }

    @Override
    public void hear(long number, DomainEvent happening) {
        String taken = happening.facts().get(Notices.TAKES_BACK);
        if (taken != null) {
            Set<PersonId> told = repository.takeBack(number, happening, taken, clock.instant());
            transactions.afterCommit(() -> told.forEach(person -> watch.tell(happening.office(), person)));
        }
        Set<PersonId> people = audiences.of(happening);
        people.remove(happening.actor());
        mails.add(number, happening, clock.instant(), Set.copyOf(people));
        Map<PersonId, Choice> chosen =
                people.isEmpty() ? Map.of() : repository.choices().ofKind(happening.office(), happening.type());
        people.removeIf(person -> chosen.get(person) == Choice.NEVER);
        Set<PersonId> held = people.stream()
                .filter(person -> chosen.get(person) == Choice.DAILY)
                .collect(Collectors.toSet());
        if (!people.isEmpty() && repository.add(number, happening, clock.instant(), people, held)) {
            transactions.afterCommit(watch::wake);
        }
    }
}
