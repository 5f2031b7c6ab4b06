package org.khet.processes.internal.book;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.khet.portal.api.duty.DutyTexts;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Caller;
import org.khet.processes.internal.catalogue.CiteKind;
import org.khet.processes.internal.catalogue.NeedKind;
import org.khet.processes.internal.catalogue.ProcessVersionKind;

/** Lists gathered from the processes of a book: laws, forms, orders. Source: core D-01 blocks b16, b17. */
final class BookLists {
    private final BookAssembly.Registers registers;
    private final BookSheets sheets;

    BookLists(BookAssembly.Registers registers, BookSheets sheets) {
        this.registers = registers;
        this.sheets = sheets;
    }

    private BookKind kind() {
        return registers.books().kind();
    }

    /** Laws that the processes cite, each once. Source: core D-01 b16. */
    String laws(Caller caller, RecordRow book) {
        ProcessVersionKind version = registers.versions().kind();
        Set<String> laws = new LinkedHashSet<>();
        for (BookSheets.Sheet sheet : sheets.published(caller, book)) {
            sheet.version().lines(version.cites).stream()
                    .filter(line -> line.get(version.citeSort) == CiteKind.LAW)
                    .forEach(line -> laws.add("• " + line.get(version.citeWhat)));
        }
        return String.join("\n", laws);
    }

    /** Orders and forms that the pages name, unless the annex is written. Source: core D-01 b17. */
    List<BookItem> annex(Caller caller, RecordRow book) {
        Set<String> lines = new LinkedHashSet<>();
        book.get(kind().person)
                .ifPresent(person -> sheets.personal(caller, book, person).stream()
                        .map(DutyTexts.PersonDuty::order)
                        .filter(order -> !order.isEmpty())
                        .forEach(order -> lines.add("- คำสั่ง " + order)));
        ProcessVersionKind version = registers.versions().kind();
        for (BookSheets.Sheet sheet : sheets.published(caller, book)) {
            sheet.version().lines(version.needs).stream()
                    .filter(line -> line.get(version.needSort) == NeedKind.FORM)
                    .forEach(line -> lines.add("- " + line.get(version.needWhat)));
        }
        String text = lines.isEmpty() && book.get(kind().dashes) ? "-" : String.join("\n", lines);
        List<BookItem> items = new ArrayList<>(BookBlocks.headed("ภาคผนวก", text));
        if (!items.isEmpty()) {
            items.addFirst(new BookItem.NewPage());
        }
        return items;
    }
}
