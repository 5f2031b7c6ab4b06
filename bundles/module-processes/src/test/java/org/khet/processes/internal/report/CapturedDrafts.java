package org.khet.processes.internal.report;

import java.util.ArrayList;
import java.util.List;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.news.NewsDrafts;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.structure.UnitId;

/** News that another module takes: title and text of each. */
final class CapturedDrafts implements NewsDrafts {
    final List<String> drafts = new ArrayList<>();

    @Override
    public ModuleId module() {
        return new ModuleId("ict");
    }

    @Override
    public void draft(Caller caller, UnitId group, String title, String text) {
        drafts.add(title + "\n" + text);
    }
}
