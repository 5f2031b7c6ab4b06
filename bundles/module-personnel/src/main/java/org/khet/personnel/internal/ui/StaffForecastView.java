package org.khet.personnel.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.khet.personnel.internal.forecast.StaffForecast;
import org.khet.personnel.internal.forecast.StaffForecast.Forecast;
import org.khet.personnel.internal.forecast.StaffForecast.Place;
import org.khet.personnel.internal.forecast.StaffForecast.Year;
import org.khet.personnel.internal.paper.PersonnelPapers;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.Download;
import org.khet.portal.api.ui.component.EmptyState;
import org.khet.portal.api.ui.component.PageHeader;
import org.khet.portal.api.ui.component.PartBars;
import org.khet.portal.api.ui.component.PartBars.Bar;
import org.khet.portal.api.ui.component.PartBars.Part;
import org.khet.portal.api.ui.component.Section;
import org.khet.portal.api.ui.component.SmallTable;

/** Retirements and vacant posts of ten fiscal years, with the places from which people go. Source: other-groups HR-30. */
public final class StaffForecastView extends Div {
    private static final String FILES = "personnel/files?tab=serving&retires_on=";
    private final transient ViewRequest request;
    private final transient PersonnelPapers papers;

    /** Counts at once. */
    public StaffForecastView(ViewRequest request, StaffForecast counts, PersonnelPapers papers) {
        this.request = request;
        this.papers = papers;
        Texts texts = request.texts();
        String title = texts.get("personnel.forecast.title");
        Forecast forecast = counts.of(request.caller());
        addClassName("k-page");
        add(new PageHeader(texts.get("personnel.title"), title)
                .crumb("", texts.get("records.home"))
                .here(title));
        add(new Section(
                        texts.get("personnel.forecast.vacant"),
                        new PartBars(forecast.years().stream()
                                .map(year -> bar(year, forecast.posts()))
                                .toList()))
                .hint(hint(forecast))
                .action(print(forecast)));
        String retiring = texts.get("personnel.forecast.retiring");
        add(
                forecast.places().isEmpty()
                        ? new Section(
                                retiring,
                                new EmptyState(BadgeTone.IDLE, "contact", texts.get("personnel.forecast.nobody"), "")
                                        .bare())
                        : new Section(retiring, table(forecast, retiring)).flush());
    }

    private String hint(Forecast forecast) {
        Texts texts = request.texts();
        String posts = texts.get("personnel.forecast.hint", forecast.posts());
        return forecast.unknown() == 0
                ? posts
                : posts + " · " + texts.get("personnel.forecast.unknown", forecast.unknown());
    }

    private Bar bar(Year year, int posts) {
        Texts texts = request.texts();
        return new Bar(
                texts.get("personnel.forecast.year", String.valueOf(year.year().buddhist()), year.retiring()),
                FILES + year.year().buddhist(),
                BigDecimal.valueOf(posts),
                List.of(
                        new Part(BadgeTone.WAIT, year.before(), texts.get("personnel.forecast.before", year.before())),
                        new Part(BadgeTone.NEAR, year.more(), texts.get("personnel.forecast.more", year.more()))),
                Optional.empty());
    }

    private SmallTable table(Forecast forecast, String caption) {
        Texts texts = request.texts();
        List<String> years = forecast.years().stream()
                .map(year -> String.valueOf(year.year().buddhist()))
                .toList();
        String none = texts.get("personnel.forecast.no-place");
        Place all = new Place(
                texts.get("personnel.forecast.all"),
                "",
                forecast.places().stream().mapToInt(Place::vacant).sum(),
                forecast.years().stream().map(Year::retiring).toList());
        return new SmallTable(
                caption,
                Stream.of(
                                List.of(texts.get("personnel.forecast.place"), texts.get("personnel.forecast.today")),
                                years,
                                List.of(texts.get("personnel.forecast.all")))
                        .flatMap(List::stream)
                        .toList(),
                Stream.concat(forecast.places().stream().map(place -> called(place.named(none))), Stream.of(all))
                        .map(PersonnelPapers::cells)
                        .toList());
    }

    private Place called(Place place) {
        return new Place(request.texts().choose(place.name(), place.english()), "", place.vacant(), place.retiring());
    }

    private Component print(Forecast forecast) {
        return new Download(
                "personnel-print-forecast",
                "printer",
                request.texts().get("personnel.print.forecast"),
                () -> Download.Kind.pdf("forecast"),
                out -> papers.print(request.caller(), papers.forecast(forecast), out));
    }
}
