package org.khet.processes.internal.book.ita;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.api.time.OfficeTime;
import org.khet.processes.internal.book.BookKind;

/**
 * The evidence of the integrity assessment of a year, item by item with what is published and what is missing; and the look at the
 * pages that the items name. A page of the portal itself is known without a look. Source: core CORE-140; monitoring MON-35, MON-36.
 */
public final class ItaLinks {
    private static final Pattern OWN_BOOK = Pattern.compile("(?:.*/)?open/[^/]+/processes/books/([^/]+)");
    private final RecordService<ItaItemKind> items;
    private final RecordService<BookKind> books;
    private final Clock clock;

    /** Over the items and what they publish. */
    public ItaLinks(RecordService<ItaItemKind> items, RecordService<BookKind> books, Clock clock) {
        this.items = items;
        this.books = books;
        this.clock = clock;
    }

    /**
     * An item with its evidence.
     *
     * @param row  the item
     * @param book title of the book that it publishes, empty for none
     * @param lack what it lacks
     */
    public record Evidence(RecordRow row, String book, ItaLack lack) {
        /** Whether it is published with everything. */
        public boolean isWhole(ItaItemKind kind) {
            return lack == ItaLack.NONE && row.state().equals(kind.published);
        }
    }

    /** The evidence of a year by code, as far as the caller sees the items; two questions however many they are. */
    public List<Evidence> of(Caller caller, FiscalYear year) {
        ItaItemKind kind = items.kind();
        List<RecordRow> rows = new ArrayList<>(items.all(caller, RecordFilter.of(kind.year.is(year))));
        rows.sort(java.util.Comparator.comparing(row -> row.get(kind.code)));
        var titles = books.titles(
                caller.office(),
                rows.stream().flatMap(row -> row.get(kind.book).stream()).toList());
        return rows.stream()
                .map(row -> new Evidence(
                        row,
                        row.get(kind.book)
                                .map(id -> titles.getOrDefault(id, ""))
                                .orElse(""),
                        row.get(kind.lack)))
                .toList();
    }

    /** Items of this and the last year that name a page. */
    public List<RecordRow> named(Caller system) {
        ItaItemKind kind = items.kind();
        FiscalYear year = FiscalYear.of(OfficeTime.day(clock.instant()));
        return items
                .internal()
                .all(system, RecordFilter.of(kind.year.in(List.of(year, year.previous())), kind.address.isFilled()))
                .stream()
                .filter(row -> !row.get(kind.address).isBlank())
                .toList();
    }

    /** What is known of the page of an item; asks the web unless it is a page of the portal. */
    public LinkHealth look(Caller system, RecordRow item, LinkProbe probe) {
        String address = item.get(items.kind().address);
        Matcher own = OWN_BOOK.matcher(address);
        if (own.matches()) {
            return published(system, own.group(1)) ? LinkHealth.ALIVE : LinkHealth.DEAD;
        }
        return address.startsWith("http") ? probe.look(address) : LinkHealth.UNKNOWN;
    }

    private boolean published(Caller system, String key) {
        BookKind kind = books.kind();
        return books.internal()
                        .count(system, RecordFilter.of(kind.publicKey.is(key), kind.in(kind.published, kind.replaced)))
                > 0; // one that a newer took the place of is read as before
    }

    /**
     * Keeps what was found; a page that was there and is gone is told. Nothing is kept of a look that found out nothing, nor of an
     * address that is another one meanwhile.
     *
     * @param looked the item as it was when its page was looked at
     */
    public void keep(Caller system, RecordRow looked, LinkHealth found) {
        ItaItemKind kind = items.kind();
        Optional<RecordRow> there = items.find(system.office(), looked.id())
                .filter(row -> row.get(kind.address).equals(looked.get(kind.address)));
        if (there.isEmpty() || found == LinkHealth.UNKNOWN) {
            return;
        }
        RecordRow row = there.get();
        if (found == LinkHealth.DEAD && !kind.isDead(row)) {
            items.internal().act(system, row, kind.lose);
        } else {
            items.internal()
                    .change(
                            system,
                            row,
                            new RecordDraft()
                                    .with(kind.health, found)
                                    .with(kind.checkedAddress, row.get(kind.address))
                                    .with(kind.checkedAt, clock.instant()));
        }
    }
}
