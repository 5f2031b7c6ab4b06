package org.khet.rounds.internal.ui;

import com.vaadin.flow.component.html.Div;
import java.util.Comparator;
import java.util.List;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordStep;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.InlineNotice;
import org.khet.rounds.internal.RoundsRegisters;
import org.khet.rounds.internal.collection.SchoolSubmissionKind;

/** What the office wants corrected, where the school types: until it certifies again. Source: ict E-R11; policyplan R-52. */
final class ReturnedSection extends Div {
    ReturnedSection(ViewRequest request, RoundsRegisters registers, RecordRow row) {
        SchoolSubmissionKind kind = registers.collections().submissions().kind();
        setVisible(List.of(kind.returned, kind.recording, kind.confirmed).contains(row.state())
                && row.get(kind.returns) > 0);
        if (isVisible()) {
            registers.collections().submissions().steps(request.caller(), row.id()).stream()
                    .filter(step -> step.action().equals(kind.giveBack.name()))
                    .max(Comparator.comparing(RecordStep::at))
                    .ifPresent(step -> add(new InlineNotice(
                            BadgeTone.LATE, request.texts().get("rounds.entry.returned", step.name()), step.words())));
        }
    }
}
