package org.khet.policyplan.internal.transfer;

import org.khet.policyplan.internal.allocation.AllocationRegisters;
import org.khet.policyplan.internal.money.MoneyRegisters;
import org.khet.policyplan.internal.setting.KindRegistry;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.settings.Settings;

/** The register of transfers. */
public final class TransferRegister {
    private final RecordService<TransferKind> transfers;

    /** Gives its kind to the portal. */
    public TransferRegister(
            KindRegistry registry, MoneyRegisters money, AllocationRegisters allocations, Settings settings) {
        transfers = registry.keep(
                new TransferKind(new TransferChecks(money, settings), new TransferEffects(money, allocations)));
    }

    /** Transfers. */
    public RecordService<TransferKind> transfers() {
        return transfers;
    }
}
