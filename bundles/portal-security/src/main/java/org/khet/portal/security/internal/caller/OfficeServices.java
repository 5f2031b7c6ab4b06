package org.khet.portal.security.internal.caller;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.acting.Acting;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.module.ModuleSwitches;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.office.Offices;
import org.khet.portal.api.person.People;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.post.Functions;
import org.khet.portal.api.reading.DatedReading;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.structure.Units;
import org.khet.portal.security.internal.role.StandardRoles;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Offices, units, people, their functions, who acts for them and which modules are on there, as far as they are there: sign-in
 * works before the core does. Safe for concurrent use.
 */
@Component(service = OfficeServices.class)
public final class OfficeServices {
    private static final Logger LOG = LoggerFactory.getLogger(OfficeServices.class);
    private final AtomicReference<@Nullable Units> units = new AtomicReference<>();
    private final AtomicReference<@Nullable People> people = new AtomicReference<>();
    private final AtomicReference<@Nullable Offices> offices = new AtomicReference<>();
    private final AtomicReference<@Nullable Functions> functions = new AtomicReference<>();
    private final AtomicReference<@Nullable Acting> acting = new AtomicReference<>();
    private final AtomicReference<@Nullable ModuleSwitches> switches = new AtomicReference<>();
    private final List<DatedReading> readings = new CopyOnWriteArrayList<>();

    /** For the component runtime. */
    @Activate
    public OfficeServices() {}

    /** The people, if they are there. */
    Optional<People> people() {
        return Optional.ofNullable(people.get());
    }

    /** The offices, if they are there. */
    Optional<Offices> offices() {
        return Optional.ofNullable(offices.get());
    }

    /** The functions that orders give, if they are there. */
    Optional<Functions> functions() {
        return Optional.ofNullable(functions.get());
    }

    /** Who acts for whom, if it is there. */
    Optional<Acting> acting() {
        return Optional.ofNullable(acting.get());
    }

    /** Whether the module is on in the office: the portal itself always, no other before the switches are there. */
    boolean isOn(OfficeId office, String module) {
        ModuleSwitches known = switches.get();
        return module.equals(StandardRoles.OWNER) || (known != null && known.isOn(office, new ModuleId(module)));
    }

    /** The unit and its sections, as far as is known. */
    Set<UnitId> withSections(OfficeId office, UnitId top) {
        Set<UnitId> found = new HashSet<>(Set.of(top));
        Units known = units.get();
        if (known != null) {
            // parents stand before their sections
            for (Unit unit : known.of(office)) {
                if (unit.parent() != null && found.contains(unit.parent())) {
                    found.add(unit.id());
                }
            }
        }
        return found;
    }

    /** Ids of the modules that the person reads on that day by a decision of the office; none of whoever cannot say it. */
    Set<String> readable(OfficeId office, PersonId person, LocalDate day) {
        Set<String> modules = new HashSet<>();
        for (DatedReading one : readings) {
            try {
                if (isOn(office, one.module().value())) {
                    one.read(office, person, day).forEach(module -> modules.add(module.value()));
                }
            } catch (RuntimeException failed) {
                LOG.warn("{} does not say who reads what", one.module(), failed);
            }
        }
        return modules;
    }

    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY,
            unbind = "leaveReading")
    void useReading(DatedReading came) {
        readings.add(came);
    }

    void leaveReading(DatedReading gone) {
        readings.remove(gone);
    }

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY,
            unbind = "leaveUnits")
    void useUnits(Units came) {
        units.set(came);
    }

    void leaveUnits(Units gone) {
        units.compareAndSet(gone, null);
    }

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY,
            unbind = "leavePeople")
    void usePeople(People came) {
        people.set(came);
    }

    void leavePeople(People gone) {
        people.compareAndSet(gone, null);
    }

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY,
            unbind = "leaveOffices")
    void useOffices(Offices came) {
        offices.set(came);
    }

    void leaveOffices(Offices gone) {
        offices.compareAndSet(gone, null);
    }

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY,
            unbind = "leaveFunctions")
    void useFunctions(Functions came) {
        functions.set(came);
    }

    void leaveFunctions(Functions gone) {
        functions.compareAndSet(gone, null);
    }

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY,
            unbind = "leaveActing")
    void useActing(Acting came) {
        acting.set(came);
    }

    void leaveActing(Acting gone) {
        acting.compareAndSet(gone, null);
    }

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY,
            unbind = "leaveSwitches")
    void useSwitches(ModuleSwitches came) {
        switches.set(came);
    }

    void leaveSwitches(ModuleSwitches gone) {
        switches.compareAndSet(gone, null);
    }
}
