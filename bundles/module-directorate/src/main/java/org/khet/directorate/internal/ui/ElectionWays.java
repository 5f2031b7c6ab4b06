package org.khet.directorate.internal.ui;

import com.vaadin.flow.component.button.Button;
import java.util.List;
import org.khet.directorate.internal.election.ElectionCommittees;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.module.ModuleSwitches;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.ui.ViewRequest;

/** From an election on to the committee that is made of it, where committees are kept in the portal. Source: other-groups DIR-23. */
final class ElectionWays {
    private static final ModuleId DOCUMENTS = new ModuleId("documents");
    private final ElectionCommittees committees;
    private final ModuleSwitches switches;

    ElectionWays(ElectionCommittees committees, ModuleSwitches switches) {
        this.committees = committees;
        this.switches = switches;
    }

    List<Button> of(ViewRequest request, RecordRow election) {
        if (!switches.isOn(request.caller().office(), DOCUMENTS) || !committees.mayFound(request.caller(), election)) {
            return List.of();
        }
        Button way = new Button(
                request.texts().get("directorate.election.do.found"),
                event -> request.open(ElectionCommittees.form(election)));
        way.setId("directorate-election-found");
        return List.of(way);
    }
}
