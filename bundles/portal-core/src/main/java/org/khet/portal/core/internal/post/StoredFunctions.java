package org.khet.portal.core.internal.post;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.post.FunctionId;
import org.khet.portal.api.post.Functions;
import org.khet.portal.api.post.GivenFunction;
import org.khet.portal.api.post.PostActing;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Functions as they are in force: those by order, and those that come with acting in a vacant post. */
@Component(service = Functions.class)
public final class StoredFunctions implements Functions {
    private final FunctionRepository repository;
    private final PostActingRepository acting;

    /** Functions, and who acts in posts. */
    @Activate
    public StoredFunctions(@Reference FunctionRepository repository, @Reference PostActingRepository acting) {
        this.repository = repository;
        this.acting = acting;
    }

    @Override
    public List<GivenFunction> from(OfficeId office, PersonId person, LocalDate day) {
        return both(repository.from(office, person, day), acting.from(office, person, day));
    }

    @Override
    public List<GivenFunction> on(OfficeId office, LocalDate day) {
        return both(repository.on(office, day), acting.on(office, day));
    }

    private static List<GivenFunction> both(List<GivenFunction> given, List<PostActing> acting) {
        return Stream.concat(
                        given.stream(),
                        acting.stream()
                                .filter(one ->
                                        !one.function().isEmpty() || !one.role().isEmpty())
                                .map(StoredFunctions::function))
                .sorted(Comparator.comparing(GivenFunction::from))
                .toList();
    }

    /** Both have their keys from one sequence. */
    private static GivenFunction function(PostActing one) {
        return new GivenFunction(
                new FunctionId(one.id().value()),
                one.person(),
                one.function(),
                one.unit(),
                one.role(),
                one.order(),
                one.from(),
                one.until(),
                one.capacity(),
                one.limits());
    }
}
