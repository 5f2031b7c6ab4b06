package org.khet.portal.admin.internal.chart;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khet.portal.admin.internal.chart.OrganisationChart.Group;
import org.khet.portal.admin.internal.chart.OrganisationChart.Seated;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.person.People;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.photo.JpegImage;
import org.khet.portal.api.photo.PhotoSize;
import org.khet.portal.api.photo.Photos;
import org.khet.portal.api.print.DocumentPrinter;
import org.khet.portal.api.print.Letterheads;
import org.khet.portal.api.print.Paper;
import org.khet.portal.api.print.PrintDocument;
import org.khet.portal.api.print.PrintImage;
import org.khet.portal.api.print.PrintTemplate;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.text.ScreenDates;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The chart on A4 across. Source: core CORE-17. */
@Component(service = ChartPaper.class)
public final class ChartPaper {
    private static final int IN_A_ROW = 4;
    private final DocumentPrinter printer;
    private final Letterheads letterheads;
    private final Photos photos;
    private final Clock clock;

    /** By what it is printed, what it says of the office, and the faces on it. */
    @Activate
    public ChartPaper(
            @Reference DocumentPrinter printer,
            @Reference Letterheads letterheads,
            @Reference Photos photos,
            @Reference Clock clock) {
        this.printer = printer;
        this.letterheads = letterheads;
        this.photos = photos;
        this.clock = clock;
    }

    /**
     * Writes the chart as PDF.
     *
     * @param faces whether those who lead have their photos on it
     * @throws org.khet.portal.api.security.NotPermitted without {@link People#VIEW}
     */
    public void print(Caller caller, OrganisationChart chart, ChartMessages messages, boolean faces, OutputStream out)
            throws IOException {
        caller.require(People.VIEW);
        Map<PersonId, JpegImage> pictures = faces ? photos.readAll(caller, chart.leaders(), PhotoSize.LARGE) : Map.of();
        Texts texts = messages.texts();
        var dates = ScreenDates.in(texts.locale());
        var head = letterheads.of(caller.office(), texts.locale());
        Map<String, Object> model = Map.of(
                "watermark", head.watermark(),
                "title", texts.get("admin.organisation.title"),
                "office", head.office(),
                "day", texts.get("admin.chart.past", dates.longDate(chart.day())),
                "top",
                        chart.top().stream()
                                .map(seat -> top(seat, chart, messages, pictures.keySet()))
                                .toList(),
                "rows", rows(chart, messages, pictures.keySet()),
                "printed", texts.get("admin.chart.printed", caller.name(), dates.longDateTime(clock.instant())));
        printer.print(
                new PrintDocument(
                        template(), model, images(pictures), Paper.landscape().onOnePage()),
                out);
    }

    private static Map<String, PrintImage> images(Map<PersonId, JpegImage> pictures) {
        Map<String, PrintImage> images = new HashMap<>();
        pictures.forEach((person, picture) -> images.put(face(person), new PrintImage.Photo(picture.bytes())));
        return images;
    }

    private static String face(PersonId person) {
        return "face-" + person.value();
    }

    /** Name of the picture; empty without one. */
    private static String face(@Nullable Person person, Set<PersonId> faces) {
        return person != null && faces.contains(person.id()) ? face(person.id()) : "";
    }

    private static List<Map<String, Object>> rows(
            OrganisationChart chart, ChartMessages messages, Set<PersonId> faces) {
        List<Map<String, Object>> cells = chart.groups().stream()
                .map(group -> cell(group, chart, messages, faces))
                .toList();
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int first = 0; first < cells.size(); first += IN_A_ROW) {
            List<Map<String, Object>> row = cells.subList(first, Math.min(first + IN_A_ROW, cells.size()));
            rows.add(Map.of("cells", row, "blanks", Collections.nCopies(IN_A_ROW - row.size(), " ")));
        }
        return rows;
    }

    private static Map<String, Object> top(
            Seated seat, OrganisationChart chart, ChartMessages messages, Set<PersonId> faces) {
        Person holder = seat.holder();
        List<String> notes = holder == null
                ? messages.acting(seat).stream().toList()
                : chart.instead(holder).stream().map(messages::instead).toList();
        return Map.of(
                "face",
                face(holder, faces),
                "name",
                holder == null ? messages.vacant(seat) : holder.fullName(),
                "post",
                holder == null ? "" : messages.post(seat),
                "notes",
                notes);
    }

    private static Map<String, Object> cell(
            Group group, OrganisationChart chart, ChartMessages messages, Set<PersonId> faces) {
        List<Map<String, Object>> heads = group.heads().stream()
                .map(head -> Map.<String, Object>of(
                        "face", face(head.person(), faces),
                        "name", head.person().fullName(),
                        "post", messages.function(head),
                        "notes",
                                chart.instead(head.person()).stream()
                                        .map(messages::instead)
                                        .toList()))
                .toList();
        return Map.of(
                "name", messages.unit(group.unit()),
                "size", messages.texts().get("admin.chart.people", group.size()),
                "heads", heads,
                "headless", heads.isEmpty() ? messages.texts().get("admin.chart.headless") : "",
                "vacant",
                        group.allVacant()
                                .flatMap(seat -> vacant(seat, messages))
                                .toList(),
                "sections",
                        String.join(
                                " · ",
                                group.sections().stream()
                                        .map(section -> messages.unit(section.unit()))
                                        .toList()));
    }

    private static Stream<String> vacant(Seated seat, ChartMessages messages) {
        return Stream.concat(Stream.of(messages.vacant(seat)), messages.acting(seat).stream());
    }

    private static PrintTemplate template() {
        InputStream in = Objects.requireNonNull(
                ChartPaper.class.getClassLoader().getResourceAsStream("print/chart.xhtml"), "chart");
        try {
            return PrintTemplate.read("admin/chart", in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
