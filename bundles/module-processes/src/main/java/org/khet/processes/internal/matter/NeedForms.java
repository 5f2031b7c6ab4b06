package org.khet.processes.internal.matter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.khet.portal.api.ask.OfficeForms.OfficeForm;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.MadeFor;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.khet.processes.internal.catalogue.NeedKind;

/**
 * Forms of the office that a step needs: each opens by itself from the task, and what was filled in proves the need. Source: core
 * CORE-80, CORE-100, kinds-processes.md §1.2.
 */
public final class NeedForms implements MadeFor {
    private static final Pattern TOKEN = Pattern.compile("processes\\.need:([1-9]\\d{0,17}):([a-z0-9-]{1,40})");
    private final RecordService<CaseTaskKind> tasks;

    /** Over the register of tasks. */
    public NeedForms(RecordService<CaseTaskKind> tasks) {
        this.tasks = tasks;
    }

    /**
     * A form that waits.
     *
     * @param what    what the step calls it
     * @param address of the empty form, with the token of the need
     */
    public record Waiting(String what, String address) {}

    /** Forms that the caller may fill for a task now; those that were filled are left out. */
    public List<Waiting> waiting(
            Caller caller, RecordRow task, BiFunction<Caller, String, Optional<OfficeForm>> forms) {
        CaseTaskKind kind = tasks.kind();
        List<Waiting> waiting = new ArrayList<>();
        if (tasks.actions(caller, task).contains(kind.fill)) {
            for (RecordLine line : task.lines(kind.needs)) {
                if (isOpen(line)) {
                    forms.apply(caller, line.get(kind.needCode))
                            .ifPresent(form -> waiting.add(new Waiting(
                                    line.get(kind.needWhat),
                                    form.address() + "?" + QUERY + "=processes.need:" + task.id() + ":"
                                            + line.get(kind.needCode))));
                }
            }
        }
        return waiting;
    }

    private boolean isOpen(RecordLine line) {
        CaseTaskKind kind = tasks.kind();
        return line.get(kind.needSort) == NeedKind.FORM
                && !line.get(kind.needCode).isEmpty()
                && line.get(kind.needPaper).isEmpty();
    }

    @Override
    public Optional<String> made(Caller caller, String token, RecordLink record) {
        Matcher parts = TOKEN.matcher(token);
        if (!parts.matches()) {
            return Optional.empty();
        }
        CaseTaskKind kind = tasks.kind();
        RecordRow task = tasks.open(caller, Long.parseLong(parts.group(1)));
        List<RecordDraft> lines = RecordDraft.of(task).lines(kind.needs);
        List<RecordLine> needs = task.lines(kind.needs);
        for (int i = 0; i < needs.size(); i++) {
            if (isOpen(needs.get(i)) && needs.get(i).get(kind.needCode).equals(parts.group(2))) {
                lines.get(i).with(kind.needPaper, record);
                tasks.act(caller, task, kind.fill, new RecordDraft().with(kind.needs, lines), "");
                return Optional.of(kind.pageAddress(task.id()));
            }
        }
        throw Rejected.of("", "processes.error.need-filled");
    }
}
