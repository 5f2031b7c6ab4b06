package org.khet.portal.core.internal.acting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.acting.ActingLimits;
import org.khet.portal.api.admin.acting.ActingRegister;
import org.khet.portal.api.admin.acting.Deputy;
import org.khet.portal.api.admin.acting.DeputyDraft;
import org.khet.portal.api.admin.duty.AssignedDuties;
import org.khet.portal.api.admin.duty.AssignedDuty;
import org.khet.portal.api.admin.duty.AssignedDutyDraft;
import org.khet.portal.api.admin.duty.UnitDuties;
import org.khet.portal.api.admin.duty.UnitDuty;
import org.khet.portal.api.admin.post.FunctionDraft;
import org.khet.portal.api.admin.post.FunctionRegister;
import org.khet.portal.api.admin.post.PostLists;
import org.khet.portal.api.duty.DutyOrders;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.post.GivenFunction;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.core.internal.office.duty.AssignedDutyRepository;
import org.khet.portal.core.internal.post.FunctionRepository;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Carries out assignment orders in the registers of duties, deputies and functions, with their checks, trail and news. */
@Component(service = DutyOrders.class)
public final class DutyOrderService implements DutyOrders {
    private final AssignedDuties duties;
    private final UnitDuties texts;
    private final ActingRegister deputies;
    private final FunctionRegister functionRegister;
    private final FunctionRepository functions;
    private final AssignedDutyRepository assigned;
    private final ActingRepository rules;
    private final ActingEvents events;

    /** The registers in which an order works. */
    @Activate
    public DutyOrderService(
            @Reference AssignedDuties duties,
            @Reference UnitDuties texts,
            @Reference ActingRegister deputies,
            @Reference FunctionRegister functionRegister,
            @Reference FunctionRepository functions,
            @Reference AssignedDutyRepository assigned,
            @Reference ActingRepository rules,
            @Reference ActingEvents events) {
        this.duties = duties;
        this.texts = texts;
        this.deputies = deputies;
        this.functionRegister = functionRegister;
        this.functions = functions;
        this.assigned = assigned;
        this.rules = rules;
        this.events = events;
    }

    @Override
    public List<RefusedLine> give(
            Caller caller, String order, LocalDate from, @Nullable LocalDate until, List<OrderShare> shares) {
        LocalDate today = events.today();
        LocalDate rights = from.isBefore(today) ? today : from;
        List<RefusedLine> refused = new ArrayList<>();
        for (OrderShare share : shares) {
            for (String letter : share.letters()) {
                problem(() -> duty(caller, order, from, until, share, letter))
                        .ifPresent(why -> refused.add(new RefusedLine(share.person(), letter, why)));
            }
            for (OrderDeputy deputy : share.deputies()) {
                problem(() -> deputy(caller, order, rights, until, share, deputy))
                        .ifPresent(why ->
                                refused.add(new RefusedLine(share.person(), String.valueOf(deputy.number()), why)));
            }
            for (OrderFunction function : share.functions()) {
                problem(() -> function(caller, order, rights, until, share, function))
                        .ifPresent(why -> refused.add(new RefusedLine(share.person(), function.code(), why)));
            }
        }
        return List.copyOf(refused);
    }

    private void duty(
            Caller caller, String order, LocalDate from, @Nullable LocalDate until, OrderShare share, String letter) {
        boolean given = duties.ofPerson(caller, share.person()).stream()
                .anyMatch(one -> one.order().equals(order)
                        && one.unit().equals(share.unit())
                        && one.letter().equals(letter));
        if (!given) {
            var _ = duties.assign(
                    caller,
                    new AssignedDutyDraft(
                            share.unit(), letter, share.person(), AssignedDuty.Part.MAIN, order, from, until));
        }
    }

    private void deputy(
            Caller caller,
            String order,
            LocalDate from,
            @Nullable LocalDate until,
            OrderShare share,
            OrderDeputy deputy) {
        boolean given = deputies.deputies(caller, share.person()).stream()
                .anyMatch(one -> one.source().equals(order)
                        && (one.substitute().equals(deputy.substitute())
                                || (one.isPair() && one.holder().equals(deputy.substitute()))));
        if (!given) {
            var _ = deputies.add(
                    caller,
                    new DeputyDraft(
                            share.person(),
                            deputy.substitute(),
                            deputy.number(),
                            deputy.capacity(),
                            new ActingLimits("", deputy.most(), deputy.kinds()),
                            order,
                            from,
                            until));
        }
    }

    private void function(
            Caller caller,
            String order,
            LocalDate from,
            @Nullable LocalDate until,
            OrderShare share,
            OrderFunction function) {
        UnitId unit = function.unit() == null && PostLists.ofUnit(function.code()) ? share.unit() : function.unit();
        boolean given = functions.from(caller.office(), share.person(), from).stream()
                .anyMatch(one -> one.order().equals(order)
                        && one.code().equals(function.code())
                        && Objects.equals(one.unit(), unit));
        if (!given) {
            String role = PostLists.usualRole(function.code());
            var _ = functionRegister.give(
                    caller, new FunctionDraft(share.person(), function.code(), unit, role, order, from, until));
        }
    }

    private static Optional<Problem> problem(Runnable line) {
        try {
            line.run();
            return Optional.empty();
        } catch (Rejected rejected) {
            return Optional.of(rejected.problems().getFirst());
        } catch (NoLongerThere gone) {
            return Optional.of(Problem.of("person", "core.post.error.person"));
        }
    }

    @Override
    public int end(Caller caller, String order, LocalDate lastDay) {
        OfficeId office = caller.office();
        List<AssignedDuty> done = assigned.citing(office, order, lastDay);
        done.forEach(one -> duties.end(caller, one.id(), lastDay));
        List<Deputy> acting = rules.citing(office, order, lastDay).stream()
                .filter(one -> goesOn(one.until(), lastRight(one.from(), lastDay)))
                .toList();
        acting.forEach(one -> deputies.end(caller, one.id(), lastRight(one.from(), lastDay)));
        List<GivenFunction> held = functions.citing(office, order, lastDay).stream()
                .filter(one -> goesOn(one.until(), lastRight(one.from(), lastDay)))
                .toList();
        held.forEach(one -> functionRegister.end(caller, one.id(), lastRight(one.from(), lastDay)));
        return done.size() + acting.size() + held.size();
    }

    /** A right that began after the last day of its order was there until yesterday; one that begins today or later never was. */
    private LocalDate lastRight(LocalDate from, LocalDate lastDay) {
        LocalDate yesterday = events.today().minusDays(1);
        return from.isAfter(lastDay) && yesterday.isAfter(lastDay) ? yesterday : lastDay;
    }

    @Override
    public List<String> letters(OfficeId office, UnitId unit) {
        return texts.of(office, unit).stream().map(UnitDuty::letter).toList();
    }

    private static boolean goesOn(@Nullable LocalDate until, LocalDate lastDay) {
        return until == null || until.isAfter(lastDay);
    }
}
