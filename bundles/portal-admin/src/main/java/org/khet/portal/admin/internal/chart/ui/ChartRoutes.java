package org.khet.portal.admin.internal.chart.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.khet.portal.admin.internal.chart.ChartMessages;
import org.khet.portal.admin.internal.chart.ChartService;
import org.khet.portal.admin.internal.text.ModuleCatalogs;
import org.khet.portal.api.person.People;
import org.khet.portal.api.settings.CodeLists;
import org.khet.portal.api.ui.ViewEntry;
import org.khet.portal.api.ui.ViewRequest;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** Opens the organisation chart. */
@org.osgi.service.component.annotations.Component(service = ChartRoutes.class)
public final class ChartRoutes {
    private final ChartService desk;
    private final CodeLists lists;
    private final ModuleCatalogs catalogs;

    /** What the chart is read from and printed by, and its words. */
    @Activate
    public ChartRoutes(@Reference ChartService desk, @Reference CodeLists lists, @Reference ModuleCatalogs catalogs) {
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
        var words = new ChartMessages(
                catalogs.with(request.texts()), lists, request.caller().office());
        return new ChartView(request, words, desk);
    }
}
