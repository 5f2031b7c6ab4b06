package org.khet.rounds.internal.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.InlineNotice;
import org.khet.rounds.internal.collection.SchoolSubmissionKind;
import org.khet.rounds.internal.sheet.FindingSort;
import org.khet.rounds.internal.sheet.RuleLevel;
import org.khet.rounds.internal.sheet.ValueFinding;

/** What stands against the numbers as they are typed; what asks for a word has a field for it. DESIGN 08. */
final class FindingList extends Div {
    private static final int MOST_ANSWER = 500;
    private final Texts texts;
    private final Map<String, TextField> answers = new HashMap<>();
    private final Map<String, String> stored;
    private final boolean editable;

    FindingList(Texts texts, Map<String, String> stored, boolean editable) {
        this.texts = texts;
        this.stored = Map.copyOf(stored);
        this.editable = editable;
        setId("rounds-entry-findings");
        getElement().setAttribute("aria-live", "polite");
    }

    /** Answers that a school stored, by finding. */
    static Map<String, String> answered(SchoolSubmissionKind kind, RecordRow row) {
        Map<String, String> answers = new HashMap<>();
        row.lines(kind.findings)
                .forEach(line -> answers.put(
                        line.get(kind.sort) + "|" + line.get(kind.item) + "|" + line.get(kind.row) + "|"
                                + line.get(kind.words),
                        line.get(kind.answer)));
        return answers;
    }

    /** Shows these; answers that were typed stay. */
    void show(List<ValueFinding> findings) {
        removeAll();
        if (findings.isEmpty()) {
            add(new InlineNotice(BadgeTone.DONE, texts.get("rounds.entry.no-finding"), ""));
        }
        findings.forEach(finding -> add(notice(finding)));
    }

    private InlineNotice notice(ValueFinding finding) {
        boolean error = finding.level() == RuleLevel.ERROR;
        String where = (finding.name() + " " + finding.row()).strip();
        String words = finding.sort() == FindingSort.MISSING
                ? texts.get("rounds.entry.missing", where)
                : texts.get("rounds.entry.broken", where, finding.detail());
        InlineNotice notice = new InlineNotice(error ? BadgeTone.LATE : BadgeTone.NEAR, words, finding.words());
        notice.getElement().setAttribute("role", "status");
        if (!error) {
            notice.with(answers.computeIfAbsent(finding.key(), key -> field(key, where)));
        }
        return notice;
    }

    private TextField field(String key, String where) {
        TextField field = new TextField(texts.get("rounds.entry.answer"));
        field.setId("rounds-entry-answer-" + Integer.toHexString(key.hashCode()));
        field.setAriaLabel(texts.get("rounds.entry.answer") + " " + where);
        field.setMaxLength(MOST_ANSWER);
        field.setWidthFull();
        field.setValue(stored.getOrDefault(key, ""));
        field.setReadOnly(!editable);
        return field;
    }

    /** Whether an answer was typed that was not stored. */
    boolean unsaved() {
        return answers().entrySet().stream()
                .anyMatch(one -> !one.getValue().equals(stored.getOrDefault(one.getKey(), "")));
    }

    /** Answers by finding. */
    Map<String, String> answers() {
        Map<String, String> typed = new HashMap<>();
        answers.forEach((key, field) -> typed.put(key, field.getValue().strip()));
        return typed;
    }
}
