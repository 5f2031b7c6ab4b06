package org.khet.portal.api.export;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Rows read page by page, so that a list of a million rows never stands in memory. */
public final class RowPager {
    private RowPager() {}

    /**
     * Reads by offset: fine for some ten thousand rows.
     *
     * @param page rows from the given offset; an empty page is the end
     */
    public static <R> Iterator<R> byOffset(IntFunction<List<R>> page) {
        return new Paged<>(page);
    }

    /**
     * Reads by key: takes the same time for each page, however long the list is.
     *
     * @param page rows after the given one, the first page for {@code null}; an empty page is the end
     */
    public static <R> Iterator<R> after(Function<@Nullable R, List<R>> page) {
        return new Paged<>(new After<>(page));
    }

    private static final class After<R> implements IntFunction<List<R>> {
        private final Function<@Nullable R, List<R>> page;
        private @Nullable R last;

        After(Function<@Nullable R, List<R>> page) {
            this.page = page;
        }

        @Override
        public List<R> apply(int offset) {
            var rows = page.apply(last);
            last = rows.isEmpty() ? last : rows.getLast();
            return rows;
        }
    }

    private static final class Paged<R> implements Iterator<R> {
        private final IntFunction<List<R>> page;
        private Iterator<R> rows = Collections.emptyIterator();
        private int offset;
        private boolean ended;

        Paged(IntFunction<List<R>> page) {
            this.page = page;
        }

        @Override
        public boolean hasNext() {
            if (!rows.hasNext() && !ended) {
                var next = page.apply(offset);
                offset += next.size();
                ended = next.isEmpty();
                rows = next.iterator();
            }
            return rows.hasNext();
        }

        @Override
        public R next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return rows.next();
        }
    }
}
