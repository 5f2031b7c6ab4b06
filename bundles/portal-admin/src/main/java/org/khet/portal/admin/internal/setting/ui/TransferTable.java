package org.khet.portal.admin.internal.setting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.khet.portal.admin.internal.screen.ui.ChoiceTable;
import org.khet.portal.api.admin.settings.SettingsTransfer.Part;
import org.khet.portal.api.admin.settings.SettingsTransfer.Row;
import org.khet.portal.api.admin.settings.SettingsTransfer.RowStatus;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.Section;
import org.khet.portal.api.ui.component.StatusBadge;

/** The rows of a file that differ, a section for each part, each with a tick; below them what cannot be taken, and why. */
final class TransferTable extends Div {
    private final transient ViewRequest request;
    private final transient TransferMessages messages;
    private final transient Map<Row, Checkbox> ticks = new LinkedHashMap<>();

    TransferTable(ViewRequest request, TransferMessages messages, List<Row> rows) {
        this.request = request;
        this.messages = messages;
        addClassName("k-page");
        for (Part part : Part.values()) {
            List<Row> offered = rows.stream()
                    .filter(row -> row.part() == part && row.isOffered())
                    .toList();
            if (!offered.isEmpty()) {
                add(section(part, offered));
            }
        }
        List<Row> left = rows.stream()
                .filter(row -> !row.isOffered() && row.standing() != RowStatus.SAME)
                .toList();
        if (!left.isEmpty()) {
            add(left(left));
        }
    }

    /** How many can be taken. */
    int offered() {
        return ticks.size();
    }

    /** Rows that are ticked. */
    Set<Row> chosen() {
        return ticks.entrySet().stream()
                .filter(one -> one.getValue().getValue())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private Section section(Part part, List<Row> rows) {
        var list = new ChoiceTable();
        rows.forEach(row -> list.row(new Span(messages.name(row)), lines(row), tick(row), badge(row)));
        Button all = new Button(text("all"), press -> {
            boolean tick = !rows.stream().allMatch(row -> tickOf(row).getValue());
            rows.forEach(row -> tickOf(row).setValue(tick));
        });
        all.setId("admin-settings-transfer-all-" + part.name().toLowerCase(Locale.ROOT));
        all.addThemeVariants(ButtonVariant.TERTIARY);
        return new Section(text("part." + part), list).action(all).flush();
    }

    private Section left(List<Row> rows) {
        var list = new ChoiceTable();
        rows.forEach(row -> list.row(
                new Span(messages.name(row)), lines(row), new Span(text("why." + row.standing())), badge(row)));
        return new Section(text("left"), list).flush();
    }

    private Checkbox tick(Row row) {
        Checkbox tick = new Checkbox(text("take.one"));
        tick.setAriaLabel(text("take.one.of", messages.name(row)));
        tick.setId("admin-settings-transfer-tick-" + ticks.size());
        request.draft().skip(tick);
        ticks.put(row, tick);
        return tick;
    }

    private Checkbox tickOf(Row row) {
        return Objects.requireNonNull(ticks.get(row));
    }

    private Component lines(Row row) {
        Div lines = new Div();
        messages.lines(row).forEach(line -> {
            Div one = new Div(line);
            one.addClassName("k-choice-text");
            lines.add(one);
        });
        return lines;
    }

    private StatusBadge badge(Row row) {
        String word = text("standing." + row.standing());
        return switch (row.standing()) {
            case NEW -> new StatusBadge(BadgeTone.WAIT, "plus", word);
            case CHANGED -> new StatusBadge(BadgeTone.RUN, word);
            case UNKNOWN, SAME, KEPT -> new StatusBadge(BadgeTone.IDLE, word);
            case UNFIT, FORBIDDEN -> new StatusBadge(BadgeTone.LATE, word);
        };
    }

    private String text(String name, Object... args) {
        return messages.texts().get("admin.settings-transfer." + name, args);
    }
}
