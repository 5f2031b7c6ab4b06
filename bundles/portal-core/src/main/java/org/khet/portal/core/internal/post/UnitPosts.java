package org.khet.portal.core.internal.post;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.audit.AuditTrail.Change;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.post.FunctionId;
import org.khet.portal.api.post.GivenFunction;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.structure.UnitHandover;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.structure.UnitOwnership;
import org.khet.portal.core.internal.office.OfficeAudit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Posts of a unit, which move with their holders, and functions and acting that orders give in it, which end: an order names
 * this unit only, and nobody gets rights in another one by it.
 */
@Component(service = {UnitOwnership.class, UnitPosts.class})
public final class UnitPosts implements UnitOwnership {
    private static final ModuleId CORE = new ModuleId("core");
    private final UnitOfWork unit;
    private final FunctionRepository functions;
    private final OfficeAudit trail;
    private final PostActingEvents acting;

    /** Rows of posts and functions, the trail of each of them, and who acts in posts. */
    @Activate
    public UnitPosts(
            @Reference(target = "(khet.unit=core)") UnitOfWork unit,
            @Reference FunctionRepository functions,
            @Reference OfficeAudit trail,
            @Reference PostActingEvents acting) {
        this.unit = unit;
        this.functions = functions;
        this.trail = trail;
        this.acting = acting;
    }

    @Override
    public ModuleId module() {
        return CORE;
    }

    @Override
    public List<Owned> owned(OfficeId office, UnitId key, LocalDate lastDay) {
        int posts = unit.in(office, rows -> posts(rows, key, lastDay).size());
        int acts = acting.records().acting().after(office, key, lastDay).size();
        int given = functions.in(office, key, lastDay).size();
        return Stream.of(
                        new Owned("core.unit.owned.posts", posts, "admin/posts?unit=" + key.value(), Fate.MOVES),
                        new Owned("core.unit.owned.acting", acts, "admin/posts?standing=vacant", Fate.ENDS),
                        new Owned("core.unit.owned.functions", given, "", Fate.ENDS))
                .filter(one -> one.count() > 0)
                .toList();
    }

    @Override
    public void handOver(Caller caller, UnitHandover handover) {
        functions
                .in(caller.office(), handover.unit(), handover.lastDay())
                .forEach(function -> end(caller, function, handover.lastDay()));
        acting.end(
                caller,
                acting.records().acting().after(caller.office(), handover.unit(), handover.lastDay()),
                handover.lastDay());
        UnitId successor = handover.successor();
        if (successor != null) {
            unit.<@Nullable Object>in(caller.office(), rows -> {
                posts(rows, handover.unit(), handover.lastDay()).forEach(post -> move(caller, post, successor));
                rows.flush();
                return null;
            });
        }
    }

    /** Those that go on after that day; what ended stays where it was. */
    private static List<PostEntity> posts(EntityManager rows, UnitId key, LocalDate day) {
        return rows.createQuery(
                        "select p from PostEntity p where p.unit = :unit and (p.endedOn is null or p.endedOn > :day)"
                                + " order by p.id",
                        PostEntity.class)
                .setParameter("unit", key.value())
                .setParameter("day", day)
                .getResultList();
    }

    private void move(Caller caller, PostEntity post, UnitId successor) {
        Change place = new Change("unit", String.valueOf(post.unit()), String.valueOf(successor.value()));
        post.move(successor);
        trail.office(caller, "core.post.changed", "core.post/" + post.id(), List.of(place));
    }

    private void end(Caller caller, GivenFunction function, LocalDate lastDay) {
        functions.end(caller.office(), function.id(), lastDay);
        trail.office(caller, "core.function.ended", object(function.id()), changes(function, lastDay));
    }

    private static List<Change> changes(GivenFunction function, LocalDate lastDay) {
        LocalDate until = function.until();
        return List.of(
                new Change("person", String.valueOf(function.person().value()), ""),
                new Change("function", function.code(), ""),
                new Change("until", until == null ? "" : until.toString(), lastDay.toString()));
    }

    private static String object(FunctionId function) {
        return "core.function/" + function.value();
    }
}
