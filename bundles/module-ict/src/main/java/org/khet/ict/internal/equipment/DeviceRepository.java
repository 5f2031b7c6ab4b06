package org.khet.ict.internal.equipment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.structure.UnitId;

/** The equipment register: its store. Every method works on one office. */
public interface DeviceRepository {
    /**
     * Which devices somebody may see.
     *
     * @param office  all that no school owns
     * @param all     everything
     * @param schools those of these schools
     * @param units   those of these units
     */
    record Reach(boolean all, boolean office, Set<SchoolId> schools, Set<UnitId> units) {
        /** Keeps immutable copies. */
        public Reach {
            schools = Set.copyOf(schools);
            units = Set.copyOf(units);
        }

        boolean covers(Device device) {
            DeviceOwner owner = device.owner();
            return all
                    || (office && owner.school() == null)
                    || (owner.school() != null && schools.contains(owner.school()))
                    || (owner.unit() != null && units.contains(owner.unit()));
        }
    }

    /** Adds a device with this running number. */
    Device add(OfficeId office, int running, Device device);

    /**
     * Writes a device.
     *
     * @throws org.khet.portal.api.outcome.Outdated if somebody saved first
     */
    Device store(Device changed);

    /** The device with this key. */
    Optional<Device> find(OfficeId office, long id);

    /** Another device of the owner with this property number, or of the brand with this serial number. */
    Optional<Device> twin(OfficeId office, Device device);

    /** Rows; columns of the order: number, name, class, state, property. */
    List<Device> page(OfficeId office, Reach reach, DeviceFilter filter, PageRequest page);

    /** How many rows {@link #page} has in all. */
    int count(OfficeId office, Reach reach, DeviceFilter filter);

    /** How many devices of schools there are that are not gone, by school and class. */
    Map<MobecRegister.Kind, Integer> ofSchools(OfficeId office, Reach reach);

    /** Marks it as under repair, keeping its state; does nothing if it is already. */
    void repairStarted(OfficeId office, long id);

    /**
     * Gives back the state from before the repair; does nothing if it is not under repair.
     *
     * @param elsewhere whether another repair of it goes on; asked once the device is kept from others
     */
    void repairEnded(OfficeId office, long id, BooleanSupplier elsewhere);

    /**
     * Notes in which state the device is without a repair; one that is disposed of or lost stays so.
     *
     * @param elsewhere whether another repair of it goes on, then it has the state after that one; asked once the device is
     *     kept from others
     */
    void conditionFound(OfficeId office, long id, DeviceState condition, BooleanSupplier elsewhere);

    /** The device that has this asset number, property number or serial number; empty when none or several have. */
    Optional<Device> named(OfficeId office, String number);

    /** Marks it as lent, keeping its state; says whether it could be lent: in use or spare. */
    boolean lent(OfficeId office, long id);

    /** It came back from a loan: in this state, or in the one from before for {@code null}. */
    void lentBack(OfficeId office, long id, @Nullable DeviceState condition);

    /** Takes out all devices of a demonstration office. */
    void clear(OfficeId office);

    /** Name of a column of {@link #page}. */
    static @Nullable String column(String name) {
        return switch (name) {
            case "number" -> "d.seq";
            case "name" -> "d.name";
            case "class" -> "d.classCode";
            case "state" -> "d.state";
            case "property" -> "d.propertyNo";
            default -> null;
        };
    }
}
