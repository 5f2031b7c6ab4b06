package org.khet.portal.admin.internal.chart;

import java.time.Clock;
import org.khet.portal.api.acting.HalfDay;
import org.khet.portal.api.photo.Photos;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the page of the chart works with. */
@Component(service = ChartService.class)
public final class ChartService {
    private final ChartReader reader;
    private final ChartPaper paper;
    private final Photos photos;
    private final Clock clock;

    /** With these. */
    @Activate
    public ChartService(
            @Reference ChartReader reader,
            @Reference ChartPaper paper,
            @Reference Photos photos,
            @Reference Clock clock) {
        this.reader = reader;
        this.paper = paper;
        this.photos = photos;
        this.clock = clock;
    }

    /** Puts the chart together. */
    public ChartReader reader() {
        return reader;
    }

    /** Prints it. */
    public ChartPaper paper() {
        return paper;
    }

    /** The faces on it. */
    public Photos photos() {
        return photos;
    }

    /** The half day that runs. */
    public HalfDay now() {
        return HalfDay.of(clock.instant());
    }
}
