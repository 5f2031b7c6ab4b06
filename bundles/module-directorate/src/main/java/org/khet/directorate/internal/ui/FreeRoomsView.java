package org.khet.directorate.internal.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.khet.directorate.internal.DirectoratePortal;
import org.khet.directorate.internal.DirectorateRecords;
import org.khet.directorate.internal.room.MeetingRoomKind;
import org.khet.directorate.internal.room.RoomBookingKind;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.text.NumberFormatter;
import org.khet.portal.api.text.ScreenDates;
import org.khet.portal.api.time.OfficeTime;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.Links;
import org.khet.portal.api.ui.component.PageHeader;
import org.khet.portal.api.ui.component.Section;
import org.khet.portal.api.ui.component.SmallTable;

/** The rooms of a day: what is free, what is booked, the way to a booking. Source: other-groups DIR-05. */
final class FreeRoomsView extends Div {
    private static final String ADDRESS = "directorate/free-rooms";
    private final transient ViewRequest request;
    private final transient DirectorateRecords records;
    private final LocalDate day;

    FreeRoomsView(ViewRequest request, DirectorateRecords records, DirectoratePortal portal) {
        this.request = request;
        this.records = records;
        day = day(request, OfficeTime.day(portal.clock.instant()));
        Texts texts = request.texts();
        String title = texts.get("directorate.free-rooms.title");
        String words = ScreenDates.in(texts.locale()).weekday(day) + " "
                + ScreenDates.in(texts.locale()).longDate(day);
        addClassName("k-page");
        add(new PageHeader(texts.get("directorate.title"), title)
                .crumb("", texts.get("records.home"))
                .here(title));
        add(new Div(
                Links.to(ADDRESS + "?day=" + day.minusDays(1), texts.get("directorate.day.before")),
                new Span(" · "),
                Links.to(ADDRESS + "?day=" + day.plusDays(1), texts.get("directorate.day.after"))));
        add(new Section(words, table(texts, words)).flush());
    }

    private static LocalDate day(ViewRequest request, LocalDate now) {
        try {
            return LocalDate.parse(
                    request.query().getOrDefault("day", List.of("")).getFirst());
        } catch (DateTimeParseException none) {
            return now;
        }
    }

    private SmallTable table(Texts texts, String words) {
        MeetingRoomKind kind = records.rooms.kind();
        List<RecordRow> rooms = records.rooms.all(request.caller(), RecordFilter.of(kind.in(kind.open))).stream()
                .sorted(Comparator.comparing(row -> row.get(kind.title)))
                .toList();
        ScreenDates dates = ScreenDates.in(texts.locale());
        List<List<String>> rows = new ArrayList<>();
        List<Anchor> ways = new ArrayList<>();
        for (RecordRow room : rooms) {
            rows.add(List.of(
                    room.get(kind.title),
                    NumberFormatter.whole(room.get(kind.seats)),
                    free(dates, room),
                    booked(dates, room)));
            Anchor way = Links.to("directorate/booking?room=" + room.id(), texts.get("directorate.booking.new"));
            way.getElement()
                    .setAttribute("aria-label", texts.get("directorate.booking.new") + " " + room.get(kind.title));
            ways.add(way);
        }
        return new SmallTable(
                        words,
                        List.of(
                                texts.get("directorate.booking.field.room"),
                                texts.get("directorate.room.field.seats"),
                                texts.get("directorate.free-rooms.free"),
                                texts.get("directorate.free-rooms.booked")),
                        rows)
                .last(texts.get("directorate.booking.new"), ways)
                .stacking();
    }

    private String free(ScreenDates dates, RecordRow room) {
        String words = records.freeTimes.free(request.caller().office(), room.id(), day).stream()
                .map(span -> dates.time(span.from()) + "–" + dates.time(span.until()))
                .collect(Collectors.joining(", "));
        return words.isEmpty() ? "–" : words;
    }

    private String booked(ScreenDates dates, RecordRow room) {
        RoomBookingKind kind = records.bookings.kind();
        String words = records.freeTimes.booked(request.caller().office(), room.id(), day).stream()
                .map(row -> dates.time(row.get(kind.begins)) + "–" + dates.time(row.get(kind.ends)) + " "
                        + row.get(kind.title))
                .collect(Collectors.joining(", "));
        return words.isEmpty() ? "–" : words;
    }
}
