package org.khet.ict.internal.supply;

import java.util.List;
import org.khet.ict.internal.equipment.DeviceRegister;
import org.khet.ict.internal.setting.IctSql;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.RecordServices;
import org.khet.portal.api.settings.Settings;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The registers of materials, requisitions and loans. Safe for concurrent use. */
@Component(service = SupplyRegister.class)
public final class SupplyRegister {
    private final RecordService<IctMaterialMoveRecord> moves;
    private final RecordService<IctMaterialRecord> materials;
    private final RecordService<IctRequisitionRecord> requisitions;
    private final RecordService<DeviceLoanRecord> loans;

    /** For the component runtime. */
    @Activate
    public SupplyRegister(
            @Reference RecordServices records,
            @Reference(target = "(khet.unit=ict)") UnitOfWork work,
            @Reference DeviceRegister devices,
            @Reference DeviceLoanRules.DamageReport damage,
            @Reference Settings settings,
            @Reference IctSql sql) {
        moves = records.of(new IctMaterialMoveRecord(), work);
        materials = records.of(new IctMaterialRecord(moves), work);
        requisitions = records.of(new IctRequisitionRecord(materials), work);
        loans = records.of(new DeviceLoanRecord(new DeviceLoanRules(devices, damage, settings, sql)), work);
    }

    /** Moves of the stock. */
    public RecordService<IctMaterialMoveRecord> moves() {
        return moves;
    }

    /** Materials. */
    public RecordService<IctMaterialRecord> materials() {
        return materials;
    }

    /** Requisitions. */
    public RecordService<IctRequisitionRecord> requisitions() {
        return requisitions;
    }

    /** Loans. */
    public RecordService<DeviceLoanRecord> loans() {
        return loans;
    }

    /** All, those that others refer to first. */
    public List<RecordService<?>> all() {
        return List.of(materials, moves, requisitions, loans);
    }
}
