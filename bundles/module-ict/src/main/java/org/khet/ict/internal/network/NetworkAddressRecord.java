package org.khet.ict.internal.network;

import java.net.Inet6Address;
import java.util.Optional;
import java.util.regex.Pattern;
import org.khet.ict.internal.IctWorkPermissions;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.structure.UnitId;

/**
 * The plan of addresses in the network (แผนหมายเลขไอพี): which device stands where, at which port and in which VLAN; one of the register,
 * or in words. Two devices in use never have one address; one that was given back is free again, and so is that of a device that is
 * disposed of. Source: ict P04, C.3, ICT-47.
 */
public final class NetworkAddressRecord extends RecordKind {
    private static final String OCTET = "(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)";
    private static final Pattern FOUR = Pattern.compile(OCTET + "(\\." + OCTET + "){3}");

    public final Field<String> address = text("ip_address", 39).searched().sorted();
    public final Field<Optional<Long>> equipment =
            record("equipment", "ict.equipment").optional();
    public final Field<String> device =
            text("device", 200).searched().wide().orBlank().neededIf(equipment.isEmpty());
    public final Field<Optional<UnitId>> unit = unit("unit").filtered().optional();
    public final Field<Optional<SchoolId>> school = school("school").filtered().optional();
    public final Field<String> place = text("place", 200).searched();
    public final Field<String> port = text("port", 40).orEmpty();
    public final Field<Optional<Integer>> vlan = whole("vlan", 1, 4094).sorted().optional();
    public final Field<String> note = text("note", 300).orEmpty();
    public final Field<Boolean> free = yesNo("is_free").byCode().initially(false);
    public final Field<String> holder =
            text("holder_key", 60).formula(this::holder).unique();

    public final State inUse = state("IN_USE", StateTone.RUN);
    public final State released = end("RELEASED", StateTone.IDLE);

    public final Action release = action("release")
            .from(inUse)
            .to(released)
            .needs(IctWorkPermissions.NETWORK_EDIT)
            .because()
            .does((row, now) -> row.with(free(), true))
            .backward("unplug");

    public NetworkAddressRecord() {
        super("ict", "address", "addresses", "ict_address");
        rights(IctWorkPermissions.NETWORK_VIEW, IctWorkPermissions.NETWORK_EDIT, inUse);
        seenByOffice();
        belongsTo(unit);
        isAbout(school);
        oneOf(unit, school);
        rule(this::misspelt);
        titled(address, equipment, device);
        list(address, equipment, device, unit, school, place, port, vlan);
        ordered(address, false);
        section("what", address, equipment, device, vlan, port);
        section("where", unit, school, place, note);
        tab("used", inUse);
        tab("all");
        way(inUse, released);
        menu("ICT", "list-tree", 82, "network");
    }

    private Optional<Problem> misspelt(RecordRow row, RecordContext now) {
        return canonical(row.get(address)).isPresent()
                ? Optional.empty()
                : Optional.of(Problem.of(address.name(), "ict.error.ip-address"));
    }

    /** The address while it is in use; afterwards a key of its own, so that it is free for another device. */
    private String holder(RecordRow row) {
        return row.get(free)
                ? row.get(address) + " #" + row.id()
                : canonical(row.get(address)).orElse(row.get(address));
    }

    /** One address of version 6 has many spellings; empty for what is no address. */
    private static Optional<String> canonical(String typed) {
        if (FOUR.matcher(typed).matches()) {
            return Optional.of(typed);
        }
        try {
            return typed.contains(":") && !typed.contains("%")
                    ? Optional.of(Inet6Address.ofLiteral(typed).getHostAddress())
                    : Optional.empty();
        } catch (IllegalArgumentException misspelt) {
            return Optional.empty();
        }
    }

    private Field<Boolean> free() {
        return free;
    }
}
