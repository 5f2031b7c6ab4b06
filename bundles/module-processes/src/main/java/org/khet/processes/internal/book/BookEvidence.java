package org.khet.processes.internal.book;

import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.processes.internal.book.ita.ItaItemKind;

/**
 * A published book is the proof of the items of the integrity assessment that name it: they get its address and are published with
 * it, and keep the memo that was entered. Source: core CORE-98, policyplan PLAN-79.
 */
public final class BookEvidence {
    private final BookKind books;
    private final RecordService<ItaItemKind> items;
    private final PublicAddress addresses;

    /** Where everybody reads a book, below the address of the portal. */
    @FunctionalInterface
    public interface PublicAddress {
        /** Address of a book of an office by its public key. */
        String of(OfficeId office, String book);
    }

    BookEvidence(BookKind books, RecordService<ItaItemKind> items, PublicAddress addresses) {
        this.books = books;
        this.items = items;
        this.addresses = addresses;
    }

    /** Publishes the items that name the book. */
    void published(RecordRow book, RecordContext now) {
        ItaItemKind kind = items.kind();
        for (RecordRow item : items.internal()
                .all(now.caller(), RecordFilter.of(kind.book.is(book.id()), kind.in(kind.listed, kind.ready)))) {
            RecordRow ready = item.state().equals(kind.ready)
                    ? item
                    : items.internal()
                            .act(
                                    now.caller(),
                                    item,
                                    kind.prepare,
                                    new RecordDraft()
                                            .with(kind.memo, item.get(kind.memo).orElseGet(() -> permission(book))),
                                    "");
            items.internal()
                    .act(
                            now.caller(),
                            ready,
                            kind.publish,
                            new RecordDraft().with(kind.address, address(book, now)),
                            "");
        }
    }

    private RecordLink permission(RecordRow book) {
        String title = "อนุญาตเผยแพร่ " + book.get(books.title);
        return RecordLink.typed(title.substring(0, Math.min(title.length(), RecordLink.TITLE_MOST)));
    }

    private String address(RecordRow book, RecordContext now) {
        String typed = book.get(books.url);
        return typed.isEmpty() ? addresses.of(now.office(), book.get(books.publicKey)) : typed;
    }
}
