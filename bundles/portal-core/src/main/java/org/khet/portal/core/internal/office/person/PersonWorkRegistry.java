package org.khet.portal.core.internal.office.person;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.khet.portal.api.admin.person.PersonHoldings;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.OutOfService;
import org.khet.portal.api.person.PersonDeparture;
import org.khet.portal.api.person.PersonHandover;
import org.khet.portal.api.person.PersonWorkSource;
import org.khet.portal.api.security.Caller;
import org.khet.portal.core.internal.module.MissingModules;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Everybody who keeps work of people now, and which modules are away. Safe for concurrent use. */
@Component(service = PersonWorkRegistry.class)
public final class PersonWorkRegistry {
    private static final Logger LOG = LoggerFactory.getLogger(PersonWorkRegistry.class);
    private final MissingModules away;
    private final List<PersonWorkSource> keepers = new CopyOnWriteArrayList<>();

    /** Which modules of an office are away. */
    @Activate
    public PersonWorkRegistry(@Reference MissingModules away) {
        this.away = away;
    }

    /** Somebody who keeps work of people has come. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void bindKeeper(PersonWorkSource keeper) {
        keepers.add(keeper);
    }

    /** Somebody has gone. */
    public void unbindKeeper(PersonWorkSource keeper) {
        keepers.remove(keeper);
    }

    /** What the person holds, for showing: whoever fails to answer counts as away. */
    public PersonHoldings pack(OfficeId office, PersonDeparture departure) {
        List<PersonWorkSource.Duty> held = new ArrayList<>();
        Set<ModuleId> silent = away.of(office);
        for (PersonWorkSource keeper : inOrder()) {
            try {
                held.addAll(keeper.held(office, departure));
            } catch (OutOfService gone) {
                throw gone; // the database itself, see the page of every failed request
            } catch (RuntimeException failed) {
                LOG.warn(
                        "module {} does not say what person {} holds",
                        keeper.module(),
                        departure.person().value(),
                        failed);
                silent.add(keeper.module());
            }
        }
        return new PersonHoldings(held, List.copyOf(silent));
    }

    /** What the person holds, in the transaction that lets the person go: whoever fails ends all of it. */
    public PersonHoldings binding(OfficeId office, PersonDeparture departure) {
        List<PersonWorkSource.Duty> held = inOrder().stream()
                .flatMap(keeper -> keeper.held(office, departure).stream())
                .toList();
        return new PersonHoldings(held, List.copyOf(away.of(office)));
    }

    void handOver(Caller caller, PersonHandover handover) {
        inOrder().forEach(keeper -> keeper.handOver(caller, handover));
    }

    /** The core first, then modules by id. */
    private List<PersonWorkSource> inOrder() {
        return keepers.stream()
                .sorted(Comparator.comparing((PersonWorkSource keeper) ->
                                !keeper.module().value().equals("core"))
                        .thenComparing(keeper -> keeper.module().value()))
                .toList();
    }
}
