package org.khet.training.internal.ui;

import com.vaadin.flow.component.button.Button;
import java.util.ArrayList;
import java.util.List;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.Icons;
import org.khet.training.internal.TrainingPermissions;
import org.khet.training.internal.TrainingRecords;
import org.khet.training.internal.award.AwardKind;

/** What leads on from an award: the form of a nomination, and who was nominated. Source: other-groups TDEV-P04, TDEV-09. */
final class AwardWays {
    private final TrainingRecords records;

    AwardWays(TrainingRecords records) {
        this.records = records;
    }

    /** The buttons of an award, by its state and what the caller may do. */
    List<Button> of(ViewRequest request, RecordRow award) {
        AwardKind kind = records.awards.kind();
        RecordKind nomination = records.nominations.kind();
        String of = records.nominations.kind().award.name() + "=" + award.id();
        List<Button> ways = new ArrayList<>();
        if (award.state().equals(kind.open) && records.nominations.mayCreate(request.caller())) {
            ways.add(button(request, "nominate", "user-plus", nomination.formAddress() + "?" + of));
        }
        if (request.caller().may(TrainingPermissions.AWARD_KEEP)
                && !award.state().equals(kind.draft)) {
            ways.add(button(
                    request, "nominations", nomination.menu().icon(), nomination.listAddress() + "?tab=all&" + of));
        }
        return ways;
    }

    private static Button button(ViewRequest request, String name, String icon, String address) {
        Button button = new Button(
                request.texts().get("training.award.way." + name), Icons.of(icon), press -> request.open(address));
        button.setId("training-award-" + name);
        return button;
    }
}
