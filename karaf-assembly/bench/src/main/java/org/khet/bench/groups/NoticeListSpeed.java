package org.khet.bench.groups;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.khet.bench.Figure;
import org.khet.bench.Measurement;
import org.khet.bench.data.BenchProduct;
import org.khet.bench.groups.ListComparison.Case;
import org.khet.policyplan.internal.allocation.NoticeKind;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;

/**
 * The register of what schools were allocated, with a million lines in ten offices, as its screen reads it, against the same SQL by plain
 * JDBC. {@code -Dkhet.bench.rows} says another number, in tens of thousands.
 */
public final class NoticeListSpeed implements Measurement {
    private static final int EACH = Integer.getInteger("khet.bench.rows", 1_000_000) / MillionNotices.OFFICES;
    private static final int ITEMS = 14;
    private static final int ROWS = 20;
    private static final double GOAL = 300;
    private static final RecordFilter WHOLE = RecordFilter.ALL.in("all");

    private final BenchProduct product;

    /** The register on this product. */
    public NoticeListSpeed(BenchProduct product) {
        this.product = product;
    }

    @Override
    public List<String> names() {
        return List.of("groups-notices-" + product.id());
    }

    @Override
    public List<Figure> measure(Notes notes) throws Exception {
        try (var records = new MeasuredRecords(product)) {
            var office = new AllocationOffice(records, ITEMS);
            List<Long> items = office.items();
            fill(records, office, items, notes);
            List<Caller> callers = IntStream.range(0, MillionNotices.OFFICES)
                    .<Caller>mapToObj(i -> AllocationOffice.person(new OfficeId(MeasuredRecords.OFFICE.value() + i)))
                    .toList();
            return new ListComparison(records, names().getFirst(), GOAL, callers)
                    .figures(cases(office.notices(), items), notes);
        }
    }

    private void fill(MeasuredRecords records, AllocationOffice office, List<Long> items, Notes notes)
            throws SQLException {
        long notice = office.notice(office.allocate(0)).id();
        records.plain(connection -> new MillionNotices(connection, notice, items)
                .write(connection, MeasuredRecords.OFFICE.value(), EACH, notes));
        if (product == BenchProduct.POSTGRESQL) {
            records.database().executeAlone("vacuum analyze pol_notice"); // as the server itself does after a while
        }
    }

    private static List<Case> cases(RecordService<NoticeKind> notices, List<Long> items) {
        var first = new PageRequest(0, ROWS, List.of());
        var last = new PageRequest(Math.min(5000 * ROWS, EACH) - ROWS, ROWS, List.of());
        var sorted = new PageRequest(0, ROWS, List.of(new PageRequest.Sort("notified_on", false)));
        var item = new RecordFilter("all", "", Map.of("item", List.of(String.valueOf(items.get(3)))), List.of());
        var school = new RecordFilter(
                "all", "", Map.of("school", List.of(String.valueOf(AllocationOffice.FIRST_SCHOOL + 7))), List.of());
        return List.of(
                new Case("first", "first page and count", caller -> read(notices, caller, WHOLE, first)),
                new Case("page5000", "page 5,000 of 20 rows", caller -> notices.page(caller, WHOLE, last)),
                new Case("item", "first page and count of an item", caller -> read(notices, caller, item, first)),
                new Case("school", "first page and count of a school", caller -> read(notices, caller, school, first)),
                new Case("sort", "first page by the day of notice", caller -> notices.page(caller, WHOLE, sorted)),
                new Case(
                        "tabs",
                        "counts of all tabs",
                        caller -> notices.kind()
                                .tabs()
                                .forEach(tab -> notices.count(caller, RecordFilter.ALL.in(tab.name())))),
                new Case("sums", "sums below the whole list", caller -> notices.sums(caller, WHOLE)),
                new Case("waiting", "what waits", caller -> notices.waiting(caller, 50)));
    }

    private static void read(RecordService<NoticeKind> notices, Caller caller, RecordFilter filter, PageRequest page) {
        if (notices.page(caller, filter, page).isEmpty() || notices.count(caller, filter) == 0) {
            throw new IllegalStateException("the list is empty");
        }
    }
}
