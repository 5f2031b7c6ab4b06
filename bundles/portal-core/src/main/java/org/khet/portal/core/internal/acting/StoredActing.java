package org.khet.portal.core.internal.acting;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.khet.portal.api.acting.Absence;
import org.khet.portal.api.acting.Acting;
import org.khet.portal.api.acting.Decider;
import org.khet.portal.api.acting.HalfDay;
import org.khet.portal.api.admin.acting.Deputy;
import org.khet.portal.api.admin.cache.ExpiringCache;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who acts, from the rows; the plan of the half day that runs now is remembered for seconds, one for each office. */
@Component(service = {Acting.class, StoredActing.class})
public final class StoredActing implements Acting {
    private final ActingRepository repository;
    private final ActingNotifier news;
    private final Clock clock;
    private final ExpiringCache<OfficeId, Known> memory;

    /** Rows, who is here, and the clock that tells which half day runs. */
    @Activate
    public StoredActing(
            @Reference ActingRepository repository, @Reference ActingNotifier news, @Reference Clock clock) {
        this.repository = repository;
        this.news = news;
        this.clock = clock;
        this.memory = new ExpiringCache<>(clock);
    }

    private record Known(HalfDay when, ActingPlan plan) {}

    @Override
    public Optional<Decider> decider(OfficeId office, PersonId person, HalfDay when) {
        return plan(office, when).decider(person);
    }

    @Override
    public List<Away> away(OfficeId office, HalfDay when) {
        return plan(office, when).away();
    }

    /** Forgets what is remembered of the office. */
    void changed(OfficeId office) {
        memory.forget(office);
    }

    private ActingPlan plan(OfficeId office, HalfDay when) {
        Known known = memory.get(office, one -> load(one, HalfDay.of(clock.instant())));
        return known.when().equals(when) ? known.plan() : load(office, when).plan();
    }

    private Known load(OfficeId office, HalfDay when) {
        List<Absence> away = repository.away(office, when);
        List<Deputy> rules = repository.rules(office, when.day(), when.day());
        Set<PersonId> here = news.here(office, rules);
        return new Known(when, new ActingPlan(away, rules, here));
    }
}
