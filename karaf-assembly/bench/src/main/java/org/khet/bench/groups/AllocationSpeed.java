package org.khet.bench.groups;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.khet.bench.Figure;
import org.khet.bench.Measurement;
import org.khet.bench.data.BenchProduct;
import org.khet.portal.api.record.RecordRow;

/** Fourteen items are given to 300 schools by rates: each is entered and computed; against plain JDBC that writes the same rows. */
public final class AllocationSpeed implements Measurement {
    private static final int ITEMS = 14;
    private final BenchProduct product;

    /** Allocations on this product. */
    public AllocationSpeed(BenchProduct product) {
        this.product = product;
    }

    @Override
    public List<String> names() {
        return List.of("groups-allocation-" + product.id());
    }

    @Override
    public List<Figure> measure(Notes notes) throws Exception {
        try (var records = new MeasuredRecords(product)) {
            var office = new AllocationOffice(records, ITEMS);
            BareAllocations bare = bare(records, office, notes);
            return SideBySide.writing(6, 3)
                    .figures(
                            names().getFirst(),
                            "14 items for 300 schools by rates",
                            14_000,
                            notes,
                            pair -> {
                                for (int item = 0; item < ITEMS; item++) {
                                    office.allocate(item);
                                }
                            },
                            pair -> allocate(records, bare));
        }
    }

    private static void allocate(MeasuredRecords records, BareAllocations bare) {
        for (int item = 0; item < ITEMS; item++) {
            List<Long> entered = new ArrayList<>();
            records.plain(connection -> entered.add(bare.enter(connection)));
            records.plain(connection -> bare.compute(connection, entered.getFirst()));
        }
    }

    private static BareAllocations bare(MeasuredRecords records, AllocationOffice office, Notes notes)
            throws SQLException {
        RecordRow sample = office.allocate(0);
        List<BareAllocations> read = new ArrayList<>();
        records.plain(
                connection -> read.add(new BareAllocations(connection, MeasuredRecords.OFFICE.value(), sample.id())));
        notes.say("plain JDBC writes " + read.getFirst().rows());
        return read.getFirst();
    }
}
