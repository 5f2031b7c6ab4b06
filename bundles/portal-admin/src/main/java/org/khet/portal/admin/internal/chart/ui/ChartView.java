package org.khet.portal.admin.internal.chart.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.masterdetaillayout.MasterDetailLayout;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khet.portal.admin.internal.chart.ChartMessages;
import org.khet.portal.admin.internal.chart.ChartService;
import org.khet.portal.admin.internal.chart.OrganisationChart;
import org.khet.portal.admin.internal.chart.OrganisationChart.Group;
import org.khet.portal.admin.internal.chart.ui.ChartCards.Shown;
import org.khet.portal.admin.internal.screen.ui.AdminPage;
import org.khet.portal.api.acting.HalfDay;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.text.ScreenDates;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.Download;
import org.khet.portal.api.ui.component.InlineNotice;
import org.khet.portal.api.ui.component.NamedDetailLayout;
import org.khet.portal.api.ui.component.PersonPhotos;
import org.khet.portal.api.ui.component.ThaiDatePicker;

/** The office on a day: who heads what, which posts are vacant, who acts; the chosen group beside it (core CORE-17). */
final class ChartView extends Div {
    private static final String DAY = "day";
    private static final String UNIT = "unit";
    private final transient ViewRequest request;
    private final transient ChartMessages messages;
    private final transient ChartService service;
    private final transient HalfDay now;
    private final AdminPage page;
    private final Div past = new Div();
    private final MasterDetailLayout body;
    private final Checkbox vacant;
    private final Checkbox instead;
    private final Checkbox photos;
    private transient OrganisationChart chart;
    private transient PersonPhotos found = PersonPhotos.none();
    private ChartCards cards;
    private transient @Nullable UnitId chosen;

    ChartView(ViewRequest request, ChartMessages messages, ChartService service) {
        this.request = request;
        this.messages = messages;
        this.service = service;
        this.now = service.now();
        Texts texts = messages.texts();
        String title = texts.get("admin.organisation.title");
        page = new AdminPage(this, texts, title).here(request, title);
        vacant = tick("admin-chart-vacant", texts.get("admin.chart.show.vacant"));
        instead = tick("admin-chart-instead", texts.get("admin.chart.show.instead"));
        photos = tick("admin-chart-photos", texts.get("admin.chart.show.photos"));
        chart = read(asked(DAY).flatMap(ChartView::day).orElse(now.day()));
        page.head()
                .actions(
                        day(),
                        new Download(
                                "admin-chart-print",
                                "printer",
                                texts.get("admin.chart.print"),
                                () -> Download.Kind.pdf(texts.get("admin.chart.file", chart.day())),
                                out -> service.paper()
                                        .print(request.caller(), chart, messages, photos.getValue(), out)));
        past.getStyle().set("display", "contents"); // its note stands in the page's own column
        Div shown = new Div(photos, vacant, instead);
        shown.addClassName("k-buttons");
        body = new NamedDetailLayout(title);
        body.addClassName("k-chart-body");
        body.setExpandMaster(true);
        body.setMasterSize("min(100%, 480px)");
        body.setDetailSize("340px");
        body.setOverlayContainment(MasterDetailLayout.OverlayContainment.PAGE); // the chart is taller than a phone
        body.addDetailEscapePressListener(escape -> close());
        body.addBackdropClickListener(click -> close());
        page.with(past, shown, body);
        chosen = asked(UNIT)
                .filter(key -> key.matches("[1-9]\\d{0,17}"))
                .map(key -> new UnitId(Long.parseLong(key)))
                .orElse(null);
        show();
    }

    private Optional<String> asked(String name) {
        return request.query().getOrDefault(name, List.of()).stream().findFirst();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    private ThaiDatePicker day() {
        Texts texts = messages.texts();
        ThaiDatePicker day = new ThaiDatePicker("", texts.locale());
        day.setId("admin-chart-day");
        day.setAriaLabel(texts.get("admin.chart.day"));
        day.setValue(chart.day());
        request.draft().skip(day);
        day.addValueChangeListener(change -> {
            chart = read(change.getValue() == null ? now.day() : change.getValue());
            ask();
            show();
        });
        return day;
    }

    private Checkbox tick(String id, String label) {
        Checkbox box = new Checkbox(label, true);
        box.setId(id);
        request.draft().skip(box);
        box.addValueChangeListener(change -> show());
        return box;
    }

    private OrganisationChart read(LocalDate day) {
        OrganisationChart read = service.reader().read(request.caller().office(), day, now);
        found = PersonPhotos.of(service.photos(), request.caller(), read.everybody());
        return read;
    }

    private void press(UnitId unit) {
        choose(unit.equals(chosen) ? null : unit);
    }

    private void close() {
        UnitId closed = chosen;
        choose(null);
        if (closed != null) {
            cards.focus(closed);
        }
    }

    /** Opens the group beside the chart, or closes it; the cards stay, so that the pressed one keeps the focus. */
    private void choose(@Nullable UnitId unit) {
        chosen = unit;
        ask();
        showGroup();
    }

    private void ask() {
        Map<String, List<String>> query = new HashMap<>();
        if (!chart.day().equals(now.day())) {
            query.put(DAY, List.of(chart.day().toString()));
        }
        if (chosen != null) {
            query.put(UNIT, List.of(String.valueOf(chosen.value())));
        }
        request.query(query);
    }

    private void show() {
        Texts texts = messages.texts();
        String day = ScreenDates.in(texts.locale()).longDate(chart.day());
        page.head()
                .sub(texts.get(
                        "admin.chart.sub",
                        day,
                        chart.groups().size(),
                        chart.people(),
                        chart.vacant(),
                        chart.away().size()));
        past.removeAll();
        if (!chart.day().equals(now.day())) {
            past.add(new InlineNotice(
                    BadgeTone.IDLE, texts.get("admin.chart.past", day), texts.get("admin.chart.past.people")));
        }
        cards = new ChartCards(messages, chart, new Shown(vacant.getValue(), instead.getValue(), faces()), this::press);
        body.setMaster(cards);
        showGroup();
    }

    private PersonPhotos faces() {
        return photos.getValue() ? found : PersonPhotos.none();
    }

    private void showGroup() {
        Optional<Group> group = Optional.ofNullable(chosen).flatMap(chart::group);
        cards.mark(group.map(one -> one.unit().id()).orElse(null));
        body.setDetail(group.map(one -> new GroupPanel(messages, chart, one, faces(), this::close))
                .orElse(null));
    }
}
