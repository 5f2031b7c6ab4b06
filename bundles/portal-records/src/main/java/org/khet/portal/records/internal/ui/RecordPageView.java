package org.khet.portal.records.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.FieldType;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.RecordStep;
import org.khet.portal.api.record.RecordTexts;
import org.khet.portal.api.record.ui.RecordViewOverrides;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.Download;
import org.khet.portal.api.ui.component.Icons;
import org.khet.portal.api.ui.component.MainAndAside;
import org.khet.portal.api.ui.component.PageHeader;
import org.khet.portal.api.ui.component.Section;
import org.khet.portal.api.ui.component.StatusBadge;
import org.khet.portal.api.ui.component.TypedTexts;
import org.khet.portal.records.internal.ui.input.FieldEditorFactory;

/** The page of a record: what it is, where it stands, what happened, what next. */
final class RecordPageView extends Div {
    private final ViewRequest request;
    private final Texts texts;
    private final RecordService<?> service;
    private final RecordKind kind;
    private final RecordViewOverrides screens;
    private final ViewContext context;
    private final ValueFormatter names;
    private final transient RecordPaperPrinter papers;
    private final Div note = new Div();
    private final ActionPresenter doing;
    private final long id;

    RecordPageView(
            ViewRequest request,
            ViewContext context,
            ValueFormatter names,
            FieldEditorFactory editors,
            RecordPaperPrinter papers,
            long id) {
        this.papers = papers;
        this.request = request;
        this.texts = request.texts();
        this.context = context;
        this.service = context.service();
        this.kind = service.kind();
        this.screens = context.screens();
        this.names = names;
        this.id = id;
        this.doing = new ActionPresenter(request, service, editors, this::renew, this::outdated);
        addClassName("k-page");
        note.setVisible(false);
        renew();
    }

    /** Reads and shows the record. */
    void renew() {
        RecordRow row = service.open(request.caller(), id);
        List<RecordStep> steps = service.steps(request.caller(), id);
        List<Field<?>> seen = context.seen(request.caller());
        RecordFacts facts = new RecordFacts(kind, names.of(List.of(row)), seen, screens, request);
        RecordHistory history = new RecordHistory(kind, names, seen);
        request.title(names.title(row));
        removeAll();
        add(head(row), note);
        add(screens.above(request, row));
        if (kind.hasStates()) {
            add(history.steps(row, steps));
        }
        Section timeline = new Section(texts.get("records.timeline"), history.timeline(steps));
        List<Component> side = new ArrayList<>();
        List<Button> ways = ways(row);
        if (!kind.actions().isEmpty() || !ways.isEmpty()) {
            side.add(doing.box(row, ways));
        }
        side.add(new Section(texts.get("records.facts"), facts.rest(row)));
        side.addAll(screens.beside(request, row));
        add(new MainAndAside(main(row, facts, timeline), side));
    }

    private List<Component> main(RecordRow row, RecordFacts facts, Section timeline) {
        if (!kind.pageTabs().isEmpty()) {
            return List.of(new RecordPageTabs(request, context, facts).of(row, timeline));
        }
        List<Component> main = new ArrayList<>(facts.sections(row));
        main.addAll(screens.below(request, row));
        main.add(timeline);
        return main;
    }

    /** What leads on: to the paper that decides about it, and where its module leads. */
    private List<Button> ways(RecordRow row) {
        List<Button> ways = new ArrayList<>(screens.next(request, row));
        names.services().records.paper(request.caller(), row).ifPresent(paper -> {
            Button open = new Button(
                    texts.get("records.paper.open"), Icons.of("file-text"), press -> request.open(paper.link()));
            open.setId(kind.module() + "-" + kind.name() + "-paper");
            open.setTooltipText(paper.title());
            ways.add(open);
        });
        return ways;
    }

    private PageHeader head(RecordRow row) {
        PageHeader head = new PageHeader(texts.get("records.place"), names.heading(row))
                .crumb("", texts.get("records.home"))
                .crumb(kind.listAddress(), texts.get(RecordTexts.plural(kind)))
                .here(number(row));
        List<Component> above = new ArrayList<>();
        kind.fields().stream()
                .filter(field -> field.type() instanceof FieldType.Numbered)
                .map(field -> names.words(field, row.raw(field)))
                .filter(words -> !words.isEmpty())
                .forEach(words -> above.add(new Span(words)));
        if (kind.hasStates()) {
            above.add(new StatusBadge(RecordColumns.tone(row.state().tone()), names.state(row.state())));
        }
        head.above(above.toArray(Component[]::new));
        if (names.isThai(row)) {
            head.language(TypedTexts.THAI);
        }
        List<Component> actions = new ArrayList<>(screens.head(request, row));
        actions.addAll(context.offers(request, row, names.title(row)));
        if (kind.isPrinted()) {
            actions.add(sheet(row));
        }
        if (service.mayChange(request.caller(), row)) {
            Button change = new Button(
                    texts.get("records.change"), Icons.of("pencil"), press -> request.open(kind.formAddress(id)));
            change.setId(kind.module() + "-" + kind.name() + "-change");
            actions.add(change);
        }
        return head.actions(actions.toArray(Component[]::new));
    }

    private Download sheet(RecordRow row) {
        return new Download(
                kind.module() + "-" + kind.name() + "-sheet",
                "printer",
                texts.get("records.sheet"),
                () -> Download.Kind.pdf(names.title(row).replaceAll("[\\\\/:*?\"<>|]+", "-")),
                out -> papers.print(request, context, id, out));
    }

    /** The number where there is one, else the name. */
    private String number(RecordRow row) {
        return kind.fields().stream()
                .filter(field -> field.type() instanceof FieldType.Numbered)
                .map(field -> names.words(field, row.raw(field)))
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElseGet(() -> names.title(row));
    }

    private void outdated(Problem problem) {
        note.removeAll();
        note.add(NotDoneNotice.of(
                problem, new RecordHistory(kind, names, List.of()), texts, service.steps(request.caller(), id)));
        note.setVisible(true);
    }
}
