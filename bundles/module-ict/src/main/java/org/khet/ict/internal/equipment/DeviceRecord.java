package org.khet.ict.internal.equipment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khet.ict.internal.IctPermissions;
import org.khet.ict.internal.setting.IctCodes;
import org.khet.ict.internal.setting.IctWorkCodes;
import org.khet.portal.api.event.DomainEvent.Audience;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.structure.UnitId;

/**
 * A computer or device of the office or of a school. People of the office see the office's, people of a school the school's; who
 * works at the desk sees and changes all. Loans and repairs bring and end their states themselves. Source: ict A.3, C.2, L3, ICT-37.
 */
public final class DeviceRecord extends RecordKind {
    private static final int KEPT_NUMBER = 60;

    /** Running number, from 1 without end in each office. */
    public final Field<Integer> running =
            whole("running", 1, 9_999_999).in("asset_seq").byCode().unseen().sorted();

    public final Field<String> assetNo = text("asset_no", 20).byCode().searched();
    public final Field<String> propertyNo =
            text("property_no", KEPT_NUMBER).searched().orBlank();
    public final Field<String> name = text("name", 200).searched();
    public final Field<String> brand = text("brand", 60).searched().orBlank();
    public final Field<String> model = text("model", 60).searched().orEmpty();
    public final Field<String> serialNo =
            text("serial_no", KEPT_NUMBER).searched().orBlank();
    public final Field<String> deviceClass =
            code("class", IctCodes.EQUIPMENT_CLASS).in("class_code").filtered();
    public final Field<Optional<UnitId>> unit = unit("unit").filtered().optional();
    public final Field<Optional<SchoolId>> school = school("school").filtered().optional();
    public final Field<String> location = text("location", 200).searched().orBlank();
    public final Field<Optional<PersonId>> holder = person("holder").optional();
    /** Of what was proposed to who keeps the assets; typed where no module does. Source: ict G.2, ICT-17. */
    public final Field<String> disposalNo =
            text("disposal_no", KEPT_NUMBER).searched().orBlank();

    public final Field<String> software = text("software", 200).searched().orBlank();
    public final Field<Optional<LocalDate>> acquired =
            day("acquired_on").notAfter(now -> now.today()).optional();
    public final Field<Optional<BigDecimal>> price = baht("price").optional();
    public final Field<Optional<String>> fund =
            code("fund", IctWorkCodes.DEVICE_FUND).optional();
    public final Field<Optional<LocalDate>> warranty =
            day("warranty").in("warranty_until").optional();
    /** State before a loan or a repair, and the state that was found after it. */
    public final Field<String> former =
            text("former", 30).in("former_state").byCode().unseen().initially("IN_USE");
    /** Property number of an owner: a constraint of the table keeps it from standing twice in the office. */
    public final Field<Optional<String>> property =
            text("property_key", 100).unseen().formula(this::propertyKey).optional();
    /** Serial number of a brand, once in the office as well. */
    public final Field<Optional<String>> serial =
            text("serial_key", 130).unseen().formula(this::serialKey).optional();

    public final State inUse = state("IN_USE", StateTone.DONE).notAwaited();
    public final State spare = state("SPARE", StateTone.IDLE).notAwaited();
    public final State onLoan = state("ON_LOAN", StateTone.RUN).notAwaited();
    public final State underRepair = state("UNDER_REPAIR", StateTone.RUN).notAwaited();
    public final State damaged = state("DAMAGED", StateTone.NEAR).notAwaited();
    public final State waitingDisposal =
            state("WAITING_DISPOSAL", StateTone.NEAR).notAwaited();
    public final State disposed = end("DISPOSED", StateTone.IDLE);
    public final State lost = state("LOST", StateTone.LATE).notAwaited();

    public final Action use = byHand("use", "used", inUse, spare, damaged, lost).icon("circle-check");
    public final Action store =
            byHand("store", "stored", spare, inUse, damaged, lost).backward("archive");
    public final Action damage = byHand("damage", "damaged", damaged, inUse, spare, waitingDisposal, lost)
            .backward("wrench");
    public final Action discard = byHand("discard", "discarded", waitingDisposal, inUse, spare, damaged)
            .backward("package-x");
    public final Action dispose =
            byHand("dispose", "disposed", disposed, waitingDisposal).confirmed().icon("trash-2");
    public final Action lose =
            byHand("lose", "lost", lost, inUse, spare, damaged, waitingDisposal).backward("circle-help");
    /** Who keeps the assets came later than the device waits. */
    public final Action propose = action("propose")
            .from(waitingDisposal)
            .needs(IctPermissions.EQUIPMENT_EDIT)
            .because()
            .when((row, now) -> rules().unproposed(this, row))
            .then((row, now) -> rules().proposedByHand(this, row, now))
            .icon("send");
    /** A ticket took it into the workshop; the state before is kept. */
    public final Action beginRepair = leaving("begin-repair", "repair-begun", underRepair)
            .from(inUse, spare, onLoan, damaged, waitingDisposal, disposed, lost);
    /** The last ticket is done with it: the state before comes back. */
    public final Action endRepair = settling("end-repair", "repair-ended").from(underRepair);
    /** A ticket ended and says in which state it is. */
    public final Action find =
            settling("find", "found").from(inUse, spare, onLoan, underRepair, damaged, waitingDisposal);
    /** A loan took it; the state before is kept. */
    public final Action lend = leaving("lend", "lent", onLoan).from(inUse, spare);
    /** It came back from a loan. */
    public final Action giveBack = settling("give-back", "given-back").from(onLoan);

    /** A loan ended without it: who keeps the register and who decides on loans are told. Source: ict ICT-41. */
    public final Action loseOnLoan = action("lose-on-loan", "lost-on-loan")
            .from(onLoan, underRepair)
            .to(lost)
            .automatic()
            .then((row, now) -> rules().moved(this, row, now))
            .tells(row -> new Audience(Set.of(), Set.of(IctPermissions.EQUIPMENT_EDIT, IctPermissions.SUPPLY_APPROVE)));

    /** Where it is, and where it was. */
    public final PageTab place;

    /** Its repairs and maintenance. */
    public final PageTab repairs;

    private final DeviceRules rules;

    /** @param rules what the register knows beyond one device */
    public DeviceRecord(DeviceRules rules) {
        super("ict", "equipment", "equipment", "ict_equipment");
        this.rules = rules;
        rights(IctPermissions.EQUIPMENT_VIEW, IctPermissions.EQUIPMENT_EDIT, states().toArray(State[]::new));
        exported(IctPermissions.EQUIPMENT_EXPORT);
        reached(rules::reach);
        officeSeesItsOwn();
        importedByHand();
        belongsTo(unit);
        isAbout(school);
        titled(assetNo, name);
        create().numbers((row, now) -> rules.numbered(this, row, now));
        rule((row, now) -> rules.ownedTwice(this, row));
        rule((row, now) -> rules.twin(this, row, now));
        rule((row, now) -> rules.guaranteedBefore(this, row));
        stored((row, now) -> rules.moved(this, row, now));
        list(assetNo, propertyNo, name, brand, deviceClass, unit, school, location, warranty);
        ordered(running, true);
        way(inUse, waitingDisposal, disposed);
        struck(disposed, lost);
        pageTab("device");
        section("what", deviceClass, name, brand, model, serialNo, propertyNo, software);
        section("bought", acquired, price, fund, warranty, disposalNo);
        place = pageTab("place");
        section("where", unit, school, location, holder);
        repairs = pageTab("repairs");
        menu("ICT", "laptop", 20, "devices");
    }

    /** The form stands beside the list, whose name is the one of a device too. */
    @Override
    public String formAddress() {
        return "ict/device";
    }

    private Action byHand(String verb, String past, State to, State... from) {
        return action(verb, past)
                .from(from)
                .to(to)
                .needs(IctPermissions.EQUIPMENT_EDIT)
                .because()
                .then((row, now) -> rules().moved(this, row, now))
                .inOwnTime();
    }

    private Action leaving(String verb, String past, State to) {
        return action(verb, past)
                .to(to)
                .does((row, now) -> row.with(former, row.state().name()))
                .automatic();
    }

    private Action settling(String verb, String past) {
        return action(verb, past)
                .to(this::settled, inUse, spare, onLoan, underRepair, damaged, waitingDisposal, disposed, lost)
                .then((row, now) -> rules().proposed(this, row, now))
                .automatic();
    }

    /** The state that is kept; a device that was under repair before its repair is in use. */
    private State settled(RecordRow row) {
        State kept = stateOf(row.get(former));
        return kept.equals(underRepair) ? inUse : kept;
    }

    private DeviceRules rules() {
        return rules;
    }

    /** To whom it belongs; of the school while the form still names a unit beside it. */
    public DeviceOwner owner(RecordRow row) {
        return row.has(school)
                ? new DeviceOwner(null, row.get(school).orElseThrow())
                : new DeviceOwner(row.get(unit).orElse(null), null);
    }

    private @Nullable String propertyKey(RecordRow row) {
        return row.has(propertyNo) ? owner(row).key() + "/" + row.get(propertyNo) : null;
    }

    private @Nullable String serialKey(RecordRow row) {
        return row.has(serialNo) ? row.get(brand).toLowerCase(Locale.ROOT) + "/" + row.get(serialNo) : null;
    }

    /** Brand and model in one, as papers name a device. */
    String make(RecordRow row) {
        return (row.get(brand) + " " + row.get(model)).strip();
    }

    /** The device of a row, for the other registers of the module. */
    public Device device(RecordRow row) {
        return new Device(
                new Device.Key(row.id(), row.head().edition(), row.head().office()),
                row.get(assetNo),
                owner(row),
                new Device.DeviceText(
                        row.get(deviceClass), row.get(name), make(row), row.get(serialNo), row.get(propertyNo)),
                DeviceState.valueOf(row.state().name()),
                row.get(warranty).orElse(null),
                row.get(location));
    }
}
