package org.khet.processes.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.text.NumberFormatter;
import org.khet.portal.api.time.OfficeTime;
import org.khet.portal.api.ui.CardEntry;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.DueList;
import org.khet.portal.api.ui.component.DueList.Due;
import org.khet.portal.api.ui.component.FigureStrip;
import org.khet.portal.api.ui.component.FigureStrip.Figure;
import org.khet.portal.api.ui.component.PartBars;
import org.khet.portal.api.ui.component.PartBars.Bar;
import org.khet.portal.api.ui.component.PartBars.Part;
import org.khet.processes.internal.ProcessesRecords;
import org.khet.processes.internal.matter.CaseFigures;
import org.khet.processes.internal.matter.CaseFigures.CaseCounts;
import org.khet.processes.internal.matter.CaseFigures.Steps;
import org.khet.processes.internal.matter.CaseTaskKind;
import org.khet.processes.internal.setting.ProcessesPermissions;

/** Cards of the home page: the own steps that are late or due, and how the cases of the unit stand. Source: core F, CORE-81. */
public final class CaseCards {
    private static final int MOST = 5;
    private static final String MINE = "processes/tasks?tab=mine";
    private final CaseTaskKind task;
    private final CaseFigures figures;
    private final Clock clock;

    /** Over the registers. */
    public CaseCards(ProcessesRecords records, Clock clock) {
        this.task = records.tasks.kind();
        this.figures = records.figures;
        this.clock = clock;
    }

    /** The cards; each is there for those who have such work. */
    public List<CardEntry> entries() {
        return List.of(
                new CardEntry("my-steps", ProcessesPermissions.VIEW, 12, this::steps)
                        .when(caller -> figures.steps(caller, today()).open() > 0),
                new CardEntry("cases", ProcessesPermissions.VIEW, 13, this::cases)
                        .when(caller -> figures.standing(caller, today()).all() > 0));
    }

    private LocalDate today() {
        return OfficeTime.day(clock.instant());
    }

    private Component steps(ViewRequest request) {
        Texts texts = request.texts();
        LocalDate today = today();
        Steps steps = figures.steps(request.caller(), today);
        return new Div(
                new FigureStrip(List.of(
                        figure(texts, "open", steps.open(), BadgeTone.RUN),
                        figure(texts, "week", steps.week(), BadgeTone.NEAR),
                        figure(texts, "late", steps.late(), BadgeTone.LATE))),
                new DueList(
                        texts,
                        "processes.card.due",
                        today,
                        figures.due(request.caller(), today, MOST).stream()
                                .map(row -> new Due(
                                        row.get(task.caseTitle),
                                        row.get(task.title),
                                        row.get(task.due).orElse(today),
                                        task.pageAddress(row.id())))
                                .toList()));
    }

    private static Figure figure(Texts texts, String name, int count, BadgeTone tone) {
        return new Figure(
                NumberFormatter.whole(count),
                texts.get("processes.card.unit"),
                texts.get("processes.card.my-steps." + name),
                count == 0 ? null : tone,
                MINE);
    }

    private Component cases(ViewRequest request) {
        Texts texts = request.texts();
        CaseCounts standing = figures.standing(request.caller(), today());
        return new PartBars(List.of(new Bar(
                texts.get("processes.card.cases.all", standing.all()),
                "processes/board",
                Stream.of(
                                part(texts, "LATE", BadgeTone.LATE, standing.late()),
                                part(texts, "IN_TIME", BadgeTone.RUN, standing.inTime()),
                                part(texts, "PAUSED", BadgeTone.WAIT, standing.paused()),
                                part(texts, "PLANNED", BadgeTone.IDLE, standing.planned()))
                        .filter(part -> part.size().signum() > 0)
                        .toList())));
    }

    private static Part part(Texts texts, String name, BadgeTone tone, int count) {
        return new Part(tone, count, texts.get("processes.card.cases." + name, count));
    }
}
