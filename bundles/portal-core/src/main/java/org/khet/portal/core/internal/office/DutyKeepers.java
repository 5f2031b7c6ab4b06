package org.khet.portal.core.internal.office;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.office.Departure;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.office.PersonDuties;
import org.khet.portal.api.office.PersonHandover;
import org.khet.portal.api.office.PersonPack;
import org.khet.portal.api.outcome.OutOfService;
import org.khet.portal.api.security.Caller;
import org.khet.portal.core.internal.module.AwayModules;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Everybody who keeps work of people now, and which modules are away. Safe for concurrent use. */
@Component(service = DutyKeepers.class)
public final class DutyKeepers {
    private static final Logger LOG = LoggerFactory.getLogger(DutyKeepers.class);
    private final AwayModules away;
    private final List<PersonDuties> keepers = new CopyOnWriteArrayList<>();

    /** Which modules of an office are away. */
    @Activate
    public DutyKeepers(@Reference AwayModules away) {
        this.away = away;
    }

    /** Somebody who keeps work of people has come. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void bindKeeper(PersonDuties keeper) {
        keepers.add(keeper);
    }

    /** Somebody has gone. */
    public void unbindKeeper(PersonDuties keeper) {
        keepers.remove(keeper);
    }

    /** What the person holds, for showing: whoever fails to answer counts as away. */
    public PersonPack pack(OfficeId office, Departure departure) {
        List<PersonDuties.Duty> held = new ArrayList<>();
        Set<ModuleId> silent = away.of(office);
        for (PersonDuties keeper : inOrder()) {
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
        return new PersonPack(held, List.copyOf(silent));
    }

    /** What the person holds, in the transaction that lets the person go: whoever fails ends all of it. */
    public PersonPack binding(OfficeId office, Departure departure) {
        List<PersonDuties.Duty> held = inOrder().stream()
                .flatMap(keeper -> keeper.held(office, departure).stream())
                .toList();
        return new PersonPack(held, List.copyOf(away.of(office)));
    }

    void handOver(Caller caller, PersonHandover handover) {
        inOrder().forEach(keeper -> keeper.handOver(caller, handover));
    }

    /** The core first, then modules by id. */
    private List<PersonDuties> inOrder() {
        return keepers.stream()
                .sorted(Comparator.comparing((PersonDuties keeper) ->
                                !keeper.module().value().equals("core"))
                        .thenComparing(keeper -> keeper.module().value()))
                .toList();
    }
}
