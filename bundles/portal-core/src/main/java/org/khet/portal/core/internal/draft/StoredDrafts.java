package org.khet.portal.core.internal.draft;

import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.Supplier;
import org.khet.portal.api.admin.draft.Drafts;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.persistence.Transactions;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.settings.Setting;
import org.khet.portal.api.settings.Settings;
import org.khet.portal.api.time.OfficeTime;
import org.khet.portal.core.internal.draft.DraftRepository.Age;
import org.khet.portal.core.internal.row.UniqueViolations;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Drafts as rows of the person in the office. */
@Component(service = {Drafts.class, StoredDrafts.class})
public final class StoredDrafts implements Drafts {
    /** How long an untouched draft is kept. */
    public static final Setting<Integer> DAYS = Setting.number("core.setting.draftDays", 14, 1, 365, "our proposal");

    private static final int MOST_TEXT = 100_000;
    private static final int MOST_LABEL = 300;
    private static final int MOST_FIELD = 120;
    private static final int MOST_KEY = 60;

    private final Transactions transactions;
    private final DraftRepository repository;
    private final Settings settings;
    private final Clock clock;

    /** Rows, the office's setting, the clock. */
    @Activate
    public StoredDrafts(
            @Reference Transactions transactions,
            @Reference DraftRepository repository,
            @Reference Settings settings,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.repository = repository;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public Draft load(Caller caller, Form form) {
        if (onlyLooks(caller)) {
            return nothing();
        }
        return repository.load(caller, form, oldest(caller.office()));
    }

    @Override
    public Answer put(Caller caller, Form form, Typed typed) {
        if (onlyLooks(caller)) {
            return new Answer.Stored(typed.base());
        }
        if (typed.value().length() > MOST_TEXT) {
            throw Rejected.of(
                    typed.field(),
                    "core.draft.error.long",
                    MOST_TEXT,
                    typed.value().length());
        }
        if (typed.field().isEmpty()
                || typed.field().length() > MOST_FIELD
                || form.key().length() > MOST_KEY) {
            throw new IllegalArgumentException("draft " + form + ", field " + typed.field());
        }
        Typed kept = new Typed(typed.field(), cut(typed.label()), typed.value(), typed.edition(), typed.base());
        Age age = new Age(clock.instant(), oldest(caller.office()));
        return twice(() -> repository.put(caller, form, kept, age));
    }

    @Override
    public Draft clear(Caller caller, Form form, long edition) {
        if (onlyLooks(caller)) {
            return nothing();
        }
        Age age = new Age(clock.instant(), oldest(caller.office()));
        return twice(() -> repository.clear(caller, form, edition, age));
    }

    @Override
    public String token(Caller caller, Form form, long edition) {
        caller.requireToAct();
        return "draft %d~%d".formatted(twice(() -> repository.id(caller, form, clock.instant())), edition);
    }

    @Override
    public Map<Form, Instant> list(Caller caller) {
        if (onlyLooks(caller)) {
            return Map.of();
        }
        return repository.list(caller, oldest(caller.office()));
    }

    /** What another person typed and did not send is nobody else's to read, and what a looker types is kept nowhere. */
    private static boolean onlyLooks(Caller caller) {
        return !caller.onlooker().isEmpty();
    }

    private Draft nothing() {
        return new Draft(0, 0, Map.of(), clock.instant());
    }

    /** Throws away drafts that nobody touched for longer than the office's setting; how many. */
    int tidy(OfficeId office) {
        return repository.deleteOlder(office, oldest(office));
    }

    /** Another tab may begin or change the same draft at the same moment; the second time that is seen. */
    private <T> T twice(Supplier<T> work) {
        try {
            return transactions.call(work);
        } catch (Outdated failure) {
            if (transactions.isOpen()) {
                throw failure;
            }
            return transactions.call(work);
        } catch (PersistenceException failure) {
            if (transactions.isOpen() || !UniqueViolations.violates(failure, DraftRepository.ONE_PER_FORM)) {
                throw failure;
            }
            return transactions.call(work);
        }
    }

    private Instant oldest(OfficeId office) {
        Instant now = clock.instant();
        return now.minus(Duration.ofDays(settings.get(office, DAYS, OfficeTime.day(now))));
    }

    private static String cut(String label) {
        return label.length() <= MOST_LABEL ? label : label.substring(0, MOST_LABEL);
    }
}
