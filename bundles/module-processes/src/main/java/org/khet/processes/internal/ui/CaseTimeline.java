package org.khet.processes.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.ui.component.Section;
import org.khet.processes.internal.chart.TimelineSvg;
import org.khet.processes.internal.chart.TimelineSvg.Span;
import org.khet.processes.internal.matter.CaseTaskKind;

/** Planned against real, drawn step below step on one line of days, each with its words. Source: core CORE-81, CORE-87. */
final class CaseTimeline {
    private final CaseTaskKind kind;

    CaseTimeline(CaseTaskKind kind) {
        this.kind = kind;
    }

    /** The section; nothing when no step has a day. */
    List<Component> of(Texts texts, Collection<RecordRow> steps, LocalDate today) {
        List<LocalDate> days = steps.stream()
                .flatMap(row -> Stream.of(planned(row), real(row, today)))
                .flatMap(Optional::stream)
                .flatMap(span -> Stream.of(span.from(), span.to()))
                .sorted()
                .toList();
        if (days.isEmpty()) {
            return List.of();
        }
        Span all = new Span(days.getFirst(), days.getLast());
        List<Component> lines = new ArrayList<>();
        Div legend = new Div(texts.get(
                "processes.case.timeline.legend",
                CaseMessages.day(texts, Optional.of(all.from())),
                CaseMessages.day(texts, Optional.of(all.to())),
                CaseMessages.day(texts, Optional.of(today))));
        legend.addClassName("k-sub");
        lines.add(legend);
        for (RecordRow row : steps) {
            String words = words(texts, row);
            Div name = new Div(words);
            name.addClassName("k-sub");
            lines.add(name);
            lines.add(ChartSection.drawn(TimelineSvg.draw(all, planned(row), real(row, today), today, words)));
        }
        return List.of(new Section(texts.get("processes.case.timeline"), lines.toArray(Component[]::new)));
    }

    private String words(Texts texts, RecordRow row) {
        return texts.get(
                "processes.case.timeline.step",
                row.get(kind.stepNo) + ". " + row.get(kind.title),
                CaseMessages.day(texts, row.get(kind.plannedFrom)),
                CaseMessages.day(texts, row.get(kind.due)),
                real(texts, row));
    }

    private String real(Texts texts, RecordRow row) {
        String opened = CaseMessages.day(texts, row.get(kind.openedOn));
        if (row.get(kind.openedOn).isEmpty()) {
            return texts.get("processes.case.timeline.not-begun");
        }
        return row.get(kind.doneOn).isEmpty()
                ? texts.get("processes.case.timeline.since", opened)
                : texts.get("processes.case.timeline.done", opened, CaseMessages.day(texts, row.get(kind.doneOn)));
    }

    private Optional<Span> planned(RecordRow row) {
        return row.get(kind.due).map(due -> {
            LocalDate from = row.get(kind.plannedFrom).orElse(due);
            return new Span(from.isAfter(due) ? due : from, due);
        });
    }

    /** From the day it opened until it was done, or until today while it is open. */
    private Optional<Span> real(RecordRow row, LocalDate today) {
        return row.get(kind.openedOn).map(opened -> {
            LocalDate until = row.get(kind.doneOn).orElse(row.state().open() ? today : opened);
            return new Span(opened, until.isBefore(opened) ? opened : until);
        });
    }
}
