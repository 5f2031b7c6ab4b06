package org.khet.ict.internal.ticket.part;

import java.util.Optional;
import java.util.function.Supplier;
import org.khet.ict.internal.equipment.DeviceRegister;
import org.khet.ict.internal.ticket.Ticket;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordRow;

/**
 * What stands in a part or a repair by a shop before it is asked for: who pays, for how much, and why. Source: ict I.2.3, I.2.6,
 * ICT-15.
 */
final class PartCheck {
    private final DeviceRegister devices;

    PartCheck(DeviceRegister devices) {
        this.devices = devices;
    }

    /** What a part or a shop must have. */
    Optional<Problem> complete(RecordRow row, RecordContext now, Supplier<Optional<Ticket>> ticket) {
        RepairPartRecord kind = (RepairPartRecord) row.kind();
        if (row.get(kind.sort) == PartSort.SHOP) {
            if (row.get(kind.shop).isEmpty()) {
                return Optional.of(Problem.of("shop", "records.error.missing"));
            }
            if (!row.has(kind.expectedOn)) {
                return Optional.of(Problem.of("expected_on", "records.error.missing"));
            }
        } else if (row.get(kind.source) == PartSource.STOCK && !row.has(kind.material)) {
            return Optional.of(Problem.of("material", "ict.error.material"));
        }
        boolean stock = row.get(kind.sort) == PartSort.PART && row.get(kind.source) == PartSource.STOCK;
        if (isPriceless(row) && !stock) {
            return Optional.of(Problem.of(kind.price.name(), "ict.error.part-price"));
        }
        return paidInWarranty(row, now, ticket)
                ? Optional.of(Problem.of("warranty_reason", "ict.error.in-warranty"))
                : Optional.empty();
    }

    /** ICT-15: who pays although the maker would have to, says why. */
    private boolean paidInWarranty(RecordRow row, RecordContext now, Supplier<Optional<Ticket>> ticket) {
        RepairPartRecord kind = (RepairPartRecord) row.kind();
        return row.get(kind.payer) != PartPayer.WARRANTY
                && !isFree(row)
                && row.get(kind.warrantyReason).isEmpty()
                && ticket.get()
                        .map(one -> one.report().item().equipment())
                        .flatMap(device -> devices.find(now.office(), device))
                        .filter(device ->
                                device.warranty() != null && !device.warranty().isBefore(now.today()))
                        .isPresent();
    }

    /** What the office or the group pays for has a price; what lies in stock may have none that anybody knows. */
    static boolean isPriceless(RecordRow row) {
        RepairPartRecord kind = (RepairPartRecord) row.kind();
        return row.get(kind.payer).isOurs() && !isFree(row) && row.get(kind.sum).signum() == 0;
    }

    static boolean isFree(RecordRow row) {
        RepairPartRecord kind = (RepairPartRecord) row.kind();
        return row.get(kind.sort) == PartSort.PART && row.get(kind.source).isFree();
    }
}
