package org.khet.rounds.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.round.DataRound;
import org.khet.portal.api.round.DataSystem;
import org.khet.portal.api.round.RoundStatus;
import org.khet.portal.api.text.ScreenDates;
import org.khet.portal.api.time.OfficeTime;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.Section;
import org.khet.portal.api.ui.component.SmallTable;
import org.khet.rounds.internal.RoundsRegisters;
import org.khet.rounds.internal.setting.RoundsPortal;
import org.khet.rounds.internal.system.ExternalSystemKind;

/** Beside an outside system: its rounds of the year. At its head: the way to it. Source: core CORE-103. */
final class SystemSection {
    private final RoundsRegisters registers;

    SystemSection(RoundsRegisters registers) {
        this.registers = registers;
    }

    /** A link that opens the system in a window of its own; none without an address. */
    List<Component> head(ViewRequest request, RecordRow row) {
        String url = row.get(registers.systems().kind().url);
        if (url.isEmpty()) {
            return List.of();
        }
        Anchor link = new Anchor(url, request.texts().get("rounds.external-system.open"), AnchorTarget.BLANK);
        link.setId("rounds-external-system-open");
        link.getElement().setAttribute("rel", "noopener noreferrer");
        return List.of(link);
    }

    List<Component> of(ViewRequest request, RecordRow row) {
        Texts texts = request.texts();
        ExternalSystemKind kind = registers.systems().kind();
        String title = texts.get("rounds.external-system.rounds");
        List<List<String>> rows = rounds(request, row.get(kind.code)).stream()
                .map(one -> line(texts, one))
                .toList();
        if (rows.isEmpty()) {
            return List.of(new Section(title, new Span(texts.get("rounds.external-system.no-rounds"))));
        }
        List<String> heads = List.of(
                texts.get("rounds.calendar.round"),
                texts.get("rounds.calendar.opens"),
                texts.get("rounds.calendar.as-of"),
                texts.get("rounds.calendar.closes"));
        return List.of(new Section(title, new SmallTable(title, heads, rows).stacking()).flush());
    }

    private static List<String> line(Texts texts, RoundStatus one) {
        DataRound.Days days = one.round().days();
        ScreenDates dates = ScreenDates.in(texts.locale());
        return List.of(
                texts.choose(one.round().thai(), one.round().english()),
                dates.listDate(days.opensOn()),
                dates.listDate(days.asOf()),
                dates.listDate(days.closesOn()));
    }

    private List<RoundStatus> rounds(ViewRequest request, String code) {
        RoundsPortal portal = registers.portal();
        var office = request.caller().office();
        return portal.rounds.systems(office).stream()
                .filter(system -> system.code().equals(code))
                .map(DataSystem::years)
                .findFirst()
                .map(years -> portal.rounds.ofYear(office, code, years.of(OfficeTime.day(portal.clock.instant()))))
                .orElse(List.of());
    }
}
