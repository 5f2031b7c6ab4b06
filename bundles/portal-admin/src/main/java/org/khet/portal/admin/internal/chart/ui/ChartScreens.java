package org.khet.portal.admin.internal.chart.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.khet.portal.admin.internal.chart.ChartDesk;
import org.khet.portal.admin.internal.chart.ChartWords;
import org.khet.portal.admin.internal.word.Catalogs;
import org.khet.portal.api.office.People;
import org.khet.portal.api.settings.CodeLists;
import org.khet.portal.api.ui.ViewEntry;
import org.khet.portal.api.ui.ViewRequest;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** Opens the organisation chart. */
@org.osgi.service.component.annotations.Component(service = ChartScreens.class)
public final class ChartScreens {
    private final ChartDesk desk;
    private final CodeLists lists;
    private final Catalogs catalogs;

    /** What the chart is read from and printed by, and its words. */
    @Activate
    public ChartScreens(@Reference ChartDesk desk, @Reference CodeLists lists, @Reference Catalogs catalogs) {
        this.desk = desk;
        this.lists = lists;
        this.catalogs = catalogs;
    }

    /** Screens. */
    public List<ViewEntry> entries() {
        return List.of(
                ViewEntry.at("organisation", this::chart).needs(People.VIEW).inMenu(ViewEntry.COMMON, "network", 19));
    }

    private Component chart(ViewRequest request) {
        var words = new ChartWords(
                catalogs.with(request.texts()), lists, request.caller().office());
        return new ChartView(request, words, desk);
    }
}
