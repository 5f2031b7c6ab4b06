package org.khet.portal.admin.internal.chart.ui;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.util.List;
import org.khet.portal.admin.internal.chart.ChartPaper;
import org.khet.portal.admin.internal.chart.ChartReader;
import org.khet.portal.admin.internal.chart.ChartWords;
import org.khet.portal.admin.internal.word.Catalogs;
import org.khet.portal.api.acting.HalfDay;
import org.khet.portal.api.office.People;
import org.khet.portal.api.settings.CodeLists;
import org.khet.portal.api.ui.ViewEntry;
import org.khet.portal.api.ui.ViewRequest;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** Opens the organisation chart. */
@org.osgi.service.component.annotations.Component(service = ChartScreens.class)
public final class ChartScreens {
    private final ChartReader reader;
    private final ChartPaper paper;
    private final CodeLists lists;
    private final Catalogs catalogs;
    private final Clock clock;

    /** What the chart is read from, and its paper. */
    @Activate
    public ChartScreens(
            @Reference ChartReader reader,
            @Reference ChartPaper paper,
            @Reference CodeLists lists,
            @Reference Catalogs catalogs,
            @Reference Clock clock) {
        this.reader = reader;
        this.paper = paper;
        this.lists = lists;
        this.catalogs = catalogs;
        this.clock = clock;
    }

    /** Screens. */
    public List<ViewEntry> entries() {
        return List.of(
                ViewEntry.at("organisation", this::chart).needs(People.VIEW).inMenu(ViewEntry.COMMON, "network", 19));
    }

    private Component chart(ViewRequest request) {
        var words = new ChartWords(
                catalogs.with(request.texts()), lists, request.caller().office());
        return new ChartView(request, words, paper, reader, HalfDay.of(clock.instant()));
    }
}
