package org.khet.processes.internal.book.paper;

import java.util.ArrayList;
import java.util.List;
import org.khet.processes.internal.book.BookItem;

/** Which headings stand in which table of contents of a book: a part with its own has there what stands in it. Source: core D-01 b5. */
public final class BookContents {
    private BookContents() {}

    /**
     * Places of the headings that a table lists, in their order.
     *
     * @param table place of the table
     */
    public static List<Integer> of(List<BookItem> items, int table) {
        boolean chapter = items.get(table) instanceof BookItem.Contents contents && contents.chapter();
        List<Integer> listed = new ArrayList<>();
        boolean inside = false;
        for (int i = chapter ? table : 0; i < items.size(); i++) {
            if (items.get(i) instanceof BookItem.Heading heading && heading.level() < 3) {
                boolean part = heading.level() == 1;
                if (chapter && part) {
                    break;
                }
                inside = part ? hasItsOwn(items, i) : inside;
                if (chapter || part || !inside) {
                    listed.add(i);
                }
            }
        }
        return listed;
    }

    private static boolean hasItsOwn(List<BookItem> items, int part) {
        for (int i = part + 1; i < items.size(); i++) {
            if (items.get(i) instanceof BookItem.Heading heading && heading.level() == 1) {
                return false;
            }
            if (items.get(i) instanceof BookItem.Contents contents && contents.chapter()) {
                return true;
            }
        }
        return false;
    }
}
