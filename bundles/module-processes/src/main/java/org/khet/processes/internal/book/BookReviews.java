package org.khet.processes.internal.book;

import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;
import org.khet.portal.api.event.DomainEvent.Audience;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Callers;
import org.khet.portal.api.time.OfficeTime;
import org.khet.processes.internal.setting.ProcessesPermissions;

/** Each morning: published books whose year is over and whose next one was not begun are to be reviewed. Source: core B-06, CORE-98. */
public final class BookReviews {
    private final RecordService<BookKind> books;
    private final Callers callers;
    private final Clock clock;

    /** Over the register, whose reminders it addresses. */
    public BookReviews(RecordService<BookKind> books, Callers callers, Clock clock) {
        this.books = books;
        this.callers = callers;
        this.clock = clock;
        books.kind().fallDue.tells(this::keepers);
    }

    /** Who puts the books of the unit together; whoever does so in the whole office where nobody does for the unit alone. */
    private Audience keepers(RecordRow book) {
        OfficeId office = book.head().office();
        Set<PersonId> holders = callers.holders(office, ProcessesPermissions.BOOK);
        Set<PersonId> own = holders.stream()
                .filter(person -> callers.scope(office, person, ProcessesPermissions.BOOK)
                        .units()
                        .contains(book.get(books.kind().unit)))
                .collect(Collectors.toSet());
        return new Audience(own.isEmpty() ? holders : own, Set.of());
    }

    /** Tells who keeps the books of their units, once for each book; how many books. */
    public int remind(OfficeId office) {
        BookKind kind = books.kind();
        Caller system = callers.system(office);
        int told = 0;
        for (RecordRow book : books.internal()
                .all(
                        system,
                        RecordFilter.of(
                                kind.in(kind.published),
                                kind.reviewTold.is(false),
                                kind.reviewOn.below(
                                        OfficeTime.day(clock.instant()).plusDays(1))))) {
            if (!BookSuccession.isSucceeded(books, system, book)) {
                books.internal().act(system, book, kind.fallDue);
                told++;
            }
        }
        return told;
    }
}
