package org.khet.portal.core.internal.post;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.person.PeopleRegister;
import org.khet.portal.api.admin.post.FunctionDraft;
import org.khet.portal.api.admin.post.FunctionRegister;
import org.khet.portal.api.admin.post.PostLists;
import org.khet.portal.api.admin.security.Accounts;
import org.khet.portal.api.audit.AuditTrail.Change;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.person.People;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.post.FunctionId;
import org.khet.portal.api.post.GivenFunction;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.core.internal.form.FieldValidator;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Gives and ends functions. What they give is read from the rows wherever rights are asked for. */
@Component(service = FunctionRegister.class)
public final class FunctionService implements FunctionRegister {
    private static final int ORDER_MAX = 120;
    private final FunctionEvents events;
    private final FunctionRepository repository;
    private final PostValidator checks;
    private final PeopleRegister people;
    private final Accounts accounts;

    /** Rows and trail of functions, people within reach, and the roles that somebody may give. */
    @Activate
    public FunctionService(
            @Reference FunctionEvents events,
            @Reference FunctionRepository repository,
            @Reference PostValidator checks,
            @Reference PeopleRegister people,
            @Reference Accounts accounts) {
        this.events = events;
        this.repository = repository;
        this.checks = checks;
        this.people = people;
        this.accounts = accounts;
    }

    @Override
    public List<GivenFunction> of(Caller caller, PersonId person) {
        people.open(caller, person);
        return repository.of(caller.office(), person);
    }

    @Override
    public FunctionId give(Caller caller, FunctionDraft draft) {
        requireOffice(caller);
        LocalDate from = check(caller, draft);
        OfficeId office = caller.office();
        return events.call(() -> {
            if (repository.from(office, draft.person(), from).stream().anyMatch(one -> isSame(one, draft))) {
                throw Rejected.of("function", "core.function.error.has");
            }
            FunctionId given = repository.add(new FunctionEntity(office, draft, from));
            events.note(
                    caller,
                    "core.function.given",
                    given,
                    List.of(
                            new Change(
                                    "person", "", String.valueOf(draft.person().value())),
                            new Change("function", "", draft.code()),
                            new Change(
                                    "unit",
                                    "",
                                    draft.unit() == null
                                            ? ""
                                            : String.valueOf(draft.unit().value())),
                            new Change("role", "", draft.role()),
                            new Change("order", "", draft.order().strip()),
                            new Change("from", "", from.toString()),
                            new Change("until", "", words(draft.until()))));
            return given;
        });
    }

    @Override
    public void end(Caller caller, FunctionId function, LocalDate lastDay) {
        requireOffice(caller);
        OfficeId office = caller.office();
        events.call(() -> {
            GivenFunction before = repository.find(office, function);
            requireRole(caller, before.role(), "lastDay");
            if (before.until() != null && before.until().isBefore(lastDay)) {
                throw Rejected.of("lastDay", "core.function.error.ended");
            }
            repository.end(office, function, lastDay);
            events.note(
                    caller,
                    "core.function.ended",
                    function,
                    List.of(
                            new Change("person", String.valueOf(before.person().value()), ""),
                            new Change("function", before.code(), ""),
                            new Change("until", words(before.until()), lastDay.toString())));
            return function;
        });
    }

    /** The first day. */
    private LocalDate check(Caller caller, FunctionDraft draft) {
        OfficeId office = caller.office();
        LocalDate from = draft.from();
        LocalDate until = draft.until();
        new FieldValidator()
                .that(checks.isHere(office, draft.person()), "", "core.post.error.person")
                .needed("function", draft.code())
                .that(checks.isCode(office, PostLists.FUNCTIONS, draft.code(), ""), "function", "core.post.error.code")
                .that(draft.unit() != null || !PostLists.ofUnit(draft.code()), "unit", "core.function.error.unit")
                .that(checks.isUnit(office, draft.unit()), "unit", "core.person.error.unit")
                .line("order", draft.order(), ORDER_MAX)
                .needed("from", from)
                .that(until == null || from == null || !until.isBefore(from), "until", "core.function.error.until")
                .done();
        requireRole(caller, draft.role(), "role");
        return Objects.requireNonNull(from);
    }

    /** Nobody gives or takes by an order what the own rights do not allow to give (core A). */
    private void requireRole(Caller caller, String role, String field) {
        if (!role.isEmpty()
                && accounts.grantable(caller).stream()
                        .noneMatch(one -> one.code().equals(role))) {
            throw Rejected.of(field, "core.function.error.role");
        }
    }

    private static boolean isSame(GivenFunction one, FunctionDraft draft) {
        return one.code().equals(draft.code())
                && Objects.equals(one.unit(), draft.unit())
                && (draft.until() == null || !one.from().isAfter(draft.until()));
    }

    private static String words(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static void requireOffice(Caller caller) {
        if (!caller.require(People.EDIT).wholeOffice()) {
            throw new NotPermitted(People.EDIT);
        }
        if (!caller.require(Accounts.MANAGE).wholeOffice()) {
            throw new NotPermitted(Accounts.MANAGE);
        }
    }
}
