package org.khet.portal.core.internal.post;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.khet.portal.api.admin.post.FunctionDraft;
import org.khet.portal.api.admin.post.FunctionRegister;
import org.khet.portal.api.audit.AuditTrail.Change;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonDeparture;
import org.khet.portal.api.person.PersonHandover;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.person.PersonWorkSource;
import org.khet.portal.api.post.GivenFunction;
import org.khet.portal.api.post.PostActing;
import org.khet.portal.api.security.Caller;
import org.khet.portal.core.internal.office.OfficeAudit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Posts of a person become vacant: only an appointment fills them, and acting in one ends: its order names this person only.
 * Functions go to the successor by the order that is named,
 * as far as the caller may give them.
 */
@Component(service = {PersonWorkSource.class, PersonPosts.class})
public final class PersonPosts implements PersonWorkSource {
    private static final ModuleId CORE = new ModuleId("core");
    private final HolderRepository holders;
    private final FunctionRepository functions;
    private final FunctionRegister register;
    private final OfficeAudit trail;
    private final PostActingEvents acting;

    /** Rows of holders and functions, who may give functions, the trail of each post, and who acts in posts. */
    @Activate
    public PersonPosts(
            @Reference HolderRepository holders,
            @Reference FunctionRepository functions,
            @Reference FunctionRegister register,
            @Reference OfficeAudit trail,
            @Reference PostActingEvents acting) {
        this.holders = holders;
        this.functions = functions;
        this.register = register;
        this.trail = trail;
        this.acting = acting;
    }

    @Override
    public ModuleId module() {
        return CORE;
    }

    @Override
    public List<Duty> held(OfficeId office, PersonDeparture departure) {
        int posts =
                holders.after(office, departure.person(), departure.lastDay()).size();
        int given = after(office, departure).size();
        return Stream.of(
                        new Duty("core.person.held.posts", posts, "", Fate.ENDS),
                        new Duty(
                                "core.person.held.acting",
                                acts(office, departure).size(),
                                "",
                                Fate.ENDS),
                        new Duty("core.person.held.functions", given, "", Fate.BY_ORDER))
                .filter(one -> one.count() > 0)
                .toList();
    }

    @Override
    public void handOver(Caller caller, PersonHandover handover) {
        OfficeId office = caller.office();
        PersonDeparture departure = handover.departure();
        LocalDate lastDay = departure.lastDay();
        holders.leave(office, departure.person(), lastDay)
                .forEach(post -> trail.office(caller, "core.post.left", "core.post/" + post.value(), left(departure)));
        acting.end(caller, acts(office, departure), lastDay);
        List<GivenFunction> given = after(office, departure);
        given.forEach(function -> register.end(caller, function.id(), lastDay));
        PersonId successor = handover.successor();
        if (successor != null && !handover.order().isEmpty()) {
            given.forEach(function -> give(caller, function, successor, handover));
        }
    }

    private void give(Caller caller, GivenFunction function, PersonId successor, PersonHandover handover) {
        LocalDate after = handover.departure().lastDay().plusDays(1);
        LocalDate from = function.from().isBefore(after) ? after : function.from();
        boolean has = functions.from(caller.office(), successor, from).stream()
                .anyMatch(own -> own.code().equals(function.code()) && Objects.equals(own.unit(), function.unit()));
        if (!has) {
            register.give(
                    caller,
                    new FunctionDraft(
                            successor,
                            function.code(),
                            function.unit(),
                            function.role(),
                            handover.order(),
                            from,
                            function.until()));
        }
    }

    private List<PostActing> acts(OfficeId office, PersonDeparture departure) {
        return acting.records().acting().after(office, departure.person(), departure.lastDay());
    }

    private List<GivenFunction> after(OfficeId office, PersonDeparture departure) {
        return functions.from(office, departure.person(), departure.lastDay().plusDays(1));
    }

    private static List<Change> left(PersonDeparture departure) {
        return List.of(
                new Change("person", String.valueOf(departure.person().value()), ""),
                new Change("lastDay", "", departure.lastDay().toString()));
    }
}
