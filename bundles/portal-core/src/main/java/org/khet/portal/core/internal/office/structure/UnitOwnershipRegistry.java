package org.khet.portal.core.internal.office.structure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.khet.portal.api.admin.structure.UnitHoldings;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.OutOfService;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.structure.UnitHandover;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.structure.UnitOwnership;
import org.khet.portal.core.internal.module.MissingModules;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Everybody who keeps records of units now, and which modules are away. Safe for concurrent use. */
@Component(service = UnitOwnershipRegistry.class)
public final class UnitOwnershipRegistry {
    private static final Logger LOG = LoggerFactory.getLogger(UnitOwnershipRegistry.class);
    private final MissingModules away;
    private final List<UnitOwnership> owners = new CopyOnWriteArrayList<>();

    /** Which modules of an office are away. */
    @Activate
    public UnitOwnershipRegistry(@Reference MissingModules away) {
        this.away = away;
    }

    /** Somebody who keeps records of units has come. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void bindOwner(UnitOwnership owner) {
        owners.add(owner);
    }

    /** Somebody has gone. */
    public void unbindOwner(UnitOwnership owner) {
        owners.remove(owner);
    }

    /** What the unit owns, for showing: whoever fails to answer counts as away. */
    UnitHoldings estate(OfficeId office, UnitId unit, LocalDate lastDay) {
        List<UnitOwnership.Owned> owned = new ArrayList<>();
        Set<ModuleId> silent = away.of(office);
        for (UnitOwnership owner : inOrder()) {
            try {
                owned.addAll(owner.owned(office, unit, lastDay));
            } catch (OutOfService gone) {
                throw gone; // the database itself, see the page of every failed request
            } catch (RuntimeException failed) {
                LOG.warn("module {} does not say what unit {} owns", owner.module(), unit.value(), failed);
                silent.add(owner.module());
            }
        }
        return new UnitHoldings(owned, List.copyOf(silent));
    }

    /** What the unit owns, in the transaction that ends it: whoever fails ends all of it. */
    public UnitHoldings binding(OfficeId office, UnitId unit, LocalDate lastDay) {
        List<UnitOwnership.Owned> owned = inOrder().stream()
                .flatMap(owner -> owner.owned(office, unit, lastDay).stream())
                .toList();
        return new UnitHoldings(owned, List.copyOf(away.of(office)));
    }

    /** What modules keep of the unit after that day; the core's own rows are not asked. */
    public List<UnitOwnership.Owned> inModules(OfficeId office, UnitId unit, LocalDate lastDay) {
        return inOrder().stream()
                .filter(owner -> !isCore(owner))
                .flatMap(owner -> owner.owned(office, unit, lastDay).stream())
                .toList();
    }

    public void handOver(Caller caller, UnitHandover handover) {
        inOrder().forEach(owner -> owner.handOver(caller, handover));
    }

    private static boolean isCore(UnitOwnership owner) {
        return owner.module().value().equals("core");
    }

    /** The core first, then modules by id. */
    private List<UnitOwnership> inOrder() {
        return owners.stream()
                .sorted(Comparator.comparing((UnitOwnership owner) -> !isCore(owner))
                        .thenComparing(owner -> owner.module().value()))
                .toList();
    }
}
