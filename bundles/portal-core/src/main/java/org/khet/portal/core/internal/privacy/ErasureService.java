package org.khet.portal.core.internal.privacy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.personal.DataRequestId;
import org.khet.portal.api.admin.personal.Erasure;
import org.khet.portal.api.admin.personal.ErasureDraft;
import org.khet.portal.api.admin.personal.ErasurePreview;
import org.khet.portal.api.admin.personal.Erasures;
import org.khet.portal.api.audit.AuditTrail.Change;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.persistence.Transactions;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.personal.PersonalDataPlace;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.core.internal.form.FieldValidator;
import org.khet.portal.core.internal.office.OfficeAudit;
import org.khet.portal.core.internal.office.person.LeftPeople;
import org.khet.portal.core.internal.office.person.LeftPeople.LeaverStatus;
import org.khet.portal.core.internal.privacy.ErasureSurvey.Found;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Erases people who left, and keeps the register of it. */
@Component(service = Erasures.class)
public final class ErasureService implements Erasures {
    private static final int REASON_MAX = 500;
    private final Transactions transactions;
    private final LeftPeople people;
    private final ErasureSurvey survey;
    private final ErasureEvents events;
    private final OfficeAudit trail;
    private final Texts texts =
            TextCatalog.load(ErasureService.class.getClassLoader(), "core").in(Locale.of("th"));

    /** People, who keeps what of them, the register, and the trail. */
    @Activate
    public ErasureService(
            @Reference Transactions transactions,
            @Reference LeftPeople people,
            @Reference ErasureSurvey survey,
            @Reference ErasureEvents events,
            @Reference OfficeAudit trail) {
        this.transactions = transactions;
        this.people = people;
        this.survey = survey;
        this.events = events;
        this.trail = trail;
    }

    @Override
    public ErasurePreview preview(Caller caller, PersonId person) {
        OfficeId office = office(caller);
        LocalDate today = trail.today();
        LeaverStatus standing = people.of(office, person, today);
        Found found = survey.look(office, standing, today);
        Erasure before = events.of(office, person)
                .map(row -> row.toValue(!standing.isErased()))
                .orElse(null);
        return new ErasurePreview(standing.person(), found.places(), found.silent(), before);
    }

    @Override
    public Erasure erase(Caller caller, PersonId person, ErasureDraft draft) {
        OfficeId office = office(caller);
        caller.requireToAct();
        LocalDate today = trail.today();
        return transactions.call(() -> {
            LeaverStatus standing = people.held(office, person, today);
            Optional<ErasureEntity> before = events.of(office, person);
            if (standing.isErased() && before.isPresent()) {
                return before.get().toValue(false);
            }
            check(office, standing.person(), draft);
            Found found = survey.binding(office, standing, today);
            requireFree(found);
            String number = "#" + person.value();
            String pseudonym = texts.get("core.erasure.pseudonym");
            survey.erase(office, person, pseudonym + " " + number);
            people.erase(office, person, pseudonym, number, trail.now());
            ErasureEntity done = events.note(caller, person, draft, found.places(), trail.now());
            trail.office(caller, "core.person.erased", object(person), details(draft), changes(found.places()));
            return done.toValue(false);
        });
    }

    @Override
    public List<Erasure> page(Caller caller, PageRequest page) {
        OfficeId office = office(caller);
        List<ErasureEntity> rows = events.page(office, page);
        var back = people.named(office, rows.stream().map(ErasureEntity::person).toList());
        return rows.stream()
                .map(row -> row.toValue(back.contains(row.person())))
                .toList();
    }

    @Override
    public int count(Caller caller) {
        return events.count(office(caller));
    }

    @Override
    public int again(Caller caller) {
        return events.again(office(caller));
    }

    @Override
    public List<Person> due(Caller caller, PageRequest page) {
        OfficeId office = office(caller);
        return events.limit(office, trail.today())
                .map(day -> people.before(office, day, trail.today(), page))
                .orElse(List.of());
    }

    @Override
    public int dueCount(Caller caller) {
        OfficeId office = office(caller);
        return events.limit(office, trail.today())
                .map(day -> people.countBefore(office, day))
                .orElse(0);
    }

    private void check(OfficeId office, Person person, ErasureDraft draft) {
        DataRequestId request = draft.request();
        String reason = draft.reason();
        new FieldValidator()
                .needed("ground", draft.ground())
                .line("reason", reason, REASON_MAX)
                .that(
                        !reason.contains(person.firstName())
                                && (person.lastName().isEmpty() || !reason.contains(person.lastName())),
                        "reason",
                        "core.erasure.error.name")
                .that(
                        request == null || events.isAsked(office, request, person.id()),
                        "request",
                        "core.erasure.error.request")
                .that(bare(draft.typed()).equals(bare(person.fullName())), "typed", "core.erasure.error.typed")
                .done();
    }

    private static String bare(String name) {
        return name.replaceAll("\\s+", "");
    }

    private static void requireFree(Found found) {
        if (!found.silent().isEmpty()) {
            String names = found.silent().stream().map(ModuleId::value).collect(Collectors.joining(", "));
            throw Rejected.of("", "core.erasure.error.silent", names);
        }
        if (found.places().stream().anyMatch(place -> place.deed() == PersonalDataPlace.Deed.BLOCKS)) {
            throw Rejected.of("", "core.erasure.error.blocked");
        }
    }

    /** Not the reason: the trail is never blanked, so nothing that is typed stands there. */
    private static Map<String, String> details(ErasureDraft draft) {
        return Map.of("ground", Objects.toString(draft.ground(), ""), "request", key(draft.request()));
    }

    private static String key(@Nullable DataRequestId request) {
        return request == null ? "" : String.valueOf(request.value());
    }

    private static List<Change> changes(List<PersonalDataPlace> places) {
        List<Change> changes = new ArrayList<>();
        places.forEach(place -> changes.add(new Change(
                place.what(), String.valueOf(place.count()), place.deed().name())));
        return changes;
    }

    private static OfficeId office(Caller caller) {
        if (!caller.require(ERASE).wholeOffice()) {
            throw new NotPermitted(ERASE);
        }
        return caller.office();
    }

    private static String object(PersonId person) {
        return "core.person/" + person.value();
    }
}
