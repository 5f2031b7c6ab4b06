package org.khet.ict.internal.equipment.ui;

import com.vaadin.flow.component.html.Div;
import java.math.BigDecimal;
import java.util.List;
import org.khet.ict.internal.equipment.DeviceMoves;
import org.khet.ict.internal.equipment.DeviceOwner;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.text.BahtText;
import org.khet.portal.api.text.ScreenDates;
import org.khet.portal.api.ui.component.Section;
import org.khet.portal.api.ui.component.SmallTable;

/** The card of a device (D9): what happened to it, newest first, and what it has cost. */
final class DeviceHistorySection {
    private DeviceHistorySection() {}

    static Section of(List<DeviceMoves.Event> events, List<DeviceOwners.Named> owners, Texts texts) {
        ScreenDates dates = ScreenDates.in(texts.locale());
        List<List<String>> rows = events.stream()
                .map(event -> List.of(
                        dates.listDate(event.day()),
                        texts.get("ict.device-card." + event.sort()),
                        what(event, owners, texts),
                        event.why(),
                        event.cost().signum() == 0 ? "" : BahtText.inFigures(event.cost())))
                .toList();
        BigDecimal cost = events.stream().map(DeviceMoves.Event::cost).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (rows.isEmpty()) {
            return new Section(
                    texts.get("ict.device-card.none.title"), new Div(texts.get("ict.device-card.none.text")));
        }
        String title = texts.get("ict.device-card.title", BahtText.inFigures(cost));
        return new Section(
                        title,
                        new SmallTable(
                                        title,
                                        List.of(
                                                texts.get("ict.device-card.day"),
                                                texts.get("ict.device-card.sort"),
                                                texts.get("ict.device-card.what"),
                                                texts.get("ict.device-card.why"),
                                                texts.get("ict.device-card.cost")),
                                        rows)
                                .stacking())
                .flush();
    }

    private static String what(DeviceMoves.Event event, List<DeviceOwners.Named> owners, Texts texts) {
        return switch (event.sort()) {
            case "STATE" -> state(event.more(), texts) + " → " + state(event.what(), texts);
            case "OWNER" -> owner(event.more(), owners) + " → " + owner(event.what(), owners);
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

    private static String owner(String key, List<DeviceOwners.Named> owners) {
        return owners.stream()
                .filter(one -> key(one.owner()).equals(key))
                .map(DeviceOwners.Named::name)
                .findFirst()
                .orElse(key);
    }

    private static String key(DeviceOwner owner) {
        return owner.school() != null
                ? "s" + owner.school().value()
                : owner.unit() != null ? "u" + owner.unit().value() : "o";
    }
}
