package org.khet.monitoring.internal.tool;

import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;

/** Makes the next version of a form, and puts the old one aside once the new one is agreed. Source: monitoring RM-03, MON-03. */
public final class ToolVersions {
    private final RecordService<ToolKind> tools;

    private ToolVersions(RecordService<ToolKind> tools) {
        this.tools = tools;
    }

    /** Follows the actions of the forms. */
    public static void attach(RecordService<ToolKind> tools) {
        var versions = new ToolVersions(tools);
        ToolKind kind = tools.kind();
        kind.renew.then(versions::next);
        kind.agree.then(versions::replacePrevious);
        kind.grant.then(versions::replacePrevious);
    }

    private void next(RecordRow tool, RecordContext now) {
        ToolKind kind = tools.kind();
        tools.internal()
                .create(
                        now.caller(),
                        RecordDraft.of(tool)
                                .with(kind.number, tool.get(kind.number) + 1)
                                .with(kind.previous, tool.id())
                                .with(kind.decisionNo, null)
                                .with(kind.decisionOn, null)
                                .with(kind.decisionFile, null));
    }

    private void replacePrevious(RecordRow tool, RecordContext now) {
        tool.get(tools.kind().previous)
                .flatMap(id -> tools.find(now.office(), id))
                .filter(old -> !old.state().equals(tools.kind().replaced))
                .ifPresent(old -> tools.internal().act(now.caller(), old, tools.kind().replace));
    }
}
