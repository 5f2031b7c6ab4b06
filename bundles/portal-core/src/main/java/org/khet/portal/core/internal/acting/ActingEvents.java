package org.khet.portal.core.internal.acting;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.khet.portal.api.acting.HalfDay;
import org.khet.portal.api.audit.AuditTrail.Change;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.persistence.Transactions;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.core.internal.office.OfficeAudit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Changes in one transaction with the entry in the trail and the news for those who act; afterwards what is remembered of
 * the office is forgotten.
 */
@Component(service = ActingEvents.class)
public final class ActingEvents {
    private final Transactions transactions;
    private final OfficeAudit trail;
    private final StoredActing acting;
    private final ActingNotifier news;

    /** Transactions, the trail, what remembers, and who is told. */
    @Activate
    public ActingEvents(
            @Reference Transactions transactions,
            @Reference OfficeAudit trail,
            @Reference StoredActing acting,
            @Reference ActingNotifier news) {
        this.transactions = transactions;
        this.trail = trail;
        this.acting = acting;
        this.news = news;
    }

    LocalDate today() {
        return trail.today();
    }

    HalfDay now() {
        return HalfDay.of(trail.now());
    }

    ActingNotifier news() {
        return news;
    }

    /**
     * A change that may concern who acts in these half days; what is over is not told.
     *
     * @param about whom it is about
     * @throws org.khet.portal.api.outcome.Rejected if the caller would act by it, unless it is about the own person: nobody
     *     takes somebody's rights by noting that person absent; nothing is stored
     */
    <T> T change(Caller caller, PersonId about, HalfDay from, HalfDay until, Supplier<T> work) {
        HalfDay begin = from.compareTo(now()) < 0 ? now() : from;
        return transactions.<T>call(() -> {
            transactions.afterCommit(() -> acting.changed(caller.office()));
            if (until.compareTo(begin) < 0) {
                return work.get();
            }
            Supplier<ActingForecast> look = news.looking(caller.office(), now(), begin, until);
            ActingForecast before = look.get();
            T result = work.get();
            ActingForecast after = look.get();
            if (!about.equals(caller.person()) && after.gives(caller.person(), before)) {
                throw Rejected.of("", "core.absence.error.gain");
            }
            news.tell(caller, before, after);
            return result;
        });
    }

    void note(Caller caller, String action, String object, List<Change> changes) {
        trail.office(caller, action, object, changes);
    }
}
