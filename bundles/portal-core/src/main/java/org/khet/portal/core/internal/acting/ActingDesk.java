package org.khet.portal.core.internal.acting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.acting.Absence;
import org.khet.portal.api.acting.AbsenceDraft;
import org.khet.portal.api.acting.AbsenceId;
import org.khet.portal.api.acting.ActingRegister;
import org.khet.portal.api.acting.Capacity;
import org.khet.portal.api.acting.Deputy;
import org.khet.portal.api.acting.DeputyDraft;
import org.khet.portal.api.acting.DeputyId;
import org.khet.portal.api.acting.HalfDay;
import org.khet.portal.api.audit.AuditTrail.Change;
import org.khet.portal.api.office.People;
import org.khet.portal.api.office.PeopleRegister;
import org.khet.portal.api.office.Person;
import org.khet.portal.api.office.PersonId;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Scope;
import org.khet.portal.core.internal.form.FieldChecks;
import org.khet.portal.core.internal.post.PostChecks;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps absences and the rules of acting. */
@Component(service = ActingRegister.class)
public final class ActingDesk implements ActingRegister {
    private static final int TEXT_MAX = 200;
    private static final int SOURCE_MAX = 120;
    private static final int MOST_ORDER = 99;
    private static final BigDecimal MOST_BAHT = new BigDecimal("9999999999999.99");
    private final ActingLedger ledger;
    private final ActingRows rows;
    private final PostChecks checks;
    private final PeopleRegister people;

    /** Rows and trail, and people within reach. */
    @Activate
    public ActingDesk(
            @Reference ActingLedger ledger,
            @Reference ActingRows rows,
            @Reference PostChecks checks,
            @Reference PeopleRegister people) {
        this.ledger = ledger;
        this.rows = rows;
        this.checks = checks;
        this.people = people;
    }

    @Override
    public List<Deputy> deputies(Caller caller, PersonId holder) {
        people.open(caller, holder);
        return rows.rules(caller.office(), holder, ledger.today()).stream()
                .sorted(Comparator.comparing(Deputy::isPair).thenComparingInt(Deputy::order))
                .toList();
    }

    @Override
    public DeputyId add(Caller caller, DeputyDraft draft) {
        requireEdit(caller, draft.holder());
        check(caller, draft);
        return ledger.change(caller, () -> {
            requireFree(caller, draft);
            DeputyId added = rows.add(new DeputyEntity(caller.office(), draft));
            ledger.note(
                    caller,
                    "core.deputy.added",
                    "core.deputy/" + added.value(),
                    List.of(
                            change("holder", draft.holder().value()),
                            change("substitute", draft.substitute().value()),
                            change("order", draft.order()),
                            change("capacity", draft.capacity()),
                            change("topics", draft.limits().topics().strip()),
                            change("most", Objects.toString(draft.limits().most(), "")),
                            change("source", draft.source().strip()),
                            change("from", draft.from()),
                            change("until", Objects.toString(draft.until(), ""))));
            return added;
        });
    }

    @Override
    public void end(Caller caller, DeputyId deputy, LocalDate lastDay) {
        ledger.change(caller, () -> {
            Deputy before = rows.deputy(caller.office(), deputy);
            requireEdit(caller, before.holder());
            rows.end(caller.office(), deputy, lastDay);
            ledger.note(
                    caller,
                    "core.deputy.ended",
                    "core.deputy/" + deputy.value(),
                    List.of(new Change("until", Objects.toString(before.until(), ""), lastDay.toString())));
            return deputy;
        });
    }

    @Override
    public List<Absence> absences(Caller caller, PersonId person) {
        people.open(caller, person);
        return rows.absences(caller.office(), person);
    }

    @Override
    public AbsenceId away(Caller caller, AbsenceDraft draft) {
        requireEdit(caller, draft.person());
        new FieldChecks()
                .that(checks.isHere(caller.office(), draft.person()), "", "core.post.error.person")
                .that(draft.from().compareTo(draft.until()) <= 0, "until", "core.absence.error.until")
                .needed("kind", draft.kind())
                .that(checks.isCode(caller.office(), ABSENCES, draft.kind(), ""), "kind", "core.post.error.code")
                .atMost("note", draft.note(), TEXT_MAX)
                .done();
        return ledger.change(caller, () -> {
            requireAlone(caller, draft.person(), draft.from(), draft.until(), null);
            AbsenceId noted = rows.add(new AbsenceEntity(caller.office(), draft));
            ledger.note(
                    caller,
                    "core.absence.noted",
                    object(noted),
                    List.of(
                            change("person", draft.person().value()),
                            change("from", words(draft.from())),
                            change("until", words(draft.until())),
                            change("kind", draft.kind())));
            return noted;
        });
    }

    @Override
    public void until(Caller caller, AbsenceId absence, HalfDay last) {
        ledger.change(caller, () -> {
            Absence before = rows.absence(caller.office(), absence);
            requireEdit(caller, before.person());
            requireAlone(caller, before.person(), before.from(), last, absence);
            rows.until(caller.office(), absence, last);
            ledger.note(
                    caller,
                    "core.absence.changed",
                    object(absence),
                    List.of(new Change("until", words(before.until()), words(last))));
            return absence;
        });
    }

    private void check(Caller caller, DeputyDraft draft) {
        LocalDate until = draft.until();
        BigDecimal most = draft.limits().most();
        new FieldChecks()
                .that(checks.isHere(caller.office(), draft.substitute()), "substitute", "core.post.error.person")
                .that(!draft.substitute().equals(draft.holder()), "substitute", "core.deputy.error.self")
                .that(draft.order() >= 0 && draft.order() <= MOST_ORDER, "order", "core.deputy.error.order")
                .that(draft.capacity() != Capacity.OWN, "capacity", "core.error.needed")
                .atMost("topics", draft.limits().topics(), TEXT_MAX)
                .that(most == null || isBaht(most), "most", "core.deputy.error.most")
                .line("source", draft.source(), SOURCE_MAX)
                .that(until == null || !until.isBefore(draft.from()), "until", "core.function.error.until")
                .done();
    }

    private static boolean isBaht(BigDecimal sum) {
        return sum.signum() > 0
                && sum.compareTo(MOST_BAHT) <= 0
                && sum.stripTrailingZeros().scale() <= 2;
    }

    /** A number and a person stand in the list of a holder once in any time (E-29). */
    private void requireFree(Caller caller, DeputyDraft draft) {
        var fields = new FieldChecks();
        rows.rules(caller.office(), draft.holder(), draft.from()).stream()
                .filter(one -> draft.until() == null || !one.from().isAfter(draft.until()))
                .filter(one -> one.isPair() == (draft.order() == 0))
                .forEach(one -> fields.that(
                                one.isPair() || one.order() != draft.order(), "order", "core.deputy.error.taken")
                        .that(!isBetween(one, draft), "substitute", "core.deputy.error.has"));
        fields.done();
    }

    private static boolean isBetween(Deputy one, DeputyDraft draft) {
        return one.substitute().equals(draft.substitute())
                || (one.isPair() && one.holder().equals(draft.substitute()));
    }

    private void requireAlone(Caller caller, PersonId person, HalfDay from, HalfDay until, @Nullable AbsenceId except) {
        if (rows.overlaps(caller.office(), person, from, until).stream()
                .anyMatch(one -> !one.id().equals(except))) {
            throw Rejected.of("from", "core.absence.error.overlap");
        }
    }

    /** Out of reach looks the same as not there. */
    private void requireEdit(Caller caller, PersonId key) {
        Scope scope = caller.require(People.EDIT);
        Person person = people.open(caller, key).value();
        boolean reached = scope.wholeOffice()
                || (person.unit() != null && scope.units().contains(person.unit()))
                || (person.school() != null && scope.schools().contains(person.school()));
        if (!reached) {
            throw new NoLongerThere("core.person/" + key.value());
        }
    }

    private static Change change(String field, Object value) {
        return new Change(field, "", value.toString());
    }

    private static String words(HalfDay half) {
        return half.day() + (half.afternoon() ? " PM" : " AM");
    }

    private static String object(AbsenceId absence) {
        return "core.absence/" + absence.value();
    }
}
