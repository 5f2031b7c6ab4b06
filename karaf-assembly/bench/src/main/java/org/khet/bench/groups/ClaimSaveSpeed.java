package org.khet.bench.groups;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.khet.bench.Figure;
import org.khet.bench.Measurement;
import org.khet.bench.data.BenchProduct;
import org.khet.portal.api.record.RecordRow;

/**
 * A claim with five lines is handed in (checks, row, lines, balance, step, trail, event, number) and checked by another (row, step, trail,
 * event), each in one transaction; against plain JDBC that writes the same rows.
 */
public final class ClaimSaveSpeed implements Measurement {
    private static final int LINES = 5;
    private static final int WIDE = 200;
    private static final int WARM = 1000;
    private static final SideBySide PAIRS = SideBySide.writing(50, 60);
    private final BenchProduct product;

    /** Claims on this product. */
    public ClaimSaveSpeed(BenchProduct product) {
        this.product = product;
    }

    @Override
    public List<String> names() {
        return List.of("groups-save-" + product.id());
    }

    @Override
    public List<Figure> measure(Notes notes) throws Exception {
        try (var records = new MeasuredRecords(product)) {
            ClaimOffice desk = new ClaimOffice(records);
            List<Figure> figures = new ArrayList<>();
            List<RecordRow> made = new ArrayList<>();
            List<Long> plain = new ArrayList<>();
            BareClaims bare = bare(records, desk, LINES, notes);
            warm(records, desk, bare);
            figures.addAll(PAIRS.figures(
                    names().getFirst() + "-new",
                    "a claim with 5 lines is handed in",
                    50,
                    notes,
                    pair -> made.add(desk.claim(pair, LINES)),
                    pair -> records.plain(connection -> plain.add(bare.write(connection)))));
            figures.addAll(PAIRS.figures(
                    names().getFirst() + "-action",
                    "a claim is checked",
                    50,
                    notes,
                    pair -> desk.check(made.get(pair)),
                    pair -> records.plain(connection -> bare.check(connection, plain.get(pair)))));
            BareClaims wide = bare(records, desk, WIDE, notes);
            figures.addAll(SideBySide.writing(100, 20)
                    .figures(
                            names().getFirst() + "-wide",
                            "a claim with 200 lines is handed in",
                            300,
                            notes,
                            pair -> desk.claim(pair, WIDE),
                            pair -> records.plain(wide::write)));
            return figures;
        }
    }

    /** As a portal that has run for hours: the machine code is there, the server has looked at its tables. */
    private void warm(MeasuredRecords records, ClaimOffice desk, BareClaims bare) throws SQLException {
        for (int pair = 0; pair < WARM; pair++) {
            desk.check(desk.claim(pair, LINES));
            records.plain(connection -> bare.check(connection, bare.write(connection)));
        }
        if (product == BenchProduct.POSTGRESQL) {
            records.database().executeAlone("vacuum analyze");
        }
    }

    private static BareClaims bare(MeasuredRecords records, ClaimOffice desk, int lines, Notes notes) {
        RecordRow sample = desk.claim(0, lines);
        List<BareClaims> read = new ArrayList<>();
        records.plain(connection -> read.add(new BareClaims(
                connection,
                MeasuredRecords.OFFICE.value(),
                sample.id(),
                desk.spendingLine().id())));
        notes.say("plain JDBC writes " + read.getFirst().rows());
        return read.getFirst();
    }
}
