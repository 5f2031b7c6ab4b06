package org.khet.portal.core.internal.post;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.acting.ActingCapacity;
import org.khet.portal.api.admin.duty.AssignedDuties;
import org.khet.portal.api.admin.post.MissingOrders;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.People;
import org.khet.portal.api.post.Functions;
import org.khet.portal.api.post.Post;
import org.khet.portal.api.post.PostActing;
import org.khet.portal.api.post.Posts;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Scope;
import org.khet.portal.api.structure.UnitId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Looks through duties, functions and acting for those without the number of an order. */
@Component(service = MissingOrders.class)
public final class MissingOrderService implements MissingOrders {
    private final AssignedDuties duties;
    private final Functions functions;
    private final Posts posts;

    /** Where people do something by order. */
    @Activate
    public MissingOrderService(
            @Reference AssignedDuties duties, @Reference Functions functions, @Reference Posts posts) {
        this.duties = duties;
        this.functions = functions;
        this.posts = posts;
    }

    @Override
    public List<Line> on(Caller caller, LocalDate day) {
        Scope scope = caller.require(People.VIEW);
        OfficeId office = caller.office();
        Stream<Line> done = duties.on(caller, day).stream()
                .map(one -> new Line(Kind.DUTY, one.person(), one.unit(), null, one.letter(), one.order(), one.from()));
        Stream<Line> given = functions.on(office, day).stream()
                .filter(one -> one.as() == ActingCapacity.OWN)
                .map(one ->
                        new Line(Kind.FUNCTION, one.person(), one.unit(), null, one.code(), one.order(), one.from()));
        Stream<Line> acted = posts.acting(office, day).stream().map(one -> line(office, one));
        List<Line> lines = new ArrayList<>();
        Stream.of(done, given, acted)
                .flatMap(some -> some.sorted(Comparator.comparing(Line::from)))
                .filter(one -> !isNumbered(one.order()) && reaches(scope, one.unit()))
                .forEach(lines::add);
        return List.copyOf(lines);
    }

    private Line line(OfficeId office, PostActing one) {
        UnitId unit = one.unit() != null
                ? one.unit()
                : posts.find(office, one.post()).map(Post::unit).orElse(null);
        return new Line(
                Kind.ACTING, one.person(), unit, one.post(), one.capacity().name(), one.order(), one.from());
    }

    /** Thai digits count too. */
    private static boolean isNumbered(String order) {
        return order.chars().anyMatch(Character::isDigit);
    }

    private static boolean reaches(Scope scope, @Nullable UnitId unit) {
        return scope.wholeOffice() || (unit != null && scope.units().contains(unit));
    }
}
