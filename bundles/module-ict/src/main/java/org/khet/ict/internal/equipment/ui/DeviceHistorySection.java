package org.khet.ict.internal.equipment.ui;

import com.vaadin.flow.component.html.Div;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.khet.ict.internal.equipment.DeviceHistory;
import org.khet.ict.internal.equipment.ReplacementAdvice;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.text.BahtText;
import org.khet.portal.api.text.ScreenDates;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.InlineNotice;
import org.khet.portal.api.ui.component.Section;
import org.khet.portal.api.ui.component.SmallTable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The card of a device (D9): what happened to it, newest first, and what it has cost. */
@Component(service = DeviceHistorySection.class)
public final class DeviceHistorySection {
    private final DeviceHistory history;
    private final DeviceOwners owners;
    private final ReplacementAdvice advice;

    /** For the component runtime. */
    @Activate
    public DeviceHistorySection(
            @Reference DeviceHistory history, @Reference DeviceOwners owners, @Reference ReplacementAdvice advice) {
        this.history = history;
        this.owners = owners;
        this.advice = advice;
    }

    /** Above the page of a device: that it should rather be replaced, where its repairs say so. */
    List<com.vaadin.flow.component.Component> advice(ViewRequest request, long device) {
        return advice.on(request.caller(), device).stream()
                .<com.vaadin.flow.component.Component>map(one -> notice(request.texts(), one))
                .toList();
    }

    /** Where it was and who had it, below where it is. */
    List<com.vaadin.flow.component.Component> moves(ViewRequest request, long device) {
        Texts texts = request.texts();
        List<DeviceHistory.Event> events = history.moves(request.caller(), device);
        return events.isEmpty()
                ? List.of()
                : List.of(card(request, texts.get("ict.device-card.moves"), events, List.of()));
    }

    /** Its repairs and maintenance, and what they cost. */
    List<com.vaadin.flow.component.Component> repairs(ViewRequest request, long device) {
        Texts texts = request.texts();
        List<DeviceHistory.Event> events = history.repairs(request.caller(), device);
        if (events.isEmpty()) {
            return List.of(new Section(
                    texts.get("ict.device-card.none.title"), new Div(texts.get("ict.device-card.none.text"))));
        }
        BigDecimal cost = events.stream().map(DeviceHistory.Event::cost).reduce(BigDecimal.ZERO, BigDecimal::add);
        String title = texts.get("ict.device-card.title", BahtText.inFigures(cost));
        return List.of(card(request, title, events, List.of(texts.get("ict.device-card.cost"))));
    }

    private static InlineNotice notice(Texts texts, ReplacementAdvice.Advice one) {
        return new InlineNotice(
                BadgeTone.NEAR,
                texts.get("ict.device-card.replace"),
                texts.get(
                        "ict.device-card.replace.why",
                        BahtText.inFigures(one.repairs()),
                        BahtText.inFigures(one.price()),
                        one.percent()));
    }

    /** @param money head of the column of what it cost; none where nothing costs */
    private Section card(ViewRequest request, String title, List<DeviceHistory.Event> events, List<String> money) {
        Texts texts = request.texts();
        ScreenDates dates = ScreenDates.in(texts.locale());
        List<String> heads = Stream.of("day", "sort", "what", "why")
                .map(head -> texts.get("ict.device-card." + head))
                .toList();
        List<List<String>> rows = events.stream()
                .map(event -> with(
                        List.of(
                                dates.listDate(event.day()),
                                texts.get("ict.device-card." + event.sort()),
                                what(event, request),
                                event.why()),
                        money.isEmpty() ? List.of() : List.of(baht(event))))
                .toList();
        return new Section(title, new SmallTable(title, with(heads, money), rows).stacking()).flush();
    }

    private static List<String> with(List<String> cells, List<String> last) {
        return Stream.concat(cells.stream(), last.stream()).toList();
    }

    private static String baht(DeviceHistory.Event event) {
        return event.cost().signum() == 0 ? "" : BahtText.inFigures(event.cost());
    }

    private String what(DeviceHistory.Event event, ViewRequest request) {
        Texts texts = request.texts();
        OfficeId office = request.caller().office();
        return switch (event.sort()) {
            case "STATE" -> state(event.more(), texts) + " → " + state(event.what(), texts);
            case "OWNER" -> owners.name(office, event.more()) + " → " + owners.name(office, event.what());
            case "ROOM" -> event.more() + " → " + event.what();
            case "TICKET" -> event.what() + " · " + texts.get("ict.ticket.state." + event.more());
            case "LOAN" -> event.what() + " · " + texts.get("ict.loan.state." + event.more());
            default ->
                texts.get("ict.maintenance.state." + event.more())
                        + (event.what().isEmpty() ? "" : " · " + texts.get("ict.choice.check-result." + event.what()));
        };
    }

    private static String state(String name, Texts texts) {
        return texts.get("ict.equipment.state." + name);
    }
}
