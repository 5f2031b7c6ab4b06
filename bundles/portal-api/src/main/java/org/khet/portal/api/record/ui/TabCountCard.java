package org.khet.portal.api.record.ui;

import java.util.ArrayList;
import java.util.List;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.RecordService.CountedList;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.text.NumberFormatter;
import org.khet.portal.api.ui.CardEntry;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.FigureStrip;
import org.khet.portal.api.ui.component.FigureStrip.Figure;

/**
 * A card on the home page that says how many records stand in tabs of lists, each figure a link to its tab; not shown while all are zero.
 * Its texts are {@code <module>.card.<kind>.<tab>} and, for what is counted, {@code <module>.card.unit}.
 */
public final class TabCountCard {
    private final String module;
    private final List<Count> counts;

    /** A tab whose records are counted; who does not see the kind has none there. */
    private record Count(RecordService<?> service, String tab, BadgeTone tone) {
        CountedList list() {
            return new CountedList(service, RecordFilter.ALL.in(tab));
        }
    }

    private TabCountCard(String module, List<Count> counts) {
        this.module = module;
        this.counts = counts;
    }

    /** An empty card of a module. */
    public static TabCountCard of(String module) {
        return new TabCountCard(module, List.of());
    }

    /** With what waits for the reader. */
    public TabCountCard waiting(RecordService<?> service, String tab) {
        return with(service, tab, BadgeTone.WAIT);
    }

    /** With what is beyond its day. */
    public TabCountCard late(RecordService<?> service, String tab) {
        return with(service, tab, BadgeTone.LATE);
    }

    /** With what is under way. */
    public TabCountCard running(RecordService<?> service, String tab) {
        return with(service, tab, BadgeTone.RUN);
    }

    private TabCountCard with(RecordService<?> service, String tab, BadgeTone tone) {
        List<Count> more = new ArrayList<>(counts);
        more.add(new Count(service, tab, tone));
        return new TabCountCard(module, List.copyOf(more));
    }

    /** The card as the module declares it. */
    public CardEntry entry(String name, Permission permission, int order) {
        return new CardEntry(name, permission, order, this::strip)
                .when(caller -> numbers(caller).stream().anyMatch(count -> count > 0));
    }

    private List<Integer> numbers(Caller caller) {
        return counts.getFirst()
                .service()
                .counts(caller, counts.stream().map(Count::list).toList());
    }

    private FigureStrip strip(ViewRequest request) {
        List<Figure> figures = new ArrayList<>();
        List<Integer> numbers = numbers(request.caller());
        for (int i = 0; i < counts.size(); i++) {
            Count one = counts.get(i);
            int count = numbers.get(i);
            RecordKind kind = one.service().kind();
            figures.add(new Figure(
                    NumberFormatter.whole(count),
                    request.texts().get(module + ".card.unit"),
                    request.texts().get(module + ".card." + kind.name() + "." + one.tab()),
                    count == 0 ? null : one.tone(),
                    kind.listAddress() + "?tab=" + one.tab()));
        }
        return new FigureStrip(figures);
    }
}
