package org.khet.rounds.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.Links;
import org.khet.portal.api.ui.component.Section;
import org.khet.rounds.internal.RoundsRegisters;
import org.khet.rounds.internal.paper.RoundPaperNames;
import org.khet.rounds.internal.request.LearnerCodeKind;
import org.khet.rounds.internal.request.LearnerMatches;

/** Beside a learner: others in the office who may be the same child. Source: ict ICT-121. */
final class LearnerSection {
    private final RoundsRegisters registers;

    LearnerSection(RoundsRegisters registers) {
        this.registers = registers;
    }

    List<Component> of(ViewRequest request, RecordRow row) {
        LearnerCodeKind kind = registers.codes().kind();
        List<RecordRow> found = new LearnerMatches(registers.codes()).of(request.caller(), row);
        if (found.isEmpty()) {
            return List.of();
        }
        RoundPaperNames names = new RoundPaperNames(registers, request.caller().office());
        Section section = new Section(request.texts().get("rounds.learner-code.matches"));
        found.forEach(one -> section.add(new Div(Links.to(
                kind.pageAddress(one.id()),
                one.get(kind.alias) + " · "
                        + names.schoolOf(String.valueOf(one.get(kind.school).value())) + " · "
                        + names.nationality(one.get(kind.nationality))))));
        return List.of(section);
    }
}
