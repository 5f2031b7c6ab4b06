package org.khet.portal.admin.internal.imports.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.khet.portal.admin.internal.screen.ui.ChoiceTable;
import org.khet.portal.api.admin.imports.ImportDraft;
import org.khet.portal.api.admin.imports.ImportDraft.DraftSummary;
import org.khet.portal.api.admin.imports.ImportDraft.Found;
import org.khet.portal.api.imports.FindingChoice;
import org.khet.portal.api.imports.FindingKind;
import org.khet.portal.api.imports.FindingKind.Weight;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.InlineNotice;
import org.khet.portal.api.ui.component.MainAndAside;
import org.khet.portal.api.ui.component.Section;

/** Third step: what was found, by kind, with a choice for each; and the rows. */
final class FindingStep extends Div {
    private final transient ImportContext context;
    private final transient ImportDraft draft;
    private final transient StepNavigation steps;
    private final Div kinds = new Div();
    private final ImportRowTable table;

    /** @param look the last one */
    FindingStep(ImportContext context, ImportDraft draft, DraftSummary look, StepNavigation steps) {
        this.context = context;
        this.draft = draft;
        this.steps = steps;
        this.table = new ImportRowTable(context, draft, look, this::choose);
        addClassName("k-page");
        kinds.addClassName("k-page");
        add(kinds, table, new ProfileSection(context, draft, steps));
        show(look);
    }

    private void show(DraftSummary look) {
        kinds.removeAll();
        kinds.add(FigureRow.found(context, look));
        if (look.found().isEmpty()) {
            kinds.add(new InlineNotice(
                    BadgeTone.DONE,
                    context.text("admin.imports.found.none"),
                    context.text("admin.imports.found.none.text")));
            return;
        }
        List<Component> main = new ArrayList<>();
        List<Component> side = new ArrayList<>();
        section(main, look, "choose", found -> needsSomebody(found.kind()));
        section(side, look, "mended", found -> found.kind().weight() == Weight.MENDED);
        section(side, look, "hints", found -> found.kind().weight() == Weight.HINT);
        if (main.isEmpty() || side.isEmpty()) {
            main.forEach(kinds::add);
            side.forEach(kinds::add);
        } else {
            kinds.add(new MainAndAside(main, side));
        }
    }

    private static boolean needsSomebody(FindingKind kind) {
        return kind.weight() == Weight.TO_CHOOSE || kind.weight() == Weight.ERROR;
    }

    private void section(List<Component> column, DraftSummary look, String name, Predicate<Found> wanted) {
        List<Found> found = look.found().stream().filter(wanted).toList();
        if (!found.isEmpty()) {
            var list = new ChoiceTable();
            found.forEach(one -> new FindingKindRow(context, one).into(list, this::choose, table::only));
            column.add(new Section(context.text("admin.imports.found." + name), list)
                    .hint(context.text("admin.imports.found." + name + ".hint"))
                    .flush());
        }
    }

    private void choose(FindingKind kind, FindingChoice choice) {
        steps.attempt(() -> {
            draft.choose(kind, choice);
            DraftSummary look = draft.look();
            show(look);
            table.show(look);
            focus(kind);
        });
    }

    private void choose(int line, FindingKind kind, FindingChoice choice) {
        steps.attempt(() -> {
            draft.choose(line, kind, choice);
            DraftSummary look = draft.look();
            show(look);
            table.show(look);
        });
    }

    /** Who goes through the choices by keyboard stays where they were, though the list was drawn anew. */
    private void focus(FindingKind kind) {
        String id = FindingKindRow.choiceId(kind);
        below(kinds).filter(part -> part.getId().filter(id::equals).isPresent()).forEach(part -> {
            if (part instanceof Focusable<?> field) {
                field.focus();
            }
        });
    }

    private static Stream<Component> below(Component top) {
        return Stream.concat(Stream.of(top), top.getChildren().flatMap(FindingStep::below));
    }
}
