package org.khet.rounds.internal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.ErrorSummary;
import org.khet.portal.api.ui.component.Icons;
import org.khet.portal.api.ui.component.InlineNotice;
import org.khet.portal.api.ui.component.MainAndAside;
import org.khet.portal.api.ui.component.PageHeader;
import org.khet.portal.api.ui.component.Section;
import org.khet.portal.api.ui.component.TabRow;
import org.khet.rounds.internal.RoundsRegisters;
import org.khet.rounds.internal.cell.CellValues;
import org.khet.rounds.internal.collection.SchoolSubmissionKind;
import org.khet.rounds.internal.entry.EntrySheet;
import org.khet.rounds.internal.entry.SheetEntryService;

/**
 * The page on which a school types its numbers: a tab for each section, sums and findings while typing, stored by section. Written by
 * hand since its cells are data of a sheet. Source: DESIGN 08, 21; ict ICT-58, PLAN-49.
 */
final class EntryView extends Div {
    private final ViewRequest request;
    private final RoundsRegisters registers;
    private final Texts texts;
    private final Div body = new Div();
    private final ErrorSummary errors;
    private final ErrorSummary open;
    private final TextField why;
    private final long id;
    private String section;
    private Shown shown;

    EntryView(ViewRequest request, RoundsRegisters registers, long id) {
        this.request = request;
        this.registers = registers;
        this.id = id;
        texts = request.texts();
        errors = new ErrorSummary(texts, "rounds.entry.errors");
        open = new ErrorSummary(texts, "rounds.entry.unconfirmed");
        why = new TextField(texts.get("rounds.entry.why"));
        why.setId("rounds-entry-why");
        why.setWidthFull();
        EntrySheet sheet = registers.entries().open(request.caller(), id);
        List<String> sections = sheet.layout().sections();
        String wanted = request.query().getOrDefault("section", List.of("")).getFirst();
        section = sections.contains(wanted) || sections.isEmpty() ? wanted : sections.getFirst();
        String title = texts.get("rounds.entry.title");
        request.title(title);
        String school = school(sheet.row());
        addClassName("k-page");
        add(new PageHeader(texts.get("rounds.entry.place"), school)
                .crumb("rounds/submissions", texts.get("rounds.submission.plural"))
                .crumb("rounds/submissions/" + id, school)
                .here(title)
                .sub(collection(sheet.row())));
        if (sections.size() > 1) {
            add(tabs(sections));
        }
        add(new ReturnedSection(request, registers, sheet.row()), errors, open, body);
        shown = show(sheet, 0);
    }

    /** What stands on the page now. */
    private record Shown(EntrySheet sheet, CellGrid grid, FindingList findings) {
        boolean unsaved() {
            return (sheet.mayType() || sheet.mayCorrect()) && (grid.unsaved() || findings.unsaved());
        }
    }

    private String school(RecordRow row) {
        SchoolSubmissionKind kind = registers.collections().submissions().kind();
        return registers
                .portal()
                .schools
                .find(request.caller().office(), row.get(kind.school))
                .map(one -> one.name())
                .orElse("");
    }

    private String collection(RecordRow row) {
        SchoolSubmissionKind kind = registers.collections().submissions().kind();
        return registers
                .collections()
                .collections()
                .find(request.caller().office(), row.get(kind.collection))
                .map(one -> one.get(registers.collections().collections().kind().name))
                .orElse("");
    }

    private TabRow tabs(List<String> sections) {
        TabRow tabs = new TabRow();
        sections.forEach(one -> tabs.tab(one, one));
        tabs.select(section);
        tabs.addSelectedChangeListener(change -> {
            if (tabs.chosen().equals(section)) {
                return;
            }
            if (!kept()) {
                tabs.select(section);
                return;
            }
            section = tabs.chosen();
            request.query(Map.of("section", List.of(section)));
            shown = show(registers.entries().open(request.caller(), id), 0);
        });
        return tabs;
    }

    private Shown show(EntrySheet sheet, int step) {
        body.removeAll();
        errors.clear();
        open.clear();
        boolean editable = sheet.mayType() || sheet.mayCorrect();
        CellGrid grid = new CellGrid(sheet, section, texts, editable).at(step);
        grid.fields().forEach((cell, field) -> errors.field(cell.text(), field));
        FindingList findings = new FindingList(
                texts,
                FindingList.answered(registers.collections().submissions().kind(), sheet.row()),
                sheet.mayType());
        grid.changed(() -> findings.show(sheet.findings(all(sheet, grid)))).pasted(request::tell);
        findings.show(sheet.findings(sheet.values()));
        Section main = new Section(section, grid).flush();
        if (editable) {
            main.foot(foot(sheet));
        }
        if (!editable) {
            body.add(new InlineNotice(BadgeTone.IDLE, texts.get("rounds.entry.closed"), ""));
        } else if (!sheet.held().isEmpty()) {
            body.add(new InlineNotice(BadgeTone.IDLE, texts.get("rounds.entry.held"), ""));
        }
        body.add(
                isExcused(sheet)
                        ? main
                        : new MainAndAside(
                                List.of(main), List.of(new Section(texts.get("rounds.entry.findings"), findings))));
        return new Shown(sheet, grid, findings);
    }

    /** Who owes nothing lacks nothing. */
    private boolean isExcused(EntrySheet sheet) {
        return sheet.row().state().equals(registers.collections().submissions().kind().excused);
    }

    private CellValues all(EntrySheet sheet, CellGrid grid) {
        return sheet.values().only(cell -> !grid.fields().containsKey(cell)).and(grid.values());
    }

    private Div foot(EntrySheet sheet) {
        Div foot = new Div();
        foot.addClassName("k-form-foot");
        if (sheet.mayCorrect()) {
            foot.add(why);
        }
        Button save = new Button(
                texts.get(sheet.mayCorrect() ? "rounds.entry.correct" : "rounds.entry.save"),
                Icons.of("save"),
                click -> save());
        save.setId("rounds-entry-save");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        foot.add(save);
        if (sheet.mayType()) {
            confirm(sheet, foot);
        }
        return foot;
    }

    /** What was typed is stored first: a school confirms what it sees. The record says what still stands in the way. */
    private void confirm(EntrySheet sheet, Div foot) {
        SchoolSubmissionKind kind = registers.collections().submissions().kind();
        if (!sheet.row().state().equals(kind.recording)) {
            return;
        }
        Button confirm = new Button(texts.get("rounds.entry.confirm"), Icons.of("check"), click -> {
            if (kept()) {
                request.attempt(() -> confirmed(kind));
            }
        });
        confirm.setId("rounds-entry-confirm");
        foot.add(confirm);
    }

    private void confirmed(SchoolSubmissionKind kind) {
        try {
            RecordRow now = registers.collections().submissions().open(request.caller(), id);
            registers.collections().submissions().act(request.caller(), now, kind.confirm);
            request.draft().clear();
            request.tell(texts.get("rounds.submission.did.confirm"));
            request.open("rounds/submissions/" + id);
        } catch (Rejected refused) {
            open.show(refused.problems());
        }
    }

    /** Nothing that was typed is left behind: it is stored before another section is shown or the school confirms. */
    private boolean kept() {
        if (shown.unsaved()) {
            save();
        }
        return !shown.unsaved();
    }

    private void save() {
        EntrySheet sheet = shown.sheet();
        if (shown.grid().focusUnreadable()) {
            return;
        }
        request.attempt(() -> {
            try {
                int seen = sheet.section(section).edition();
                var typed = shown.grid().typed();
                SheetEntryService entries = registers.entries();
                EntrySheet stored = sheet.mayCorrect()
                        ? entries.correct(request.caller(), id, section, seen, typed, why.getValue())
                        : entries.store(request.caller(), id, section, seen, typed);
                Map<String, String> answers = shown.findings().answers();
                if (!answers.isEmpty() && sheet.mayType()) {
                    stored = entries.answer(request.caller(), id, answers);
                }
                request.draft().clear();
                request.tell(texts.get("rounds.entry.saved"));
                shown = show(stored, shown.grid().step());
            } catch (Rejected refused) {
                shown.grid().reveal(refused.problems());
                errors.show(refused.problems());
            } catch (Outdated first) {
                errors.show(List.of(Problem.of("", "rounds.error.section-outdated", section)));
            }
        });
    }
}
