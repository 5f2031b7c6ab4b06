package org.khet.bench.groups;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.khet.bench.Figure;
import org.khet.bench.Measurement;
import org.khet.bench.data.BenchProduct;
import org.khet.bench.groups.ListComparison.Case;
import org.khet.finance.internal.claim.ClaimRecord;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;

/**
 * The list of a declared kind with a million claims in ten offices, as its screen reads it, against the same SQL by plain JDBC.
 * {@code -Dkhet.bench.rows} says another number.
 */
public final class ClaimListSpeed implements Measurement {
    private static final int EACH = Integer.getInteger("khet.bench.rows", 1_000_000) / MillionClaims.OFFICES;
    private static final int ROWS = 20;
    private static final RecordFilter WHOLE = RecordFilter.ALL.in("all");

    private final BenchProduct product;
    private final double goal;

    /** The list on this product. */
    public ClaimListSpeed(BenchProduct product) {
        this.product = product;
        this.goal = product == BenchProduct.DERBY ? 300 : 150;
    }

    @Override
    public List<String> names() {
        return List.of("groups-list-" + product.id());
    }

    @Override
    public List<Figure> measure(Notes notes) throws Exception {
        try (var records = new MeasuredRecords(product)) {
            ClaimOffice desk = new ClaimOffice(records);
            fill(records, desk, notes);
            List<Caller> callers = IntStream.range(0, MillionClaims.OFFICES)
                    .<Caller>mapToObj(i ->
                            ClaimOffice.person(new OfficeId(MeasuredRecords.OFFICE.value() + i), ClaimOffice.CHECKER))
                    .toList();
            return new ListComparison(records, names().getFirst(), goal, callers).figures(cases(desk.claims()), notes);
        }
    }

    private void fill(MeasuredRecords records, ClaimOffice desk, Notes notes) throws SQLException {
        long claim = desk.claim(1, 1).id();
        records.plain(connection ->
                new MillionClaims(connection, claim).write(connection, MeasuredRecords.OFFICE.value(), EACH, notes));
        if (product == BenchProduct.POSTGRESQL) {
            records.database().executeAlone("vacuum analyze fin_claim"); // as the server itself does after a while
        }
    }

    private static List<Case> cases(RecordService<ClaimRecord> claims) {
        var first = new PageRequest(0, ROWS, List.of());
        var last = new PageRequest(Math.min(5000 * ROWS, EACH) - ROWS, ROWS, List.of());
        var sorted = new PageRequest(0, ROWS, List.of(new PageRequest.Sort("received_on", false)));
        var filter = new RecordFilter("all", "", Map.of("unit", List.of("13"), "part", List.of("REVENUE")), List.of());
        return List.of(
                new Case("first", "first page and count", caller -> {
                    claims.page(caller, WHOLE, first);
                    claims.count(caller, WHOLE);
                }),
                new Case("page5000", "page 5,000 of 20 rows", caller -> claims.page(caller, WHOLE, last)),
                new Case("filter", "first page and count of a unit and a kind of money", caller -> {
                    claims.page(caller, filter, first);
                    claims.count(caller, filter);
                }),
                new Case("sort", "first page by the day of receipt", caller -> claims.page(caller, WHOLE, sorted)),
                new Case(
                        "tabs",
                        "counts of all tabs",
                        caller -> claims.kind()
                                .tabs()
                                .forEach(tab -> claims.count(caller, RecordFilter.ALL.in(tab.name())))),
                new Case("sums", "sums below the whole list", caller -> claims.sums(caller, WHOLE)),
                new Case("waiting", "what waits for a checker", caller -> claims.waiting(caller, 50)));
    }
}
