package org.khet.portal.admin.internal.imports.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khet.portal.api.admin.imports.ImportDraft;
import org.khet.portal.api.admin.imports.ImportDraft.Detail;
import org.khet.portal.api.admin.imports.ImportDraft.Fate;
import org.khet.portal.api.admin.imports.ImportDraft.Head;
import org.khet.portal.api.admin.imports.ImportDraft.Line;
import org.khet.portal.api.imports.FindingChoice;
import org.khet.portal.api.imports.FindingKind.Weight;
import org.khet.portal.api.imports.ImportField;
import org.khet.portal.api.text.NumberFormatter;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.Facts;
import org.khet.portal.api.ui.component.StatusBadge;

/** Rows of a file in words. For one page. */
final class RowMessages {
    private final ImportContext context;
    private final ImportDraft draft;

    RowMessages(ImportContext context, ImportDraft draft) {
        this.context = context;
        this.draft = draft;
    }

    /** What names the row in its list. */
    String name(Line line) {
        String name = draft.target().name(line.values());
        return name.isEmpty() ? "–" : name;
    }

    /** Its codes, and how many lines its record has. */
    String codes(Line line) {
        Stream<String> codes = draft.target().fields().stream()
                .filter(field -> field.kind() == ImportField.Kind.CODE)
                .map(field -> line.values().getOrDefault(field.id(), ""));
        return Stream.concat(codes, lines(line))
                .filter(value -> !value.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private Stream<String> lines(Line line) {
        return line.lines() == 0
                ? Stream.of()
                : Stream.of(context.text("admin.imports.rows.lines", NumberFormatter.whole(line.lines())));
    }

    /** Kinds of what was found, what somebody has to decide first; of a row without any what keeps its record out. */
    String found(Line line) {
        return line.found().isEmpty() ? reason(line) : kinds(line);
    }

    private String kinds(Line line) {
        return line.found().stream()
                .sorted(java.util.Comparator.comparing(detail -> detail.kind().weight() == Weight.MENDED))
                .map(this::words)
                .distinct()
                .collect(Collectors.joining(" · "));
    }

    /** What was found: the reason of the register after the column that it names, where one refuses the row. */
    private String words(Detail detail) {
        return detail.why()
                .map(why -> Stream.concat(column(detail), Stream.of(context.sentence(why)))
                        .collect(Collectors.joining(": ")))
                .orElseGet(() -> context.text(detail.kind().id()));
    }

    private Stream<String> column(Detail detail) {
        return draft.target().fields().stream()
                .filter(field -> field.id().equals(detail.field()))
                .map(field -> context.text(field.title()));
    }

    /** What was mended first, before and after. */
    String example(Line line) {
        return line.found().stream()
                .filter(detail -> !detail.before().isEmpty())
                .findFirst()
                .map(RowMessages::change)
                .orElse("");
    }

    private static String change(Detail detail) {
        return detail.after().isEmpty() ? detail.before() : detail.before() + " → " + detail.after();
    }

    /** Why the row is not taken, be it that another row of its record is wrong; empty for one that is. */
    String reason(Line line) {
        if (line.fate() != Fate.LEFT_OUT && line.fate() != Fate.OPEN) {
            return "";
        }
        return line.found().stream().allMatch(RowMessages::isMended)
                ? context.text("admin.imports.errors.record")
                : reasons(line).stream().map(this::words).distinct().collect(Collectors.joining(" · "));
    }

    private static boolean isMended(Detail detail) {
        return detail.choice() == FindingChoice.MEND && !leavesOut(detail);
    }

    /** What somebody accepted or had mended is no reason; another row that was taken instead is one. */
    private static List<Detail> reasons(Line line) {
        List<Detail> decided =
                line.found().stream().filter(RowMessages::leavesOut).toList();
        List<Detail> others = line.found().stream()
                .filter(detail -> detail.choice() == FindingChoice.FIRST || detail.choice() == FindingChoice.LAST)
                .toList();
        return !decided.isEmpty() ? decided : others.isEmpty() ? line.found() : others;
    }

    private static boolean leavesOut(Detail detail) {
        return switch (detail.choice()) {
            case OPEN, LEAVE_OUT -> true;
            case MEND -> detail.after().isEmpty();
            default -> false;
        };
    }

    /** What becomes of it. */
    StatusBadge badge(Line line) {
        BadgeTone state = switch (line.fate()) {
            case ADDED, CHANGED -> BadgeTone.DONE;
            case SAME -> BadgeTone.IDLE;
            case LEFT_OUT -> BadgeTone.NEAR;
            case OPEN -> BadgeTone.LATE;
        };
        return new StatusBadge(state, context.text("admin.imports.fate." + line.fate()));
    }

    /** The whole row as sent, and all that was found. */
    Div all(Line line) {
        var facts = new Facts();
        for (Head head : draft.heads()) {
            String cell = head.index() < line.cells().size() ? line.cells().get(head.index()) : "";
            if (!cell.isBlank()) {
                facts.fact(head.title(), ImportContext.fromFile(cell));
            }
        }
        var found = new UnorderedList();
        line.found()
                .forEach(detail ->
                        found.add(new ListItem(new Span(words(detail) + " "), ImportContext.fromFile(change(detail)))));
        Div all = new Div(new Div(badge(line)), ImportContext.marked(facts));
        if (!line.found().isEmpty()) {
            all.add(new H3(context.text("admin.imports.rows.found")), found);
        }
        all.getStyle().set("overflow-wrap", "anywhere");
        return all;
    }
}
