package org.khet.ict.internal.equipment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.khet.ict.internal.IctPermissions;
import org.khet.ict.internal.setting.IctCodes;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.school.SchoolId;

/**
 * What a school proposes about its devices: one that it has is entered in the register, one is replaced or given up. The desk decides; the
 * register changes by that alone. Source: ict A.3, I.2.6, ICT-34.
 */
public final class DeviceProposalRecord extends RecordKind {
    private final Supplier<RecordService<DeviceProposalRecord>> proposals;
    private final RecordService<DeviceRecord> devices;

    public final Field<DeviceProposalSort> sort =
            choice("sort", DeviceProposalSort.class).filtered();
    public final Field<SchoolId> school = school("school").filtered();
    public final Field<Optional<Long>> device = record("device", "ict.equipment")
            .optional()
            .neededIf(sort.in(List.of(DeviceProposalSort.REPLACE, DeviceProposalSort.DISPOSE)));
    public final Field<String> why = longText("grounds", 500);
    public final Field<Optional<String>> deviceClass =
            code("class_code", IctCodes.EQUIPMENT_CLASS).optional().neededIf(sort.is(DeviceProposalSort.ENTER));
    public final Field<String> name =
            text("name", 200).orEmpty().searched().neededIf(sort.is(DeviceProposalSort.ENTER));
    public final Field<String> brand = text("brand", 60).orEmpty();
    public final Field<String> model = text("model", 60).orEmpty();
    public final Field<String> serialNo = text("serial_no", 60).orEmpty().searched();
    public final Field<String> propertyNo = text("property_no", 60).orEmpty().searched();
    public final Field<String> location = text("location", 200).orEmpty();
    public final Field<Optional<LocalDate>> acquired =
            day("acquired_on").notAfter(now -> now.today()).optional();

    public final State proposed = state("PROPOSED", StateTone.WAIT);
    public final State accepted = end("ACCEPTED", StateTone.DONE);
    public final State declined = end("DECLINED", StateTone.IDLE);

    public final Action accept = action("accept")
            .from(proposed)
            .to(accepted)
            .needs(IctPermissions.EQUIPMENT_EDIT)
            .then(this::carriedOut)
            .icon("circle-check")
            .tellsMaker();
    public final Action decline = action("decline")
            .from(proposed)
            .to(declined)
            .needs(IctPermissions.EQUIPMENT_EDIT)
            .because()
            .backward("ban")
            .tellsMaker();

    /**
     * The kind over the register.
     *
     * @param reach     how far each permission reaches
     * @param proposals the proposals themselves
     */
    public DeviceProposalRecord(
            Reach reach, RecordService<DeviceRecord> devices, Supplier<RecordService<DeviceProposalRecord>> proposals) {
        super("ict", "device-proposal", "ict_device_proposal");
        this.devices = devices;
        this.proposals = proposals;
        rights(IctPermissions.EQUIPMENT_VIEW, IctPermissions.EQUIPMENT_PROPOSE, proposed);
        reached(reach);
        isAbout(school);
        create().tells(IctPermissions.EQUIPMENT_EDIT);
        rule(this::ofTheSchool);
        titled(sort, school, name);
        list(sort, school, device, name, why);
        section("what", sort, school, device, why);
        section("thing", deviceClass, name, brand, model, serialNo, propertyNo, location, acquired);
        tab("open", proposed);
        tab("accepted", accepted);
        tab("all");
        way(proposed, accepted);
        menu("ICT", "send", 21, "devices");
    }

    /** A school speaks about its own devices. */
    private Optional<Problem> ofTheSchool(RecordRow row, RecordContext now) {
        return row.get(device)
                .filter(key -> devices.find(now.office(), key)
                        .flatMap(one -> one.get(devices.kind().school))
                        .filter(row.get(school)::equals)
                        .isEmpty())
                .map(key -> Problem.of(device.name(), "ict.error.other-school"));
    }

    private void carriedOut(RecordRow row, RecordContext now) {
        DeviceRecord kind = devices.kind();
        switch (row.get(sort)) {
            case ENTER -> entered(row, now);
            case DISPOSE ->
                devices.act(
                        now.caller(),
                        devices.open(now.caller(), row.get(device).orElseThrow()),
                        kind.discard,
                        new RecordDraft(),
                        row.get(why));
            case REPLACE -> {
                // the list of those that are accepted is what plans and requests for money go by
            }
        }
    }

    private void entered(RecordRow row, RecordContext now) {
        DeviceRecord kind = devices.kind();
        RecordRow made = devices.create(
                now.caller(),
                new RecordDraft()
                        .with(kind.deviceClass, row.get(deviceClass).orElseThrow())
                        .with(kind.name, row.get(name))
                        .with(kind.brand, row.get(brand))
                        .with(kind.model, row.get(model))
                        .with(kind.serialNo, row.get(serialNo))
                        .with(kind.propertyNo, row.get(propertyNo))
                        .with(kind.school, row.get(school))
                        .with(kind.location, row.get(location))
                        .with(kind.acquired, row.get(acquired).orElse(null)));
        proposals.get().internal().change(now.caller(), row, new RecordDraft().with(device, made.id()));
    }
}
