package org.khet.documents.internal.disposal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Caller;

/** All registers of which letters are destroyed, in the order in which a list names them. */
final class DisposalSources {
    /** Most letters of one list; those that are over longest come first, the others with the next list. */
    static final int MOST = 1000;

    private final List<DisposalSource> all;

    DisposalSources(List<DisposalSource> all) {
        this.all = List.copyOf(all);
    }

    /** Those whose time is over on a day, longest first. */
    List<DisposalSource.Over> over(Caller caller, DisposalItemKind item, LocalDate day) {
        return all.stream()
                .flatMap(source -> source.over(caller, item, day, MOST).stream())
                .sorted(Comparator.comparing(DisposalSource.Over::until))
                .limit(MOST)
                .toList();
    }

    /** A letter goes where the committee said. */
    void settle(DisposalItemKind item, RecordRow listed, RecordContext now) {
        String type = listed.get(item.letter).type();
        all.stream()
                .filter(source -> source.type().equals(type))
                .findFirst()
                .orElseThrow()
                .settle(item, listed, now);
    }

    /** Letters that were filed before they got a day get it; how many, at most {@link #MOST} of each register. */
    int giveDays(Caller system, List<String> classes) {
        return all.stream()
                .mapToInt(source -> source.giveDays(system, classes, MOST))
                .sum();
    }

    /** Letters that came before those that went out before memos before orders; each in the order of its register. */
    Comparator<RecordLink> order() {
        List<String> types = all.stream().map(DisposalSource::type).toList();
        ToLongFunction<RecordLink> place = link -> types.indexOf(link.type());
        return Comparator.comparingLong(place).thenComparingLong(RecordLink::id);
    }
}
