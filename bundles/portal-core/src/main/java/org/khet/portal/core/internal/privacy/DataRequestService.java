package org.khet.portal.core.internal.privacy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.khet.portal.api.admin.personal.DataRequest;
import org.khet.portal.api.admin.personal.DataRequest.State;
import org.khet.portal.api.admin.personal.DataRequestDraft;
import org.khet.portal.api.admin.personal.DataRequestId;
import org.khet.portal.api.admin.personal.DataRequestRegister;
import org.khet.portal.api.audit.AuditTrail.Change;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Versioned;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.persistence.Transactions;
import org.khet.portal.api.person.People;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.settings.Settings;
import org.khet.portal.core.internal.form.FieldValidator;
import org.khet.portal.core.internal.office.OfficeAudit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps the requests of data subjects. */
@Component(service = DataRequestRegister.class)
public final class DataRequestService implements DataRequestRegister {
    private static final int LINE_MAX = 200;
    private static final int TEXT_MAX = 1000;
    private final Transactions transactions;
    private final DataRequestRepository repository;
    private final People people;
    private final Settings settings;
    private final OfficeAudit trail;

    /** Rows, people of the office, how many days there are, and the trail. */
    @Activate
    public DataRequestService(
            @Reference Transactions transactions,
            @Reference DataRequestRepository repository,
            @Reference People people,
            @Reference Settings settings,
            @Reference OfficeAudit trail) {
        this.transactions = transactions;
        this.repository = repository;
        this.people = people;
        this.settings = settings;
        this.trail = trail;
    }

    @Override
    public List<DataRequest> page(Caller caller, Filter filter, PageRequest page) {
        return repository.page(office(caller), filter, trail.today(), page);
    }

    @Override
    public int count(Caller caller, Filter filter) {
        return repository.count(office(caller), filter, trail.today());
    }

    @Override
    public Versioned<DataRequest> open(Caller caller, DataRequestId request) {
        return repository.request(office(caller), request, row -> new Versioned<>(row.toValue(), row.version()));
    }

    @Override
    public DataRequestId receive(Caller caller, DataRequestDraft draft) {
        OfficeId office = office(caller);
        check(office, draft);
        LocalDate received = Objects.requireNonNull(draft.receivedOn());
        LocalDate due = received.plusDays(settings.get(office, PrivacySettings.ANSWER_DAYS, received));
        return transactions.call(() -> {
            DataRequestId noted = repository.add(new DataRequestEntity(
                    office, draft, Objects.requireNonNull(draft.right()), new DataRequestEntity.Days(received, due)));
            // the trail is never blanked: who asked and what stands in the register only
            trail.office(
                    caller,
                    "core.data-request.received",
                    object(noted),
                    List.of(
                            new Change("right", "", String.valueOf(draft.right())),
                            new Change("received", "", received.toString()),
                            new Change("due", "", due.toString())));
            return noted;
        });
    }

    @Override
    public void answer(Caller caller, DataRequestId request, int edition, State state, LocalDate day, String answer) {
        OfficeId office = office(caller);
        transactions.run(() -> {
            boolean late = repository.request(office, request, row -> {
                if (row.version() != edition || row.toValue().state() != State.OPEN) {
                    throw Outdated.of("core.outcome.changed");
                }
                checkAnswer(row.toValue(), state, day, answer);
                row.answer(state, day, answer);
                repository.erasedName(office, row.toValue().person()).ifPresent(row::erase);
                return day.isAfter(row.toValue().dueOn());
            });
            trail.office(
                    caller,
                    "core.data-request.answered",
                    object(request),
                    Map.of("late", String.valueOf(late)),
                    List.of(
                            new Change("state", State.OPEN.name(), state.name()),
                            new Change("answered", "", day.toString())));
        });
    }

    private void check(OfficeId office, DataRequestDraft draft) {
        LocalDate received = draft.receivedOn();
        PersonId person = draft.person();
        new FieldValidator()
                .line("subject", draft.subject(), LINE_MAX)
                .line("contact", draft.contact(), LINE_MAX)
                .that(
                        person == null || people.find(office, person).isPresent(),
                        "person",
                        "core.data-request.error.person")
                .needed("right", draft.right())
                .line("matter", draft.matter(), TEXT_MAX)
                .needed("receivedOn", received)
                .that(
                        received == null || !received.isAfter(trail.today()),
                        "receivedOn",
                        "core.data-request.error.future")
                .done();
    }

    private void checkAnswer(DataRequest request, State state, LocalDate day, String answer) {
        new FieldValidator()
                .that(state != State.OPEN, "state", "core.error.needed")
                .that(!day.isAfter(trail.today()), "day", "core.data-request.error.future")
                .that(!day.isBefore(request.receivedOn()), "day", "core.data-request.error.before")
                .that(state == State.TAKEN_BACK || !answer.isBlank(), "answer", "core.error.needed")
                .atMost("answer", answer, TEXT_MAX)
                .done();
    }

    private static OfficeId office(Caller caller) {
        if (!caller.require(HANDLE).wholeOffice()) {
            throw new NotPermitted(HANDLE);
        }
        return caller.office();
    }

    private static String object(DataRequestId request) {
        return "core.data-request/" + request.value();
    }
}
