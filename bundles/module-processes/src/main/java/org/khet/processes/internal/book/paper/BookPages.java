package org.khet.processes.internal.book.paper;

import java.util.ArrayList;
import java.util.List;
import org.khet.processes.internal.book.BookItem;

/**
 * How the pages of a book are counted: covers not at all, the front pages up to the contents by ก ข ค, the rest from 1. What has no
 * contents is counted from 1. Source: core CORE-96, D-02.
 */
enum BookPages {
    /** Pages of covers. */
    COVER,
    /** Foreword, memo, contents. */
    FRONT,
    /** All that follows. */
    BODY;

    /** Of each piece, to which pages it belongs. */
    static List<BookPages> of(List<BookItem> items) {
        if (items.stream().noneMatch(BookItem.Contents.class::isInstance)) {
            return items.stream().map(ignored -> BODY).toList();
        }
        List<BookPages> all = new ArrayList<>();
        BookPages now = COVER;
        boolean contents = false;
        for (int i = 0; i < items.size(); i++) {
            BookItem item = items.get(i);
            if (contents && item instanceof BookItem.NewPage) {
                now = BODY;
            } else if (now == COVER && (i == 0 || item instanceof BookItem.NewPage)) {
                now = covers(items, i) ? COVER : FRONT;
            }
            contents = contents || item instanceof BookItem.Contents;
            all.add(now);
        }
        return all;
    }

    /** Whether the page that begins here is one of a cover. */
    private static boolean covers(List<BookItem> items, int from) {
        for (int i = from; i < items.size() && (i == from || !(items.get(i) instanceof BookItem.NewPage)); i++) {
            if (items.get(i) instanceof BookItem.Cover) {
                return true;
            }
        }
        return false;
    }
}
